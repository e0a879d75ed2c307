//! What is wrong with a document, and where.

use std::fmt;

/// One step into a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// The value of a key.
    Key(String),
    /// An item of a list, from 0.
    Index(usize),
}

/// Something that is not accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{what}{}", Within(place))]
pub struct Fault {
    /// Where it stands: the steps from the document itself.
    pub place: Vec<Step>,
    /// What it is.
    pub what: What,
}

/// What is not accepted.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum What {
    /// The document is larger than the bound.
    #[error("the document has {bytes} bytes, more than are read")]
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// The bytes are not UTF-8.
    #[error("the document is not UTF-8 at byte {byte}")]
    NotUtf8 {
        /// The first byte that is not, from 0.
        byte: usize,
    },
    /// The text is not JSON.
    #[error("the document is not JSON at line {line}, column {column}")]
    NotJson {
        /// From 1.
        line: usize,
        /// From 1.
        column: usize,
    },
    /// Lists and objects stand too deep inside one another.
    #[error("the document is nested too deep")]
    TooDeep,
    /// An object has a key twice; the place is the object's.
    #[error("the key `{0}` is repeated")]
    KeyTwice(String),
}

impl What {
    pub(crate) fn at_root(self) -> Fault {
        Fault { place: Vec::new(), what: self }
    }
}

/// A place after what stands there, as a JSON pointer (RFC 6901).
struct Within<'a>(&'a [Step]);

impl fmt::Display for Within<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.0.is_empty() {
            f.write_str(", in ")?;
        }
        self.0.iter().try_for_each(|step| match step {
            Step::Key(key) => write!(f, "/{}", key.replace('~', "~0").replace('/', "~1")),
            Step::Index(index) => write!(f, "/{index}"),
        })
    }
}
