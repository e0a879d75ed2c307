//! The vote on the fast track: it lasts one working day, so whoever votes is told at once; then whoever asked and the pens learn what
//! came of it.

use pluriel_council::{Arg, MemberId};
use pluriel_mail::Letter;
use pluriel_members::Members;
use pluriel_speech::Speech;

use super::writing::{Said, Writing};

/// Everybody who votes.
pub(super) fn opened(writing: &Writing<'_>) -> Vec<Letter> {
    let Some(vote) = &writing.opinion.fast_track.vote else { return Vec::new() };
    let members = writing.mailing.snapshot.rooms.of::<Members>();
    let voters = members.voters(&writing.opinion.formation, vote.opened).into_iter().map(|voter| voter.id);
    let voters = voters.filter(|voter| !writing.opinion.recused.contains_key(voter));
    let args = |speech: &Speech| {
        let asked = writing.opinion.fast_track.asked.iter();
        let asked: Vec<_> = asked
            .map(|request| {
                let member = speech.arg(&request.member.into());
                let quoted =
                    [("member", member.into()), ("reasons", writing.text(Some(request.reasons)).into())];
                speech.with("fast-track-asked-by", &quoted)
            })
            .collect();
        vec![("asked", asked.join("\n\n").into()), ("until", Arg::Deadline(vote.closes))]
    };
    writing.to_members(voters, &Said { purpose: "fast-track-vote", path: "urgence/vote", args: &args })
}

/// Those who asked, and the pens.
pub(super) fn closed(writing: &Writing<'_>, granted: bool) -> Vec<Letter> {
    let asked = writing.opinion.fast_track.asked.iter().map(|request| request.member);
    let told: std::collections::BTreeSet<MemberId> = asked.chain(writing.opinion.pens()).collect();
    let args = |_: &Speech| vec![("granted", if granted { "yes" } else { "no" }.into())];
    writing.to_members(told, &Said { purpose: "fast-track-decided", path: "", args: &args })
}
