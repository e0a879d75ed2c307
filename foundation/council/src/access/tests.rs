//! What the table must always say.

use super::*;
use crate::{Id, MemberId, PersonId, Standing};

fn person(capacity: Capacity) -> Actor {
    Actor::Person { person: PersonId(Id::from_bits(1)), capacity }
}

#[test]
fn a_visitor_reads_signs_in_follows_and_answers_by_a_link_and_nothing_else_whatever_the_conditions() {
    let may: Vec<_> = Action::all().filter(|action| allows(*action, &Actor::Visitor, |_| true)).collect();
    let by_link = [Action::AnswerByLink, Action::AskLink, Action::ReportProgress];
    assert_eq!(
        may,
        [
            &[Action::ReadPublic],
            &by_link[..],
            &[Action::SignIn, Action::HaveOwnData, Action::AskSeat, Action::ConsentByLink],
            &[Action::Follow, Action::KeepFollowing, Action::ReadOwnCalendar],
            &[Action::AskPublicly, Action::ReadOwnQuestion, Action::ReadAsBoard],
        ]
        .concat()
    );
    assert!(!allows(Action::AnswerByLink, &Actor::Visitor, |_| false));
    let known_as_nobody = |condition| condition != Condition::Oneself;
    assert!(!allows(Action::HaveOwnData, &Actor::Visitor, known_as_nobody));
}

#[test]
fn the_hosts_never_vote_advise_draft_or_do_what_only_the_clock_does() {
    let secretariat = person(Capacity::Secretariat);
    for actor in [secretariat, Actor::Operator] {
        for action in [
            Action::TakePosition,
            Action::GiveAdvice,
            Action::Draft,
            Action::DeclareKind,
            Action::Recuse,
            Action::AmendStatement,
            Action::MeetDeadline,
            Action::Appeal,
            Action::VoteOnAppeal,
        ] {
            assert!(!allows(action, &actor, |_| true), "{action:?} by {actor:?}");
        }
    }
}

#[test]
fn a_condition_that_does_not_hold_opens_nothing() {
    let member = MemberId(Id::from_bits(2));
    let delegate = person(Capacity::Delegate { member, standing: Standing::Titular });
    assert!(allows(Action::TakePosition, &delegate, |condition| condition == Condition::InElectorate));
    assert!(!allows(Action::TakePosition, &delegate, |condition| condition != Condition::InElectorate));
    let refusal = require(Action::TakePosition, &Actor::Visitor, |_| true).unwrap_err();
    assert_eq!(refusal.code, "access-sign-in");
    assert_eq!(require(Action::Publish, &delegate, |_| true).unwrap_err().code, "access-denied");
}

#[test]
fn a_suspended_member_and_a_contributor_read_and_act_for_nobody() {
    let (person_id, member) = (PersonId(Id::from_bits(1)), MemberId(Id::from_bits(2)));
    let suspended = Actor::Suspended { person: person_id, member };
    let for_oneself = [
        Action::OpenDesk,
        Action::ChooseNamePublicity,
        Action::KeepTokens,
        Action::HaveOwnData,
        Action::KeepWaysIn,
        Action::KeepDrafts,
        Action::NoteVisit,
    ];
    for actor in [suspended, person(Capacity::Contributor)] {
        assert_eq!((actor.member(), actor.administers()), (None, None));
        let visitor = |action| allows(action, &Actor::Visitor, |_| true);
        for action in Action::all().filter(|action| !visitor(*action)) {
            let may = for_oneself.contains(&action) || action == Action::ReadMembersOnly;
            assert_eq!(allows(action, &actor, |_| true), may, "{action:?}");
        }
    }
    let administrator = person(Capacity::Administrator { member });
    assert!(allows(Action::KeepMandates, &administrator, |condition| condition == Condition::OwnMember));
    assert!(!allows(Action::KeepMandates, &administrator, |_| false));
    assert!(!allows(Action::TakePosition, &administrator, |_| true));
}

#[test]
fn every_action_stands_in_one_place_of_the_table_under_a_name_of_its_own() {
    let actions: Vec<_> = Action::all().collect();
    let names: std::collections::BTreeSet<_> = actions.iter().map(|action| action.name()).collect();
    assert_eq!(names.len(), actions.len());
}
