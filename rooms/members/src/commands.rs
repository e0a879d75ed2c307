//! What one may ask.

mod admission;
mod parts;
mod people;

use jiff::civil::Date;
use pluriel_council::{Id, MemberId, Standing, calendar::Holidays};
use serde::{Deserialize, Serialize};

pub use admission::*;
pub use parts::*;
pub use people::*;

use crate::{
    events::AffiliationId,
    words::{CollegeId, FormationId, KindId, Language, Names, Nature, Publicity, Texts},
};

/// What one may ask of the room. What is so already is accepted and changes nothing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Say what the council is (host).
    DescribeCouncil(DescribeCouncil),
    /// Open a college, or change its names (host).
    OpenCollege(OpenCollege),
    /// Define a kind of member, or change its words (host).
    DefineKind(DefineKind),
    /// Define a formation, or define it anew (host).
    DefineFormation(DefineFormation),
    /// Give a seat to a new member (host).
    SeatMember(SeatMember),
    /// Change the public name or address of a member (host).
    DescribeMember(DescribeMember),
    /// Move a member to another college, or give it a seat again (host).
    ChangeSeat(ChangeSeat),
    /// End a member's seat (host).
    EndSeat(EndSeat),
    /// Propose what kind a member is (host).
    ProposeKind(ProposeKind),
    /// Declare what kind one's own member is (its delegate).
    DeclareKind(DeclareKind),
    /// Declare members affiliated (host).
    DeclareAffiliation(DeclareAffiliation),
    /// End an affiliation (host).
    EndAffiliation(EndAffiliation),
    /// Give a person the mandate to speak for a member (host).
    AddDelegate(AddDelegate),
    /// Set the end of a mandate (host).
    EndMandate(EndMandate),
    /// Give the mandates of a table, all or none (host).
    ImportDelegates(Vec<DelegateRow>),
    /// Give a person the secretariat (operator).
    InviteSecretariat(InviteSecretariat),
    /// Choose whether one's own name is public (oneself).
    ChooseNamePublicity(ChooseNamePublicity),
    /// Invite people who have a mandate, by mail (host; the administrator of their member).
    Invite(Invite),
    /// Have a person manage a member's delegates, or contribute without a voice (host).
    Appoint(Appoint),
    /// Make an alternate titular; the former titular becomes an alternate (host, administrator).
    NameTitular(NameTitular),
    /// Change where mail to a delegate goes (host, administrator).
    ChangeAddress(ChangeAddress),
    /// Hand a titular's mandate over to an alternate for the time of an absence (titular, administrator).
    TellAbsence(TellAbsence),
    /// End an absence before its last day (titular, administrator).
    EndAbsence(EndAbsence),
    /// Exclude a member (host).
    ExcludeMember(ExcludeMember),
    /// Suspend a member (host).
    SuspendMember(SuspendMember),
    /// End a suspension (host).
    EndSuspension(EndSuspension),
    /// Close a college, or open it again (host).
    CloseCollege(CloseCollege),
    /// Close a kind of member, or open it again (host).
    CloseKind(CloseKind),
    /// Put colleges or kinds in another order (host).
    OrderParts(OrderParts),
    /// Set how the council admits members (host).
    SetAdmission(SetAdmission),
    /// Ask for a seat (anybody).
    AskSeat(Asked),
    /// Propose that an organisation be admitted: it is asked whether it agrees (delegate).
    ProposeMember(Asked),
    /// Send a proposed organisation another link (host).
    AskConsent(OfRequest),
    /// Agree to be admitted, or not (whoever holds the link).
    GiveConsent(GiveConsent),
    /// Set a request aside (host).
    SetRequestAside(SetRequestAside),
    /// Note that a request was withdrawn (host).
    WithdrawRequest(OfRequest),
    /// Put a request to the council (host).
    PutRequest(PutRequest),
    /// Take position on a request (delegate).
    JudgeRequest(JudgeRequest),
    /// Decide on a request whose time is over (Pluriel).
    DecideRequest(OfRequest),
    /// Declare who is in charge of one's own member (a delegate of that member).
    PutInCharge(PutInCharge),
    /// Several of these in this order, all or none: an import.
    Together(Vec<Self>),
}

/// Say what the council is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DescribeCouncil {
    /// Its public name.
    pub name: String,
    /// The body that hosts it.
    pub host: String,
    /// The year since which it meets.
    #[serde(default)]
    pub since: Option<i16>,
    /// Its time zone, a name of the IANA database.
    pub zone: String,
    /// Its holidays.
    #[serde(default)]
    pub holidays: Holidays,
    /// The language in which it answers whoever expresses no preference.
    #[serde(default)]
    pub language: Language,
    /// Its own words: Fluent messages by language. A language not given keeps its words; an empty text takes them away.
    #[serde(default)]
    pub words: Texts,
    /// Where these facts come from; `None`: as before, an empty text: not said.
    #[serde(default)]
    pub source: Option<String>,
    /// What it is for, in Markdown; `None`: as before, an empty text: not said.
    #[serde(default)]
    pub description: Option<String>,
    /// Its postal address; `None`: as before, an empty text: not said.
    #[serde(default)]
    pub address: Option<String>,
    /// How it is reached: a mail address, a telephone number; `None`: as before, an empty text: not said.
    #[serde(default)]
    pub contact: Option<String>,
}

/// Open a college.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenCollege {
    /// Its short name.
    pub college: CollegeId,
    /// Its names.
    pub names: Names,
    /// Whether it and all its members are invented.
    #[serde(default)]
    pub fictitious: bool,
}

/// Define a kind of member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DefineKind {
    /// Its short name.
    pub kind: KindId,
    /// Its words.
    pub names: Names,
}

/// Define a formation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DefineFormation {
    /// Its short name.
    pub formation: FormationId,
    /// Its names.
    pub names: Names,
    /// The colleges that vote.
    #[serde(default)]
    pub votes: Vec<CollegeId>,
    /// The colleges that advise.
    #[serde(default)]
    pub advises: Vec<CollegeId>,
    /// The rule that it uses unless another is chosen.
    #[serde(default)]
    pub default_rule: Option<String>,
    /// Its publicity, when it is not the one of the standing orders.
    #[serde(default)]
    pub publicity: Option<Publicity>,
    /// Whether it is invented.
    #[serde(default)]
    pub fictitious: bool,
}

/// Give a seat to a new member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SeatMember {
    /// Its name.
    pub name: String,
    /// Whether it is a natural person, whose name stays in the vault.
    #[serde(default)]
    pub natural_person: bool,
    /// Its public address on the web.
    #[serde(default)]
    pub url: Option<String>,
    /// The college.
    pub college: CollegeId,
    /// From the first instant of this day; `None`: from before the record, at a date that is not known.
    #[serde(default)]
    pub from: Option<Date>,
    /// Its last day, when the seat has ended or its end is known.
    #[serde(default)]
    pub last_day: Option<Date>,
    /// What kind it is proposed to be.
    #[serde(default)]
    pub kind: Option<ProposedKind>,
}

/// A kind as the host reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProposedKind {
    /// The kind.
    pub kind: KindId,
    /// Where the host read it.
    pub source: String,
}

/// Change the public name or address of a member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DescribeMember {
    /// The member.
    pub member: MemberId,
    /// Its name.
    pub name: String,
    /// Its public address on the web.
    #[serde(default)]
    pub url: Option<String>,
}

/// Move a member to another college.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeSeat {
    /// The member.
    pub member: MemberId,
    /// Its new college.
    pub college: CollegeId,
    /// From the first instant of this day.
    pub from: Date,
    /// Why.
    #[serde(default)]
    pub reason: Option<String>,
}

/// End a member's seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndSeat {
    /// The member.
    pub member: MemberId,
    /// Its last day.
    pub last_day: Date,
    /// Why.
    #[serde(default)]
    pub reason: Option<String>,
}

/// Propose what kind a member is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProposeKind {
    /// The member.
    pub member: MemberId,
    /// The kind.
    pub kind: KindId,
    /// Where the host read it.
    pub source: String,
}

/// Declare what kind one's own member is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeclareKind {
    /// The member.
    pub member: MemberId,
    /// The kind.
    pub kind: KindId,
}

/// Declare members affiliated.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeclareAffiliation {
    /// The members, two at least, by id or by name.
    pub members: Vec<String>,
    /// What links them.
    pub nature: Nature,
    /// From the first instant of this day; `None`: from before the record, at a date that is not known.
    #[serde(default)]
    pub from: Option<Date>,
    /// Where it was declared.
    #[serde(default)]
    pub source: Option<String>,
}

/// End an affiliation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndAffiliation {
    /// The affiliation.
    pub affiliation: AffiliationId,
    /// Its last day.
    pub last_day: Date,
}

/// Give a person the mandate to speak for a member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddDelegate {
    /// The member, by id or by name.
    pub member: String,
    /// The person's given and family name.
    pub name: String,
    /// The person's mail address.
    pub email: String,
    /// Titular or alternate.
    pub standing: Standing,
    /// The first day; `None`: from now.
    #[serde(default)]
    pub from: Option<Date>,
    /// The last day; `None`: until further notice.
    #[serde(default)]
    pub last_day: Option<Date>,
    /// The language of the person's mails; `None`: the council's.
    #[serde(default)]
    pub language: Option<Language>,
}

/// One row of a table of delegates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DelegateRow {
    /// The line on which it begins in its file, from 1: what refusals quote.
    pub line: u32,
    /// The mandate to give.
    pub delegate: AddDelegate,
}

/// Set the end of a mandate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndMandate {
    /// The mandate.
    pub mandate: Id,
    /// Its last day; `None`: it ends now.
    #[serde(default)]
    pub last_day: Option<Date>,
}

/// Give a person the secretariat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InviteSecretariat {
    /// The person's given and family name.
    pub name: String,
    /// The person's mail address.
    pub email: String,
    /// The language of the person's mails; `None`: the council's.
    #[serde(default)]
    pub language: Option<Language>,
}

/// Choose whether one's own name is public.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChooseNamePublicity {
    /// Whether it is.
    pub public: bool,
}

/// Declare who is in charge of one's own member: the person that casts its votes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PutInCharge {
    /// The mail address of a delegate of the member.
    pub email: String,
}
