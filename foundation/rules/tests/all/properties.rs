//! What must hold of every rule and every council.

use std::collections::BTreeSet;

use pluriel_rules::{
    BallotsToFlip, Cell, CollegeId, Electorate, Evaluation, Finding, Grain, GroupTally, Hinges, Lang, Member,
    MemberId, Organisations, Outcome, Position, PositionCounts, Rule, Speech, Standing, evaluate,
    evaluate_tallies, outcome,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::random::{council, reduced, rule, settings};
use crate::reference::{self, Scope};

fn read(rule: &Value) -> Rule {
    Rule::from_json(rule).unwrap()
}

proptest! {
    #![proptest_config(settings(256))]

    #[test]
    fn evaluation_is_that_of_the_reference(rule in rule(), council in council(9)) {
        let evaluation = evaluate(&read(&rule), &council);
        let scope = Scope::of(&council);
        let valid = rule.get("valid").is_none_or(|valid| reference::holds(valid, &scope, false));
        let decided = reference::holds(&rule["decision"], &scope, false);
        prop_assert_eq!(evaluation.valid.as_ref().is_none_or(|valid| valid.holds), valid);
        prop_assert_eq!(evaluation.decision.holds, decided);
        prop_assert_eq!(evaluation.adopted(), valid && decided);
        prop_assert_eq!(evaluation.outcome, outcome(&read(&rule), &council));
    }

    #[test]
    fn raising_a_ballot_to_support_never_unadopts(rule in rule(), council in council(9), who in any::<prop::sample::Index>()) {
        let members: Vec<Member> = council.members().cloned().collect();
        let mut raised = members.clone();
        let member = who.index(raised.len());
        prop_assume!(raised[member].position != Position::Recused);
        raised[member].position = Position::Supports;
        let rule = read(&rule);
        let before = outcome(&rule, &council) == Outcome::Adopted;
        let after = outcome(&rule, &Electorate::new(raised).unwrap()) == Outcome::Adopted;
        prop_assert!(!before || after);
    }

    #[test]
    fn pivotal_organisations_are_those_of_the_reference(rule in rule(), council in council(9)) {
        let scope = Scope::of(&council);
        let decides = |scope: &Scope| reference::holds(&rule["decision"], scope, true);
        let pivotal: BTreeSet<String> = scope.organisations().into_iter()
            .filter(|organisation| decides(&scope.without(organisation)) != decides(&scope))
            .map(|organisation| organisation.to_string())
            .collect();
        let Hinges::Named(found) = evaluate(&read(&rule), &council).pivotal else { panic!("named") };
        prop_assert!(found.is_sorted());
        prop_assert_eq!(found.iter().map(ToString::to_string).collect::<BTreeSet<_>>(), pivotal);
    }

    #[test]
    fn without_any_one_equals_its_condition_on_every_reduced_electorate(of in reduced(), council in council(9)) {
        let guarded = read(&json!({"decision": {"without_any_one": of}}));
        let plain = read(&json!({"decision": of}));
        let holds = |electorate: &Electorate| outcome(&plain, electorate) == Outcome::Adopted;
        let organisations: BTreeSet<_> = council.members()
            .filter(|member| member.position != Position::Recused)
            .map(Member::organisation)
            .collect();
        let authors: BTreeSet<_> = council.members().filter(|member| member.author).map(Member::organisation).collect();
        let breaking: Vec<_> = organisations.iter().filter(|out| {
            let left = council.members().filter(|member| member.organisation() != **out).cloned().map(|mut member| {
                // Authorship was settled before anything is taken out.
                member.author = authors.contains(&member.organisation());
                member
            });
            !holds(&Electorate::new(left).unwrap())
        }).cloned().collect();
        let evaluation = evaluate(&guarded, &council);
        prop_assert_eq!(evaluation.adopted(), holds(&council) && breaking.is_empty());
        let Finding::WithoutAnyOne { breaking: found, .. } = &evaluation.decision.finding else { panic!("the node") };
        if holds(&council) {
            prop_assert_eq!(found, &Hinges::Named(breaking));
        } else {
            prop_assert!(found.is_empty());
        }
    }

    #[test]
    fn each_group_is_in_exactly_one_list(council in council(12)) {
        let evaluation = evaluate(&read(&json!({"decision": {"support": {"count": 1}}})), &council);
        let carriage = evaluation.carriage.unwrap();
        let lists: Vec<String> =
            Standing::LISTED.into_iter().flat_map(|standing| carriage.list(standing)).map(Cell::to_string).collect();
        let counted = council.members().filter(|member| member.position != Position::Recused);
        let colleges: BTreeSet<String> = counted.map(|member| member.college.to_string()).collect();
        prop_assert_eq!(lists.len(), colleges.len());
        prop_assert_eq!(lists.into_iter().collect::<BTreeSet<_>>(), colleges);
    }

    #[test]
    fn names_and_order_change_nothing(rule in rule(), council in council(9)) {
        // Ids and colleges are renamed so that their order is reversed.
        let college = |id: &str| match id { "A" => "z", "B" => "y", _ => "x" };
        let count = council.members().count();
        let members: Vec<Member> = council.members().cloned().enumerate().map(|(index, mut member)| {
            member.id = MemberId::new(format!("n{}", count - index)).unwrap();
            member.college = CollegeId::new(college(member.college.as_str())).unwrap();
            member
        }).collect();
        let renamed_rule: Value = ["A", "B", "C"].into_iter().fold(rule.to_string(), |text, id| {
            text.replace(&format!("\"in\":\"{id}\""), &format!("\"in\":\"{}\"", college(id)))
        }).parse().unwrap();
        let (one, other) = (evaluate(&read(&rule), &council), evaluate(&read(&renamed_rule), &Electorate::new(members).unwrap()));
        prop_assert_eq!(one.outcome, other.outcome);
        prop_assert_eq!(one.ballots_to_flip, other.ballots_to_flip);
        prop_assert_eq!(one.pivotal.number(), other.pivotal.number());
        let (one, other) = (one.carriage.unwrap(), other.carriage.unwrap());
        prop_assert_eq!(one.breadth(), other.breadth());
        prop_assert_eq!(one.equal_voice(), other.equal_voice());
        prop_assert_eq!(one.effective_groups(), other.effective_groups());
    }

    #[test]
    fn a_rule_reads_back_what_it_writes(rule in rule()) {
        let read = read(&rule);
        prop_assert_eq!(Rule::parse(&read.to_json().to_string()), Ok(read));
    }

    #[test]
    fn every_condition_has_its_sentence_with_its_numbers(rule in rule(), council in council(9)) {
        let read = read(&rule);
        let evaluation = evaluate(&read, &council);
        for lang in [Lang::Fr, Lang::En] {
            let speech = Speech::by_id(lang);
            let lines = read.explain(speech);
            let nodes = rule.to_string().matches("\"all\"").count();
            prop_assert!(lines.len() > nodes);
            prop_assert!(lines.iter().all(|line| !line.text.trim().is_empty()));
            for share in ["1/3", "2/5", "1/2", "3/5", "2/3", "3/4"] {
                if read.to_json().to_string().contains(&format!("\"{share}\"")) {
                    prop_assert!(lines[0].text.contains(share), "{share}: {}", lines[0].text);
                }
            }
            let lines = evaluation.sentences(speech);
            prop_assert!(lines.iter().all(|line| !line.text.trim().is_empty()));
            let members = evaluation.counts.members();
            prop_assert!(lines[0].text.contains(&members.to_string()), "{}", lines[0].text);
        }
    }

    #[test]
    fn tallies_give_what_positions_give(rule in rule(), council in council(9)) {
        let rule = read(&rule);
        let single = council.members().map(Member::organisation).collect::<BTreeSet<_>>().len() == council.members().count();
        let organisations = if single { Organisations::OneSeatEach } else { Organisations::SomeHoldSeveral };
        let named = evaluate(&rule, &council);
        let tallies: Vec<GroupTally> = ["A", "B", "C"].into_iter().map(|college| {
            let mut counts = PositionCounts::default();
            council.members().filter(|member| member.college.as_str() == college).for_each(|member| counts.count(member.position));
            GroupTally { cell: CollegeId::new(college).unwrap().into(), counts }
        }).filter(|tally| tally.counts != PositionCounts::default()).collect();
        let from_groups = evaluate_tallies(&rule, &tallies, organisations);
        prop_assert_eq!(from_groups.is_ok(), rule.recomputes_from_cells(&tallies.iter().map(|tally| tally.cell.clone()).collect::<Vec<_>>(), organisations).is_ok());
        if let Ok(evaluation) = from_groups {
            same_result(&named, &evaluation)?;
            prop_assert_eq!(named.carriage.as_ref(), evaluation.carriage.as_ref());
        }
        let mut total = PositionCounts::default();
        for tally in &tallies {
            total += tally.counts;
        }
        let cell = Cell::new(["A", "B", "C"].map(|college| CollegeId::new(college).unwrap())).unwrap();
        let from_total = evaluate_tallies(&rule, &[GroupTally { cell, counts: total }], organisations);
        prop_assert_eq!(from_total.is_ok(), rule.recomputes_from(Grain::Counts, organisations).is_ok());
        if let Ok(evaluation) = from_total {
            same_result(&named, &evaluation)?;
            prop_assert!(evaluation.carriage.is_none());
        }
    }
}

/// The outcome, the numbers it hangs on, and every condition's result are the same.
fn same_result(named: &Evaluation, counted: &Evaluation) -> Result<(), TestCaseError> {
    prop_assert_eq!(named.outcome, counted.outcome);
    prop_assert_eq!(named.ballots_to_flip, counted.ballots_to_flip);
    prop_assert_eq!(named.counts, counted.counts);
    Ok(())
}

proptest! {
    #![proptest_config(settings(200))]

    #[test]
    fn ballots_to_flip_are_those_of_the_reference(rule in rule(), council in council(5)) {
        let scope = Scope::of(&council);
        let members = u32::try_from(scope.members().len()).unwrap();
        let found = match evaluate(&read(&rule), &council).ballots_to_flip {
            BallotsToFlip::Exactly(number) => Some(number),
            BallotsToFlip::Never => None,
            BallotsToFlip::NotComputed => panic!("a council of five is within the budget"),
        };
        prop_assert_eq!(found, reference::ballots_to_flip(&rule, &scope, members));
    }
}
