//! `/candidatures/nouvelle` and `/candidatures/proposer`: an organisation asks for a seat, or a member proposes one.

use axum::response::Response;
use pluriel_council::{FieldError, Refusal};
use pluriel_pages::{
    Choice, Field, Form, Html, Page,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Fields, Posted, Refused, Visit};

use super::PATH;
use crate::{
    Command, Members,
    commands::Asked,
    pages::{forms, said},
};

pub(crate) const ASK: &str = "/candidatures/nouvelle";
pub(crate) const PROPOSE: &str = "/candidatures/proposer";

pub(crate) async fn show_ask(visit: Visit) -> Result<Response, Refused> {
    in_force(&visit, true)?;
    Ok(visit.page(&page(&visit, ASK, &form(&visit, ASK))))
}

pub(crate) async fn show_propose(visit: Visit) -> Result<Response, Refused> {
    in_force(&visit, false)?;
    Ok(visit.page(&page(&visit, PROPOSE, &form(&visit, PROPOSE))))
}

/// Refuses before anything is typed what no typing could mend.
fn in_force(visit: &Visit, by_itself: bool) -> Result<(), Refusal> {
    let known = visit.room::<Members>().admission().ok_or(Refusal::conflict("admission-not-set"))?;
    if by_itself && !known.is_open { Err(Refusal::conflict("admission-closed")) } else { Ok(()) }
}

/// The colleges in which somebody may be admitted: real ones or invented ones, as those who decide are.
fn colleges(visit: &Visit) -> Vec<Choice> {
    let (members, now) = (visit.room::<Members>(), visit.site.house().now());
    let decides = members.admission().and_then(|known| members.formation(&known.formation));
    let invented = decides.is_some_and(|formation| formation.fictitious);
    members
        .colleges()
        .filter(|college| college.fictitious == invented)
        .filter(|college| college.closed.is_none_or(|closed| closed > now))
        .map(|college| Choice::new(college.id.as_str(), said(visit, &college.names)))
        .collect()
}

fn form(visit: &Visit, path: &'static str) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let id = if path == ASK { "admission-ask" } else { "admission-propose" };
    Form::new(path, visit.form_keys())
        .field(Field::line("organisation", say("admission-field-organisation")).required())
        .field(Field::address("url", say("members-fact-site")))
        .field(Field::radio("college", say("members-fact-college"), colleges(visit)).required())
        .field(Field::select("kind", say("members-fact-kind"), forms::kinds(visit)))
        .field(
            Field::text("motives", say("admission-field-motives"), 8)
                .help(say("admission-field-motives.help"))
                .published()
                .required(),
        )
        .field(
            Field::line("name", say("admission-field-contact"))
                .help(say("admission-field-contact.help"))
                .required(),
        )
        .field(Field::email("email", say("members-field-email")).required())
        .button(Action::button(ActionKind::Main, say(id)).consequence(say(&format!("{id}.consequence"))))
        .cancel(Link::new(PATH, say("cancel")))
}

fn page(visit: &Visit, path: &'static str, form: &Form) -> Page {
    let id = if path == ASK { "admission-ask" } else { "admission-propose" };
    forms::page(visit, id, form, vec![Link::new(PATH, visit.speech.say("admission-title"))])
}

pub(crate) async fn ask(posted: Posted) -> Response {
    send(posted, ASK, Command::AskSeat).await
}

pub(crate) async fn propose(posted: Posted) -> Response {
    send(posted, PROPOSE, Command::ProposeMember).await
}

async fn send(posted: Posted, path: &'static str, command: fn(Asked) -> Command) -> Response {
    let visit = &posted.visit;
    let given = match asked(&posted.fields) {
        Ok(asked) => visit.submit::<Members>(command(asked), posted.key()).await,
        Err(refusal) => Err(refusal.into()),
    };
    match given {
        Ok(_) => received(visit, path, posted.fields.raw("organisation")),
        Err(refused) => {
            let form = forms::again(visit, form(visit, path), &posted.fields, &refused);
            forms::answer(visit, &page(visit, path, &form), &refused)
        }
    }
}

fn asked(fields: &Fields) -> Result<Asked, Refusal> {
    let mut reading = fields.read();
    let college = reading.with("college", |typed| {
        typed.parse().map(Some).map_err(|_| FieldError::new("college", "members-choose"))
    });
    let kind = match fields.raw("kind") {
        "" => None,
        _ => reading.with("kind", |typed| forms::chosen("kind", typed)),
    };
    let organisation = reading.line("organisation", 200);
    let url = reading.optional("url", 500);
    let motives = reading.text("motives", 4_000);
    let name = reading.line("name", 120);
    let email = reading.line("email", 254);
    reading.end()?;
    let Some(college) = college else { return Err(Refusal::invalid("form-to-correct")) };
    Ok(Asked { organisation, url, college, kind, motives, name, email })
}

/// The acknowledgment: what happens next.
fn received(visit: &Visit, path: &'static str, organisation: &str) -> Response {
    let id = if path == ASK { "admission-received" } else { "admission-proposed" };
    let speech = &visit.speech;
    let mut page =
        Page::new(speech.say(id), Html::text(&speech.quote(&format!("{id}.then"), "name", organisation)));
    page.breadcrumb = vec![Link::new(PATH, speech.say("admission-title"))];
    page.is_private = true;
    visit.page(&page)
}
