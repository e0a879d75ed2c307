//! Planning a meeting, and what is said of it.

use pluriel_council::{Context, Decision, FieldError, Refusal};

use super::{Decided, Scene, address, calendars, minutes, one, texts};
use crate::{
    commands::{Describe, Imported, Plan},
    events::{MeetingDescribed, MeetingPlanned},
    state::{Meeting, Moved},
    words::{MeetingId, Status, Text, When},
};

pub(super) fn plan(scene: Scene<'_>, command: &Plan, context: &mut Context) -> Decided {
    let mut faults = Vec::new();
    if scene.members.formation(&command.formation).is_none() {
        let fault = FieldError::new("formation", "meetings-formation-unknown");
        faults.push(fault.with("formation", command.formation.as_str()));
    }
    let imported = command.imported.clone();
    let source = imported.as_ref().and_then(|imported| imported.source.clone());
    let typed = [
        (Text::Title, &command.title),
        (Text::Location, &command.location),
        (Text::Video, &command.video),
        (Text::Note, &command.note),
        (Text::Source, &source),
    ];
    let mut given = Vec::new();
    for (text, typed) in typed {
        match texts::clean(text, typed.as_deref().unwrap_or_default()) {
            Ok(cleaned) => given.extend(cleaned.map(|words| (text, words))),
            Err(fault) => faults.push(fault),
        }
    }
    let when = match scene.when(&command.times) {
        Ok(when) => when,
        Err(fault) => {
            faults.push(fault);
            When::Day(command.times.day)
        }
    };
    if !faults.is_empty() {
        return Err(faults.into_iter().fold(Refusal::invalid("form-to-correct"), Refusal::field));
    }
    if let Some(same) = same_time(scene, command, &when) {
        return Err(Refusal::conflict("meetings-planned-twice")
            .with("address", address(same.id))
            .field(FieldError::new("start", "meetings-planned-twice-field")));
    }
    let meeting: MeetingId = context.id();
    let event = MeetingPlanned {
        meeting,
        formation: command.formation.clone(),
        when,
        status: command.status,
        moved_from: imported.as_ref().and_then(|imported| imported.moved_from),
        texts: given.iter().map(|(text, _)| *text).collect(),
        imported: imported.is_some(),
    };
    let mut decision = Decision::one(texts::with(one(meeting, event), given)).at(address(meeting));
    let Imported { uids, minutes, .. } = imported.unwrap_or_default();
    for uid in &uids {
        decision.events.push(one(meeting, calendars::known(scene, meeting, uid)?));
    }
    if let Some(text) = &minutes {
        decision.events.push(minutes::attached(meeting, text)?);
    }
    Ok(decision)
}

/// The meeting of the same formation at the same time, if one is held.
fn same_time<'a>(scene: Scene<'a>, command: &Plan, when: &When) -> Option<&'a Meeting> {
    let same_start = |known: &When| match (known, when) {
        (When::Hours { start: known, .. }, When::Hours { start, .. }) => known == start,
        (known, when) => known == when,
    };
    scene.state.meetings(scene.members.calendar()).into_iter().find(|known| {
        known.formation == command.formation && known.status != Status::Cancelled && same_start(&known.when)
    })
}

pub(super) fn describe(scene: Scene<'_>, command: &Describe) -> Decided {
    let meeting = scene.meeting(command.meeting)?;
    let typed = [
        (Text::Title, &command.title),
        (Text::Location, &command.location),
        (Text::Video, &command.video),
        (Text::Note, &command.note),
        (Text::Source, &command.source),
    ];
    let mut faults = Vec::new();
    let mut given = Vec::new();
    let mut removed = Vec::new();
    for (text, typed) in typed.into_iter().filter_map(|(text, typed)| Some((text, typed.as_deref()?))) {
        match texts::clean(text, typed) {
            Ok(Some(words)) => given.push((text, words)),
            Ok(None) if meeting.texts.contains_key(&text) => removed.push(text),
            Ok(None) => {}
            Err(fault) => faults.push(fault),
        }
    }
    if !faults.is_empty() {
        return Err(faults.into_iter().fold(Refusal::invalid("form-to-correct"), Refusal::field));
    }
    let moved_from = command.moved_from.filter(|day| meeting.moved_from != Some(Moved::FromDay(*day)));
    if given.is_empty() && removed.is_empty() && moved_from.is_none() {
        return Ok(Decision::nothing());
    }
    let texts = given.iter().map(|(text, _)| *text).collect();
    let event = MeetingDescribed { meeting: meeting.id, texts, removed, moved_from };
    Ok(Decision::one(texts::with(one(meeting.id, event), given)).at(address(meeting.id)))
}
