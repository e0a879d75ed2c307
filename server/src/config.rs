//! Settings: one commented TOML file, then the environment, which wins.

use std::{
    net::{IpAddr, SocketAddr},
    path::{Path, PathBuf},
};

use pluriel_web::{DraftDays, FormerDays};
use serde::Deserialize;

mod identity_provider;
mod press;

pub use identity_provider::IdentityProvider;
pub use press::PressSettings;

/// The commented file that `pluriel admin config` prints and that documents every setting.
pub const EXAMPLE: &str = include_str!("../pluriel.example.toml");

/// All settings of a server.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// The folder of the embedded database.
    pub data: PathBuf,
    /// Where to listen; port 0 picks a free one.
    pub listen: SocketAddr,
    /// The address that people type: the base of every link, mail and feed. `None`: the address listened on.
    pub public_url: Option<String>,
    /// The folder of a theme.
    pub theme: Option<PathBuf>,
    /// Certificate and key, where no proxy that speaks TLS stands before the server.
    pub tls: Option<Tls>,
    /// Proxies whose `X-Forwarded-For` is believed for limits by address.
    pub trusted_proxies: Vec<IpAddr>,
    /// Mail.
    pub mail: Mail,
    /// Signing in.
    pub sign_in: SignIn,
    /// Identity providers, each in a table of its own.
    pub identity_provider: Vec<IdentityProvider>,
    /// Limits.
    pub limits: Limits,
    /// Logs.
    pub log: Log,
    /// The program that sets documents for print.
    pub press: PressSettings,
}

/// Where certificate and key are, in PEM.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tls {
    /// The server's certificate and those that vouch for it, its own first.
    pub cert: PathBuf,
    /// Its private key.
    pub key: PathBuf,
}

/// Mail settings; without a server, mail is off.
#[derive(Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mail {
    /// `smtp://…` or `smtps://…`.
    pub server: Option<String>,
    /// A file that holds the server's URL, so that its password is not in this file.
    pub server_file: Option<PathBuf>,
    /// The sender, for example `Conseil <conseil@example.org>`.
    pub from: String,
}

impl std::fmt::Debug for Mail {
    /// Without the server's URL, which holds a password.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mail")
            .field("on", &self.server.is_some())
            .field("from", &self.from)
            .finish_non_exhaustive()
    }
}

/// Settings of signing in.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SignIn {
    /// After so many minutes a signed-in person shows again who it is before a grave act; 1 at the least.
    pub fresh_minutes: u32,
}

/// Limits on what comes in.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Connections that one address may hold at a time.
    pub connections_per_address: usize,
    /// Costly or changing requests that one address may make in a minute.
    pub requests_per_minute: u32,
    /// Sign-ins that one address may ask for in an hour; asking to follow an opinion by mail counts as one.
    pub sign_ins_per_hour: u32,
    /// Bytes of a request's body.
    pub body_bytes: usize,
    /// For how many days a draft that was not sent is kept.
    pub draft_days: u16,
    /// For how many days a person is kept after its last mandate ended.
    pub former_days: u16,
}

/// Log settings.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Log {
    /// `json` or `text`.
    pub format: LogFormat,
    /// What to keep, for example `info` or `pluriel=debug,info`.
    pub filter: String,
}

/// How log lines are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LogFormat {
    /// One JSON object a line.
    Json,
    /// For a person at a terminal.
    Text,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            data: PathBuf::from("pluriel-data"),
            listen: SocketAddr::from(([127, 0, 0, 1], 8080)),
            public_url: None,
            theme: None,
            tls: None,
            trusted_proxies: Vec::new(),
            mail: Mail::default(),
            sign_in: SignIn::default(),
            identity_provider: Vec::new(),
            limits: Limits::default(),
            log: Log::default(),
            press: PressSettings::default(),
        }
    }
}

impl Default for SignIn {
    fn default() -> Self {
        Self { fresh_minutes: 60 }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections_per_address: 1_024,
            requests_per_minute: 240,
            sign_ins_per_hour: 20,
            body_bytes: 1024 * 1024,
            draft_days: DraftDays::default().0,
            former_days: FormerDays::default().0,
        }
    }
}

impl Default for Log {
    fn default() -> Self {
        Self { format: LogFormat::Json, filter: "info".to_owned() }
    }
}

/// What is wrong with the settings.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    /// The file cannot be read.
    #[error("cannot read {}: {error}", path.display())]
    Unreadable {
        /// Which file.
        path: PathBuf,
        /// Why.
        error: std::io::Error,
    },
    /// The file is not as it should be.
    #[error("{}: {error}\nSee the commented example: pluriel admin config", path.display())]
    Invalid {
        /// Which file.
        path: PathBuf,
        /// Line and reason.
        error: Box<toml::de::Error>,
    },
    /// An environment variable is not as it should be.
    #[error("environment variable {name}={value}: {expected} is expected")]
    Environment {
        /// Its name.
        name: &'static str,
        /// Its value.
        value: String,
        /// What is expected.
        expected: &'static str,
    },
    /// An identity provider's settings are not as they should be.
    #[error("[[identity_provider]] {name}: {expected}")]
    IdentityProvider {
        /// Its name.
        name: String,
        /// What is expected.
        expected: &'static str,
    },
    /// The program that sets documents is named and not there.
    #[error("[press] program: {} is no file; take the line out to look beside pluriel's own program", .0.display())]
    NoPress(PathBuf),
    /// The public address is not as it should be.
    #[error(
        "public_url {0}: http:// or https://, a host and nothing behind it is expected, for example https://conseil.example.org"
    )]
    PublicUrl(String),
    /// Over TLS, links begin with https.
    #[error("public_url {0}: with [tls] it begins with https://, or is left out")]
    PlainPublicUrl(String),
}

impl Config {
    /// Reads the file, if any, then the environment through `variable`.
    pub fn read(file: Option<&Path>, variable: impl Fn(&str) -> Option<String>) -> Result<Self, ConfigError> {
        let mut config = match file {
            None => Self::default(),
            Some(path) => {
                let unreadable = |error| ConfigError::Unreadable { path: path.to_owned(), error };
                let text = std::fs::read_to_string(path).map_err(unreadable)?;
                toml::from_str(&text)
                    .map_err(|error| ConfigError::Invalid { path: path.to_owned(), error: Box::new(error) })?
            }
        };
        config.environment(&variable)?;
        config.mail.read_server_file()?;
        for provider in &mut config.identity_provider {
            provider.complete()?;
        }
        if let Some(url) = &config.public_url {
            let url = checked_url(url)?;
            if config.tls.is_some() && !url.starts_with("https://") {
                return Err(ConfigError::PlainPublicUrl(url));
            }
            config.public_url = Some(url);
        }
        Ok(config)
    }

    fn environment(&mut self, variable: &impl Fn(&str) -> Option<String>) -> Result<(), ConfigError> {
        if let Some(value) = variable("PLURIEL_DATA") {
            self.data = value.into();
        }
        if let Some(value) = variable("PLURIEL_LISTEN") {
            self.listen = value.parse().map_err(|_| ConfigError::Environment {
                name: "PLURIEL_LISTEN",
                value,
                expected: "an address and a port such as 127.0.0.1:8080",
            })?;
        }
        if let Some(value) = variable("PLURIEL_PUBLIC_URL") {
            self.public_url = Some(value);
        }
        if let Some(value) = variable("PLURIEL_MAIL_SERVER") {
            self.mail.server = Some(value);
        }
        if let Some(value) = variable("PLURIEL_MAIL_FROM") {
            self.mail.from = value;
        }
        if let Some(value) = variable("PLURIEL_LOG") {
            self.log.filter = value;
        }
        Ok(())
    }
}

impl Mail {
    fn read_server_file(&mut self) -> Result<(), ConfigError> {
        let Some(path) = self.server_file.take() else { return Ok(()) };
        let text = std::fs::read_to_string(&path).map_err(|error| ConfigError::Unreadable { path, error })?;
        self.server = Some(text.trim().to_owned());
        Ok(())
    }
}

fn checked_url(url: &str) -> Result<String, ConfigError> {
    let url = url.trim_end_matches('/');
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or_default();
    let is_host = !host.is_empty() && host.chars().all(|c| c.is_ascii_alphanumeric() || ".-:[]".contains(c));
    if is_host { Ok(url.to_owned()) } else { Err(ConfigError::PublicUrl(url.to_owned())) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn none(_: &str) -> Option<String> {
        None
    }

    #[test]
    fn the_commented_example_is_the_defaults() {
        let example: Config = toml::from_str(EXAMPLE).unwrap();
        assert_eq!(format!("{example:?}"), format!("{:?}", Config::default()));
    }

    #[test]
    fn the_environment_wins_and_is_checked() {
        let config = Config::read(None, |name| (name == "PLURIEL_LISTEN").then(|| "[::1]:0".into())).unwrap();
        assert_eq!(config.listen, "[::1]:0".parse().unwrap());
        let error = Config::read(None, |name| (name == "PLURIEL_LISTEN").then(|| "8080".into())).unwrap_err();
        assert!(error.to_string().contains("127.0.0.1:8080"), "{error}");
    }

    #[test]
    fn an_unknown_setting_is_named_with_its_line() {
        let folder = std::env::temp_dir().join(format!("pluriel-config-{}", std::process::id()));
        std::fs::write(&folder, "data = \"x\"\nlisten_on = 3\n").unwrap();
        let error = Config::read(Some(&folder), none).unwrap_err().to_string();
        std::fs::remove_file(&folder).unwrap();
        assert!(error.contains("listen_on") && error.contains("line 2"), "{error}");
    }

    #[test]
    fn a_public_address_is_scheme_and_host() {
        for bad in ["conseil.example", "https://", "https://a/b", "javascript:alert(1)", "https://a\r\nb"] {
            assert!(checked_url(bad).is_err(), "{bad}");
        }
        assert_eq!(checked_url("https://conseil.example:8443/").unwrap(), "https://conseil.example:8443");
    }
}
