//! Why a task failed, in a sentence for the developer.

use std::fmt;

/// What a task ends with.
pub type Outcome<T = ()> = Result<T, Failure>;

/// Why a task failed and what to do about it.
#[derive(Debug)]
pub struct Failure {
    sentence: String,
    told: bool,
}

impl Failure {
    /// A failure that is still to be printed.
    pub fn new(sentence: impl Into<String>) -> Self {
        Self { sentence: sentence.into(), told: false }
    }

    /// A failure of which the task already printed all there is to say, so that its last line stays the last one.
    pub fn told() -> Self {
        Self { sentence: String::new(), told: true }
    }

    /// Whether nothing is left to print.
    pub const fn is_told(&self) -> bool {
        self.told
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.sentence)
    }
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::new(error.to_string())
    }
}
