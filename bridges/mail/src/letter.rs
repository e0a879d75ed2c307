//! One letter to one person.

use lettre::{
    Address,
    message::{
        Mailbox, Message, header,
        header::{Header, HeaderName, HeaderValue},
    },
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
    /// The address at which whoever receives it asks for no more of its kind, by one press in the mail program (RFC 8058):
    /// a page that says so to a browser, and a `POST` that does it.
    pub unsubscribe: Option<String>,
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
        let builder = Message::builder()
            .from(from.clone())
            .to(Mailbox::new(name, address))
            .message_id(Some(id))
            .subject(one_line(&self.subject))
            .header(header::ContentType::TEXT_PLAIN);
        let builder = match &self.unsubscribe {
            Some(address) => builder.header(ListUnsubscribe(one_line(address))).header(OneClick),
            None => builder,
        };
        builder.body(self.body.clone()).map_err(|error| unwritable(&error))
    }
}

/// `List-Unsubscribe` (RFC 2369): where one asks for no more letters of a kind.
#[derive(Clone)]
struct ListUnsubscribe(String);

/// `List-Unsubscribe-Post` (RFC 8058): the mail program may do it by itself.
#[derive(Clone)]
struct OneClick;

impl Header for ListUnsubscribe {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe")
    }

    fn parse(value: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(value.trim_matches(['<', '>']).to_owned()))
    }

    /// As it is: encoded words are not for addresses, and a folded one is read by few.
    fn display(&self) -> HeaderValue {
        let value = format!("<{}>", self.0);
        HeaderValue::dangerous_new_pre_encoded(Self::name(), value.clone(), value)
    }
}

impl Header for OneClick {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe-Post")
    }

    fn parse(_value: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "List-Unsubscribe=One-Click".to_owned())
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
            unsubscribe: None,
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
    fn a_letter_that_can_be_stopped_says_where_in_its_headers() {
        let from = "conseil@example.org".parse().unwrap();
        let address = format!("https://conseil.example/suivi/{}", "a".repeat(64));
        let stoppable = Letter { unsubscribe: Some(address.clone()), ..letter("", "Avis") };
        let text = String::from_utf8(stoppable.message(&from).unwrap().formatted()).unwrap();
        assert!(text.contains(&format!("List-Unsubscribe: <{address}>\r\n")), "{text}");
        assert!(text.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"), "{text}");
        let plain = letter("", "Avis").message(&from).unwrap().formatted();
        assert!(!String::from_utf8(plain).unwrap().contains("List-Unsubscribe"));
        let hostile = Letter { unsubscribe: Some("https://a\r\nBcc: x@example.net".into()), ..stoppable };
        let text = String::from_utf8(hostile.message(&from).unwrap().formatted()).unwrap();
        assert!(!text.lines().any(|line| line.starts_with("Bcc")), "{text}");
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
