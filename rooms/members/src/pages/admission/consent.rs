//! `/candidatures/accord/<secret>`: an organisation that a member proposed agrees to be a candidate, or does not.

use axum::{extract::Path, response::Response};
use pluriel_council::Refusal;
use pluriel_pages::{
    Form, Html, Page,
    component::{Action, ActionKind, Facts},
    paragraphs,
};
use pluriel_web::{Posted, Refused, Visit};

use super::name;
use crate::{Command, Members, commands::GiveConsent, decide::fingerprint, name_of, state::Request};

pub(crate) async fn show(visit: Visit, Path(secret): Path<String>) -> Result<Response, Refused> {
    let request = holding(&visit, &secret)?;
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let by = request
        .by
        .map_or_else(String::new, |by| name_of(&visit.snapshot.rooms, visit.site.house().texts(), by));
    let motives = paragraphs(&speech.quoted(&*visit.text(request.seq, "motives")));
    let facts = Facts::default()
        .with(speech.say("admission-proposed-by"), speech.quoted(by.as_str()))
        .with(speech.say("admission-field-motives"), motives);
    let mut body = theme.html(&facts);
    let form = Form::new(format!("/candidatures/accord/{secret}"), visit.form_keys())
        .button(
            Action::button(ActionKind::Main, speech.say("admission-agree"))
                .named("accord", "oui")
                .consequence(speech.say("admission-agree.consequence")),
        )
        .button(Action::button(ActionKind::Other, speech.say("admission-disagree")).named("accord", "non"));
    body.push(&form.html(theme, speech));
    let mut page = Page::new(speech.quote("admission-consent", "name", name(&visit, request)), body);
    page.lead = Html::text(speech.say("admission-consent-lead"));
    page.is_private = true;
    Ok(visit.page(&page))
}

fn holding<'a>(visit: &'a Visit, secret: &str) -> Result<&'a Request, Refusal> {
    let known = visit.room::<Members>().request_of_key(&fingerprint(secret));
    known.ok_or(Refusal::not_found("admission-link-over"))
}

pub(crate) async fn send(Path(secret): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let request = holding(visit, &secret)?;
    let agrees = match posted.fields.raw("accord") {
        "oui" => true,
        "non" => false,
        _ => return Err(Refusal::invalid("form-to-correct").into()),
    };
    let command = GiveConsent { request: request.id, key: fingerprint(&secret), agrees };
    visit.submit::<Members>(Command::GiveConsent(command), posted.key()).await?;
    let id = if agrees { "admission-agreed" } else { "admission-disagreed" };
    let mut page = Page::new(visit.speech.say(id), Html::text(visit.speech.say(&format!("{id}.then"))));
    page.is_private = true;
    Ok(visit.page(&page))
}
