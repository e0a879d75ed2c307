//! One thing of a list: an opinion, a referral, a meeting.

use askama::Template;
use serde::Serialize;

use super::{
    Component,
    samples::{markup, words},
};
use crate::Html;

/// One thing of a list: its number and state, its title, one sentence, a date, perhaps a small picture.
#[derive(Debug, Clone, Template, Serialize)]
#[template(path = "components/card.html")]
pub struct Card {
    /// The level of its heading: 2 right below the page's, 3 in a part of it.
    pub level: u8,
    /// Its page.
    pub href: String,
    /// Its number ("Avis n° 3"); may be empty.
    pub number: String,
    /// Its title.
    pub title: String,
    /// Its state in a word; may be empty.
    pub state: String,
    /// One sentence: what it asks or where it stands.
    pub sentence: Html,
    /// When it moved last or what is awaited, with its `<time>`.
    pub when: Html,
    /// A small picture, for example the bar of positions.
    pub picture: Html,
    /// The mark of what is invented ("exemple"); empty when it is real.
    pub mark: String,
}

impl Default for Card {
    /// Everything empty, under a heading of level 2.
    fn default() -> Self {
        Self {
            level: 2,
            href: String::new(),
            number: String::new(),
            title: String::new(),
            state: String::new(),
            sentence: Html::empty(),
            when: Html::empty(),
            picture: Html::empty(),
            mark: String::new(),
        }
    }
}

impl Component for Card {
    const NAME: &'static str = "card";
    const TEMPLATE: &'static str = include_str!("../../templates/components/card.html");

    fn samples() -> Vec<Self> {
        vec![
            Self {
                level: 3,
                href: "/avis/3".to_owned(),
                number: words(),
                title: words(),
                state: words(),
                sentence: markup(),
                when: markup(),
                picture: markup(),
                mark: words(),
            },
            Self { href: "/avis/4".to_owned(), title: words(), ..Self::default() },
        ]
    }
}
