//! With which weight Polis draws a statement for a participant.

use crate::Tally;

/// Weight of statements about the conversation itself.
const META: f64 = 49.0;

/// (importance × (1 + 8 × 2^(−S/5)))², importance = (1 − (P + 1)/(S + 2)) (E + 1) (A + 1)/(S + 2), with A,
/// P, S the agrees, passes and votes over all groups and E the extremity.
pub(super) fn priorities(group_votes: &[Vec<Tally>], extremity: &[f64], meta: &[bool]) -> Vec<f64> {
    let priority = |column: usize| {
        if meta[column] {
            return META;
        }
        let tally: Tally = group_votes.iter().map(|group| group[column]).sum();
        let seen = f64::from(tally.seen());
        let passed = (f64::from(tally.pass) + 1.0) / (seen + 2.0);
        let agreed = (f64::from(tally.agree) + 1.0) / (seen + 2.0);
        let importance = (1.0 - passed) * (extremity[column] + 1.0) * agreed;
        let weight = importance * (1.0 + 8.0 * libm::exp2(-seen / 5.0));
        weight * weight
    };
    (0..extremity.len()).map(priority).collect()
}
