//! A show of hands: entered by the secretariat, confirmed by a member.

use axum::{extract::Path, response::Response};
use pluriel_council::{FieldError, Id, MemberId};
use pluriel_meetings::MeetingId;
use pluriel_pages::{
    Field, Form, Page,
    component::{ActionKind, Facts},
};
use pluriel_web::{Posted, Refused, Visit};

use super::{
    super::{confirm, forms, probe, seen, take_up},
    transcribe::electors,
};
use crate::{
    commands::{ConfirmHands, EnterHands},
    events::Hand,
    state::{Call, HandsHeld, Opinion},
    words::Position,
};

/// What a hand can show: a reservation has to be said.
const SHOWN: [Position; 4] =
    [Position::Supports, Position::Abstains, Position::Opposes, Position::TakesNoPart];

/// The page with the form.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, nothing_entered(opinion))?;
    Ok(visit.page(&forms::page(&visit, opinion, "ballots-hands", &form(&visit, opinion))))
}

pub(super) fn nothing_entered(opinion: &Opinion) -> EnterHands {
    EnterHands {
        opinion: opinion.id,
        version: opinion.call().map_or(0, Call::version),
        meeting: MeetingId(Id::from_bits(0)),
        hands: Vec::new(),
    }
}

/// The name of the boxes of a position.
const fn field(position: Position) -> &'static str {
    position.name()
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let version = opinion.call().map_or(0, Call::version).to_string();
    let form = Form::new(format!("{}/mains-levees", opinion.address()), visit.form_keys())
        .hidden("version", version)
        .field(take_up::meeting(visit, opinion, "meeting", "ballots-hands-meeting").required());
    let boxes = |form: Form, position: Position| {
        let label = visit.speech.say(&format!("acting-position-{}", position.name())).to_owned();
        form.field(Field::boxes(field(position), label, electors(visit, opinion)))
    };
    SHOWN
        .into_iter()
        .fold(form, boxes)
        .button(confirm::button(visit, ActionKind::Main, "ballots-hands", &[]))
        .cancel(forms::cancel(visit, opinion))
}

/// Records it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let (fields, mut faults) = (&posted.fields, Vec::new());
    let meeting = forms::chosen::<MeetingId>(&mut faults, "meeting", fields.raw("meeting"));
    let mut hands = Vec::new();
    for position in SHOWN {
        for typed in fields.all(field(position)) {
            match typed.parse::<MemberId>() {
                Ok(member) => hands.push(Hand { member, position }),
                Err(_) => faults.push(FieldError::new(field(position), "acting-choose")),
            }
        }
    }
    let command = EnterHands {
        version: fields.raw("version").parse().unwrap_or_default(),
        meeting: meeting.unwrap_or(MeetingId(Id::from_bits(0))),
        hands,
        ..nothing_entered(opinion)
    };
    let result = forms::give(&posted, faults, command).await;
    let page = |form: &Form| forms::page(visit, opinion, "ballots-hands", form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "hands-entered"), || form(visit, opinion), page))
}

/// The show of hands that awaits a confirmation.
pub(super) fn awaiting(opinion: &Opinion) -> Option<&HandsHeld> {
    let held = opinion.call()?.contested.hands.as_ref()?;
    held.confirmed.is_none().then_some(held)
}

pub(super) fn confirmation(opinion: &Opinion) -> ConfirmHands {
    ConfirmHands { opinion: opinion.id, entry: awaiting(opinion).map_or(0, |held| held.seq) }
}

/// The page that shows what was entered, and asks.
pub(crate) async fn show_confirm(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, confirmation(opinion))?;
    Ok(visit.page(&confirm_page(&visit, opinion, &confirm_form(&visit, opinion))))
}

fn confirm_form(visit: &Visit, opinion: &Opinion) -> Form {
    let args = [("member", seen::own_name(visit).into())];
    Form::new(format!("{}/mains-levees/confirmer", opinion.address()), visit.form_keys())
        .hidden("entry", confirmation(opinion).entry.to_string())
        .button(confirm::button(visit, ActionKind::Main, "ballots-confirm-hands", &args))
        .cancel(forms::cancel(visit, opinion))
}

fn confirm_page(visit: &Visit, opinion: &Opinion, form: &Form) -> Page {
    let page = forms::page(visit, opinion, "ballots-confirm-hands", form);
    let Some(held) = awaiting(opinion) else { return page };
    let mut facts = Facts::default();
    for position in SHOWN {
        let shown = held.hands.iter().filter(|hand| hand.position == position);
        let mut names: Vec<_> = shown.map(|hand| seen::member(visit, hand.member)).collect();
        names.sort_by_key(|name| name.to_lowercase());
        if !names.is_empty() {
            let id = format!("acting-position-{}", position.name());
            facts = facts.with(visit.speech.say(&id), names.join(", "));
        }
    }
    forms::above(page, visit.site.theme().html(&facts))
}

/// Records the confirmation.
pub(crate) async fn confirm(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let entry = posted.fields.raw("entry").parse().unwrap_or_default();
    let command = ConfirmHands { entry, ..confirmation(opinion) };
    let result = forms::give(&posted, Vec::new(), command).await;
    let told = forms::told(opinion, "hands-confirmed");
    let page = |form: &Form| confirm_page(visit, opinion, form);
    Ok(forms::answer(&posted, result, told, || confirm_form(visit, opinion), page))
}
