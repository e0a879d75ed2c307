//! A draft kept by the server: a button without JavaScript, by itself with it.

use pluriel_council::Instant;
use pluriel_speech::Speech;

use super::Form;
use crate::{
    Html, Theme,
    component::{Action, ActionKind, Notice, NoticeKind},
    html::escape_into,
};

/// The name of the buttons that ask something else than to send the form.
pub const ASK: &str = "ask";
/// Asks for the form again, with what was typed as it will be published.
pub const PREVIEW: &str = "preview";
/// Asks to keep what was typed.
pub const DRAFT: &str = "draft";
/// Asks the same for a module, which is answered with JSON.
pub const AUTOSAVE: &str = "autosave";
/// Asks to forget what was kept.
pub const THROW: &str = "throw";

/// A draft that the form shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DraftKept {
    /// When it was kept.
    pub at: Instant,
    /// When it is forgotten.
    pub until: Instant,
}

/// Whether a form keeps drafts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Drafting {
    /// It does not.
    Not,
    /// It does, and shows none.
    Offered,
    /// It shows this one.
    Shown(DraftKept),
}

impl Form {
    /// The path that it is sent to.
    pub fn path(&self) -> &str {
        self.action.split('#').next().unwrap_or_default()
    }

    /// Offers to keep a draft; `kept` is the one whose fields it shows.
    #[must_use]
    pub const fn drafted(mut self, kept: Option<DraftKept>) -> Self {
        self.drafting = match kept {
            Some(kept) => Drafting::Shown(kept),
            None => Drafting::Offered,
        };
        self
    }

    pub(super) const fn keeps_drafts(&self) -> bool {
        !matches!(self.drafting, Drafting::Not)
    }

    pub(super) fn draft_notice(&self, theme: &Theme, speech: &Speech) -> Html {
        let Drafting::Shown(kept) = self.drafting else { return Html::empty() };
        let title = speech.quote("draft-restored", "when", speech.date_time(kept.at));
        let until = [("until", speech.date_time(kept.until).into())];
        let why = speech.attr("draft-restored", "why", &until).unwrap_or_default();
        theme.html(&Notice::new(NoticeKind::Information, title).body(Html::text(&why)))
    }

    pub(super) fn draft_buttons(&self, speech: &Speech) -> Vec<Action> {
        let button = |id, value| Action::button(ActionKind::Other, speech.say(id)).named(ASK, value);
        match self.drafting {
            Drafting::Not => Vec::new(),
            Drafting::Offered => vec![button("draft-keep", DRAFT)],
            Drafting::Shown(_) => vec![button("draft-keep", DRAFT), button("draft-throw", THROW)],
        }
    }

    /// Where a module says what became of the draft, in a line whose place is kept.
    pub(super) fn draft_status(&self, speech: &Speech) -> Html {
        if !self.keeps_drafts() {
            return Html::empty();
        }
        let mut status = r#"<p class="draft-status" role="status""#.to_owned();
        for (name, id) in [("kept", "draft-kept-now"), ("failed", "draft-not-kept")] {
            status.push_str(" data-");
            status.push_str(name);
            status.push_str("=\"");
            escape_into(&mut status, speech.say(id));
            status.push('"');
        }
        status.push_str("></p>");
        Html::trusted(status)
    }
}
