//! A formation: added or defined anew. It says which colleges vote and which advise.

use axum::response::Response;
use pluriel_council::{FieldError, Refusal};
use pluriel_pages::{
    Choice, Field, Form, Page,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Fields, Posted, Refused, Visit};

use super::{PATH, above, done};
use crate::{
    Command, Formation, Members,
    commands::DefineFormation,
    pages::{forms, said},
    words::{CollegeId, FormationId, Names, Publicity, slug_of},
};

const FORM: &str = "/secretariat/conseil/formation";
const PUBLICITY: [(&str, Publicity, &str); 3] = [
    ("named", Publicity::Named, "members-publicity-named"),
    ("by_group", Publicity::ByGroup, "members-publicity-by-group"),
    ("counts", Publicity::Counts, "members-publicity-counts"),
];

/// Which colleges vote and which advise, in a sentence.
pub(super) fn sentence(visit: &Visit, formation: &Formation) -> String {
    let names = |colleges: &[CollegeId]| {
        let members = visit.room::<Members>();
        let name = |id: &CollegeId| {
            members.college(id).map_or_else(|| id.to_string(), |one| said(visit, &one.names))
        };
        visit.speech.list(&colleges.iter().map(name).collect::<Vec<_>>())
    };
    let part = |id, colleges: &[CollegeId]| {
        (!colleges.is_empty()).then(|| visit.speech.quote(id, "colleges", names(colleges)))
    };
    let parts =
        [part("members-they-vote", &formation.votes), part("members-they-advise", &formation.advises)];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ; ")
}

pub(super) async fn show(visit: Visit) -> Result<Response, Refused> {
    let id = visit.query.raw("id");
    if !id.is_empty() && known(&visit, id).is_none() {
        return Err(Refusal::not_found("members-part-unknown").into());
    }
    Ok(visit.page(&page(&visit, id, &form(&visit, id))))
}

fn known<'a>(visit: &'a Visit, id: &str) -> Option<&'a Formation> {
    visit.room::<Members>().formation(&id.parse().ok()?)
}

fn page(visit: &Visit, id: &str, form: &Form) -> Page {
    let words = if id.is_empty() { "members-add-formation" } else { "members-change-formation" };
    forms::page(visit, words, form, above(visit))
}

fn form(visit: &Visit, id: &str) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let known = known(visit, id);
    let name = |field, label, value: Option<&str>| {
        Field::line(field, say(label)).value(value.unwrap_or_default()).required()
    };
    let colleges = || -> Vec<Choice> {
        let all = visit.room::<Members>().colleges();
        all.map(|college| Choice::new(college.id.as_str(), said(visit, &college.names))).collect()
    };
    let chosen = |colleges: &[CollegeId]| colleges.iter().map(CollegeId::to_string).collect();
    let as_orders = Choice::new("", say("members-publicity-orders"));
    let publicity = PUBLICITY.iter().map(|(value, _, words)| Choice::new(*value, say(words)));
    let publicity = std::iter::once(as_orders).chain(publicity).collect();
    let held = known.and_then(|formation| formation.publicity);
    let held = PUBLICITY.iter().find(|(_, publicity, _)| Some(*publicity) == held);
    let mut form = Form::new(FORM, visit.form_keys())
        .field(name("names_fr", "members-name-fr", known.map(|formation| formation.names.fr.as_str())))
        .field(name("names_en", "members-name-en", known.map(|formation| formation.names.en.as_str())));
    form = if id.is_empty() {
        form.field(Field::line("short", say("members-short-name")).help(say("members-short-name.help")))
    } else {
        form.hidden("id", id)
    };
    form.field(
        Field::boxes("votes", say("members-field-votes"), colleges())
            .chosen(known.map(|formation| chosen(&formation.votes)).unwrap_or_default()),
    )
    .field(
        Field::boxes("advises", say("members-field-advises"), colleges())
            .chosen(known.map(|formation| chosen(&formation.advises)).unwrap_or_default()),
    )
    .field(
        Field::select("publicity", say("members-field-publicity"), publicity)
            .value(held.map_or("", |(value, ..)| *value))
            .required(),
    )
    .field(
        Field::line("default_rule", say("members-field-rule"))
            .help(say("members-field-rule.help"))
            .value(known.and_then(|formation| formation.default_rule.clone()).unwrap_or_default()),
    )
    .button(Action::button(ActionKind::Main, say("save")))
    .cancel(Link::new(PATH, say("cancel")))
}

pub(super) async fn send(posted: Posted) -> Response {
    let visit = &posted.visit;
    let given = match command(visit, &posted.fields) {
        Ok(command) => visit.submit::<Members>(command, posted.key()).await,
        Err(refusal) => Err(refusal.into()),
    };
    match given {
        Ok(_) => done(),
        Err(refused) => {
            let id = posted.fields.raw("id");
            let form = forms::again(visit, form(visit, id), &posted.fields, &refused);
            forms::answer(visit, &page(visit, id, &form), &refused)
        }
    }
}

fn command(visit: &Visit, fields: &Fields) -> Result<Command, Refusal> {
    let mut reading = fields.read();
    let names = Names { fr: reading.line("names_fr", 120), en: reading.line("names_en", 120) };
    let before = known(visit, fields.raw("id"));
    let formation: Option<FormationId> = match (before, fields.raw("short").trim()) {
        (Some(before), _) => Some(before.id.clone()),
        (None, "") => slug_of(&names.fr),
        (None, typed) => typed.parse().ok(),
    };
    match &formation {
        None if !names.fr.is_empty() => reading.error(FieldError::new("short", "members-short-name-invalid")),
        Some(id) if before.is_none() && visit.room::<Members>().formation(id).is_some() => {
            reading.error(FieldError::new("short", "members-short-name-taken").with("name", id.as_str()));
        }
        _ => {}
    }
    let default_rule = reading.optional("default_rule", 80);
    let votes = colleges(&mut reading, fields, "votes");
    let advises = colleges(&mut reading, fields, "advises");
    reading.end()?;
    let formation = formation.ok_or(Refusal::invalid("form-to-correct"))?;
    let typed = fields.raw("publicity");
    let publicity = PUBLICITY.iter().find(|(value, ..)| *value == typed).map(|(_, publicity, _)| *publicity);
    Ok(Command::DefineFormation(DefineFormation {
        formation,
        names,
        votes,
        advises,
        default_rule,
        publicity,
        fictitious: before.is_some_and(|before| before.fictitious),
    }))
}

fn colleges(reading: &mut pluriel_web::Reading<'_>, fields: &Fields, field: &'static str) -> Vec<CollegeId> {
    let mut read = Vec::new();
    for typed in fields.all(field) {
        match typed.parse() {
            Ok(id) => read.push(id),
            Err(_) => reading.error(FieldError::new(field, "members-choose")),
        }
    }
    read
}
