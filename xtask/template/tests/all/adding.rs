//! Adding a thing.

use pluriel_council::{Actor, Instant, harness::Given};
use pluriel_{room}::{
    Command, {Room},
    commands::Add,
};

const NOW: Instant = match Instant::from_unix(1_764_000_000) {
    Ok(now) => now,
    Err(_) => panic!("an instant of this century"),
};

fn given() -> Given {
    Given::nothing_at(NOW).room::<{Room}>()
}

fn add(title: &str) -> Command {
    Command::Add(Add { title: title.to_owned(), text: "A text.".to_owned() })
}

#[test]
fn what_is_added_is_there_and_its_words_are_committed() {
    let mut given = given();
    let decision = given.when::<{Room}>(Actor::Operator, add("One")).then_kinds(&["added"]);
    let names: Vec<_> = decision.events[0].texts.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["title", "text"]);
    given.when::<{Room}>(Actor::Operator, add("Two")).accepted();
    let seqs: Vec<_> = given.rooms().of::<{Room}>().newest_first().iter().map(|thing| thing.seq).collect();
    assert_eq!(seqs, [2, 1]);
}

#[test]
fn a_visitor_signs_in_first_and_a_title_is_needed() {
    given().when::<{Room}>(Actor::Visitor, add("One")).refused("access-sign-in");
    let refusal = given().when::<{Room}>(Actor::Operator, add(" ")).refused("form-to-correct");
    assert_eq!(refusal.fields[0].code, "field-required");
}
