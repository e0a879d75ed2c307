//! Amendments: conflicts, the text that a set gives, and the vote, with the numbers of scenario S6.

use std::collections::BTreeSet;

use pluriel_council::Id;
use pluriel_opinions::{
    amendments::*,
    diff::{Worded, tokens},
    words::{BlockId, BlockKind},
};
use proptest::{prelude::*, test_runner::Config};

use crate::diff::block;

fn id(bits: u128) -> BlockId {
    BlockId(Id::from_bits(bits))
}

fn amendment(number: u32, operations: Vec<Operation>) -> Amendment {
    Amendment { number, operations, alone: false }
}

fn edited(number: u32, on: u128, before: &str, after: &str) -> Amendment {
    amendment(number, operations(id(on), before, after))
}

fn said(base: &[Worded], accepted: &[&Amendment]) -> Vec<String> {
    consolidate(base, accepted).iter().map(ConsolidatedBlock::text).collect()
}

const SENTENCE: &str = "The council supports publishers.";

#[test]
fn the_text_of_s6_is_one_in_all_six_orders_and_each_word_tells_its_amendment() {
    let base = [block(1, BlockKind::Paragraph, SENTENCE)];
    let one = edited(1, 1, SENTENCE, "The council defends publishers.");
    let two = edited(2, 1, SENTENCE, "The council supports free publishers.");
    let three = edited(3, 1, SENTENCE, "The council supports editors.");
    let four = amendment(4, vec![Operation::Delete { block: id(1) }]);
    let none = BTreeSet::new();
    assert!(is_compatible(&[&one, &two, &three], &none));
    for order in [
        [&one, &two, &three],
        [&one, &three, &two],
        [&two, &one, &three],
        [&two, &three, &one],
        [&three, &one, &two],
        [&three, &two, &one],
    ] {
        let text = consolidate(&base, &order);
        assert_eq!(text[0].text(), "The council defends free editors.");
        let from: Vec<_> = text[0].words.iter().map(|word| word.from).collect();
        assert_eq!(from, [None, None, Some(1), Some(2), Some(3), None]);
    }
    for other in [&one, &two, &three] {
        assert_eq!(conflict(other, &four), Some(Conflict::Gone(id(1))));
    }
    let all = [one, two, three, four];
    assert_eq!(groups(&all, &none), [BTreeSet::from([1, 2, 3, 4])]);
    assert_eq!(said(&base, &[&all[3]]), Vec::<String>::new());
}

#[test]
fn what_conflicts_and_what_does_not() {
    let insert = |number, at, alone| Amendment {
        alone,
        ..amendment(number, vec![Operation::Insert { block: id(1), at, words: "x".into() }])
    };
    let replace = |number, range| {
        amendment(number, vec![Operation::Replace { block: id(1), range, words: "y".into() }])
    };
    let moves = |number, block, after| {
        amendment(number, vec![Operation::Move { block: id(block), after: Some(id(after)) }])
    };
    for (one, other, expected) in [
        (insert(1, 2, false), insert(2, 2, false), None),
        (insert(1, 2, true), insert(2, 2, false), Some(Conflict::SamePlace(Some(id(1))))),
        (replace(1, 0..2), replace(2, 2..3), None),
        (replace(1, 0..2), replace(2, 1..3), Some(Conflict::SameWord(id(1)))),
        (replace(1, 0..2), insert(2, 2, false), None),
        (replace(1, 0..2), insert(2, 1, false), Some(Conflict::SameWord(id(1)))),
        (moves(1, 1, 3), replace(2, 0..1), Some(Conflict::Gone(id(1)))),
        (moves(1, 2, 1), moves(2, 1, 3), Some(Conflict::Gone(id(1)))),
        (moves(1, 2, 1), moves(2, 3, 1), None),
    ] {
        assert_eq!(conflict(&one, &other), expected, "{one:?} {other:?}");
        assert_eq!(conflict(&other, &one), expected, "it is the same both ways");
    }
    let pair = [insert(1, 2, false), insert(2, 2, false)];
    assert_eq!(groups(&pair, &BTreeSet::from([(1, 2)])), [BTreeSet::from([1, 2])], "somebody declared it");
}

#[test]
fn blocks_come_move_and_go() {
    let base: Vec<_> = (1..=4).map(|bits| block(bits, BlockKind::Paragraph, &format!("{bits}."))).collect();
    let add = |number, new, after, words: &str| {
        let kind = BlockKind::Paragraph;
        amendment(number, vec![Operation::Add { block: id(new), after, kind, words: words.into() }])
    };
    let (last, first) = (add(2, 12, Some(id(1)), "b"), add(1, 11, Some(id(1)), "a"));
    let start = add(3, 13, None, "c");
    let moved = amendment(4, vec![Operation::Move { block: id(4), after: None }]);
    let gone = amendment(5, vec![Operation::Delete { block: id(3) }]);
    assert_eq!(said(&base, &[&last, &moved, &gone, &start, &first]), ["c", "4.", "1.", "a", "b", "2."]);
    let round = amendment(
        6,
        vec![
            Operation::Move { block: id(1), after: Some(id(2)) },
            Operation::Move { block: id(2), after: Some(id(1)) },
        ],
    );
    let kept: BTreeSet<_> = said(&base, &[&round]).into_iter().collect();
    assert_eq!(kept.len(), 4, "no block is lost");
}

/// Ballots: how many rank the options in this order; 0 is the text.
fn ballots(groups: &[(usize, &[usize])]) -> Vec<Vec<Vec<usize>>> {
    let ballot = |order: &[usize]| order.iter().map(|option| vec![*option]).collect::<Vec<_>>();
    groups.iter().flat_map(|(count, order)| vec![ballot(order); *count]).collect()
}

#[test]
fn the_votes_of_s6() {
    let cycle = ballots(&[(4, &[1, 2, 3, 0]), (3, &[2, 3, 1, 0]), (3, &[3, 1, 2, 0])]);
    assert_eq!(elect(4, &cycle), Outcome::Elected(1));
    let even = ballots(&[(5, &[1, 2, 0]), (5, &[2, 1, 0])]);
    assert_eq!(elect(3, &even), Outcome::RunOff(vec![1, 2]), "never the text");
    let tied = [BTreeSet::from([2, 7]), BTreeSet::from([2, 5, 9])];
    assert_eq!(settle(&tied), Some(&tied[1]), "the smallest sorted numbers");
    let split = ballots(&[(60, &[1, 2, 0]), (1, &[2, 0, 1]), (39, &[0, 1, 2])]);
    assert_eq!(elect(3, &split), Outcome::Elected(1));
    assert_eq!(elect(2, &ballots(&[(3, &[1, 0]), (3, &[0, 1])])), Outcome::TextStands);
    assert_eq!(elect(2, &[vec![vec![1]], vec![]]), Outcome::Elected(1), "unranked ones are last and equal");
    assert_eq!(elect(2, &[]), Outcome::TextStands);
}

fn operation() -> impl Strategy<Value = Operation> {
    let words = || prop::sample::select(vec!["haie", "deux mots", "vent,"]).prop_map(str::to_owned);
    let on = || (1..4_u128).prop_map(id);
    let anchor = || prop::option::of((1..4_u128).prop_map(id));
    prop_oneof![
        (on(), 0..6_usize, 1..3_usize, words()).prop_map(|(block, start, long, words)| {
            Operation::Replace { block, range: start..start + long, words }
        }),
        (on(), 0..7_usize, words()).prop_map(|(block, at, words)| Operation::Insert { block, at, words }),
        on().prop_map(|block| Operation::Delete { block }),
        (on(), anchor()).prop_map(|(block, after)| Operation::Move { block, after }),
        (100..200_u128, anchor(), words()).prop_map(|(new, after, words)| Operation::Add {
            block: id(new),
            after,
            kind: BlockKind::Paragraph,
            words
        }),
    ]
}

proptest! {
    #![proptest_config(Config { cases: crate::cases(200), ..Config::default() })]

    #[test]
    fn any_order_gives_one_text_and_no_word_loses_where_it_came_from(
        operations in prop::collection::vec(operation(), 1..9),
        shuffle in any::<prop::sample::Index>(),
    ) {
        let base: Vec<_> =
            (1..4).map(|bits| block(bits, BlockKind::Paragraph, "Les haies abritent bien.")).collect();
        let mut accepted: Vec<Amendment> = Vec::new();
        for (operation, number) in operations.into_iter().zip(1..) {
            let candidate = amendment(number, vec![operation]);
            if accepted.iter().all(|other| conflict(other, &candidate).is_none()) {
                accepted.push(candidate);
            }
        }
        let mut order: Vec<&Amendment> = accepted.iter().collect();
        let text = consolidate(&base, &order);
        let by = shuffle.index(order.len());
        order.rotate_left(by);
        order.reverse();
        prop_assert_eq!(&consolidate(&base, &order), &text);

        let brought = |number: u32| text.iter().flat_map(|block| &block.words).filter(move |word| word.from == Some(number)).count();
        for amendment in &accepted {
            let words = match &amendment.operations[0] {
                Operation::Replace { range, words, .. } if range.start < 5 => words,
                Operation::Insert { words, .. } | Operation::Add { words, .. } => words,
                _ => continue,
            };
            let twice = accepted.iter().filter(|other| matches!((&other.operations[0], &amendment.operations[0]), (Operation::Add { block, .. }, Operation::Add { block: also, .. }) if block == also)).count();
            if twice < 2 {
                prop_assert_eq!(brought(amendment.number), tokens(words).len());
            }
        }
    }

    #[test]
    fn editing_a_block_gives_operations_that_give_the_edit(before in "[a-c]{1,3}( [a-c,.]{1,2}){0,9}", after in "[a-c]{1,3}( [a-c,.]{1,2}){0,9}") {
        let base = [block(1, BlockKind::Paragraph, &before)];
        let text = said(&base, &[&edited(1, 1, &before, &after)]).join("");
        let words = |text: &str| tokens(text).iter().map(|token| token.word.to_owned()).collect::<Vec<_>>();
        prop_assert_eq!(words(&text), words(&after));
    }
}

/// Sixty pages of five hundred words in blocks of a hundred, and one amendment in most of the blocks.
#[test]
fn five_hundred_amendments_on_sixty_pages_are_merged() {
    let words = "haies et vents ".repeat(33) + "fin.";
    let base: Vec<_> = (0..300).map(|bits| block(bits, BlockKind::Paragraph, &words)).collect();
    let amendments: Vec<_> = (0..500_u32)
        .map(|number| {
            let at = usize::try_from(number / 300).unwrap() * 3;
            let on = id(u128::from(number % 300));
            let replace = Operation::Replace { block: on, range: at..at + 1, words: "arbres".into() };
            amendment(number + 1, vec![replace])
        })
        .collect();
    assert_eq!(groups(&amendments, &BTreeSet::new()), Vec::<BTreeSet<u32>>::new());
    let accepted: Vec<_> = amendments.iter().collect();
    let text = consolidate(&base, &accepted);
    let brought = text.iter().flat_map(|block| &block.words).filter(|word| word.from.is_some()).count();
    assert_eq!((text.len(), brought), (300, 500));
}
