//! Questions of the public: nothing of them is public until they are let through; they have no author, and who stands behind them writes.

use pluriel_council::{Actor, people::Follower};
use pluriel_opinions::{
    Following, OpinionId,
    commands::*,
    following, secret,
    state::{PublicQuestion, QuestionFate},
    words::{QuestionId, Stage, Task},
};

use crate::setting::*;

const VISITOR: Actor = Actor::Visitor;
const A_MONTH: i64 = 30 * 24 * 3600;

fn open() -> House {
    let mut house = council();
    house.given = house.given.room::<Following>();
    let mut orders = orders();
    orders.referral.public_form = true;
    house.when(SECRETARIAT, SetStandingOrders { orders }).accepted();
    house
}

fn asked(email: &str) -> AskPublicly {
    AskPublicly {
        title: "Les mares".into(),
        question: "Faut-il creuser des mares ?".into(),
        context: "Il n’y en a plus.".into(),
        links: String::new(),
        email: email.into(),
        language: "fr".into(),
    }
}

/// Asks; the question, and the secret of the link of who asked.
fn received(house: &mut House, email: &str) -> (QuestionId, String) {
    let decision = house.when(VISITOR, asked(email)).then_kinds(&["question_received"]);
    assert!(decision.events[0].sealed, "nothing is public before it was read");
    let secret = decision.address.unwrap().strip_prefix("/saisines/publique/").unwrap().to_owned();
    let key = secret::key(&secret);
    (house.state().questions().find(|question| question.key == key).unwrap().id, secret)
}

fn through(of: QuestionId) -> LetQuestionThrough {
    LetQuestionThrough {
        of,
        formation: "jardins".parse().unwrap(),
        title: "Les mares".into(),
        question: "Faut-il creuser des mares ?".into(),
        context: String::new(),
        links: String::new(),
    }
}

fn let_through(house: &mut House, of: QuestionId) -> OpinionId {
    let decision = house.when(SECRETARIAT, through(of)).then_kinds(&["referred", "question_let_through"]);
    assert!(!decision.events[0].sealed && decision.events[1].sealed);
    opinion_of(&decision)
}

fn question(house: &House, id: QuestionId) -> &PublicQuestion {
    house.state().question(id).unwrap()
}

fn rows(house: &House) -> Vec<Follower> {
    house.given.rooms().people().followers().cloned().collect()
}

#[test]
fn where_the_standing_orders_have_no_form_there_is_none() {
    let mut house = house();
    house.when(VISITOR, asked("")).refused("public-question-off");
}

#[test]
fn what_is_wrong_is_told_field_by_field_and_nothing_is_kept() {
    let mut house = open();
    let wrong = AskPublicly {
        title: " ".into(),
        links: "javascript:alert(1)".into(),
        email: "nobody".into(),
        ..asked("")
    };
    let refusal = house.when(VISITOR, wrong).refused("form-to-correct");
    let fields: Vec<_> = refusal.fields.iter().map(|fault| fault.field).collect();
    assert_eq!(fields, ["title", "links", "email"]);
    assert_eq!((house.state().questions().count(), rows(&house)), (0, Vec::new()));
}

#[test]
fn a_question_of_the_public_is_admitted_with_its_first_sponsor_at_the_pen() {
    let mut house = open();
    let (id, secret) = received(&mut house, "Ada@Haies.example");
    let [row] = &rows(&house)[..] else { panic!("one row") };
    assert_eq!((row.email.as_str(), row.hash), ("ada@haies.example", following::key(&secret)));
    house.by("Ronces", through(id)).refused("access-denied");
    house.when(VISITOR, through(id)).refused("access-sign-in");
    let opinion = let_through(&mut house, id);
    assert_eq!(question(&house, id).opinion(), Some(opinion));
    house.when(SECRETARIAT, through(id)).refused("public-question-settled");
    assert!(house.opinion(opinion).referral().unwrap().authors.is_empty());

    // Any group may stand behind what nobody of the council asked.
    house.by("Ronces", Sponsor { opinion }).accepted();
    house.by("Orties", Sponsor { opinion }).accepted();
    house.when(SECRETARIAT, admit(opinion)).accepted();
    let admission = house.opinion(opinion).admission.clone().unwrap();
    let tasks: Vec<_> = admission.rapporteurs.iter().map(|held| (held.member, held.task)).collect();
    assert_eq!(tasks, [(house.id("Ronces"), Task::Pen), (house.id("Orties"), Task::Reader)]);
    assert_eq!(house.opinion(opinion).authors(), [house.id("Ronces")]);

    // The address is erased thirty days after the end that it was told.
    house.given.at(admission.at.plus_seconds(A_MONTH - 1)).meet_deadlines::<Following>();
    assert_eq!(rows(&house).len(), 1);
    house.given.at(admission.at.plus_seconds(A_MONTH)).meet_deadlines::<Following>();
    assert_eq!(rows(&house), []);
}

#[test]
fn taken_up_at_a_meeting_it_waits_for_somebody_who_holds_the_pen() {
    let mut house = open();
    let (id, _) = received(&mut house, "");
    let opinion = let_through(&mut house, id);
    let meeting = house.meeting(7, "jardins", "2026-01-12T08:00:00Z", false);
    house.when(SECRETARIAT, TakeUp { opinion, meeting }).accepted();
    house.clock(house.opinion(opinion).referral().unwrap().window_ends);
    assert_eq!(house.stage(opinion), Stage::Referred);
    house.when(SECRETARIAT, admit(opinion)).refused("opinions-nobody-holds-the-pen");
    house.by("Mares", Sponsor { opinion }).accepted();
    house.when(SECRETARIAT, admit(opinion)).accepted();
    assert!(house.opinion(opinion).holds_pen(house.id("Mares")));
}

#[test]
fn a_question_set_aside_stays_sealed_and_its_address_is_erased() {
    let mut house = open();
    let (id, _) = received(&mut house, "ada@haies.example");
    let aside = |reasons: &str| SetQuestionAside { of: id, reasons: reasons.into() };
    house.when(SECRETARIAT, aside(" ")).refused("field-required");
    house.by("Ronces", aside("Non.")).refused("access-denied");
    let decision = house.when(SECRETARIAT, aside("Hors sujet.")).then_kinds(&["question_set_aside"]);
    assert!(decision.events[0].sealed);
    let Some(QuestionFate::SetAside { at, reasons }) = question(&house, id).fate else { panic!("set aside") };
    assert_eq!(house.given.text(reasons.seq, reasons.name), "Hors sujet.");
    assert_eq!(house.state().referrals().count(), 0);
    house.when(SECRETARIAT, through(id)).refused("public-question-settled");
    house.given.at(at.plus_seconds(A_MONTH)).meet_deadlines::<Following>();
    assert_eq!(rows(&house), []);
}

#[test]
fn an_address_is_written_to_about_three_questions_at_the_most() {
    let mut house = open();
    let secrets: Vec<_> = (0..5).map(|_| received(&mut house, "ada@haies.example").1).collect();
    assert_eq!(house.state().waiting_questions().len(), 5, "every question is received");
    assert_eq!(rows(&house).len(), 3);
    // Whoever reads the address erases it, from the link of any letter.
    let link = following::key(&secrets[0]);
    house.given.when::<Following>(VISITOR, following::Command::End { link }).accepted();
    assert_eq!(rows(&house).len(), 2);
}

#[test]
fn the_queue_is_bounded() {
    let mut house = open();
    for _ in 0..200 {
        house.when(VISITOR, asked("")).accepted();
    }
    house.when(VISITOR, asked("")).refused("public-question-full");
    let first = house.state().waiting_questions()[0].id;
    house.when(SECRETARIAT, SetQuestionAside { of: first, reasons: "Vide.".into() }).accepted();
    house.when(VISITOR, asked("")).accepted();
    assert_eq!(house.state().waiting_questions().last().unwrap().number, 201);
}
