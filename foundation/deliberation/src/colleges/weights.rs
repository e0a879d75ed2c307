//! Colleges that weigh unequally: how much each can turn a decision by more than half of the weight.

/// The Banzhaf power of each college, by number: in how many coalitions of the others it decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Power {
    /// Coalitions of the other colleges that it turns into more than half of the weight.
    pub swings: Vec<u128>,
}

/// Colleges whose coalitions are still counted exactly.
pub const MOST_WEIGHED: usize = 100;
/// The largest sum of weights.
pub const LARGEST_WEIGHT: u32 = 100_000;

impl Power {
    /// Counts coalitions by their weight, one college after the other (Banzhaf 1965; the counting is that of Mann and
    /// Shapley 1962). `None` beyond [`MOST_WEIGHED`] colleges or a sum beyond [`LARGEST_WEIGHT`].
    pub fn of(weights: &[u32]) -> Option<Self> {
        let total = weights.iter().try_fold(0_u32, |sum, weight| sum.checked_add(*weight))?;
        if weights.len() > MOST_WEIGHED || total > LARGEST_WEIGHT {
            return None;
        }
        let half = total as usize / 2;
        let swings = (0..weights.len()).map(|own| {
            let mut coalitions = vec![0_u128; half + 1];
            coalitions[0] = 1;
            for (other, weight) in weights.iter().map(|weight| *weight as usize).enumerate() {
                if other != own {
                    // From the heaviest down, so that each college joins a coalition once.
                    for sum in (weight..=half).rev() {
                        coalitions[sum] +=
                            if weight == 0 { coalitions[sum] } else { coalitions[sum - weight] };
                    }
                }
            }
            // Without it at most half, with it more.
            coalitions[(half + 1).saturating_sub(weights[own] as usize)..].iter().sum()
        });
        Some(Self { swings: swings.collect() })
    }

    /// Each college's share of all swings; 0 when nobody has any.
    pub fn shares(&self) -> Vec<f64> {
        let all: u128 = self.swings.iter().sum();
        self.swings.iter().map(|swings| *swings as f64 / all.max(1) as f64).collect()
    }
}
