//! The secret of a link that lets somebody act without an account. It stands in one letter and nowhere else: events hold its hash.

use std::fmt;

use pluriel_council::Context;
use sha2::{Digest, Sha256};

/// 256 random bits, written as 64 hexadecimal digits.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// A fresh secret.
    pub fn fresh(context: &mut Context) -> Self {
        Self(hex(&context.bytes::<32>()))
    }

    /// The secret itself, for the letter.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// What is kept of it.
    pub fn key(&self) -> String {
        key(&self.0)
    }
}

/// What is kept of a secret: its SHA-256 as hexadecimal digits.
pub fn key(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        text.push(char::from_digit(u32::from(byte >> 4), 16).unwrap_or('0'));
        text.push(char::from_digit(u32::from(byte & 15), 16).unwrap_or('0'));
        text
    })
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}
