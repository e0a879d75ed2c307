//! Fields of a block of each kind, and what was typed in them.

use pluriel_council::FieldError;
use pluriel_pages::{Field, Form};
use pluriel_web::{Fields, Visit};

use super::super::{forms, seen};
use crate::{commands::Wording, diff::Worded, state::Words, words::BlockKind};

/// The kind of this name.
pub(in crate::acting) fn kind(name: &str) -> Option<BlockKind> {
    BlockKind::ALL.into_iter().find(|kind| kind.name() == name)
}

/// The fields of a block of this kind.
pub(in crate::acting) fn fields(visit: &Visit, form: Form, kind: BlockKind) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let text = |id: &str, rows| Field::text("text", say(id), rows).published_as_markdown(4).required();
    let words = text("acting-words", 8);
    match kind {
        BlockKind::Heading => form.field(Field::line("text", say("acting-words-heading")).required()),
        BlockKind::Paragraph => form.field(words.help(say("acting-words.paste"))),
        BlockKind::Footnote => form.field(words.help(say("acting-words.footnote"))),
        BlockKind::Definition => form
            .field(Field::line("term", say("acting-term")).help(say("acting-term.help")).required())
            .field(text("acting-words-definition", 4)),
        BlockKind::Recommendation => form
            .field(text("acting-words-recommendation", 4))
            .field(Field::line("addressee", say("acting-addressee")).help(say("acting-addressee.help")))
            .field(Field::date("due", say("acting-due")).help(say("acting-due.help"))),
    }
}

/// What was typed; the room says what is wrong with it, dates aside.
pub(in crate::acting) fn read(
    visit: &Visit,
    faults: &mut Vec<FieldError>,
    kind: BlockKind,
    fields: &Fields,
) -> Wording {
    let text = fields.raw("text").to_owned();
    match kind {
        BlockKind::Heading => Wording::Heading { text },
        BlockKind::Paragraph => Wording::Paragraph { text },
        BlockKind::Footnote => Wording::Footnote { text },
        BlockKind::Definition => Wording::Definition { term: fields.raw("term").to_owned(), text },
        BlockKind::Recommendation => Wording::Recommendation {
            text,
            addressee: fields.raw("addressee").to_owned(),
            due: forms::day(visit, faults, "due", fields.raw("due")),
        },
    }
}

/// A wording as its fields show it.
pub(in crate::acting) fn shown(visit: &Visit, words: &Words) -> Fields {
    let due = words.due.map_or_else(String::new, typed_day);
    let fields = [
        ("text", seen::said(visit, words)),
        ("term", seen::words(visit, words.term)),
        ("addressee", seen::words(visit, words.addressee)),
        ("due", due),
    ];
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// The words of a block as its fields show them.
pub(in crate::acting) fn of(block: &Worded) -> Fields {
    let fields = [
        ("text", block.text.clone()),
        ("term", block.term.clone().unwrap_or_default()),
        ("addressee", block.addressee.clone().unwrap_or_default()),
        ("due", block.due.map_or_else(String::new, typed_day)),
    ];
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// What was typed in the fields of a block, hidden ones aside.
pub(in crate::acting) fn typed(fields: &Fields) -> Fields {
    let names = ["text", "term", "addressee", "due"];
    let typed = fields.iter().filter(|(name, _)| names.contains(name));
    typed.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
}

fn typed_day(day: jiff::civil::Date) -> String {
    format!("{:02}/{:02}/{}", day.day(), day.month(), day.year())
}
