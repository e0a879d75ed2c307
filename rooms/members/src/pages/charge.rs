//! `/bureau/en-charge`: a member's delegates see who of them is in charge, and say who is.

use axum::response::Response;
use pluriel_council::{
    Refusal, Standing,
    access::{self, Action as Access, Condition},
};
use pluriel_pages::{
    Choice, Field, Form, Html, Page,
    component::{Action, ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Visit, see_other};

use super::forms;
use crate::{Command, Members, commands::PutInCharge};

pub(crate) async fn show(visit: Visit) -> Result<Response, Refused> {
    let form = form(&visit)?;
    Ok(visit.page(&page(&visit, &form)))
}

/// The delegates of the visitor's own member; who is in charge is chosen.
fn form(visit: &Visit) -> Result<Form, Refusal> {
    access::require(Access::PutInCharge, &visit.actor, |condition| condition == Condition::OwnMember)?;
    let own = visit.member().ok_or(Refusal::forbidden("access-denied"))?;
    let say = |id: &str| visit.speech.say(id).to_owned();
    let delegates = visit.snapshot.rooms.people().delegates_of(own, visit.site.house().now());
    let in_charge = delegates.first().map_or_else(String::new, |(person, _)| person.email.clone());
    let choices = delegates.into_iter().map(|(person, standing)| {
        let id = match standing {
            Standing::Titular => "members-titular",
            Standing::Alternate => "members-alternate",
        };
        Choice::new(person.email.clone(), visit.speech.quote(id, "name", person.name.as_str()))
    });
    Ok(Form::new("/bureau/en-charge", visit.form_keys())
        .field(
            Field::radio("email", say("members-in-charge-who"), choices.collect())
                .value(in_charge)
                .required(),
        )
        .button(
            Action::button(ActionKind::Main, say("members-in-charge-declare"))
                .consequence(say("members-in-charge-declare.consequence")),
        )
        .cancel(Link::new("/bureau", say("cancel"))))
}

fn page(visit: &Visit, form: &Form) -> Page {
    let mut page = forms::page(visit, "members-in-charge", form, Vec::new());
    let own = visit.member().and_then(|own| visit.snapshot.rooms.people().charge(own));
    if let Some(charge) = own {
        let since =
            visit.speech.quote("members-in-charge-since", "day", visit.speech.plain_date(charge.since));
        page.margin = Html::text(&since);
    }
    page
}

pub(crate) async fn declare(posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let email = posted.fields.raw("email").to_owned();
    let done = visit.submit::<Members>(Command::PutInCharge(PutInCharge { email }), posted.key()).await;
    Ok(match done {
        Ok(_) => see_other("/bureau/en-charge"),
        Err(refused) => {
            let form = forms::again(visit, form(visit)?, &posted.fields, &refused);
            forms::answer(visit, &page(visit, &form), &refused)
        }
    })
}
