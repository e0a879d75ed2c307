//! Every number is what its explanation makes of its counts.

use crate::made;
use pluriel_deliberation::explain::Question;

#[test]
fn numbers_follow_from_their_explanations() {
    let synthetic = made::synthetic(1_500, 80, 40_000, 3, 4);
    let votes = made::votes(&synthetic, 1_500);
    let members = made::members(&synthetic, &votes);
    let analysis = made::read(&votes, &members);
    assert_eq!(analysis.groups.k, 3, "the margin questions need groups");
    let mut questions = Vec::new();
    for statement in 0..80 {
        questions.extend([
            Question::Mean { statement },
            Question::CommonGround { statement },
            Question::GroupAware { statement },
            Question::EqualVoice { statement },
            Question::Floor { statement },
            Question::Breadth { statement },
            Question::Divisiveness { statement },
        ]);
        questions.extend((0..3).map(|group| Question::GroupSupport { statement, group }));
        questions.extend((0..5).map(|college| Question::CollegeSupport { statement, college }));
    }
    for participant in (0..1_500).filter(|row| analysis.groups.group_of[*row].is_some()).take(200) {
        let own = analysis.groups.group_of[participant].expect("a group");
        questions.extend((0..3).filter(|other| *other != own).map(|other| Question::Margin {
            participant,
            own,
            other,
        }));
    }
    for question in questions {
        let explanation = analysis.explain(&votes, question).expect("an explanation");
        let again = explanation.recompute(question).expect("parts that fit the question");
        assert!(
            (again - explanation.value).abs() <= 1e-12,
            "{question:?}: {again} against {}",
            explanation.value
        );
        if let Question::Margin { .. } = question {
            assert!(explanation.value >= 0.0, "the own group is the nearest: {question:?}");
        }
    }
    assert_eq!(analysis.explain(&votes, Question::Mean { statement: 80 }), None);
}

#[test]
fn a_counterfactual_changes_the_group_and_nothing_less_does() {
    let synthetic = made::synthetic(1_500, 80, 40_000, 3, 4);
    let votes = made::votes(&synthetic, 1_500);
    let analysis = made::read(&votes, &[]);
    let model = analysis.model(&votes);
    let mut tried = 0;
    for (row, own) in analysis.groups.group_of.iter().enumerate().take(300) {
        let Some(own) = *own else { continue };
        let other = (own + 1) % 3;
        let cells: Vec<_> = votes.row(row).iter().map(|cell| (cell.statement(), cell.vote())).collect();
        let margin = |cells: &[(usize, pluriel_deliberation::Vote)]| -> f64 {
            let contributions = model.contributions(cells.iter().copied(), own, other);
            contributions.iter().map(|contribution| contribution.for_own).sum()
        };
        let contributions = model.contributions(cells.iter().copied(), own, other);
        let Some(changes) = model.counterfactual(&contributions, own, other) else { continue };
        let with = |changes: &[(usize, pluriel_deliberation::Vote)]| {
            let changed = |(statement, vote): &(usize, pluriel_deliberation::Vote)| {
                let change = changes.iter().find(|(other, _)| other == statement);
                (*statement, change.map_or(*vote, |(_, vote)| *vote))
            };
            margin(&cells.iter().map(changed).collect::<Vec<_>>())
        };
        assert!(with(&changes) < 0.0);
        assert!(with(&changes[..changes.len() - 1]) >= 0.0, "one change fewer is not enough");
        tried += 1;
    }
    assert!(tried > 100, "{tried}");
}
