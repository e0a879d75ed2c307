//! # Passkeys: who holds the key is the person
//!
//! A passkey is a pair of keys of which the secret half never leaves its owner's device. The server asks a question (a
//! challenge), the device answers with a signature after its owner showed a finger, a face or a code, and names itself
//! whose key it is: nothing is typed. The signatures and the format are `webauthn-rs`'s affair (`WebAuthn` level 3); here are
//! what is asked, where keys may be used at all, and what is kept of them. Whoever asks keeps the question until the answer
//! comes, and lets it be answered once.

mod site;

use std::time::Duration;

use pluriel_council::{
    Instant,
    people::{Id256, Passkey, People, Person},
};
use sha2::{Digest, Sha256};
use url::Url;
use webauthn_rs::{
    Webauthn, WebauthnBuilder,
    prelude::{
        CreationChallengeResponse, DiscoverableAuthentication, PasskeyRegistration, PublicKeyCredential,
        RegisterPublicKeyCredential, Uuid, WebauthnError,
    },
};

pub use site::{NoPasskeys, origin_of};

/// How long a device has to answer.
pub const ANSWER_SECONDS: i64 = 300;

/// The passkeys of one site.
pub struct Passkeys {
    webauthn: Webauthn,
    origin: Url,
}

/// A question for a new key, while it waits for its answer.
pub struct NewAsked(PasskeyRegistration);

/// A question for any known key, while it waits for its answer.
pub struct KnownAsked(DiscoverableAuthentication);

/// A key that was just registered: what is kept of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPasskey {
    /// SHA-256 of the credential's id.
    pub hash: Id256,
    /// Public key and counter, JSON.
    pub credential: String,
}

/// Why a device's answer is not accepted.
#[derive(Debug, thiserror::Error)]
pub enum PasskeyRefused {
    /// The answer is no credential as browsers write them.
    #[error("the answer is no credential")]
    Unreadable,
    /// The key is nobody's here: it was revoked, or registered elsewhere.
    #[error("the key is not known")]
    Unknown,
    /// Signature, origin, challenge, verification of the person or count are not as they must be.
    #[error("the answer does not prove anything: {0}")]
    Unproven(#[from] WebauthnError),
    /// What was kept of the key cannot be read back, or a new key not be written.
    #[error("the key cannot be kept: {0}")]
    Unkept(#[from] serde_json::Error),
}

impl Passkeys {
    /// The passkeys of a site at this address, under the council's name.
    pub fn of_site(public_url: &str, council: &str) -> Result<Self, NoPasskeys> {
        let origin = origin_of(public_url)?;
        let domain = origin.domain().ok_or(NoPasskeys::NoDomain)?.to_owned();
        let webauthn = WebauthnBuilder::new(&domain, &origin)
            .and_then(|builder| {
                builder.rp_name(council).timeout(Duration::from_secs(ANSWER_SECONDS.unsigned_abs())).build()
            })
            .map_err(|_| NoPasskeys::NoDomain)?;
        Ok(Self { webauthn, origin })
    }

    /// Where keys work: scheme, host and port, without a slash at the end.
    pub fn origin(&self) -> String {
        self.origin.origin().ascii_serialization()
    }

    /// Asks a signed-in person's device for a new key: the options (JSON) for `navigator.credentials.create`. The device
    /// must keep the key so that it can name its owner by itself, and must not be one that holds a key already.
    pub fn ask_new(&self, person: &Person, people: &People) -> Result<(String, NewAsked), PasskeyRefused> {
        let known = people.passkeys_of(person.id).filter_map(|passkey| read(passkey).ok());
        let known = known.map(|passkey| passkey.cred_id().clone()).collect();
        let owner = Uuid::from_u128(person.id.0.bits());
        let asked = self.webauthn.start_passkey_registration(owner, &person.email, &person.name, Some(known));
        let (options, state) = asked?;
        Ok((discoverable(&options)?, NewAsked(state)))
    }

    /// The key that answers what [`Self::ask_new`] asked.
    pub fn register(&self, asked: &NewAsked, answer: &str) -> Result<NewPasskey, PasskeyRefused> {
        let answer: RegisterPublicKeyCredential =
            serde_json::from_str(answer).map_err(|_| PasskeyRefused::Unreadable)?;
        let passkey = self.webauthn.finish_passkey_registration(&answer, &asked.0)?;
        let credential = serde_json::to_string(&passkey)?;
        Ok(NewPasskey { hash: hash(passkey.cred_id()), credential })
    }

    /// Asks any device for a key of its own choice: the options (JSON) for `navigator.credentials.get`.
    pub fn ask_known(&self) -> Result<(String, KnownAsked), PasskeyRefused> {
        let (options, state) = self.webauthn.start_discoverable_authentication()?;
        Ok((serde_json::to_string(&options.public_key)?, KnownAsked(state)))
    }

    /// The key that answers what [`Self::ask_known`] asked: its row as it is to be kept from now on, with
    /// its new count. Whose it is, the row says.
    pub fn recognise(
        &self,
        asked: KnownAsked,
        answer: &str,
        people: &People,
        now: Instant,
    ) -> Result<Passkey, PasskeyRefused> {
        let answer: PublicKeyCredential =
            serde_json::from_str(answer).map_err(|_| PasskeyRefused::Unreadable)?;
        let (owner, id) = self.webauthn.identify_discoverable_authentication(&answer)?;
        let row = people.passkey(&hash(id)).filter(|row| row.person.0.bits() == owner.as_u128());
        let row = row.ok_or(PasskeyRefused::Unknown)?;
        let mut passkey = read(row)?;
        let result = self.webauthn.finish_discoverable_authentication_v2(&answer, asked.0, &passkey)?;
        passkey.update_credential(&result);
        Ok(Passkey { credential: serde_json::to_string(&passkey)?, used: Some(now), ..row.clone() })
    }
}

impl std::fmt::Debug for Passkeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Passkeys").field("origin", &self.origin()).finish_non_exhaustive()
    }
}

fn read(passkey: &Passkey) -> serde_json::Result<webauthn_rs::prelude::Passkey> {
    serde_json::from_str(&passkey.credential)
}

fn hash(credential: &[u8]) -> Id256 {
    Id256(Sha256::digest(credential).into())
}

/// The library leaves to the device whether it keeps the key; one that it does not keep cannot sign anybody in without a
/// name being typed first.
fn discoverable(options: &CreationChallengeResponse) -> serde_json::Result<String> {
    let mut options = serde_json::to_value(&options.public_key)?;
    options["authenticatorSelection"]["residentKey"] = "required".into();
    options["authenticatorSelection"]["requireResidentKey"] = true.into();
    serde_json::to_string(&options)
}
