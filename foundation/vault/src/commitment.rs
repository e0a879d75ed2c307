//! Commitments: a hash that tells nothing of what it covers and can be opened only to that (`specs/record.md` §3).

use sha2::{Digest, Sha256};

/// The purpose of the commitment to who acted, named `by` in an entry; its data is the person's id as text.
pub const PERSON: &str = "council/person";

/// The purpose of the commitment that stands in the record for a sealed entry; its data is the whole inner form.
pub const SEAL: &str = "entry";

/// `SHA-256("pluriel/commitment/v1\n" ‖ u32 len(purpose) ‖ purpose ‖ salt ‖ u64 len(data) ‖ data)`, lengths big-endian
/// (`specs/record.md` §3).
///
/// The purpose binds the commitment to one field. The salt is fresh for every text and every version, so that equal
/// texts never have equal commitments, and nothing can be guessed once salt and text are erased.
pub fn commitment(purpose: &str, salt: &[u8; 32], data: &[u8]) -> [u8; 32] {
    let purpose_length = (purpose.len() as u64).to_be_bytes();
    let mut hash = Sha256::new();
    hash.update(b"pluriel/commitment/v1\n");
    hash.update(&purpose_length[4..]);
    hash.update(purpose.as_bytes());
    hash.update(salt);
    hash.update((data.len() as u64).to_be_bytes());
    hash.update(data);
    hash.finalize().into()
}

/// The purpose of what an entry of this room commits to under this name: `room/name`, and [`PERSON`] for `by`.
pub fn purpose(room: &str, name: &str) -> String {
    if name == "by" { PERSON.to_owned() } else { format!("{room}/{name}") }
}
