//! A council's script: JSON lines, each with its instant, who acts, and what is asked, in the shapes of the API.

use std::collections::BTreeMap;

use pluriel_members::commands::AddDelegate;
use serde::Deserialize;
use serde_json::{Value, value::RawValue};

use super::fault::{Because, Fault};

/// The first line: the council, and who speaks in it.
#[derive(Debug)]
pub struct Opening {
    /// When it begins.
    pub at: String,
    /// The council's file (`docs/operators/council-file.md`), standing orders included.
    pub council: Box<RawValue>,
    /// Who speaks for whom; a member without anybody gets an invented delegate.
    pub delegates: Vec<AddDelegate>,
}

/// One line after the first.
#[derive(Debug)]
pub struct Line {
    /// When, as it is written.
    pub at: String,
    /// Who acts, and for whom, if the person speaks for several.
    pub by: Option<Who>,
    /// What is asked.
    pub ask: Ask,
}

/// Who acts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Who {
    /// Anybody, not signed in.
    Public,
    /// The secretariat.
    Secretariat,
    /// Whoever speaks for the member of this name.
    Member(String),
    /// The person of this mail address, in the name of the member if one is given.
    Person {
        /// The person's mail address.
        email: String,
        /// The member in whose name the person acts.
        member: Option<String>,
    },
}

/// What a line asks.
#[derive(Debug)]
pub enum Ask {
    /// That time passes.
    Wait,
    /// That the host brings more of the council's file in: standing orders set anew, members seated.
    Council(Box<RawValue>),
    /// A command of the API.
    Post {
        /// Its address.
        address: String,
        /// Its body, given to the API as it stands.
        body: Option<Box<RawValue>>,
        /// What the script expects of it.
        expect: Option<Expected>,
    },
    /// Something that the API shows.
    Read {
        /// Its address.
        address: String,
        /// What is expected to stand there, by JSON pointer.
        expect: BTreeMap<String, Value>,
    },
}

/// What a script expects of a command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    /// To be accepted.
    Accepted,
    /// To be refused, for whatever reason.
    Refused,
    /// To be refused for the reason of this code, the last part of the problem's type.
    Because(String),
}

/// A line as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    at: String,
    by: Option<String>,
    #[serde(rename = "for")]
    member: Option<String>,
    council: Option<Box<RawValue>>,
    #[serde(default)]
    delegates: Vec<AddDelegate>,
    post: Option<String>,
    body: Option<Box<RawValue>>,
    read: Option<String>,
    expect: Option<Box<RawValue>>,
    #[serde(rename = "note")]
    _note: Option<String>,
}

/// The lines of a script that hold something, with their numbers from 1.
pub fn numbered(script: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = script.lines().enumerate().map(|(index, line)| (index + 1, line.trim()));
    lines.filter(|(_, line)| !line.is_empty())
}

impl Opening {
    /// Reads the first line.
    pub fn read(number: usize, line: &str) -> Result<Self, Fault> {
        let fault = |because| Fault { line: number, because };
        let written = read(line).map_err(fault)?;
        let others = written.by.is_some()
            || written.post.is_some()
            || written.read.is_some()
            || written.body.is_some()
            || written.expect.is_some();
        match written.council {
            Some(council) if !others => Ok(Self { at: written.at, council, delegates: written.delegates }),
            _ => Err(fault(Because::NotAnOpening)),
        }
    }
}

impl Line {
    /// Reads a line after the first.
    pub fn read(number: usize, line: &str) -> Result<Self, Fault> {
        let fault = |because| Fault { line: number, because };
        let written = read(line).map_err(fault)?;
        if !written.delegates.is_empty() {
            return Err(fault(Because::DelegatesLater));
        }
        let by = written.by.map(|by| Who::called(by, written.member));
        let ask = match (written.council, written.post, written.read, written.body, written.expect) {
            (None, None, None, None, None) => Ask::Wait,
            (Some(council), None, None, None, None) => Ask::Council(council),
            (None, Some(address), None, body, expect) => {
                let expect = expect.map(|expect| Expected::read(&expect)).transpose().map_err(fault)?;
                Ask::Post { address, body, expect }
            }
            (None, None, Some(address), None, expect) => {
                let expect = expect.map(|expect| pointers(&expect)).transpose().map_err(fault)?;
                Ask::Read { address, expect: expect.unwrap_or_default() }
            }
            _ => return Err(fault(Because::SeveralThings)),
        };
        let addressed = match &ask {
            Ask::Post { address, .. } | Ask::Read { address, .. } => Some(address),
            Ask::Wait | Ask::Council(_) => None,
        };
        if let Some(address) = addressed.filter(|address| !address.starts_with("/api/v1/")) {
            return Err(fault(Because::NotOfTheApi(address.clone())));
        }
        if matches!(ask, Ask::Post { .. }) && by.is_none() {
            return Err(fault(Because::Nobody));
        }
        Ok(Self { at: written.at, by, ask })
    }
}

impl Who {
    fn called(by: String, member: Option<String>) -> Self {
        match by.as_str() {
            "public" => Self::Public,
            "secretariat" => Self::Secretariat,
            _ if by.contains('@') => Self::Person { email: by, member },
            _ => Self::Member(by),
        }
    }
}

impl Expected {
    fn read(raw: &RawValue) -> Result<Self, Because> {
        let expected: String = serde_json::from_str(raw.get()).map_err(|_| Because::ExpectedOfPost)?;
        Ok(match expected.as_str() {
            "accepted" => Self::Accepted,
            "refused" => Self::Refused,
            _ => Self::Because(expected),
        })
    }
}

fn pointers(raw: &RawValue) -> Result<BTreeMap<String, Value>, Because> {
    let expected: BTreeMap<String, Value> =
        serde_json::from_str(raw.get()).map_err(|_| Because::ExpectedOfRead)?;
    match expected.keys().find(|pointer| !pointer.is_empty() && !pointer.starts_with('/')) {
        Some(_) => Err(Because::ExpectedOfRead),
        None => Ok(expected),
    }
}

fn read(line: &str) -> Result<Written, Because> {
    serde_json::from_str(line)
        .map_err(|error| Because::Unreadable { column: error.column(), reason: error.to_string() })
}
