//! Mail to the world.

use std::time::Duration;

use lettre::{SmtpTransport, Transport, message::Mailbox};

use crate::{Letter, Post, PostError};

/// An SMTP server and the council's address as sender.
#[derive(Debug)]
pub struct Smtp {
    transport: SmtpTransport,
    from: Mailbox,
}

/// What is wrong with the mail settings.
#[derive(Debug, thiserror::Error)]
pub enum InvalidSmtp {
    /// The server's address.
    #[error(
        "mail server {url}: {reason}; smtp://host:25, smtp://user:password@host:587?tls=required or smtps://… is expected"
    )]
    Server {
        /// What was given, without user and password.
        url: String,
        /// What is wrong with it.
        reason: String,
    },
    /// The sender.
    #[error("mail sender {0}: one address is expected, for example Conseil <conseil@example.org>")]
    From(String),
}

impl Smtp {
    /// A server given as `smtp://` or `smtps://` URL, and the sender.
    pub fn new(url: &str, from: &str) -> Result<Self, InvalidSmtp> {
        let invalid = |reason: &dyn std::fmt::Display| InvalidSmtp::Server {
            url: url.rsplit('@').next().unwrap_or_default().to_owned(),
            reason: reason.to_string(),
        };
        let transport = SmtpTransport::from_url(url)
            .map_err(|error| invalid(&error))?
            .timeout(Some(Duration::from_secs(20)))
            .build();
        let from = from.parse().map_err(|_| InvalidSmtp::From(from.to_owned()))?;
        Ok(Self { transport, from })
    }
}

impl Post for Smtp {
    fn send(&self, letter: &Letter) -> Result<(), PostError> {
        let message = letter.message(&self.from)?;
        self.transport.send(&message).map(drop).map_err(|error| PostError::NotTaken(error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wrong_settings_are_named_without_their_password() {
        let error = Smtp::new("ftp://me:secret@mail.example.org", "a@example.org").unwrap_err().to_string();
        assert!(error.contains("mail.example.org") && !error.contains("secret"), "{error}");
        assert!(Smtp::new("smtp://mail.example.org:25", "nobody").is_err());
        assert!(Smtp::new("smtp://mail.example.org:25", "Conseil <a@example.org>").is_ok());
    }
}
