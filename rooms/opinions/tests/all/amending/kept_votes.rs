//! A vote asked while another is under way with which it conflicts: the request is kept (decision 0130).

use pluriel_opinions::{OpinionId, commands::*, state::AmendmentFate};

use super::{SENTENCE, amendable, close, proposal, rank, said, set, word};
use crate::setting::*;

/// Amendment 1 is in a vote; amendment 2, of the same word, was proposed since and rejected.
fn meeting_a_vote(house: &mut House) -> OpinionId {
    let (opinion, block) = amendable(house, "jardins", SENTENCE);
    let of = |verb: &str| proposal(opinion, vec![word(block, SENTENCE, &SENTENCE.replace("supports", verb))]);
    house.by("Orties", of("defends")).accepted();
    house.by("Ronces", OpenAmendmentVote { opinion, amendments: set(&[1]) }).accepted();
    house.by("Serres", of("loves")).accepted();
    let reject = RejectAmendment { opinion, amendment: 2, reasons: "Trop tendre.".into() };
    house.by("Ronces", reject).accepted();
    opinion
}

fn asked(house: &mut House, opinion: OpinionId) {
    let ask = AskAmendmentVote { opinion, amendment: 2 };
    house.by("Serres", ask).then_kinds(&["amendment_vote_asked"]);
    house.by("Mares", ask).then_kinds(&["amendment_vote_asked", "amendment_vote_kept"]);
    house.by("Haies", ask).then_kinds(&["amendment_vote_asked"]);
}

fn fate(house: &House, opinion: OpinionId) -> AmendmentFate {
    house.opinion(opinion).amending.all[&2].fate
}

#[test]
fn given_a_vote_under_way_when_two_groups_ask_then_the_request_is_kept_and_voted_next() {
    let mut house = house();
    let opinion = meeting_a_vote(&mut house);
    asked(&mut house, opinion);
    let AmendmentFate::Rejected { until, .. } = fate(&house, opinion) else { panic!("still rejected") };
    rank(&mut house, opinion, 1, 0..10, &[0, 1]);
    house.clock_without_deadlines(until);
    let amendment = &house.opinion(opinion).amending.all[&2];
    assert!(amendment.is_owed_a_vote() && amendment.is_pending(house.now), "past the five working days too");
    house.by("Ronces", OpenCall { opinion, version: 2 }).refused("amending-wait");

    close(&mut house, opinion);
    assert_eq!(fate(&house, opinion), AmendmentFate::InVote { vote: 2 });
    let vote = &house.opinion(opinion).amending.votes[1];
    assert_eq!((vote.options.as_slice(), vote.opened), (&[set(&[2])][..], house.now));
    rank(&mut house, opinion, 2, 0..6, &[1, 0]);
    close(&mut house, opinion);
    assert_eq!(said(&house, opinion, 1), "The council loves publishers.");
}

#[test]
fn given_a_vote_under_way_when_it_accepts_other_words_then_what_they_leave_no_place_to_ends() {
    let mut house = house();
    let opinion = meeting_a_vote(&mut house);
    asked(&mut house, opinion);
    rank(&mut house, opinion, 1, 0..10, &[1, 0]);
    close(&mut house, opinion);
    assert_eq!(said(&house, opinion, 1), "The council defends publishers.");
    assert!(matches!(fate(&house, opinion), AmendmentFate::Overtaken { by: 1, .. }));
    let amending = &house.opinion(opinion).amending;
    assert_eq!((amending.votes.len(), amending.pending(house.now).count()), (1, 0));
    house.by("Mares", AskAmendmentVote { opinion, amendment: 2 }).refused("amending-not-rejected");

    let now = said(&house, opinion, 1);
    let block = house.opinion(opinion).text.blocks[1].id;
    let again = proposal(opinion, vec![word(block, &now, &now.replace("defends", "loves"))]);
    house.by("Serres", ProposeAmendment { seen: 3, ..again }).accepted();
    house.by("Ronces", AcceptAmendments { opinion, amendments: set(&[3]) }).accepted();
    assert_eq!(said(&house, opinion, 1), "The council loves publishers.", "it comes back in the next round");
}

#[test]
fn given_an_open_amendment_when_a_vote_accepts_the_word_that_it_changes_then_the_pen_cannot_accept_it() {
    let mut house = house();
    let (opinion, block) = amendable(&mut house, "jardins", SENTENCE);
    let of = |verb: &str| proposal(opinion, vec![word(block, SENTENCE, &SENTENCE.replace("supports", verb))]);
    house.by("Orties", of("defends")).accepted();
    house.by("Ronces", OpenAmendmentVote { opinion, amendments: set(&[1]) }).accepted();
    house.by("Serres", of("loves")).accepted();
    rank(&mut house, opinion, 1, 0..10, &[1, 0]);
    close(&mut house, opinion);
    house.by("Ronces", AcceptAmendments { opinion, amendments: set(&[2]) }).refused("amending-decided");
    assert_eq!(said(&house, opinion, 1), "The council defends publishers.");
}
