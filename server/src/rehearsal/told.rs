//! What came of each line, and what the clock did: as a line for people, or as one JSON object.

use std::{collections::BTreeMap, fmt::Write};

use pluriel_council::Instant;
use pluriel_house::Happened;
use pluriel_opinions::{OpinionId, Opinions};
use pluriel_speech::Speech;
use pluriel_web::Site;
use serde_json::{Value, json};

use super::{
    Answer, quoted,
    script::{Expected, Who},
};

/// Something that was played.
#[derive(Debug, Clone, PartialEq)]
pub struct Told {
    /// The line of the script; `None` for what the clock did.
    pub line: Option<usize>,
    /// When.
    pub at: Instant,
    /// Who; `None` for the clock.
    pub by: Option<Who>,
    /// What came of it.
    pub came: Came,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq)]
pub enum Came {
    /// Time passed.
    Waited,
    /// The council's file was brought in.
    BroughtIn,
    /// A command was accepted.
    Accepted {
        /// Its address.
        address: String,
        /// What the API answered.
        answer: Value,
        /// What the script expected instead.
        unmet: Option<Unmet>,
    },
    /// A command was refused.
    Refused {
        /// Its address.
        address: String,
        /// Problem details (RFC 9457).
        problem: Value,
        /// What the script expected instead.
        unmet: Option<Unmet>,
    },
    /// Something was read.
    Read {
        /// Its address.
        address: String,
        /// The HTTP status.
        status: u16,
        /// What stands elsewhere than the script expected.
        unmet: Vec<Unmet>,
    },
    /// The clock had something done.
    Happened {
        /// The room and the kind of the entry.
        kind: String,
        /// The address of what it happened to, when it is an opinion.
        address: Option<String>,
    },
}

/// An expectation that was not met.
#[derive(Debug, Clone, PartialEq)]
pub struct Unmet {
    /// Where, for a reading: a JSON pointer.
    pub pointer: Option<String>,
    /// What was expected.
    pub expected: Value,
    /// What there is; `None`: nothing.
    pub found: Option<Value>,
}

impl Came {
    /// What came of a command.
    pub(super) fn of_post(address: String, answer: Answer, expect: Option<&Expected>) -> Self {
        let accepted = (200..300).contains(&answer.status);
        let code = code(&answer.body);
        let met = match expect {
            None => true,
            Some(Expected::Accepted) => accepted,
            Some(Expected::Refused) => !accepted,
            Some(Expected::Because(because)) => code.as_deref() == Some(because.as_str()),
        };
        let found = if accepted { Some(json!("accepted")) } else { code.map(Value::from) };
        let unmet = expect.filter(|_| !met).map(|expect| Unmet {
            pointer: None,
            expected: expect.word().into(),
            found,
        });
        if accepted {
            Self::Accepted { address, answer: answer.body, unmet }
        } else {
            Self::Refused { address, problem: answer.body, unmet }
        }
    }

    /// What came of a reading.
    pub(super) fn of_read(address: String, answer: &Answer, expect: &BTreeMap<String, Value>) -> Self {
        let differs = |(pointer, expected): (&String, &Value)| {
            let found = quoted::at(&answer.body, pointer);
            (found != Some(expected)).then(|| Unmet {
                pointer: Some(pointer.clone()),
                expected: expected.clone(),
                found: found.cloned(),
            })
        };
        let unmet = expect.iter().filter_map(differs).collect();
        Self::Read { address, status: answer.status, unmet }
    }
}

/// The code of a refusal: the last part of its type.
fn code(problem: &Value) -> Option<String> {
    Some(problem.get("type")?.as_str()?.rsplit('/').next()?.to_owned())
}

impl Expected {
    fn word(&self) -> &str {
        match self {
            Self::Accepted => "accepted",
            Self::Refused => "refused",
            Self::Because(code) => code,
        }
    }
}

impl Who {
    /// As a script writes it.
    pub fn word(&self) -> &str {
        match self {
            Self::Public => "public",
            Self::Secretariat => "secretariat",
            Self::Member(name) => name,
            Self::Person { email, .. } => email,
        }
    }
}

impl Told {
    pub(super) fn happened(site: &Site, happened: &Happened) -> Self {
        let snapshot = site.house().snapshot();
        let opinion = snapshot.rooms.of::<Opinions>().opinion(OpinionId(happened.recorded.stream.0));
        let came = Came::Happened {
            kind: format!("{}/{}", happened.room, happened.kind),
            address: opinion.map(pluriel_opinions::state::Opinion::address),
        };
        Self { line: None, at: happened.recorded.at, by: None, came }
    }

    /// The expectations that were not met.
    pub fn unmet(&self) -> &[Unmet] {
        match &self.came {
            Came::Accepted { unmet, .. } | Came::Refused { unmet, .. } => unmet.as_slice(),
            Came::Read { unmet, .. } => unmet,
            Came::Waited | Came::BroughtIn | Came::Happened { .. } => &[],
        }
    }

    /// As one JSON object.
    pub fn json(&self) -> Value {
        let mut value = json!({ "at": self.at, "by": self.by.as_ref().map_or("clock", Who::word) });
        if let Some(line) = self.line {
            value["line"] = line.into();
        }
        match &self.came {
            Came::Waited => {}
            Came::BroughtIn => value["brought_in"] = true.into(),
            Came::Accepted { address, answer, .. } => {
                value["post"] = address.as_str().into();
                value["accepted"] = answer.clone();
            }
            Came::Refused { address, problem, .. } => {
                value["post"] = address.as_str().into();
                value["refused"] = problem.clone();
            }
            Came::Read { address, status, .. } => {
                value["read"] = address.as_str().into();
                value["status"] = (*status).into();
            }
            Came::Happened { kind, address } => {
                value["happened"] = kind.as_str().into();
                if let Some(address) = address {
                    value["address"] = address.as_str().into();
                }
            }
        }
        let unmet = |unmet: &Unmet| json!({ "pointer": unmet.pointer, "expected": unmet.expected, "found": unmet.found });
        if !self.unmet().is_empty() {
            value["unmet"] = self.unmet().iter().map(unmet).collect();
        }
        value
    }

    /// As lines for a person.
    pub fn text(&self, speech: &Speech) -> String {
        let when = speech.date_time(self.at);
        let by = match &self.by {
            None => speech.say("rehearse-clock"),
            Some(Who::Public) => speech.say("rehearse-public"),
            Some(Who::Secretariat) => speech.say("rehearse-secretariat"),
            Some(who) => who.word(),
        };
        let line = self.line.map_or_else(String::new, |line| speech.quote("rehearse-line", "line", line));
        let mut text = format!("{when} · {by}{line}");
        match &self.came {
            Came::Waited => {}
            Came::BroughtIn => {
                let _ = write!(text, " · {}", speech.say("rehearse-brought-in"));
            }
            Came::Accepted { address, .. } => {
                let _ = write!(text, " · {address}\n  {}", speech.say("rehearse-accepted"));
            }
            Came::Refused { address, problem, .. } => {
                let _ = write!(text, " · {address}\n  {}", refused(problem, speech));
            }
            Came::Read { address, unmet, .. } if unmet.is_empty() => {
                let _ = write!(text, " · {address}\n  {}", speech.say("rehearse-as-expected"));
            }
            Came::Read { address, .. } => {
                let _ = write!(text, " · {address}");
            }
            Came::Happened { kind, address } => {
                let address = address.as_deref().map_or_else(String::new, |address| format!(" · {address}"));
                let _ = write!(text, "{address} · {}", happening(kind, speech));
            }
        }
        for unmet in self.unmet() {
            let _ = write!(text, "\n  {}", unmet.text(speech));
        }
        text
    }
}

impl Unmet {
    fn text(&self, speech: &Speech) -> String {
        let found =
            self.found.as_ref().map_or_else(|| speech.say("rehearse-nothing").to_owned(), Value::to_string);
        let place = self.pointer.as_deref().unwrap_or_default();
        let id = if self.pointer.is_some() { "rehearse-unmet-at" } else { "rehearse-unmet" };
        let expected = self.expected.to_string();
        speech.with(id, &[("place", place.into()), ("expected", expected.into()), ("found", found.into())])
    }
}

/// What an entry says, where the room has words for it without naming anybody; else its kind.
fn happening(kind: &str, speech: &Speech) -> String {
    match kind.split_once('/') {
        Some(("opinions", name)) => {
            speech.attr("rehearse-happened", name, &[]).unwrap_or_else(|| kind.to_owned())
        }
        _ => kind.to_owned(),
    }
}

fn refused(problem: &Value, speech: &Speech) -> String {
    let part = |name: &str| problem.get(name).and_then(Value::as_str).unwrap_or_default();
    let fields = problem.get("errors").and_then(Value::as_array).into_iter().flatten();
    let fields = fields.filter_map(|field| field.get("detail").and_then(Value::as_str));
    let parts = [part("title"), part("why"), part("instead")].into_iter().chain(fields);
    let words: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
    speech.quote("rehearse-refused", "because", words.join(" "))
}
