//! Planning the publication for a later instant, in the council's time zone.

use axum::{extract::Path, response::Response};
use jiff::civil::time;
use pluriel_council::{FieldError, Instant};
use pluriel_house::Receipt;
use pluriel_pages::{Field, Form, Page, component::ActionKind};
use pluriel_speech::read_time;
use pluriel_web::{Fields, Posted, Refused, Visit};

use super::super::{confirm, done::done_at, forms, probe, publish, seen};
use crate::{commands::SetEmbargo, deadlines::embargo_end, state::Opinion};

/// Below the opinion's address.
const PATH: &str = "embargo";

/// The page that asks until when.
pub(super) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let now = visit.site.house().now();
    probe::require(&visit, SetEmbargo { opinion: opinion.id, until: now, forewarn: false })?;
    Ok(visit.page(&page(&visit, opinion, &form(&visit, opinion))))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let (speech, say) = (&visit.speech, |id: &str| visit.speech.say(id).to_owned());
    let latest = seen::orders(visit, opinion).ok().map(|orders| {
        let last = embargo_end(&seen::calendar_of(visit, orders), visit.site.house().now());
        speech.date(last.plus_seconds(-1))
    });
    let zone = speech.zone_name();
    let day = speech.with("afterlife-until-help", &[("latest", latest.unwrap_or_default().into())]);
    Form::new(format!("{}/{PATH}", opinion.address()), visit.form_keys())
        .field(Field::date("until", say("afterlife-until")).help(day).required())
        .field(
            Field::time("time", say("afterlife-time"))
                .help(speech.quote("afterlife-time-help", "zone", zone))
                .required(),
        )
        .field(Field::tick("forewarn", say("afterlife-forewarn")).help(say("afterlife-forewarn.help")))
        .button(confirm::button(visit, ActionKind::Main, "afterlife-set-embargo", &[]))
        .cancel(forms::cancel(visit, opinion))
}

fn page(visit: &Visit, opinion: &Opinion, form: &Form) -> Page {
    forms::page(visit, opinion, "afterlife-set-embargo", form)
}

/// The instant that was typed, as the council's clocks show it; a fault of either field is gathered.
fn until(visit: &Visit, opinion: &Opinion, fields: &Fields, faults: &mut Vec<FieldError>) -> Option<Instant> {
    let before = faults.len();
    let day = forms::day(visit, faults, "until", fields.raw("until"));
    if day.is_none() && faults.len() == before {
        faults.push(FieldError::new("until", "field-required"));
    }
    let hour = match fields.raw("time").trim() {
        "" => Err(FieldError::new("time", "field-required")),
        typed => read_time(typed).map_err(|error| error.of_field("time")),
    };
    let hour = hour.map_err(|fault| faults.push(fault)).unwrap_or(time(0, 0, 0, 0));
    let calendar = seen::calendar_of(visit, seen::orders(visit, opinion).ok()?);
    day.filter(|_| faults.len() == before).map(|day| calendar.instant_of(day.to_datetime(hour)))
}

/// Plans it.
pub(super) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let result = plan(&posted, opinion).await;
    let to_undo =
        |receipt: &Receipt| done_at(&format!("{}/publier", opinion.address()), "embargo-set", receipt);
    Ok(forms::answer(&posted, result, to_undo, || form(visit, opinion), |form| page(visit, opinion, form)))
}

async fn plan(posted: &Posted, opinion: &Opinion) -> Result<Receipt, Refused> {
    let visit = &posted.visit;
    let now = visit.site.house().now();
    let forewarn = posted.fields.ticked("forewarn");
    let command = |until| SetEmbargo { opinion: opinion.id, until, forewarn };
    probe::require(visit, command(now)).and_then(|()| publish::freshly_signed_in(visit))?;
    let mut faults = Vec::new();
    match until(visit, opinion, &posted.fields, &mut faults) {
        Some(until) => forms::give(posted, faults, command(until)).await,
        None => Err(forms::at_fault(faults)),
    }
}
