use std::{collections::BTreeSet, convert::Infallible, sync::Arc, thread};

use pluriel_journal::{Ended, WriteError, replay};

use super::register::{Ask, Said, house, names, wait};

#[test]
fn sixty_four_clients_get_each_their_own_durable_entry() {
    let house = house();
    let clients: Vec<_> = (0..64)
        .map(|client| {
            let (writer, store) = (Arc::clone(&house.writer), house.store.clone());
            thread::spawn(move || {
                (0..50)
                    .map(|turn| {
                        let said = writer.submit_blocking(Ask::Write(client * 50 + turn)).unwrap();
                        let Said::Written(seq) = said else { panic!("{said:?}") };
                        assert!(store.rows().len() as u64 >= seq, "answered before it was durable");
                        seq
                    })
                    .collect::<Vec<_>>()
            })
        })
        .collect();
    let seqs: BTreeSet<u64> = clients.into_iter().flat_map(|client| client.join().unwrap()).collect();
    assert_eq!(seqs, (1..=3200).collect());
    assert_eq!(house.writer.stop(), Ended::Stopped);
    assert_eq!(names(&house.store.rows()), *house.published.lock().unwrap());
    assert_eq!(replay::<Infallible>(&house.store, |_, _, _| Ok(())).unwrap().entries(), 3200);
    assert_eq!(house.writer.health().entries(), 3200);
}

#[test]
fn what_waits_together_is_committed_together() {
    let house = house();
    let let_go = house.hold();
    let answers: Vec<_> = (0..100).map(|name| house.writer.submit(Ask::Write(name))).collect();
    let_go();
    for answer in answers {
        assert!(matches!(wait(answer), Ok(Said::Written(_))));
    }
    assert_eq!(house.store.appends(), 1);
}

#[test]
fn the_same_name_at_once_is_written_once() {
    let house = house();
    let let_go = house.hold();
    let answers: Vec<_> = (0..64).map(|_| house.writer.submit(Ask::Write(7))).collect();
    let_go();
    let said: Vec<_> = answers.into_iter().map(|answer| wait(answer).unwrap()).collect();
    assert_eq!(said.iter().filter(|said| **said == Said::Written(1)).count(), 1);
    assert_eq!(said.iter().filter(|said| **said == Said::AlreadyThere).count(), 63);
    assert_eq!(house.store.rows().len(), 1);
}

#[test]
fn too_many_at_once_are_told_to_come_back() {
    let house = house();
    let let_go = house.hold();
    let answers: Vec<_> = (0..5000).map(|name| house.writer.submit(Ask::Write(name))).collect();
    let_go();
    let said: Vec<_> = answers.into_iter().map(wait).collect();
    let busy = said.iter().filter(|said| **said == Err(WriteError::Busy)).count();
    assert!(busy > 0 && busy < 5000, "{busy}");
    assert_eq!(house.store.rows().len(), 5000 - busy);
}

#[test]
fn stopping_answers_who_waits_and_refuses_who_comes() {
    let house = house();
    let let_go = house.hold();
    let answers: Vec<_> = (0..10).map(|name| house.writer.submit(Ask::Write(name))).collect();
    let ended = house.writer.ended();
    let stopping = {
        let writer = Arc::clone(&house.writer);
        thread::spawn(move || writer.stop())
    };
    let_go();
    assert_eq!(stopping.join().unwrap(), Ended::Stopped);
    assert!(answers.into_iter().all(|answer| matches!(wait(answer), Ok(Said::Written(_)))));
    assert_eq!(house.writer.submit_blocking(Ask::Write(99)), Err(WriteError::Stopped));
    assert_eq!(wait(ended), Ended::Stopped);
    assert_eq!(house.writer.stop(), Ended::Stopped);
    assert_eq!(house.writer.fatal(), None);
}
