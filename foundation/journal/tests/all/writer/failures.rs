use std::collections::BTreeSet;

use pluriel_journal::{Ended, Fatal, Fault, MemoryStore, WriteError};
use proptest::{prelude::*, test_runner::RngSeed};

use super::register::{Ask, House, Said, house, house_with, names, wait};

fn write(house: &House, name: u32) -> Result<Said, WriteError> {
    house.writer.submit_blocking(Ask::Write(name))
}

#[test]
fn a_full_disk_writes_nothing_and_goes_on_when_there_is_space() {
    let house = house();
    house.store.fail_next([Some(Fault::Full), Some(Fault::Full)]);
    assert_eq!(write(&house, 1), Err(WriteError::StorageFull));
    assert!(house.writer.health().is_full());
    assert_eq!(write(&house, 1), Err(WriteError::StorageFull));
    assert!(house.published.lock().unwrap().is_empty());
    assert_eq!(write(&house, 1), Ok(Said::Written(1)));
    assert!(!house.writer.health().is_full());
    assert_eq!(house.writer.fatal(), None);
}

#[test]
fn a_refused_batch_may_be_asked_again() {
    let house = house();
    house.store.fail_next([Some(Fault::Refused)]);
    assert_eq!(write(&house, 1), Err(WriteError::NotRecorded));
    assert_eq!(write(&house, 1), Ok(Said::Written(1)));
}

#[test]
fn a_lost_answer_is_read_back_before_anybody_is_answered() {
    let house = house();
    house.store.fail_next([Some(Fault::UnknownWritten), Some(Fault::UnknownLost)]);
    assert_eq!(write(&house, 1), Ok(Said::Written(1)));
    assert_eq!(write(&house, 2), Err(WriteError::NotRecorded));
    assert_eq!(write(&house, 2), Ok(Said::Written(2)));
    assert_eq!(names(&house.store.rows()), BTreeSet::from([1, 2]));
}

#[test]
fn an_outcome_that_cannot_be_read_back_ends_the_writer() {
    let house = house();
    house.store.fail_next([Some(Fault::UnknownWritten)]);
    house.store.fail_outcome();
    assert_eq!(write(&house, 1), Err(WriteError::OutcomeUnknown));
    assert!(matches!(wait(house.writer.ended()), Ended::Fatal(Fatal::Unknown(_))));
}

#[test]
fn a_failing_disk_ends_the_writer_and_nobody_is_told_yes_or_no() {
    let house = house();
    let let_go = house.hold();
    house.store.fail_next([Some(Fault::Broken)]);
    let in_batch: Vec<_> = (0..3).map(|name| house.writer.submit(Ask::Write(name))).collect();
    let_go();
    assert!(in_batch.into_iter().all(|answer| wait(answer) == Err(WriteError::OutcomeUnknown)));
    assert!(matches!(wait(house.writer.ended()), Ended::Fatal(Fatal::Broken(_))));
    assert!(matches!(house.writer.fatal(), Some(Fatal::Broken(_))));
    assert_eq!(write(&house, 9), Err(WriteError::Stopped));
    assert!(matches!(house.writer.stop(), Ended::Fatal(Fatal::Broken(_))));
}

#[test]
fn a_fenced_writer_ends() {
    let house = house();
    house.store.fail_next([Some(Fault::Fenced)]);
    assert_eq!(write(&house, 1), Err(WriteError::NotRecorded));
    assert!(matches!(wait(house.writer.ended()), Ended::Fatal(Fatal::Fenced(_))));
}

#[test]
fn a_machine_that_panics_ends_the_writer_and_leaves_nobody_waiting() {
    let house = house();
    let let_go = house.hold();
    let written = house.writer.submit(Ask::Write(1));
    let panics = house.writer.submit(Ask::Panic);
    let_go();
    assert_eq!(wait(panics), Err(WriteError::Stopped));
    assert_eq!(wait(written), Err(WriteError::Stopped));
    assert_eq!(wait(house.writer.ended()), Ended::Fatal(Fatal::Panicked));
    assert_eq!(house.writer.stop(), Ended::Fatal(Fatal::Panicked));
    assert!(house.store.rows().is_empty());
}

#[test]
fn a_refusal_that_rests_on_what_was_not_written_is_not_given() {
    let house = house();
    let let_go = house.hold();
    house.store.fail_next([Some(Fault::Full)]);
    let first = house.writer.submit(Ask::Write(1));
    let second = house.writer.submit(Ask::Write(1));
    let_go();
    assert_eq!(wait(first), Err(WriteError::StorageFull));
    assert_eq!(wait(second), Err(WriteError::StorageFull));
    assert_eq!(write(&house, 1), Ok(Said::Written(1)));
}

#[test]
fn a_refusal_alone_needs_no_commit() {
    let house = house();
    assert_eq!(write(&house, 1), Ok(Said::Written(1)));
    house.store.fail_next([Some(Fault::Broken)]);
    assert_eq!(write(&house, 1), Ok(Said::AlreadyThere));
    assert_eq!(house.store.appends(), 1);
}

#[test]
fn a_failed_checkpoint_loses_nothing_and_is_counted() {
    let house = house();
    house.store.fail_checkpoints();
    assert_eq!(write(&house, 1), Ok(Said::Written(1)));
    assert_eq!(house.writer.stop(), Ended::Stopped);
    assert_eq!(house.writer.health().failed_checkpoints(), 1);
    assert_eq!(house.writer.health().failed_batches(), 0);
}

fn survivable() -> impl Strategy<Value = Option<Fault>> {
    prop_oneof![
        Just(None),
        Just(Some(Fault::Full)),
        Just(Some(Fault::Refused)),
        Just(Some(Fault::UnknownWritten)),
        Just(Some(Fault::UnknownLost)),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(5), ..ProptestConfig::default() })]

    #[test]
    fn what_was_acknowledged_is_there_and_what_was_refused_is_not(
        faults in proptest::collection::vec(survivable(), 0..20),
        batches in proptest::collection::vec(proptest::collection::vec(0u32..12, 1..6), 1..20),
    ) {
        let store = MemoryStore::default();
        store.fail_next(faults);
        let house = house_with(store, |_| ());
        let mut there = BTreeSet::new();
        for batch in batches {
            let let_go = house.hold();
            let answers: Vec<_> = batch.iter().map(|name| (*name, house.writer.submit(Ask::Write(*name)))).collect();
            let_go();
            for (name, answer) in answers {
                match wait(answer) {
                    Ok(Said::Written(_)) => prop_assert!(there.insert(name)),
                    Ok(Said::AlreadyThere) => prop_assert!(there.contains(&name)),
                    Err(WriteError::StorageFull | WriteError::NotRecorded) => {}
                    other => prop_assert!(false, "{other:?}"),
                }
            }
            prop_assert_eq!(&names(&house.store.rows()), &there);
            prop_assert_eq!(&*house.published.lock().unwrap(), &there);
        }
    }
}
