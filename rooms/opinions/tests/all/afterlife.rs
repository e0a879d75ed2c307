//! Around and after the publication: embargo, corrections.

use pluriel_council::Actor;
use pluriel_opinions::{
    OpinionId,
    commands::*,
    proof,
    state::Publication,
    words::{AnswerKind, BlockId, Consequence, Deed, Stage},
};

use crate::{answers::Asked, disputes, setting::*};

/// An opinion that is published.
pub fn published(house: &mut House) -> OpinionId {
    let opinion = house.settled("jardins");
    house.when(SECRETARIAT, Publish { opinion }).accepted();
    house.clock(house.now.plus_seconds(600));
    assert_eq!(house.stage(opinion), Stage::Published);
    opinion
}

fn embargo(opinion: OpinionId, until: &str) -> SetEmbargo {
    SetEmbargo { opinion, until: at(until), forewarn: false }
}

#[test]
fn a_publication_waits_under_an_embargo_that_everybody_knows() {
    let mut house = house();
    let opinion = house.closed("jardins", "++++++++-.");
    let until = "2026-02-12T08:30:00Z";
    house.when(SECRETARIAT, embargo(opinion, until)).refused("opinions-statements-open");
    house.clock(at("2026-02-02T09:00:00Z"));
    house.by("Ronces", embargo(opinion, until)).refused("access-denied");
    let set = house.when(SECRETARIAT, embargo(opinion, until)).then_kinds(&["embargo_set"]);
    assert!(!set.events[0].sealed, "it is public");
    assert_eq!(house.opinion(opinion).embargo().unwrap().until, at(until));
    house.when(SECRETARIAT, Publish { opinion }).refused("opinions-publication-planned");
    house.when(SECRETARIAT, embargo(opinion, until)).refused("opinions-publication-planned");
    let undone = house.when(SECRETARIAT, UndoPublication { opinion }).then_kinds(&["embargo_undone"]);
    assert!(!undone.events[0].sealed);
    assert!(house.opinion(opinion).publication.is_none() && house.opinion(opinion).embargo().is_none());
    assert_eq!(house.clock(at(until)), 0, "what was undone does not take place");

    house.when(SECRETARIAT, embargo(opinion, "2026-02-20T17:00:00Z")).accepted();
    assert_eq!(house.clock(at("2026-02-20T16:59:59Z")), 0);
    house.clock_without_deadlines(at("2026-02-20T17:00:00Z"));
    house.when(SECRETARIAT, UndoPublication { opinion }).refused("opinions-undo-over");
    assert_eq!(house.clock(house.now), 1);
    let licence = "CC-BY-SA-4.0".to_owned();
    assert_eq!(house.opinion(opinion).publication, Some(Publication::Done { at: house.now, licence }));
    assert!(house.opinion(opinion).embargo().is_none());
    house.when(SECRETARIAT, embargo(opinion, "2026-03-01T09:00:00Z")).refused("opinions-not-to-publish");
}

#[test]
fn an_embargo_has_bounds() {
    let mut house = house();
    let opinion = house.settled("jardins");
    house.clock(at("2026-02-02T09:00:00Z"));
    for (until, fault) in [
        ("2026-02-01T09:00:00Z", Some("afterlife-embargo-too-soon")),
        ("2026-02-02T09:09:59Z", Some("afterlife-embargo-too-soon")),
        // Thirty days later, in Paris.
        ("2026-03-04T23:00:01Z", Some("afterlife-embargo-too-late")),
        ("2026-03-04T23:00:00Z", None),
    ] {
        let outcome = house.when(SECRETARIAT, embargo(opinion, until));
        match fault {
            Some(code) => assert_eq!(outcome.refused(code).fields[0].field, "until"),
            None => drop(outcome.accepted()),
        }
    }
}

#[test]
fn addressees_are_named_beside_one_another_under_embargo_and_asked_at_its_end() {
    let mut asked = Asked::adopted();
    let opinion = asked.opinion;
    let (town, region) = (asked.name(&[("Mairie", &[0, 1])]), asked.name(&[("Région", &[0])]));
    asked.house.when(SECRETARIAT, town).accepted();
    let until = asked.house.now.plus_seconds(10 * 86_400);
    asked.house.when(SECRETARIAT, SetEmbargo { opinion, until, forewarn: true }).accepted();
    let none = NameAddressees { opinion, addressees: Vec::new() };
    asked.house.when(SECRETARIAT, none).refused("answers-nobody-named");
    let named = asked.house.when(SECRETARIAT, region).then_kinds(&["addressee_named"]);
    assert!(named.events[0].sealed, "who is asked is told with the publication");
    assert!(asked.house.opinion(opinion).fate.asked().is_empty());
    asked.house.clock(until);
    assert_eq!(asked.house.stage(opinion), Stage::Transmitted);
    assert_eq!(asked.house.opinion(opinion).fate.asked().len(), 2);
    let asked_at = asked.house.opinion(opinion).fate.asked()[0].2.at;
    assert_eq!(asked_at, until, "its time runs from the publication");
}

fn correction(house: &House, opinion: OpinionId, block: BlockId, before: &str, after: &str) -> CorrectText {
    let (before, wording) = (paragraph(before), paragraph(after));
    CorrectText { opinion, block, seen: house.opinion(opinion).text.version, before, wording }
}

const BEFORE: &str = "Les haies abritent les oiseaux.";
const AFTER: &str = "Les haies abritent des oiseaux.";

#[test]
fn a_slip_is_corrected_and_the_proof_stays_what_it_was() {
    let mut house = house();
    let opinion = house.settled("jardins");
    let block = house.opinion(opinion).text.blocks[1].id;
    let slip = |house: &House| correction(house, opinion, block, BEFORE, AFTER);
    let command = slip(&house);
    house.when(SECRETARIAT, command).refused("afterlife-not-published");
    house.when(SECRETARIAT, Publish { opinion }).accepted();
    house.clock(house.now.plus_seconds(600));
    let proof = proof::of(house.given.rooms(), house.opinion(opinion)).unwrap().to_json();
    let voted = house.opinion(opinion).text.version;

    let command = slip(&house);
    house.by("Orties", command.clone()).refused("opinions-not-the-pen");
    house.when(Actor::Visitor, command.clone()).refused("access-sign-in");
    house.when(SECRETARIAT, CorrectText { seen: 0, ..command.clone() }).refused("opinions-block-changed");
    house
        .when(SECRETARIAT, CorrectText { wording: paragraph(BEFORE), ..command.clone() })
        .refused("opinions-revision-changes-nothing");
    house
        .when(
            SECRETARIAT,
            CorrectText { wording: paragraph("Les haies doivent abriter."), ..command.clone() },
        )
        .refused("afterlife-is-substance");
    house.when(SECRETARIAT, command.clone()).then_kinds(&["text_corrected"]);
    house.when(SECRETARIAT, command).refused("opinions-block-changed");

    let known = house.opinion(opinion);
    assert_eq!(known.stage, Stage::Published);
    assert_eq!((known.text.version, known.call().unwrap().version()), (voted + 1, voted));
    let correction = known.afterlife.corrections[0];
    assert_eq!((correction.before, correction.version, correction.member), (voted, voted + 1, None));
    assert_eq!(known.text.at(voted).unwrap().version, voted, "the version that was adopted is still read");
    assert_eq!(proof::of(house.given.rooms(), known).unwrap().to_json(), proof);
    let waits = slip(&house);
    house.by("Ronces", waits).refused("afterlife-passage-waits");
}

#[test]
fn a_member_contests_a_correction_and_the_words_come_back() {
    let mut house = house();
    let opinion = published(&mut house);
    let block = house.opinion(opinion).text.blocks[1].id;
    let command = correction(&house, opinion, block, BEFORE, AFTER);
    house.by("Ronces", command).accepted();
    let held = house.opinion(opinion).afterlife.corrections[0];
    assert_eq!(held.member, Some(house.id("Ronces")));
    let contest = |correction| ContestCorrection { opinion, correction };
    house.by("Voirie", contest(held.seq + 1)).refused("afterlife-correction-unknown");
    house.when(SECRETARIAT, contest(held.seq)).refused("access-denied");
    house.by("Voirie", contest(held.seq)).then_kinds(&["correction_contested"]);
    house.by("Orties", contest(held.seq)).refused("afterlife-correction-withdrawn");
    let known = house.opinion(opinion);
    let wordings: Vec<_> = known.text.blocks[1].wordings.iter().map(|words| words.text).collect();
    assert_eq!(wordings.len(), 3);
    assert_eq!(wordings[2], wordings[0], "the former words stand again");
    assert_eq!(known.text.version, held.version + 1);
    assert_eq!(known.afterlife.standing().count(), 0);
    house.clock(held.contest_by);
    let again = correction(&house, opinion, block, BEFORE, AFTER);
    house.when(SECRETARIAT, again).refused("afterlife-passage-disputed");
}

#[test]
fn a_correction_is_contested_within_two_working_days() {
    let mut house = house();
    let opinion = published(&mut house);
    let block = house.opinion(opinion).text.blocks[1].id;
    let command = correction(&house, opinion, block, BEFORE, AFTER);
    house.when(SECRETARIAT, command).accepted();
    let held = house.opinion(opinion).afterlife.corrections[0];
    house.clock(held.contest_by);
    let late = ContestCorrection { opinion, correction: held.seq };
    house.by("Orties", late).refused("afterlife-contest-over");
    let once_more = correction(&house, opinion, block, AFTER, BEFORE);
    house.by("Ronces", once_more).accepted();
    assert_eq!(house.opinion(opinion).afterlife.standing().count(), 2);
}

fn consequence(event: &str, opinion: OpinionId) -> Consequence {
    let does = if event == "repealed" { Deed::Repeals } else { Deed::Replaces };
    Consequence { does, opinion }
}

/// A later opinion on its way to publication that does this to an earlier one: its call is open.
fn called_against(house: &mut House, earlier: OpinionId, event: &str) -> OpinionId {
    let consequence = Some(consequence(event, earlier));
    let refer = Refer { title: "Les talus".into(), consequence, ..question("jardins") };
    let later = opinion_of(&house.by("Orties", refer).accepted());
    house.by("Semences", Sponsor { opinion: later }).accepted();
    house.when(SECRETARIAT, admit(later)).accepted();
    let version = house.opinion(later).text.version;
    house.by("Orties", OpenCall { opinion: later, version }).accepted();
    later
}

/// The same with these positions, published.
fn overtaken_with(house: &mut House, earlier: OpinionId, event: &str, signs: &str) -> OpinionId {
    let later = called_against(house, earlier, event);
    house.positions(later, signs);
    house.clock(house.call(later).closes);
    house.clock(house.now.plus_seconds(5 * 86_400));
    house.when(SECRETARIAT, Publish { opinion: later }).accepted();
    house.clock(house.now.plus_seconds(600));
    assert_eq!(house.stage(later), Stage::Published);
    later
}

/// A later opinion replaces or repeals this one.
pub fn overtake(house: &mut House, earlier: OpinionId, event: &str) -> OpinionId {
    overtaken_with(house, earlier, event, "++++++++-.")
}

#[test]
fn a_later_opinion_replaces_or_repeals_an_earlier_one_at_its_publication() {
    for (event, how) in [("replaced", Deed::Replaces), ("repealed", Deed::Repeals)] {
        let mut house = house();
        let earlier = published(&mut house);
        let later = called_against(&mut house, earlier, event);
        let voted = house.call(later).text.consequence;
        assert_eq!(voted, Some(consequence(event, earlier)), "it is part of the text that is voted");
        house.positions(later, "++++++++-.");
        house.clock(house.call(later).closes);
        house.clock(house.now.plus_seconds(5 * 86_400));
        assert!(house.opinion(earlier).stands(), "nothing happens before the publication");
        house.when(SECRETARIAT, Publish { opinion: later }).accepted();
        house.clock_without_deadlines(house.now.plus_seconds(600));
        house.when(Actor::Pluriel, PublishPlanned { opinion: later }).then_kinds(&[
            "published",
            "approval_asked",
            event,
        ]);
        let overtaken = house.opinion(earlier).afterlife.overtaken.unwrap();
        assert_eq!((overtaken.how, overtaken.by, overtaken.at), (how, later, house.now));
        assert_eq!(house.stage(earlier), Stage::Published, "it is beside the road");
        let proof = proof::of(house.given.rooms(), house.opinion(earlier)).unwrap();
        assert!(proof::verify(&proof).is_ok(), "its result stays what it was");
    }
}

#[test]
fn what_does_not_stand_is_overtaken_no_more() {
    let mut house = house();
    let earlier = published(&mut house);
    let slow = called_against(&mut house, earlier, "repealed");
    overtake(&mut house, earlier, "replaced");
    let late = Refer { consequence: Some(consequence("replaced", earlier)), ..question("jardins") };
    house.by("Mares", late).refused("afterlife-stands-no-more");
    assert_eq!(house.stage(slow), Stage::NotCarried, "nobody answered that call");
    house.by("Orties", Rework { opinion: slow }).accepted();
    let version = house.opinion(slow).text.version;
    house.by("Orties", OpenCall { opinion: slow, version }).refused("afterlife-stands-no-more");
    let nothing = FixConsequence { opinion: slow, consequence: None };
    house.by("Ronces", nothing).refused("opinions-not-the-pen");
    house.by("Orties", nothing).then_kinds(&["consequence_fixed"]);
    house.by("Orties", nothing).then(&[]);
    assert_eq!(
        house.opinion(slow).text.version,
        version + 1,
        "positions are taken on a version that says it"
    );
    house.by("Orties", OpenCall { opinion: slow, version: version + 1 }).accepted();
}

#[test]
fn it_takes_the_rule_and_the_formation_that_adopted_it() {
    let mut house = house();
    let held = house.meeting(1, "jardins", "2026-01-05T15:00:00Z", false);
    let earlier = published(&mut house);
    let elsewhere = Refer { consequence: Some(consequence("replaced", earlier)), ..question("assemblee") };
    house.by("Orties", elsewhere).refused("afterlife-other-formation");
    let draft = house.admitted("jardins");
    let unpublished = FixConsequence { opinion: draft, consequence: Some(consequence("replaced", draft)) };
    house.by("Ronces", unpublished).refused("afterlife-nothing-to-overtake");

    // Since then the council has another default rule: the opinion is admitted with the one that adopted the earlier.
    let mut orders = orders();
    orders.default_rule = "Quorum".to_owned();
    house.when(SECRETARIAT, SetStandingOrders { orders }).accepted();
    let refer = Refer {
        title: "Les talus".into(),
        consequence: Some(consequence("replaced", earlier)),
        ..question("jardins")
    };
    let later = opinion_of(&house.by("Orties", refer).accepted());
    house.by("Semences", Sponsor { opinion: later }).accepted();
    let weaker = Admit { rule: Some("Quorum".into()), rule_chosen_at: Some(held), ..admit(later) };
    let refusal = house.when(SECRETARIAT, weaker).refused("afterlife-same-rule");
    assert_eq!(refusal.fields[0].field, "rule");
    house.when(SECRETARIAT, admit(later)).accepted();
    assert_eq!(house.opinion(later).admission.as_ref().unwrap().rule_name, "Majorité");

    let other = house.referred("Haies", "jardins");
    house.by("Semences", Sponsor { opinion: other }).accepted();
    house.when(SECRETARIAT, admit(other)).accepted();
    let fix = FixConsequence { opinion: other, consequence: Some(consequence("replaced", earlier)) };
    house.by("Haies", fix).refused("afterlife-other-rule");
}

#[test]
fn clocks_stop_with_it_and_run_again_when_the_later_vote_is_annulled() {
    let mut asked = Asked::adopted_by("Quorum", "++++++++-.").put();
    let earlier = asked.opinion;
    let first = asked.answer(1, 0, AnswerKind::AlreadyDone);
    asked.house.when(Actor::Visitor, first).accepted();
    let due = asked.house.opinion(earlier).fate.asked()[0].2.answer_by;
    let later = overtaken_with(&mut asked.house, earlier, "replaced", "+++--.....");
    let stopped = asked.house.now;
    let answer = asked.answer(0, 0, AnswerKind::Accepted);
    asked.house.when(Actor::Visitor, answer).refused("afterlife-owes-nothing");
    let named = asked.name(&[("Région", &[0])]);
    asked.house.when(SECRETARIAT, named).refused("afterlife-owes-nothing");

    disputes::found_interested(&mut asked.house, later, "Ronces");
    let known = asked.house.opinion(earlier);
    assert!(known.stands(), "the earlier one stands again");
    let again = known.fate.asked()[0].2.answer_by;
    let left = due.unix() - stopped.unix();
    let given = again.unix() - asked.house.now.unix();
    assert!(given >= left && given <= left + 86_400, "the days that were left: {left} and {given} seconds");
    let town = &known.fate.asked()[1].2;
    assert_ne!(town.answer_by, again, "whoever had answered everything has no new time");
    let answer = asked.answer(0, 0, AnswerKind::Accepted);
    asked.house.when(Actor::Visitor, answer).accepted();
}

#[test]
fn no_addressee_is_told_of_a_date_of_what_stands_no_more() {
    let mut asked = Asked::transmitted();
    overtake(&mut asked.house, asked.opinion, "repealed");
    let acts = asked.house.opinion(asked.opinion).acts.len();
    asked.house.clock(at("2027-06-01T00:00:00Z"));
    assert_eq!(asked.house.opinion(asked.opinion).acts.len(), acts, "no reminder, no deadline, no review");
}
