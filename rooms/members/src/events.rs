//! What happened. Every event of this room is open, but for positions on requests for a seat; free texts are committed under
//! the names that each event gives.

mod admission;
mod parts;
mod suspension;

use std::collections::BTreeMap;

use pluriel_council::{Id, Instant, MemberId, Stream, calendar::Holidays, typed_id};
use serde::{Deserialize, Serialize};

pub use admission::*;
pub use parts::*;
pub use suspension::*;

use crate::words::{CollegeId, FormationId, KindId, Language, Names, Nature, Publicity};

typed_id!(
    /// A declared link between members.
    AffiliationId
);

/// The stream of what concerns the council as a whole. One program serves one council, so its id is the one without bits.
pub const COUNCIL: Stream = Stream(Id::from_bits(0));

pluriel_council::events! {
    /// What happened to the council's composition.
    pub enum Event {
        /// The council was described, or described anew.
        CouncilDescribed = "council_described" / 1,
        /// A college was opened, or its names changed.
        CollegeOpened = "college_opened" / 1,
        /// A kind of member was defined, or its words changed.
        KindDefined = "kind_defined" / 1,
        /// A formation was defined, or defined anew.
        FormationDefined = "formation_defined" / 1,
        /// A member took a seat in a college.
        MemberSeated = "member_seated" / 1,
        /// What is publicly known of a member changed.
        MemberDescribed = "member_described" / 1,
        /// A seat ended.
        SeatEnded = "seat_ended" / 1,
        /// The host proposed a member's kind.
        KindProposed = "kind_proposed" / 1,
        /// A member declared its kind.
        KindDeclared = "kind_declared" / 1,
        /// Members were declared affiliated.
        AffiliationDeclared = "affiliation_declared" / 1,
        /// An affiliation ended.
        AffiliationEnded = "affiliation_ended" / 1,
        /// The register of people changed.
        PeopleChanged = "people_changed" / 1,
        /// A member was excluded.
        MemberExcluded = "member_excluded" / 1,
        /// A member was suspended.
        MemberSuspended = "member_suspended" / 1,
        /// A suspension ended.
        SuspensionEnded = "suspension_ended" / 1,
        /// A college was closed, or opened again.
        CollegeClosed = "college_closed" / 1,
        /// A kind of member was closed, or opened again.
        KindClosed = "kind_closed" / 1,
        /// Colleges or kinds were put in another order.
        PartsOrdered = "parts_ordered" / 1,
        /// How the council admits members was set.
        AdmissionSet = "admission_set" / 1,
        /// A seat was asked for.
        SeatRequested = "seat_requested" / 1,
        /// A link was given to an organisation that others proposed.
        ConsentAsked = "consent_asked" / 1,
        /// An organisation that others proposed agreed, or did not.
        ConsentGiven = "consent_given" / 1,
        /// A request was set aside by the secretariat.
        RequestSetAside = "request_set_aside" / 1,
        /// A request was withdrawn.
        RequestWithdrawn = "request_withdrawn" / 1,
        /// A request was put to the council: its electorate is frozen.
        RequestPut = "request_put" / 1,
        /// A member took position on a request.
        RequestJudged = "request_judged" / 1,
        /// The council decided on a request.
        RequestDecided = "request_decided" / 1,
    }
}

/// The council was described. Texts, those alone that changed: `source`, `description` (Markdown), `address`, `contact`;
/// `words_fr`, `words_en` (the council's own words, Fluent). Stream: [`COUNCIL`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CouncilDescribed {
    /// Its public name.
    pub name: String,
    /// The body that hosts it.
    pub host: String,
    /// The year since which it meets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub since: Option<i16>,
    /// Its time zone, a name of the IANA database.
    pub zone: String,
    /// Its holidays.
    pub holidays: Holidays,
    /// The language in which it answers whoever expresses no preference.
    pub language: Language,
    /// SHA-256 in hexadecimal of each text by its name, unchanged ones included: they are public and hold nothing personal,
    /// and an import must see without the vault that it says the same.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<String, String>,
}

/// A college was opened. Stream: [`COUNCIL`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CollegeOpened {
    /// Its short name.
    pub college: CollegeId,
    /// Its names.
    pub names: Names,
    /// Whether it and all its members are invented, for a demonstration.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fictitious: bool,
}

/// A kind of member was defined. Stream: [`COUNCIL`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindDefined {
    /// Its short name.
    pub kind: KindId,
    /// Its words.
    pub names: Names,
}

/// A formation was defined. Stream: [`COUNCIL`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormationDefined {
    /// Its short name.
    pub formation: FormationId,
    /// Its names.
    pub names: Names,
    /// The colleges that vote.
    pub votes: Vec<CollegeId>,
    /// The colleges that advise.
    pub advises: Vec<CollegeId>,
    /// The rule that it uses unless another is chosen; `None`: the one of the standing orders.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub default_rule: Option<String>,
    /// Its publicity; `None`: the one of the standing orders.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub publicity: Option<Publicity>,
    /// Whether it is invented, for a demonstration.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fictitious: bool,
}

/// A member took a seat. Text: `name` when the member is a natural person. Stream: the member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberSeated {
    /// The member.
    pub member: MemberId,
    /// The organisation's name; `None` when the member is a natural person, or was named by an earlier seat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its public address on the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// The college.
    pub college: CollegeId,
    /// From this instant; `None`: from before the record, at a date that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Instant>,
}

/// What is publicly known of a member changed. Text: `name` when the member is a natural person and its name changed.
/// Stream: the member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberDescribed {
    /// The member.
    pub member: MemberId,
    /// The organisation's name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Its public address on the web.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

/// A seat ended. Text: `reason`, perhaps. Stream: the member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeatEnded {
    /// The member.
    pub member: MemberId,
    /// The college it sat in.
    pub college: CollegeId,
    /// Until before this instant.
    pub until: Instant,
}

/// The host proposed a member's kind. Text: `source`. Stream: the member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindProposed {
    /// The member.
    pub member: MemberId,
    /// The kind.
    pub kind: KindId,
}

/// A member declared its kind. Stream: the member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindDeclared {
    /// The member.
    pub member: MemberId,
    /// The kind.
    pub kind: KindId,
}

/// Members were declared affiliated: they count as one organisation where capture is at stake. Text: `source`, perhaps.
/// Stream: the affiliation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AffiliationDeclared {
    /// The affiliation.
    pub affiliation: AffiliationId,
    /// The members, two at least.
    pub members: Vec<MemberId>,
    /// What links them.
    pub nature: Nature,
    /// From this instant; `None`: from before the record, at a date that is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Instant>,
}

/// An affiliation ended. Stream: the affiliation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AffiliationEnded {
    /// The affiliation.
    pub affiliation: AffiliationId,
    /// Until before this instant.
    pub until: Instant,
}

/// The register of people changed, told without name or id of a person. Stream: the member, or [`COUNCIL`] for the
/// secretariat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeopleChanged {
    /// The seat concerned; `None`: the secretariat.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seat: Option<MemberId>,
    /// What changed.
    pub what: PeopleFact,
    /// The row of the vault that the letter about it is written from: a random id that says nothing once the row is erased.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub row: Option<Id>,
}

/// What changed in the register of people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PeopleFact {
    /// A mandate was given.
    MandateGiven,
    /// The end of a mandate was set.
    MandateEnded,
    /// Somebody's name became public, or ceased to be.
    NamePublicity,
    /// Somebody was invited, or invited again.
    Invited,
    /// A mandate was handed over for an absence.
    AbsenceTold,
    /// An absence ended before its last day.
    AbsenceEnded,
    /// The address of somebody changed.
    AddressChanged,
    /// Another delegate is in charge.
    Charge,
}
