use std::{sync::mpsc::channel, time::Duration};

use pluriel_journal::{Fault, MemoryStore};

use super::register::{Ask, Said, house_with, wait};

#[test]
fn what_is_due_at_start_is_done_before_anybody_asks() {
    let house = house_with(MemoryStore::default(), |register| register.due = vec![3]);
    assert_eq!(house.writer.submit_blocking(Ask::Write(3)), Ok(Said::AlreadyThere));
}

#[test]
fn the_clock_is_asked_again_when_it_said_and_after_what_was_written() {
    let (asked, clock) = channel();
    let house = house_with(MemoryStore::default(), |register| {
        register.wake = Some(Duration::from_millis(1));
        register.asked = Some(asked);
    });
    for _ in 0..3 {
        clock.recv_timeout(Duration::from_secs(30)).unwrap();
    }
    drop(house);

    let (asked, clock) = channel();
    let house = house_with(MemoryStore::default(), |register| register.asked = Some(asked));
    clock.recv_timeout(Duration::from_secs(30)).unwrap();
    assert_eq!(wait(house.writer.submit(Ask::Write(1))), Ok(Said::Written(1)));
    clock.recv_timeout(Duration::from_secs(30)).unwrap();
    assert_eq!(wait(house.writer.submit(Ask::Write(1))), Ok(Said::AlreadyThere));
    house.writer.stop();
    assert!(clock.try_recv().is_err(), "nothing changed, so nothing new can be due");
}

#[test]
fn what_was_due_and_could_not_be_written_is_tried_again() {
    let store = MemoryStore::default();
    store.fail_next([Some(Fault::Full)]);
    let (asked, clock) = channel();
    let house = house_with(store, |register| {
        register.due = vec![3];
        register.asked = Some(asked);
    });
    for _ in 0..3 {
        clock.recv_timeout(Duration::from_secs(30)).unwrap();
    }
    assert!(house.published.lock().unwrap().contains(&3));
}
