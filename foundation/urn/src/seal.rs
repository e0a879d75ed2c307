//! Sealing a slip: ChaCha20-Poly1305 under the urn's own key, a fresh random nonce, bound to the urn and the member.

use pluriel_council::{
    MemberId,
    urn::{Slip, UrnError, UrnId},
};
use ring::{
    aead::{Aad, CHACHA20_POLY1305, LessSafeKey, NONCE_LEN, Nonce, UnboundKey},
    rand::{SecureRandom, SystemRandom},
};

/// The length of an urn's key.
pub(crate) const KEY_BYTES: usize = 32;

/// A nonce and what it sealed.
pub(crate) type Sealed = (Vec<u8>, Vec<u8>);

/// Seals and opens the slips of one urn.
pub(crate) struct Seal {
    urn: UrnId,
    key: LessSafeKey,
}

/// A key that no urn had before.
pub(crate) fn fresh_key() -> Result<[u8; KEY_BYTES], UrnError> {
    random()
}

fn random<const N: usize>() -> Result<[u8; N], UrnError> {
    let mut bytes = [0; N];
    SystemRandom::new()
        .fill(&mut bytes)
        .map_err(|_| UrnError::Unavailable("the system gives no randomness".to_owned()))?;
    Ok(bytes)
}

impl Seal {
    /// The seal of this key; one of another length is no key of ours: the urn is lost.
    pub fn of(urn: UrnId, key: &[u8]) -> Result<Self, UrnError> {
        let key = UnboundKey::new(&CHACHA20_POLY1305, key).map_err(|_| UrnError::Lost)?;
        Ok(Self { urn, key: LessSafeKey::new(key) })
    }

    /// A slip sealed anew. Nonces are random: an urn holds some thousands at most, of 2^96.
    pub fn seal(&self, member: MemberId, slip: Slip) -> Result<Sealed, UrnError> {
        let nonce: [u8; NONCE_LEN] = random()?;
        let mut sealed = vec![slip.number()];
        self.key
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), self.bound(member), &mut sealed)
            .map_err(|_| UrnError::Unavailable("a slip could not be sealed".to_owned()))?;
        Ok((nonce.to_vec(), sealed))
    }

    /// The slip that was sealed for this member; anything else is a lost urn.
    pub fn open(&self, member: MemberId, (nonce, mut sealed): Sealed) -> Result<Slip, UrnError> {
        let nonce = Nonce::try_assume_unique_for_key(&nonce).map_err(|_| UrnError::Lost)?;
        let opened =
            self.key.open_in_place(nonce, self.bound(member), &mut sealed).map_err(|_| UrnError::Lost)?;
        match opened {
            [number] => Ok(Slip::of(*number)),
            _ => Err(UrnError::Lost),
        }
    }

    fn bound(&self, member: MemberId) -> Aad<[u8; 32]> {
        let mut bound = [0; 32];
        bound[..16].copy_from_slice(&self.urn.0.bits().to_be_bytes());
        bound[16..].copy_from_slice(&member.0.bits().to_be_bytes());
        Aad::from(bound)
    }
}
