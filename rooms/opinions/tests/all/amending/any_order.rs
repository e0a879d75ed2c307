//! Property 5 of `specs/opinions.md`: the set of accepted amendments gives one text in any order, and the provenance of every word
//! survives; over random amendments, through commands.

use std::collections::{BTreeMap, BTreeSet};

use pluriel_opinions::{OpinionId, commands::*, diff::tokens, events::BlockChange, words::BlockId};
use proptest::{prelude::*, sample::Index, test_runner::Config};

use super::{amendable, origins, proposal, said, word};
use crate::setting::*;

const SENTENCE: &str = "Les haies abritent bien les oiseaux, et le vent.";

/// What somebody makes of one passage.
#[derive(Debug, Clone)]
enum Edit {
    Replace(Index, &'static str),
    Insert(Index, &'static str),
    Delete(Index),
    Add(Index, &'static str),
    Move(Index, Index),
    Remove(Index),
}

fn edit() -> impl Strategy<Value = Edit> {
    let words = || prop::sample::select(vec!["vives", "très hautes", "mares,", "— enfin —"]);
    let place = any::<Index>;
    prop_oneof![
        3 => (place(), words()).prop_map(|(at, words)| Edit::Replace(at, words)),
        3 => (place(), words()).prop_map(|(at, words)| Edit::Insert(at, words)),
        1 => place().prop_map(Edit::Delete),
        1 => (place(), words()).prop_map(|(at, words)| Edit::Add(at, words)),
        1 => (place(), place()).prop_map(|(block, after)| Edit::Move(block, after)),
        1 => place().prop_map(Edit::Remove),
    ]
}

fn change(edit: &Edit, blocks: &[BlockId]) -> Change {
    let edited = |at: &Index, new: Option<&str>, replaced: usize| {
        let mut words: Vec<&str> = SENTENCE.split(' ').collect();
        let at = at.index(words.len());
        words.splice(at..at + replaced, new);
        words.join(" ")
    };
    let of = |at: &Index| blocks[at.index(blocks.len())];
    match edit {
        Edit::Replace(at, new) => word(of(at), SENTENCE, &edited(at, Some(new), 1)),
        Edit::Insert(at, new) => word(of(at), SENTENCE, &edited(at, Some(new), 0)),
        Edit::Delete(at) => word(of(at), SENTENCE, &edited(at, None, 1)),
        Edit::Add(at, words) => Change::Add { after: Some(of(at)), wording: paragraph(words) },
        Edit::Move(block, after) if of(block) == of(after) => Change::Move { block: of(block), after: None },
        Edit::Move(block, after) => Change::Move { block: of(block), after: Some(of(after)) },
        Edit::Remove(at) => Change::Remove { block: of(at) },
    }
}

/// The amendments of these edits, those in conflict with one before them withdrawn.
fn proposed(edits: &[Edit]) -> (House, OpinionId, Vec<u32>) {
    let mut house = house();
    let (opinion, first) = amendable(&mut house, "jardins", SENTENCE);
    let two = vec![paragraph(SENTENCE), paragraph(SENTENCE)];
    house.by("Ronces", AddBlocks { opinion, after: Some(first), blocks: two }).accepted();
    let blocks: Vec<_> = house.opinion(opinion).text.blocks.iter().skip(1).map(|block| block.id).collect();
    for edit in edits {
        let propose = ProposeAmendment { seen: 3, ..proposal(opinion, vec![change(edit, &blocks)]) };
        house.by("Orties", propose).accepted();
        let last = *house.opinion(opinion).amending.all.last_key_value().unwrap().0;
        let contested = house.opinion(opinion).amending.conflicts(house.now);
        if contested.iter().any(|group| group.contains(&last)) {
            house.by("Orties", WithdrawAmendment { opinion, amendment: last }).accepted();
        }
    }
    let open = house.opinion(opinion).amending.pending(house.now).map(|one| one.number).collect();
    (house, opinion, open)
}

type Read = Vec<(BlockId, String, Vec<(String, Option<u32>)>)>;

fn accepted(house: &House, opinion: OpinionId, order: &[u32]) -> Read {
    let mut house = House { given: house.given.clone(), now: house.now };
    for number in order {
        let amendments = BTreeSet::from([*number]);
        house.by("Ronces", AcceptAmendments { opinion, amendments }).accepted();
    }
    let text = &house.opinion(opinion).text;
    let again = text.at(text.version).unwrap();
    assert!(again.blocks.iter().map(|block| block.id).eq(text.blocks.iter().map(|block| block.id)));
    let places = 0..text.blocks.len();
    places
        .map(|place| (text.blocks[place].id, said(&house, opinion, place), origins(&house, opinion, place)))
        .collect()
}

proptest! {
    #![proptest_config(Config { cases: crate::cases(60), ..Config::default() })]

    #[test]
    fn any_order_gives_one_text_and_each_word_keeps_its_amendment(
        edits in prop::collection::vec(edit(), 1..8),
        shuffle in any::<Index>(),
    ) {
        let (house, opinion, mut order) = proposed(&edits);
        let text = accepted(&house, opinion, &order);
        let by = shuffle.index(order.len());
        order.rotate_left(by);
        let turned = accepted(&house, opinion, &order);
        order.reverse();
        let reversed = accepted(&house, opinion, &order);
        prop_assert_eq!(&text, &turned);
        prop_assert_eq!(&text, &reversed);

        let mut brought: BTreeMap<u32, usize> = BTreeMap::new();
        for (_, from) in text.iter().flat_map(|(_, _, words)| words) {
            *brought.entry(from.unwrap_or(0)).or_default() += 1;
        }
        for (number, amendment) in &house.opinion(opinion).amending.all {
            let words: usize = amendment.changes.iter().map(|change| match &change.change {
                BlockChange::Worded { edits, .. } => edits.iter().map(|edit| edit.new as usize).sum(),
                _ => 0,
            }).sum();
            let expected = if order.contains(number) { words } else { 0 };
            prop_assert_eq!(brought.get(number).copied().unwrap_or(0), expected, "amendment {}", number);
        }
        let added = text.iter().filter(|(id, ..)| house.opinion(opinion).text.place(*id).is_none());
        for (_, said, words) in added {
            prop_assert_eq!(tokens(said).len(), words.len());
        }
    }
}
