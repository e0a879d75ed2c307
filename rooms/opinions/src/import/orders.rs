//! Standing orders: those of the file, laid over a preset; without any, the preset `light` with what the file says of adoption.

use pluriel_members::{
    CarriageBy,
    council_file::ImportError,
    report::{Level, Note},
};
use pluriel_rules::{Lang, Model, Rule};
use serde_json::{Map, Value, json};

use super::Import;
use crate::{
    commands::SetStandingOrders,
    standing_orders::{CouncilsOwn, Preset, StandingOrders},
};

/// Parts of the year in which nobody is expected to answer, where the file does not say.
const ASSUMED_QUIET: [&str; 2] = ["08-01/08-31", "12-20/01-03"];
/// How long an approving authority has to answer, where the file does not say.
const ASSUMED_APPROVAL_DAYS: u32 = 60;
/// What a document of standing orders says beside the orders: who set them, and who meets, which the file says elsewhere.
const BESIDE: [&str; 4] = ["version", "set_by", "since", "formations"];

impl Import<'_> {
    pub(super) fn orders(&mut self) -> Result<(), ImportError> {
        let known = self.state.orders().map(|in_force| &in_force.orders);
        let orders = match (&self.file.standing_orders, known) {
            (Some(said), _) => self.said(said)?,
            (None, Some(_)) => return Ok(()),
            (None, None) => self.assumed(),
        };
        orders.check().map_err(|refusal| refused(Box::new(refusal)))?;
        if known != Some(&orders) {
            self.commands.push(SetStandingOrders { orders }.into());
        }
        Ok(())
    }

    /// The orders of the file: what it does not say is the preset's, or as it stands.
    fn said(&self, said: &Value) -> Result<StandingOrders, ImportError> {
        let Value::Object(said) = said else { return Err(unreadable("an object is expected")) };
        let mut said = said.clone();
        said.retain(|key, _| !BESIDE.contains(&key.as_str()));
        let preset = said.remove("preset").or_else(|| said.get("name").cloned());
        let ground = match (preset.as_ref().and_then(Value::as_str), self.state.orders()) {
            (Some("full"), _) => Preset::Full.orders(self.own(Model::BroadCarriage)),
            (None, Some(in_force)) => in_force.orders.clone(),
            _ => Preset::Light.orders(self.own(Model::BroadCarriage)),
        };
        let mut document = serde_json::to_value(ground).map_err(|error| unreadable(&error.to_string()))?;
        lay(&mut document, said);
        serde_json::from_value(document).map_err(|error| unreadable(&error.to_string()))
    }

    /// The preset `light`; where the facts tell in words how opinions were adopted, with the rule of a majority of the members and
    /// the host's approval, which the person is told.
    fn assumed(&mut self) -> StandingOrders {
        let adoption = self.file.adoption_in_words.last_key_value();
        let Some((year, words)) = adoption else {
            self.report.note(Note::new(Level::Assumed, "opinions-import-assumed-orders"));
            return Preset::Light.orders(self.own(Model::BroadCarriage));
        };
        let mut own = self.own(Model::MajorityOfMembers);
        let host = self.file.council.host.as_deref().unwrap_or_default();
        if let Some(rule) = majority_then_approval(host) {
            let name = self.initials().map_or_else(|| year.clone(), |initials| format!("{initials} {year}"));
            let note = Note::new(Level::Assumed, "opinions-import-assumed-rule");
            let note = note.with("rule", name.as_str()).with("words", words.as_str());
            self.report.note(note.at(format!("/adoption_rule_{year}")));
            own.rules.insert(0, name.clone());
            own.default_rule.clone_from(&name);
            own.own_rules.insert(name, rule);
        }
        Preset::Light.orders(own)
    }

    /// What a preset does not know: the models as rules, this one by default.
    fn own(&self, default: Model) -> CouncilsOwn {
        let mut voting: Vec<_> = self.members.formations().flat_map(|formation| &formation.votes).collect();
        voting.sort_unstable();
        voting.dedup();
        let fictitious = |id| self.members.college(id).is_some_and(|college| college.fictitious);
        let real = voting.iter().filter(|college| !fictitious(college)).count();
        CouncilsOwn {
            carriage_by: if real > 1 { CarriageBy::College } else { CarriageBy::Kind },
            rules: Model::ALL.map(|model| model.name(Lang::En).to_owned()).into(),
            own_rules: std::collections::BTreeMap::new(),
            default_rule: default.name(Lang::En).to_owned(),
            quiet_periods: ASSUMED_QUIET.iter().filter_map(|period| period.parse().ok()).collect(),
        }
    }

    /// The initials of the council's name.
    fn initials(&self) -> Option<String> {
        let name = self.file.council.name.as_deref()?;
        let initials: String = name
            .split_whitespace()
            .filter(|word| word.chars().count() > 2)
            .filter_map(|word| word.chars().next())
            .flat_map(char::to_uppercase)
            .collect();
        Some(initials).filter(|initials| initials.chars().count() > 1)
    }
}

fn majority_then_approval(host: &str) -> Option<Rule> {
    let approval = json!({"approval": {"by": host, "within_days": ASSUMED_APPROVAL_DAYS, "silence": "none"}});
    let decision = json!({"support": {"more_than": "1/2", "of": "members"}});
    Rule::from_json(&json!({"decision": decision, "then": [approval]})).ok()
}

/// Lays what is said over what there is, object by object.
fn lay(ground: &mut Value, said: Map<String, Value>) {
    let Value::Object(members) = ground else { return };
    for (key, value) in said {
        match (members.get_mut(&key), value) {
            (Some(under @ Value::Object(_)), Value::Object(value)) if key != "own_rules" => lay(under, value),
            (_, value) => drop(members.insert(key, value)),
        }
    }
}

fn refused(refusal: Box<pluriel_council::Refusal>) -> ImportError {
    ImportError::Refused { place: "/standing_orders".to_owned(), refusal }
}

fn unreadable(reason: &str) -> ImportError {
    let refusal = pluriel_council::Refusal::invalid("opinions-orders-unreadable").with("reason", reason);
    refused(Box::new(refusal))
}
