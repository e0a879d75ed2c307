//! Amendments through commands: proposed by editing the text, decided by the pen or by a vote, one text whatever the order (S6).

use std::collections::BTreeSet;

use pluriel_council::MemberId;
use pluriel_opinions::{
    commands::*,
    state::AmendmentFate,
    words::{AmendmentAdvice, BlockId, OpinionId, Stage, TextName},
};

use crate::setting::*;

mod any_order;
mod kept_votes;

pub const SENTENCE: &str = "The council supports publishers.";

/// An opinion whose text may be amended, with this sentence as its second block.
pub fn amendable(house: &mut House, formation: &str, sentence: &str) -> (OpinionId, BlockId) {
    let opinion = house.admitted(formation);
    let block = house.opinion(opinion).text.blocks[1].id;
    house.by("Ronces", WordBlock { opinion, block, seen: 1, wording: paragraph(sentence) }).accepted();
    for name in ["Haies", "Voirie"] {
        house.by(name, AskAmendments { opinion }).accepted();
    }
    (opinion, block)
}

pub fn proposal(opinion: OpinionId, changes: Vec<Change>) -> ProposeAmendment {
    ProposeAmendment { opinion, seen: 2, changes, reasons: "Plus juste.".into(), alone: false, on: None }
}

pub fn word(block: BlockId, before: &str, after: &str) -> Change {
    Change::Word { block, before: paragraph(before), wording: paragraph(after) }
}

/// The texts of everything that was accepted, as the vault would give them.
pub fn said(house: &House, opinion: OpinionId, place: usize) -> String {
    let texts = |at: pluriel_members::TextAt| house.given.text(at.seq, at.name);
    house.opinion(opinion).text.blocks[place].words().unwrap().said(&texts)
}

pub fn origins(house: &House, opinion: OpinionId, place: usize) -> Vec<(String, Option<u32>)> {
    let texts = |at: pluriel_members::TextAt| house.given.text(at.seq, at.name);
    let words = house.opinion(opinion).text.blocks[place].words().unwrap().origins(&texts);
    words.into_iter().map(|word| (word.word, word.from)).collect()
}

fn four(house: &mut House, formation: &str) -> OpinionId {
    let (opinion, block) = amendable(house, formation, SENTENCE);
    for (by, after) in [
        ("Orties", "The council defends publishers."),
        ("Serres", "The council supports free publishers."),
        ("Voirie", "The council supports editors."),
    ] {
        house.by(by, proposal(opinion, vec![word(block, SENTENCE, after)])).accepted();
    }
    opinion
}

fn set(numbers: &[u32]) -> BTreeSet<u32> {
    numbers.iter().copied().collect()
}

fn accept(opinion: OpinionId, numbers: &[u32]) -> AcceptAmendments {
    AcceptAmendments { opinion, amendments: set(numbers) }
}

#[test]
fn they_are_used_when_two_organisations_ask_and_always_where_the_orders_say_so() {
    let mut house = house();
    let opinion = house.admitted("jardins");
    let block = house.opinion(opinion).text.blocks[1].id;
    let change = word(block, "Les haies abritent les oiseaux.", "Les haies vives abritent les oiseaux.");
    let propose = ProposeAmendment { seen: 1, ..proposal(opinion, vec![change]) };
    house.by("Orties", propose.clone()).refused("amending-not-asked");
    house.when(SECRETARIAT, AskAmendments { opinion }).refused("access-denied");
    house.by("Haies", AskAmendments { opinion }).then_kinds(&["amendments_asked"]);
    assert!(house.by("Haies", AskAmendments { opinion }).accepted().events.is_empty());
    house.by("Orties", propose.clone()).refused("amending-not-asked");
    house.by("Voirie", AskAmendments { opinion }).accepted();
    let kinds = ["amendment_proposed", "block_amended", "amendment_signed"];
    house.by("Orties", propose).then_kinds(&kinds);

    let mut always = orders();
    always.drafting.amendments = pluriel_opinions::standing_orders::Amendments::Always;
    house.when(SECRETARIAT, SetStandingOrders { orders: always }).accepted();
    let opinion = house.admitted("jardins");
    house.by("Haies", AskAmendments { opinion }).refused("amending-always");
}

#[test]
fn an_amendment_says_what_it_changes_and_who_signs_it_is_sealed_unless_named() {
    for (formation, sealed) in [("jardins", true), ("assemblee", false)] {
        let mut house = house();
        let (opinion, block) = amendable(&mut house, formation, SENTENCE);
        let good = proposal(opinion, vec![word(block, SENTENCE, "The council supports editors.")]);
        let same = proposal(opinion, vec![word(block, SENTENCE, SENTENCE)]);
        house.by("Orties", same).refused("amending-changes-nothing");
        house.by("Orties", proposal(opinion, vec![])).refused("amending-changes-nothing");
        let twice = vec![good.changes[0].clone(), Change::Remove { block }];
        house.by("Orties", proposal(opinion, twice)).refused("amending-twice-in-a-block");
        house
            .by("Orties", ProposeAmendment { reasons: " ".into(), ..good.clone() })
            .refused("field-required");
        let gone = BlockId(pluriel_council::Id::from_bits(9));
        house
            .by("Orties", proposal(opinion, vec![Change::Remove { block: gone }]))
            .refused("opinions-block-unknown");
        let made = house.by("Orties", good).accepted();
        assert_eq!(made.events.iter().map(|event| event.sealed).collect::<Vec<_>>(), [false, false, sealed]);
        let open = made.events.iter().filter(|event| !event.sealed);
        let orties = house.id("Orties").to_string();
        let told = open.filter(|event| pluriel_council::Event::body(&event.event).contains(&orties)).count();
        assert_eq!(told == 0, sealed, "no open entry ties the member");

        house.by("Serres", SignAmendment { opinion, amendment: 1 }).accepted();
        assert!(house.by("Serres", SignAmendment { opinion, amendment: 1 }).accepted().events.is_empty());
        house.by("Serres", WithdrawAmendment { opinion, amendment: 1 }).refused("amending-not-yours");
        house.by("Serres", SignAmendment { opinion, amendment: 2 }).refused("amending-unknown");
        house.by("Orties", WithdrawAmendment { opinion, amendment: 1 }).then_kinds(&["amendment_withdrawn"]);
        house.by("Orties", WithdrawAmendment { opinion, amendment: 1 }).refused("amending-decided");
    }
}

#[test]
fn s6_three_amendments_of_one_sentence_give_one_text_in_all_six_orders() {
    for order in [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]] {
        let mut house = house();
        let opinion = four(&mut house, "jardins");
        for number in order {
            house.by("Orties", accept(opinion, &[number])).refused("opinions-not-the-pen");
            house.by("Ronces", accept(opinion, &[number])).then_kinds(&["amendments_accepted"]);
        }
        assert_eq!(said(&house, opinion, 1), "The council defends free editors.");
        let from: Vec<_> = origins(&house, opinion, 1).into_iter().map(|(_, from)| from).collect();
        assert_eq!(from, [None, None, Some(1), Some(2), Some(3), None], "{order:?}");
        assert_eq!(house.opinion(opinion).text.version, 5);
    }
    let mut house = house();
    let opinion = four(&mut house, "jardins");
    house.by("Ronces", accept(opinion, &[1, 2, 3])).accepted();
    assert_eq!(
        (said(&house, opinion, 1).as_str(), house.opinion(opinion).text.version),
        ("The council defends free editors.", 3)
    );
}

#[test]
fn what_conflicts_is_not_the_pens_to_decide() {
    let mut house = house();
    let opinion = four(&mut house, "jardins");
    let block = house.opinion(opinion).text.blocks[1].id;
    house.by("Mares", proposal(opinion, vec![Change::Remove { block }])).accepted();
    for number in 1..=4 {
        house.by("Ronces", accept(opinion, &[number])).refused("amending-contested");
    }
    assert_eq!(house.opinion(opinion).amending.conflicts(house.now), [set(&[1, 2, 3, 4])]);
    let reword = WordBlock { opinion, block, seen: 2, wording: paragraph("Autre.") };
    house.by("Ronces", reword).refused("amending-passage-waits");
    house.by("Ronces", RemoveBlock { opinion, block, seen: 2 }).refused("amending-order-waits");
    house.by("Ronces", OpenCall { opinion, version: 2 }).refused("amending-wait");
    let other = house.opinion(opinion).text.blocks[0].id;
    house.by("Ronces", WordBlock { opinion, block: other, seen: 2, wording: heading("Vu") }).accepted();
}

/// A vote between three wordings of the same word, and the text.
fn contested(house: &mut House) -> OpinionId {
    let (opinion, block) = amendable(house, "jardins", SENTENCE);
    for (by, word_of) in [("Orties", "defends"), ("Serres", "loves"), ("Mares", "thanks")] {
        let after = SENTENCE.replace("supports", word_of);
        house.by(by, proposal(opinion, vec![word(block, SENTENCE, &after)])).accepted();
    }
    house
        .by("Ronces", OpenAmendmentVote { opinion, amendments: set(&[2]) })
        .then_kinds(&["amendment_vote_opened"]);
    opinion
}

fn rank(house: &mut House, opinion: OpinionId, vote: u32, voters: std::ops::Range<usize>, order: &[u32]) {
    let ranking: Vec<_> = order.iter().map(|option| set(&[*option])).collect();
    for (name, _) in &VOTERS[voters] {
        let cast = house.by(name, RankAmendments { opinion, vote, ranking: ranking.clone() }).accepted();
        assert!(cast.events[0].sealed);
    }
}

fn close(house: &mut House, opinion: OpinionId) {
    let closes = house.opinion(opinion).amending.open_votes().map(|vote| vote.closes).max().unwrap();
    house.clock(closes);
}

#[test]
fn s6_a_cycle_is_settled_by_schulze_at_the_end_of_the_fifth_working_day() {
    let mut house = house();
    let opinion = contested(&mut house);
    let vote = &house.opinion(opinion).amending.votes[0];
    assert_eq!((vote.closes, vote.options.len()), (at("2026-01-19T23:00:00Z"), 3));
    rank(&mut house, opinion, 1, 0..4, &[1, 2, 3, 0]);
    rank(&mut house, opinion, 1, 4..7, &[2, 3, 1, 0]);
    rank(&mut house, opinion, 1, 7..10, &[3, 1, 2, 0]);
    let ranking = vec![set(&[1]), set(&[1])];
    house.by("Orties", RankAmendments { opinion, vote: 1, ranking }).refused("amending-ranking-unclear");
    house
        .by("Voirie", RankAmendments { opinion, vote: 1, ranking: vec![] })
        .refused("opinions-not-in-electorate");
    close(&mut house, opinion);
    let closing = house.opinion(opinion).amending.votes[0].closing.clone().unwrap();
    assert_eq!(closing.elected, Some(1));
    assert_eq!((closing.preferred[1][2], closing.preferred[2][3], closing.preferred[3][1]), (7, 7, 6));
    assert_eq!(said(&house, opinion, 1), "The council defends publishers.");
    house.by("Orties", RankAmendments { opinion, vote: 1, ranking: vec![] }).refused("amending-vote-closed");
    let fates: Vec<_> = house.opinion(opinion).amending.all.values().map(|one| one.fate).collect();
    assert!(matches!(
        fates[..],
        [
            AmendmentFate::Accepted { vote: Some(1), .. },
            AmendmentFate::NotRetained { vote: 1, .. },
            AmendmentFate::NotRetained { .. },
        ]
    ));
}

#[test]
fn s6_equal_winners_meet_in_a_run_off_then_the_one_filed_first() {
    let mut house = house();
    let opinion = contested(&mut house);
    rank(&mut house, opinion, 1, 0..5, &[1, 2, 0]);
    rank(&mut house, opinion, 1, 5..10, &[2, 1, 0]);
    close(&mut house, opinion);
    let amending = &house.opinion(opinion).amending;
    assert_eq!(amending.votes[1].run_off_of, Some(1));
    assert_eq!(amending.votes[1].options, [set(&[1]), set(&[2])]);
    rank(&mut house, opinion, 2, 0..5, &[1, 2]);
    rank(&mut house, opinion, 2, 5..10, &[2, 1]);
    close(&mut house, opinion);
    assert_eq!(said(&house, opinion, 1), "The council defends publishers.", "never the text");
}

#[test]
fn a_vote_that_nobody_takes_part_in_leaves_the_text() {
    let mut house = house();
    let opinion = contested(&mut house);
    close(&mut house, opinion);
    assert_eq!(said(&house, opinion, 1), SENTENCE);
    assert_eq!(house.opinion(opinion).amending.pending(house.now).count(), 0);
}

#[test]
fn what_the_pen_rejects_is_voted_when_two_organisations_of_two_groups_ask_in_time() {
    let mut house = house();
    let opinion = four(&mut house, "jardins");
    let reject = RejectAmendment { opinion, amendment: 1, reasons: "Trop fort.".into() };
    house
        .by("Ronces", RejectAmendment { reasons: String::new(), ..reject.clone() })
        .refused("field-required");
    house.by("Ronces", AskAmendmentVote { opinion, amendment: 1 }).refused("amending-not-rejected");
    house.by("Ronces", reject.clone()).then_kinds(&["amendment_rejected"]);
    house.by("Voirie", AskAmendmentVote { opinion, amendment: 1 }).refused("opinions-not-in-electorate");
    house.by("Serres", AskAmendmentVote { opinion, amendment: 1 }).then_kinds(&["amendment_vote_asked"]);
    house.by("Outils", AskAmendmentVote { opinion, amendment: 1 }).then_kinds(&["amendment_vote_asked"]);
    let asked = house.by("Mares", AskAmendmentVote { opinion, amendment: 1 });
    asked.then_kinds(&["amendment_vote_asked", "amendment_vote_opened"]);
    rank(&mut house, opinion, 1, 0..4, &[1, 0]);
    rank(&mut house, opinion, 1, 4..7, &[0, 1]);
    close(&mut house, opinion);
    assert_eq!(said(&house, opinion, 1), "The council defends publishers.", "more than half of expressed");

    house.by("Ronces", RejectAmendment { amendment: 2, ..reject }).accepted();
    let AmendmentFate::Rejected { until, .. } = house.opinion(opinion).amending.all[&2].fate else {
        panic!()
    };
    house.clock(until);
    house.by("Mares", AskAmendmentVote { opinion, amendment: 2 }).refused("amending-asked-too-late");
    assert_eq!(house.opinion(opinion).amending.pending(house.now).count(), 1, "3 still waits");
}

#[test]
fn uncontested_ones_are_voted_together_and_any_member_takes_one_out() {
    let mut house = house();
    let opinion = four(&mut house, "jardins");
    house.by("Ronces", OpenAmendmentVote { opinion, amendments: set(&[1, 2, 3]) }).accepted();
    assert_eq!(house.opinion(opinion).amending.votes[0].options, [set(&[1, 2, 3])]);
    rank(&mut house, opinion, 1, 0..6, &[1, 0]);
    house.clock(house.now.plus_seconds(86_400));
    let out = house.by("Haies", TakeOutAmendment { opinion, amendment: 2 });
    out.then_kinds(&["amendment_taken_out", "amendment_vote_opened"]);
    house.by("Haies", TakeOutAmendment { opinion, amendment: 2 }).refused("amending-not-together");
    rank(&mut house, opinion, 2, 0..6, &[0, 1]);
    let closes: Vec<_> = house.opinion(opinion).amending.votes.iter().map(|vote| vote.closes).collect();
    assert!(closes[0] < closes[1], "the whole time of a vote");
    close(&mut house, opinion);
    assert_eq!(said(&house, opinion, 1), "The council defends editors.");
}

#[test]
fn a_declared_conflict_binds_as_one_of_words_does() {
    let mut house = house();
    let opinion = four(&mut house, "jardins");
    let declare = DeclareConflict { opinion, one: 2, other: 1, reasons: "L'un ou l'autre.".into() };
    house
        .by("Voirie", DeclareConflict { other: 2, ..declare.clone() })
        .refused("amending-conflict-with-itself");
    house.by("Voirie", declare.clone()).then_kinds(&["conflict_declared"]);
    assert!(house.by("Orties", declare).accepted().events.is_empty());
    house.by("Ronces", accept(opinion, &[1])).refused("amending-contested");
    house.by("Ronces", OpenAmendmentVote { opinion, amendments: set(&[1]) }).accepted();
    assert_eq!(house.opinion(opinion).amending.votes[0].options, [set(&[1]), set(&[2])]);
}

#[test]
fn an_amendment_to_an_amendment_stands_for_the_whole_and_there_is_one_level() {
    let mut house = house();
    let opinion = four(&mut house, "jardins");
    let block = house.opinion(opinion).text.blocks[1].id;
    let change = word(block, SENTENCE, "The council firmly defends publishers.");
    let on_one = ProposeAmendment { on: Some(1), ..proposal(opinion, vec![change.clone()]) };
    house.by("Mares", on_one.clone()).accepted();
    let on_four = ProposeAmendment { on: Some(4), ..on_one };
    house.by("Mares", on_four).refused("amending-one-level");
    house.by("Ronces", accept(opinion, &[1])).refused("amending-contested");
    house.by("Ronces", accept(opinion, &[4])).accepted();
    assert_eq!(said(&house, opinion, 1), "The council firmly defends publishers.");
    assert!(matches!(house.opinion(opinion).amending.all[&1].fate, AmendmentFate::Replaced { by: 4, .. }));
    house.by("Ronces", accept(opinion, &[2])).accepted();
    assert_eq!(said(&house, opinion, 1), "The council firmly defends free publishers.");
    let again = word(block, SENTENCE, "The council loves publishers.");
    house.by("Orties", proposal(opinion, vec![again])).refused("amending-words-taken");
}

#[test]
fn rapporteurs_advise_the_pen_and_the_reader() {
    let mut house = house();
    let opinion = four(&mut house, "jardins");
    let advise = AdviseAmendment {
        opinion,
        amendment: 1,
        advice: AmendmentAdvice::Favourable,
        remarks: "Oui.".into(),
    };
    house.by("Orties", advise.clone()).refused("amending-not-a-rapporteur");
    house.by("Semences", advise.clone()).then_kinds(&["amendment_advised"]);
    house
        .by("Ronces", AdviseAmendment { advice: AmendmentAdvice::Neutral, remarks: String::new(), ..advise })
        .accepted();
    let given = &house.opinion(opinion).amending.all[&1].advice;
    assert_eq!(given[&house.id("Semences")].remarks.unwrap().name, TextName::Remarks.as_str());
    assert_eq!(given.len(), 2);
}

#[test]
fn the_next_round_counts_in_the_words_that_the_last_one_made_and_old_provenance_stays() {
    let mut house = house();
    let opinion = four(&mut house, "jardins");
    house.by("Ronces", accept(opinion, &[1, 2, 3])).accepted();
    let block = house.opinion(opinion).text.blocks[1].id;
    let now = said(&house, opinion, 1);
    let change = word(block, &now, "The council defends all free editors.");
    house.by("Mares", ProposeAmendment { seen: 3, ..proposal(opinion, vec![change]) }).accepted();
    house.by("Ronces", accept(opinion, &[4])).accepted();
    assert_eq!(said(&house, opinion, 1), "The council defends all free editors.");
    let from: Vec<_> = origins(&house, opinion, 1).into_iter().map(|(_, from)| from).collect();
    assert_eq!(from, [None, None, Some(1), Some(4), Some(2), Some(3), None]);
    let former = house.opinion(opinion).text.at(3).unwrap();
    assert_eq!(former.blocks[1].words().unwrap().version, 3);
}

#[test]
fn blocks_come_move_and_go_by_number_whatever_the_order() {
    let make = |order: &[u32]| {
        let mut house = house();
        let (opinion, block) = amendable(&mut house, "jardins", SENTENCE);
        let first = house.opinion(opinion).text.blocks[0].id;
        for text in ["Un.", "Deux."] {
            let add = Change::Add { after: Some(first), wording: paragraph(text) };
            house.by("Orties", proposal(opinion, vec![add])).accepted();
        }
        house.by("Mares", proposal(opinion, vec![Change::Move { block, after: None }])).accepted();
        for number in order {
            house.by("Ronces", accept(opinion, &[*number])).accepted();
        }
        let all = house.opinion(opinion).text.blocks.len();
        let texts: Vec<_> = (0..all).map(|place| said(&house, opinion, place)).collect();
        let version = house.opinion(opinion).text.version;
        let again = house.opinion(opinion).text.at(version).unwrap();
        assert_eq!(again.blocks.len(), all, "a version is read again from its changes");
        texts
    };
    let expected = [SENTENCE, "Constat", "Un.", "Deux."];
    for order in [[1, 2, 3], [3, 2, 1], [2, 1, 3], [2, 3, 1]] {
        assert_eq!(make(&order), expected, "{order:?}");
    }
}

#[test]
fn the_last_reading_allows_edits_of_coherence_and_nothing_else() {
    let mut house = house();
    let opinion = four(&mut house, "jardins");
    house.by("Ronces", OpenLastReading { opinion, version: 2 }).refused("amending-no-last-reading");
    house.by("Ronces", accept(opinion, &[1])).accepted();
    house.by("Ronces", OpenLastReading { opinion, version: 3 }).refused("amending-wait");
    house.by("Ronces", accept(opinion, &[2, 3])).accepted();
    house.by("Ronces", OpenCall { opinion, version: 4 }).refused("amending-last-reading-first");
    house.by("Orties", OpenLastReading { opinion, version: 4 }).refused("opinions-not-the-pen");
    house.by("Ronces", OpenLastReading { opinion, version: 4 }).then_kinds(&["last_reading_opened"]);
    assert_eq!(
        (house.stage(opinion), house.opinion(opinion).last_reading),
        (Stage::LastReading, Some(at("2026-01-15T23:00:00Z")))
    );
    let block = house.opinion(opinion).text.blocks[1].id;
    let before = paragraph("The council defends free editors.");
    let edit = |text: &str| MakeCoherent {
        opinion,
        block,
        seen: 4,
        before: before.clone(),
        wording: paragraph(text),
    };
    house.by("Ronces", edit("The council must defend free editors.")).refused("amending-is-substance");
    house
        .by("Ronces", edit("The council defends free editors."))
        .refused("opinions-revision-changes-nothing");
    house.by("Orties", edit("The council defends free editors!")).refused("opinions-not-the-pen");
    house.by("Ronces", edit("The council, defends free editors.")).then_kinds(&["block_worded"]);
    house.by("Ronces", OpenCall { opinion, version: 5 }).refused("amending-last-reading-goes-on");
    house.clock(at("2026-01-15T23:00:00Z"));
    house.by("Ronces", edit("The council defends, free editors.")).refused("amending-last-reading-over");
    house.by("Ronces", OpenCall { opinion, version: 5 }).accepted();
    assert_eq!(house.stage(opinion), Stage::Call);
}

/// Who signs, for those that look at the state.
#[test]
fn signatures_are_kept_in_order() {
    let mut house = house();
    let opinion = four(&mut house, "jardins");
    house.by("Mares", SignAmendment { opinion, amendment: 1 }).accepted();
    let signed: Vec<MemberId> = house.opinion(opinion).amending.all[&1].signed.clone();
    assert_eq!(signed, [house.id("Orties"), house.id("Mares")]);
}
