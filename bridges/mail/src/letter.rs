//! One letter to one person.

use lettre::{
    Address,
    message::{Mailbox, Message, header},
};

use crate::PostError;

/// A letter: plain text, one recipient, never HTML of anybody's.
#[derive(Clone, PartialEq, Eq)]
pub struct Letter {
    /// A stable id: the same letter sent twice has the same id, and a mailbox shows it once. Letters, digits, `-`, `.`.
    pub id: String,
    /// The recipient's address.
    pub to: String,
    /// The recipient's name, if known.
    pub name: String,
    /// The subject, one line.
    pub subject: String,
    /// The body, lines ended by LF.
    pub body: String,
}

/// A text that is no mail address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a mail address: {0}")]
pub struct InvalidAddress(pub String);

impl Letter {
    /// Whether a text can be a recipient: one address, nothing else.
    pub fn check_address(text: &str) -> Result<(), InvalidAddress> {
        text.parse::<Address>().map(drop).map_err(|_| InvalidAddress(text.to_owned()))
    }

    /// The letter as a message from this sender; header fields are encoded by the library, so that no name or subject can
    /// add one.
    pub fn message(&self, from: &Mailbox) -> Result<Message, PostError> {
        let unwritable = |error: &dyn std::fmt::Display| PostError::Unwritable(error.to_string());
        let address: Address = self.to.parse().map_err(|error| unwritable(&error))?;
        let one_line = |text: &str| text.split(['\r', '\n']).collect::<Vec<_>>().join(" ");
        let name = (!self.name.is_empty()).then(|| one_line(&self.name));
        let id = format!("<{}@{}>", self.id, from.email.domain());
        Message::builder()
            .from(from.clone())
            .to(Mailbox::new(name, address))
            .message_id(Some(id))
            .subject(one_line(&self.subject))
            .header(header::ContentType::TEXT_PLAIN)
            .body(self.body.clone())
            .map_err(|error| unwritable(&error))
    }
}

impl std::fmt::Debug for Letter {
    /// Without address or words: letters carry sign-in links, and logs must not.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Letter").field("id", &self.id).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter(name: &str, subject: &str) -> Letter {
        Letter {
            id: "42-1".into(),
            to: "a@example.org".into(),
            name: name.into(),
            subject: subject.into(),
            body: "Bonjour,\n\nà bientôt".into(),
        }
    }

    #[test]
    fn no_name_or_subject_adds_a_header_or_a_recipient() {
        let from = "conseil@example.org".parse().unwrap();
        let message =
            letter("Eve\r\nBcc: x@example.net", "Avis\r\nBcc: y@example.net").message(&from).unwrap();
        let text = String::from_utf8(message.formatted()).unwrap();
        assert!(!text.lines().any(|line| line.starts_with("Bcc")), "{text}");
        assert_eq!(message.envelope().to().len(), 1);
    }

    #[test]
    fn two_addresses_are_not_an_address() {
        for bad in [
            "",
            "a",
            "a@b@c",
            "a@example.org, b@example.org",
            "a@example.org\r\nBcc: c@example.org",
            "<a@example.org>",
        ] {
            assert!(Letter::check_address(bad).is_err(), "{bad:?}");
        }
        assert!(Letter::check_address("prénom.nom+avis@example.org").is_ok());
    }
}
