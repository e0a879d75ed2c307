//! One entry has one spelling: what is read is written back byte for byte, everything else is refused.

use pluriel_council::Instant;
use pluriel_journal::entry::{Entry, EntryError, Leaf, Link, MAX_BYTES, MAX_NUMBER, Place, Seal};
use proptest::{prelude::*, test_runner::RngSeed};

const LEAF: &str = "pluriel/entry/v1\nseq 42\nat 2026-11-24T02:52:33Z\nkind opinions/block_worded/1\nstream opinions/a7 1 41\ncommit by xchWw1JgSZD5sBsa0W/SZ2AjR+M0WP0t5m14NaHswTE=\ncommit text hOB0Y+wbEEy+4aUFKDrI0dOeoWGKZudfbl/cAlu++8Q=\n\n{\"opinion\":\"a7\"}";

fn name() -> impl Strategy<Value = String> {
    "[a-z][a-z0-9_]{0,39}"
}

fn number() -> impl Strategy<Value = u64> {
    prop_oneof![1..100u64, 1..=MAX_NUMBER]
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(3), ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_reads_back(
        seq in number(),
        seconds in -62_135_596_800i64..=253_402_207_200,
        (room, kind, other) in (name(), name(), name()),
        thing in "[0-7][0-9a-hjkmnp-tv-z]{25}",
        version in 1u16..,
        (sealed, link) in any::<(bool, (u64, u64))>(),
        commits in proptest::collection::btree_map(name(), any::<[u8; 32]>(), 0..4),
        body in r#"\{"[a-zé]{1,5}":("[a-z]{0,20}"|-?[1-9][0-9]{0,14}|\[\]|null)\}"#,
    ) {
        let link = if link.0 % seq == 0 || link.1 % seq == 0 {
            Link { position: 0, previous: 0 }
        } else {
            Link { position: link.0 % seq, previous: link.1 % seq }
        };
        let entry = Entry {
            seq,
            at: Instant::from_unix(seconds).unwrap(),
            room: &room,
            kind: &kind,
            version,
            place: Place { room: &other, thing: &thing, link: (!sealed).then_some(link) },
            commits: commits.iter().map(|(name, hash)| (name.as_str(), *hash)).collect(),
            body: &body,
        };
        let bytes = entry.write().unwrap();
        if sealed {
            prop_assert_eq!(Entry::read_inner(&bytes).unwrap(), entry);
            prop_assert_eq!(Leaf::read(&bytes), Err(EntryError::Sealed));
        } else {
            prop_assert_eq!(Leaf::read(&bytes).unwrap(), Leaf::Open(entry));
            prop_assert_eq!(Entry::read_inner(&bytes), Err(EntryError::Sealed));
        }
    }

    #[test]
    fn a_seal_reads_back(seq in number(), commitment: [u8; 32]) {
        let leaf = Leaf::Sealed(Seal { seq, commitment });
        let bytes = leaf.write().unwrap();
        prop_assert_eq!(Leaf::read(&bytes).unwrap(), leaf);
    }

    #[test]
    fn a_changed_byte_is_refused_or_another_entry(place in 0..LEAF.len(), byte: u8) {
        let mut bytes = LEAF.as_bytes().to_vec();
        bytes[place] = byte;
        if let Ok(leaf) = Leaf::read(&bytes) {
            prop_assert_eq!(leaf.write().unwrap(), bytes);
        }
    }

    #[test]
    fn a_piece_is_refused(from in 0..LEAF.len(), to in 0..LEAF.len()) {
        prop_assert!(Leaf::read(&LEAF.as_bytes()[from.min(to)..to]).is_err());
    }
}

#[test]
fn every_other_spelling_is_refused() {
    assert!(Leaf::read(LEAF.as_bytes()).is_ok());
    for (said, instead, line) in [
        ("seq 42", "seq 042", "seq"),
        ("seq 42", "seq +42", "seq"),
        ("seq 42", "seq 0", "seq"),
        ("seq 42", "seq  42", "seq"),
        ("seq 42", "seq 9007199254740992", "seq"),
        ("seq 42\n", "seq 42\r\n", "seq"),
        ("2026-11-24T02:52:33Z", "2026-11-24T02:52:33.5Z", "at"),
        ("2026-11-24T02:52:33Z", "2026-11-24T02:52:33+00:00", "at"),
        ("2026-11-24T02:52:33Z", "2026-11-24 02:52:33Z", "at"),
        ("2026-11-24", "2026-02-30", "at"),
        ("opinions/block_worded/1", "Opinions/block_worded/1", "kind"),
        ("opinions/block_worded/1", "opinions/block-worded/1", "kind"),
        ("opinions/block_worded/1", "opinions/block_worded/0", "kind"),
        ("opinions/block_worded/1", "opinions/block_worded/65536", "kind"),
        ("opinions/block_worded/1", "opinions/block_worded", "kind"),
        ("opinions/block_worded/1", "opinions/block_worded/1/2", "kind"),
        ("opinions/a7 1 41", "opinions/a7 1 42", "stream"),
        ("opinions/a7 1 41", "opinions/a7 0 41", "stream"),
        ("opinions/a7 1 41", "opinions/a7 1 0", "stream"),
        ("opinions/a7 1 41", "opinions/A7 1 41", "stream"),
        ("opinions/a7 1 41", "opinions/a7 1 41 ", "stream"),
        ("opinions/a7 1 41", "opinions/al 1 41", "stream"),
        ("opinions/a7 1 41", "opinions/ 1 41", "stream"),
        ("commit by", "commit title", "commit"),
        ("commit by", "commit text", "commit"),
        ("wTE=", "wTF=", "commit"),
        ("wTE=", "wTE", "commit"),
        ("wTE=", "wTEA", "commit"),
        ("commit text", "note text", "commit"),
    ] {
        assert_eq!(
            Leaf::read(LEAF.replacen(said, instead, 1).as_bytes()),
            Err(EntryError::Line(line)),
            "{instead}"
        );
    }
    assert_eq!(Leaf::read(LEAF.replace("/v1", "/v2").as_bytes()), Err(EntryError::Version));
    assert_eq!(Leaf::read(b""), Err(EntryError::NotAnEntry));
    assert_eq!(Leaf::read(b"pluriel/entry/v1\n\n{}"), Err(EntryError::Line("seq")));
    assert!(matches!(Leaf::read(format!("{LEAF} ").as_bytes()), Err(EntryError::Body(_))));
}

#[test]
fn a_sealed_leaf_shows_nothing_else() {
    let seal = "pluriel/entry/v1\nseq 43\nsealed wy2tCLxWmNqRiGxQONBvmqPasFRAEy3KfXnw0Ufv2vc=\n\n";
    assert!(Leaf::read(seal.as_bytes()).is_ok());
    assert_eq!(Leaf::read(format!("{seal}{{}}").as_bytes()), Err(EntryError::Sealed));
    let with_line = seal.replace("=\n", "=\nat 2026-11-24T02:52:33Z\n");
    assert_eq!(Leaf::read(with_line.as_bytes()), Err(EntryError::Sealed));
}

#[test]
fn an_entry_has_a_longest_length() {
    let body = |length: usize| format!(r#"{{"a":"{}"}}"#, "x".repeat(length));
    let room = LEAF.len() - r#"{"opinion":"a7"}"#.len() + r#"{"a":""}"#.len();
    let long = |length: usize| LEAF.replace(r#"{"opinion":"a7"}"#, &body(length - room));
    assert_eq!(long(MAX_BYTES).len(), MAX_BYTES);
    assert!(Leaf::read(long(MAX_BYTES).as_bytes()).is_ok());
    assert_eq!(Leaf::read(long(MAX_BYTES + 1).as_bytes()), Err(EntryError::TooLong(MAX_BYTES + 1)));
}
