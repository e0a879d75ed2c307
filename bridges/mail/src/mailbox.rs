//! A mailbox in memory: what a demonstration shows and tests read.

use std::sync::{Arc, Mutex, PoisonError};

use pluriel_council::Instant;

use crate::{Letter, Post, PostError};

/// A letter that arrived, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivered {
    /// The letter.
    pub letter: Letter,
    /// When it was handed over, by the council's clock.
    pub at: Instant,
}

/// Letters kept in memory, newest last, the oldest dropped beyond a bound.
#[derive(Clone)]
pub struct Mailbox {
    letters: Arc<Mutex<Vec<Delivered>>>,
    now: Arc<dyn Fn() -> Instant + Send + Sync>,
}

const KEPT: usize = 2_000;

impl Mailbox {
    /// An empty mailbox whose letters are dated by this clock.
    pub fn new(now: impl Fn() -> Instant + Send + Sync + 'static) -> Self {
        Self { letters: Arc::default(), now: Arc::new(now) }
    }

    /// All letters, oldest first.
    pub fn letters(&self) -> Vec<Delivered> {
        self.letters.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.letters.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Empties the mailbox.
    pub fn clear(&self) {
        self.letters.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl Post for Mailbox {
    fn send(&self, letter: &Letter) -> Result<(), PostError> {
        Letter::check_address(&letter.to).map_err(|error| PostError::Unwritable(error.to_string()))?;
        let mut letters = self.letters.lock().unwrap_or_else(PoisonError::into_inner);
        if letters.iter().any(|delivered| delivered.letter.id == letter.id) {
            return Ok(());
        }
        if letters.len() >= KEPT {
            letters.remove(0);
        }
        letters.push(Delivered { letter: letter.clone(), at: (self.now)() });
        Ok(())
    }
}

impl std::fmt::Debug for Mailbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mailbox").field("letters", &self.letters().len()).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_sent_twice_arrives_once() {
        let mailbox = Mailbox::new(|| "2025-11-24T09:00:00Z".parse().unwrap());
        let letter = Letter {
            id: "1".into(),
            to: "a@example.org".into(),
            name: String::new(),
            subject: "s".into(),
            body: "b".into(),
            unsubscribe: None,
        };
        mailbox.send(&letter).unwrap();
        mailbox.send(&letter).unwrap();
        assert_eq!(mailbox.letters().len(), 1);
        assert!(mailbox.send(&Letter { to: "nobody".into(), ..letter }).is_err());
    }
}
