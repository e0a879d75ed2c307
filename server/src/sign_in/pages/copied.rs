//! A sign-in copied by the secretariat for one delegate whose mail does not arrive. The log and the person are told.

use axum::response::Response;
use pluriel_council::{FieldError, PersonId, Refusal};
use pluriel_pages::{
    Choice, Field, Form, Html, Page,
    component::{Action, ActionKind, Notice, NoticeKind},
};
use pluriel_web::{Posted, Refused, Visit};

use super::{no_randomness, submit};
use crate::sign_in::{Command, Secrets, letter};

/// The page that asks for whom.
pub async fn show(visit: Visit) -> Response {
    visit.page(&page(&visit, Html::empty()))
}

fn page(visit: &Visit, above: Html) -> Page {
    let people = visit.snapshot.rooms.people();
    let mut choices: Vec<_> = people
        .persons()
        .map(|person| Choice::new(person.id.to_string(), format!("{} ({})", person.name, person.email)))
        .collect();
    choices.sort_by(|a, b| a.label.cmp(&b.label));
    let say = |id: &str| visit.speech.say(id).to_owned();
    let form = Form::new("/secretariat/connexion", visit.form_keys())
        .field(Field::select("person", say("sign-in-copy-person"), choices).required())
        .button(
            Action::button(ActionKind::Main, say("sign-in-copy-make"))
                .consequence(say("sign-in-copy-make.then")),
        );
    let mut body = above;
    body.push(&form.html(visit.site.theme(), &visit.speech));
    let mut page = Page::new(say("sign-in-copy"), body);
    page.lead = Html::text(visit.speech.say("sign-in-copy.lead"));
    page.is_private = true;
    page
}

/// Makes link and code and shows the letter's words.
pub async fn copy(posted: Posted) -> Result<Response, Refused> {
    let Posted { visit, fields } = posted;
    let id: Result<PersonId, _> = fields.raw("person").parse();
    let person = id.ok().and_then(|id| visit.snapshot.rooms.people().person(id)).cloned();
    let person = person.ok_or(Refusal::from(FieldError::new("person", "field-required")))?;
    let secrets = Secrets::fresh().map_err(|error| no_randomness(&error))?;
    let now = visit.site.house().machine_now();
    let sign_in = secrets.request(None, Some(person.id), now).map_err(|error| no_randomness(&error))?;
    submit(&visit, Command::Ask { sign_in, now }).await?;
    let by = visit.person().map(|person| person.id.to_string()).unwrap_or_default();
    tracing::info!(by, of = %person.id, "a sign-in was copied by the secretariat");
    let words = pluriel_pages::paragraphs(&letter::words(&visit.site, &person, &secrets));
    let notice = Notice::new(NoticeKind::Done, visit.speech.say("sign-in-copied")).body(words);
    let above = visit.site.theme().html(&notice);
    Ok(visit.page(&page(&visit, above)))
}
