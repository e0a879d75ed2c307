//! Which statement a participant sees next: drawn, logged, and open to audit.
//!
//! A draw is a function of a secret key, the participant, the number of the draw and the weights, so whoever
//! gets the key afterwards replays every draw (publish its hash beforehand). Each draw logs its probability, so
//! that averages can be corrected for what was shown to whom (inverse propensity weighting).

use crate::Tally;
use rand_chacha::ChaCha20Rng;
use rand_core::{RngCore, SeedableRng};

/// Share of draws that go evenly to all statements: no statement's probability falls to nothing.
const EVEN_SHARE: f64 = 0.1;
/// How strongly draws go where a vote teaches most.
const SHARPNESS: i32 = 3;

/// A statement that could be shown, with its weight.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Candidate {
    /// Its identifier.
    pub statement: u64,
    /// Its weight among the candidates, above 0.
    pub weight: f64,
}

/// One draw, as logged.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Draw {
    /// For whom.
    pub participant: u64,
    /// The how-manyth draw for them, from 0.
    pub number: u64,
    /// What was drawn.
    pub statement: u64,
    /// With which probability.
    pub propensity: f64,
}

/// Why weights cannot be right.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Alarm {
    /// A weight is not a positive number.
    #[error("statement {0} has a weight that is not a positive number")]
    NotPositive(u64),
    /// All weights are equal although counts are not: routing has fallen back to chance.
    #[error("all statements have the same weight although they were not voted equally often")]
    AllEqual,
}

/// Draws statements under a key.
#[derive(Clone)]
pub struct Router {
    key: [u8; 32],
}

impl Router {
    /// Draws under `key`, which stays secret until draws may be replayed.
    pub fn new(key: [u8; 32]) -> Self {
        Self { key }
    }

    /// The `number`th draw for `participant`; `None` without candidates.
    pub fn draw(&self, participant: u64, number: u64, candidates: &[Candidate]) -> Option<Draw> {
        let total: f64 = candidates.iter().map(|candidate| candidate.weight).sum();
        let even = EVEN_SHARE / candidates.len().max(1) as f64;
        let propensity = |candidate: &Candidate| even + (1.0 - EVEN_SHARE) * candidate.weight / total;
        let mut left = self.uniform(participant, number);
        let mut drawn = candidates.last()?;
        for candidate in candidates {
            left -= propensity(candidate);
            if left < 0.0 {
                drawn = candidate;
                break;
            }
        }
        Some(Draw { participant, number, statement: drawn.statement, propensity: propensity(drawn) })
    }

    /// Whether a logged draw is what the key gives.
    pub fn replays(&self, draw: &Draw, candidates: &[Candidate]) -> bool {
        self.draw(draw.participant, draw.number, candidates).as_ref() == Some(draw)
    }

    fn uniform(&self, participant: u64, number: u64) -> f64 {
        let mut cipher = ChaCha20Rng::from_seed(self.key);
        cipher.set_stream(participant);
        cipher.set_word_pos(u128::from(number) * 2);
        (cipher.next_u64() >> 11) as f64 / (1_u64 << 53) as f64
    }
}

/// How much one more vote of the participant's college (or group) is expected to narrow what is known of a
/// statement's support there: with support Beta(a, b), `a b / ((a + b)² (a + b + 1)²)`, sharpened.
pub fn weight(votes: Tally) -> f64 {
    let (a, b) = (f64::from(votes.agree) + 0.5, f64::from(votes.disagree) + 0.5);
    // Who passed was asked in vain: passes lower what a further vote is expected to teach.
    let expressing = (f64::from(votes.expressed()) + 1.0) / (f64::from(votes.seen()) + 1.0);
    let count = a + b;
    let narrowing = expressing * a * b / (count * count * (count + 1.0) * (count + 1.0));
    (0..SHARPNESS).fold(1.0, |power, _| power * narrowing).max(f64::MIN_POSITIVE)
}

/// Candidates from the votes of the participant's college on the statements they have not voted.
pub fn candidates(unseen: impl Iterator<Item = (u64, Tally)>) -> Vec<Candidate> {
    unseen.map(|(statement, votes)| Candidate { statement, weight: weight(votes) }).collect()
}

/// Checks weights before they are used: a broken weight must be heard, not drawn by.
pub fn check(candidates: &[Candidate], votes: impl Fn(u64) -> Tally) -> Result<(), Alarm> {
    let broken =
        candidates.iter().find(|candidate| !(candidate.weight.is_finite() && candidate.weight > 0.0));
    if let Some(candidate) = broken {
        return Err(Alarm::NotPositive(candidate.statement));
    }
    let differ = |value: &dyn Fn(&Candidate) -> u64| {
        candidates.windows(2).any(|pair| value(&pair[0]) != value(&pair[1]))
    };
    let counts_differ = differ(&|candidate| u64::from(votes(candidate.statement).expressed()));
    let weights_differ = differ(&|candidate| candidate.weight.to_bits());
    if counts_differ && !weights_differ { Err(Alarm::AllEqual) } else { Ok(()) }
}
