//! What an operator says of a provider.

/// One provider's settings.
#[derive(Clone)]
pub struct Settings {
    /// Its address, exactly as it writes it in `iss`.
    pub issuer: String,
    /// What it calls this site.
    pub client_id: String,
    /// The secret that it gave this site.
    pub client_secret: String,
    /// What is asked for beside `openid`, for example `given_name`, `usual_name`, `siret`.
    pub scopes: Vec<String>,
    /// The classes of authentication that are good enough; none: whatever the provider does.
    pub acr: Vec<String>,
    /// Whether user information must be a signed JWT.
    pub signed_userinfo: bool,
}

impl std::fmt::Debug for Settings {
    /// Without the secret.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Settings")
            .field("issuer", &self.issuer)
            .field("client_id", &self.client_id)
            .field("scopes", &self.scopes)
            .field("acr", &self.acr)
            .field("signed_userinfo", &self.signed_userinfo)
            .finish_non_exhaustive()
    }
}
