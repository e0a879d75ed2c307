//! The two presets: `light` (volunteers, an opinion in a month) and `full`.

use std::collections::BTreeMap;

use pluriel_council::calendar::QuietPeriod;
use pluriel_members::CarriageBy;
use pluriel_rules::Rule;
use serde::{Deserialize, Serialize};

use super::{
    AfterNotValid, Amendments, AnswerOrders, BallotForm, BallotOrders, BallotWhen, CallOrders, DigestDay,
    DraftingOrders, Extension, FollowUpOrders, HandsOrders, MailOrders, ObjectionForm, PublishOrders,
    ReferralOrders, Reopening, StandingOrders, default_licence,
};
use crate::words::{Doors, Publicity};

/// From which values standing orders start.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Preset {
    /// The practice of a small council of volunteers.
    Light,
    /// The whole process.
    Full,
}

/// What a preset does not know: it comes from the council's own file.
#[derive(Debug, Clone, PartialEq)]
pub struct CouncilsOwn {
    /// By what breadth is measured.
    pub carriage_by: CarriageBy,
    /// The names of the rules that the council uses.
    pub rules: Vec<String>,
    /// The council's own rules.
    pub own_rules: BTreeMap<String, Rule>,
    /// The rule attached unless another is decided.
    pub default_rule: String,
    /// Parts of the year that suspend delays.
    pub quiet_periods: Vec<QuietPeriod>,
}

impl Preset {
    /// The preset's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Full => "full",
        }
    }

    /// The standing orders that this preset and the council's own data make.
    pub fn orders(self, own: CouncilsOwn) -> StandingOrders {
        let full = self == Self::Full;
        let pick = |light: u32, in_full: u32| if full { in_full } else { light };
        StandingOrders {
            name: self.name().to_owned(),
            carriage_by: own.carriage_by,
            rules: own.rules,
            own_rules: own.own_rules,
            default_rule: own.default_rule,
            quiet_periods: own.quiet_periods,
            referral: ReferralOrders {
                public_form: full,
                open_per_author: 3,
                sponsors: pick(1, 3),
                groups: pick(1, 2),
                or_at_meeting: true,
                window_days: pick(60, 30),
                appeal: pick(2, 5),
            },
            drafting: DraftingOrders {
                pens: pick(1, 2),
                amendments: if full { Amendments::Always } else { Amendments::OnRequest },
                request_by: 2,
                lapse_months: pick(9, 6),
                last_ballot_months: pick(18, 12),
            },
            call: CallOrders {
                days: 14,
                working_days: 10,
                span_meeting: !full,
                close_working_days_after_meeting: 2,
                extend: Extension { by: 2, working_days: 5 },
                reopen: Reopening { times: pick(1, 2), working_days: 5 },
                hold_working_days: pick(0, 5),
                objection: if full { ObjectionForm::Remedy } else { ObjectionForm::Reasons },
                objector_working_days: pick(10, 5),
            },
            ballot: BallotOrders {
                when: if full { BallotWhen::Always } else { BallotWhen::Asked },
                asked_by: 2,
                working_days: 5,
                form: BallotForm::RollCall,
                not_valid: if full { AfterNotValid::Extension } else { AfterNotValid::Lapse },
                proxies: 0,
            },
            hands: HandsOrders { correct_working_days: 2 },
            publicity: if full { Publicity::Named } else { Publicity::Counts },
            doors: Doors::Open,
            publish: PublishOrders {
                statements_working_days: pick(2, 5),
                undo_minutes: 10,
                licence: default_licence(),
            },
            answers: AnswerOrders { days: 60, remind_before_days: 10 },
            follow_up: FollowUpOrders { review_months: 12, close_months: 36 },
            dormancy: false,
            fast_track: true,
            mails: MailOrders { per_opinion: 4, digest: DigestDay::Thursday },
        }
    }
}
