//! From how many agrees on a college's support is surely above one half.

use super::Verdict;
use crate::{Tally, interval};
use std::sync::OnceLock;

/// The least number of agrees, by number of expressed votes, that carries; each is looked for once, when first asked,
/// since removing an organisation or changing a ballot asks of the same numbers again and again.
///
/// Support of unweighted votes is surely above one half when a Beta(agree + ½, disagree + ½) share lies below one half
/// with less than [`interval::TAIL`]: the same as an interval whose lower end is above one half, without its ends.
pub(crate) struct SureMajority {
    least: Vec<OnceLock<u32>>,
    quorum: u32,
}

impl SureMajority {
    /// For colleges of at most `most` expressed votes.
    pub(crate) fn new(most: u32, quorum: u32) -> Self {
        let least = std::iter::repeat_with(OnceLock::new).take(most as usize + 1).collect();
        Self { least, quorum }
    }

    /// The list of a college with these votes, each weighing one.
    pub(crate) fn verdict(&self, votes: Tally) -> Verdict {
        let expressed = votes.expressed();
        if expressed < self.quorum.max(1) {
            return Verdict::TooFewVoices;
        }
        let least = *self.least[expressed as usize].get_or_init(|| least_agrees(expressed));
        if votes.agree >= least {
            Verdict::Carried
        } else if votes.disagree >= least {
            Verdict::Contested
        } else {
            Verdict::Divided
        }
    }
}

fn least_agrees(expressed: u32) -> u32 {
    let carries = |agree: u32| {
        let (agree, disagree) = (f64::from(agree), f64::from(expressed - agree));
        interval::beta_cdf(0.5, agree + 0.5, disagree + 0.5) < interval::TAIL
    };
    let (mut low, mut high) = (expressed / 2, expressed + 1);
    // Where a normal share would begin to carry: the true number is next to it.
    let near = expressed / 2 + (0.822 * f64::from(expressed).sqrt()) as u32;
    for guess in [near.saturating_sub(1), near + 3] {
        if guess > low && guess < high {
            if carries(guess) { high = guess } else { low = guess }
        }
    }
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if carries(middle) {
            high = middle;
        } else {
            low = middle;
        }
    }
    high
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::colleges::Support;

    #[test]
    fn it_says_what_the_interval_says() {
        let quorum = 5;
        for expressed in (0..400).chain([999, 1_000, 4_321]) {
            let majority = SureMajority::new(expressed, quorum);
            for agree in 0..=expressed {
                let votes = Tally { agree, disagree: expressed - agree, pass: 3 };
                assert_eq!(majority.verdict(votes), Support::unweighted(votes, quorum).verdict, "{votes:?}");
            }
        }
    }
}
