//! What a rule says of a request for a seat: positions brought before `pluriel_rules`, which decides.

use std::collections::BTreeMap;

use pluriel_council::MemberId;
use pluriel_rules::{Electorate, Evaluation, Grain, Member, Organisations, Position, Rule};

use crate::{
    events::{RequestElector, RequestOutcome},
    state::Put,
    words::{Publicity, RequestPosition},
};

/// The evaluation of what members said so far; whoever said nothing is silent.
pub fn evaluate(put: &Put) -> Option<Evaluation> {
    let position = |id: &MemberId| {
        put.positions.get(id).map_or(Position::Silent, |held| match held.position {
            RequestPosition::Supports => Position::Supports,
            RequestPosition::Abstains => Position::Abstains,
            RequestPosition::Opposes => Position::Opposes { objection: held.reasoned },
        })
    };
    Some(pluriel_rules::evaluate(&put.rule()?, &electorate(&put.electorate, position)))
}

/// What the rule says. Silence is never support: nobody is admitted without one.
pub(crate) fn outcome(evaluation: &Evaluation) -> RequestOutcome {
    match evaluation.outcome {
        pluriel_rules::Outcome::NotValid => RequestOutcome::NotValid,
        pluriel_rules::Outcome::Adopted if evaluation.counts.supports > 0 => RequestOutcome::Admitted,
        _ => RequestOutcome::NotAdmitted,
    }
}

/// Whether anybody can recompute the rule from what this publicity publishes.
pub(crate) fn recomputes(
    rule: &Rule,
    publicity: Publicity,
    electorate: &BTreeMap<MemberId, RequestElector>,
) -> bool {
    let grain = if publicity == Publicity::Named { Grain::Named } else { Grain::Counts };
    let mut linked: Vec<_> = electorate.values().filter_map(|elector| elector.affiliation).collect();
    linked.sort_unstable();
    let shared = linked.windows(2).any(|pair| pair[0] == pair[1]);
    let organisations = if shared { Organisations::SomeHoldSeveral } else { Organisations::OneSeatEach };
    rule.recomputes_from(grain, organisations).is_ok()
}

/// Whether the rule adopts when everybody supports: otherwise nothing can meet it.
pub(crate) fn can_be_met(rule: &Rule, members: &BTreeMap<MemberId, RequestElector>) -> bool {
    pluriel_rules::evaluate(rule, &electorate(members, |_| Position::Supports)).adopted()
}

/// Whether the rule adopts when nobody says anything.
pub(crate) fn adopts_silence(rule: &Rule, members: &BTreeMap<MemberId, RequestElector>) -> bool {
    pluriel_rules::evaluate(rule, &electorate(members, |_| Position::Silent)).adopted()
}

/// Whether the rule names a group that the electorate does not have.
pub(crate) fn names_unknown_group(rule: &Rule, members: &BTreeMap<MemberId, RequestElector>) -> bool {
    let electorate = electorate(members, |_| Position::Silent);
    rule.check_against(electorate.colleges()).is_err()
}

fn electorate(
    members: &BTreeMap<MemberId, RequestElector>,
    position: impl Fn(&MemberId) -> Position,
) -> Electorate {
    let member = |(id, elector): (&MemberId, &RequestElector)| {
        let affiliation =
            elector.affiliation.map(|known| pluriel_rules::AffiliationId::new(known.to_string()));
        Some(Member {
            id: pluriel_rules::MemberId::new(id.to_string()).ok()?,
            college: pluriel_rules::CollegeId::new(elector.group.to_string()).ok()?,
            author: false,
            affiliation: affiliation.transpose().ok()?,
            position: position(id),
        })
    };
    Electorate::new(members.iter().filter_map(member)).unwrap_or_default()
}
