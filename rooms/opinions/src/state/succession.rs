//! What replaced one another, oldest first.

use std::sync::Arc;

use serde::{Serialize, Serializer};

/// Values of which each replaced the one before it. Grows at its end and shares what it has with its copies: every state
/// published beside the next one holds a copy of each, so that copying must not cost what was taken before.
///
/// Runs of falling length, each shared; a push joins those that are no longer than what is pushed, as counting in binary
/// carries. Of n values there are at most log₂ n + 1 runs, and each value is moved log₂ n times in all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Succession<T>(Vec<Arc<[T]>>);

impl<T> Default for Succession<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Succession<T> {
    /// The value that holds.
    pub fn last(&self) -> Option<&T> {
        self.0.last().and_then(|run| run.last())
    }

    /// All values, oldest first.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter().flat_map(|run| run.iter())
    }
}

impl<T: Clone> Succession<T> {
    /// One value that nothing replaced.
    pub(super) fn of(value: T) -> Self {
        let mut one = Self::default();
        one.push(value);
        one
    }

    /// Adds the value that holds from now on.
    pub(super) fn push(&mut self, value: T) {
        let mut run = vec![value];
        while let Some(before) = self.0.pop_if(|before| before.len() <= run.len()) {
            run.splice(0..0, before.iter().cloned());
        }
        self.0.push(run.into());
    }
}

impl<T: Serialize> Serialize for Succession<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_a_list_that_copies_share() {
        let (mut grown, mut copies) = (Succession::default(), Vec::new());
        assert_eq!(grown.last(), None);
        for value in 0..100_u32 {
            copies.push(grown.clone());
            grown.push(value);
            assert_eq!(grown.last(), Some(&value));
            assert!(grown.iter().copied().eq(0..=value));
            assert!(grown.0.len() <= 8, "{} runs after {value}", grown.0.len());
        }
        assert!(copies.iter().zip(0..).all(|(copy, length)| copy.iter().copied().eq(0..length)));
        assert_eq!(serde_json::to_string(&copies[3]).unwrap(), "[0,1,2]");
    }
}
