//! How few ballots would change a verdict.

use super::{Support, Verdict};
use crate::Tally;

/// The least number of ballots of a college that must change, to anything, for its verdict to change; `None`
/// when no change of ballots can. Exact: pushed one way, support only moves that way, so the least number is
/// found by halving in each of the three ways to push (agree, disagree, silence).
pub fn ballots_to_flip(votes: Tally, quorum: u32) -> Option<u32> {
    to_flip(votes, quorum, &|votes| Support::unweighted(votes, quorum).verdict)
}

fn to_flip(votes: Tally, quorum: u32, verdict: &impl Fn(Tally) -> Verdict) -> Option<u32> {
    let now = verdict(votes);
    let ways = [towards_agree, towards_disagree, silenced];
    ways.iter().filter_map(|way| least(votes, |changed| verdict(way(votes, changed, quorum)) != now)).min()
}

/// The least number of ballots, over all colleges, for "carried by the whole" to change: from yes, the least
/// of any college; from no, the sum of what each college that does not carry lacks, `None` when one cannot.
pub fn ballots_to_flip_whole(colleges: &[Tally], quorum: u32) -> Option<u32> {
    to_flip_whole(colleges, quorum, &|votes| Support::unweighted(votes, quorum).verdict)
}

/// [`ballots_to_flip_whole`] for who knows verdicts more quickly.
pub(super) fn to_flip_whole(
    colleges: &[Tally],
    quorum: u32,
    verdict: &impl Fn(Tally) -> Verdict,
) -> Option<u32> {
    let carries = |votes: Tally| verdict(votes) == Verdict::Carried;
    if colleges.len() < 2 {
        return None;
    }
    if colleges.iter().all(|votes| carries(*votes)) {
        return colleges.iter().filter_map(|votes| to_flip(*votes, quorum, verdict)).min();
    }
    let lacks = |votes: Tally| least(votes, |changed| carries(towards_agree(votes, changed, quorum)));
    colleges.iter().filter(|votes| !carries(**votes)).map(|votes| lacks(*votes)).sum()
}

/// The least number of changed ballots for which `holds`, which stays true once it is.
fn least(votes: Tally, holds: impl Fn(u32) -> bool) -> Option<u32> {
    let (mut low, mut high) = (1, votes.seen());
    if high == 0 || !holds(high) {
        return None;
    }
    while low < high {
        let middle = low + (high - low) / 2;
        if holds(middle) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    Some(low)
}

/// `changed` ballots become agrees: passes as the quorum needs, then disagrees, then other passes.
fn towards_agree(votes: Tally, changed: u32, quorum: u32) -> Tally {
    let needed = quorum.max(1).saturating_sub(votes.expressed()).min(votes.pass).min(changed);
    let from_disagree = (changed - needed).min(votes.disagree);
    let from_pass = needed + (changed - needed - from_disagree).min(votes.pass - needed);
    Tally {
        agree: votes.agree + from_disagree + from_pass,
        disagree: votes.disagree - from_disagree,
        pass: votes.pass - from_pass,
    }
}

fn towards_disagree(votes: Tally, changed: u32, quorum: u32) -> Tally {
    let mirrored = Tally { agree: votes.disagree, disagree: votes.agree, pass: votes.pass };
    let Tally { agree, disagree, pass } = towards_agree(mirrored, changed, quorum);
    Tally { agree: disagree, disagree: agree, pass }
}

/// `changed` expressed ballots become passes; which ones does not matter, since only the quorum is in view.
fn silenced(votes: Tally, changed: u32, _quorum: u32) -> Tally {
    let changed = changed.min(votes.expressed());
    let from_agree = changed.min(votes.agree);
    Tally {
        agree: votes.agree - from_agree,
        disagree: votes.disagree - (changed - from_agree),
        pass: votes.pass + changed,
    }
}
