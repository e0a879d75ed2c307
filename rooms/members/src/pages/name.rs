//! `/bureau/nom`: a person chooses whether its name is public.

use axum::response::Response;
use pluriel_council::Refusal;
use pluriel_pages::{
    Choice, Field, Form, Html,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Visit, see_other};

use super::forms;
use crate::{Command, Members, commands::ChooseNamePublicity};

pub(crate) async fn show(visit: Visit) -> Result<Response, Refused> {
    let person = visit.person().ok_or(Refusal::not_found("members-person-unknown"))?;
    let speech = &visit.speech;
    let say = |id: &str| speech.say(id).to_owned();
    let chosen = if person.name_public_since.is_some() { "yes" } else { "no" };
    let choices = vec![
        Choice::new("yes", speech.quote("members-name-public", "name", person.name.as_str())),
        Choice::new("no", say("members-name-hidden")).help(say("members-name-hidden.help")),
    ];
    let form = Form::new("/bureau/nom", visit.form_keys())
        .field(Field::radio("public", say("members-field-name-public"), choices).value(chosen).required())
        .button(Action::button(ActionKind::Main, say("save")))
        .cancel(Link::new("/bureau", say("cancel")));
    let mut page = forms::page(&visit, "members-name", &form, Vec::new());
    if let Some(since) = person.name_public_since {
        let since = speech.quote("members-name-public-since", "day", speech.plain_date(since));
        page.margin = Html::text(&since);
    }
    Ok(visit.page(&page))
}

pub(crate) async fn choose(posted: Posted) -> Result<Response, Refused> {
    let public = posted.fields.raw("public") == "yes";
    let command = Command::ChooseNamePublicity(ChooseNamePublicity { public });
    posted.visit.submit::<Members>(command, posted.key()).await?;
    Ok(see_other("/bureau/nom"))
}
