//! Two people changed one passage at once: both texts come back with a proposal that joins them, and nothing is lost.

use askama::Template;
use pluriel_pages::{
    Html,
    component::{Notice, NoticeKind},
    paragraphs,
};
use pluriel_speech::Speech;
use pluriel_web::{Fields, Visit};

use super::{
    super::suggestions::{as_worded, wording_at},
    wording,
};
use crate::{
    commands::WordBlock,
    diff::{merge_blocks, texts},
    pages::text::diff::comparison,
    state::Block,
};

#[derive(Template)]
#[template(path = "acting/text/merging.html")]
struct Both<'a> {
    speech: &'a Speech,
    notice: Html,
    theirs: Html,
    ours: Html,
    typed: Html,
}

/// Both texts, and the fields of their join, once a command came too late for the words that it saw.
pub(super) struct Joined {
    /// Both texts, compared with what stood before.
    pub both: Html,
    /// The proposal, as fields of the form.
    pub fields: Fields,
}

/// Joins what was typed with what stands now; `None` when the version that was seen is not known.
pub(super) fn join(visit: &Visit, block: &Block, command: &WordBlock) -> Option<Joined> {
    let seen = crate::pages::seen(visit);
    let base = seen.wording(block.id, wording_at(block, command.seen)?);
    let theirs = seen.wording(block.id, block.words()?);
    let ours = as_worded(block, &command.wording);
    let merged = merge_blocks(&base, &ours, &theirs);
    let compared = |side| comparison(visit, &texts(std::slice::from_ref(&base), std::slice::from_ref(side)));
    let id = if merged.is_clean { "drafting-joined" } else { "drafting-to-choose" };
    let speech = &visit.speech;
    let notice = Notice::new(NoticeKind::Warning, speech.say(id))
        .body(Html::text(&speech.attr(id, "next", &[]).unwrap_or_default()));
    let both = Both {
        speech,
        notice: visit.site.theme().html(&notice),
        theirs: compared(&theirs),
        ours: compared(&ours),
        typed: paragraphs(&ours.text),
    };
    Some(Joined { both: Html::of(&both), fields: wording::of(&merged.block) })
}
