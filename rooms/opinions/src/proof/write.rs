//! Writing the proof of an opinion.

use pluriel_council::{Refusal, Rooms};
use pluriel_members::Members;
use pluriel_strict_json::Whole;

use super::{ElectorLine, ElectorateLines, Format, PositionLine, Proof, TallyLine, Word};
use crate::{
    adoption::{self, Evaluation},
    electorate::Elector,
    state::{Admission, Call, Closing, Opinion},
    tally::{CellTally, Grain},
    words::Position,
};

/// Why an opinion has no proof.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoProof {
    /// Its counts were not published: it was issued before Pluriel.
    Imported,
    /// No call of it was closed yet.
    NotClosed,
}

impl From<NoProof> for Refusal {
    fn from(no_proof: NoProof) -> Self {
        Self::not_found(match no_proof {
            NoProof::Imported => "opinions-no-proof-imported",
            NoProof::NotClosed => "opinions-no-proof-yet",
        })
    }
}

/// The proof of the last call that was closed.
pub fn of(rooms: &Rooms, opinion: &Opinion) -> Result<Proof, NoProof> {
    if opinion.import().is_some() {
        return Err(NoProof::Imported);
    }
    let closed = opinion.closed_call().and_then(|call| Some((call, call.closing.as_ref()?)));
    let (Some((call, closing)), Some(admission)) = (closed, &opinion.admission) else {
        return Err(NoProof::NotClosed);
    };
    let evaluation = closing.evaluation.as_ref().ok_or(NoProof::NotClosed)?;
    Ok(written(rooms, opinion, admission, call, closing, evaluation))
}

fn written(
    rooms: &Rooms,
    opinion: &Opinion,
    admission: &Admission,
    call: &Call,
    closing: &Closing,
    evaluation: &Evaluation,
) -> Proof {
    let members = rooms.of::<Members>();
    let named = call.grain(admission.publicity) == Grain::Named;
    Proof {
        format: Format::V1,
        council: members.council().map(|council| council.name.clone()).unwrap_or_default(),
        opinion: admission.number,
        fictitious: members.is_fictitious_formation(&opinion.formation),
        fast_track: opinion.fast_track.granted.is_some(),
        text_version: call.version(),
        opened: call.opened,
        closed: closing.at,
        publicity: admission.publicity,
        rule_name: admission.rule_name.clone(),
        rule: admission.rule.clone(),
        second_call: call.is_second_call(),
        electorate: ElectorateLines {
            sha256: call.electorate_hash.clone(),
            members: call.electorate.electors().map(ElectorLine::from).collect(),
        },
        recused: call
            .electorate
            .electors()
            .map(|elector| elector.id)
            .filter(|member| closing.recused.contains_key(member))
            .collect(),
        counted: closing.counted.clone(),
        positions: named.then(|| positions(opinion, call)),
        took_part: call.secret.as_ref().map(|secret| secret.took_part.keys().copied().collect()),
        tallies: closing.tallies.iter().map(TallyLine::from).collect(),
        result: Whole(evaluation.json().clone()),
        apart: closing.apart,
        interests: opinion.disputes.interests.keys().copied().collect(),
    }
}

fn positions(opinion: &Opinion, call: &Call) -> Vec<PositionLine> {
    let positions = adoption::positions(call, opinion.recused_in(call));
    let entry = |elector: &Elector, word| {
        let held = call.position_of(elector.id).filter(|_| word != Word::Recused && word != Word::Silent);
        held.map(|held| held.seq)
    };
    let line = |elector: &Elector| {
        let position = positions.get(&elector.id).copied().unwrap_or_default();
        let word = Word::from(position);
        PositionLine {
            id: elector.id,
            college: elector.group.clone(),
            author: elector.author,
            affiliation: elector.affiliation,
            position: word,
            objection: position == (pluriel_rules::Position::Opposes { objection: true }),
            entry: entry(elector, word),
            way: entry(elector, word)
                .and(call.position_of(elector.id))
                .map(|held| held.way)
                .unwrap_or_default(),
        }
    };
    call.electorate.electors().map(line).collect()
}

impl From<&Elector> for ElectorLine {
    fn from(elector: &Elector) -> Self {
        Self {
            id: elector.id,
            college: elector.group.clone(),
            author: elector.author,
            affiliation: elector.affiliation,
        }
    }
}

impl From<ElectorLine> for Elector {
    fn from(line: ElectorLine) -> Self {
        Self { id: line.id, group: line.college, author: line.author, affiliation: line.affiliation }
    }
}

impl From<&CellTally> for TallyLine {
    fn from(tally: &CellTally) -> Self {
        Self {
            colleges: tally.groups.clone(),
            members: tally.members,
            supports: tally.supports,
            supports_with_reservation: tally.supports_with_reservation,
            abstains: tally.abstains,
            opposes: tally.opposes,
            takes_no_part: tally.takes_no_part,
            silent: tally.silent,
            recused: tally.recused,
        }
    }
}

impl From<&TallyLine> for CellTally {
    fn from(line: &TallyLine) -> Self {
        Self {
            groups: line.colleges.clone(),
            members: line.members,
            supports: line.supports,
            supports_with_reservation: line.supports_with_reservation,
            abstains: line.abstains,
            opposes: line.opposes,
            takes_no_part: line.takes_no_part,
            silent: line.silent,
            recused: line.recused,
        }
    }
}

impl From<pluriel_rules::Position> for Word {
    fn from(position: pluriel_rules::Position) -> Self {
        match position {
            pluriel_rules::Position::Supports => Self::Supports,
            pluriel_rules::Position::SupportsWithReservation => Self::SupportsWithReservation,
            pluriel_rules::Position::Abstains => Self::Abstains,
            pluriel_rules::Position::Opposes { .. } => Self::Opposes,
            pluriel_rules::Position::TakesNoPart => Self::TakesNoPart,
            pluriel_rules::Position::Silent => Self::Silent,
            pluriel_rules::Position::Recused => Self::Recused,
        }
    }
}

impl From<Position> for Word {
    fn from(position: Position) -> Self {
        match position {
            Position::Supports => Self::Supports,
            Position::SupportsWithReservation => Self::SupportsWithReservation,
            Position::Abstains => Self::Abstains,
            Position::Opposes => Self::Opposes,
            Position::TakesNoPart => Self::TakesNoPart,
        }
    }
}
