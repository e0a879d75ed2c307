//! The meaning of rules, member by member and without any shortcut: what the crate is compared with.

use std::collections::BTreeSet;

use pluriel_rules::{Electorate, Member, OrganisationId, Position};
use serde_json::Value;

/// Some counted members, with the authors of the whole electorate.
#[derive(Clone)]
pub struct Scope {
    members: Vec<Member>,
    authors: BTreeSet<OrganisationId>,
}

impl Scope {
    pub fn of(electorate: &Electorate) -> Self {
        let authors = electorate.members().filter(|member| member.author).map(Member::organisation).collect();
        let members = electorate.members().filter(|member| member.position != Position::Recused);
        Self { members: members.cloned().collect(), authors }
    }

    pub fn members(&self) -> &[Member] {
        &self.members
    }

    /// The same scope with a member's position changed.
    pub fn with(&self, index: usize, position: Position) -> Self {
        let mut scope = self.clone();
        scope.members[index].position = position;
        scope
    }

    /// The members that a test keeps.
    fn only(&self, keep: impl Fn(&Member) -> bool) -> Self {
        let members = self.members.iter().filter(|member| keep(member)).cloned().collect();
        Self { members, authors: self.authors.clone() }
    }

    pub fn without(&self, organisation: &OrganisationId) -> Self {
        self.only(|member| member.organisation() != *organisation)
    }

    pub fn organisations(&self) -> BTreeSet<OrganisationId> {
        self.members.iter().map(Member::organisation).collect()
    }

    fn colleges(&self) -> BTreeSet<String> {
        self.members.iter().map(|member| member.college.to_string()).collect()
    }

    fn count(&self, is: impl Fn(Position) -> bool) -> u64 {
        self.members.iter().filter(|member| is(member.position)).count() as u64
    }

    fn supports(&self) -> u64 {
        self.count(Position::is_support)
    }

    fn opposes(&self) -> u64 {
        self.count(|position| matches!(position, Position::Opposes { .. }))
    }

    fn base(&self, of: &Value) -> u64 {
        match of.as_str().unwrap() {
            "members" => self.members.len() as u64,
            "expressed" => self.supports() + self.opposes(),
            "taking_part" => {
                self.supports() + self.opposes() + self.count(|position| position == Position::Abstains)
            }
            other => panic!("{other}"),
        }
    }
}

/// How part/whole compares with a share of a rule; the share of an empty base is 0.
fn compare(part: u64, whole: u64, share: &Value) -> std::cmp::Ordering {
    let text = share.as_str().unwrap();
    let number = |digits: &str| digits.parse::<u64>().unwrap();
    let decimal = || {
        let (whole, decimals) = text.split_once('.').unwrap();
        let scale = 10_u64.pow(u32::try_from(decimals.len()).unwrap());
        (number(whole) * scale + number(decimals), scale)
    };
    let (a, b) = text.split_once('/').map_or_else(decimal, |(a, b)| (number(a), number(b)));
    let (part, whole) = if whole == 0 { (0, 1) } else { (part, whole) };
    (part * b).cmp(&(a * whole))
}

fn from_below(content: &Value, part: u64, whole: u64) -> bool {
    match content.get("at_least") {
        Some(share) => compare(part, whole, share).is_ge(),
        None => compare(part, whole, &content["more_than"]).is_gt(),
    }
}

/// Whether a condition of a rule holds. With `unguarded`, every `without_any_one…` reads as what it holds.
pub fn holds(node: &Value, scope: &Scope, unguarded: bool) -> bool {
    let (kind, content) = node.as_object().unwrap().iter().find(|(key, _)| *key != "name").unwrap();
    let here = match content.get("in") {
        Some(college) => scope.only(|member| member.college.as_str() == college.as_str().unwrap()),
        None => scope.clone(),
    };
    let inside = |scope: &Scope| holds(content, scope, unguarded);
    let of = |list: &Value| {
        list.as_array().unwrap().iter().filter(|node| holds(node, scope, unguarded)).count() as u64
    };
    match kind.as_str() {
        "quorum" => {
            compare(here.base(&"taking_part".into()), here.members.len() as u64, &content["at_least"]).is_ge()
        }
        "support" => match content.get("count") {
            Some(count) => here.supports() >= count.as_u64().unwrap(),
            None => from_below(content, here.supports(), here.base(&content["of"])),
        },
        "opposition" => {
            if let Some(count) = content.get("count_at_most") {
                return here.opposes() <= count.as_u64().unwrap();
            }
            let base = here.base(&content["of"]);
            let borne = match content.get("at_most") {
                Some(share) => compare(here.opposes(), base, share).is_le(),
                None => compare(here.opposes(), base, &content["below"]).is_lt(),
            };
            borne || content.get("by_at_least").is_some_and(|few| here.opposes() < few.as_u64().unwrap())
        }
        "organisations_beyond_author" => {
            let supporting = scope.only(|member| member.position.is_support()).organisations();
            supporting.difference(&scope.authors).count() as u64 >= content.as_u64().unwrap()
        }
        "no_maintained_objection" => {
            here.count(|position| position == Position::Opposes { objection: true }) == 0
        }
        "colleges" | "every_college" => {
            let every = kind == "every_college";
            let each = if every { content } else { &content["each"] };
            let colleges = scope.colleges();
            let held = colleges.iter().filter(|college| {
                holds(each, &scope.only(|member| member.college.as_str() == **college), unguarded)
            });
            let (held, all) = (held.count() as u64, colleges.len() as u64);
            match content.get("count") {
                _ if every => all > 0 && held == all,
                Some(count) => held >= count.as_u64().unwrap(),
                None => from_below(content, held, all),
            }
        }
        "without_any_one" => {
            let out = |organisation: &OrganisationId| inside(&scope.without(organisation));
            inside(scope) && (unguarded || scope.organisations().iter().all(out))
        }
        "without_any_one_college" => {
            let colleges = scope.colleges();
            let out = |college: &String| inside(&scope.only(|member| member.college.as_str() != college));
            inside(scope) && (unguarded || (colleges.len() >= 2 && colleges.iter().all(out)))
        }
        "all" => of(content) == content.as_array().unwrap().len() as u64,
        "any" => of(content) > 0,
        "at_least" => of(&content["of"]) >= content["n"].as_u64().unwrap(),
        other => panic!("{other}"),
    }
}

/// Whether a rule adopts.
pub fn adopts(rule: &Value, scope: &Scope) -> bool {
    rule.get("valid").is_none_or(|valid| holds(valid, scope, false)) && holds(&rule["decision"], scope, false)
}

/// The least number of members whose position must change, to anything, for `adopted` to change; nothing beyond
/// `most`.
pub fn ballots_to_flip(rule: &Value, scope: &Scope, most: u32) -> Option<u32> {
    let adopted = adopts(rule, scope);
    (1..=most).find(|changes| flips(rule, scope, *changes, 0, adopted))
}

fn flips(rule: &Value, scope: &Scope, changes: u32, from: usize, adopted: bool) -> bool {
    if changes == 0 {
        return adopts(rule, scope) != adopted;
    }
    (from..scope.members().len()).any(|index| {
        [
            Position::Supports,
            Position::Abstains,
            Position::Opposes { objection: false },
            Position::Opposes { objection: true },
            Position::Silent,
        ]
        .into_iter()
        .any(|position| flips(rule, &scope.with(index, position), changes - 1, index + 1, adopted))
    })
}
