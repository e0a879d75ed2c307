//! The identity providers of this server, and who is away at one.

use std::sync::Arc;

use pluriel_council::PersonId;
use pluriel_identity::{Came, Provider, Remembered, Settings};

use super::waiting::Waiting;
use crate::config::IdentityProvider;

/// The providers, and what must be remembered of browsers between two requests.
#[derive(Debug, Default)]
pub struct Providers {
    list: Vec<NamedProvider>,
    /// Who left for a provider, by browser.
    pub away: Waiting<Away>,
    /// Who came as somebody whom nobody here is yet, by browser: from which provider, as whom.
    pub strangers: Waiting<(String, Came)>,
    /// Which provider vouched for a session, by session.
    pub vouched: Waiting<Vouched>,
}

/// A provider under the name that it has in addresses.
#[derive(Debug)]
pub struct NamedProvider {
    /// Its name in addresses.
    pub name: String,
    /// What people call it.
    pub label: String,
    /// The provider.
    pub provider: Arc<Provider>,
}

/// A browser that left.
#[derive(Debug)]
pub struct Away {
    /// For which provider.
    pub provider: String,
    /// What the provider's answer is checked against.
    pub remembered: Remembered,
    /// Where it wants to go afterwards.
    pub back: String,
    /// What its return is for.
    pub then: Then,
}

/// What a return from a provider is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// Signing in.
    SignIn,
    /// Joining what the provider calls this person.
    Join(PersonId),
}

/// What ends a session at its provider.
#[derive(Debug)]
pub struct Vouched {
    /// Which provider.
    pub provider: String,
    /// The token that it gave.
    pub id_token: String,
}

impl Providers {
    /// The providers of these settings.
    pub fn of(settings: &[IdentityProvider]) -> Self {
        let list = settings.iter().map(|one| NamedProvider {
            name: one.name.clone(),
            label: one.label.clone(),
            provider: Arc::new(Provider::new(Settings {
                issuer: one.issuer.clone(),
                client_id: one.client_id.clone(),
                client_secret: one.client_secret.clone(),
                scopes: one.scopes.clone(),
                acr: one.acr.clone(),
                signed_userinfo: one.signed_userinfo,
            })),
        });
        Self { list: list.collect(), ..Self::default() }
    }

    /// All of them, in the order of the settings.
    pub fn iter(&self) -> impl Iterator<Item = &NamedProvider> {
        self.list.iter()
    }

    /// The provider of this name.
    pub fn named(&self, name: &str) -> Option<&NamedProvider> {
        self.list.iter().find(|provider| provider.name == name)
    }
}
