//! Rules to start from: a council copies one and changes it (rules.md §3).

use crate::{Lang, Rule};

/// A rule that comes with Pluriel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Model {
    /// More than half of the members support.
    MajorityOfMembers,
    /// Nobody opposes, half of the members support.
    Unanimity,
    /// No objection is maintained, more support than oppose.
    Consent,
    /// A majority of the members and, in a majority of the colleges, of the votes expressed.
    DoubleMajority,
    /// Carried by the colleges at large, and by no organisation alone: the default of new councils.
    BroadCarriage,
}

impl Model {
    /// All models, in the order in which a page offers them.
    pub const ALL: [Self; 5] =
        [Self::MajorityOfMembers, Self::Unanimity, Self::Consent, Self::DoubleMajority, Self::BroadCarriage];

    /// The model of this English name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|model| model.name(Lang::En) == name)
    }

    /// What the rule is called.
    pub fn name(self, lang: Lang) -> &'static str {
        match (self, lang) {
            (Self::MajorityOfMembers, Lang::En) => "Majority of members",
            (Self::MajorityOfMembers, Lang::Fr) => "Majorité des membres",
            (Self::Unanimity, Lang::En) => "Unanimity",
            (Self::Unanimity, Lang::Fr) => "Unanimité",
            (Self::Consent, Lang::En) => "Consent",
            (Self::Consent, Lang::Fr) => "Consentement",
            (Self::DoubleMajority, Lang::En) => "Double majority",
            (Self::DoubleMajority, Lang::Fr) => "Double majorité",
            (Self::BroadCarriage, Lang::En) => "Broad carriage",
            (Self::BroadCarriage, Lang::Fr) => "Large portage",
        }
    }

    /// The rule as JSON text.
    pub fn json(self) -> &'static str {
        match self {
            Self::MajorityOfMembers => include_str!("models/majority_of_members.json"),
            Self::Unanimity => include_str!("models/unanimity.json"),
            Self::Consent => include_str!("models/consent.json"),
            Self::DoubleMajority => include_str!("models/double_majority.json"),
            Self::BroadCarriage => include_str!("models/broad_carriage.json"),
        }
    }

    /// The rule.
    ///
    /// # Panics
    /// Never: a test reads each model.
    #[expect(clippy::expect_used, reason = "the texts are compiled in, and a test reads each of them")]
    pub fn rule(self) -> Rule {
        Rule::parse(self.json()).expect("a model is a rule")
    }
}
