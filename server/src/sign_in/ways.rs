//! The ways in of this server: which there are, and how fresh a session must be for a grave act.

use pluriel_council::{Instant, Refusal, people::Session};
use pluriel_passkeys::{KnownAsked, NewAsked, NoPasskeys, PasskeyRefused, Passkeys};
use pluriel_web::{Refused, Site};

use super::{providers::Providers, waiting::Waiting};
use crate::config::Config;

/// The ways in beside mail, which is always one.
#[derive(Debug)]
pub struct WaysIn {
    passkeys: Result<Passkeys, NoPasskeys>,
    /// Who was asked for a new key.
    pub new_keys: Waiting<NewAsked>,
    /// Who was asked for a known one.
    pub known_keys: Waiting<KnownAsked>,
    /// The identity providers.
    pub providers: Providers,
    fresh_seconds: i64,
}

impl WaysIn {
    /// The ways in of a site with these settings.
    pub fn of(site: &Site, config: &Config) -> Self {
        let council = site.facts(&site.house().snapshot()).name;
        Self {
            passkeys: Passkeys::of_site(site.public_url(), &council),
            new_keys: Waiting::default(),
            known_keys: Waiting::default(),
            providers: Providers::of(&config.identity_provider),
            fresh_seconds: i64::from(config.sign_in.fresh_minutes.max(1)) * 60,
        }
    }

    /// The passkeys, where the site's address allows any.
    pub fn passkeys(&self) -> Result<&Passkeys, Refused> {
        self.passkeys.as_ref().map_err(|_| Refusal::conflict("passkey-no-domain").into())
    }

    /// Whether the site's address allows passkeys.
    pub const fn has_passkeys(&self) -> bool {
        self.passkeys.is_ok()
    }

    /// Whether a session is too old for a grave act.
    pub fn is_stale(&self, session: &Session, now: Instant) -> bool {
        session.proved.plus_seconds(self.fresh_seconds) <= now
    }

    /// After how many minutes a session is.
    pub const fn fresh_minutes(&self) -> i64 {
        self.fresh_seconds / 60
    }
}

/// What a person is told when its device's answer is not accepted.
pub fn passkey_refused(error: &PasskeyRefused) -> Refused {
    match error {
        PasskeyRefused::Unreadable => Refusal::invalid("passkey-unreadable").into(),
        PasskeyRefused::Unknown => Refusal::conflict("passkey-unknown").into(),
        PasskeyRefused::Unproven(error) => {
            tracing::info!(%error, "a passkey's answer proves nothing");
            Refusal::conflict("passkey-unproven").into()
        }
        PasskeyRefused::Unkept(error) => {
            tracing::error!(%error, "a passkey cannot be kept");
            Refused::of_status(axum::http::StatusCode::INTERNAL_SERVER_ERROR)
        }
    }
}
