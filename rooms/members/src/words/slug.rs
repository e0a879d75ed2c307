//! Names that the council gives to its own parts and that appear in addresses, rules and files.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// A text that is no short name.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a short name: 1 to 40 characters a-z, 0-9 and -, the first a letter, are expected")]
pub struct InvalidSlug;

fn is_slug(text: &str) -> bool {
    (1..=40).contains(&text.len())
        && text.as_bytes()[0].is_ascii_lowercase()
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// The short name made of a word: small letters without accents, `-` for everything else.
pub(crate) fn slug_of<T: std::str::FromStr>(word: &str) -> Option<T> {
    let plain = word.to_lowercase().nfd().filter(|letter| !is_combining_mark(*letter)).collect::<String>();
    let parts: Vec<_> = plain.split(|letter: char| !letter.is_ascii_alphanumeric()).collect();
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-").parse().ok()
}

macro_rules! slug {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The short name itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = InvalidSlug;

            fn from_str(text: &str) -> Result<Self, InvalidSlug> {
                if is_slug(text) { Ok(Self(text.to_owned())) } else { Err(InvalidSlug) }
            }
        }

        impl TryFrom<String> for $name {
            type Error = InvalidSlug;

            fn try_from(text: String) -> Result<Self, InvalidSlug> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(slug: $name) -> Self {
                slug.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

slug!(
    /// A college, for example `administrations`.
    CollegeId
);
slug!(
    /// A kind of member, for example `entreprises`.
    KindId
);
slug!(
    /// A formation, for example `pleniere`.
    FormationId
);
slug!(
    /// What breadth is measured by: a college, a kind, or [`GroupId::undeclared`]. Rules call it `college`.
    GroupId
);

impl GroupId {
    /// The group of the members whose kind nobody has declared or proposed.
    pub fn undeclared() -> Self {
        Self("undeclared".to_owned())
    }

    /// Whether this is the group of members without a kind.
    pub fn is_undeclared(&self) -> bool {
        self.0 == "undeclared"
    }
}

impl From<&CollegeId> for GroupId {
    fn from(college: &CollegeId) -> Self {
        Self(college.0.clone())
    }
}

impl From<&KindId> for GroupId {
    fn from(kind: &KindId) -> Self {
        Self(kind.0.clone())
    }
}
