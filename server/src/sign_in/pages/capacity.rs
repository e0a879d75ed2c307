//! In which capacity one acts, and signing out.

use axum::response::Response;
use pluriel_council::{FieldError, Id, Refusal};
use pluriel_pages::{
    Choice, Field, Form, Page,
    component::{Action, ActionKind},
};
use pluriel_web::{Known, Posted, Refused, Visit, cookies, see_other};

use super::{no_randomness, signed_in, submit, way_back, with_cookie};
use crate::sign_in::{Command, secrets::secret};

/// The page that asks in whose name one acts.
pub async fn show(visit: Visit) -> Result<Response, Refused> {
    let Known::Session(_, person, current) = &visit.known else { return Ok(see_other("/connexion")) };
    let people = visit.snapshot.rooms.people();
    let mandates = people.mandates_of(person.id, visit.site.house().now());
    let choices =
        mandates.map(|mandate| Choice::new(mandate.id.to_string(), visit.capacity_words(&mandate.capacity)));
    let mut field =
        Field::radio("mandat", visit.speech.say("sign-in-capacity"), choices.collect()).required();
    if let Some(current) = current {
        field = field.value(current.id.to_string());
    }
    let form = Form::new("/bureau/mandat", visit.form_keys())
        .hidden("retour", way_back(&visit.query))
        .field(field)
        .button(Action::button(ActionKind::Main, visit.speech.say("sign-in-choose")));
    let body = form.html(visit.site.theme(), &visit.speech);
    Ok(visit.page(&Page { is_private: true, ..Page::new(visit.speech.say("sign-in-capacity"), body) }))
}

/// Renews the session under the capacity chosen.
pub async fn choose(posted: Posted) -> Result<Response, Refused> {
    let Posted { visit, fields } = posted;
    let Known::Session(old, ..) = &visit.known else {
        return Err(Refusal::forbidden("access-sign-in").into());
    };
    let mandate: Id = fields
        .raw("mandat")
        .parse()
        .map_err(|_| Refused::from(Refusal::from(FieldError::new("mandat", "field-required"))))?;
    let session = secret().map_err(|error| no_randomness(&error))?;
    let now = visit.site.house().machine_now();
    submit(&visit, Command::Choose { session: old.hash, renewed: cookies::hash(&session), mandate, now })
        .await?;
    Ok(signed_in(&visit, &session, &way_back(&fields)))
}

/// Ends the session.
pub async fn sign_out(posted: Posted) -> Result<Response, Refused> {
    if let Known::Session(session, ..) = &posted.visit.known {
        submit(&posted.visit, Command::SignOut { session: session.hash }).await?;
    }
    Ok(with_cookie(see_other("/"), Some(cookies::unset(cookies::SESSION))))
}
