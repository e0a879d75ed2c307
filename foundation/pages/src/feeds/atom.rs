//! Atom feeds (RFC 4287).

use pluriel_council::Instant;
use pluriel_speech::Language;

use crate::{Html, html::escape_into};

/// A feed of one list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feed {
    /// A stable address: the feed's identity for ever.
    pub id: String,
    /// Its title.
    pub title: String,
    /// The language of its words.
    pub language: Language,
    /// Who publishes: the council.
    pub author: String,
    /// Its own address, with scheme and host of the configuration.
    pub self_href: String,
    /// The page of the same list.
    pub page_href: String,
    /// When it last changed, where it has no entry.
    pub updated: Instant,
    /// The entries, newest first.
    pub entries: Vec<Entry>,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// A stable address: the entry's identity for ever.
    pub id: String,
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: String,
    /// When it was first published.
    pub published: Instant,
    /// When it last changed.
    pub updated: Instant,
    /// In a sentence.
    pub summary: String,
    /// In full, sanitised; may be empty.
    pub content: Html,
    /// Whether it tells of invented organisations.
    pub fictitious: bool,
}

impl Feed {
    /// The media type of [`Feed::to_xml`].
    pub const CONTENT_TYPE: &'static str = "application/atom+xml; charset=utf-8";

    /// The document. Characters that XML 1.0 cannot hold are left out.
    pub fn to_xml(&self) -> String {
        let mut xml = Xml(String::with_capacity(1024 + self.entries.len() * 512));
        xml.0.push_str("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        xml.raw(&format!(
            "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
            self.language.code()
        ));
        xml.element("id", &self.id);
        xml.element("title", &self.title);
        xml.link("self", &self.self_href, "application/atom+xml");
        xml.link("alternate", &self.page_href, "text/html");
        let newest = self.entries.iter().map(|entry| entry.updated).max().unwrap_or(self.updated);
        xml.element("updated", &newest.to_string());
        xml.raw("<author>");
        xml.element("name", &self.author);
        xml.raw("</author>\n");
        for entry in &self.entries {
            entry.write(&mut xml);
        }
        xml.raw("</feed>\n");
        xml.0
    }
}

impl Entry {
    fn write(&self, xml: &mut Xml) {
        xml.raw("<entry>\n");
        xml.element("id", &self.id);
        xml.element("title", &self.title);
        xml.link("alternate", &self.href, "text/html");
        xml.element("published", &self.published.to_string());
        xml.element("updated", &self.updated.to_string());
        if self.fictitious {
            xml.raw("<category term=\"fictitious\"/>\n");
        }
        if !self.summary.is_empty() {
            xml.element("summary", &self.summary);
        }
        if !self.content.is_empty() {
            xml.raw("<content type=\"html\">");
            xml.text(self.content.as_str());
            xml.raw("</content>\n");
        }
        xml.raw("</entry>\n");
    }
}

struct Xml(String);

impl Xml {
    fn raw(&mut self, markup: &str) {
        self.0.push_str(markup);
    }

    fn text(&mut self, text: &str) {
        let allowed = |letter: &char| {
            matches!(letter, '\t' | '\n' | '\r')
                || (*letter >= ' ' && !matches!(letter, '\u{fffe}' | '\u{ffff}'))
        };
        let kept: String = text.chars().filter(allowed).collect();
        escape_into(&mut self.0, &kept);
    }

    fn element(&mut self, name: &str, text: &str) {
        self.raw(&format!("<{name}>"));
        self.text(text);
        self.raw(&format!("</{name}>\n"));
    }

    fn link(&mut self, rel: &str, href: &str, kind: &str) {
        self.raw(&format!("<link rel=\"{rel}\" type=\"{kind}\" href=\""));
        self.text(href);
        self.raw("\"/>\n");
    }
}
