//! The text and its discussion.

use std::sync::Arc;

use jiff::civil::Date;
use pluriel_council::Recorded;

use super::referral::optional;
use crate::{
    events::{BlockAdded, BlockMoved, BlockRemoved, BlockWorded, CommentAnswered, Commented, Retitled, With},
    state::{Answer, Block, Changed, Comment, Opinion, Quoted, Text, TextChange, Words},
    words::{BlockKind, TextName},
};

pub(super) fn retitled(opinion: &mut Opinion, event: &Retitled, recorded: &Recorded) {
    let title = TextName::Title.at(recorded.seq);
    let text = written(opinion, event.version, Changed::Titled(title), recorded);
    text.title = Some(title);
}

pub(super) fn added(opinion: &mut Opinion, event: &BlockAdded, recorded: &Recorded) {
    let words = words(event.kind, event.version, event.due, &event.with, recorded);
    let what = Changed::Added { block: event.block, after: event.after };
    let text = written(opinion, event.version, what, recorded);
    text.insert(Block { id: event.block, wordings: vec![words] }, event.after);
}

pub(super) fn worded(opinion: &mut Opinion, event: &BlockWorded, recorded: &Recorded) {
    let words = words(event.kind, event.version, event.due, &event.with, recorded);
    let text = written(opinion, event.version, Changed::Worded(event.block), recorded);
    if let Some(block) = text.blocks.iter_mut().find(|block| block.id == event.block) {
        block.wordings.push(words);
    }
}

pub(super) fn moved(opinion: &mut Opinion, event: &BlockMoved, recorded: &Recorded) {
    let what = Changed::Moved { block: event.block, after: event.after };
    let text = written(opinion, event.version, what, recorded);
    if let Some(place) = text.place(event.block) {
        let block = text.blocks.remove(place);
        text.insert(block, event.after);
    }
}

pub(super) fn removed(opinion: &mut Opinion, event: &BlockRemoved, recorded: &Recorded) {
    let text = written(opinion, event.version, Changed::Removed(event.block), recorded);
    if let Some(place) = text.place(event.block) {
        let block = text.blocks.remove(place);
        text.removed.push(block);
    }
}

pub(super) fn commented(opinion: &mut Opinion, event: &Commented, recorded: &Recorded) {
    let comment = Comment {
        id: event.comment,
        seq: recorded.seq,
        at: recorded.at,
        member: event.member,
        block: event.block,
        version: event.version,
        quote: event.quoted_at.map(|at| Quoted { words: TextName::Quote.at(recorded.seq), at }),
        text: TextName::Text.at(recorded.seq),
        answer: None,
    };
    opinion.comments.entry(event.comment).or_insert(comment);
}

pub(super) fn answered(opinion: &mut Opinion, event: &CommentAnswered, recorded: &Recorded) {
    if let Some(comment) = opinion.comments.get_mut(&event.comment) {
        let text = TextName::Text.at(recorded.seq);
        comment.answer = Some(Answer { member: event.member, at: recorded.at, text });
    }
}

/// The text to be changed, in its new version.
pub(super) fn written<'a>(
    opinion: &'a mut Opinion,
    version: u32,
    what: Changed,
    recorded: &Recorded,
) -> &'a mut Text {
    opinion.written = recorded.at;
    let text = Arc::make_mut(&mut opinion.text);
    text.version = text.version.max(version);
    text.changes.push(TextChange { version: text.version, at: recorded.at, what });
    text
}

pub(super) fn words(
    kind: BlockKind,
    version: u32,
    due: Option<Date>,
    with: &With,
    recorded: &Recorded,
) -> Words {
    Words {
        kind,
        seq: recorded.seq,
        at: recorded.at,
        version,
        text: TextName::Text.at(recorded.seq),
        term: (kind == BlockKind::Definition).then(|| TextName::Term.at(recorded.seq)),
        addressee: optional(with, TextName::Addressee, recorded),
        due,
        suggestion: None,
        woven: None,
    }
}
