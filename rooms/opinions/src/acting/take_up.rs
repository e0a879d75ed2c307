//! Recording that a meeting took a question up.

use axum::{extract::Path, response::Response};
use pluriel_council::{FieldError, Id};
use pluriel_meetings::MeetingId;
use pluriel_pages::{
    Choice, Field, Form,
    component::{ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, probe, seen};
use crate::{commands::TakeUp, state::Opinion};

/// No meeting: what stands in a command while none is chosen.
const NONE: MeetingId = MeetingId(Id::from_bits(0));

/// The page that asks at which meeting.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::referred(&visit, &number)?;
    probe::require(&visit, TakeUp { opinion: opinion.id, meeting: NONE })?;
    Ok(visit.page(&forms::page(&visit, opinion, "acting-take-up", &form(&visit, opinion))))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    Form::new(format!("{}/retenir", opinion.address()), visit.form_keys())
        .field(meeting(visit, opinion, "meeting", "acting-take-up-meeting").required())
        .button(confirm::button(visit, ActionKind::Main, "acting-take-up", &[]))
        .cancel(Link::new(opinion.address(), visit.speech.say("cancel")))
}

/// A field that offers the meetings of the formation that were held.
pub(super) fn meeting(visit: &Visit, opinion: &Opinion, name: &'static str, id: &str) -> Field {
    let sittings = seen::sittings(visit, &opinion.formation);
    let help = if sittings.is_empty() { "acting-no-meeting-held" } else { "acting-meetings-held" };
    let help = visit.speech.quote(help, "formation", seen::formation(visit, &opinion.formation));
    let none = Choice::new("", visit.speech.say("acting-no-meeting"));
    let choices = sittings.into_iter().map(|(value, label)| Choice::new(value, label));
    Field::select(name, visit.speech.say(id), std::iter::once(none).chain(choices).collect()).help(help)
}

/// Records it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::referred(visit, &number)?;
    let mut faults = Vec::new();
    let meeting = forms::chosen(&mut faults, "meeting", posted.fields.raw("meeting"));
    if meeting.is_none() && faults.is_empty() {
        faults.push(FieldError::new("meeting", "field-required"));
    }
    let command = TakeUp { opinion: opinion.id, meeting: meeting.unwrap_or(NONE) };
    let result = if faults.is_empty() {
        forms::give(&posted, faults, command).await
    } else {
        probe::require(visit, command).and(Err(forms::at_fault(faults)))
    };
    let page = |form: &Form| forms::page(visit, opinion, "acting-take-up", form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "taken-up"), || form(visit, opinion), page))
}
