//! The pen: whoever receives it learns what it does, whoever gave it away why.

use std::collections::BTreeSet;

use pluriel_council::{Arg, MemberId};
use pluriel_mail::Letter;
use pluriel_members::TextAt;
use pluriel_speech::Speech;

use super::writing::{Said, Writing};
use crate::words::TextName;

/// At the admission: who holds the pen of a question that it did not sign, and who signed it and does not hold the pen. Whoever did
/// both is told with the admission.
pub(super) fn charged(writing: &Writing<'_>) -> Vec<Letter> {
    let authors = writing.authors();
    let pens: Vec<_> = writing.opinion.pens().collect();
    let mut letters = taken(writing, pens.iter().copied().filter(|pen| !authors.contains(pen)), None);
    let others = authors.into_iter().filter(|author| !pens.contains(author));
    letters.extend(told(writing, others, "pen-of-others", None));
    letters
}

/// After it: who holds the pen now, and who held it.
pub(super) fn changed(writing: &Writing<'_>) -> Vec<Letter> {
    let reasons = Some(TextName::Reasons.at(writing.seq));
    let pens: BTreeSet<_> = writing.opinion.pens().collect();
    let mut letters = taken(writing, pens.iter().copied(), reasons);
    let wrote = writing.opinion.admission.iter().flat_map(|admission| admission.wrote.iter().copied());
    letters.extend(told(writing, wrote.filter(|member| !pens.contains(member)), "pen-given", reasons));
    letters
}

fn taken(
    writing: &Writing<'_>,
    pens: impl Iterator<Item = MemberId>,
    reasons: Option<TextAt>,
) -> Vec<Letter> {
    let months = writing.orders().map_or(0, |orders| orders.drafting.lapse_months);
    let args = |speech: &Speech| {
        let mut args = quoted(writing, speech, reasons);
        args.push(("months", months.into()));
        args
    };
    let purpose = if reasons.is_some() { "pen-changed" } else { "pen" };
    writing.to_members(pens, &Said { purpose, path: "texte", args: &args })
}

fn told(
    writing: &Writing<'_>,
    members: impl Iterator<Item = MemberId>,
    purpose: &'static str,
    reasons: Option<TextAt>,
) -> Vec<Letter> {
    let args = |speech: &Speech| quoted(writing, speech, reasons);
    writing.to_members(members, &Said { purpose, path: "", args: &args })
}

/// Who holds the pen now, and why.
fn quoted(writing: &Writing<'_>, speech: &Speech, reasons: Option<TextAt>) -> Vec<(&'static str, Arg)> {
    let pens: Vec<_> = writing.opinion.pens().map(|pen| speech.arg(&pen.into())).collect();
    let count = pens.len();
    vec![("pens", pens.join(", ").into()), ("count", count.into()), ("reasons", writing.text(reasons).into())]
}
