//! The scenarios of the opinion process that concern rules: S1, S2 and S3.

use pluriel_rules::{BallotsToFlip, Lang, Model, Outcome, Rule, Speech, Standing, evaluate};
use serde_json::json;

use crate::council::{carriage, council};

const ADMINISTRATIONS: &str = "administrations 1 supports author, administrations 5 supports";

#[test]
fn s1_carried_but_by_one() {
    let rule = Model::BroadCarriage.rule();
    let council = council(&format!(
        "{ADMINISTRATIONS}, businesses 4 supports, businesses 5 opposes, users 1 supports, users 1 opposes, \
         users 1 abstains"
    ));
    let evaluation = evaluate(&rule, &council);
    assert_eq!(evaluation.outcome, Outcome::NotCarried);
    let failing: Vec<bool> = evaluation.decision.children().iter().map(|judged| judged.holds).collect();
    assert_eq!(failing, [false, true, true, true]);
    assert_eq!(carriage(&evaluation, "pivotal"), json!(["users-1"]));
    assert_eq!(evaluation.ballots_to_flip, BallotsToFlip::Exactly(1));
    assert_eq!(carriage(&evaluation, "carried"), json!(["administrations"]));
    assert_eq!(carriage(&evaluation, "contested"), json!(["businesses"]));
    assert_eq!(carriage(&evaluation, "divided"), json!(["users"]));
    assert_eq!(carriage(&evaluation, "floor"), json!("1/3"));
    assert_eq!(carriage(&evaluation, "equal_voice"), json!("16/27"));
    assert_eq!(evaluation.beyond_author, Some(10));
}

#[test]
fn s1_a_second_voice_of_the_users_carries() {
    let council = council(&format!(
        "{ADMINISTRATIONS}, businesses 4 supports, businesses 5 opposes, users 1 supports, users 1 opposes, \
         users 1 supports"
    ));
    let evaluation = evaluate(&Model::BroadCarriage.rule(), &council);
    assert!(evaluation.adopted());
    assert!(evaluation.pivotal.is_empty());
    assert_eq!(carriage(&evaluation, "breadth"), json!("2/3"));
}

#[test]
fn s1_affiliated_voices_are_one() {
    let council = council(&format!(
        "{ADMINISTRATIONS}, businesses 4 supports, businesses 5 opposes, users 1 supports @both, users 1 opposes, \
         users 1 supports @both"
    ));
    let evaluation = evaluate(&Model::BroadCarriage.rule(), &council);
    assert_eq!(evaluation.outcome, Outcome::NotCarried);
    assert_eq!(carriage(&evaluation, "pivotal"), json!(["both"]));
}

#[test]
fn s1_one_organisation_cannot_block_but_two_can() {
    let outcome = |users: &str| {
        let council =
            council(&format!("{ADMINISTRATIONS}, businesses 4 supports, businesses 1 opposes, {users}"));
        evaluate(&Model::BroadCarriage.rule(), &council).outcome
    };
    assert_eq!(outcome("users 1 opposes, users 1 silent"), Outcome::Adopted);
    assert_eq!(outcome("users 2 opposes"), Outcome::NotCarried);
}

#[test]
fn s2_of_what_a_share_is() {
    let outcome = |of: &str| {
        let rule = format!(r#"{{"decision": {{"support": {{"more_than": "1/2", "of": "{of}"}}}}}}"#);
        evaluate(&Rule::parse(&rule).unwrap(), &council("A 75 supports, A 62 opposes, A 46 abstains")).outcome
    };
    assert_eq!(outcome("expressed"), Outcome::Adopted);
    assert_eq!(outcome("taking_part"), Outcome::NotCarried);
}

#[test]
fn s2_a_boycott_and_its_remedy() {
    let with = |valid: &str, text: &str| {
        let rule = format!(
            r#"{{"valid": {valid}, "decision": {{"support": {{"more_than": "1/2", "of": "expressed"}}}}}}"#
        );
        evaluate(&Rule::parse(&rule).unwrap(), &council(text))
    };
    let quorum = r#"{"quorum": {"at_least": "1/2"}}"#;
    assert_eq!(with(quorum, "A 4 supports, A 6 silent").outcome, Outcome::NotValid);
    let adopted = with(quorum, "A 4 supports, A 1 opposes, A 5 silent");
    assert_eq!(adopted.outcome, Outcome::Adopted);
    assert_eq!(adopted.carriage.unwrap().groups()[0].standing(), Standing::Leaning);
    let floor = r#"{"support": {"at_least": "1/4", "of": "members"}}"#;
    assert_eq!(with(floor, "A 4 supports, A 6 silent").outcome, Outcome::Adopted);
    assert_eq!(with(floor, "A 4 supports, A 5 opposes, A 1 silent").outcome, Outcome::NotCarried);
}

#[test]
fn s3_the_electorate_does_not_move() {
    let rule = Model::MajorityOfMembers.rule();
    let evaluation = evaluate(&rule, &council("E 5 supports, E 2 abstains, E 3 silent"));
    assert_eq!(evaluation.outcome, Outcome::NotCarried);
    assert_eq!(carriage(&evaluation, "leaning"), json!(["E"]));
    let headline = evaluation.headline(Speech::by_id(Lang::En));
    assert_eq!(headline.outcome, "Not adopted: 5 of 10 members support it, 6 were needed.");
    assert_eq!(headline.opposition.as_deref(), Some("Nobody opposes it."));
    assert!(headline.failed.is_empty(), "the outcome says it all: {:?}", headline.failed);
    let adopted = evaluate(&rule, &council("E 6 supports, E 2 abstains, E 2 silent"));
    assert_eq!(adopted.outcome, Outcome::Adopted);
    assert!(!adopted.carried_by_the_whole(), "one college is not the whole");
}
