//! The text and its discussion.

use pluriel_council::Event as _;
use pluriel_opinions::{
    commands::*,
    words::{BlockId, BlockKind, OpinionId, Stage},
};

use crate::setting::*;

fn blocks(house: &House, opinion: OpinionId) -> Vec<BlockId> {
    house.opinion(opinion).text.blocks.iter().map(|block| block.id).collect()
}

#[test]
fn blocks_keep_their_identity_and_every_change_makes_a_version() {
    let mut house = house();
    let opinion = house.admitted("jardins");
    let [heading_id, paragraph_id] = blocks(&house, opinion)[..] else { panic!() };
    let blocks_to_add = vec![
        Wording::Recommendation { text: "Planter.".into(), addressee: "La Ville".into(), due: None },
        Wording::Definition { term: "haie".into(), text: "Une rangée d'arbustes.".into() },
        Wording::Footnote { text: "Inventaire de 2024.".into() },
    ];
    let add = AddBlocks { opinion, after: Some(paragraph_id), blocks: blocks_to_add };
    let decision = house.by("Ronces", add).then_kinds(&["block_added"; 3]);
    let texts: Vec<Vec<_>> =
        decision.events.iter().map(|event| event.texts.iter().map(|(name, _)| *name).collect()).collect();
    assert_eq!(texts, [vec!["addressee", "text"], vec!["term", "text"], vec!["text"]]);
    let text = house.opinion(opinion).text.clone();
    assert_eq!(text.version, 2, "blocks added together make one version");
    let kinds: Vec<_> = text.blocks.iter().map(|block| block.kind().unwrap()).collect();
    let [heading, paragraph, recommendation, definition, footnote] = [
        BlockKind::Heading,
        BlockKind::Paragraph,
        BlockKind::Recommendation,
        BlockKind::Definition,
        BlockKind::Footnote,
    ];
    assert_eq!(kinds, [heading, paragraph, recommendation, definition, footnote]);
    assert_eq!(text.recommendations().count(), 1);

    let last = text.blocks[4].id;
    let word = WordBlock { opinion, block: last, seen: 2, wording: crate::setting::paragraph("En clair.") };
    house.by("Ronces", word).then_kinds(&["block_worded"]);
    house.by("Ronces", MoveBlock { opinion, block: last, after: None }).then_kinds(&["block_moved"]);
    house.by("Ronces", MoveBlock { opinion, block: last, after: None }).then(&[]);
    house.by("Ronces", RemoveBlock { opinion, block: heading_id, seen: 2 }).then_kinds(&["block_removed"]);
    house.by("Ronces", Retitle { opinion, title: "Les haies vives".into() }).then_kinds(&["retitled"]);
    let text = house.opinion(opinion).text.clone();
    assert_eq!((text.version, text.blocks[0].id, text.blocks[0].wordings.len()), (6, last, 2));
    assert!(text.was_removed(heading_id) && text.place(paragraph_id) == Some(1));
}

#[test]
fn what_the_pen_cannot_do() {
    let mut house = house();
    let opinion = house.admitted("jardins");
    let [first, second] = blocks(&house, opinion)[..] else { panic!() };
    let gone = BlockId(pluriel_council::Id::from_bits(9));
    let retitle = Retitle { opinion, title: "Autre".into() };
    house.by("Semences", retitle.clone()).refused("opinions-not-the-pen");
    house.when(SECRETARIAT, retitle.clone()).refused("access-denied");
    house.by("Ronces", Retitle { opinion, title: "a\nb".into() }).refused("field-one-line");
    house
        .by("Ronces", AddBlocks { opinion, after: Some(gone), blocks: vec![paragraph("x")] })
        .refused("opinions-block-unknown");
    house.by("Ronces", AddBlocks { opinion, after: None, blocks: vec![] }).refused("field-required");
    house
        .by("Ronces", MoveBlock { opinion, block: first, after: Some(first) })
        .refused("opinions-block-after-itself");
    house.by("Ronces", MoveBlock { opinion, block: gone, after: None }).refused("opinions-block-unknown");
    house
        .by("Ronces", WordBlock { opinion, block: first, seen: 1, wording: paragraph("") })
        .refused("field-required");
    house.by("Ronces", WordBlock { opinion, block: first, seen: 1, wording: paragraph("Un.") }).accepted();
    house
        .by("Ronces", WordBlock { opinion, block: first, seen: 1, wording: paragraph("Deux.") })
        .refused("opinions-block-changed");
    house.by("Ronces", RemoveBlock { opinion, block: first, seen: 1 }).refused("opinions-block-changed");
    house.by("Ronces", RemoveBlock { opinion, block: second, seen: 1 }).accepted();
    house.by("Ronces", RemoveBlock { opinion, block: second, seen: 1 }).refused("opinions-block-removed");
    let unknown = OpinionId(pluriel_council::Id::from_bits(9));
    house.by("Ronces", Retitle { opinion: unknown, title: "x".into() }).refused("opinions-unknown");
    let referred = house.referred("Orties", "jardins");
    house.by("Orties", Retitle { opinion: referred, title: "x".into() }).refused("opinions-not-drafting");
    let called = house.called("jardins");
    house.by("Ronces", Retitle { opinion: called, title: "x".into() }).refused("opinions-not-drafting");
}

#[test]
fn comments_are_answered_before_the_call_and_once() {
    let mut house = house();
    let opinion = house.admitted("jardins");
    let block = blocks(&house, opinion)[1];
    let comment = |block, text: &str| Comment { opinion, block, text: text.into(), quote: None };
    house.when(SECRETARIAT, comment(None, "Bien.")).refused("access-denied");
    house.by("Voirie", comment(Some(block), "Et les talus ?")).then_kinds(&["commented"]);
    house.by("Haies", comment(None, "")).refused("field-required");
    let gone = BlockId(pluriel_council::Id::from_bits(9));
    house.by("Haies", comment(Some(gone), "Où ?")).refused("opinions-block-unknown");
    house.by("Ronces", OpenCall { opinion, version: 1 }).refused("opinions-comments-unanswered");
    let id = house.opinion(opinion).unanswered()[0].id;
    let answer = |comment| AnswerComment { opinion, comment, text: "Aussi.".into() };
    house.by("Semences", answer(id)).refused("opinions-not-the-pen");
    let nothing = pluriel_opinions::words::CommentId(pluriel_council::Id::from_bits(9));
    house.by("Ronces", answer(nothing)).refused("opinions-comment-unknown");
    house.by("Ronces", answer(id)).then_kinds(&["comment_answered"]);
    house.by("Ronces", answer(id)).refused("opinions-comment-answered");
    house.by("Ronces", OpenCall { opinion, version: 1 }).accepted();
    house.by("Haies", comment(None, "Pendant l'appel.")).accepted();
    let closes = house.call(opinion).closes;
    house.clock_without_deadlines(closes);
    house.by("Haies", comment(None, "Trop tard.")).refused("opinions-call-closed");
    house.clock(closes);
    house.by("Haies", comment(None, "Bien trop tard.")).refused("opinions-no-comments");
    let late = house.opinion(opinion).unanswered()[0].id;
    house.by("Ronces", answer(late)).accepted();
}

#[test]
fn the_author_may_give_up_before_the_call() {
    let mut house = house();
    let opinion = house.admitted("jardins");
    let abandon = |reasons: &str| Abandon { opinion, reasons: reasons.into() };
    house.by("Semences", abandon("non")).refused("opinions-not-the-author");
    house.by("Ronces", abandon(" ")).refused("field-required");
    house.by("Ronces", abandon("La Ville a planté.")).then_kinds(&["abandoned"]);
    assert_eq!(house.stage(opinion), Stage::Abandoned);
    house.by("Ronces", abandon("encore")).refused("opinions-not-to-abandon");
}

#[test]
fn a_draft_lapses_when_nobody_writes_or_its_last_call_is_too_late() {
    let mut house = house();
    let idle = house.admitted("jardins");
    let written = house.admitted("jardins");
    house.clock(at("2026-09-01T08:00:00Z"));
    house.by("Ronces", Retitle { opinion: written, title: "Encore".into() }).accepted();
    house.when(pluriel_council::Actor::Pluriel, Lapse { opinion: idle }).refused("opinions-not-due");
    assert_eq!(house.clock(at("2026-10-12T21:59:59Z")), 0);
    assert_eq!(house.clock(at("2026-10-12T22:00:00Z")), 1, "nine months after the admission, on a Monday");
    assert_eq!((house.stage(idle), house.stage(written)), (Stage::Lapsed, Stage::Drafting));
    for month in ["2027-02-01T08:00:00Z", "2027-07-01T08:00:00Z"] {
        house.clock(at(month));
        house.by("Ronces", Retitle { opinion: written, title: "Encore".into() }).accepted();
    }
    assert_eq!(house.clock(at("2027-07-12T22:00:00Z")), 1, "eighteen months after the admission");
    assert_eq!(house.opinion(written).lapsed, Some(pluriel_opinions::events::LapseGround::LastCall));
    house.when(pluriel_council::Actor::Pluriel, Lapse { opinion: idle }).then(&[]);
}

#[test]
fn bodies_hold_no_word_of_the_text() {
    let mut house = house();
    let opinion = house.admitted("jardins");
    let secret = "mots-à-taire";
    let commands: [Command; 3] = [
        Retitle { opinion, title: secret.into() }.into(),
        AddBlocks {
            opinion,
            after: None,
            blocks: vec![Wording::Recommendation {
                text: secret.into(),
                addressee: secret.into(),
                due: None,
            }],
        }
        .into(),
        Comment { opinion, block: None, text: secret.into(), quote: None }.into(),
    ];
    for command in commands {
        let decision = house.by("Ronces", command).accepted();
        for event in decision.events {
            assert!(!event.event.body().contains(secret));
            assert!(event.texts.iter().all(|(_, text)| text == secret));
        }
    }
}
