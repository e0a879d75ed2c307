//! Something that the reader must know before the rest.

use askama::Template;
use serde::Serialize;

use super::{
    Component, as_class,
    samples::{markup, words},
};
use crate::Html;

/// Something that the reader must know before the rest: what was done, what is awaited, what went wrong.
#[derive(Debug, Clone, Template, Serialize)]
#[template(path = "components/notice.html")]
pub struct Notice {
    /// What it is about.
    pub kind: NoticeKind,
    /// Says it in a few words; may be empty.
    pub title: String,
    /// Says the rest; may be empty.
    pub body: Html,
    /// Where one goes from it; may be empty.
    pub actions: Html,
}

/// What a notice is about; also said by a word, never by colour alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something to know.
    Information,
    /// Something was done.
    Done,
    /// Something to be careful about.
    Warning,
    /// Something went wrong or was refused.
    Error,
}

impl NoticeKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Information, Self::Done, Self::Warning, Self::Error];

    /// The class in the stylesheet.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Information => "information",
            Self::Done => "done",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

as_class!(NoticeKind);

impl Notice {
    /// A notice of a title alone.
    pub fn new(kind: NoticeKind, title: impl Into<String>) -> Self {
        Self { kind, title: title.into(), body: Html::empty(), actions: Html::empty() }
    }

    /// Says the rest.
    #[must_use]
    pub fn body(mut self, body: impl Into<Html>) -> Self {
        self.body = body.into();
        self
    }
}

impl Component for Notice {
    const NAME: &'static str = "notice";
    const TEMPLATE: &'static str = include_str!("../../templates/components/notice.html");

    fn samples() -> Vec<Self> {
        let filled =
            NoticeKind::ALL.map(|kind| Self { kind, title: words(), body: markup(), actions: markup() });
        let bare = NoticeKind::ALL.map(|kind| Self::new(kind, ""));
        filled.into_iter().chain(bare).collect()
    }
}
