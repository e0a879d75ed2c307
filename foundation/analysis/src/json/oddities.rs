use crate::Reading;
use pluriel_deliberation::{Vote, robustness::Search};
use serde::Serialize;

/// Votes that do not look like independent people.
#[derive(Serialize)]
pub(super) struct Oddities {
    searched: &'static str,
    rings: Vec<Ring>,
    straight_lines: Vec<StraightLine>,
    bursts: Vec<Burst>,
}

#[derive(Serialize)]
struct Ring {
    participants: Vec<u64>,
    equal_votes: f64,
    weakest_link: f64,
}

#[derive(Serialize)]
struct StraightLine {
    participant: u64,
    vote: i8,
    votes: usize,
    log_probability: f64,
}

#[derive(Serialize)]
struct Burst {
    start: i64,
    end: i64,
    arrivals: u32,
    expected: f64,
}

pub(super) fn of(reading: &Reading) -> Oddities {
    let oddities = &reading.analysis.oddities;
    let ids = reading.consultation.taken.votes.participants();
    Oddities {
        searched: match oddities.search {
            Search::AllPairs => "all_pairs",
            Search::LikeSignatures => "like_signatures",
        },
        rings: oddities
            .rings
            .iter()
            .map(|ring| Ring {
                participants: ring.rows.iter().map(|row| ids[*row]).collect(),
                equal_votes: ring.equal,
                weakest_link: ring.weakest_link,
            })
            .collect(),
        straight_lines: oddities
            .straight_lines
            .iter()
            .map(|line| StraightLine {
                participant: ids[line.row],
                vote: match line.vote {
                    Vote::Disagree => -1,
                    Vote::Pass => 0,
                    Vote::Agree => 1,
                },
                votes: line.votes,
                log_probability: line.log_probability,
            })
            .collect(),
        bursts: oddities
            .bursts
            .iter()
            .map(|burst| Burst {
                start: burst.start,
                end: burst.end,
                arrivals: burst.arrivals,
                expected: burst.expected,
            })
            .collect(),
    }
}
