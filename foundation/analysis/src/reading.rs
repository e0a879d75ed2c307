//! The analysis of a consultation that was read from files.

use crate::{Consultation, StatementRecord};
use pluriel_deliberation::{
    analysis::{self, Analysis, Settings, Stage, Subject},
    colleges::{Membership, Power},
};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, BTreeSet};

/// A consultation with its analysis and the names that the analysis numbers.
#[derive(Clone, Debug)]
pub struct Reading {
    /// What was read.
    pub consultation: Consultation,
    /// Names of the colleges, by number.
    pub colleges: Vec<String>,
    /// Names of the organisations, by number.
    pub organisations: Vec<String>,
    /// What was found.
    pub analysis: Analysis,
    /// SHA-256 of the votes, see [`votes_hash`].
    pub votes_hash: String,
}

impl Reading {
    /// Analyses a consultation laid by identifier.
    pub fn of(consultation: Consultation, settings: Settings, stage: &mut dyn FnMut(Stage)) -> Self {
        let excluded: Vec<bool> = consultation
            .statements
            .iter()
            .map(|record| record.as_ref().is_some_and(StatementRecord::is_set_aside))
            .collect();
        let names = |name: fn(&crate::Member) -> &Option<String>| -> Vec<String> {
            let names: BTreeSet<&String> =
                consultation.members.iter().filter_map(|member| name(member).as_ref()).collect();
            names.into_iter().cloned().collect()
        };
        let colleges = names(|member| &member.college);
        let organisations = names(|member| &member.organisation);
        let numbered = |names: &[String]| -> BTreeMap<String, usize> {
            names.iter().enumerate().map(|(number, name)| (name.clone(), number)).collect()
        };
        let (college_numbers, organisation_numbers) = (numbered(&colleges), numbered(&organisations));
        let number = |numbers: &BTreeMap<String, usize>, name: &Option<String>| {
            name.as_ref().and_then(|name| numbers.get(name).copied())
        };
        let members: Vec<Membership> = consultation
            .members
            .iter()
            .map(|member| Membership {
                college: number(&college_numbers, &member.college),
                organisation: number(&organisation_numbers, &member.organisation),
            })
            .collect();
        let subject = Subject {
            votes: &consultation.taken.votes,
            excluded: &excluded,
            members: &members,
            colleges: colleges.len(),
            active: if consultation.votes_by_hour.is_empty() { &[] } else { &consultation.taken.active },
        };
        let analysis = analysis::analyse(subject, settings, stage);
        let votes_hash = votes_hash(&consultation);
        Self { consultation, colleges, organisations, analysis, votes_hash }
    }

    /// Weight and power of each college, by number; `None` where `colleges.csv` weighs none.
    pub fn power(&self) -> Option<(Vec<u32>, Power)> {
        let weights = self.colleges.iter().map(|name| self.consultation.weights.get(name).copied());
        let weights: Vec<u32> = weights.collect::<Option<_>>().filter(|all: &Vec<u32>| !all.is_empty())?;
        let power = Power::of(&weights)?;
        Some((weights, power))
    }

    /// The text of a statement, or its number.
    pub fn text(&self, statement: usize) -> String {
        let id = self.consultation.taken.votes.statements()[statement];
        match &self.consultation.statements[statement] {
            Some(record) if !record.text.trim().is_empty() => record.text.trim().to_owned(),
            _ => format!("#{id}"),
        }
    }
}

/// SHA-256, in hexadecimal, of the last votes: for each participant by ascending identifier, the identifier
/// (eight bytes, the least first), the number of votes (eight bytes), then for each vote by ascending statement
/// the statement (eight bytes) and the vote (one byte, two's complement).
pub fn votes_hash(consultation: &Consultation) -> String {
    let votes = &consultation.taken.votes;
    let mut hash = Sha256::new();
    for (participant, row) in votes.participants().iter().zip(votes.rows()) {
        hash.update(participant.to_le_bytes());
        hash.update((row.len() as u64).to_le_bytes());
        for cell in row {
            hash.update(votes.statements()[cell.statement()].to_le_bytes());
            hash.update((cell.value() as i8).to_le_bytes());
        }
    }
    hash.finalize().iter().fold(String::new(), |hex, byte| hex + &format!("{byte:02x}"))
}
