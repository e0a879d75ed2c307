//! `/reunions/{id}/ordre-du-jour`: the secretariat keeps the agenda. Opinions come onto it from their own pages.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_council::Refusal;
use pluriel_pages::{
    Field, Form, Html, Page,
    component::{Action, ActionKind, Link},
};
use pluriel_speech::Speech;
use pluriel_web::{Posted, Refused, Visit, see_other};

use super::{above, forms, of_address, seen};
use crate::{
    Command, Meetings,
    commands::{About, AddAgendaItem, RemoveAgendaItem},
    state::Meeting,
};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% if items.is_empty() %}<p>{{ speech.say("meetings-no-agenda") }}</p>{% else %}<ol>{% for (subject, remove) in items %}<li><p>{{ subject }}</p>{{ remove }}</li>{% endfor %}</ol>{% endif %}
<h2>{{ speech.say("meetings-agenda-add") }}</h2>
{{ form }}"#
)]
struct Body<'a> {
    speech: &'a Speech,
    items: Vec<(String, Html)>,
    form: Html,
}

pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let meeting = of_address(&visit, &id)?;
    Ok(visit.page(&page(&visit, meeting, &form(&visit, meeting))))
}

fn form(visit: &Visit, meeting: &Meeting) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let address = format!("/reunions/{}", meeting.id);
    Form::new(format!("{address}/ordre-du-jour"), visit.form_keys())
        .field(
            Field::line("subject", say("meetings-field-subject"))
                .help(say("meetings-field-subject.help"))
                .required(),
        )
        .button(Action::button(ActionKind::Main, say("meetings-agenda-add")))
        .cancel(Link::new(address, say("meetings-back")))
}

fn page(visit: &Visit, meeting: &Meeting, form: &Form) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let items = seen(visit).meeting(meeting).agenda.into_iter().map(|item| {
        let label = speech.quote("meetings-agenda-remove", "subject", item.subject.as_str());
        let remove = Form::new(format!("/reunions/{}/ordre-du-jour/retrait", meeting.id), visit.form_keys())
            .hidden("item", item.id)
            .button(Action::button(ActionKind::Other, label));
        (item.subject, remove.html(theme, speech))
    });
    let body = Body { speech, items: items.collect(), form: form.html(theme, speech) };
    let mut page = Page::new(speech.say("meetings-agenda-keep"), Html::of(&body));
    page.breadcrumb = above(visit, meeting);
    page.is_private = true;
    page
}

pub(crate) async fn add(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let meeting = of_address(visit, &id)?;
    let about = About::Text(posted.fields.raw("subject").to_owned());
    let command = Command::AddAgendaItem(AddAgendaItem { meeting: meeting.id, about });
    match visit.submit::<Meetings>(command, posted.key()).await {
        Ok(_) => Ok(see_other(&format!("/reunions/{}/ordre-du-jour", meeting.id))),
        Err(refused) => {
            let form = forms::again(visit, form(visit, meeting), &posted.fields, &refused);
            Ok(visit.refused_form(&page(visit, meeting, &form), &refused))
        }
    }
}

pub(crate) async fn remove(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let meeting = of_address(visit, &id)?;
    let item = posted.fields.raw("item").parse();
    let item = item.map_err(|_| Refusal::not_found("meetings-agenda-item-unknown"))?;
    let command = Command::RemoveAgendaItem(RemoveAgendaItem { meeting: meeting.id, item });
    visit.submit::<Meetings>(command, posted.key()).await?;
    Ok(see_other(&format!("/reunions/{}/ordre-du-jour", meeting.id)))
}
