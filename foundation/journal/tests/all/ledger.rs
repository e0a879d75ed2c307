use pluriel_council::{Instant, Stream};
use pluriel_journal::{BrokenChain, Draft, Ledger, Row, Unwritable, entry::EntryError};
use pluriel_vault::VaultChange;
use proptest::{prelude::*, test_runner::RngSeed};

use crate::support::{START, context, draft};

/// Entries of three things, some sealed.
fn written(plan: &[(usize, bool)]) -> Vec<Row> {
    let mut context = context();
    let streams: [Stream; 3] = std::array::from_fn(|_| Stream(context.id()));
    let mut ledger = Ledger::default();
    let drafts = plan.iter().map(|&(stream, sealed)| Draft { sealed, ..draft(streams[stream], "{}") });
    ledger.write_all(drafts, &mut context).unwrap().0
}

fn followed<'a>(rows: impl IntoIterator<Item = &'a Row>) -> Result<Ledger, BrokenChain> {
    let mut ledger = Ledger::default();
    rows.into_iter().try_for_each(|row| ledger.follow(row).map(drop))?;
    Ok(ledger)
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(4), ..ProptestConfig::default() })]

    #[test]
    fn what_was_written_follows_and_nothing_else_does(
        plan in proptest::collection::vec((0usize..3, any::<bool>()), 2..20),
        (one, other) in any::<(proptest::sample::Index, proptest::sample::Index)>(),
    ) {
        let rows = written(&plan);
        let ledger = followed(&rows).unwrap();
        prop_assert_eq!(ledger.seq(), rows.len() as u64);

        let (one, other) = (one.index(rows.len()), other.index(rows.len()));
        let last = rows.len() - 1;
        if one != last {
            let without = rows.iter().enumerate().filter(|(place, _)| *place != one).map(|(_, row)| row);
            prop_assert!(followed(without).is_err());
        }
        let twice = rows[..=one].iter().chain(&rows[one..]);
        prop_assert!(followed(twice).is_err());
        if one != other {
            let mut swapped = rows.clone();
            swapped.swap(one, other);
            prop_assert!(followed(&swapped).is_err());
        }
    }

    #[test]
    fn rolling_back_leaves_no_trace(
        before in proptest::collection::vec((0usize..3, any::<bool>()), 0..8),
        undone in proptest::collection::vec((0usize..3, any::<bool>()), 0..8),
        after in proptest::collection::vec((0usize..3, any::<bool>()), 1..8),
    ) {
        let streams: [Stream; 3] = { let mut context = context(); std::array::from_fn(|_| Stream(context.id())) };
        let drafts = |plan: &[(usize, bool)]| -> Vec<Draft<'static>> {
            plan.iter().map(|&(stream, sealed)| Draft { sealed, ..draft(streams[stream], "{}") }).collect()
        };
        let mut with = Ledger::default();
        with.write_all(drafts(&before), &mut context()).unwrap();
        let mut without = with.clone();
        let mark = with.mark();
        with.write_all(drafts(&undone), &mut context()).unwrap();
        with.rollback(mark);
        let salts = context();
        prop_assert_eq!(
            with.write_all(drafts(&after), &mut salts.clone()).unwrap(),
            without.write_all(drafts(&after), &mut salts.clone()).unwrap()
        );
    }
}

#[test]
fn an_omitted_entry_shows_in_the_chain_even_when_numbers_are_forged() {
    let rows = written(&[(0, false), (1, false), (0, false), (0, false)]);
    let mut forged = rows[3].clone();
    forged.seq = 3;
    let leaf = String::from_utf8(forged.leaf).unwrap();
    forged.leaf = leaf.replace("seq 4", "seq 3").replace(" 2 3\n", " 2 1\n").into_bytes();
    assert!(matches!(followed([&rows[0], &rows[1], &forged]), Err(BrokenChain::Stream { seq: 3, .. })));
}

#[test]
fn time_never_goes_back() {
    let mut context = context();
    let stream = Stream(context.id());
    let mut ledger = Ledger::default();
    let (first, _) = ledger.write(draft(stream, "{}"), &mut context).unwrap();
    context.set_now(Instant::from_unix(START - 60).unwrap());
    let (second, _) = ledger.write(draft(stream, "{}"), &mut context).unwrap();
    assert_eq!(second.at, first.at);

    let mut earlier = second.clone();
    let before = Instant::from_unix(START - 1).unwrap();
    earlier.at = before;
    let leaf = String::from_utf8(earlier.leaf).unwrap();
    earlier.leaf = leaf.replace(&second.at.to_string(), &before.to_string()).into_bytes();
    assert_eq!(followed([&first, &earlier]).unwrap_err(), BrokenChain::Time(2));
}

#[test]
fn the_same_text_twice_gives_two_commitments() {
    let mut context = context();
    let mut ledger = Ledger::default();
    let (stream, person) = (Stream(context.id()), context.id());
    let say = || Draft { by: Some(person), texts: vec![("text", "oui".to_owned())], ..draft(stream, "{}") };
    let (rows, vault) = ledger.write_all([say(), say()], &mut context).unwrap();
    let entries: Vec<_> = rows.iter().map(|row| row.read().unwrap()).collect();
    for name in ["by", "text"] {
        assert_ne!(entries[0].commitment(name).unwrap(), entries[1].commitment(name).unwrap());
    }
    assert_eq!(vault.len(), 4);
    assert!(!String::from_utf8(rows[0].leaf.clone()).unwrap().contains(&person.to_string()));
}

#[test]
fn a_sealed_entry_shows_neither_body_nor_commitments() {
    let mut context = context();
    let stream = Stream(context.id());
    let sealed =
        Draft { sealed: true, texts: vec![("text", "non".to_owned())], ..draft(stream, r#"{"a":1}"#) };
    let (row, vault) = Ledger::default().write(sealed, &mut context).unwrap();
    let leaf = String::from_utf8(row.leaf.clone()).unwrap();
    assert!(!leaf.contains("commit ") && !leaf.contains("opinions") && !leaf.contains('{'), "{leaf}");
    let VaultChange::Text(text) = &vault[0] else { panic!("a text") };
    assert!(row.commits_to(text));

    let mut other_salt = row.clone();
    other_salt.inner.as_mut().unwrap().salt[0] ^= 1;
    assert!(other_salt.read().is_err());
    let mut opened = row;
    opened.inner = None;
    assert!(opened.read().is_err());
}

#[test]
fn columns_repeat_the_header() {
    let rows = written(&[(0, false), (1, true)]);
    for row in &rows {
        assert!(row.read().is_ok());
        let changes: [fn(&mut Row); 5] = [
            |row| row.seq += 1,
            |row| row.room.push('x'),
            |row| row.kind.push('x'),
            |row| row.version += 1,
            |row| row.at = row.at.plus_seconds(1),
        ];
        for change in changes {
            let mut damaged = row.clone();
            change(&mut damaged);
            assert!(damaged.read().is_err());
        }
    }
}

#[test]
fn a_draft_that_cannot_be_written_leaves_the_ledger_as_it_was() {
    let mut context = context();
    let stream = Stream(context.id());
    let mut ledger = Ledger::default();
    let good = || draft(stream, "{}");
    let long = format!(r#"{{"a":"{}"}}"#, "x".repeat(60_000));
    let refused = ledger.write_all([good(), draft(stream, &long)], &mut context);
    assert!(matches!(refused, Err(Unwritable::Entry(EntryError::TooLong(_)))), "{refused:?}");
    for texts in [vec!["by"], vec!["Text"], vec!["text", "text"], vec![""]] {
        let texts = texts.into_iter().map(|name| (name, String::new())).collect();
        let refused = ledger.write_all([good(), Draft { texts, ..good() }], &mut context);
        assert!(matches!(refused, Err(Unwritable::Name(_))), "{refused:?}");
    }
    assert!(ledger.write(draft(stream, "[]"), &mut context).is_err());
    assert_eq!(ledger.seq(), 0);
    assert_eq!(ledger.next_link("opinions", stream).position, 0);
    assert!(ledger.write(good(), &mut context).is_ok());
}
