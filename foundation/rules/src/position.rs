//! What a member says of an opinion.

/// The position of one member (rules.md §1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Position {
    /// Supports.
    Supports,
    /// Supports with a reservation, published beside the text; counts as a support.
    SupportsWithReservation,
    /// Abstains: takes part, expresses nothing.
    Abstains,
    /// Opposes.
    Opposes {
        /// Whether an objection is maintained.
        objection: bool,
    },
    /// Declared that it takes no part.
    TakesNoPart,
    /// Said nothing.
    #[default]
    Silent,
    /// Declared a conflict of interest before the opening: out of the electorate before anything is counted.
    Recused,
}

impl Position {
    /// The words of case files, each with its position; an objection is told beside.
    pub(crate) const WORDS: [(&'static str, Self); 7] = [
        ("supports", Self::Supports),
        ("supports_with_reservation", Self::SupportsWithReservation),
        ("abstains", Self::Abstains),
        ("opposes", Self::Opposes { objection: false }),
        ("takes_no_part", Self::TakesNoPart),
        ("silent", Self::Silent),
        ("recused", Self::Recused),
    ];

    /// The word of case files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Supports => "supports",
            Self::SupportsWithReservation => "supports_with_reservation",
            Self::Abstains => "abstains",
            Self::Opposes { .. } => "opposes",
            Self::TakesNoPart => "takes_no_part",
            Self::Silent => "silent",
            Self::Recused => "recused",
        }
    }

    /// Whether this counts as a support.
    pub fn is_support(self) -> bool {
        matches!(self, Self::Supports | Self::SupportsWithReservation)
    }
}
