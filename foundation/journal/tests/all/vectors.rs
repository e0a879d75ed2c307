//! The record's vectors, made by a program that shares no code with this one.

use pluriel_journal::{
    Row,
    entry::{Entry, Leaf},
};
use pluriel_vault::{SEAL, commitment};
use serde_json::Value;

fn vectors() -> Value {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/data/record/vectors.json");
    let vectors: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    vectors["vault"].clone()
}

fn salt(vectors: &Value) -> [u8; 32] {
    let hex = vectors["seal_salt"].as_str().unwrap();
    std::array::from_fn(|place| u8::from_str_radix(&hex[2 * place..2 * place + 2], 16).unwrap())
}

#[test]
fn open_leaves_read_and_write_back() {
    let vectors = vectors();
    let stream = vectors["stream_utf8"].as_array().unwrap();
    let leaves: Vec<&str> =
        stream.iter().chain([&vectors["open_leaf_utf8"]]).map(|leaf| leaf.as_str().unwrap()).collect();
    for leaf in leaves {
        let read = Leaf::read(leaf.as_bytes()).unwrap();
        assert_eq!(read.write().unwrap(), leaf.as_bytes());
    }
    let Leaf::Open(entry) = Leaf::read(vectors["open_leaf_utf8"].as_str().unwrap().as_bytes()).unwrap()
    else {
        panic!("an open entry")
    };
    assert_eq!((entry.seq, entry.room, entry.kind, entry.version), (42, "opinions", "block_worded", 1));
    assert_eq!(entry.at.to_string(), "2026-11-24T02:52:33Z");
    assert_eq!((entry.place.room, entry.place.thing), ("opinions", "a7"));
    assert_eq!(entry.place.link.map(|link| (link.position, link.previous)), Some((1, 41)));
    assert_eq!(entry.commits.iter().map(|(name, _)| *name).collect::<Vec<_>>(), ["by", "text"]);
    assert_eq!(entry.body, r#"{"opinion":"a7","block":"b1"}"#);
}

#[test]
fn the_sealed_leaf_covers_its_inner_form() {
    let vectors = vectors();
    let form = vectors["sealed_of_utf8"].as_str().unwrap().as_bytes();
    let leaf = vectors["sealed_leaf_utf8"].as_str().unwrap().as_bytes();
    let inner = Entry::read_inner(form).unwrap();
    assert_eq!(inner.write().unwrap(), form);
    let Leaf::Sealed(seal) = Leaf::read(leaf).unwrap() else { panic!("a sealed entry") };
    assert_eq!(seal.commitment, commitment(SEAL, &salt(&vectors), form));
    assert_eq!(seal.write().unwrap(), leaf);

    let row = Row {
        seq: 43,
        room: "opinions".to_owned(),
        kind: "ballot_cast".to_owned(),
        version: 1,
        at: inner.at,
        leaf: leaf.to_vec(),
        inner: Some(pluriel_journal::Inner { form: form.to_vec(), salt: salt(&vectors) }),
        key: None,
        answer: None,
    };
    assert_eq!(row.read().unwrap(), inner);
}

#[test]
fn the_stream_is_chained() {
    let vectors = vectors();
    let stream = vectors["stream_utf8"].as_array().unwrap();
    let mut expected = (0, 0);
    for leaf in stream {
        let Leaf::Open(entry) = Leaf::read(leaf.as_str().unwrap().as_bytes()).unwrap() else { continue };
        assert_eq!(entry.place.link.map(|link| (link.position, link.previous)), Some(expected));
        expected = (expected.0 + 1, entry.seq);
    }
    assert!(expected.0 > 1);
}
