//! What an answer to an act that is sent again says about the record.

use std::{fmt, ops::AddAssign};

use pluriel_house::Receipt;

/// How many acts were found how.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Acknowledged, and answered again with the same entries.
    pub kept: u64,
    /// Never acknowledged, found recorded.
    pub recorded_unheard: u64,
    /// Never acknowledged, not recorded before it was sent again.
    pub never_recorded: u64,
    /// Acknowledged, and gone.
    pub lost: u64,
    /// Acknowledged with other entries than those now given: numbers or hashes differ.
    pub changed: u64,
    /// Entries beyond one an act.
    pub doubled: u64,
}

impl Tally {
    /// Whether nothing was lost, changed or doubled.
    pub const fn is_clean(&self) -> bool {
        self.lost == 0 && self.changed == 0 && self.doubled == 0
    }
}

/// Compares the receipt of the first time, if there was one, with the answer to the same act sent again.
pub fn judge(first: Option<&Receipt>, again: &Receipt) -> Tally {
    let mut tally = Tally::default();
    let count = match first {
        None if again.already => &mut tally.recorded_unheard,
        None => &mut tally.never_recorded,
        Some(_) if !again.already => &mut tally.lost,
        Some(first) if first.entries != again.entries => &mut tally.changed,
        Some(_) => &mut tally.kept,
    };
    *count += 1;
    tally.doubled += (again.entries.len() as u64).saturating_sub(1);
    tally
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.kept += other.kept;
        self.recorded_unheard += other.recorded_unheard;
        self.never_recorded += other.never_recorded;
        self.lost += other.lost;
        self.changed += other.changed;
        self.doubled += other.doubled;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} acknowledged acts kept, {} lost, {} changed, {} doubled; without an answer: {} recorded, {} not",
            self.kept, self.lost, self.changed, self.doubled, self.recorded_unheard, self.never_recorded
        )
    }
}

#[cfg(test)]
mod tests {
    use pluriel_house::EntryReceipt;

    use super::*;

    fn receipt(seqs: &[u64], leaf: &str, already: bool) -> Receipt {
        let entries = seqs.iter().map(|seq| EntryReceipt { seq: *seq, leaf: leaf.to_owned() }).collect();
        Receipt { entries, at: "2025-11-24T09:00:00Z".parse().unwrap(), address: None, already }
    }

    #[test]
    fn what_is_lost_changed_or_doubled_is_seen() {
        let first = receipt(&[7], "aa", false);
        let judged = |first, again| judge(first, &again);
        assert_eq!(judged(Some(&first), receipt(&[7], "aa", true)), Tally { kept: 1, ..Tally::default() });
        assert_eq!(judged(Some(&first), receipt(&[9], "bb", false)), Tally { lost: 1, ..Tally::default() });
        assert_eq!(judged(Some(&first), receipt(&[8], "aa", true)), Tally { changed: 1, ..Tally::default() });
        assert_eq!(judged(Some(&first), receipt(&[7], "bb", true)), Tally { changed: 1, ..Tally::default() });
        assert_eq!(
            judged(None, receipt(&[7], "aa", true)),
            Tally { recorded_unheard: 1, ..Tally::default() }
        );
        assert_eq!(judged(None, receipt(&[7], "aa", false)), Tally { never_recorded: 1, ..Tally::default() });
        assert!(!judged(None, receipt(&[7, 8], "aa", true)).is_clean());
        assert!(judged(Some(&first), receipt(&[7], "aa", true)).is_clean());
    }
}
