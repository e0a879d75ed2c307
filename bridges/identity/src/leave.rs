//! Leaving for the provider.

use openidconnect::{
    AuthenticationContextClass, CsrfToken, Nonce, PkceCodeChallenge, Scope, core::CoreAuthenticationFlow,
};
use url::Url;

use crate::{Provider, ProviderError};

/// `state` and `nonce` are so many random bytes: 43 characters, where `ProConnect` asks for 32.
pub(crate) const SECRET_BYTES: u32 = 32;

/// A browser that leaves.
#[derive(Debug)]
pub struct Left {
    /// Where it goes.
    pub to: Url,
    /// What must be remembered until it comes back, bound to that browser.
    pub remembered: Remembered,
}

/// What must be remembered of a browser that left.
#[derive(Clone)]
pub struct Remembered {
    pub(crate) state: String,
    pub(crate) nonce: String,
    pub(crate) verifier: String,
    pub(crate) back: String,
}

impl Provider {
    /// Sends a browser to the provider, from where it comes back to `back`; `now` in seconds of the machine's clock.
    pub fn leave(&self, back: &str, now: i64) -> Result<Left, ProviderError> {
        let client = self.client(self.metadata(now)?, back)?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let mut request = client
            .authorize_url(
                CoreAuthenticationFlow::AuthorizationCode,
                || CsrfToken::new_random_len(SECRET_BYTES),
                || Nonce::new_random_len(SECRET_BYTES),
            )
            .set_pkce_challenge(challenge);
        for scope in &self.settings.scopes {
            request = request.add_scope(Scope::new(scope.clone()));
        }
        for class in &self.settings.acr {
            request = request.add_auth_context_value(AuthenticationContextClass::new(class.clone()));
        }
        let (to, state, nonce) = request.url();
        let remembered = Remembered {
            state: state.secret().clone(),
            nonce: nonce.secret().clone(),
            verifier: verifier.secret().clone(),
            back: back.to_owned(),
        };
        Ok(Left { to, remembered })
    }
}

impl std::fmt::Debug for Remembered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Remembered(…)")
    }
}
