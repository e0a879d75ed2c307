//! What is asked of the laboratory: a rule, a formation, perhaps another rule to compare with. All of it from the address.

use pluriel_members::FormationId;
use pluriel_rules::{Electorate, Lang, Model, Rule};
use pluriel_web::Visit;

use super::{
    super::{markup::lang, rules::electorates, state},
    form_urlencoded, shape,
};
use crate::rule_names::rule_name;

/// The longest rule that is read from an address, in bytes.
const LONGEST: usize = 8_000;

/// A rule in an electorate.
#[derive(Debug, Clone)]
pub(super) struct Asked {
    /// What the rule is called.
    pub name: String,
    /// The rule.
    pub rule: Rule,
    /// Whether it was typed or composed, and is not of the list.
    pub is_typed: bool,
    /// The formation in whose electorate it is examined.
    pub formation: FormationId,
    /// Who votes there today.
    pub electorate: Electorate,
    /// A rule to compare with, by its name.
    pub other: Option<(String, Rule)>,
}

/// Why nothing can be examined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum NoRule {
    /// No formation has anybody who votes.
    NobodyVotes,
    /// The rule is refused, at its place, in words.
    Refused(String),
}

impl Asked {
    pub fn of(visit: &Visit) -> Result<Self, NoRule> {
        let query = &visit.query;
        let mut electorates = electorates(visit);
        let wanted = electorates.iter().position(|(id, ..)| id.as_str() == query.raw("formation"));
        if electorates.is_empty() {
            return Err(NoRule::NobodyVotes);
        }
        let (formation, _, electorate) = electorates.swap_remove(wanted.unwrap_or(0));
        let (name, rule, is_typed) = chosen(visit)?;
        rule.check_against(electorate.colleges())
            .map_err(|error| NoRule::Refused(error.in_words(lang(visit))))?;
        let other = Some(query.raw("autre")).filter(|other| !other.is_empty() && *other != name);
        let other = other.and_then(|other| Some((other.to_owned(), named(visit, other)?)));
        let other = other.filter(|(_, rule)| rule.check_against(electorate.colleges()).is_ok());
        Ok(Self { name, rule, is_typed, formation, electorate, other })
    }

    /// The same as a query.
    pub fn query(&self) -> String {
        let rule = if self.is_typed {
            format!("json={}", form_urlencoded(&self.rule.to_json().to_string()))
        } else {
            format!("regle={}", form_urlencoded(&self.name))
        };
        let other = self.other.as_ref().map(|(name, _)| format!("&autre={}", form_urlencoded(name)));
        format!("{rule}&formation={}{}", self.formation, other.unwrap_or_default())
    }
}

/// The rule that is typed, else composed, else named; without any, the council's default or the first of the library.
fn chosen(visit: &Visit) -> Result<(String, Rule, bool), NoRule> {
    let (query, lang) = (&visit.query, lang(visit));
    let own = || visit.speech.say("opinions-laboratory-own").to_owned();
    let typed = query.raw("json").trim();
    if typed.len() > LONGEST {
        let most = i64::try_from(LONGEST).unwrap_or(i64::MAX);
        return Err(NoRule::Refused(visit.speech.quote("opinions-laboratory-too-long", "most", most)));
    }
    if !typed.is_empty() {
        let rule = Rule::parse(typed).map_err(|error| NoRule::Refused(error.in_words(lang)))?;
        return Ok((own(), rule, true));
    }
    if let Some(composed) = shape::composed(query) {
        let rule = Rule::from_json(&composed).map_err(|error| NoRule::Refused(error.in_words(lang)))?;
        return Ok((own(), rule, true));
    }
    let asked = query.raw("regle");
    if !asked.is_empty() {
        let unknown = || NoRule::Refused(visit.speech.quote("opinions-laboratory-unknown", "rule", asked));
        return named(visit, asked).map(|rule| (asked.to_owned(), rule, false)).ok_or_else(unknown);
    }
    let default = state(visit).orders().map(|in_force| in_force.orders.default_rule.clone());
    let default = default.and_then(|name| Some((name.clone(), named(visit, &name)?, false)));
    let model = Model::BroadCarriage;
    Ok(default.unwrap_or_else(|| (model.name(Lang::En).to_owned(), model.rule(), false)))
}

/// A rule by its name: of the council's list, or of the library.
fn named(visit: &Visit, name: &str) -> Option<Rule> {
    let listed = state(visit).orders().and_then(|in_force| in_force.orders.rule(name));
    listed.or_else(|| Model::named(name).map(Model::rule))
}

/// The names that one may choose, each with what the reader calls it: the council's list, then what the library has besides.
pub(super) fn names(visit: &Visit) -> Vec<(String, String)> {
    let mut names = state(visit).orders().map_or_else(Vec::new, |in_force| in_force.orders.rules.clone());
    for model in Model::ALL {
        let name = model.name(Lang::En).to_owned();
        if !names.contains(&name) {
            names.push(name);
        }
    }
    let said = |name: String| {
        let said = rule_name(&visit.speech, &name);
        (name, said)
    };
    names.into_iter().map(said).collect()
}
