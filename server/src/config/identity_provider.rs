//! The settings of one identity provider.

use std::path::PathBuf;

use serde::Deserialize;

use super::ConfigError;

/// One provider of `OpenID` Connect.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentityProvider {
    /// Its name in addresses: small letters, digits and hyphens.
    pub name: String,
    /// What people call it.
    pub label: String,
    /// Its address, exactly as it writes it in `iss`.
    pub issuer: String,
    /// What it calls this site.
    pub client_id: String,
    /// The secret that it gave this site.
    #[serde(default)]
    pub client_secret: String,
    /// A file that holds that secret, so that it is not in this one.
    #[serde(default)]
    pub client_secret_file: Option<PathBuf>,
    /// What is asked for beside `openid`.
    #[serde(default)]
    pub scopes: Vec<String>,
    /// The classes of authentication that are good enough; none: whatever the provider does.
    #[serde(default)]
    pub acr: Vec<String>,
    /// Whether user information must be a signed JWT.
    #[serde(default = "yes")]
    pub signed_userinfo: bool,
}

const fn yes() -> bool {
    true
}

impl IdentityProvider {
    /// Reads the secret's file and checks what can be checked without asking the provider.
    pub(super) fn complete(&mut self) -> Result<(), ConfigError> {
        if let Some(path) = self.client_secret_file.take() {
            let text =
                std::fs::read_to_string(&path).map_err(|error| ConfigError::Unreadable { path, error })?;
            text.trim().clone_into(&mut self.client_secret);
        }
        let wrong = |expected| Err(ConfigError::IdentityProvider { name: self.name.clone(), expected });
        let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if self.name.is_empty() || !self.name.chars().all(is_name) {
            return wrong("name: small letters, digits and hyphens are expected");
        }
        if self.client_secret.is_empty() {
            return wrong("client_secret or client_secret_file is expected");
        }
        if !self.issuer.starts_with("https://") && !self.issuer.starts_with("http://") {
            return wrong("issuer: an https:// address is expected, exactly as the provider writes it");
        }
        Ok(())
    }
}

impl std::fmt::Debug for IdentityProvider {
    /// Without the secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("IdentityProvider")
            .field("name", &self.name)
            .field("issuer", &self.issuer)
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}
