//! The head of every page.

use askama::Template;
use serde::Serialize;

use super::{
    Component,
    samples::{markup, words},
};
use crate::Html;

/// The head of every page: the council's name, the language, who is signed in, one navigation.
#[derive(Debug, Clone, Template, Serialize)]
#[template(path = "components/header.html")]
pub struct Header {
    /// The council's name, which leads home.
    pub council_name: String,
    /// The language of the page, `fr` or `en`.
    pub language: String,
    /// Names the navigation for who cannot see it.
    pub nav_label: String,
    /// What exists, at most six words.
    pub nav: Vec<NavLink>,
    /// Names the choice of language for who cannot see it.
    pub languages_label: String,
    /// The other languages.
    pub languages: Vec<LanguageLink>,
    /// Who is signed in and in which capacity, with the form that signs out; or the link that signs in.
    pub account: Html,
}

/// One word of the navigation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NavLink {
    /// Its page.
    pub href: String,
    /// The word.
    pub label: String,
    /// Whether the page shown is this one or below it.
    pub is_current: bool,
}

/// The same page in another language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LanguageLink {
    /// The page in that language.
    pub href: String,
    /// The language's code.
    pub code: String,
    /// The language's name in itself.
    pub name: String,
}

impl Component for Header {
    const NAME: &'static str = "header";
    const TEMPLATE: &'static str = include_str!("../../templates/components/header.html");

    fn samples() -> Vec<Self> {
        vec![
            Self {
                council_name: words(),
                language: "fr".to_owned(),
                nav_label: words(),
                nav: vec![
                    NavLink { href: "/avis".to_owned(), label: words(), is_current: true },
                    NavLink { href: "/membres".to_owned(), label: words(), is_current: false },
                ],
                languages_label: words(),
                languages: vec![LanguageLink {
                    href: "/?lang=en".to_owned(),
                    code: "en".to_owned(),
                    name: "English".to_owned(),
                }],
                account: markup(),
            },
            Self {
                council_name: words(),
                language: "en".to_owned(),
                nav_label: words(),
                nav: Vec::new(),
                languages_label: words(),
                languages: Vec::new(),
                account: Html::empty(),
            },
        ]
    }
}
