//! The articles of the standing orders in the order in which people read them.

/// A part of the standing orders: the message that names it, and its articles by their places in the document.
pub type Part = (&'static str, &'static [&'static str]);

/// The parts with all their articles, in the order of the road.
pub const PARTS: &[Part] = &[
    (
        "referral",
        &[
            "referral.public_form",
            "referral.open_per_author",
            "referral.sponsors",
            "referral.groups",
            "referral.or_at_meeting",
            "referral.window_days",
            "referral.appeal",
        ],
    ),
    (
        "drafting",
        &[
            "drafting.pens",
            "drafting.amendments",
            "drafting.request_by",
            "drafting.lapse_months",
            "drafting.last_ballot_months",
        ],
    ),
    (
        "call",
        &[
            "call.days",
            "call.working_days",
            "call.span_meeting",
            "call.close_working_days_after_meeting",
            "call.extend.by",
            "call.extend.working_days",
            "call.reopen.times",
            "call.reopen.working_days",
            "call.objection",
            "call.objector_working_days",
            "call.hold_working_days",
        ],
    ),
    (
        "ballot",
        &[
            "ballot.when",
            "ballot.asked_by",
            "ballot.working_days",
            "ballot.form",
            "ballot.not_valid",
            "ballot.proxies",
            "hands.correct_working_days",
        ],
    ),
    ("publish", &["publish.statements_working_days", "publish.undo_minutes", "publish.licence"]),
    ("answers", &["answers.days", "answers.remind_before_days"]),
    ("follow_up", &["follow_up.review_months", "follow_up.close_months"]),
    ("mails", &["mails.per_opinion", "mails.digest"]),
];

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use serde_json::Value;

    use super::PARTS;
    use crate::standing_orders::{CouncilsOwn, Preset};

    fn leaves(path: &str, value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(members) => {
                for (key, value) in members {
                    leaves(&format!("{path}.{key}"), value, found);
                }
            }
            _ => {
                found.insert(path.to_owned());
            }
        }
    }

    #[test]
    fn no_article_of_a_part_is_left_out_and_none_is_invented() {
        let own = CouncilsOwn {
            carriage_by: pluriel_members::CarriageBy::Kind,
            rules: Vec::new(),
            own_rules: BTreeMap::new(),
            default_rule: String::new(),
            quiet_periods: Vec::new(),
        };
        let document = serde_json::to_value(Preset::Full.orders(own)).unwrap();
        let mut written = BTreeSet::new();
        for part in PARTS.iter().map(|(part, _)| *part).chain(["hands"]) {
            leaves(part, &document[part], &mut written);
        }
        let read: BTreeSet<_> =
            PARTS.iter().flat_map(|(_, articles)| *articles).map(ToString::to_string).collect();
        assert_eq!(read, written);
    }
}
