//! What was done, said on the page that follows: a form leads to an address that names it.

use askama::Template;
use pluriel_council::Instant;
use pluriel_house::Receipt;
use pluriel_pages::{
    Html,
    component::{Notice, NoticeKind},
};
use pluriel_web::Visit;

/// What forms lead to, by the name in the address: each has its words, `acting-done-<name>`.
pub(super) const ACTS: [&str; 55] = [
    "referred",
    "sponsored",
    "taken-up",
    "declined",
    "admitted",
    "text",
    "commented",
    "answered",
    "called",
    "position",
    "recused",
    "advised",
    "statement",
    "statement-withdrawn",
    "planned",
    "undone",
    "approval",
    "abandoned",
    "reworked",
    "block-removed",
    "suggested",
    "accepted",
    "suggestion-declined",
    "suggestion-withdrawn",
    "objected",
    "revised",
    "contested",
    "extension-asked",
    "ballot-asked",
    "suspended",
    "resumed",
    "objection-answered",
    "objection-settled",
    "objection-judged",
    "amendments-asked",
    "amendment-proposed",
    "amendment-signed",
    "amendment-withdrawn",
    "amendment-advised",
    "amendment-rejected",
    "amendments-accepted",
    "amendment-vote-opened",
    "amendment-vote-asked",
    "amendment-taken-out",
    "amendment-ballot-cast",
    "conflict-declared",
    "last-reading-opened",
    "question-received",
    "question-forgotten",
    "question-let-through",
    "question-set-aside",
    "joined",
    "parted",
    "appealed",
    "voted",
];

/// The same around disputed votes: `ballots-done-<name>`.
const BALLOTS: [&str; 10] = [
    "annulment-proposed",
    "annulment-confirmed",
    "challenged",
    "challenge-judged",
    "transcribed",
    "hands-entered",
    "hands-confirmed",
    "proxy-given",
    "proxy-revoked",
    "cast-by-proxy",
];

/// The same for what follows a publication: `answers-done-<name>`.
const ANSWERS: [&str; 8] = [
    "transmitted",
    "link-asked",
    "contact-changed",
    "answer-given",
    "transcribed",
    "reported",
    "judged",
    "follow-up-closed",
];

/// The same for following by mail: `following-done-<name>`.
const FOLLOWING: [&str; 3] = ["follow-asked", "follow-confirmed", "follow-ended"];

/// The same for what is shared with a board: `calls-done-<name>`.
const CALLS: [&str; 3] = ["link-ended", "expected-said", "expected-taken-back"];
/// The same around and after a publication: `afterlife-done-<name>`.
const AFTERLIFE: [&str; 5] = ["consequence", "embargo-set", "named", "corrected", "correction-contested"];

/// The same for secret ballots: `secret-done-<name>`.
const SECRET: [&str; 1] = ["cast"];

/// The same for the pen: `rapporteurs-done-<name>`.
const RAPPORTEURS: [&str; 1] = ["rapporteurs-changed"];

/// The same for the fast track: `fast-track-done-<name>`.
const FAST_TRACK: [&str; 2] = ["fast-track-asked", "fast-track-voted"];

/// The same for dormancy: `dormancy-done-<name>`.
const DORMANCY: [&str; 2] = ["put-to-sleep", "came-back"];

#[derive(Template)]
#[template(ext = "html", source = r#"<div id="fait" tabindex="-1">{{ notice }}</div>"#)]
struct Done {
    notice: Html,
}

/// The address of a page that says what was done; an act that was recorded before says when.
pub(super) fn done_at(address: &str, what: &str, receipt: &Receipt) -> String {
    let before = if receipt.already { format!("&deja={}", receipt.at) } else { String::new() };
    format!("{address}?fait={what}{before}#fait")
}

/// The notice of what the form that led to this page did; nothing on any other visit. Pages that forms lead to show it
/// first.
pub fn done(visit: &Visit) -> Html {
    let asked = visit.query.raw("fait");
    let of = |acts: &[&str], prefix: &str| {
        acts.iter().find(|act| **act == asked).map(|act| format!("{prefix}-done-{act}"))
    };
    let id = of(&ACTS, "acting").or_else(|| of(&ANSWERS, "answers"));
    let id = id.or_else(|| of(&FOLLOWING, "following")).or_else(|| of(&SECRET, "secret"));
    let id = id.or_else(|| of(&BALLOTS, "ballots")).or_else(|| of(&RAPPORTEURS, "rapporteurs"));
    let id = id.or_else(|| of(&FAST_TRACK, "fast-track")).or_else(|| of(&DORMANCY, "dormancy"));
    let id = id.or_else(|| of(&CALLS, "calls")).or_else(|| of(&AFTERLIFE, "afterlife"));
    let Some(id) = id else { return Html::empty() };
    let speech = &visit.speech;
    let title = match visit.query.raw("deja").parse::<Instant>() {
        Ok(at) => speech.quote("acting-done-already", "at", at),
        Err(_) => speech.say(&id).to_owned(),
    };
    let next = speech.attr(&id, "next", &[]).unwrap_or_default();
    let notice = Notice::new(NoticeKind::Done, title).body(Html::text(&next));
    Html::of(&Done { notice: visit.site.theme().html(&notice) })
}
