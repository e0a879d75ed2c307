//! The agenda of a meeting.

use pluriel_council::{Context, Decision, FieldError, Refusal, door};

use super::{Decided, Scene, address, one};
use crate::{
    commands::{About, AddAgendaItem, RemoveAgendaItem},
    events::{AgendaItemAdded, AgendaItemRemoved},
    words::{AgendaItemId, Status, Subject},
};

/// How many points an agenda has at most: a meeting lasts hours, not weeks.
const MAX_ITEMS: usize = 50;

pub(super) fn add(scene: Scene<'_>, command: &AddAgendaItem, context: &mut Context) -> Decided {
    let meeting = scene.meeting(command.meeting)?;
    let (about, title, page) = match &command.about {
        About::Opinion(opinion) => (Subject::Opinion(opinion.id), &opinion.title, Some(&opinion.address)),
        About::Text(text) => (Subject::Text, text, None),
    };
    let subject = door::line("subject", title, 300)?;
    if page.is_some_and(|page| !is_own_path(page)) {
        return Err(FieldError::new("address", "meetings-address-foreign").into());
    }
    if matches!(about, Subject::Opinion(_)) && meeting.agenda.iter().any(|item| item.about == about) {
        return Ok(Decision::nothing());
    }
    if meeting.status == Status::Cancelled {
        return Err(Refusal::conflict("meetings-agenda-cancelled"));
    }
    if meeting.agenda.len() >= MAX_ITEMS {
        return Err(Refusal::conflict("meetings-agenda-full").with("max", MAX_ITEMS));
    }
    let item: AgendaItemId = context.id();
    let event = AgendaItemAdded { meeting: meeting.id, item, about, address: page.cloned() };
    let event = one(meeting.id, event).text("subject", subject);
    Ok(Decision::one(event).at(address(meeting.id)))
}

/// Whether an address is a path of this site.
fn is_own_path(address: &str) -> bool {
    address.starts_with('/')
        && !address.starts_with("//")
        && address.len() <= 200
        && address.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'\\' | b'"' | b'<' | b'>'))
}

pub(super) fn remove(scene: Scene<'_>, command: RemoveAgendaItem) -> Decided {
    let meeting = scene.meeting(command.meeting)?;
    if meeting.agenda.iter().all(|item| item.id != command.item) {
        return Err(Refusal::not_found("meetings-agenda-item-unknown"));
    }
    let event = AgendaItemRemoved { meeting: meeting.id, item: command.item };
    Ok(Decision::one(one(meeting.id, event)).at(address(meeting.id)))
}
