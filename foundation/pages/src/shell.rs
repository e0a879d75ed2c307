//! The shell of a page (`specs/interface.md`, "A page"): skip link, council's name and language, one navigation, where one
//! is, one heading that is the thing itself, one sentence, what one can do now, the thing, formats and feeds, foot.

use askama::Template;
use pluriel_council::Instant;
use pluriel_speech::{Language, Speech};

use crate::{
    Html, Module, Theme,
    component::{Breadcrumb, Footer, Header, LanguageLink, Link, NavLink, Notice, NoticeKind},
    quoting::with_languages,
};

/// What a room gives: its part of one page.
#[derive(Debug, Clone, Default)]
pub struct Page {
    /// The heading, and the document's title: the thing itself.
    pub title: String,
    /// Number and state, above the heading ("Avis n° 3 · positions"); may be empty.
    pub over: Html,
    /// One sentence that says what it is and where it stands; may be empty.
    pub lead: Html,
    /// What one can do now: one main action; may be empty.
    pub action: Html,
    /// The pages above, outermost first: only below the second level.
    pub breadcrumb: Vec<Link>,
    /// The thing.
    pub body: Html,
    /// What accompanies it: who, when, sources. In the margin from 1,024 px up, behind the body elsewhere.
    pub margin: Html,
    /// Other formats of the same content, at the end of the page and in the document's head.
    pub formats: Vec<Alternate>,
    /// Whether the page shows invented organisations.
    pub is_fictitious: bool,
    /// Whether the page quotes standing orders that the council has not voted yet.
    pub is_set_by_host: bool,
    /// Whether search engines and caches leave it alone: desks, forms, errors.
    pub is_private: bool,
    /// How wide its body runs.
    pub width: Width,
    /// How others may show a link to the page; `None`: as they please.
    pub preview: Option<Preview>,
}

/// What others show beside a link to a page (Open Graph): a picture that says what the page is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// The page's own address, with scheme and host.
    pub address: String,
    /// The picture's, with scheme and host: PNG of 1200 × 630.
    pub picture: String,
    /// What stands in the picture.
    pub words: String,
}

/// How wide the body runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Width {
    /// The measure of a text.
    #[default]
    Text,
    /// The whole page: tables, diffs, the home.
    Wide,
}

/// The same content in another format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alternate {
    /// Where it is.
    pub href: String,
    /// Its media type, without parameters.
    pub media_type: &'static str,
    /// Its words ("Flux Atom", "CSV", "JSON").
    pub label: String,
}

/// Who reads.
#[derive(Debug, Clone, Copy)]
pub enum Account<'a> {
    /// Nobody known.
    Visitor {
        /// The page where one signs in.
        sign_in: &'a str,
    },
    /// A signed-in person.
    Person {
        /// The person's name, as that person wrote it.
        name: &'a str,
        /// In which capacity ("Secrétariat", "APRIL, titulaire").
        capacity: &'a str,
        /// The page that lets choose another capacity and leads back; empty for a person with one.
        change: &'a str,
        /// The page of the desk.
        desk: &'a str,
        /// Where the form that signs out is sent.
        sign_out: &'a str,
        /// The session's token against forged forms.
        csrf: &'a str,
    },
}

/// What the house puts round every page.
#[derive(Debug, Clone, Copy)]
pub struct Shell<'a> {
    /// How pages look.
    pub theme: &'a Theme,
    /// The reader's language and the council's time zone.
    pub speech: &'a Speech,
    /// The instant at which the page is made, on the council's clock.
    pub now: Instant,
    /// The council's name.
    pub council_name: &'a str,
    /// What exists, at most six words; the one above the page's address is marked.
    pub nav: &'a [Link],
    /// The links of the foot.
    pub foot: &'a [Link],
    /// The program's version.
    pub version: &'a str,
    /// Where the program's source is.
    pub source: &'a str,
    /// Who reads.
    pub account: Account<'a>,
    /// The path of this page, and its query without `lang`, without `?`.
    pub address: (&'a str, &'a str),
    /// What stands in a bar above all, for example the demonstration's paragraphs and forms; may be empty.
    pub banner: &'a Html,
}

#[derive(Template)]
#[template(path = "page.html")]
struct Document<'a> {
    shell: &'a Shell<'a>,
    page: &'a Page,
    speech: &'a Speech,
    languages: Vec<LanguageLink>,
    header: Html,
    breadcrumb: Html,
    marks: Html,
    footer: Html,
}

#[derive(Template)]
#[template(path = "account.html")]
struct AccountLine<'a> {
    account: Account<'a>,
    speech: &'a Speech,
}

impl Shell<'_> {
    /// The whole document.
    pub fn render(&self, page: &Page) -> String {
        let languages = self.other_languages();
        let document = Html::of(&Document {
            header: self.header(languages.clone()),
            breadcrumb: self.breadcrumb(page),
            marks: self.marks(page),
            footer: self.footer(),
            shell: self,
            page,
            speech: self.speech,
            languages,
        });
        with_languages(document.into_string())
    }

    fn header(&self, languages: Vec<LanguageLink>) -> Html {
        let (path, _) = self.address;
        let is_current =
            |href: &str| path.strip_prefix(href).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
        let nav = self.nav.iter().map(|link| NavLink {
            href: link.href.clone(),
            label: link.label.clone(),
            is_current: is_current(&link.href),
        });
        self.theme.html(&Header {
            council_name: self.council_name.to_owned(),
            language: self.speech.code().to_owned(),
            nav_label: self.speech.say("nav").to_owned(),
            nav: nav.collect(),
            languages_label: self.speech.say("languages").to_owned(),
            languages,
            account: Html::of(&AccountLine { account: self.account, speech: self.speech }),
        })
    }

    fn other_languages(&self) -> Vec<LanguageLink> {
        let (path, query) = self.address;
        let others = Language::ALL.into_iter().filter(|language| *language != self.speech.language());
        others
            .map(|language| {
                let kept = if query.is_empty() { String::new() } else { format!("{query}&") };
                LanguageLink {
                    href: format!("{path}?{kept}lang={language}"),
                    code: language.code().to_owned(),
                    name: language.own_name().to_owned(),
                }
            })
            .collect()
    }

    fn breadcrumb(&self, page: &Page) -> Html {
        if page.breadcrumb.is_empty() {
            return Html::empty();
        }
        self.theme.html(&Breadcrumb {
            label: self.speech.say("breadcrumb").to_owned(),
            steps: page.breadcrumb.clone(),
            here: page.title.clone(),
        })
    }

    fn marks(&self, page: &Page) -> Html {
        let mut marks = Html::empty();
        for (holds, id) in
            [(page.is_fictitious, "mark-fictitious"), (page.is_set_by_host, "mark-set-by-host")]
        {
            if holds {
                let body = self.speech.attr(id, "why", &[]).unwrap_or_default();
                marks.push(
                    &self.theme.html(&Notice::new(NoticeKind::Warning, self.speech.say(id)).body(body)),
                );
            }
        }
        marks
    }

    fn footer(&self) -> Html {
        self.theme.html(&Footer {
            council_name: self.council_name.to_owned(),
            language: self.speech.code().to_owned(),
            label: self.speech.say("foot").to_owned(),
            links: self.foot.to_vec(),
            program: self.speech.quote("program", "version", self.version),
            source: Link::new(self.source, self.speech.say("source-code")),
        })
    }

    fn live_times(&self) -> &str {
        self.theme.module(Module::LiveTimes)
    }
}

impl Width {
    const fn class(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Wide => "wide",
        }
    }
}

impl Page {
    /// A page of this title; everything else is empty.
    pub fn new(title: impl Into<String>, body: Html) -> Self {
        Self { title: title.into(), body, ..Self::default() }
    }
}
