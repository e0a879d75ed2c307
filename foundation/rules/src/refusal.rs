//! Why a rule or a file of cases is refused: the place, the reason, and what would be accepted.

use std::fmt::Write as _;

use crate::criterion::GREATEST_COUNT;
use crate::grammar::LevelName;
use crate::limits::{LARGEST_FILE, MOST_MEMBERS};
use crate::name::LONGEST_NAME;
use crate::place::Place;
use crate::rule::{GREATEST_DEPTH, MOST_NODES};
use crate::share::NotAShare;
use crate::{CollegeId, Lang, MemberId};

mod french;

/// A rule, or a file of cases, that is refused.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.in_words(Lang::En))]
pub struct RuleError {
    /// Where the fault is.
    pub place: Place,
    /// What the fault is.
    pub refusal: Refusal,
}

impl RuleError {
    pub(crate) fn new(place: Place, refusal: Refusal) -> Self {
        Self { place, refusal }
    }

    /// The same fault, the document being itself at `outer` in a larger one.
    #[must_use]
    pub fn within(self, outer: &Place) -> Self {
        Self { place: self.place.within(outer), ..self }
    }

    /// The place and the reason, for a person.
    pub fn in_words(&self, lang: Lang) -> String {
        let mut words = String::new();
        if !self.place.is_root() {
            let space = if lang == Lang::Fr { "\u{a0}" } else { "" };
            // Writing to a String does not fail.
            let _ = write!(words, "{}{space}: ", self.place);
        }
        words += &match lang {
            Lang::Fr => french::reason(&self.refusal),
            Lang::En => self.refusal.to_string(),
        };
        words
    }
}

/// What is wrong at a place.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The file exceeds the limit.
    #[error("the file is too large: at most {} MiB are read", LARGEST_FILE >> 20)]
    TooLarge,
    /// The file is not text.
    #[error("the file is not UTF-8 text: byte {0} begins no character")]
    NotUtf8(usize),
    /// The text is not JSON.
    #[error("this is not JSON, at line {line}, column {column}")]
    NotJson {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// Lists and objects nest beyond any use.
    #[error("lists and objects nest too deep: at most {} levels are read", crate::limits::DEEPEST_JSON)]
    NestedTooDeep,
    /// An object holds a key twice.
    #[error("the key {0:?} stands twice; keep one")]
    DuplicateKey(String),
    /// A value of another type.
    #[error("expected {0}")]
    Expected(Kind),
    /// A key that has no meaning here.
    #[error("unknown key {key:?}; accepted: {}", quoted(accepted))]
    UnknownKey {
        /// The key.
        key: String,
        /// The keys that have one.
        accepted: Vec<&'static str>,
    },
    /// A key that must be there.
    #[error("the key {0:?} is missing")]
    MissingKey(&'static str),
    /// None or several of keys of which one must be there.
    #[error("give exactly one of {}", quoted(.0))]
    ExactlyOne(Vec<&'static str>),
    /// A node without or with several conditions.
    #[error("a node holds exactly one condition; accepted here: {}", quoted(.0))]
    ExactlyOneCondition(Vec<&'static str>),
    /// A condition that may not stand here.
    #[error("{condition:?} may not stand {}; accepted here: {}", place_of(*level), quoted(accepted))]
    NotHere {
        /// The condition.
        condition: &'static str,
        /// Where it stands.
        level: LevelName,
        /// The conditions that may stand here.
        accepted: Vec<&'static str>,
    },
    /// `in` inside `each` or `every_college`.
    #[error(
        "no \"in\" here: inside \"each\" and \"every_college\" a condition speaks of the college at hand alone"
    )]
    NoScopeHere,
    /// A text that is not a share.
    #[error("{0}")]
    Share(#[from] NotAShare),
    /// A number that is not a count.
    #[error("expected a whole number from 0 to {GREATEST_COUNT}")]
    Count,
    /// An `n` that its list cannot satisfy.
    #[error("\"n\" goes from 1 to the length of the list, here {0}")]
    NotInList(usize),
    /// `all`, `any` or `of` without anything.
    #[error("an empty list decides nothing; give one condition at least")]
    EmptyList,
    /// A rule beyond [`GREATEST_DEPTH`].
    #[error("the rule is too deep: at most {GREATEST_DEPTH} levels, a leaf being 1")]
    TooDeep,
    /// A rule beyond [`MOST_NODES`].
    #[error("the rule has too many nodes: at most {MOST_NODES} in \"valid\" and \"decision\" together")]
    TooManyNodes,
    /// A college that the council does not have.
    #[error("unknown college {:?}; known: {}", college.as_str(), colleges(known))]
    UnknownCollege {
        /// The college named.
        college: CollegeId,
        /// Those that exist.
        known: Vec<CollegeId>,
    },
    /// A blank or overlong name.
    #[error("a name has 1 to {LONGEST_NAME} characters and is not blank")]
    Name,
    /// An empty or overlong id.
    #[error("{}", crate::identity::NotAnId)]
    Id,
    /// A word that has no meaning here.
    #[error("unknown word {found:?}; accepted: {}", quoted(accepted))]
    Word {
        /// The word.
        found: String,
        /// The words that have one.
        accepted: Vec<&'static str>,
    },
    /// Two members of one id.
    #[error("the id {:?} is already that of another member", .0.as_str())]
    DuplicateId(MemberId),
    /// An objection by a member that does not oppose.
    #[error("an objection stands only with the position \"opposes\"")]
    ObjectionWithoutOpposing,
    /// More members than are counted.
    #[error("too many members: at most {MOST_MEMBERS}")]
    TooManyMembers,
}

/// A type of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `{…}`
    Object,
    /// `[…]`
    List,
    /// `"…"`
    Text,
    /// `true` or `false`
    Boolean,
    /// A case, or a list of cases.
    CaseOrList,
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Object => "an object",
            Self::List => "a list",
            Self::Text => "a text between quotation marks",
            Self::Boolean => "true or false",
            Self::CaseOrList => "an object with \"rule\" and \"members\", or a list of such",
        })
    }
}

fn quoted(words: &[&'static str]) -> String {
    words.iter().map(|word| format!("{word:?}")).collect::<Vec<_>>().join(", ")
}

/// The first colleges of a council, which may have thousands.
fn colleges(known: &[CollegeId]) -> String {
    const SHOWN: usize = 20;
    let mut words: Vec<String> =
        known.iter().take(SHOWN).map(|college| format!("{:?}", college.as_str())).collect();
    if known.len() > SHOWN {
        words.push("…".into());
    }
    words.join(", ")
}

fn place_of(level: LevelName) -> &'static str {
    match level {
        LevelName::Decision => "in the decision",
        LevelName::Reduced => "inside another \"without_any_one…\"",
        LevelName::College => "inside \"each\" or \"every_college\", which speak of one college alone",
        LevelName::CollegeReduced => "inside \"each\" or \"every_college\" with something already taken out",
        LevelName::Validity => "in \"valid\", which asks for a quorum or for support alone",
        LevelName::ValidityInCollege => "in \"valid\" inside \"each\" or \"every_college\"",
    }
}
