//! Questions joined and parted; appeals, and what the formation said.

use std::collections::BTreeSet;

use pluriel_council::{Arg, MemberId};
use pluriel_mail::Letter;
use pluriel_speech::Speech;

use super::writing::{Said, Writing, nothing};
use crate::{Opinions, state::Opinion};

/// The authors of both and who stood behind the joined one learn where it went, and why.
pub(super) fn joined(writing: &Writing<'_>) -> Vec<Letter> {
    let Some(joined) = writing.opinion.handling.joined else { return Vec::new() };
    let state = writing.mailing.snapshot.rooms.of::<Opinions>();
    let Some(into) = state.opinion(joined.into) else { return Vec::new() };
    let address = format!("{}{}", writing.mailing.site.public_url(), into.address());
    let args = |_: &Speech| -> Vec<(&'static str, Arg)> {
        vec![
            ("reasons", writing.text(Some(joined.reasons)).into()),
            ("into", writing.text(into.text.title.or(into.question)).into()),
            ("address", address.as_str().into()),
        ]
    };
    writing.to_members(told_of_joining(writing, into), &Said { purpose: "joined", path: "", args: &args })
}

/// Who asked either question, and who stood behind the one that is joined.
fn told_of_joining(writing: &Writing<'_>, into: &Opinion) -> BTreeSet<MemberId> {
    let of = |opinion: &'_ Opinion| opinion.referral().map(|referral| referral.authors.clone());
    let sponsors = writing.opinion.referral().into_iter().flat_map(|referral| &referral.sponsors);
    let authors = [of(writing.opinion), of(into)].into_iter().flatten().flatten();
    authors.chain(sponsors.map(|sponsorship| sponsorship.member)).collect()
}

/// The authors of the question learn that it goes its own way again.
pub(super) fn parted(writing: &Writing<'_>) -> Vec<Letter> {
    let until = writing.opinion.referral().map_or(writing.at, |referral| referral.window_ends);
    let args = |_: &Speech| vec![("until", Arg::Deadline(until))];
    writing.to_members(writing.authors(), &Said { purpose: "parted", path: "", args: &args })
}

/// Everybody who votes is asked; the authors learn of it.
pub(super) fn appeal_opened(writing: &Writing<'_>) -> Vec<Letter> {
    let vote = writing.opinion.handling.appeal.as_ref().and_then(|appeal| appeal.vote.as_ref());
    let Some(vote) = vote else { return Vec::new() };
    let args = |_: &Speech| vec![("until", Arg::Deadline(vote.closes))];
    let electors = vote.electorate.iter().copied();
    writing.to_members(electors, &Said { purpose: "appeal-opened", path: "recours/vote", args: &args })
}

/// The authors and those who appealed learn what the formation said; the secretariat too, when it has to admit the question.
pub(super) fn appeal_closed(writing: &Writing<'_>) -> Vec<Letter> {
    let Some(appeal) = writing.opinion.handling.appeal.as_ref() else { return Vec::new() };
    let Some(result) = appeal.vote.as_ref().and_then(|vote| vote.result) else { return Vec::new() };
    let args = |_: &Speech| -> Vec<(&'static str, Arg)> {
        vec![
            ("admit", result.admit.into()),
            ("refuse", result.refuse.into()),
            ("abstain", result.abstain.into()),
        ]
    };
    let askers = appeal.asked.iter().map(|asking| asking.member);
    let told: BTreeSet<_> = writing.authors().into_iter().chain(askers).collect();
    let purpose = if result.is_upheld() { "appeal-upheld" } else { "appeal-refused" };
    let mut letters = writing.to_members(told, &Said { purpose, path: "", args: &args });
    if result.is_upheld() {
        letters.extend(writing.to_secretariat(&Said { purpose: "backed", path: "admettre", args: &nothing }));
    }
    letters
}
