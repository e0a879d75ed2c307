//! The fields of the passages that an amendment changes, and what was typed in them.

use pluriel_council::FieldError;
use pluriel_pages::{Choice, Field, Form};
use pluriel_web::{Fields, Visit};

use super::super::{forms, seen, suggestions::as_wording, text::wording};
use crate::{
    commands::{Change, Wording},
    diff::Worded,
    pages::seen as pages_seen,
    state::{Opinion, Words},
    words::{BlockId, BlockKind},
};

/// How many passages one form changes.
pub(super) const MOST_PASSAGES: usize = 6;

/// The names of the fields of one passage.
#[derive(Clone, Copy)]
pub(super) struct Names {
    text: &'static str,
    term: &'static str,
    addressee: &'static str,
    due: &'static str,
    place: &'static str,
}

macro_rules! names {
    ($($suffix:literal),*) => {
        [$(Names {
            text: concat!("text", $suffix),
            term: concat!("term", $suffix),
            addressee: concat!("addressee", $suffix),
            due: concat!("due", $suffix),
            place: concat!("place", $suffix),
        }),*]
    };
}
const OF_PASSAGE: [Names; MOST_PASSAGES] = names!("", "-2", "-3", "-4", "-5", "-6");
const OF_NEW: [Names; 1] = names!("-new");

/// Values of a passage's place: it stays, it goes, it comes first.
const STAYS: &str = "";
const GOES: &str = "gone";
const FIRST: &str = "first";

/// The passages that a form is about: those named, and one to be added.
pub(super) struct Passages<'a> {
    /// Those of the text that is put to amendment.
    pub named: Vec<(BlockId, &'a Words)>,
    /// What is added, if something is.
    pub new: Option<BlockKind>,
}

impl<'a> Passages<'a> {
    /// Those of these ids, in the order of the text.
    pub fn of(visit: &Visit, opinion: &'a Opinion, ids: &[String], new: &str) -> Self {
        let all = opinion.amendable(visit.site.house().now());
        let named = all.into_iter().filter(|(block, _)| ids.contains(&block.to_string()));
        Self { named: named.take(MOST_PASSAGES).collect(), new: wording::kind(new) }
    }

    /// Their ids, for the form to carry.
    pub fn ids(&self) -> String {
        self.named.iter().map(|(block, _)| block.to_string()).collect::<Vec<_>>().join(",")
    }

    /// The words of each as they stand, as the fields show them.
    pub fn shown(&self, visit: &Visit, instead: impl Fn(BlockId) -> Option<Worded>) -> Fields {
        let mut fields = Vec::new();
        for (names, (block, words)) in OF_PASSAGE.iter().zip(&self.named) {
            let worded = instead(*block).unwrap_or_else(|| pages_seen(visit).wording(*block, words));
            let of = wording::of(&worded);
            for (name, from) in [
                (names.text, "text"),
                (names.term, "term"),
                (names.addressee, "addressee"),
                (names.due, "due"),
            ] {
                fields.push((name.to_owned(), of.raw(from).to_owned()));
            }
        }
        fields.into_iter().collect()
    }

    /// The fields of all of them.
    pub fn fields(&self, visit: &Visit, opinion: &Opinion, mut form: Form) -> Form {
        for (names, (block, words)) in OF_PASSAGE.iter().zip(&self.named) {
            let label = seen::beginning(&seen::said(visit, words), 50);
            form = words_of(visit, form, names, words.kind, &label);
            form = form.field(place(visit, opinion, names, Some(*block), &label));
        }
        if let Some(kind) = self.new {
            let names = &OF_NEW[0];
            let label = visit.speech.say("amending-new-passage").to_owned();
            form = words_of(visit, form, names, kind, &label);
            form = form.field(place(visit, opinion, names, None, &label).required());
        }
        form
    }

    /// What was typed, as changes; a passage left as it was makes none.
    pub fn changes(&self, visit: &Visit, faults: &mut Vec<FieldError>, fields: &Fields) -> Vec<Change> {
        let mut changes = Vec::new();
        for (names, (block, words)) in OF_PASSAGE.iter().zip(&self.named) {
            let before = as_wording(&bare(visit, *block, words));
            let wording = read(visit, faults, names, words.kind, fields);
            let says_else = !same(&before, &wording);
            let word = Change::Word { block: *block, before, wording };
            match fields.raw(names.place) {
                STAYS if says_else => changes.push(word),
                STAYS => {}
                GOES => changes.push(Change::Remove { block: *block }),
                _ if says_else => faults.push(FieldError::new(names.place, "amending-move-or-word")),
                FIRST => changes.push(Change::Move { block: *block, after: None }),
                after => {
                    let after = forms::chosen(faults, names.place, after);
                    changes.push(Change::Move { block: *block, after });
                }
            }
        }
        if let Some(kind) = self.new {
            let names = &OF_NEW[0];
            let wording = read(visit, faults, names, kind, fields);
            let after = match fields.raw(names.place) {
                FIRST => None,
                after => forms::chosen(faults, names.place, after),
            };
            changes.push(Change::Add { after, wording });
        }
        changes
    }
}

/// The words of a passage as they were committed, whoever reads.
pub(super) fn bare(visit: &Visit, block: BlockId, words: &Words) -> Worded {
    crate::view::Seen { speech: None, ..pages_seen(visit) }.wording(block, words)
}

fn same(before: &Wording, after: &Wording) -> bool {
    let cleaned = |wording: &Wording| match wording.clone() {
        Wording::Heading { text } | Wording::Paragraph { text } | Wording::Footnote { text } => {
            (text, String::new(), None)
        }
        Wording::Definition { term, text } => (text, term, None),
        Wording::Recommendation { text, addressee, due } => (text, addressee, due),
    };
    let trimmed = |(text, other, due): (String, String, _)| {
        (text.replace("\r\n", "\n").trim().to_owned(), other.trim().to_owned(), due)
    };
    trimmed(cleaned(before)) == trimmed(cleaned(after))
}

fn words_of(visit: &Visit, form: Form, names: &Names, kind: BlockKind, label: &str) -> Form {
    let say = |id: &str| visit.speech.quote(id, "passage", label.to_owned());
    let text =
        |rows| Field::text(names.text, say("amending-words"), rows).published_as_markdown(4).required();
    match kind {
        BlockKind::Heading => form.field(Field::line(names.text, say("amending-words")).required()),
        BlockKind::Paragraph | BlockKind::Footnote => form.field(text(8)),
        BlockKind::Definition => {
            form.field(Field::line(names.term, visit.speech.say("acting-term")).required()).field(text(4))
        }
        BlockKind::Recommendation => form
            .field(text(4))
            .field(Field::line(names.addressee, visit.speech.say("acting-addressee")))
            .field(Field::date(names.due, visit.speech.say("acting-due"))),
    }
}

fn read(
    visit: &Visit,
    faults: &mut Vec<FieldError>,
    names: &Names,
    kind: BlockKind,
    fields: &Fields,
) -> Wording {
    let text = fields.raw(names.text).to_owned();
    match kind {
        BlockKind::Heading => Wording::Heading { text },
        BlockKind::Paragraph => Wording::Paragraph { text },
        BlockKind::Footnote => Wording::Footnote { text },
        BlockKind::Definition => Wording::Definition { term: fields.raw(names.term).to_owned(), text },
        BlockKind::Recommendation => Wording::Recommendation {
            text,
            addressee: fields.raw(names.addressee).to_owned(),
            due: forms::day(visit, faults, names.due, fields.raw(names.due)),
        },
    }
}

fn place(visit: &Visit, opinion: &Opinion, names: &Names, block: Option<BlockId>, label: &str) -> Field {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let mut choices = Vec::new();
    if block.is_some() {
        choices.push(Choice::new(STAYS, say("amending-place-stays")));
        choices.push(Choice::new(GOES, say("amending-place-gone")));
    }
    choices.push(Choice::new(FIRST, say("acting-place-first")));
    let others = opinion.amendable(visit.site.house().now());
    choices.extend(others.into_iter().filter(|(other, _)| Some(*other) != block).map(|(other, words)| {
        let said = seen::beginning(&seen::said(visit, words), 60);
        Choice::new(other.to_string(), visit.speech.quote("acting-place-after", "words", said))
    }));
    Field::select(names.place, visit.speech.quote("amending-place", "passage", label.to_owned()), choices)
}
