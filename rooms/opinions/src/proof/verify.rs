//! Verifying a proof from itself alone: what differs is named.

use std::collections::{BTreeMap, BTreeSet};

use pluriel_council::{Instant, MemberId};
use pluriel_rules::{Outcome, Position, Rule};
use serde_json::Value;

use super::{PositionLine, Proof, TallyLine, Word, secret};
use crate::{
    adoption::{self, Evaluation},
    electorate::{Elector, Electorate},
    interest,
    tally::{CellTally, Grain, published_cells},
    words::Apart,
};

/// What a proof shows once it is recomputed.
#[derive(Debug, Clone, PartialEq)]
pub struct Verdict {
    /// What the rule says.
    pub outcome: Outcome,
    /// The positions of the whole electorate.
    pub total: CellTally,
    /// The evaluation, recomputed.
    pub evaluation: Evaluation,
}

/// The first thing in which a proof contradicts itself.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Mismatch {
    /// A list is not sorted by id, or holds one twice.
    #[error("the list `{0}` is not sorted or holds a member twice")]
    NotSorted(&'static str),
    /// The electorate is not the one that was frozen.
    #[error("the electorate's hash is {said} in the proof and {found} when computed from its members")]
    ElectorateHash {
        /// The hash in the proof.
        said: String,
        /// The hash of its members.
        found: String,
    },
    /// Somebody is recused who is not of the electorate.
    #[error("member {0} is recused and not of the electorate")]
    RecusedStranger(MemberId),
    /// Positions are there where they were promised to stay hidden, or are missing where they were promised.
    #[error("the publicity is `{0}`, and the positions do not keep it")]
    Publicity(&'static str),
    /// The positions are not those of the electorate, member for member.
    #[error("member {0} does not stand in the positions as it stands in the electorate")]
    PositionOfStranger(MemberId),
    /// Somebody took part in a secret ballot who could not, or the list is out of order.
    #[error("member {0} is said to have taken part and is recused or not of the electorate")]
    TookPart(MemberId),
    /// A secret ballot was closed although too few ballots of a cell hide each other.
    #[error("{found} ballots of {cell} hide nobody: 5 are needed for a secret ballot to be valid")]
    Unhidden {
        /// Of which cell.
        cell: String,
        /// How many there are.
        found: u32,
    },
    /// Somebody is recused in one list and not in the other.
    #[error("member {0} is recused in one list and not in the other")]
    Recusal(MemberId),
    /// An objection without opposition, or a position with or without its entry.
    #[error("the position of member {0} lacks its entry, has one too many, or objects without opposing")]
    Incoherent(MemberId),
    /// The entries that counted are not those of the positions.
    #[error("{said} entries are said to have counted, the positions make {found}")]
    Counted {
        /// How many the proof lists.
        said: usize,
        /// How many positions there are.
        found: usize,
    },
    /// An entry counted that is no position's.
    #[error("entry {0} is said to have counted and is no position's, or is listed out of order")]
    CountedEntry(u64),
    /// The tallies are not by the groups, or by the cells, of the electorate.
    #[error("the tallies are by {said}, the electorate asks for {found}")]
    Cells {
        /// The cells of the proof.
        said: String,
        /// The cells of the electorate.
        found: String,
    },
    /// A number of a tally differs.
    #[error("tally of {cell}: `{what}` is {said} in the proof and {found} when recomputed")]
    Tally {
        /// Of which cell.
        cell: String,
        /// Which number.
        what: &'static str,
        /// The number in the proof.
        said: u32,
        /// The number recomputed.
        found: u32,
    },
    /// The rule asks for what the tallies do not tell.
    #[error("the rule cannot be recomputed from the tallies: {0}")]
    Rule(String),
    /// A member's interest is noted that is not of the electorate.
    #[error("an interest of member {0} is noted, which is not of the electorate")]
    InterestOfStranger(MemberId),
    /// The positions that are said to have come otherwise than by their member's own act are not those counted apart.
    #[error("the positions received in writing, by a show of hands or by proxy are not those counted apart")]
    Apart,
    /// Without the members whose interest is noted, the outcome may be another.
    #[error("an interest is noted, and without it the outcome may be {found} instead of {said}")]
    Interest {
        /// The outcome.
        said: &'static str,
        /// Another that is possible.
        found: &'static str,
    },
    /// Something in the result differs.
    #[error("`{path}` is {said} in the proof and {found} when recomputed")]
    Result {
        /// Where, from `result` on.
        path: String,
        /// What the proof says.
        said: Value,
        /// What is recomputed.
        found: Value,
    },
}

/// Recomputes tallies, carriage and evaluation from the proof alone.
pub fn verify(proof: &Proof) -> Result<Verdict, Mismatch> {
    let electorate = electorate(proof)?;
    let recused = recused(proof, &electorate)?;
    let said: Vec<CellTally> = proof.tallies.iter().map(CellTally::from).collect();
    let evaluation = match (&proof.positions, proof.grain()) {
        (Some(positions), Grain::Named) => named(proof, &electorate, &recused, positions)?,
        (None, grain @ (Grain::ByGroup | Grain::Counts | Grain::Secret)) => {
            let took_part = secret::took_part(proof, &electorate, &recused)?;
            counts(proof, &electorate, &recused, &said, grain, took_part.as_ref())?
        }
        (_, Grain::Named) => return Err(Mismatch::Publicity("named")),
        (_, Grain::ByGroup) => return Err(Mismatch::Publicity("by_group")),
        (_, Grain::Counts) => return Err(Mismatch::Publicity("counts")),
        (_, Grain::Secret) => return Err(Mismatch::Publicity("secret")),
    };
    let outcome = evaluation.outcome;
    let evaluation = Evaluation::of(&evaluation);
    compare("result", &proof.result.0, evaluation.json())?;
    interests(proof, &electorate, outcome, &said)?;
    Ok(Verdict { outcome, total: CellTally::total(&said), evaluation })
}

/// Refuses a note of interest that another outcome contradicts.
fn interests(
    proof: &Proof,
    electorate: &Electorate,
    outcome: Outcome,
    said: &[CellTally],
) -> Result<(), Mismatch> {
    let without: BTreeSet<MemberId> = proof.interests.iter().copied().collect();
    if !proof.interests.is_sorted_by(|one, next| one < next) {
        return Err(Mismatch::NotSorted("interests"));
    }
    if let Some(stranger) = without.iter().find(|member| !electorate.contains(**member)) {
        return Err(Mismatch::InterestOfStranger(*stranger));
    }
    let took_part = proof.took_part.as_ref().map(|members| members.iter().copied().collect());
    let without = interest::who_voted(&without, took_part.as_ref());
    let outcomes = match &proof.positions {
        Some(lines) => {
            let positions = lines.iter().map(|line| (line.id, position(line))).collect();
            vec![interest::named(&rule(proof), electorate, positions, &without)]
        }
        None => interest::counts(&rule(proof), electorate, said, &without)
            .map_err(|error| Mismatch::Rule(error.to_string()))?,
    };
    match outcomes.into_iter().find(|possible| *possible != outcome) {
        Some(other) => Err(Mismatch::Interest { said: outcome.word(), found: other.word() }),
        None => Ok(()),
    }
}

/// The rule as it was read.
fn rule(proof: &Proof) -> Rule {
    if proof.second_call { proof.rule.for_second_call() } else { proof.rule.clone() }
}

fn electorate(proof: &Proof) -> Result<Electorate, Mismatch> {
    let members = &proof.electorate.members;
    if !members.is_sorted_by(|one, next| one.id < next.id) {
        return Err(Mismatch::NotSorted("electorate.members"));
    }
    let electorate = Electorate::of(members.iter().cloned().map(Elector::from));
    let found = electorate.hash();
    if found != proof.electorate.sha256 {
        return Err(Mismatch::ElectorateHash { said: proof.electorate.sha256.clone(), found });
    }
    Ok(electorate)
}

fn recused(proof: &Proof, electorate: &Electorate) -> Result<BTreeMap<MemberId, Instant>, Mismatch> {
    if !proof.recused.is_sorted_by(|one, next| one < next) {
        return Err(Mismatch::NotSorted("recused"));
    }
    match proof.recused.iter().find(|member| !electorate.contains(**member)) {
        Some(stranger) => Err(Mismatch::RecusedStranger(*stranger)),
        None => Ok(proof.recused.iter().map(|member| (*member, proof.opened)).collect()),
    }
}

fn named(
    proof: &Proof,
    electorate: &Electorate,
    recused: &BTreeMap<MemberId, Instant>,
    lines: &[PositionLine],
) -> Result<pluriel_rules::Evaluation, Mismatch> {
    let mut electors = electorate.electors();
    for line in lines {
        coherent(line, electors.next(), recused)?;
    }
    if let Some(missing) = electors.next() {
        return Err(Mismatch::PositionOfStranger(missing.id));
    }
    let entries: BTreeSet<u64> = lines.iter().filter_map(|line| line.entry).collect();
    counted_are(proof, entries.len())?;
    if let Some(entry) = proof.counted.iter().find(|entry| !entries.contains(entry)) {
        return Err(Mismatch::CountedEntry(*entry));
    }
    let mut found: BTreeMap<_, CellTally> = BTreeMap::new();
    for line in lines {
        let tally = found.entry(line.college.clone()).or_default();
        tally.groups = vec![line.college.clone()];
        *number(tally, line.position) += 1;
        tally.members += u32::from(line.position != Word::Recused);
    }
    let apart = Apart::of(lines.iter().map(|line| line.way));
    if apart != proof.apart || lines.iter().any(|line| line.entry.is_none() && !line.way.is_own()) {
        return Err(Mismatch::Apart);
    }
    tallies_are(proof, &found.into_values().collect::<Vec<_>>())?;
    let positions = lines.iter().map(|line| (line.id, position(line))).collect();
    Ok(adoption::evaluate_positions(&rule(proof), electorate, &positions))
}

/// Refuses a line that is not its elector's, or contradicts itself.
fn coherent(
    line: &PositionLine,
    elector: Option<&Elector>,
    recused: &BTreeMap<MemberId, Instant>,
) -> Result<(), Mismatch> {
    let of_line = Elector {
        id: line.id,
        group: line.college.clone(),
        author: line.author,
        affiliation: line.affiliation,
    };
    if elector != Some(&of_line) {
        return Err(Mismatch::PositionOfStranger(line.id));
    }
    if (line.position == Word::Recused) != recused.contains_key(&line.id) {
        return Err(Mismatch::Recusal(line.id));
    }
    let spoke = !matches!(line.position, Word::Recused | Word::Silent);
    if line.entry.is_some() != spoke || (line.objection && line.position != Word::Opposes) {
        return Err(Mismatch::Incoherent(line.id));
    }
    Ok(())
}

fn counts(
    proof: &Proof,
    electorate: &Electorate,
    recused: &BTreeMap<MemberId, Instant>,
    said: &[CellTally],
    grain: Grain,
    took_part: Option<&BTreeSet<MemberId>>,
) -> Result<pluriel_rules::Evaluation, Mismatch> {
    let cells = published_cells(electorate, recused, grain);
    let found: Vec<CellTally> = cells
        .into_iter()
        .map(|groups| {
            let in_cell = || electorate.electors().filter(|elector| groups.contains(&elector.group));
            let out = in_cell().filter(|elector| recused.contains_key(&elector.id)).count();
            let members = count(in_cell().count() - out);
            let told = said.iter().find(|tally| tally.groups == groups).cloned().unwrap_or_default();
            let spoke = match took_part {
                Some(took_part) => in_cell().filter(|elector| took_part.contains(&elector.id)).count() as u64,
                None => spoken(&told),
            };
            let silent = u64::from(members).saturating_sub(spoke);
            let silent = u32::try_from(silent).unwrap_or(u32::MAX);
            CellTally { members, recused: count(out), silent, groups, ..told }
        })
        .collect();
    for tally in said {
        let spread = spoken(tally) + u64::from(tally.silent);
        if spread != u64::from(tally.members) {
            let (cell, said) = (name(tally), tally.members);
            let found = u32::try_from(spread).unwrap_or(u32::MAX);
            return Err(Mismatch::Tally { cell, what: "members", said, found });
        }
    }
    tallies_are(proof, &found)?;
    let entries = match took_part {
        Some(_) => 0,
        None => usize::try_from(said.iter().map(spoken).sum::<u64>()).unwrap_or(usize::MAX),
    };
    counted_are(proof, entries)?;
    if took_part.is_some() {
        secret::hidden(said)?;
    }
    adoption::evaluate_tallies(&rule(proof), electorate, said)
        .map_err(|error| Mismatch::Rule(error.to_string()))
}

/// How many of a cell took a position; the numbers are whatever the file says.
fn spoken(tally: &CellTally) -> u64 {
    let numbers =
        [tally.supports, tally.supports_with_reservation, tally.abstains, tally.opposes, tally.takes_no_part];
    numbers.into_iter().map(u64::from).sum()
}

fn counted_are(proof: &Proof, found: usize) -> Result<(), Mismatch> {
    if proof.counted.len() != found {
        return Err(Mismatch::Counted { said: proof.counted.len(), found });
    }
    match proof.counted.windows(2).find(|pair| pair[0] >= pair[1]) {
        Some(pair) => Err(Mismatch::CountedEntry(pair[1])),
        None => Ok(()),
    }
}

/// Compares the tallies with those recomputed, number by number.
fn tallies_are(proof: &Proof, found: &[CellTally]) -> Result<(), Mismatch> {
    let names = |tallies: &[CellTally]| tallies.iter().map(name).collect::<Vec<_>>().join(", ");
    let said: Vec<CellTally> = proof.tallies.iter().map(CellTally::from).collect();
    if names(&said) != names(found) {
        return Err(Mismatch::Cells { said: names(&said), found: names(found) });
    }
    for (said, found) in proof.tallies.iter().zip(found) {
        let found = TallyLine::from(found);
        for (what, said, found_number) in [
            ("members", said.members, found.members),
            ("supports", said.supports, found.supports),
            ("supports_with_reservation", said.supports_with_reservation, found.supports_with_reservation),
            ("abstains", said.abstains, found.abstains),
            ("opposes", said.opposes, found.opposes),
            ("takes_no_part", said.takes_no_part, found.takes_no_part),
            ("silent", said.silent, found.silent),
            ("recused", said.recused, found.recused),
        ] {
            if said != found_number {
                let cell = found.colleges.iter().map(ToString::to_string).collect::<Vec<_>>().join("+");
                return Err(Mismatch::Tally { cell, what, said, found: found_number });
            }
        }
    }
    Ok(())
}

/// Names the first place where two results differ.
fn compare(path: &str, said: &Value, found: &Value) -> Result<(), Mismatch> {
    match (said, found) {
        (Value::Object(said), Value::Object(found)) => {
            let keys: BTreeSet<_> = said.keys().chain(found.keys()).collect();
            keys.into_iter().try_for_each(|key| {
                let of =
                    |object: &serde_json::Map<String, Value>| object.get(key).cloned().unwrap_or_default();
                compare(&format!("{path}.{key}"), &of(said), &of(found))
            })
        }
        (Value::Array(said), Value::Array(found)) if said.len() == found.len() => {
            let mut pairs = said.iter().zip(found).enumerate();
            pairs.try_for_each(|(place, (said, found))| compare(&format!("{path}[{place}]"), said, found))
        }
        _ if said == found => Ok(()),
        _ => Err(Mismatch::Result { path: path.to_owned(), said: said.clone(), found: found.clone() }),
    }
}

fn number(tally: &mut CellTally, word: Word) -> &mut u32 {
    match word {
        Word::Supports => &mut tally.supports,
        Word::SupportsWithReservation => &mut tally.supports_with_reservation,
        Word::Abstains => &mut tally.abstains,
        Word::Opposes => &mut tally.opposes,
        Word::TakesNoPart => &mut tally.takes_no_part,
        Word::Silent => &mut tally.silent,
        Word::Recused => &mut tally.recused,
    }
}

fn position(line: &PositionLine) -> Position {
    match line.position {
        Word::Supports => Position::Supports,
        Word::SupportsWithReservation => Position::SupportsWithReservation,
        Word::Abstains => Position::Abstains,
        Word::Opposes => Position::Opposes { objection: line.objection },
        Word::TakesNoPart => Position::TakesNoPart,
        Word::Silent => Position::Silent,
        Word::Recused => Position::Recused,
    }
}

pub(super) fn name(tally: &CellTally) -> String {
    tally.groups.iter().map(ToString::to_string).collect::<Vec<_>>().join("+")
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
