//! Transcribing a ballot that was received in writing.

use axum::{extract::Path, response::Response};
use base64::{Engine, prelude::BASE64_STANDARD};
use pluriel_council::{FieldError, MemberId, Refusal};
use pluriel_pages::{Choice, Field, Form, component::ActionKind};
use pluriel_web::{Posted, Refused, Uploaded, Visit};

use super::super::{answers::attached, confirm, forms, position, probe, seen};
use crate::{
    commands::{Attached, TakePosition, TranscribeBallot},
    letter::{LARGEST, media_type},
    state::Opinion,
    words::Position,
};

/// The page with the form.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, nothing_said(opinion))?;
    Ok(visit.page(&forms::page(&visit, opinion, "ballots-transcribe", &form(&visit, opinion))))
}

pub(super) fn nothing_said(opinion: &Opinion) -> TranscribeBallot {
    TranscribeBallot {
        member: MemberId(opinion.id.0),
        position: position::nothing_said(opinion),
        letter: String::new(),
        document: None,
    }
}

/// The members of the electorate by name, those that stand aside left out.
pub(super) fn electors(visit: &Visit, opinion: &Opinion) -> Vec<Choice> {
    let call = opinion.call().into_iter().flat_map(|call| call.electorate.electors());
    let electors = call.map(|elector| elector.id).filter(|member| !opinion.stands_aside(*member));
    let mut named: Vec<_> = electors.map(|member| (seen::member(visit, member), member)).collect();
    named.sort_by_key(|(name, _)| name.to_lowercase());
    named.into_iter().map(|(name, member)| Choice::new(member.to_string(), name)).collect()
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let choice = |position: Position| {
        Choice::new(position.name(), say(&format!("acting-position-{}", position.name())))
    };
    let most = i64::try_from(LARGEST / 1024 / 1024).unwrap_or_default();
    let version = opinion.call().map_or(0, crate::state::Call::version);
    Form::new(format!("{}/transcrire", opinion.address()), visit.form_keys())
        .hidden("version", version.to_string())
        .field(Field::select("member", say("ballots-transcribe-member"), electors(visit, opinion)).required())
        .field(
            Field::radio("position", say("ballots-transcribe-position"), Position::ALL.map(choice).into())
                .required(),
        )
        .field(Field::text("reservation", say("acting-position-reservation"), 3))
        .field(Field::text("reasons", say("acting-position-reasons"), 3))
        .field(
            Field::text("letter", say("ballots-transcribe-letter"), 6)
                .help(say("ballots-transcribe-letter.help"))
                .required(),
        )
        .field(
            Field::file(
                "document",
                say("ballots-transcribe-document"),
                "application/pdf,image/png,image/jpeg",
            )
            .help(visit.speech.quote("answers-letter-help", "most", most)),
        )
        .button(confirm::button(visit, ActionKind::Main, "ballots-transcribe", &[]))
        .cancel(forms::cancel(visit, opinion))
}

/// Records it.
pub(crate) async fn send(
    Path(number): Path<String>,
    Uploaded { posted, document, .. }: Uploaded,
) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let mut faults = Vec::new();
    let member = forms::chosen::<MemberId>(&mut faults, "member", posted.fields.raw("member"));
    if member.is_none() && faults.is_empty() {
        faults.push(FieldError::new("member", "acting-choose"));
    }
    let position = typed(&posted, opinion, &mut faults);
    let attached = (!document.is_empty()).then(|| Attached {
        media_type: media_type(&document).unwrap_or_default().to_owned(),
        base64: BASE64_STANDARD.encode(&document),
    });
    let command = TranscribeBallot {
        member: member.unwrap_or(MemberId(opinion.id.0)),
        position,
        letter: posted.fields.raw("letter").to_owned(),
        document: attached,
    };
    let result = forms::give(&posted, faults, command).await;
    let page = |form: &Form| forms::page(visit, opinion, "ballots-transcribe", form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "transcribed"), || form(visit, opinion), page))
}

/// The position that a form holds, with its reservation and reasons.
pub(super) fn typed(posted: &Posted, opinion: &Opinion, faults: &mut Vec<FieldError>) -> TakePosition {
    let fields = &posted.fields;
    let position = Position::ALL.into_iter().find(|position| position.name() == fields.raw("position"));
    if position.is_none() {
        faults.push(FieldError::new("position", "acting-choose"));
    }
    TakePosition {
        version: fields.raw("version").parse().unwrap_or_default(),
        // While nothing is chosen, no text can be said to go with another position.
        position: position.unwrap_or(Position::Opposes),
        reservation: if position.is_some() { fields.raw("reservation").to_owned() } else { String::new() },
        reasons: fields.raw("reasons").to_owned(),
        ..position::nothing_said(opinion)
    }
}

/// `/avis/<n>/bulletins/<entry>`: the letter from which a ballot was transcribed, for its member and the secretariat.
pub(crate) async fn document(
    visit: Visit,
    Path((number, entry)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let unknown = || Refused::from(Refusal::not_found("answers-no-such-letter"));
    let opinion = seen::numbered(&visit, &number)?;
    let taken = opinion.calls.iter().flat_map(|call| &call.positions);
    let mut held = taken.flat_map(|(member, taken)| taken.iter().map(move |held| (*member, held)));
    let found = held.find(|(_, held)| held.seq.to_string() == entry);
    let (member, held) = found.ok_or_else(unknown)?;
    if visit.member() != Some(member) && !visit.is_secretariat() {
        return Err(unknown());
    }
    let name = format!("avis-{number}-bulletin-{entry}");
    held.document.and_then(|document| attached(&visit, document, &name)).ok_or_else(unknown)
}
