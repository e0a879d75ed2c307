//! Who speaks for whom.

use jiff::civil::Date;
use pluriel_council::{Id, MemberId};
use serde::{Deserialize, Serialize};

use crate::words::Language;

/// Invite people who have a mandate, by mail; whoever was invited before is invited again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invite {
    /// Their mail addresses.
    pub emails: Vec<String>,
}

/// Have a person manage a member's delegates, or contribute without a voice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Appoint {
    /// The member whose delegates it manages, by id or by name; `None`: it contributes to the council.
    #[serde(default)]
    pub member: Option<String>,
    /// The person's given and family name.
    pub name: String,
    /// The person's mail address.
    pub email: String,
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

/// Make an alternate titular.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NameTitular {
    /// The alternate's mandate.
    pub mandate: Id,
}

/// Change where mail to a delegate goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeAddress {
    /// A mandate of the person.
    pub mandate: Id,
    /// Its new mail address.
    pub email: String,
}

/// Hand a titular's mandate over to an alternate for the time of an absence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TellAbsence {
    /// The member.
    pub member: MemberId,
    /// The mandate of the alternate who stands in.
    pub alternate: Id,
    /// The first day; `None`: from now.
    #[serde(default)]
    pub from: Option<Date>,
    /// The last day.
    pub last_day: Date,
}

/// End an absence before its last day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EndAbsence {
    /// The absence.
    pub absence: Id,
}
