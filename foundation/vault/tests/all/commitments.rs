use pluriel_vault::{PERSON, SEAL, commitment, purpose};
use serde_json::Value;

fn vectors() -> Value {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/data/record/vectors.json");
    let vectors: Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    vectors["vault"].clone()
}

fn bytes(vectors: &Value, name: &str) -> Vec<u8> {
    let hex = vectors[name].as_str().unwrap();
    (0..hex.len()).step_by(2).map(|place| u8::from_str_radix(&hex[place..place + 2], 16).unwrap()).collect()
}

#[test]
fn commitments_are_those_of_the_vectors() {
    let vectors = vectors();
    let salt = |name| <[u8; 32]>::try_from(bytes(&vectors, name)).unwrap();
    let text = |name: &str| vectors[name].as_str().unwrap();

    let of_text = commitment(text("purpose"), &salt("salt"), &bytes(&vectors, "text_utf8_hex"));
    assert_eq!(of_text.to_vec(), bytes(&vectors, "commitment"));
    let of_nothing = commitment(text("purpose"), &salt("salt"), b"");
    assert_eq!(of_nothing.to_vec(), bytes(&vectors, "empty_text"));
    assert_eq!(PERSON, text("by_purpose"));
    let by = commitment(PERSON, &salt("by_salt"), text("by_data").as_bytes());
    assert_eq!(by.to_vec(), bytes(&vectors, "by"));
    let seal = commitment(SEAL, &salt("seal_salt"), text("sealed_of_utf8").as_bytes());
    assert!(text("sealed_leaf_utf8").contains(&base64(seal)));
}

fn base64(bytes: [u8; 32]) -> String {
    const DIGITS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bit = |place: usize| bytes.get(place / 8).is_some_and(|byte| byte >> (7 - place % 8) & 1 == 1);
    let digit = |of: usize| (0..6).fold(0, |value, place| value << 1 | usize::from(bit(of * 6 + place)));
    (0..43).map(|place| char::from(DIGITS[digit(place)])).collect()
}

#[test]
fn a_commitment_is_good_for_one_purpose_and_one_salt_alone() {
    let one = commitment("opinions/text", &[1; 32], b"oui");
    assert_ne!(one, commitment("opinions/title", &[1; 32], b"oui"));
    assert_ne!(one, commitment("opinions/text", &[2; 32], b"oui"));
    assert_eq!(purpose("opinions", "text"), "opinions/text");
    assert_eq!(purpose("opinions", "by"), PERSON);
}
