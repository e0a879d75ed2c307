//! Short ways to write councils and rules in tests.

use pluriel_rules::{
    AffiliationId, CollegeId, Electorate, Evaluation, Member, MemberId, Position, Rule, evaluate,
};
use serde_json::Value;

/// A member in one line: `supports`, then `author`, then `@affiliation`, as needed.
pub fn member(id: &str, college: &str, words: &str) -> Member {
    let mut member = Member {
        id: MemberId::new(id).unwrap(),
        college: CollegeId::new(college).unwrap(),
        author: false,
        affiliation: None,
        position: Position::Silent,
    };
    for word in words.split_whitespace() {
        match word {
            "author" => member.author = true,
            "supports" => member.position = Position::Supports,
            "reserves" => member.position = Position::SupportsWithReservation,
            "opposes" => member.position = Position::Opposes { objection: false },
            "objects" => member.position = Position::Opposes { objection: true },
            "abstains" => member.position = Position::Abstains,
            "takes_no_part" => member.position = Position::TakesNoPart,
            "silent" => member.position = Position::Silent,
            "recused" => member.position = Position::Recused,
            _ => member.affiliation = Some(AffiliationId::new(word.strip_prefix('@').unwrap()).unwrap()),
        }
    }
    member
}

/// A council in one text: `A 6 supports, B 4 supports, B 5 opposes author`. Ids are the college with a number.
pub fn council(text: &str) -> Electorate {
    let mut members: Vec<Member> = Vec::new();
    for part in text.split(',').filter(|part| !part.trim().is_empty()) {
        let mut words = part.trim().splitn(3, ' ');
        let (college, count) = (words.next().unwrap(), words.next().unwrap().parse().unwrap());
        let words = words.next().unwrap_or("");
        for _ in 0..count {
            let number = members.iter().filter(|member| member.college.as_str() == college).count() + 1;
            members.push(member(&format!("{college}-{number}"), college, words));
        }
    }
    Electorate::new(members).unwrap()
}

/// A rule of a decision alone.
pub fn decision(decision: &str) -> Rule {
    Rule::parse(&format!(r#"{{"decision": {decision}}}"#)).unwrap()
}

/// Whether a decision adopts in a council.
pub fn adopts(rule: &str, text: &str) -> bool {
    evaluate(&decision(rule), &council(text)).adopted()
}

/// A member of an evaluation's JSON under `carriage`.
pub fn carriage(evaluation: &Evaluation, key: &str) -> Value {
    evaluation.to_json()["carriage"][key].clone()
}
