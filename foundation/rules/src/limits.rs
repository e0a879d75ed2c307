//! What is read at the door, at most.

/// The largest file, in bytes: 16 MiB.
pub const LARGEST_FILE: usize = 16 << 20;

/// The deepest nesting of lists and objects.
pub const DEEPEST_JSON: usize = 64;

/// The largest electorate, recused members included.
pub const MOST_MEMBERS: usize = 100_000;
