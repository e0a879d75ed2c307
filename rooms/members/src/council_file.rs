//! The council's file: who the council is, its meetings, opinions and standing orders, in one JSON document. Two shapes
//! are read: the documented one (`docs/operators/council-file.md`) and the plain one in which councils publish their
//! facts. Each room takes its own part of [`CouncilFile`].

mod dates;
mod documented;
mod error;
mod json;
mod meetings;
mod opinions;
mod place;
mod published;

use std::collections::BTreeMap;

use jiff::civil::{Date, Time};
use pluriel_council::calendar::Holidays;

use crate::{
    report::Note,
    words::{CollegeId, FormationId, KindId, Language, Names, Nature, Publicity, Texts},
};

pub(crate) use dates::date;
pub use error::{Expected, ImportError};

/// What the documented shape says of itself in its key `format`.
pub const FORMAT: &str = "pluriel/council/1";
/// The largest file that is read, in bytes.
pub const MAX_BYTES: usize = 10 * 1024 * 1024;
/// The deepest nesting that is read; the outermost object has depth 1.
pub const MAX_DEPTH: usize = 32;

/// A council's file, read and checked by itself; nothing in it was compared with the state yet. Every entry knows its
/// place in the file, a JSON pointer (RFC 6901).
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CouncilFile {
    /// What the council says of itself.
    pub council: CouncilFacts,
    /// Its colleges.
    pub colleges: Vec<CollegeEntry>,
    /// The kinds of its members.
    pub kinds: Vec<KindEntry>,
    /// Its formations.
    pub formations: Vec<FormationEntry>,
    /// Its members.
    pub members: Vec<MemberEntry>,
    /// The declared links between members.
    pub affiliations: Vec<AffiliationEntry>,
    /// How opinions were adopted, in words, by year.
    pub adoption_in_words: BTreeMap<String, String>,
    /// Its meetings: for the room of meetings.
    pub meetings: Vec<MeetingEntry>,
    /// Its opinions from before Pluriel: for the room of opinions.
    pub opinions: Vec<OpinionEntry>,
    /// Its standing orders: for the room of opinions, which checks them.
    pub standing_orders: Option<serde_json::Value>,
    /// What was assumed or not understood.
    pub notes: Vec<Note>,
}

/// What the council says of itself. What is `None` stays as it is.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct CouncilFacts {
    /// Its public name.
    pub name: Option<String>,
    /// The body that hosts it.
    pub host: Option<String>,
    /// The year since which it meets.
    pub since: Option<i16>,
    /// Its time zone, a name of the IANA database.
    pub zone: Option<String>,
    /// Its holidays.
    pub holidays: Option<Holidays>,
    /// The language in which it answers whoever expresses no preference.
    pub language: Option<Language>,
    /// Its own words: Fluent messages by language.
    pub words: Texts,
    /// Where these facts come from.
    pub source: Option<String>,
    /// Under which licence they were published: an SPDX identifier.
    pub licence: Option<String>,
}

/// A college.
#[derive(Debug, Clone, PartialEq)]
pub struct CollegeEntry {
    /// Its place in the file.
    pub place: String,
    /// Its short name.
    pub id: CollegeId,
    /// Its names.
    pub names: Names,
    /// Whether the names were made from the short name: they never replace names that are known.
    pub assumed: bool,
    /// Whether it is invented.
    pub fictitious: bool,
}

/// A kind of member.
#[derive(Debug, Clone, PartialEq)]
pub struct KindEntry {
    /// Its place in the file.
    pub place: String,
    /// Its short name.
    pub id: KindId,
    /// Its words.
    pub names: Names,
    /// Whether the words were made from one word of the file: they never replace words that are known.
    pub assumed: bool,
}

/// A formation.
#[derive(Debug, Clone, PartialEq)]
pub struct FormationEntry {
    /// Its place in the file.
    pub place: String,
    /// Its short name.
    pub id: FormationId,
    /// Its names.
    pub names: Names,
    /// Whether names and colleges were inferred: they never replace a definition that is known.
    pub assumed: bool,
    /// The colleges that vote.
    pub votes: Vec<CollegeId>,
    /// The colleges that advise.
    pub advises: Vec<CollegeId>,
    /// The rule that it uses unless another is chosen.
    pub default_rule: Option<String>,
    /// Its publicity, when it is not the one of the standing orders.
    pub publicity: Option<Publicity>,
    /// Whether it is invented.
    pub fictitious: bool,
}

/// A member: an organisation. Natural persons are seated from the program, since their names are no data to publish.
#[derive(Debug, Clone, PartialEq)]
pub struct MemberEntry {
    /// Its place in the file.
    pub place: String,
    /// Its name.
    pub name: String,
    /// Its public address on the web.
    pub url: Option<String>,
    /// The college it sits in, or sat in last.
    pub college: CollegeId,
    /// The first day of its seat.
    pub from: Option<Date>,
    /// The last day of its seat.
    pub last_day: Option<Date>,
    /// What kind it is proposed to be, and where that was read.
    pub kind: Option<(KindId, String)>,
}

/// A declared link between members.
#[derive(Debug, Clone, PartialEq)]
pub struct AffiliationEntry {
    /// Its place in the file.
    pub place: String,
    /// The names of the members.
    pub members: Vec<String>,
    /// What links them.
    pub nature: Nature,
    /// The first day.
    pub from: Option<Date>,
    /// Where it was declared.
    pub source: Option<String>,
}

/// A meeting.
#[derive(Debug, Clone, PartialEq)]
pub struct MeetingEntry {
    /// Its place in the file.
    pub place: String,
    /// Its day.
    pub date: Date,
    /// When it begins, on the council's clocks; `None`: the hours are not known.
    pub start: Option<Time>,
    /// When it ends.
    pub end: Option<Time>,
    /// Who meets.
    pub formation: FormationId,
    /// What is known of it.
    pub status: Option<MeetingStatus>,
    /// The day from which it was moved.
    pub moved_from: Option<Date>,
    /// Where it is held.
    pub location: Option<String>,
    /// Its title.
    pub title: Option<String>,
    /// Remarks.
    pub note: Option<String>,
    /// The link of the video meeting: private to members.
    pub video: Option<String>,
    /// Its published minutes.
    pub minutes: Option<MinutesEntry>,
}

/// Whether a meeting is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MeetingStatus {
    /// It is held, or was.
    Confirmed,
    /// Its day was announced and not confirmed.
    Announced,
    /// It is not held.
    Cancelled,
}

/// Published minutes.
#[derive(Debug, Clone, PartialEq)]
pub struct MinutesEntry {
    /// The place in the file.
    pub place: String,
    /// The text's file, relative to the council's file, or the text itself.
    pub text: MinutesText,
    /// Where they were published; `None`: where the council's facts come from.
    pub source: Option<String>,
    /// Under which licence: an SPDX identifier; `None`: the one of the council's facts.
    pub licence: Option<String>,
}

/// Where the text of minutes is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MinutesText {
    /// In a file, named relative to the council's file.
    File(String),
    /// Here.
    Inline(String),
}

/// An opinion from before Pluriel.
#[derive(Debug, Clone, PartialEq)]
pub struct OpinionEntry {
    /// Its place in the file.
    pub place: String,
    /// The day on which it was adopted or published.
    pub date: Date,
    /// Its title, by language.
    pub title: Texts,
    /// The question that was put, by language.
    pub question: Texts,
    /// Who issued it.
    pub formation: Option<FormationId>,
    /// The outcome in the words in which it was published.
    pub outcome: Option<String>,
    /// What an approving authority answered.
    pub approval: Option<ApprovalEntry>,
    /// The text's file, relative to the council's file.
    pub file: Option<String>,
    /// Under which licence: an SPDX identifier.
    pub licence: Option<String>,
    /// Where it was published; `None`: where the council's facts come from.
    pub source: Option<String>,
}

/// What an approving authority answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ApprovalEntry {
    /// The authority.
    pub by: String,
    /// Its answer, in the words in which it was published.
    pub answer: String,
}

impl CouncilFile {
    /// Reads a file of either shape. A file that is too large, not UTF-8, not JSON, too deep, with a key given twice or
    /// with an unknown or ill-typed value is refused with its place.
    pub fn read(bytes: &[u8]) -> Result<Self, ImportError> {
        let value = json::read(bytes)?;
        let root = place::Place::root(&value);
        let mut fields = root.object()?;
        let file = match fields.optional("format") {
            Some(format) if format.text()? == FORMAT => documented::read(fields)?,
            Some(format) => return Err(ImportError::shape(&format, Expected::OneOf(&[FORMAT]))),
            None => published::read(fields)?,
        };
        named_once(&file.members)?;
        Ok(file)
    }
}

fn named_once(members: &[MemberEntry]) -> Result<(), ImportError> {
    let mut seen: BTreeMap<String, &MemberEntry> = BTreeMap::new();
    for member in members {
        if let Some(first) = seen.insert(crate::skeleton(&member.name), member) {
            return Err(ImportError::MemberTwice {
                place: member.place.clone(),
                first: first.place.clone(),
                name: member.name.clone(),
            });
        }
    }
    Ok(())
}
