//! The documented shape (`docs/operators/council-file.md`): every key is known, an unknown one is refused.

use pluriel_council::calendar::{Country, Holidays};

use super::{
    AffiliationEntry, CollegeEntry, CouncilFacts, CouncilFile, Expected, FormationEntry, ImportError,
    KindEntry, MemberEntry, meetings, opinions,
    place::{Fields, Place},
};
use crate::words::{CollegeId, Language, Nature, Publicity, Texts};

pub(super) fn read(mut fields: Fields<'_>) -> Result<CouncilFile, ImportError> {
    let council = fields.optional("council").map(|place| council(&place)).transpose()?.unwrap_or_default();
    let source = council.source.clone();
    let file = CouncilFile {
        council,
        colleges: each(&mut fields, "colleges", college)?,
        kinds: each(&mut fields, "kinds", kind)?,
        formations: each(&mut fields, "formations", formation)?,
        members: each(&mut fields, "members", |place| member(place, source.as_deref()))?,
        affiliations: each(&mut fields, "affiliations", affiliation)?,
        meetings: each(&mut fields, "meetings", |place| {
            let (entry, fields) = meetings::read(place)?;
            fields.finish()?;
            Ok(entry)
        })?,
        opinions: each(&mut fields, "opinions", opinions::documented)?,
        standing_orders: fields.optional("standing_orders").map(|orders| orders.value().clone()),
        ..CouncilFile::default()
    };
    fields.finish()?;
    Ok(file)
}

fn each<T>(
    fields: &mut Fields<'_>,
    key: &str,
    read: impl Fn(&Place<'_>) -> Result<T, ImportError>,
) -> Result<Vec<T>, ImportError> {
    fields.entries(key)?.iter().map(read).collect()
}

fn council(place: &Place<'_>) -> Result<CouncilFacts, ImportError> {
    let mut fields = place.object()?;
    let facts = CouncilFacts {
        name: fields.optional_text("name")?,
        host: fields.optional_text("host")?,
        since: fields.optional("since").map(|year| year.year()).transpose()?,
        zone: fields.optional_text("zone")?,
        holidays: fields.optional("holidays").map(|place| holidays(&place)).transpose()?,
        language: fields.optional("language").map(|place| language(&place)).transpose()?,
        words: fields.optional("words").map(|place| words(&place)).transpose()?.unwrap_or_default(),
        source: fields.optional_text("source")?,
        licence: fields.optional_text("licence")?,
    };
    fields.finish()?;
    Ok(facts)
}

/// The council's own words; an empty text takes those of a language away.
fn words(place: &Place<'_>) -> Result<Texts, ImportError> {
    let mut fields = place.object()?;
    let mut words = Texts::new();
    for language in [Language::French, Language::English] {
        let Some(place) = fields.optional(language.code()) else { continue };
        let text = place.value().as_str().ok_or_else(|| ImportError::shape(&place, Expected::Text))?;
        words.insert(language, text.to_owned());
    }
    fields.finish()?;
    Ok(words)
}

fn language(place: &Place<'_>) -> Result<Language, ImportError> {
    place.word(&["fr", "en"], &[Language::French, Language::English])
}

fn holidays(place: &Place<'_>) -> Result<Holidays, ImportError> {
    let mut fields = place.object()?;
    let country =
        fields.optional("country").map(|country| country.word(&["FR"], &[Country::France])).transpose()?;
    let days = fields.entries("days")?.iter().map(Place::date).collect::<Result<_, _>>()?;
    fields.finish()?;
    Ok(Holidays { country, days })
}

fn college(place: &Place<'_>) -> Result<CollegeEntry, ImportError> {
    let mut fields = place.object()?;
    let entry = CollegeEntry {
        place: place.pointer().to_owned(),
        id: fields.required("id")?.slug()?,
        names: fields.required("names")?.names()?,
        assumed: false,
        fictitious: flag(&mut fields, "fictitious")?,
    };
    fields.finish()?;
    Ok(entry)
}

fn flag(fields: &mut Fields<'_>, key: &str) -> Result<bool, ImportError> {
    fields.optional(key).map_or(Ok(false), |place| place.boolean())
}

fn kind(place: &Place<'_>) -> Result<KindEntry, ImportError> {
    let mut fields = place.object()?;
    let entry = KindEntry {
        place: place.pointer().to_owned(),
        id: fields.required("id")?.slug()?,
        names: fields.required("names")?.names()?,
        assumed: false,
    };
    fields.finish()?;
    Ok(entry)
}

fn formation(place: &Place<'_>) -> Result<FormationEntry, ImportError> {
    let mut fields = place.object()?;
    let publicity = |place: Place<'_>| {
        place.word(
            &["named", "by_group", "counts"],
            &[Publicity::Named, Publicity::ByGroup, Publicity::Counts],
        )
    };
    let entry = FormationEntry {
        place: place.pointer().to_owned(),
        id: fields.required("id")?.slug()?,
        names: fields.required("names")?.names()?,
        assumed: false,
        votes: colleges(&mut fields, "votes")?,
        advises: colleges(&mut fields, "advises")?,
        default_rule: fields.optional_text("default_rule")?,
        publicity: fields.optional("publicity").map(publicity).transpose()?,
        fictitious: flag(&mut fields, "fictitious")?,
    };
    fields.finish()?;
    Ok(entry)
}

fn colleges(fields: &mut Fields<'_>, key: &str) -> Result<Vec<CollegeId>, ImportError> {
    fields.entries(key)?.iter().map(Place::slug).collect()
}

fn member(place: &Place<'_>, source: Option<&str>) -> Result<MemberEntry, ImportError> {
    let mut fields = place.object()?;
    let kind = fields.optional("kind").map(|kind| {
        let mut fields = kind.object()?;
        let id = fields.required("id")?.slug()?;
        let source = fields
            .optional_text("source")?
            .or_else(|| source.map(str::to_owned))
            .ok_or_else(|| ImportError::Missing { place: super::place::join(kind.pointer(), "source") })?;
        fields.finish()?;
        Ok((id, source))
    });
    let entry = MemberEntry {
        place: place.pointer().to_owned(),
        name: fields.required("name")?.owned()?,
        url: fields.optional_text("url")?,
        college: fields.required("college")?.slug()?,
        from: fields.optional("from").map(|day| day.date()).transpose()?,
        last_day: fields.optional("last_day").map(|day| day.date()).transpose()?,
        kind: kind.transpose()?,
    };
    fields.finish()?;
    Ok(entry)
}

fn affiliation(place: &Place<'_>) -> Result<AffiliationEntry, ImportError> {
    let mut fields = place.object()?;
    let nature = fields.required("nature")?.word(
        &["control", "shared_president", "shared_delegate", "host"],
        &[Nature::Control, Nature::SharedPresident, Nature::SharedDelegate, Nature::Host],
    )?;
    let members = fields.required("members")?;
    let names: Vec<String> = members.list()?.iter().map(Place::owned).collect::<Result<_, _>>()?;
    if names.len() < 2 {
        return Err(ImportError::shape(&members, Expected::List));
    }
    let entry = AffiliationEntry {
        place: place.pointer().to_owned(),
        members: names,
        nature,
        from: fields.optional("from").map(|day| day.date()).transpose()?,
        source: fields.optional_text("source")?,
    };
    fields.finish()?;
    Ok(entry)
}
