//! An examination as data (rules.md §7).

use std::collections::BTreeMap;
use std::fmt::Display;

use serde_json::{Map, Value, json};

use crate::Fraction;
use crate::laboratory::examination::{Examination, Figures, GameExamination};
use crate::laboratory::game::Game;
use crate::laboratory::power::Power;

impl Examination {
    /// The examination as JSON: fractions reduced, ids sorted. What was not computed is absent, and listed.
    pub fn to_json(&self) -> Value {
        let mut members = Map::from_iter([("exact".to_owned(), self.exact().into())]);
        members.extend(Game::BOTH.map(|game| (game.word().to_owned(), examined(self.game(game)))));
        Value::Object(members)
    }
}

fn examined(game: &GameExamination) -> Value {
    let mut value = json!({
        "blocks_alone": ids(&game.blocks_alone),
        "decides_alone": ids(&game.decides_alone),
        "organisations_that_block": ids(&game.organisations_that_block),
        "organisations_that_decide": ids(&game.organisations_that_decide),
    });
    match &game.figures {
        Some(figures) => figures_into(figures, &mut value),
        None => {
            value["not_computed"] =
                json!(["banzhaf", "shapley", "decisiveness", "smallest_winning", "smallest_blocking"]);
        }
    }
    value
}

fn figures_into(figures: &Figures, value: &mut Value) {
    value["banzhaf"] = each(&figures.power, |power| &power.banzhaf);
    value["banzhaf_share"] = shares(&figures.power);
    value["shapley"] = each(&figures.power, |power| &power.shapley);
    value["by_college"] = json!({
        "banzhaf": each(&figures.by_college, |power| &power.banzhaf),
        "banzhaf_share": shares(&figures.by_college),
        "shapley": each(&figures.by_college, |power| &power.shapley),
    });
    value["decisiveness"] = json!(figures.decisiveness);
    value["smallest_winning"] = json!(figures.smallest_winning);
    value["smallest_blocking"] = json!(figures.smallest_blocking);
    if let Some(with) = &figures.with_approvals {
        value["with_approvals"] = json!({
            "authority": {"banzhaf": with.authority.banzhaf, "shapley": with.authority.shapley},
            "banzhaf": each(&with.power, |power| &power.banzhaf),
            "shapley": each(&with.power, |power| &power.shapley),
        });
    }
}

fn ids(ids: &[impl Display]) -> Value {
    ids.iter().map(|id| Value::from(id.to_string())).collect()
}

fn each<K: Display>(power: &BTreeMap<K, Power>, of: impl Fn(&Power) -> &Fraction) -> Value {
    let entry = |(id, power): (&K, &Power)| (id.to_string(), json!(of(power)));
    Value::Object(power.iter().map(entry).collect())
}

/// Banzhaf's indices as shares of their sum; 0 when nobody has any power. Many members share few values.
fn shares<K: Display>(power: &BTreeMap<K, Power>) -> Value {
    let mut holders: BTreeMap<&Fraction, u32> = BTreeMap::new();
    for power in power.values() {
        *holders.entry(&power.banzhaf).or_default() += 1;
    }
    let parts = holders.iter().map(|(banzhaf, members)| banzhaf.times(&Fraction::share(*members, 1)));
    let sum = parts.fold(Fraction::zero(), |sum, part| sum.plus(&part));
    let shares: BTreeMap<&Fraction, Value> =
        holders.keys().map(|banzhaf| (*banzhaf, json!(banzhaf.over(&sum)))).collect();
    let entry = |(id, power): (&K, &Power)| (id.to_string(), shares[&power.banzhaf].clone());
    Value::Object(power.iter().map(entry).collect())
}
