//! Evaluation from published tallies.

use pluriel_rules::{
    Asks, Cell, CollegeId, Grain, GroupTally, Hinges, Lang, Model, Organisations, Outcome, PositionCounts,
    Rule, evaluate_tallies,
};

use crate::council::decision;

const ONE: Organisations = Organisations::OneSeatEach;

fn cell(colleges: &[&str]) -> Cell {
    Cell::new(colleges.iter().map(|college| CollegeId::new(*college).unwrap())).unwrap()
}

fn tally(colleges: &[&str], [supports, opposes, abstains, silent]: [u32; 4]) -> GroupTally {
    let counts = PositionCounts { supports, opposes, abstains, silent, ..PositionCounts::default() };
    GroupTally { cell: cell(colleges), counts }
}

#[test]
fn a_rule_on_the_whole_recomputes_from_counts_alone() {
    let total = [tally(&["A", "B"], [5, 0, 2, 3])];
    let evaluation = evaluate_tallies(&Model::MajorityOfMembers.rule(), &total, ONE).unwrap();
    assert_eq!(evaluation.outcome, Outcome::NotCarried);
    assert!(evaluation.carriage.is_none());
    let json = evaluation.to_json();
    assert_eq!(json["not_computed"], serde_json::json!(["carriage", "beyond_author"]));
    assert_eq!(json["carriage"]["ballots_to_flip"], 1);
    let headline = evaluation.headline(pluriel_rules::Speech::by_id(Lang::En));
    assert_eq!(
        headline.to_string(),
        "Not adopted: 5 of 10 members support it, 6 were needed. Nobody opposes it."
    );
}

#[test]
fn a_rule_on_colleges_recomputes_from_groups() {
    let rule = Model::DoubleMajority.rule();
    let groups = [tally(&["A"], [9, 4, 1, 0]), tally(&["B"], [6, 1, 2, 0]), tally(&["C"], [0, 1, 0, 0])];
    let evaluation = evaluate_tallies(&rule, &groups, ONE).unwrap();
    assert_eq!(evaluation.outcome, Outcome::Adopted);
    let joined = [tally(&["A"], [9, 4, 1, 0]), tally(&["B", "C"], [6, 2, 2, 0])];
    let error = evaluate_tallies(&rule, &joined, ONE).unwrap_err();
    assert_eq!(
        (error.place.to_string().as_str(), error.asks),
        ("decision.all[1].colleges", Asks::EachCollege)
    );
    let on_one = decision(r#"{"support": {"count": 1, "in": "A"}}"#);
    let evaluation = evaluate_tallies(&on_one, &joined, ONE).unwrap();
    assert_eq!(evaluation.carriage.unwrap().groups()[1].cell.to_string(), "B+C");
    let on_joined = decision(r#"{"support": {"count": 1, "in": "B"}}"#);
    assert!(matches!(evaluate_tallies(&on_joined, &joined, ONE).unwrap_err().asks, Asks::College(_)));
}

#[test]
fn without_any_one_takes_out_a_member_of_any_cell_and_position() {
    let rule = decision(r#"{"without_any_one": {"support": {"more_than": "1/2", "of": "expressed"}}}"#);
    let evaluation =
        evaluate_tallies(&rule, &[tally(&["A"], [2, 1, 0, 0]), tally(&["B"], [1, 1, 0, 0])], ONE).unwrap();
    assert_eq!(evaluation.outcome, Outcome::NotCarried);
    assert_eq!(evaluation.pivotal, Hinges::Counted(vec![(cell(&["A"]), 2), (cell(&["B"]), 1)]));
    let refused = evaluate_tallies(&rule, &[tally(&["A"], [2, 1, 0, 0])], Organisations::SomeHoldSeveral);
    assert_eq!(refused.unwrap_err().asks, Asks::Affiliations);
}

#[test]
fn what_asks_for_individuals_is_refused_at_any_grain_but_names() {
    for rule in
        [r#"{"organisations_beyond_author": 1}"#, r#"{"every_college": {"no_maintained_objection": {}}}"#]
    {
        let rule = decision(rule);
        assert!(rule.recomputes_from(Grain::Named, Organisations::SomeHoldSeveral).is_ok());
        let error = rule.recomputes_from(Grain::ByGroup, ONE).unwrap_err();
        assert_eq!(error.asks, Asks::Individuals);
        assert!(error.in_words(Lang::Fr).contains("noms"), "{}", error.in_words(Lang::Fr));
        assert!(error.to_string().starts_with("decision."), "{error}");
    }
    assert!(Model::MajorityOfMembers.rule().recomputes_from(Grain::Counts, ONE).is_ok());
    assert!(Model::Unanimity.rule().recomputes_from(Grain::Counts, ONE).is_ok());
    assert!(Model::Consent.rule().recomputes_from(Grain::ByGroup, ONE).is_err());
    assert!(Model::DoubleMajority.rule().recomputes_from(Grain::ByGroup, ONE).is_ok());
    assert!(Model::DoubleMajority.rule().recomputes_from(Grain::Counts, ONE).is_err());
    let college_out = decision(r#"{"without_any_one_college": {"support": {"count": 1}}}"#);
    assert!(college_out.recomputes_from(Grain::Counts, ONE).is_err());
}

#[test]
fn a_college_in_two_tallies_is_refused() {
    let rule: Rule = Model::MajorityOfMembers.rule();
    let error =
        evaluate_tallies(&rule, &[tally(&["A"], [1, 0, 0, 0]), tally(&["A", "B"], [1, 0, 0, 0])], ONE);
    assert_eq!(error.unwrap_err().asks, Asks::DistinctCells);
}
