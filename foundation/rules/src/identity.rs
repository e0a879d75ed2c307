//! The opaque ids of a council's members, colleges and affiliations.

use std::borrow::Borrow;
use std::fmt;

/// The longest id that a file may hold, in bytes.
pub const LONGEST_ID: usize = 200;

/// An empty or overlong id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an id has 1 to {LONGEST_ID} bytes")]
pub struct NotAnId;

macro_rules! id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// Takes a text of 1 to [`LONGEST_ID`] bytes as id.
            pub fn new(id: impl Into<String>) -> Result<Self, NotAnId> {
                let id = id.into();
                if id.is_empty() || id.len() > LONGEST_ID { Err(NotAnId) } else { Ok(Self(id)) }
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}

id!(
    /// The group by which this council measures breadth: a college or, where one college votes, a declared kind.
    CollegeId
);
id!(
    /// A member of the electorate.
    MemberId
);
id!(
    /// A declared link between members, by which they count as one organisation.
    AffiliationId
);

/// An organisation: an affiliation with all its members, or a member without one (rules.md §1).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OrganisationId {
    /// All members of an affiliation.
    Affiliation(AffiliationId),
    /// A member that declared no affiliation.
    Member(MemberId),
}

impl OrganisationId {
    /// The id of the affiliation, or of the member.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Affiliation(id) => id.as_str(),
            Self::Member(id) => id.as_str(),
        }
    }
}

impl fmt::Display for OrganisationId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
