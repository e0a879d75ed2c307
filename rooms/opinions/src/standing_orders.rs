//! Standing orders (règlement intérieur): the council's delays, thresholds, defaults and list of rules. They are data,
//! with bounds; an opinion keeps those of its admission (`specs/opinions.md`, "Standing orders as data").

mod articles;
mod bounds;
mod check;
mod document;
mod presets;

use std::collections::BTreeMap;

use pluriel_council::{Instant, calendar::QuietPeriod};
use pluriel_members::CarriageBy;
use pluriel_rules::{Model, Rule};
use serde::{Deserialize, Serialize};

use crate::words::{Doors, Publicity};

pub use articles::{PARTS, Part};
pub use bounds::{BOUNDS, Bound};
pub use document::{Document, FormationDocument};
pub use presets::{CouncilsOwn, Preset};

/// The standing orders themselves. Formations, who votes and advises in them, and the default rule and publicity that a
/// formation may have of its own, belong to the council's composition (`members`); [`InForce::document`] shows both.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StandingOrders {
    /// What they are called: the preset's name, or the council's own.
    pub name: String,
    /// By what breadth is measured.
    pub carriage_by: CarriageBy,
    /// The names of the rules that the council uses: of [`StandingOrders::own_rules`] or built in.
    pub rules: Vec<String>,
    /// The council's own rules by name; they stand before built-in rules of the same name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub own_rules: BTreeMap<String, Rule>,
    /// The rule that is attached to an opinion unless another is decided before its discussion.
    pub default_rule: String,
    /// Parts of the year that suspend delays counted in days or working days.
    pub quiet_periods: Vec<QuietPeriod>,
    /// From a question to its admission.
    pub referral: ReferralOrders,
    /// Writing the text.
    pub drafting: DraftingOrders,
    /// The call for positions.
    pub call: CallOrders,
    /// The ballot, where there is one.
    pub ballot: BallotOrders,
    /// Positions entered from a show of hands.
    pub hands: HandsOrders,
    /// At which grain positions are published unless the admission says otherwise.
    pub publicity: Publicity,
    /// Whether the public may read along unless the admission says otherwise.
    pub doors: Doors,
    /// From the closing to the publication.
    pub publish: PublishOrders,
    /// Answers of the addressees.
    pub answers: AnswerOrders,
    /// What becomes of the recommendations.
    pub follow_up: FollowUpOrders,
    /// Whether members silent in three ballots may be put out of the next electorates.
    pub dormancy: bool,
    /// Whether two groups may ask for shorter delays.
    pub fast_track: bool,
    /// Mails.
    pub mails: MailOrders,
}

/// From a question to its admission.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReferralOrders {
    /// Whether the public may put questions through a moderated form.
    pub public_form: bool,
    /// How many questions one author may have open.
    pub open_per_author: u32,
    /// How many organisations must stand behind a question.
    pub sponsors: u32,
    /// Of how many groups they must be.
    pub groups: u32,
    /// Whether a question taken up at a meeting of its formation needs no sponsor.
    pub or_at_meeting: bool,
    /// How many days a question looks for sponsors.
    pub window_days: u32,
    /// How many organisations may ask the formation to vote on a decline.
    pub appeal: u32,
}

/// Whether amendments are used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Amendments {
    /// When enough organisations ask.
    OnRequest,
    /// Always.
    Always,
}

/// Writing the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DraftingOrders {
    /// How many members hold the pen.
    pub pens: u32,
    /// Whether amendments are used.
    pub amendments: Amendments,
    /// How many organisations may ask for amendments.
    pub request_by: u32,
    /// A draft on which nobody wrote for so many months lapses.
    pub lapse_months: u32,
    /// An opinion whose last call is not open so many months after its admission lapses.
    pub last_ballot_months: u32,
}

/// The call for positions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallOrders {
    /// It lasts at least so many days.
    pub days: u32,
    /// It lasts at least so many working days.
    pub working_days: u32,
    /// Whether it spans the next meeting of the formation, if one is planned within 30 days.
    pub span_meeting: bool,
    /// Then it ends so many working days after the meeting.
    pub close_working_days_after_meeting: u32,
    /// Its extension.
    pub extend: Extension,
    /// Its reopening after a change of substance.
    pub reopen: Reopening,
    /// How long objections may hold an opinion.
    pub hold_working_days: u32,
    /// What makes an opposition an objection.
    pub objection: ObjectionForm,
    /// How long an objector has to say whether the answer lifts its objection.
    pub objector_working_days: u32,
}

/// The extension of a call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Extension {
    /// How many organisations must ask.
    pub by: u32,
    /// For how many working days.
    pub working_days: u32,
}

/// The reopening of a call after a change of substance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reopening {
    /// How often.
    pub times: u32,
    /// For how many working days at least.
    pub working_days: u32,
}

/// What makes an opposition an objection.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ObjectionForm {
    /// Reasons.
    Reasons,
    /// Named passages, reasons, and the remedy that would lift it.
    Remedy,
}

/// When there is a ballot after the call.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BallotWhen {
    /// When enough organisations ask.
    Asked,
    /// Always.
    Always,
}

/// How ballots are cast.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BallotForm {
    /// In each member's name.
    RollCall,
    /// Secretly.
    Secret,
}

/// What follows a closing without validity.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AfterNotValid {
    /// The opinion lapses; nothing is said of the text.
    Lapse,
    /// The vote is extended, once.
    Extension,
    /// A second call, once.
    SecondCall,
}

/// The ballot, where there is one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BallotOrders {
    /// When there is one.
    pub when: BallotWhen,
    /// How many organisations may ask for one.
    pub asked_by: u32,
    /// How many working days it lasts.
    pub working_days: u32,
    /// How ballots are cast.
    pub form: BallotForm,
    /// What follows a closing without validity, of a call or a ballot.
    pub not_valid: AfterNotValid,
    /// How many other members one member may vote for.
    pub proxies: u32,
}

/// Positions entered from a show of hands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HandsOrders {
    /// How many working days the member has to correct what was entered.
    pub correct_working_days: u32,
}

/// From the closing to the publication.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PublishOrders {
    /// How many working days statements may be amended after the closing.
    pub statements_working_days: u32,
    /// How many minutes a publication can be undone.
    pub undo_minutes: u32,
    /// The licence of opinions, an SPDX identifier.
    #[serde(default = "default_licence")]
    pub licence: String,
}

fn default_licence() -> String {
    "CC-BY-SA-4.0".to_owned()
}

/// Answers of the addressees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerOrders {
    /// How many days an addressee has to answer.
    pub days: u32,
    /// How many days before the deadline it is reminded.
    pub remind_before_days: u32,
}

/// What becomes of the recommendations.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUpOrders {
    /// After how many months the council looks again.
    pub review_months: u32,
    /// After how many months the follow-up ends with a note.
    pub close_months: u32,
}

/// A day of the week on which the digest leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the days of the week say it all")]
pub enum DigestDay {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// Mails.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailOrders {
    /// How many mails one opinion may send to one member.
    pub per_opinion: u32,
    /// When everything else leaves, gathered.
    pub digest: DigestDay,
}

/// Who set the standing orders.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SetBy {
    /// The host, until the council has voted them: every page that quotes them says so.
    Host,
    /// The council, by a decision.
    Council,
}

/// Standing orders that are or were in force.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct InForce {
    /// Their version, from 1.
    pub version: u32,
    /// Who set them.
    pub set_by: SetBy,
    /// Since when.
    pub since: Instant,
    /// The entry that set them.
    pub seq: u64,
    /// What they say.
    pub orders: StandingOrders,
}

impl StandingOrders {
    /// A rule of the council's list, by its name: the council's own or built in.
    pub fn rule(&self, name: &str) -> Option<Rule> {
        if !self.rules.iter().any(|listed| listed == name) {
            return None;
        }
        self.own_rules.get(name).cloned().or_else(|| Model::named(name).map(Model::rule))
    }
}
