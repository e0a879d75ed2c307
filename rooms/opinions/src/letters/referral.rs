//! From a question to its admission.

use pluriel_council::Arg;
use pluriel_mail::Letter;
use pluriel_members::Members;
use pluriel_speech::Speech;

use super::{
    rapporteurs,
    writing::{Said, Writing, nothing},
};
use crate::{
    events::DeclineGround,
    rule_names::rule_name,
    sponsors::{backing, suffices},
    words::{Stage, Task},
};

/// The author's acknowledgment: the number, what happens next, until when.
pub(super) fn received(writing: &Writing<'_>) -> Vec<Letter> {
    let Some(referral) = writing.opinion.referral() else { return Vec::new() };
    let args = |_: &Speech| -> Vec<(&'static str, Arg)> {
        vec![("needed", referral.sponsors_needed.into()), ("until", Arg::Deadline(referral.window_ends))]
    };
    writing.to_members(writing.authors(), &Said { purpose: "received", path: "", args: &args })
}

/// Enough stands behind a question: the secretariat admits it.
pub(super) fn backed(writing: &Writing<'_>) -> Vec<Letter> {
    let (Some(referral), Some(orders)) = (writing.opinion.referral(), writing.orders()) else {
        return Vec::new();
    };
    let members = writing.mailing.snapshot.rooms.of::<Members>();
    let enough = suffices(backing(members, referral, orders.carriage_by, writing.at), referral);
    if !enough || writing.opinion.stage != Stage::Referred {
        return Vec::new();
    }
    writing.to_secretariat(&Said { purpose: "backed", path: "admettre", args: &nothing })
}

/// The author learns that its question was declined, on which ground.
pub(super) fn declined(writing: &Writing<'_>) -> Vec<Letter> {
    let declined = writing.opinion.referral().and_then(|referral| referral.declined.as_ref());
    let Some(declined) = declined else { return Vec::new() };
    match &declined.ground {
        DeclineGround::Formation { .. } => {
            let args = |_: &Speech| vec![("reasons", writing.text(declined.reasons).into())];
            writing.to_members(writing.authors(), &Said { purpose: "declined", path: "", args: &args })
        }
        DeclineGround::Sponsors { organisations, needed, .. } => {
            let args =
                |_: &Speech| vec![("organisations", (*organisations).into()), ("needed", (*needed).into())];
            writing.to_members(writing.authors(), &Said { purpose: "unsponsored", path: "", args: &args })
        }
    }
}

/// Who signed the question and holds the pen, or holds it since nobody signed; then everybody else whom the pen concerns.
pub(super) fn admitted(writing: &Writing<'_>) -> Vec<Letter> {
    let Some(admission) = &writing.opinion.admission else { return Vec::new() };
    let months = writing.orders().map_or(0, |orders| orders.drafting.lapse_months);
    let pens = admission.rapporteurs.iter().filter(|rapporteur| rapporteur.task == Task::Pen);
    let pens: Vec<_> = pens.map(|rapporteur| rapporteur.member).collect();
    let args = |speech: &Speech| {
        vec![("rule", rule_name(speech, &admission.rule_name).into()), ("months", months.into())]
    };
    let authors = writing.authors();
    let told = pens.into_iter().filter(|pen| authors.is_empty() || authors.contains(pen));
    let mut letters = writing.to_members(told, &Said { purpose: "admitted", path: "texte", args: &args });
    if !authors.is_empty() {
        letters.extend(rapporteurs::charged(writing));
    }
    letters
}
