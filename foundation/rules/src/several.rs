//! Lists that a rule may hold: never empty.

use std::num::NonZeroUsize;

/// One item or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Several<T>(Vec<T>);

impl<T> Several<T> {
    /// The list, or nothing when it is empty.
    pub fn new(items: Vec<T>) -> Option<Self> {
        if items.is_empty() { None } else { Some(Self(items)) }
    }

    /// The items.
    pub fn items(&self) -> &[T] {
        &self.0
    }

    /// The list of what each item becomes, if all do.
    pub fn try_each<U>(&self, change: impl FnMut(&T) -> Option<U>) -> Option<Several<U>> {
        self.0.iter().map(change).collect::<Option<_>>().map(Several)
    }

    /// The list of what each item becomes.
    #[must_use]
    pub fn each<U>(&self, change: impl FnMut(&T) -> U) -> Several<U> {
        Several(self.0.iter().map(change).collect())
    }
}

/// `n` of a list of conditions, from one to all of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AtLeast<T> {
    n: NonZeroUsize,
    of: Several<T>,
}

impl<T> AtLeast<T> {
    /// At least `n` of the list, or nothing when `n` is 0 or exceeds the length of the list.
    pub fn new(n: usize, of: Several<T>) -> Option<Self> {
        let n = NonZeroUsize::new(n).filter(|n| n.get() <= of.items().len())?;
        Some(Self { n, of })
    }

    /// How many must hold.
    pub fn n(&self) -> usize {
        self.n.get()
    }

    /// The list.
    pub fn of(&self) -> &Several<T> {
        &self.of
    }

    /// As many of what each item becomes, if all do.
    pub fn try_each<U>(&self, change: impl FnMut(&T) -> Option<U>) -> Option<AtLeast<U>> {
        Some(AtLeast { n: self.n, of: self.of.try_each(change)? })
    }
}
