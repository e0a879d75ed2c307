//! One vote, and one vote of a row packed into four bytes.

/// What a participant said of a statement. A statement never voted is *unseen*: it has no vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Vote {
    /// −1 in openData files.
    Disagree,
    /// 0 in openData files: seen, without an opinion.
    Pass,
    /// +1 in openData files.
    Agree,
}

impl Vote {
    /// −1, 0 or +1: the sign of the openData exports.
    pub fn value(self) -> f64 {
        match self {
            Self::Disagree => -1.0,
            Self::Pass => 0.0,
            Self::Agree => 1.0,
        }
    }

    /// The vote whose [`Vote::value`] is `value`.
    pub fn from_value(value: i64) -> Option<Self> {
        match value {
            -1 => Some(Self::Disagree),
            0 => Some(Self::Pass),
            1 => Some(Self::Agree),
            _ => None,
        }
    }
}

/// One vote of a row: its column and its value, in four bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell(u32);

/// The largest number of statements that [`Cell`] can tell apart.
pub const MAX_STATEMENTS: usize = 1 << 30;

impl Cell {
    /// The vote `vote` on column `statement`, which is below [`MAX_STATEMENTS`].
    pub fn new(statement: usize, vote: Vote) -> Self {
        debug_assert!(statement < MAX_STATEMENTS, "column {statement} does not fit a cell");
        Self((statement as u32) << 2 | vote as u32)
    }

    /// The vote of rank `rank` in disagree, pass, agree on column `statement`.
    #[inline]
    pub(crate) fn of_rank(statement: usize, rank: u32) -> Self {
        debug_assert!(statement < MAX_STATEMENTS && rank < 3, "a column and one of three votes");
        Self((statement as u32) << 2 | rank)
    }

    /// The column.
    #[inline]
    pub fn statement(self) -> usize {
        (self.0 >> 2) as usize
    }

    /// The vote.
    #[inline]
    pub fn vote(self) -> Vote {
        match self.0 & 3 {
            0 => Vote::Disagree,
            1 => Vote::Pass,
            _ => Vote::Agree,
        }
    }

    /// The vote as a number, see [`Vote::value`].
    #[inline]
    pub fn value(self) -> f64 {
        self.vote().value()
    }

    /// The place of this column and vote in a list of four places per column.
    #[inline]
    pub(crate) fn bits(self) -> usize {
        self.0 as usize
    }
}
