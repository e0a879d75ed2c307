//! `/membres/{id}/representants/adresse`: where mail to a delegate goes.

use axum::{extract::Path, response::Response};
use pluriel_council::{Id, Refusal, people::Mandate};
use pluriel_mail::Letter;
use pluriel_pages::{
    Field, Form, Page,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Mailing, Posted, Refused, Visit, see_other};

use super::{above, delegates::kept, forms};
use crate::{Command, Members, commands::ChangeAddress, state::Member};

pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let member = kept(&visit, &id)?;
    let mandate = mandate_of(&visit, member, visit.query.raw("mandat"))?;
    Ok(visit.page(&page(&visit, member, &form(&visit, member, mandate))))
}

fn mandate_of<'a>(visit: &'a Visit, member: &Member, id: &str) -> Result<&'a Mandate, Refusal> {
    let known = id.parse::<Id>().ok().and_then(|id| visit.snapshot.rooms.people().mandate(id));
    let of_member = known.filter(|mandate| mandate.capacity.member() == Some(member.id));
    of_member.ok_or(Refusal::not_found("members-mandate-unknown"))
}

fn page(visit: &Visit, member: &Member, form: &Form) -> Page {
    forms::page(visit, "people-change-address", form, above(visit, member))
}

fn form(visit: &Visit, member: &Member, mandate: &Mandate) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let person = visit.snapshot.rooms.people().person(mandate.person);
    let email = person.map_or_else(String::new, |person| person.email.clone());
    Form::new(format!("/membres/{}/representants/adresse", member.id), visit.form_keys())
        .hidden("mandat", mandate.id.to_string())
        .field(Field::email("email", say("members-field-email")).value(email).required())
        .button(
            Action::button(ActionKind::Main, say("save"))
                .consequence(say("people-change-address.consequence")),
        )
        .cancel(Link::new(format!("/membres/{}/representants", member.id), say("cancel")))
}

/// Changes the address, and tells the former one: whoever did not expect it can object.
pub(crate) async fn send(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let member = kept(visit, &id)?;
    let mandate = mandate_of(visit, member, posted.fields.raw("mandat"))?;
    let letter = letter(visit, mandate);
    let command = ChangeAddress { mandate: mandate.id, email: posted.fields.raw("email").to_owned() };
    Ok(match visit.submit::<Members>(Command::ChangeAddress(command), posted.key()).await {
        Ok(receipt) => {
            if let Some(letter) = letter.filter(|_| !receipt.entries.is_empty() && !receipt.already) {
                let post = visit.site.post();
                tokio::task::spawn_blocking(move || post.send(&letter));
            }
            see_other(&format!("/membres/{}/representants", member.id))
        }
        Err(refused) => {
            let form = forms::again(visit, form(visit, member, mandate), &posted.fields, &refused);
            forms::answer(visit, &page(visit, member, &form), &refused)
        }
    })
}

/// The letter to the address as it was.
fn letter(visit: &Visit, mandate: &Mandate) -> Option<Letter> {
    let person = visit.snapshot.rooms.people().person(mandate.person)?;
    let mailing = Mailing { site: &visit.site, snapshot: &visit.snapshot };
    let speech = mailing.speech(person);
    let quotes =
        [("council", visit.site.facts(&visit.snapshot).name.into()), ("name", person.name.as_str().into())];
    let words = "people-letter-address";
    let subject = speech.attr(words, "subject", &quotes).unwrap_or_default();
    Some(mailing.letter(person, visit.snapshot.seq, words, subject, speech.with(words, &quotes)))
}
