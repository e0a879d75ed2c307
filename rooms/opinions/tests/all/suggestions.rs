//! Suggestions: made by anyone with a voice, accepted as they are or joined, declined with reasons, withdrawn.

use pluriel_council::Id;
use pluriel_opinions::{
    commands::*,
    state::SuggestionFate,
    words::{BlockId, OpinionId, SuggestionId},
};

use crate::setting::*;

fn suggest(house: &House, opinion: OpinionId, text: &str) -> Suggest {
    let text_now = &house.opinion(opinion).text;
    Suggest {
        opinion,
        block: text_now.blocks[1].id,
        seen: text_now.version,
        wording: paragraph(text),
        reasons: String::new(),
    }
}

fn last(house: &House, opinion: OpinionId) -> SuggestionId {
    house.opinion(opinion).open_suggestions().last().unwrap().id
}

fn as_it_is(house: &House, opinion: OpinionId) -> AcceptSuggestion {
    let seen = house.opinion(opinion).text.version;
    AcceptSuggestion { opinion, suggestion: last(house, opinion), seen, merged: None }
}

#[test]
fn the_pen_accepts_as_it_is_and_the_words_are_those_that_were_committed() {
    let mut house = house();
    let opinion = house.admitted("jardins");
    let suggested = suggest(&house, opinion, "Les haies vives abritent.");
    house.when(SECRETARIAT, suggested.clone()).refused("access-denied");
    let made = house.by("Voirie", suggested.clone()).then_kinds(&["suggested"]);
    assert_eq!(made.events[0].texts.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["text"]);
    house.by("Ronces", OpenCall { opinion, version: 1 }).refused("drafting-suggestions-open");
    let accept = as_it_is(&house, opinion);
    house.by("Voirie", accept.clone()).refused("opinions-not-the-pen");
    let entry = house.opinion(opinion).suggestions[&accept.suggestion].words.text;
    let accepted = house.by("Ronces", accept.clone()).then_kinds(&["suggestion_accepted"]);
    assert!(accepted.events[0].texts.is_empty(), "no word is committed twice");
    let text = &house.opinion(opinion).text;
    let words = text.blocks[1].words().unwrap();
    assert_eq!((text.version, words.text, words.suggestion), (2, entry, Some(accept.suggestion)));
    house.by("Ronces", accept).refused("drafting-suggestion-settled");
    house.by("Ronces", OpenCall { opinion, version: 2 }).accepted();
    house.by("Voirie", suggested).refused("drafting-no-suggestions");
}

#[test]
fn a_passage_changed_meanwhile_is_accepted_only_joined() {
    let mut house = house();
    let opinion = house.admitted("jardins");
    let block = house.opinion(opinion).text.blocks[1].id;
    let suggested = suggest(&house, opinion, "Les haies vives abritent les oiseaux.");
    house.by("Voirie", suggested).accepted();
    house.by("Ronces", WordBlock { opinion, block, seen: 1, wording: paragraph("Des haies.") }).accepted();
    let mut accept = as_it_is(&house, opinion);
    house.by("Ronces", accept.clone()).refused("drafting-suggestion-overtaken");
    accept.merged = Some(paragraph("Des ⟦haies⟧⟦haies vives⟧."));
    house.by("Ronces", accept.clone()).refused("drafting-left-to-choose");
    accept.merged = Some(paragraph("Des haies vives."));
    house.by("Ronces", AcceptSuggestion { seen: 1, ..accept.clone() }).refused("opinions-block-changed");
    let accepted = house.by("Ronces", accept.clone()).then_kinds(&["suggestion_accepted"]);
    assert_eq!(accepted.events[0].texts, [("text", "Des haies vives.".to_owned())]);
    let fate = house.opinion(opinion).suggestions[&accept.suggestion].fate;
    assert!(matches!(fate, SuggestionFate::Accepted { version: 3, merged: true, .. }));
    assert_eq!(house.opinion(opinion).text.blocks[1].wordings.len(), 3);
}

#[test]
fn it_is_declined_with_reasons_or_withdrawn_by_its_member() {
    let mut house = house();
    let opinion = house.admitted("jardins");
    let suggested = suggest(&house, opinion, "Autre chose.");
    let gone = BlockId(Id::from_bits(9));
    house.by("Voirie", Suggest { block: gone, ..suggested.clone() }).refused("opinions-block-unknown");
    house.by("Voirie", Suggest { seen: 9, ..suggested.clone() }).refused("drafting-version-unknown");
    house.by("Voirie", Suggest { wording: paragraph(""), ..suggested.clone() }).refused("field-required");
    house.by("Voirie", suggested.clone()).accepted();
    let suggestion = last(&house, opinion);
    let decline = |reasons: &str| DeclineSuggestion { opinion, suggestion, reasons: reasons.into() };
    house.by("Voirie", decline("Non.")).refused("opinions-not-the-pen");
    house.by("Ronces", decline(" ")).refused("field-required");
    house.by("Ronces", decline("Trop loin.")).then_kinds(&["suggestion_declined"]);
    house.by("Voirie", WithdrawSuggestion { opinion, suggestion }).refused("drafting-suggestion-settled");

    house.by("Voirie", suggested).accepted();
    let suggestion = last(&house, opinion);
    house.by("Haies", WithdrawSuggestion { opinion, suggestion }).refused("drafting-not-your-suggestion");
    house.by("Voirie", WithdrawSuggestion { opinion, suggestion }).then_kinds(&["suggestion_withdrawn"]);
    let unknown = SuggestionId(Id::from_bits(9));
    let nothing = WithdrawSuggestion { opinion, suggestion: unknown };
    house.by("Voirie", nothing).refused("drafting-suggestion-unknown");
    assert!(house.opinion(opinion).open_suggestions().is_empty());
}

#[test]
fn words_that_a_comment_quotes_belong_to_a_passage() {
    let mut house = house();
    let opinion = house.admitted("jardins");
    let block = house.opinion(opinion).text.blocks[1].id;
    let quote = Some(Quote { words: "les oiseaux".into(), at: 19 });
    let comment = Comment { opinion, block: Some(block), text: "Et les renards ?".into(), quote };
    let without = Comment { block: None, ..comment.clone() };
    house.by("Voirie", without).refused("drafting-quote-of-no-block");
    let made = house.by("Voirie", comment).then_kinds(&["commented"]);
    assert!(made.events[0].texts.contains(&("quote", "les oiseaux".to_owned())));
    let held = house.opinion(opinion).unanswered()[0].quote.unwrap();
    assert_eq!((held.at, held.words.name), (19, "quote"));
}
