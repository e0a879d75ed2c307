//! What is accepted, and what is refused where.
#![expect(clippy::expect_used, reason = "a test that meets the unexpected fails")]

use pluriel_strict_json::{Bounds, Fault, Step, What, Whole, read};
use proptest::{prelude::*, test_runner::RngSeed};
use serde_json::Value;

const BOUNDS: Bounds = Bounds { bytes: 200, depth: 3 };

fn fault(text: &str) -> Fault {
    read(text.as_bytes(), BOUNDS).expect_err("a fault")
}

#[test]
fn each_fault_has_its_place() {
    let key = |key: &str| Step::Key(key.to_owned());
    let cases = [
        (r#"{"a":1,"a":2}"#, vec![], What::KeyTwice("a".to_owned())),
        (r#"{"a":[1,{"b":1,"b":1}]}"#, vec![key("a"), Step::Index(1)], What::KeyTwice("b".to_owned())),
        (r#"{"a":[[[1]]]}"#, vec![key("a"), Step::Index(0), Step::Index(0)], What::TooDeep),
        ("[1,\n 2", vec![], What::NotJson { line: 2, column: 2 }),
        ("[1] [2]", vec![], What::NotJson { line: 1, column: 5 }),
        ("", vec![], What::NotJson { line: 1, column: 0 }),
    ];
    for (text, place, what) in cases {
        assert_eq!(fault(text), Fault { place, what }, "{text}");
    }
    assert_eq!(read(b"\"\xff\"", BOUNDS).expect_err("a fault").what, What::NotUtf8 { byte: 1 });
    assert_eq!(fault(&" ".repeat(201)).what, What::TooLarge { bytes: 201 });
}

#[test]
fn a_fault_is_said_with_its_place() {
    let said = fault(r#"{"a/b":[{"c":1,"c":1}]}"#).to_string();
    assert_eq!(said, "the key `c` is repeated, in /a~1b/0");
}

#[test]
fn a_byte_order_mark_is_left_out() {
    assert_eq!(read("\u{feff}[1]".as_bytes(), BOUNDS), Ok(serde_json::json!([1])));
}

#[test]
fn inside_a_derived_document_it_is_as_strict() {
    assert!(serde_json::from_str::<Whole>(r#"{"a":{"b":1,"b":1}}"#).is_err());
    for fraction in ["1.0", "1e3", "99999999999999999999"] {
        assert!(serde_json::from_str::<Whole>(&format!(r#"{{"a":[{fraction}]}}"#)).is_err(), "{fraction}");
    }
    let whole = Whole(serde_json::json!({"a": [1, -1, "x", null, true]}));
    let written = serde_json::to_string(&whole).expect("JSON");
    assert_eq!(serde_json::from_str::<Whole>(&written).expect("the same"), whole);
}

fn document() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        ".{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 30, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::hash_map(".{0,4}", inner, 0..5).prop_map(|map| map.into_iter().collect()),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig {
        rng_seed: RngSeed::Fixed(7),
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn what_is_written_is_read(document in document()) {
        let bounds = Bounds { bytes: usize::MAX, depth: 8 };
        prop_assert_eq!(read(document.to_string().as_bytes(), bounds), Ok(document));
    }

    #[test]
    fn nothing_makes_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..60)) {
        let _ = read(&bytes, BOUNDS);
    }
}
