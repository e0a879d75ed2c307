//! The result of our method as JSON, version 1; `docs/en/reading-a-consultation.md` documents it.
//!
//! The same set of votes gives the same bytes, whatever the order of rows or the number of threads: no time,
//! no path, no duration is in it.

mod bridging;
mod colleges;
mod groups;
mod oddities;
mod participants;
mod statements;

use crate::{Language, Reading};
use pluriel_deliberation::{analysis::METHOD, interval::Interval};
use serde::Serialize;
use std::io::{self, Write};

/// Writes everything, followed by a line feed.
pub fn write(reading: &Reading, mut to: impl Write) -> io::Result<()> {
    serde_json::to_writer(&mut to, &document(reading))?;
    to.write_all(b"\n")
}

fn document(reading: &Reading) -> Document<'_> {
    let consultation = &reading.consultation;
    let votes = &consultation.taken.votes;
    Document {
        format: 1,
        method: METHOD,
        votes_sha256: &reading.votes_hash,
        counts: Counts {
            participants: votes.participants().len(),
            statements: votes.statements().len(),
            votes: votes.len(),
            vote_rows: consultation.vote_rows,
            replaced_votes: consultation.taken.replaced,
        },
        notices: consultation.notices.iter().map(|notice| notice.sentence(Language::English)).collect(),
        directions: Directions {
            beyond_chance: reading.analysis.components.significant,
            strengths: &reading.analysis.components.strengths,
            chance: &reading.analysis.components.chance,
        },
        groups: groups::of(reading),
        consensus: statements::Consensus::of(reading),
        bridging: bridging::of(reading),
        colleges: colleges::of(reading),
        robustness: oddities::of(reading),
        statements: statements::All(reading),
        participants: participants::All(reading),
    }
}

#[derive(Serialize)]
struct Document<'a> {
    format: u32,
    method: &'a str,
    votes_sha256: &'a str,
    counts: Counts,
    notices: Vec<String>,
    directions: Directions<'a>,
    groups: groups::Groups<'a>,
    consensus: statements::Consensus,
    bridging: bridging::Bridging,
    colleges: Option<colleges::Colleges<'a>>,
    robustness: oddities::Oddities,
    statements: statements::All<'a>,
    participants: participants::All<'a>,
}

#[derive(Serialize)]
struct Counts {
    participants: usize,
    statements: usize,
    votes: usize,
    vote_rows: usize,
    replaced_votes: usize,
}

#[derive(Serialize)]
struct Directions<'a> {
    beyond_chance: usize,
    strengths: &'a [f64],
    chance: &'a [f64],
}

/// Low, share, high.
fn bounds(interval: &Interval) -> [f64; 3] {
    [interval.low, interval.share, interval.high]
}
