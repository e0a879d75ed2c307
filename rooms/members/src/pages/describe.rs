//! `/membres/{id}/fiche`: the name and site of a member.

use axum::{extract::Path, response::Response};
use pluriel_pages::{
    Field, Form,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Visit, see_made};

use super::{above, forms, of_address, seen};
use crate::{Command, Members, commands::DescribeMember, state::Member, words::Naming};

pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let member = of_address(&visit, &id)?;
    let page = forms::page(&visit, "members-describe", &form(&visit, member), above(&visit, member));
    Ok(visit.page(&page))
}

fn form(visit: &Visit, member: &Member) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let name = match &member.naming {
        Naming::Organisation(name) => name.clone(),
        Naming::NaturalPerson(text) => visit.text(text.seq, text.name).to_string(),
    };
    let address = seen(visit).member(member).address;
    Form::new(format!("{address}/fiche"), visit.form_keys())
        .field(Field::line("name", say("members-field-name")).value(name).required())
        .field(Field::address("url", say("members-fact-site")).value(member.url.clone().unwrap_or_default()))
        .button(Action::button(ActionKind::Main, say("save")))
        .cancel(Link::new(address, say("cancel")))
}

pub(crate) async fn send(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let member = of_address(visit, &id)?;
    let fields = &posted.fields;
    let url = Some(fields.raw("url").to_owned()).filter(|url| !url.trim().is_empty());
    let command = DescribeMember { member: member.id, name: fields.raw("name").to_owned(), url };
    match visit.submit::<Members>(Command::DescribeMember(command), posted.key()).await {
        Ok(receipt) => Ok(see_made(&receipt, &format!("/membres/{}", member.id))),
        Err(refused) => {
            let form = forms::again(visit, form(visit, member), fields, &refused);
            let page = forms::page(visit, "members-describe", &form, above(visit, member));
            Ok(forms::answer(visit, &page, &refused))
        }
    }
}
