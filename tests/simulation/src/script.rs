//! The script of a year, from a seed.

use jiff::{ToSpan, civil::Date};
use rand_chacha::ChaCha20Rng;
use rand_core::{RngCore, SeedableRng};
use serde_json::{Value, json};

/// How many opinions a year has.
const OPINIONS: usize = 30;
/// In a year of the whole process every so-manieth opinion is urgent.
const URGENT: usize = 5;
/// A member says nothing on these opinions; its formation then puts it out, and it comes back.
const SLEEPER: usize = 3;
/// The opinions on which it says nothing.
const SILENT: std::ops::Range<usize> = 8..17;
/// Before which opinion it is put out.
const PUT_OUT: usize = 15;
/// Which opinion it comments.
const BACK: usize = 17;
/// How the council of a year works.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Practice {
    /// The preset of its standing orders. Of `full` the public form alone, which no command runs yet, is that of `light`; dormancy is
    /// switched on.
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
    /// Whether the member that sleeps says nothing now.
    silent: bool,
}

/// The script, one line each, in the order of time. The same seed, practice and names give the same lines; `reversed` seats the
/// members in the opposite order.
pub fn year(seed: u64, practice: Practice, groups: Names, reversed: bool) -> Vec<String> {
    let random = ChaCha20Rng::seed_from_u64(seed);
    let members = (0..16).map(|index| (format!("Member {index:02}"), index % 4)).collect();
    let mut year = Year { random, groups, practice, members, lines: Vec::new(), silent: false };
    let opening = year.opening(reversed);
    for number in 1..=OPINIONS {
        year.opinion(number);
    }
    year.lines.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
    let end = json!({ "at": "2029-06-01 09:00", "note": "Whatever was begun has ended by now." });
    let lines = year.lines.into_iter().map(|(_, _, line)| line);
    std::iter::once(opening).chain(lines).chain([end]).map(|line| line.to_string()).collect()
}

/// The name of the member that sleeps.
fn sleeper() -> String {
    format!("Member {SLEEPER:02}")
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
            standing_orders["dormancy"] = true.into();
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

    /// Whether a member of this place is the one that sleeps in a year of the whole process, and so stays.
    fn is_sleeper(&self, place: usize) -> bool {
        self.practice.is_full() && self.members.get(place).is_some_and(|(name, _)| *name == sleeper())
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
        self.silent = self.practice.is_full() && SILENT.contains(&number);
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
        let sponsor = sponsors[0].0.clone();
        for (sponsor, _) in sponsors {
            self.add(&day(0, "10:00"), json!({ "by": sponsor, "post": format!("{referral}/sponsor") }));
        }
        self.add(
            &day(0, "11:00"),
            json!({ "by": "secretariat", "post": format!("{referral}/admit"), "body": {} }),
        );
        let opinion = format!("/api/v1/opinions/{number}");
        let version = format!("{{{{{opinion}#/text/version}}}}");
        let urgent = self.practice.is_full() && number.is_multiple_of(URGENT);
        if urgent {
            self.urgent(&opinion, &author, &sponsor, &day);
        }
        if self.practice.is_full() && number == BACK {
            let body = json!({ "text": "We are back." });
            let line = json!({ "by": sleeper(), "post": format!("{opinion}/comments"), "body": body });
            self.add(&day(0, "12:00"), line);
            let first = format!("{{{{{opinion}#/comments/0/id}}}}");
            let line = json!({ "by": author, "post": format!("{opinion}/comments/{first}/answer"), "body": { "text": "Welcome." } });
            self.add(&day(0, "13:00"), line);
        }
        // The vote on the fast track ends before the call opens, and the ballot follows a call of two working days.
        let (call, ballot) = if urgent { (6, (9, 5)) } else { (1, (17, 8)) };
        self.add(
            &day(call, "09:00"),
            json!({ "by": author, "post": format!("{opinion}/call"), "body": { "version": version } }),
        );
        if self.below(3) == 0 {
            let who = self.below(self.members.len());
            let who = self.members[who].0.clone();
            self.add(&day(call, "10:00"), json!({ "by": who, "post": format!("{opinion}/recuse") }));
        }
        self.positions(&opinion, &version, call + 1, if urgent { 2 } else { 14 }, &day);
        if self.practice.is_full() {
            // The ballot that follows every call.
            self.positions(&opinion, &version, ballot.0, ballot.1, &day);
        }
        self.add(&day(70, "09:00"), json!({ "by": "secretariat", "post": format!("{opinion}/publish") }));
    }

    /// Two groups ask for the fast track, and members vote on it.
    fn urgent(&mut self, opinion: &str, author: &str, sponsor: &str, day: &impl Fn(usize, &str) -> String) {
        for who in [author, sponsor] {
            let body = json!({ "reasons": "It cannot wait." });
            let line = json!({ "by": who, "post": format!("{opinion}/fast-track"), "body": body });
            self.add(&day(0, "14:00"), line);
        }
        for (name, _) in self.members.clone() {
            let voice = if self.below(4) == 0 { "against" } else { "for" };
            let body = json!({ "voice": voice });
            let line = json!({ "by": name, "post": format!("{opinion}/fast-track/vote"), "body": body });
            self.add(&day(0, "15:00"), line);
        }
    }

    /// The formation meets and puts the silent member out.
    fn put_out(&mut self, at: &str) {
        let day = at.split(' ').next();
        let plan = json!({ "plan": { "formation": "all", "times": { "day": day, "start": "07:30:00" }, "status": "confirmed" } });
        self.add(at, json!({ "by": "secretariat", "post": "/api/v1/meetings/commands", "body": plan }));
        let body = json!({
            "formation": "all", "member": format!("{{{{/api/v1/members#/members/name={}/id}}}}", sleeper()),
            "meeting": "{{/api/v1/meetings#/meetings/0/id}}", "reasons": "Silent in three ballots running.",
        });
        let decided = format!("{} 08:30", day.unwrap_or_default());
        self.add(&decided, json!({ "by": "secretariat", "post": "/api/v1/dormancy/put", "body": body }));
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
        let silent = self.silent.then(sleeper);
        for (name, _) in self.members.clone() {
            if silent.as_ref() == Some(&name) {
                continue;
            }
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
            let kept = usize::from(self.practice.is_full());
            let gone = self.below(self.members.len() - kept);
            let gone = if self.is_sleeper(gone) { self.members.len() - 1 } else { gone };
            let (name, _) = self.members.remove(gone);
            let member = format!("{{{{/api/v1/members#/members/name={name}/id}}}}");
            let body = json!({ "end_seat": { "member": member, "last_day": at.split(' ').next() } });
            self.add(at, json!({ "by": "secretariat", "post": "/api/v1/members/commands", "body": body }));
        }
        if self.practice.is_full() && number == PUT_OUT {
            self.put_out(at);
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
