//! Proposing an amendment: the text itself is edited, and what changes is read in the difference.

use std::collections::BTreeSet;

use pluriel_council::{Context, Decision, FieldError, NewEvent, Refusal};

use super::{super::Decided, Ground, address, amender, group::between, tying};
use crate::{
    amendments::{Part, edits},
    commands::{Change, ProposeAmendment, Wording},
    decide::{blocks::Cleaned, form::Form},
    events::{AmendmentProposed, AmendmentSigned, BlockAmended, BlockChange, Event, stream},
    state::{Amended, Amendment, Opinion},
    words::{BlockId, TextName},
};

/// How many amendments an opinion bears.
const MOST_AMENDMENTS: usize = 2_000;
/// How many blocks one amendment changes at most.
const MOST_CHANGES: usize = 50;

/// A member of the formation, while the text is written and may be amended, on the text that is put to amendment. What an accepted
/// amendment changed already waits for the next round.
pub(in crate::decide) fn decide(
    ground: &Ground<'_>,
    command: &ProposeAmendment,
    context: &mut Context,
) -> Decided {
    let (opinion, member) = amender(ground, command.opinion)?;
    if opinion.amending.all.len() >= MOST_AMENDMENTS {
        return Err(Refusal::conflict("amending-too-many").with("most", MOST_AMENDMENTS));
    }
    parent(opinion, command)?;
    let number = opinion.amending.all.last_key_value().map_or(1, |(last, _)| last.saturating_add(1));
    let mut form = Form::default();
    let reasons = form.text("reasons", &command.reasons, TextName::Reasons);
    if command.changes.is_empty() {
        form.fault(FieldError::new("text", "amending-changes-nothing"));
    }
    if command.changes.len() > MOST_CHANGES {
        form.fault(FieldError::new("text", "amending-too-many-changes").with("most", MOST_CHANGES));
    }
    let mut amended = Vec::new();
    for change in &command.changes {
        amended.push(read(ground, opinion, &mut form, (change, command.seen), context)?);
    }
    form.finish()?;
    let mut touched = BTreeSet::new();
    if amended.iter().any(|(block, ..)| !touched.insert(*block)) {
        return Err(Refusal::invalid("amending-twice-in-a-block"));
    }
    spared(opinion, number, command, &amended, ground)?;

    let stream = stream(opinion.id);
    let proposed = AmendmentProposed {
        opinion: opinion.id,
        amendment: number,
        version: command.seen,
        on: command.on,
        alone: command.alone,
    };
    let proposed = NewEvent::open(stream, Event::from(proposed)).text(TextName::Reasons.as_str(), reasons);
    let blocks = amended.into_iter().map(|(block, change, cleaned)| {
        let event = BlockAmended { opinion: opinion.id, amendment: number, block, change };
        let event = NewEvent::open(stream, Event::from(event));
        match cleaned {
            Some(cleaned) => cleaned.onto(event),
            None => event,
        }
    });
    let signed = tying(opinion, AmendmentSigned { opinion: opinion.id, amendment: number, member });
    let events = [proposed].into_iter().chain(blocks).chain([signed]).collect();
    Ok(Decision::all(events).at(address(opinion, number)))
}

/// An amendment may be amended while nobody decided on it, and an amendment to one no more.
fn parent(opinion: &Opinion, command: &ProposeAmendment) -> Result<(), Refusal> {
    let Some(on) = command.on else { return Ok(()) };
    let parent = super::open(opinion, on)?;
    if parent.on.is_some() {
        return Err(Refusal::conflict("amending-one-level").with("number", on));
    }
    Ok(())
}

/// The change of one block with its cleaned words.
fn read(
    ground: &Ground<'_>,
    opinion: &Opinion,
    form: &mut Form,
    (change, seen): (&Change, u32),
    context: &mut Context,
) -> Result<(BlockId, BlockChange, Option<Cleaned>), Refusal> {
    let amendable = opinion.amendable(ground.now);
    let known = |block: BlockId| {
        match amendable.iter().find(|(known, _)| *known == block) {
            Some((_, words)) if words.version > seen => {
                return Err(Refusal::conflict("opinions-block-changed").with("version", words.version));
            }
            Some(_) => return Ok(()),
            None => {}
        }
        let code = if opinion.text.block(block).is_some() {
            "amending-block-of-this-round"
        } else if opinion.text.was_removed(block) {
            "opinions-block-removed"
        } else {
            "opinions-block-unknown"
        };
        Err(Refusal::not_found(code))
    };
    let place = |after: Option<BlockId>| after.map_or(Ok(()), known);
    Ok(match change {
        Change::Word { block, before, wording } => {
            known(*block)?;
            let cleaned = Cleaned::of(form, wording);
            let edits = edits(text_of(before), cleaned.words());
            let parts = parts(before, wording);
            if edits.is_empty() && parts.is_empty() {
                form.fault(FieldError::new("text", "amending-changes-nothing"));
            }
            let (kind, due, with) = (cleaned.kind, cleaned.due, cleaned.with.clone());
            (*block, BlockChange::Worded { kind, due, with, edits, parts }, Some(cleaned))
        }
        Change::Add { after, wording } => {
            place(*after)?;
            let cleaned = Cleaned::of(form, wording);
            let (kind, due, with) = (cleaned.kind, cleaned.due, cleaned.with.clone());
            (context.id(), BlockChange::Added { after: *after, kind, due, with }, Some(cleaned))
        }
        Change::Move { block, after } => {
            known(*block)?;
            place(*after)?;
            if *after == Some(*block) {
                return Err(Refusal::invalid("opinions-block-after-itself"));
            }
            (*block, BlockChange::Moved { after: *after }, None)
        }
        Change::Remove { block } => {
            known(*block)?;
            (*block, BlockChange::Removed, None)
        }
    })
}

fn text_of(wording: &Wording) -> &str {
    match wording {
        Wording::Heading { text }
        | Wording::Paragraph { text }
        | Wording::Footnote { text }
        | Wording::Definition { text, .. }
        | Wording::Recommendation { text, .. } => text,
    }
}

/// What differs beside the words.
fn parts(before: &Wording, after: &Wording) -> BTreeSet<Part> {
    let term = |wording: &Wording| match wording {
        Wording::Definition { term, .. } => term.trim().to_owned(),
        _ => String::new(),
    };
    let sent = |wording: &Wording| match wording {
        Wording::Recommendation { addressee, due, .. } => (addressee.trim().to_owned(), *due),
        _ => (String::new(), None),
    };
    let differs = [
        (Part::Kind, before.kind() != after.kind()),
        (Part::Term, term(before) != term(after)),
        (Part::Addressee, sent(before).0 != sent(after).0),
        (Part::Due, sent(before).1 != sent(after).1),
    ];
    differs.into_iter().filter_map(|(part, differs)| differs.then_some(part)).collect()
}

/// Refuses what an amendment accepted in this round has changed already.
fn spared(
    opinion: &Opinion,
    number: u32,
    command: &ProposeAmendment,
    amended: &[(BlockId, BlockChange, Option<Cleaned>)],
    ground: &Ground<'_>,
) -> Result<(), Refusal> {
    if opinion.amending.pending(ground.now).next().is_none() {
        return Ok(());
    }
    let changes = amended.iter();
    let changes =
        changes.map(|(block, change, _)| Amended { block: *block, change: change.clone(), words: None });
    let proposed = Amendment::proposed(number, ground.now, changes.collect(), command.alone, command.on);
    let taken = opinion.amending.accepted_in_round().find(|one| between(opinion, one, &proposed).is_some());
    match taken {
        Some(accepted) => Err(Refusal::conflict("amending-words-taken").with("number", accepted.number)),
        None => Ok(()),
    }
}
