//! What keeps simple robots away without anybody else: a field that only they fill, and the time that reading and typing take.
//! `docs/decisions/0110-questions-of-the-public.md` says why it is enough.

use askama::Template;
use pluriel_council::{Instant, Refusal};
use pluriel_pages::{Form, Html};
use pluriel_web::{Fields, Visit};

/// Nobody reads the form and types a question in fewer seconds.
const LEAST_SECONDS: i64 = 4;
/// The field that holds when the form was given.
const GIVEN: &str = "given";
/// The field that nobody sees.
const TRAP: &str = "website";

/// Nobody sees it, on screen or read aloud: what fills it reads markup alone.
#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<div hidden><label for="f-website">{{ label }}</label><input id="f-website" name="website" autocomplete="off" tabindex="-1"></div>"#
)]
struct Trap<'a> {
    label: &'a str,
}

/// The form with both; one that comes back keeps the time at which it was first given.
pub(super) fn guarded(visit: &Visit, form: Form, sent: Option<&Fields>) -> Form {
    let now = visit.site.house().now().unix().to_string();
    let given = sent.map(|sent| sent.raw(GIVEN).to_owned()).filter(|given| !given.is_empty()).unwrap_or(now);
    form.hidden(GIVEN, given).inside(&Html::of(&Trap { label: visit.speech.say("public-question-trap") }))
}

/// Refuses what a robot sends. Nothing typed is lost: the form comes back, and may be sent again.
pub(super) fn check(fields: &Fields, now: Instant) -> Result<(), Refusal> {
    if !fields.raw(TRAP).is_empty() {
        return Err(Refusal::invalid("public-question-robot"));
    }
    let given: Option<i64> = fields.raw(GIVEN).parse().ok();
    match given {
        Some(given) if now.unix().saturating_sub(given) >= LEAST_SECONDS => Ok(()),
        _ => Err(Refusal::invalid("public-question-too-fast")),
    }
}
