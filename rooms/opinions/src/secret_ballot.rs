//! The secret ballot: what hinders one, what a slip says, and when there are too few (`docs/specs/opinions.md`, "Secret ballot").

use std::collections::BTreeMap;

use pluriel_council::{Instant, MemberId, Refusal, urn::Slip};
use pluriel_members::GroupId;
use pluriel_rules::{Asks, CannotRecompute, Rule};

use crate::{
    adoption,
    electorate::Electorate,
    state::SecretBallot,
    tally::{CellTally, Grain, LEAST_OF_A_SECRET_CELL, published_cells},
    words::Position,
};

/// The most members that vote in secret: the closing lists who took part in one entry, which is small (`docs/specs/record.md` §2).
pub const MOST_ELECTORS: usize = 1_500;

/// The slip of a choice.
pub fn slip(choice: Position) -> Slip {
    let place = Position::ALL.iter().position(|position| *position == choice);
    Slip::of(place.and_then(|place| u8::try_from(place).ok()).unwrap_or(u8::MAX))
}

/// The choice of a slip; `None`: no slip of ours.
pub fn choice(slip: Slip) -> Option<Position> {
    Position::ALL.get(usize::from(slip.number())).copied()
}

/// What those who took part chose. `None` when a slip is missing or says nothing: the urn is damaged. A slip whose member did not take
/// part, because its cast was never acknowledged, counts for nothing.
pub(crate) fn held(
    ballot: &SecretBallot,
    slips: &BTreeMap<MemberId, Slip>,
) -> Option<BTreeMap<MemberId, Position>> {
    ballot.took_part.keys().map(|member| Some((*member, choice(*slips.get(member)?)?))).collect()
}

/// Whether every cell has ballots enough to hide each of them.
pub fn hides_everybody(tallies: &[CellTally]) -> bool {
    let ballots =
        |tally: &CellTally| usize::try_from(tally.members.saturating_sub(tally.silent)).unwrap_or(usize::MAX);
    tallies.iter().all(|tally| ballots(tally) >= LEAST_OF_A_SECRET_CELL)
}

/// Whether everybody who voted in a cell said the same: its published tally tells every vote.
pub fn is_unanimous(tally: &CellTally) -> bool {
    let ballots = tally.members.saturating_sub(tally.silent);
    ballots > 0 && Position::ALL.into_iter().any(|choice| tally.of(choice) == ballots)
}

/// Whether the outcome of a secret ballot hangs on the ballot of a member that took part in it, whatever it was: an interest found later has
/// one ballot of the member's cell taken from each position in turn, and the member from those who vote.
pub fn hangs_on(rule: &Rule, electorate: &Electorate, tallies: &[CellTally], member: MemberId) -> bool {
    let outcome = |tallies: &[CellTally]| {
        adoption::evaluate_tallies(rule, electorate, tallies).ok().map(|evaluation| evaluation.outcome)
    };
    let group = electorate.elector(member).map(|elector| &elector.group);
    let Some(place) =
        tallies.iter().position(|tally| group.is_some_and(|group| tally.groups.contains(group)))
    else {
        return false;
    };
    let before = outcome(tallies);
    Position::ALL.into_iter().any(|choice| {
        let mut without = tallies.to_vec();
        let cell = &mut without[place];
        let Some(left) = cell.of(choice).checked_sub(1) else { return false };
        *cell.of_mut(choice) = left;
        cell.members = cell.members.saturating_sub(1);
        cell.recused += 1;
        outcome(&without) != before
    })
}

/// Why a secret ballot under this rule cannot be opened on this electorate, recused members aside, and what would be accepted;
/// `None`: it can.
pub fn hindrance(
    rule: (&str, &Rule),
    electorate: &Electorate,
    recused: &BTreeMap<MemberId, Instant>,
) -> Option<Refusal> {
    let (name, rule) = rule;
    let members = electorate.electors().filter(|elector| !recused.contains_key(&elector.id)).count();
    if members < LEAST_OF_A_SECRET_CELL {
        let least = LEAST_OF_A_SECRET_CELL;
        return Some(Refusal::conflict("secret-too-few").with("members", members).with("least", least));
    }
    if electorate.len() > MOST_ELECTORS {
        let most = MOST_ELECTORS;
        return Some(Refusal::conflict("secret-too-many").with("members", members).with("most", most));
    }
    let cells = published_cells(electorate, recused, Grain::Secret);
    let cannot = adoption::decides_by_cells(rule, electorate, &cells).err()?;
    Some(
        asks_too_much(&cannot)
            .with("rule", name)
            .with("place", cannot.place.to_string())
            .with("cells", named(&cells)),
    )
}

/// The refusal of a rule that asks for more than the tallies of cells tell.
pub(crate) fn asks_too_much(cannot: &CannotRecompute) -> Refusal {
    match &cannot.asks {
        Asks::College(group) => Refusal::conflict("secret-rule-asks-group").with("group", group.as_str()),
        Asks::EachCollege | Asks::DistinctCells => Refusal::conflict("secret-rule-asks-each-group"),
        Asks::Individuals => Refusal::conflict("secret-rule-asks-who"),
        Asks::Affiliations => Refusal::conflict("secret-rule-asks-affiliations"),
    }
}

/// Cells by the ids of their groups: `a, b + c`.
pub(crate) fn named(cells: &[Vec<GroupId>]) -> String {
    let cell = |groups: &Vec<GroupId>| groups.iter().map(GroupId::as_str).collect::<Vec<_>>().join(" + ");
    cells.iter().map(cell).collect::<Vec<_>>().join(", ")
}
