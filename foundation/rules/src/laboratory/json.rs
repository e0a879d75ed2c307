//! The laboratory's other findings as data: seats, minimal compositions, the paradox, a comparison, a replay (rules.md §6).

use serde_json::{Value, json};

use super::{Comparison, MinimalWinning, Paradox, Replayed, Seats};

impl Seats {
    /// College ids joined as a list, authorship, organisation, number.
    pub fn to_json(&self) -> Value {
        let colleges =
            self.college.as_ref().map(|cell| cell.colleges().map(ToString::to_string).collect::<Vec<_>>());
        let organisation = self.organisation.as_ref().map(ToString::to_string);
        json!({ "colleges": colleges, "author": self.author, "organisation": organisation, "members": self.members })
    }
}

impl MinimalWinning {
    /// The classes, the compositions that are shown, and how many there are.
    pub fn to_json(&self) -> Value {
        json!({ "seats": seats(&self.seats), "compositions": self.compositions, "total": self.total })
    }
}

impl Paradox {
    /// `"paradox"`: true, false, or null when it was not computed; with the smallest example.
    pub fn to_json(&self) -> Value {
        match self {
            Self::Example(example) => {
                let ballots: Vec<Value> = example
                    .ballots
                    .iter()
                    .map(|(supports, opposes)| json!({ "supports": supports, "opposes": opposes }))
                    .collect();
                json!({
                    "paradox": true,
                    "seats": seats(&example.seats),
                    "ballots": ballots,
                    "opposes_too": example.who,
                    "remedy": example.remedy.as_ref().map(crate::Rule::to_json),
                })
            }
            Self::NoQuorum => json!({ "paradox": false, "because": "no_quorum" }),
            Self::None => json!({ "paradox": false, "because": "no_situation" }),
            Self::NotComputed => json!({ "paradox": null, "not_computed": ["paradox"] }),
        }
    }
}

impl Comparison {
    /// `"same"`: true, false with the smallest situation, or null when it was not computed.
    pub fn to_json(&self) -> Value {
        match self {
            Self::Same => json!({ "same": true }),
            Self::Differ(difference) => {
                let ballots: Vec<Value> = difference
                    .ballots
                    .iter()
                    .map(|ballots| {
                        json!({
                            "supports": ballots.supports,
                            "abstains": ballots.abstains,
                            "opposes": ballots.opposes,
                            "objects": ballots.objects,
                        })
                    })
                    .collect();
                json!({
                    "same": false,
                    "seats": seats(&difference.seats),
                    "ballots": ballots,
                    "first_adopts": difference.first_adopts,
                })
            }
            Self::NotComputed => json!({ "same": null, "not_computed": ["same"] }),
        }
    }
}

impl Replayed {
    /// The outcome; null with its reason where what was published does not suffice.
    pub fn to_json(&self) -> Value {
        match self {
            Self::Outcome(outcome) => json!({ "outcome": outcome.word() }),
            Self::CannotRecompute(cannot) => json!({ "outcome": null, "because": cannot.to_string() }),
            Self::DoesNotFit(error) => json!({ "outcome": null, "because": error.to_string() }),
            Self::NothingPublished => json!({ "outcome": null, "because": "no counts were published" }),
        }
    }
}

fn seats(seats: &[Seats]) -> Vec<Value> {
    seats.iter().map(Seats::to_json).collect()
}
