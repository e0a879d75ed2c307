//! What a publicity promises is enough for everybody to recompute the rule: a rule that asks for more refuses that publicity, at the
//! admission and, since members come and go, at the opening of the call (`specs/opinions.md`, "Publicity").

use std::collections::BTreeMap;

use pluriel_council::{Instant, MemberId, Refusal};
use pluriel_rules::{Asks, CannotRecompute, Rule};

use crate::{
    adoption,
    electorate::Electorate,
    secret_ballot::named,
    state::Opinion,
    tally::{Grain, published_cells},
    words::Publicity,
};

/// Why nobody could recompute this rule from what is published of this electorate, recused members aside, and what to choose instead;
/// `None`: everybody can.
pub fn hindrance(
    rule: (&str, &Rule),
    publicity: Publicity,
    electorate: &Electorate,
    recused: &BTreeMap<MemberId, Instant>,
) -> Option<Refusal> {
    let (name, rule) = rule;
    match publicity {
        Publicity::Named => None,
        Publicity::Counts => {
            adoption::decides_by_total(rule, electorate).err()?;
            Some(Refusal::conflict("opinions-rule-needs-names").with("rule", name))
        }
        Publicity::ByGroup => {
            let cells = published_cells(electorate, recused, Grain::ByGroup);
            let cannot = adoption::decides_by_cells(rule, electorate, &cells).err()?;
            let place = cannot.place.to_string();
            Some(asks_too_much(&cannot).with("rule", name).with("place", place).with("cells", named(&cells)))
        }
    }
}

fn asks_too_much(cannot: &CannotRecompute) -> Refusal {
    match &cannot.asks {
        Asks::College(group) => Refusal::conflict("publicity-asks-group").with("group", group.as_str()),
        Asks::EachCollege | Asks::DistinctCells => Refusal::conflict("publicity-asks-each-group"),
        Asks::Individuals | Asks::Affiliations => Refusal::conflict("publicity-asks-who"),
    }
}

/// Whether the rule can still be recomputed once this member is out of the electorate. Where its group would become too small to be
/// counted apart and the rule asks for that group, the member takes no part instead: it is counted, and supports nothing.
pub fn survives_recusal(electorate: &Electorate, opinion: &Opinion, member: MemberId) -> bool {
    let Some(admission) = &opinion.admission else { return true };
    let hindrance = |recused: &BTreeMap<MemberId, Instant>| {
        let rule = (admission.rule_name.as_str(), &admission.rule);
        hindrance(rule, admission.publicity, electorate, recused)
    };
    let mut without = opinion.recused.clone();
    without.insert(member, admission.at);
    hindrance(&without).is_none() || hindrance(&opinion.recused).is_some()
}
