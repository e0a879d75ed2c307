use pluriel_journal::entry::{BodyError, MAX_DEPTH, check_body};
use proptest::{prelude::*, test_runner::RngSeed};

#[test]
fn what_every_reader_understands_alike_is_accepted() {
    for body in [
        "{}",
        r#"{"a":null,"b":[true,false,"x"],"c":{"a":1}}"#,
        r#"{"n":9007199254740991,"m":-9007199254740991,"z":0}"#,
        r#"{"é\n":"\ud83d\ude00"}"#,
        "{ \"a\" : 1 }",
    ] {
        assert_eq!(check_body(body), Ok(()), "{body}");
    }
}

#[test]
fn what_readers_may_understand_differently_is_refused() {
    for body in [
        r#"{"n":1.0}"#,
        r#"{"n":1e3}"#,
        r#"{"n":-0}"#,
        r#"{"n":9007199254740992}"#,
        r#"{"n":-9007199254740992}"#,
        r#"{"n":18446744073709551616}"#,
        r#"{"n":01}"#,
        r#"{"a":1,"a":2}"#,
        r#"{"a":1,"\u0061":2}"#,
        r#"{"a":{"b":1,"b":1}}"#,
        r#"{"a":"\ud83d"}"#,
        "{\"a\":\"\u{1}\"}",
        r#"{"a":1,}"#,
        r#"{"a":NaN}"#,
        r"{'a':1}",
        r"{} {}",
        r#"{"a":1}{"a":1}"#,
        r"{",
    ] {
        assert!(check_body(body).is_err(), "{body}");
    }
    for body in ["", "[]", "1", "null", " {}", "{}\n", "\u{feff}{}"] {
        assert_eq!(check_body(body), Err(BodyError::NotAnObject), "{body}");
    }
}

#[test]
fn depth_is_bounded() {
    let nested = |levels: usize| format!("{}{}", r#"{"a":"#.repeat(levels - 1) + "{", "}".repeat(levels));
    assert_eq!(check_body(&nested(MAX_DEPTH)), Ok(()));
    assert!(check_body(&nested(MAX_DEPTH + 1)).is_err());
    assert!(check_body(&format!("{{\"a\":{}{}}}", "[".repeat(50_000), "]".repeat(50_000))).is_err());
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(2), ..ProptestConfig::default() })]

    #[test]
    fn anything_at_all_gets_an_answer(body in r#"\{[\[\]\{\}",:a0-9.eE\\u -]{0,40}\}"#) {
        if check_body(&body).is_ok() {
            let value: serde_json::Value = serde_json::from_str(&body).unwrap();
            prop_assert!(value.is_object());
        }
    }
}
