//! Turnout day by day: how many, never who; the last day tells it as it stands.

use pluriel_members::Members;
use pluriel_opinions::{
    OpinionId,
    turnout::{by_day, total, turnout},
    words::Position,
};

use crate::setting::{House, at, house};

/// Each day with how many of each group that answered had.
fn days(house: &House, opinion: OpinionId) -> Vec<(String, Vec<u32>)> {
    let calendar = house.given.rooms().of::<Members>().calendar();
    by_day(house.opinion(opinion), house.call(opinion), calendar)
        .into_iter()
        .map(|(day, groups)| (day.to_string(), groups.into_values().collect()))
        .collect()
}

#[test]
fn each_day_tells_how_many_had_answered_by_its_end() {
    let mut house = house();
    let opinion = house.called("jardins");
    assert_eq!(days(&house, opinion), []);
    let answers = |house: &mut House, name: &str, position| {
        let command = house.position(opinion, position);
        house.by(name, command).accepted();
    };
    answers(&mut house, "Ronces", Position::Supports);
    // A quarter to midnight in Paris, then a quarter past.
    house.clock_without_deadlines(at("2026-01-12T22:45:00Z"));
    answers(&mut house, "Orties", Position::Opposes);
    house.clock_without_deadlines(at("2026-01-12T23:15:00Z"));
    answers(&mut house, "Semences", Position::Abstains);
    answers(&mut house, "Ronces", Position::Opposes);
    let expected = [("2026-01-12".to_owned(), vec![2]), ("2026-01-13".to_owned(), vec![1, 2])];
    assert_eq!(days(&house, opinion), expected, "whoever changes its mind answered when it first did");
    let stands = total(&turnout(house.opinion(opinion), house.call(opinion)));
    assert_eq!(stands.answered, 3);
}
