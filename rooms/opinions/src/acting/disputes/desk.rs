//! What one can do, and what awaits, when a vote is disputed.

use pluriel_council::Instant;
use pluriel_web::Visit;

use super::{super::probe, annul, challenge, judge};
use crate::{
    state::{ChallengeHeld, Opinion},
    words::ChallengeId,
};

/// An act that is open: the words that say it, and where it is done below the opinion's address.
type Open = (&'static str, String);

/// What the visitor can do, among the actions of the page: those that await it stand first.
pub(crate) fn offers(visit: &Visit, opinion: &Opinion) -> (Vec<Open>, Vec<Open>) {
    let mut first = Vec::new();
    if may_confirm(visit, opinion) {
        first.push(("ballots-do-confirm-annulment", "annuler/confirmer".to_owned()));
    }
    let propose = probe::may(visit, annul::proposal(opinion, ""));
    (first, propose.then(|| ("ballots-do-annul", "annuler".to_owned())).into_iter().collect())
}

/// What awaits the visitor at its desk, with its deadline.
pub(crate) fn waits(visit: &Visit, opinion: &Opinion) -> Vec<(&'static str, String, Option<Instant>)> {
    let mut waits = Vec::new();
    if may_confirm(visit, opinion) {
        waits.push(("ballots-awaits-annulment", "annuler/confirmer".to_owned(), None));
    }
    let own = visit.member();
    for held in opinion.disputes.open().filter(|held| may_judge(visit, opinion, held)) {
        let path = format!("deports/{}", held.id);
        let silent = own.is_some_and(|own| !held.judged.contains_key(&own));
        let words =
            if own == Some(held.member) { "ballots-awaits-admission" } else { "ballots-awaits-judgment" };
        if silent {
            waits.push((words, path, Some(held.decide_by)));
        }
    }
    waits
}

/// Whether the visitor may confirm an annulment and its member has not.
fn may_confirm(visit: &Visit, opinion: &Opinion) -> bool {
    let own = visit.member();
    let confirmed = opinion.disputes.annulment.as_ref().zip(own);
    !confirmed.is_some_and(|(proposed, own)| proposed.confirmed.contains(&own))
        && probe::may(visit, annul::confirmation(opinion))
}

fn may_judge(visit: &Visit, opinion: &Opinion, held: &ChallengeHeld) -> bool {
    probe::may(visit, judge::command(opinion, held, true))
}

/// Where the visitor judges a challenge, if it may.
pub(crate) fn judge_link(
    visit: &Visit,
    opinion: &Opinion,
    id: ChallengeId,
) -> Option<(String, &'static str)> {
    let held = opinion.disputes.challenge(id).filter(|held| may_judge(visit, opinion, held))?;
    let own = visit.member() == Some(held.member);
    let words = if own { "ballots-admit-challenge" } else { "ballots-judge-challenge" };
    Some((format!("{}/deports/{id}", opinion.address()), words))
}

/// Where the visitor challenges a member, if it may.
pub(crate) fn challenge_link(visit: &Visit, opinion: &Opinion) -> Option<String> {
    challenge::may(visit, opinion).then(|| format!("{}/demander-un-deport", opinion.address()))
}
