//! `/membres/{id}/type`: a delegate declares what kind its member is.

use axum::{extract::Path, response::Response};
use pluriel_council::{
    FieldError, Refusal,
    access::{self, Action as Access, Condition},
};
use pluriel_pages::{
    Field, Form,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Visit, see_made};

use super::{above, forms, of_address};
use crate::{Command, Members, commands::DeclareKind, state::Member};

pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let member = of_address(&visit, &id)?;
    own(&visit, member)?;
    let page = forms::page(&visit, "members-declare", &form(&visit, member), above(&visit, member));
    Ok(visit.page(&page))
}

/// Only a delegate of the member declares for it.
fn own(visit: &Visit, member: &Member) -> Result<(), Refusal> {
    let own = visit.member() == Some(member.id);
    let holds = |condition| condition == Condition::OwnMember && own;
    access::require(Access::DeclareKind, &visit.actor, holds)
}

fn form(visit: &Visit, member: &Member) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let now = visit.site.house().now();
    let held = member.kind_at(now).map_or_else(String::new, |held| held.kind.to_string());
    let kinds: Vec<_> = forms::kinds(visit).into_iter().filter(|choice| !choice.value.is_empty()).collect();
    Form::new(format!("/membres/{}/type", member.id), visit.form_keys())
        .field(Field::radio("kind", say("members-fact-kind"), kinds).value(held).required())
        .button(
            Action::button(ActionKind::Main, say("members-declare-it"))
                .consequence(say("members-declare.consequence")),
        )
        .cancel(Link::new(format!("/membres/{}", member.id), say("cancel")))
}

pub(crate) async fn send(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let member = of_address(visit, &id)?;
    own(visit, member)?;
    let done = match posted.fields.raw("kind").parse() {
        Ok(kind) => {
            let command = Command::DeclareKind(DeclareKind { member: member.id, kind });
            visit.submit::<Members>(command, posted.key()).await
        }
        Err(_) => Err(Refusal::from(FieldError::new("kind", "members-choose")).into()),
    };
    Ok(match done {
        Ok(receipt) => see_made(&receipt, &format!("/membres/{}", member.id)),
        Err(refused) => {
            let form = forms::again(visit, form(visit, member), &posted.fields, &refused);
            let page = forms::page(visit, "members-declare", &form, above(visit, member));
            forms::answer(visit, &page, &refused)
        }
    })
}
