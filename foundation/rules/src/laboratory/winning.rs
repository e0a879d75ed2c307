//! How many coalitions win, by size.

use num_bigint::BigUint;

use crate::budget::{Budget, Exhausted};
use crate::laboratory::game::{Board, Game};
use crate::laboratory::{enumeration, folding};

/// With more members the numbers of coalitions themselves are too long.
const MOST_MEMBERS: u32 = 5_000;

/// The winning coalitions of a game.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Winning {
    /// For each size from 0 to all members, their number.
    pub number: Vec<BigUint>,
    /// For each class, by size, the number of members of the class over all winning coalitions.
    pub of_class: Vec<Vec<BigUint>>,
}

impl Winning {
    /// None of these classes, among so many members.
    pub fn none(members: u32, classes: usize) -> Self {
        let sizes = vec![BigUint::ZERO; members as usize + 1];
        Self { number: sizes.clone(), of_class: vec![sizes; classes] }
    }

    /// Counts them exactly: colleges are folded together or, where that leads to too many situations, compositions
    /// are enumerated, within the budget of rules.md §6.
    pub fn count(board: &Board, game: Game) -> Result<Self, Exhausted> {
        if board.members() > MOST_MEMBERS {
            return Err(Exhausted);
        }
        folding::count(board, game, &mut Budget::standard())
            .or_else(|Exhausted| enumeration::count(board, game, &mut Budget::standard()))
    }
}

#[cfg(test)]
mod tests {
    use crate::budget::{Budget, Exhausted};
    use crate::case_file::CaseFile;
    use crate::laboratory::game::{Board, Game};
    use crate::laboratory::{enumeration, folding};
    use crate::models::Model;

    fn board(rule: &str, members: &[String]) -> Board {
        let file = format!(r#"{{"rule": {rule}, "members": [{}]}}"#, members.join(","));
        let CaseFile::One(case) = CaseFile::read(file.as_bytes()).unwrap() else { panic!("one case") };
        Board::new(&case.rule, &case.electorate)
    }

    #[test]
    fn beyond_the_budget_nothing_is_counted() {
        let members: Vec<String> =
            (0..20).map(|index| format!(r#"{{"id":"{index}","college":"{}"}}"#, index % 3)).collect();
        let board = board(Model::DoubleMajority.json(), &members);
        assert_eq!(folding::count(&board, Game::AllSpeak, &mut Budget::of(100)), Err(Exhausted));
        assert_eq!(enumeration::count(&board, Game::AllSpeak, &mut Budget::of(447)), Err(Exhausted));
        assert!(
            enumeration::count(&board, Game::AllSpeak, &mut Budget::of(448)).is_ok(),
            "8 · 8 · 7 compositions"
        );
    }

    #[test]
    fn folding_counts_what_enumeration_does() {
        let member = |index: usize| {
            let college = ["A", "A", "A", "B", "B", "C", "D", "D"][index % 8];
            let more = [r#","author":true"#, r#","affiliation":"x""#, "", ""][(index * 7 / 3) % 4];
            format!(r#"{{"id":"{index}","college":"{college}"{more}}}"#)
        };
        let members: Vec<String> = (0..14).map(member).collect();
        let without_a_college = r#"{"decision": {"without_any_one_college": {"all": [
            {"support": {"more_than": "1/3", "of": "members"}}, {"organisations_beyond_author": 2},
            {"colleges": {"at_least": "1/2", "each": {"support": {"at_least": "1/2", "of": "taking_part"}}}}]}}}"#;
        for rule in Model::ALL.map(Model::json).into_iter().chain([without_a_college]) {
            let board = board(rule, &members);
            for game in Game::BOTH {
                let folded = folding::count(&board, game, &mut Budget::standard()).unwrap();
                assert_eq!(
                    folded,
                    enumeration::count(&board, game, &mut Budget::standard()).unwrap(),
                    "{rule}"
                );
            }
        }
    }
}
