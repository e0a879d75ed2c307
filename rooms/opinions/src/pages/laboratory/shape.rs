//! The common shapes of a rule, chosen from a few lists: a share of support, a quorum, support in the groups, no organisation on
//! whom all hangs.

use pluriel_web::Fields;
use serde_json::{Value, json};

/// Shares of support: how it is compared, and the share.
pub(super) const SUPPORT: [(&str, &str, &str); 4] = [
    ("plus-1-2", "more_than", "1/2"),
    ("2-3", "at_least", "2/3"),
    ("3-4", "at_least", "3/4"),
    ("1-1", "at_least", "1/1"),
];
/// Of what support is a share.
pub(super) const BASES: [&str; 3] = ["members", "taking_part", "expressed"];
/// Quorums, by the name of the choice.
pub(super) const QUORUMS: [(&str, &str); 3] = [("1-3", "1/3"), ("1-2", "1/2"), ("2-3", "2/3")];
/// In how many of the groups more than half of those expressed must support.
pub(super) const GROUPS: [(&str, &str); 3] = [("1-2", "1/2"), ("2-3", "2/3"), ("1-1", "1/1")];

/// The rule that these choices compose; nothing when no share of support is chosen.
pub(super) fn composed(query: &Fields) -> Option<Value> {
    let (_, comparison, share) = SUPPORT.iter().find(|(name, ..)| *name == query.raw("soutien"))?;
    let base = BASES.iter().find(|base| **base == query.raw("de")).unwrap_or(&BASES[0]);
    let mut support = json!({ "support": { "of": base } });
    support["support"][*comparison] = (*share).into();
    if query.ticked("seule") {
        support = json!({ "without_any_one": support });
    }
    let of = |choices: &[(&str, &'static str)], field: &str| {
        choices.iter().find(|(name, _)| *name == query.raw(field)).map(|(_, share)| *share)
    };
    let decision = match of(&GROUPS, "groupes") {
        None => support,
        Some(share) => {
            let each = json!({ "support": { "more_than": "1/2", "of": "expressed" } });
            json!({ "all": [support, { "colleges": { "at_least": share, "each": each } }] })
        }
    };
    let mut rule = json!({ "decision": decision });
    if let Some(share) = of(&QUORUMS, "quorum") {
        rule["valid"] = json!({ "quorum": { "at_least": share } });
    }
    Some(rule)
}

#[cfg(test)]
mod tests {
    use pluriel_rules::Rule;

    use super::*;

    #[test]
    fn every_combination_of_choices_is_a_rule() {
        let mut composed_rules = 0;
        for (support, ..) in SUPPORT {
            for base in BASES {
                for quorum in ["", "1-3", "1-2", "2-3"] {
                    for groups in ["", "1-2", "2-3", "1-1"] {
                        for alone in ["", "&seule=oui"] {
                            let query = format!(
                                "soutien={support}&de={base}&quorum={quorum}&groupes={groups}{alone}"
                            );
                            let fields = Fields::decode(query.as_bytes()).unwrap();
                            let rule = composed(&fields).expect("a rule");
                            assert!(Rule::from_json(&rule).is_ok(), "{rule}");
                            composed_rules += 1;
                        }
                    }
                }
            }
        }
        assert_eq!(composed_rules, 4 * 3 * 4 * 4 * 2);
        assert_eq!(composed(&Fields::decode(b"de=members").unwrap()), None);
    }
}
