//! What holds over random histories: the state is total, a refusal changes nothing, replay is a fold, one position a member counts,
//! the amendments that were accepted make one text.

mod amending;

use std::collections::BTreeMap;

use pluriel_council::{Actor, Event as _, Id, Instant, Recorded, Room, Stream};
use pluriel_meetings::MeetingId;
use pluriel_opinions::{
    Event, OpinionId, Opinions, State,
    commands::*,
    events::Hand,
    proof,
    substance::Nature,
    transitions::after,
    words::{Advice, AppealVote, Consequence, Deed, Position, Publicity, ShownAs, Stage},
};
use proptest::{
    prelude::*,
    strategy::ValueTree,
    test_runner::{Config, TestRunner},
};

use crate::setting::*;

type Step = (u8, usize, usize, usize);

const TEXTS: [&str; 4] = ["", "Un mot.", "deux\nlignes", "Trois mots ici."];

/// What somebody might ask while positions are taken.
fn during_call(
    house: &House,
    known: Option<&pluriel_opinions::state::Opinion>,
    (which, a, b, c): Step,
) -> Option<(Actor, Command)> {
    let opinion = known?.id;
    let member = house.of(VOTERS[b % 10].0);
    let pen = known.and_then(|known| known.authors().first().copied()).map_or(member, delegate_of);
    let block = known
        .and_then(|known| known.text.blocks.get(b % known.text.blocks.len().max(1)))
        .map(|block| block.id);
    let version = known?.text.version;
    let text = TEXTS[c % 4].to_owned();
    let objection = known
        .and_then(|known| known.call())
        .and_then(|call| call.objections.get(b % call.objections.len().max(1)))
        .map(|objection| (objection.id, objection.member));
    let revision = known
        .and_then(|known| known.call())
        .and_then(|call| call.revisions.get(b % call.revisions.len().max(1)))
        .map(|revision| revision.seq);
    if which % 13 == 0 && known.is_some_and(|known| known.call().is_some()) {
        let reasons = text;
        return Some(match c % 4 {
            0 => (SECRETARIAT, SuspendBallot { opinion, reasons }.into()),
            1 => (SECRETARIAT, ResumeBallot { opinion }.into()),
            _ => (member, AskBallot { opinion, reasons: TEXTS[a % 4].into() }.into()),
        });
    }
    if which % 19 == 0 && known.is_some_and(|known| known.call().is_some()) {
        return Some(afterwards(house, known?, (a, b, c), member));
    }
    if which % 17 == 0 {
        return Some(disputing(house, known?, (a, b, c), member));
    }
    if which % 11 == 0 && known.is_some_and(|known| known.stage == Stage::Call) {
        return Some(match (c % 4, revision, block) {
            (0, Some(revision), _) => (member, ContestForm { opinion, revision }.into()),
            (1, ..) | (_, _, None) => (member, ExtendCall { opinion, reasons: text }.into()),
            (_, _, Some(block)) => {
                let nature = if a % 2 == 0 { Nature::Form } else { Nature::Substance };
                let before = paragraph("Autre chose.");
                let wording = paragraph(&text);
                let concerns = Vec::new();
                (pen, Revise { opinion, block, seen: version, before, wording, nature, concerns }.into())
            }
        });
    }
    if let Some((objection, objector)) = objection.filter(|_| which % 3 == 0) {
        let settler = if c % 7 == 0 { member } else { delegate_of(objector) };
        return Some(match c % 3 {
            0 => (pen, AnswerObjection { opinion, objection, text }.into()),
            1 => (settler, SettleObjection { opinion, objection, lifted: a % 2 == 0 }.into()),
            _ => (member, JudgeObjection { opinion, objection, unfounded: a % 3 != 0 }.into()),
        });
    }
    None
}

/// What somebody might ask around and after a publication.
fn afterwards(
    house: &House,
    known: &pluriel_opinions::state::Opinion,
    (a, b, c): (usize, usize, usize),
    member: Actor,
) -> (Actor, Command) {
    let opinion = known.id;
    let corrections = &known.afterlife.corrections;
    let correction = corrections.get(a % corrections.len().max(1)).map_or(0, |held| held.seq);
    let block = known.text.blocks.get(b % known.text.blocks.len().max(1)).map(|block| block.id);
    let until = house.now.plus_seconds(i64::try_from(a).unwrap() * 43_200);
    match (c % 6, block) {
        (0, _) => (SECRETARIAT, SetEmbargo { opinion, until, forewarn: b % 2 == 0 }.into()),
        (1, _) => (SECRETARIAT, UndoPublication { opinion }.into()),
        (2, _) => (member, ContestCorrection { opinion, correction }.into()),
        (4, _) => {
            let earlier = house.state().opinions().nth(b % house.state().opinions().count()).unwrap().id;
            let does = Deed::ALL[a % 2];
            let consequence = (a % 3 > 0).then_some(Consequence { does, opinion: earlier });
            let pen = known.authors().first().copied().map_or(member, delegate_of);
            (pen, FixConsequence { opinion, consequence }.into())
        }
        (3, Some(block)) => {
            let (before, wording) = (paragraph("Un mott."), paragraph(TEXTS[a % 4]));
            let seen = known.text.version;
            (SECRETARIAT, CorrectText { opinion, block, seen, before, wording }.into())
        }
        _ => (SECRETARIAT, Publish { opinion }.into()),
    }
}

/// What somebody might ask of a vote that is disputed.
fn disputing(
    house: &House,
    known: &pluriel_opinions::state::Opinion,
    (a, b, c): (usize, usize, usize),
    member: Actor,
) -> (Actor, Command) {
    let opinion = known.id;
    let call = known.call().map_or(0, |call| call.number);
    let challenges = &known.disputes.challenges;
    let challenge = challenges.get(a % challenges.len().max(1)).map(|held| held.id);
    let position = House::a_position(known, Position::ALL[b % 5]);
    let other = house.id(VOTERS[a % 10].0);
    let entry = known.call().and_then(|call| call.contested.hands.as_ref()).map_or(0, |held| held.seq);
    let version = position.version;
    match (c % 13, challenge) {
        (7, _) => {
            let letter = TEXTS[a % 4].into();
            (SECRETARIAT, TranscribeBallot { member: other, position, letter, document: None }.into())
        }
        (8, _) => {
            let hands = VOTERS.iter().take(a % 11).map(|(name, _)| (house.id(name), Position::ALL[b % 5]));
            let hands = hands.map(|(member, position)| Hand { member, position }).collect();
            let meeting = MeetingId(Id::from_bits(7));
            (SECRETARIAT, EnterHands { opinion, version, meeting, hands }.into())
        }
        (9, _) => (member, ConfirmHands { opinion, entry }.into()),
        (10, _) => (member, GiveProxy { opinion, to: other }.into()),
        (11, _) => (member, RevokeProxy { opinion }.into()),
        (12, _) => (member, CastByProxy { member: other, position }.into()),
        (0, _) => (SECRETARIAT, ProposeAnnulment { opinion, call, reasons: TEXTS[a % 4].into() }.into()),
        (1 | 2, _) if known.disputes.annulment.is_some() => {
            (member, ConfirmAnnulment { opinion, call }.into())
        }
        (3..=6, Some(challenge)) => {
            (member, JudgeChallenge { opinion, challenge, founded: b % 4 != 0 }.into())
        }
        _ => {
            let interested = house.id(VOTERS[a % 10].0);
            (member, Challenge { opinion, member: interested, reasons: TEXTS[b % 4].into() }.into())
        }
    }
}

/// What somebody might ask of a question before its admission.
fn before_admission(
    opinion: OpinionId,
    opinions: &[OpinionId],
    member: Actor,
    (which, _, b, c): Step,
) -> Option<(Actor, Command)> {
    let into = opinions.get(b % opinions.len().max(1)).copied().unwrap_or(opinion);
    let reasons = TEXTS[c % 4].to_owned();
    Some(match which {
        200..206 => (SECRETARIAT, JoinReferral { opinion, into, reasons }.into()),
        206..209 => (SECRETARIAT, PartReferral { opinion }.into()),
        209..222 => (member, Appeal { opinion, reasons }.into()),
        222..232 => (member, VoteOnAppeal { opinion, vote: AppealVote::ALL[c % 3] }.into()),
        _ => return None,
    })
}

/// A command as somebody might give it: often refused.
fn command(house: &House, (which, a, b, c): Step) -> (Actor, Command) {
    let opinions: Vec<OpinionId> = house.state().opinions().map(|opinion| opinion.id).collect();
    let opinion = opinions.get(a % opinions.len().max(1)).copied().unwrap_or(OpinionId(Id::from_bits(3)));
    let known = house.state().opinion(opinion);
    let blocks: Vec<_> =
        known.into_iter().flat_map(|known| known.text.blocks.iter().map(|block| block.id)).collect();
    let block = blocks.get(b % blocks.len().max(1)).copied();
    let comment = known.and_then(|known| known.comments.keys().nth(b % known.comments.len().max(1)).copied());
    let version = known.map_or(0, |known| known.text.version).saturating_sub(u32::from(c % 5 == 0));
    let text = TEXTS[c % 4].to_owned();
    let pens = known.and_then(|known| known.authors().first().copied()).map(delegate_of);
    let member = house.of(VOTERS[b % 10].0);
    let pen = if c % 6 == 0 { member } else { pens.unwrap_or(member) };
    let position = Position::ALL[c % 5];
    if let Some(asked) = during_call(house, known, (which, a, b, c)) {
        return asked;
    }
    if let Some(asked) = before_admission(opinion, &opinions, member, (which, a, b, c)) {
        return asked;
    }
    if let Some(asked) = amending::asked(house, known, (which, a, b, c), (member, pen)) {
        return asked;
    }
    match which % 20 {
        0 => (member, Refer { title: text, ..question(["jardins", "assemblee"][c % 2]) }.into()),
        1 | 2 => (member, Sponsor { opinion }.into()),
        3 => (SECRETARIAT, admit(opinion).into()),
        4 => (SECRETARIAT, Admit { publicity: Some(Publicity::ByGroup), ..admit(opinion) }.into()),
        5 => (SECRETARIAT, Decline { opinion, reasons: text, meeting: None }.into()),
        6 => (
            pen,
            AddBlocks { opinion, after: block, blocks: vec![paragraph(&text), heading("Titre")] }.into(),
        ),
        7 => (pen, Retitle { opinion, title: text }.into()),
        8 => (
            pen,
            block.map_or(Rework { opinion }.into(), |block| MoveBlock { opinion, block, after: None }.into()),
        ),
        9 => (member, Comment { opinion, block, text, quote: None }.into()),
        10 => (
            pen,
            comment
                .map_or(Rework { opinion }.into(), |comment| AnswerComment { opinion, comment, text }.into()),
        ),
        11 | 12 => (pen, OpenCall { opinion, version }.into()),
        13 => (member, Recuse { opinion }.into()),
        14 => (
            house.of(ADVISERS[b % 3]),
            GiveAdvice {
                opinion,
                version,
                advice: Advice::ALL[c % 4],
                remarks: text,
                shown_as: ShownAs::ALL[a % 4],
            }
            .into(),
        ),
        15 => (member, AmendStatement { opinion, statement: text, signs: false }.into()),
        16 => (SECRETARIAT, Publish { opinion }.into()),
        17 => (pen, Abandon { opinion, reasons: if a % 4 == 0 { text } else { String::new() } }.into()),
        _ => {
            let reservation =
                if position == Position::SupportsWithReservation { text.clone() } else { String::new() };
            let reasons = if position == Position::Opposes { text.clone() } else { String::new() };
            (
                member,
                TakePosition {
                    opinion,
                    version,
                    position,
                    reservation,
                    reasons,
                    raises: a % 2 == 0,
                    keeps: None,
                    explanation: String::new(),
                    statement: text,
                    signs: c % 2 == 0,
                }
                .into(),
            )
        }
    }
}

/// What happened, in order.
struct History {
    events: Vec<(Event, Recorded)>,
    house: House,
}

fn play(steps: &[Step]) -> History {
    let mut house = allowing_proxies();
    house.meeting(7, "assemblee", "2026-01-14T14:00:00Z", false);
    let mut history = Vec::new();
    let mut seq = 0;
    let mut keep = |events: &[pluriel_council::NewEvent<Event>], at: Instant| {
        for event in events {
            seq += 1;
            history.push((
                event.event.clone(),
                Recorded { seq, at, stream: event.stream, sealed: event.sealed },
            ));
        }
    };
    for step in steps {
        let (actor, command) = command(&house, *step);
        let before = bytes(house.state());
        let mut context = house.given.context().clone();
        if let Ok(decision) = Opinions::decide(house.given.rooms(), command.clone(), &actor, &mut context) {
            assert_eq!(
                house.when(actor, command).accepted(),
                decision,
                "a decision follows from state and context"
            );
            keep(&decision.events, house.now);
        } else {
            let _ = house.when(actor, command);
            assert_eq!(bytes(house.state()), before, "a refused command changes nothing");
        }
        if step.3 % 7 == 0 {
            house
                .clock_without_deadlines(house.now.plus_seconds(i64::try_from(step.2 % 9).unwrap() * 86_400));
            while let Some(command) = Opinions::due(house.given.rooms(), house.now).into_iter().next() {
                let decision = house.when(Actor::Pluriel, command).accepted();
                assert!(!decision.events.is_empty(), "what is due happens");
                keep(&decision.events, house.now);
            }
        }
    }
    History { events: history, house }
}

fn bytes(state: &State) -> String {
    serde_json::to_string(state).unwrap()
}

fn fold(state: &mut State, events: &[(Event, Recorded)]) {
    for (event, recorded) in events {
        Opinions::evolve(state, event, recorded);
    }
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec((any::<u8>(), 0usize..60, 0usize..60, 0usize..60), 30..100)
}

proptest! {
    #![proptest_config(Config { cases: crate::cases(16), rng_seed: proptest::test_runner::RngSeed::Fixed(20_260_112), ..Config::default() })]

    #[test]
    fn replay_is_a_fold_and_every_stage_is_left_by_the_table(steps in steps(), cut in 0usize..400) {
        let History { events, .. } = play(&steps);
        let cut = cut.min(events.len());
        let (mut whole, mut part) = (State::default(), State::default());
        fold(&mut whole, &events);
        fold(&mut part, &events[..cut]);
        fold(&mut part, &events[cut..]);
        prop_assert_eq!(bytes(&whole), bytes(&part));
        let mut state = State::default();
        let mut stages: BTreeMap<OpinionId, Stage> = BTreeMap::new();
        for (event, recorded) in &events {
            fold(&mut state, &[(event.clone(), recorded.clone())]);
            let Some(id) = event.opinion() else { continue };
            let (before, now) = (stages.get(&id).copied(), state.opinion(id).unwrap().stage);
            if before != Some(now) {
                prop_assert_eq!(after(before, event.kind().name), Some(now));
            }
            stages.insert(id, now);
        }
    }

    #[test]
    fn accepted_amendments_make_one_text_of_whose_words_each_tells_who_brought_it(steps in steps()) {
        amending::hold(&play(&steps).house);
    }

    #[test]
    fn a_body_reads_as_it_was_written(steps in steps()) {
        for (event, _) in play(&steps).events {
            prop_assert_eq!(Event::read(event.kind().name, &event.body()).unwrap(), event);
        }
    }

    #[test]
    fn the_state_takes_any_order_of_events(steps in steps(), order in prop::collection::vec(any::<usize>(), 0..400)) {
        let History { events, .. } = play(&steps);
        let mut state = State::default();
        for place in order {
            if !events.is_empty() {
                fold(&mut state, &events[place % events.len()..][..1]);
            }
        }
        bytes(&state);
    }

    #[test]
    fn one_position_a_member_counts_and_every_result_recomputes(steps in steps()) {
        let History { events, house } = play(&steps);
        for opinion in house.state().opinions() {
            for call in &opinion.calls {
                let Some(closing) = &call.closing else { continue };
                let mut last: BTreeMap<_, u64> = BTreeMap::new();
                for (event, recorded) in &events {
                    if let Event::PositionTaken(taken) = event
                        && taken.opinion == opinion.id && taken.call == call.number
                    {
                        prop_assert!(recorded.at >= call.opened && recorded.at < call.closes);
                        prop_assert!(recorded.sealed);
                        last.remove(&taken.member);
                        let barred = call.contested.barred.contains(&taken.member);
                        if taken.version == call.version() || barred {
                            last.insert(taken.member, recorded.seq);
                        }
                    }
                }
                prop_assert_eq!(closing.counted.len(), last.len());
            }
            if let Ok(proof) = proof::of(house.given.rooms(), opinion) {
                let verdict = proof::verify(&proof).unwrap();
                prop_assert_eq!(verdict.total.members as usize + opinion_recused(opinion), opinion.closed_call().unwrap().electorate.len());
            }
        }
    }

    #[test]
    fn no_open_entry_ties_a_member_to_a_position(steps in steps()) {
        let History { events, house } = play(&steps);
        for (event, recorded) in &events {
            let Some(opinion) = event.opinion().and_then(|id| house.state().opinion(id)) else { continue };
            let hidden = opinion.admission.as_ref().is_some_and(|admission| admission.publicity != Publicity::Named);
            let raised = matches!(event, Event::ObjectionRaised(_));
            prop_assert!(!raised || event.member().is_some());
            let signs = matches!(event, Event::AmendmentSigned(_) | Event::AmendmentVoteAsked(_) | Event::AmendmentBallotCast(_));
            prop_assert!(!(hidden && signs) || recorded.sealed);
            let after_opening = matches!(event, Event::PositionTaken(_) | Event::CallClosed(_) | Event::BallotClosed(_) | Event::Adopted(_) | Event::NotCarried(_) | Event::NotValid(_) | Event::StatementAmended(_));
            if hidden && after_opening && !recorded.sealed {
                let body = event.body();
                prop_assert!(VOTERS.iter().all(|(name, _)| !body.contains(&house.id(name).to_string())), "{}", body);
            }
        }
    }

    #[test]
    fn raising_a_position_to_support_never_un_adopts(signs in "[+?0x.-]{10}", raised in 0usize..10, named in any::<bool>()) {
        let formation = if named { "assemblee" } else { "jardins" };
        let more: String = signs.chars().enumerate().map(|(place, sign)| if place == raised { '+' } else { sign }).collect();
        let adopted = |signs: &str| {
            let mut house = house();
            let opinion = house.closed(formation, signs);
            house.stage(opinion) == Stage::Adopted
        };
        prop_assert!(!adopted(&signs) || adopted(&more));
    }
}

fn opinion_recused(opinion: &pluriel_opinions::state::Opinion) -> usize {
    let call = opinion.closed_call().unwrap();
    let electorate = &call.electorate;
    opinion.recused_in(call).keys().filter(|member| electorate.contains(**member)).count()
}

#[test]
fn random_histories_reach_what_becomes_of_amendments() {
    let mut runner = TestRunner::deterministic();
    let mut reached = BTreeMap::new();
    for _ in 0..40 {
        let steps = steps().new_tree(&mut runner).unwrap().current();
        for (event, _) in play(&steps).events {
            *reached.entry(event.kind().name).or_insert(0) += 1;
        }
    }
    for kind in [
        "amendment_proposed",
        "amendment_signed",
        "amendment_advised",
        "amendments_accepted",
        "amendment_rejected",
        "amendment_vote_asked",
        "amendment_vote_opened",
        "amendment_ballot_cast",
        "amendment_vote_closed",
    ] {
        assert!(reached.contains_key(kind), "{kind}: {reached:?}");
    }
}

#[test]
fn an_event_of_an_unknown_opinion_changes_nothing() {
    let History { events, .. } =
        play(&[(0, 1, 1, 1), (1, 0, 2, 1), (3, 0, 0, 1), (11, 0, 0, 1), (18, 0, 1, 1)]);
    let mut state = State::default();
    for (event, _) in events.iter().skip(1) {
        let recorded = Recorded { seq: 9, at: now(), stream: Stream(Id::from_bits(1)), sealed: false };
        Opinions::evolve(&mut state, event, &recorded);
    }
    assert_eq!(state.opinions().count(), 0);
}
