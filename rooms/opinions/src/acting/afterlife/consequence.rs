//! What an opinion does to an earlier one, in its draft: nothing, replaces it, or repeals it.

use axum::{extract::Path, response::Response};
use pluriel_council::FieldError;
use pluriel_pages::{Choice, Field, Form, Page, component::ActionKind};
use pluriel_web::{Fields, Posted, Refused, Visit};

use super::super::{confirm, forms, probe, seen};
use crate::{
    Opinions,
    commands::FixConsequence,
    state::Opinion,
    words::{Consequence, Deed},
};

/// The value of a choice that does nothing.
const NOTHING: &str = "nothing";

/// Where it is fixed.
pub(in crate::acting) fn address(opinion: &Opinion) -> String {
    format!("{}/effet", opinion.address())
}

/// The page that asks.
pub(super) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, FixConsequence { opinion: opinion.id, consequence: opinion.text.consequence })?;
    Ok(visit.page(&page(&visit, opinion, &form(&visit, opinion))))
}

/// The opinions to which this one can do something: those that stand, of its formation and adopted by its rule.
fn earlier<'a>(visit: &'a Visit, opinion: &'a Opinion) -> impl Iterator<Item = &'a Opinion> {
    let rule = opinion.admission.as_ref().map(|admission| &admission.rule);
    let same = move |earlier: &&Opinion| {
        let by = earlier.admission.as_ref().map(|admission| &admission.rule);
        earlier.stands() && earlier.formation == opinion.formation && (by.is_none() || by == rule)
    };
    visit.room::<Opinions>().numbered().rev().filter(same)
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let held = opinion.text.consequence;
    let deeds = [
        Choice::new(NOTHING, say("afterlife-does-nothing")),
        Choice::new(Deed::Replaces.name(), say("afterlife-does-replace"))
            .help(say("afterlife-does-replace.means")),
        Choice::new(Deed::Repeals.name(), say("afterlife-does-repeal"))
            .help(say("afterlife-does-repeal.means")),
    ];
    let known = earlier(visit, opinion).map(|earlier| {
        Choice::new(earlier.number().unwrap_or_default().to_string(), forms::called(visit, earlier))
    });
    let target =
        held.and_then(|held| visit.room::<Opinions>().opinion(held.opinion)).and_then(Opinion::number);
    let choices = std::iter::once(Choice::new("", say("afterlife-earlier.none"))).chain(known).collect();
    Form::new(address(opinion), visit.form_keys())
        .field(
            Field::radio("does", say("afterlife-does"), deeds.into())
                .value(held.map_or(NOTHING, |held| held.does.name()))
                .required(),
        )
        .field(
            Field::select("earlier", say("afterlife-earlier"), choices)
                .help(say("afterlife-earlier.help"))
                .value(target.map(|number| number.to_string()).unwrap_or_default()),
        )
        .button(confirm::button(visit, ActionKind::Main, "afterlife-consequence", &[]))
        .cancel(forms::cancel(visit, opinion))
}

fn page(visit: &Visit, opinion: &Opinion, form: &Form) -> Page {
    forms::page(visit, opinion, "afterlife-consequence", form)
}

/// What was chosen; a fault is gathered.
pub(in crate::acting) fn read(
    visit: &Visit,
    fields: &Fields,
    faults: &mut Vec<FieldError>,
) -> Option<Consequence> {
    let does = fields.raw("does").parse::<Deed>().ok()?;
    let number = fields.raw("earlier").parse().ok();
    let earlier = number.and_then(|number| visit.room::<Opinions>().by_number(number));
    if earlier.is_none() {
        faults.push(FieldError::new("earlier", "afterlife-which-earlier"));
    }
    Some(Consequence { does, opinion: earlier?.id })
}

/// Records it.
pub(super) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let mut faults = Vec::new();
    let consequence = read(visit, &posted.fields, &mut faults);
    let result = forms::give(&posted, faults, FixConsequence { opinion: opinion.id, consequence }).await;
    let told = forms::told(opinion, "consequence");
    Ok(forms::answer(&posted, result, told, || form(visit, opinion), |form| page(visit, opinion, form)))
}
