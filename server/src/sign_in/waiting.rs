//! Questions that wait for an answer: of a device, of an identity provider. They live in memory: whoever is asked while the
//! program restarts is asked again.

use std::{
    collections::BTreeMap,
    sync::{Mutex, PoisonError},
};

use pluriel_council::{Instant, people::Id256};

/// So many questions wait at the most; a new one takes the place of the oldest.
const MOST: usize = 10_000;

/// Questions of one sort, by the hash of what their browser alone holds; a browser answers its latest question, once.
pub struct Waiting<T>(Mutex<BTreeMap<Id256, (Instant, T)>>);

impl<T> Waiting<T> {
    /// A question waits for this browser's answer until then. When too many wait, the one that ends first goes.
    pub fn ask(&self, browser: Id256, question: T, until: Instant) {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if waiting.len() >= MOST
            && let Some(oldest) = waiting.iter().min_by_key(|(_, (until, _))| *until).map(|(by, _)| *by)
        {
            waiting.remove(&oldest);
        }
        waiting.insert(browser, (until, question));
    }

    /// Looks at the question that this browser may answer.
    pub fn look<U>(&self, browser: Id256, now: Instant, see: impl FnOnce(&T) -> U) -> Option<U> {
        let waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.get(&browser).filter(|(until, _)| now < *until).map(|(_, question)| see(question))
    }

    /// The question that this browser answers now.
    pub fn take(&self, browser: Id256, now: Instant) -> Option<T> {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        waiting.remove(&browser).filter(|(until, _)| now < *until).map(|(_, question)| question)
    }
}

impl<T> Default for Waiting<T> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<T> std::fmt::Debug for Waiting<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Waiting(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_is_answered_once_in_time_and_by_its_browser() {
        let at = |seconds| Instant::from_unix(seconds).unwrap();
        let waiting = Waiting::default();
        let browser = |byte| Id256([byte; 32]);
        waiting.ask(browser(1), "first", at(9));
        waiting.ask(browser(1), "second", at(9));
        assert_eq!(waiting.look(browser(1), at(2), |question| question.len()), Some(6));
        assert_eq!(waiting.take(browser(2), at(2)), None);
        assert_eq!(waiting.take(browser(1), at(2)), Some("second"));
        assert_eq!(waiting.take(browser(1), at(2)), None);
        waiting.ask(browser(1), "late", at(9));
        assert_eq!(waiting.take(browser(1), at(9)), None);
    }
}
