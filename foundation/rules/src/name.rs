//! The names that a council gives to its conditions and addressees.

use std::fmt;

/// The longest name, in characters.
pub const LONGEST_NAME: usize = 200;

/// A name of 1 to [`LONGEST_NAME`] characters, not all blank.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeName(String);

impl NodeName {
    /// The name, or nothing when it is blank or too long.
    pub fn new(name: impl Into<String>) -> Option<Self> {
        let name = name.into();
        let fits = !name.trim().is_empty() && name.chars().count() <= LONGEST_NAME;
        fits.then_some(Self(name))
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for NodeName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
