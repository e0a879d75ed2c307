//! The council's composition as it stands, with its history: a fold of the events.

mod admission;
mod evolve;
mod read;
mod says;

use std::collections::BTreeMap;

use pluriel_council::{
    Instant, MemberId,
    calendar::{Calendar, Holidays},
};
use serde::Serialize;

pub use admission::{Admission, Put, Request, RequestStage};

use crate::{
    events::{AffiliationId, RequestId},
    words::{
        CollegeId, FormationId, KindId, KindStanding, Language, Names, Naming, Nature, Period, Publicity,
        TextAt,
    },
};

/// Everything that is known of the council's composition. The methods read it; only events change it.
#[derive(Debug, Clone, Serialize)]
pub struct State {
    council: Option<Council>,
    #[serde(skip)]
    calendar: Calendar,
    colleges: BTreeMap<CollegeId, College>,
    kinds: BTreeMap<KindId, KindOfMember>,
    formations: BTreeMap<FormationId, Formation>,
    members: BTreeMap<MemberId, Member>,
    affiliations: BTreeMap<AffiliationId, Affiliation>,
    by_skeleton: BTreeMap<String, MemberId>,
    changes: Vec<Change>,
    college_order: Vec<CollegeId>,
    kind_order: Vec<KindId>,
    admission: Option<Admission>,
    requests: BTreeMap<RequestId, Request>,
}

/// A change of what the council says of itself or of its parts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Change {
    /// The entry's number.
    pub seq: u64,
    /// When.
    pub at: Instant,
    /// What changed.
    pub part: Part,
}

/// What of the council changed, as it was from then on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum Part {
    /// What it says of itself: its name.
    Council(String),
    /// A college.
    College(Names),
    /// A kind of member.
    Kind(Names),
    /// A formation.
    Formation(Names),
    /// A college or a kind was closed, or opened again.
    Closed(Names, bool),
    /// The order of colleges or kinds.
    Order,
    /// How members are admitted.
    Admission,
}

/// What the council says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Council {
    /// Its public name.
    pub name: String,
    /// The body that hosts it.
    pub host: String,
    /// The year since which it meets.
    pub since: Option<i16>,
    /// Its time zone, a name of the IANA database.
    pub zone: String,
    /// Its holidays.
    pub holidays: Holidays,
    /// The language in which it answers whoever expresses no preference.
    pub language: Language,
    /// Where its own words are kept, by language: Fluent messages laid over those of the rooms.
    pub words: BTreeMap<Language, TextAt>,
    /// Where the source of these facts is kept, if one was given.
    pub source: Option<TextAt>,
    /// Where what it is for is kept.
    pub description: Option<TextAt>,
    /// Where its postal address is kept.
    pub address: Option<TextAt>,
    /// Where is kept how it is reached.
    pub contact: Option<TextAt>,
    /// SHA-256 of the texts by their names, in hexadecimal.
    pub texts: BTreeMap<String, String>,
}

/// A part of the council, with or without votes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct College {
    /// Its short name.
    pub id: CollegeId,
    /// Its names.
    pub names: Names,
    /// Whether it and all its members are invented.
    pub fictitious: bool,
    /// From when nobody sits in it.
    pub closed: Option<Instant>,
}

/// What a member may be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KindOfMember {
    /// Its short name.
    pub id: KindId,
    /// Its words.
    pub names: Names,
    /// From when no member is of it.
    pub closed: Option<Instant>,
}

/// Who meets: which colleges vote, which advise.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Formation {
    /// Its short name.
    pub id: FormationId,
    /// Its names.
    pub names: Names,
    /// The colleges that vote.
    pub votes: Vec<CollegeId>,
    /// The colleges that advise.
    pub advises: Vec<CollegeId>,
    /// The rule that it uses unless another is chosen; `None`: the one of the standing orders.
    pub default_rule: Option<String>,
    /// Its publicity; `None`: the one of the standing orders.
    pub publicity: Option<Publicity>,
    /// Whether it is invented, by itself or because one of its colleges is.
    pub fictitious: bool,
}

/// An organisation, or a natural person, that holds or held a seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Member {
    /// Its id.
    pub id: MemberId,
    /// How its name is known.
    pub naming: Naming,
    /// Its public address on the web.
    pub url: Option<String>,
    /// Its seats, oldest first.
    pub seats: Vec<Seat>,
    /// What it was proposed or declared to be, oldest first.
    pub kinds: Vec<KindHeld>,
    /// When it was suspended, oldest first.
    pub suspensions: Vec<Suspension>,
    /// When it entered the record.
    pub seated_at: Instant,
    /// When what is known of it changed last.
    pub changed_at: Instant,
}

/// A seat in a college.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Seat {
    /// The college.
    pub college: CollegeId,
    /// When.
    pub period: Period,
    /// Where the reason of its end is kept, when it ended; the vault may hold none.
    pub reason: Option<TextAt>,
    /// Whether it ended because the member was excluded.
    pub excluded: bool,
}

/// A time during which a member reads and does not act.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Suspension {
    /// When.
    pub period: Period,
    /// Where its reason is kept.
    pub reason: TextAt,
}

/// A kind, proposed or declared, from an instant until the next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KindHeld {
    /// The kind.
    pub kind: KindId,
    /// Whether the member declared it.
    pub standing: KindStanding,
    /// Since when it counts: the instant at which it was written.
    pub since: Instant,
    /// Where the source of a proposal is kept.
    pub source: Option<TextAt>,
}

/// A declared link between members: they count as one organisation where capture is at stake.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Affiliation {
    /// Its id.
    pub id: AffiliationId,
    /// The members, by id.
    pub members: Vec<MemberId>,
    /// What links them.
    pub nature: Nature,
    /// When.
    pub period: Period,
    /// Where its source is kept; the vault may hold none.
    pub source: TextAt,
}

impl Default for State {
    fn default() -> Self {
        #[expect(clippy::expect_used, reason = "UTC is a time zone of every version of the IANA database")]
        let calendar = Calendar::new("UTC", Holidays::default(), Vec::new()).expect("UTC exists");
        Self {
            council: None,
            calendar,
            colleges: BTreeMap::new(),
            kinds: BTreeMap::new(),
            formations: BTreeMap::new(),
            members: BTreeMap::new(),
            affiliations: BTreeMap::new(),
            by_skeleton: BTreeMap::new(),
            changes: Vec::new(),
            college_order: Vec::new(),
            kind_order: Vec::new(),
            admission: None,
            requests: BTreeMap::new(),
        }
    }
}

impl Council {
    fn text(&self, name: &str) -> Option<TextAt> {
        let said = [self.source, self.description, self.address, self.contact].into_iter().flatten();
        said.chain(self.words.values().copied()).find(|text| text.name == name)
    }
}

impl Member {
    /// The seat that it holds at this instant.
    pub fn seat_at(&self, at: Instant) -> Option<&Seat> {
        self.seats.iter().rev().find(|seat| seat.period.contains(at))
    }

    /// The seat whose end is not set.
    pub fn open_seat(&self) -> Option<&Seat> {
        self.seats.iter().rev().find(|seat| seat.period.until.is_none())
    }

    /// The suspension under way at this instant.
    pub fn suspended_at(&self, at: Instant) -> Option<&Suspension> {
        self.suspensions.iter().rev().find(|suspension| suspension.period.contains(at))
    }

    /// What it counts as at this instant: the newest kind declared or, while none is, proposed.
    pub fn kind_at(&self, at: Instant) -> Option<&KindHeld> {
        self.kinds.iter().rev().find(|held| held.since <= at)
    }
}
