//! Secrets of links, codes, sessions and tokens: made here, sent once, kept as hashes alone.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use pluriel_council::{
    Instant, PersonId,
    people::{Id256, SignIn},
};
use pluriel_web::cookies;
use rand_core::{OsRng, TryRngCore};
use sha2::{Digest, Sha256};

use super::room::{SIGN_IN_SECONDS, TRIES};

/// The secrets of one sign-in.
#[derive(Clone)]
pub struct Secrets {
    /// The secret in the link, 256 bits.
    pub link: String,
    /// Eight digits.
    pub code: String,
}

/// The operating system gives no randomness: nothing secret can be made.
#[derive(Debug, thiserror::Error)]
#[error("the operating system gives no random numbers")]
pub struct NoRandomness;

impl Secrets {
    /// Fresh secrets.
    pub fn fresh() -> Result<Self, NoRandomness> {
        let number = u64::from_be_bytes(random()?) % 100_000_000;
        Ok(Self { link: secret()?, code: format!("{number:08}") })
    }
}

impl Secrets {
    /// The row that is kept of a sign-in asked now, by a browser or, for a link handed over another way, by none.
    pub fn request(
        &self,
        browser: Option<&Id256>,
        person: Option<PersonId>,
        now: Instant,
    ) -> Result<SignIn, NoRandomness> {
        let browser = match browser {
            Some(browser) => *browser,
            None => Id256(random()?),
        };
        Ok(SignIn {
            link: cookies::hash(&self.link),
            code: code_hash(&self.code, &browser),
            browser,
            person,
            until: now.plus_seconds(SIGN_IN_SECONDS),
            tries_left: TRIES,
        })
    }

    /// The code as people read it: two groups of four digits.
    pub fn spaced_code(&self) -> String {
        let (first, second) = self.code.split_at(4);
        format!("{first} {second}")
    }

    /// The address of the link, on this site.
    pub fn address(&self, public_url: &str) -> String {
        format!("{}/connexion/{}", public_url.trim_end_matches('/'), self.link)
    }
}

/// A fresh secret of 256 bits, 43 characters that stand in an address or a cookie as they are.
pub fn secret() -> Result<String, NoRandomness> {
    Ok(BASE64_URL_SAFE_NO_PAD.encode(random::<32>()?))
}

/// Sixteen random hexadecimal digits: a name that nobody guesses beforehand.
pub fn short_random() -> Result<String, NoRandomness> {
    Ok(format!("{:016x}", u64::from_be_bytes(random()?)))
}

/// Fresh random bytes of the operating system.
pub fn random<const N: usize>() -> Result<[u8; N], NoRandomness> {
    let mut bytes = [0; N];
    OsRng.try_fill_bytes(&mut bytes).map_err(|_| NoRandomness)?;
    Ok(bytes)
}

/// What is kept of a code: bound to the browser that asked, so that eight digits alone are of no use to anybody else.
pub fn code_hash(code: &str, browser: &Id256) -> Id256 {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    Id256(
        Sha256::new()
            .chain_update(b"pluriel/code/v1\n")
            .chain_update(browser.0)
            .chain_update(digits)
            .finalize()
            .into(),
    )
}

impl std::fmt::Debug for Secrets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secrets(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_differ_and_a_code_is_good_in_one_browser_alone() {
        let (one, two) = (Secrets::fresh().unwrap(), Secrets::fresh().unwrap());
        assert_ne!(one.link, two.link);
        assert_eq!((one.link.len(), one.code.len()), (43, 8));
        let (here, there) = (Id256([1; 32]), Id256([2; 32]));
        assert_eq!(code_hash("1234 5678", &here), code_hash("12345678", &here));
        assert_ne!(code_hash("12345678", &here), code_hash("12345678", &there));
        assert_eq!(format!("{one:?}"), "Secrets(…)");
    }
}
