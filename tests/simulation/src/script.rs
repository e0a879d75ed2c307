//! The script of a year, from a seed.

use jiff::{ToSpan, civil::Date};
use rand_chacha::ChaCha20Rng;
use rand_core::{RngCore, SeedableRng};
use serde_json::{Value, json};

/// How many opinions a year has.
const OPINIONS: usize = 30;
/// How the council of a year works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Practice {
    /// The preset of its standing orders. Of `full` the parts that no command runs yet are those of `light`.
    pub preset: &'static str,
    /// What is published of positions.
    pub publicity: &'static str,
}

impl Practice {
    /// Volunteers, by name.
    pub const LIGHT: Self = Self { preset: "light", publicity: "named" };
    /// Volunteers, tallies alone.
    pub const LIGHT_COUNTS: Self = Self { preset: "light", publicity: "counts" };
    /// The whole process, by name.
    pub const FULL: Self = Self { preset: "full", publicity: "named" };
    /// The whole process, tallies alone.
    pub const FULL_COUNTS: Self = Self { preset: "full", publicity: "counts" };

    fn is_full(self) -> bool {
        self.preset == "full"
    }

    /// The rules by turns: a new default is set when each has had its part of the opinions. Tallies alone must be enough to
    /// compute again what they say.
    fn rules(self) -> &'static [&'static str] {
        match self.publicity {
            "counts" => &["Majority of members", "Quorum", "Two thirds"],
            _ => &["Broad carriage", "Majority of members", "Quorum", "Consent"],
        }
    }
}

/// What the four groups are called: another name must change nothing but names.
pub type Names = [&'static str; 4];

struct Year {
    random: ChaCha20Rng,
    groups: Names,
    practice: Practice,
    /// Seated members: name and group.
    members: Vec<(String, usize)>,
    lines: Vec<(String, usize, Value)>,
}

/// The script, one line each, in the order of time. The same seed, practice and names give the same lines; `reversed` seats the
/// members in the opposite order.
pub fn year(seed: u64, practice: Practice, groups: Names, reversed: bool) -> Vec<String> {
    let random = ChaCha20Rng::seed_from_u64(seed);
    let members = (0..16).map(|index| (format!("Member {index:02}"), index % 4)).collect();
    let mut year = Year { random, groups, practice, members, lines: Vec::new() };
    let opening = year.opening(reversed);
    for number in 1..=OPINIONS {
        year.opinion(number);
    }
    year.lines.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
    let end = json!({ "at": "2029-06-01 09:00", "note": "Whatever was begun has ended by now." });
    let lines = year.lines.into_iter().map(|(_, _, line)| line);
    std::iter::once(opening).chain(lines).chain([end]).map(|line| line.to_string()).collect()
}

impl Year {
    fn opening(&self, reversed: bool) -> Value {
        let mut members: Vec<Value> = self
            .members
            .iter()
            .map(|(name, group)| json!({ "name": name, "college": self.groups[*group] }))
            .collect();
        if reversed {
            members.reverse();
        }
        let rules = self.practice.rules();
        let mut standing_orders = json!({
            "preset": self.practice.preset, "carriage_by": "college", "publicity": self.practice.publicity,
            "rules": rules, "default_rule": rules[0],
            "own_rules": {
                "Quorum": {
                    "valid": { "quorum": { "at_least": "2/3" } },
                    "decision": { "support": { "more_than": "1/2", "of": "expressed" } },
                },
                "Two thirds": { "decision": { "support": { "at_least": "2/3", "of": "expressed" } } },
            },
        });
        if self.practice.is_full() {
            standing_orders["referral"] = json!({ "public_form": false });
            standing_orders["drafting"] = json!({ "pens": 1, "amendments": "on_request" });
        }
        let named = |id: &str| json!({ "id": id, "names": { "fr": id, "en": id } });
        json!({
            "at": "2027-01-04 08:00",
            "council": {
                "format": "pluriel/council/1",
                "council": {
                    "name": "Council of the simulated year", "host": "Nobody", "zone": "Europe/Paris",
                    "holidays": { "country": "FR" }, "language": "en",
                },
                "colleges": self.groups.map(named),
                "formations": [{
                    "id": "all", "names": { "fr": "Tous", "en": "All" }, "votes": self.groups,
                }],
                "members": members,
                "standing_orders": standing_orders,
            },
        })
    }

    /// A number below a bound.
    fn below(&mut self, bound: usize) -> usize {
        let bound = u32::try_from(bound.max(1)).unwrap_or(u32::MAX);
        (self.random.next_u32() % bound) as usize
    }

    fn add(&mut self, at: &str, line: Value) {
        let mut line = line;
        line["at"] = at.into();
        let order = self.lines.len();
        self.lines.push((at.to_owned(), order, line));
    }

    fn opinion(&mut self, number: usize) {
        let begins = Date::constant(2027, 1, 5) + i32::try_from(number * 11 - 11).unwrap_or_default().days();
        let day = |days: usize, time: &str| {
            format!("{} {time}", begins + i64::try_from(days).unwrap_or_default().days())
        };
        self.between(number, &day(0, "07:00"));
        let author = self.below(self.members.len());
        let (author, group) = self.members[author].clone();
        let others: Vec<_> = self.members.iter().filter(|(_, of)| *of != group).cloned().collect();
        let first = self.below(others.len());
        let mut sponsors = vec![others[first].clone()];
        if self.practice.is_full() {
            let of_another_group = others.iter().filter(|(_, of)| *of != others[first].1);
            sponsors.extend(of_another_group.take(2).cloned());
        }
        let asked = json!({
            "formation": "all", "title": format!("Question {number}"), "question": format!("Shall we, a {number}th time?"),
            "text": [{ "kind": "definition", "term": "Publisher", "text": "Whoever publishes." },
                     { "kind": "recommendation", "text": "Publish." }],
        });
        self.add(&day(0, "09:00"), json!({ "by": author, "post": "/api/v1/referrals", "body": asked }));
        let referral = format!("/api/v1/referrals/{number}");
        for (sponsor, _) in sponsors {
            self.add(&day(0, "10:00"), json!({ "by": sponsor, "post": format!("{referral}/sponsor") }));
        }
        self.add(
            &day(0, "11:00"),
            json!({ "by": "secretariat", "post": format!("{referral}/admit"), "body": {} }),
        );
        let opinion = format!("/api/v1/opinions/{number}");
        let version = format!("{{{{{opinion}#/text/version}}}}");
        self.add(
            &day(1, "09:00"),
            json!({ "by": author, "post": format!("{opinion}/call"), "body": { "version": version } }),
        );
        if self.below(3) == 0 {
            let who = self.below(self.members.len());
            let who = self.members[who].0.clone();
            self.add(&day(1, "10:00"), json!({ "by": who, "post": format!("{opinion}/recuse") }));
        }
        self.positions(&opinion, &version, 2, 14, &day);
        if self.practice.is_full() {
            // The ballot that follows every call.
            self.positions(&opinion, &version, 17, 8, &day);
        }
        self.add(&day(70, "09:00"), json!({ "by": "secretariat", "post": format!("{opinion}/publish") }));
    }

    /// Positions of everybody who speaks within so many days, some twice, some after the closing.
    fn positions(
        &mut self,
        opinion: &str,
        version: &str,
        from: usize,
        days: usize,
        day: &impl Fn(usize, &str) -> String,
    ) {
        let mood = self.below(4);
        for (name, _) in self.members.clone() {
            let times = match self.below(8) {
                0 => 0,
                1 => 2,
                _ if mood == 3 && self.below(2) == 0 => 0,
                _ => 1,
            };
            for _ in 0..times {
                let position = match self.below(6 + mood) {
                    0 => "abstains",
                    1 => "supports_with_reservation",
                    2 => "takes_no_part",
                    3..=5 => "supports",
                    _ => "opposes",
                };
                let mut body = json!({ "version": version, "position": position });
                match position {
                    "opposes" => body["reasons"] = "Not now.".into(),
                    "supports_with_reservation" => body["reservation"] = "Slowly.".into(),
                    _ => {}
                }
                let (days, minute) = (from + self.below(days), self.below(60));
                let late = if self.below(20) == 0 { 45 } else { 0 };
                let line = json!({ "by": name, "post": format!("{opinion}/position"), "body": body });
                self.add(&day(days + late, &format!("12:{minute:02}")), line);
            }
        }
    }

    /// What changes in the council between opinions: a member joins, one leaves, the default rule is another.
    fn between(&mut self, number: usize, at: &str) {
        if number.is_multiple_of(6) {
            let (name, group) = (format!("Newcomer {number:02}"), self.below(4));
            let college = self.groups[group];
            let council =
                json!({ "format": "pluriel/council/1", "members": [{ "name": name, "college": college }] });
            self.add(at, json!({ "council": council }));
            self.members.push((name, group));
        }
        if number.is_multiple_of(7) {
            let gone = self.below(self.members.len());
            let (name, _) = self.members.remove(gone);
            let member = format!("{{{{/api/v1/members#/members/name={name}/id}}}}");
            let body = json!({ "end_seat": { "member": member, "last_day": at.split(' ').next() } });
            self.add(at, json!({ "by": "secretariat", "post": "/api/v1/members/commands", "body": body }));
        }
        let rules = self.practice.rules();
        let turn = OPINIONS.div_ceil(rules.len());
        if number > 1 && (number - 1).is_multiple_of(turn) {
            let rule = rules[(number - 1) / turn];
            let council =
                json!({ "format": "pluriel/council/1", "standing_orders": { "default_rule": rule } });
            self.add(at, json!({ "council": council }));
        }
    }
}
