//! # Identity providers: somebody else vouches for a person
//!
//! `OpenID` Connect, as relying party, by the authorization code flow with PKCE. [`Provider::leave`] makes the address at the
//! provider and what must be remembered until the browser comes back; [`Provider::come_back`] checks everything and tells
//! who came. Messages, tokens and keys are read and verified by `openidconnect`; the demands that go beyond it are here:
//!
//! - no parameter is sent that a provider could call unknown;
//! - `state` and `nonce` have 43 characters (256 bits);
//! - the class of authentication (`acr`) is asked for and must be one of those that were;
//! - user information is a signed JWT, verified, of this audience, issuer and subject, where the settings say so;
//! - a person is the pair of issuer and subject; a mail address or the number of an organisation is told, and decides
//!   nothing.
//!
//! Everything blocks: call it where blocking is allowed.

mod come_back;
mod errors;
mod http;
mod leave;
mod settings;

use std::sync::{Mutex, PoisonError};

use openidconnect::{
    ClientId, ClientSecret, EndpointMaybeSet, EndpointNotSet, EndpointSet, IssuerUrl,
    ProviderMetadataWithLogout, RedirectUrl, core::CoreClient,
};
use url::Url;

pub use come_back::{Answer, Came};
pub use errors::{ComeBackError, ProviderError};
pub use http::{AskError, Web};
pub use leave::{Left, Remembered};
pub use settings::Settings;

/// For so long what a provider says of itself is not asked again, in seconds.
const KNOWN_SECONDS: i64 = 600;

/// One identity provider.
#[derive(Debug)]
pub struct Provider {
    settings: Settings,
    web: Web,
    known: Mutex<Option<(i64, ProviderMetadataWithLogout)>>,
}

type Client = CoreClient<
    EndpointSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointNotSet,
    EndpointMaybeSet,
    EndpointMaybeSet,
>;

impl Provider {
    /// A provider with these settings.
    pub fn new(settings: Settings) -> Self {
        let web = Web::of(&settings.issuer);
        Self { settings, web, known: Mutex::default() }
    }

    /// Its settings.
    pub const fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What the provider says of itself; `now` in seconds of the machine's clock.
    fn metadata(&self, now: i64) -> Result<ProviderMetadataWithLogout, ProviderError> {
        let fresh = |(at, _): &&(i64, ProviderMetadataWithLogout)| now - at < KNOWN_SECONDS;
        if let Some((_, known)) =
            self.known.lock().unwrap_or_else(PoisonError::into_inner).as_ref().filter(fresh)
        {
            return Ok(known.clone());
        }
        let issuer = IssuerUrl::new(self.settings.issuer.clone()).map_err(|_| ProviderError::Address)?;
        let found = ProviderMetadataWithLogout::discover(&issuer, &|request| self.web.ask(request));
        let found = found.map_err(|error| ProviderError::Unreachable(errors::chain(&error)))?;
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = Some((now, found.clone()));
        Ok(found)
    }

    /// Forgets what the provider said of itself: its keys may have changed.
    fn forget(&self) {
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }

    fn client(&self, metadata: ProviderMetadataWithLogout, back: &str) -> Result<Client, ProviderError> {
        let id = ClientId::new(self.settings.client_id.clone());
        let secret = ClientSecret::new(self.settings.client_secret.clone());
        let back = RedirectUrl::new(back.to_owned()).map_err(|_| ProviderError::Address)?;
        Ok(CoreClient::from_provider_metadata(metadata, id, Some(secret)).set_redirect_uri(back))
    }

    /// Where the browser goes to sign out at the provider too, if the provider has such a place; it comes back to `back`.
    pub fn sign_out(&self, id_token: &str, back: &str, now: i64) -> Result<Option<Url>, ProviderError> {
        let metadata = self.metadata(now)?;
        let Some(end) = &metadata.additional_metadata().end_session_endpoint else { return Ok(None) };
        let mut url = end.url().clone();
        let state = openidconnect::CsrfToken::new_random_len(leave::SECRET_BYTES);
        url.query_pairs_mut()
            .append_pair("id_token_hint", id_token)
            .append_pair("post_logout_redirect_uri", back)
            .append_pair("state", state.secret());
        Ok(Some(url))
    }
}
