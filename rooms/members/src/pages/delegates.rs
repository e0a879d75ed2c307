//! `/membres/{id}/representants`: the secretariat gives and ends the mandates of a member's delegates.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_council::{
    Capacity, FieldError, Id, Refusal, Standing,
    access::{Action as Access, Condition, require},
    people::{Mandate, Person},
};
use pluriel_pages::{
    Choice, Field, Form, Html, Page,
    component::{Action, ActionKind, Link},
};
use pluriel_speech::Speech;
use pluriel_web::{Fields, Posted, Refused, Visit, see_other};

use super::{above, forms, of_address, people::absence, seen};
use crate::{
    Command, Members,
    commands::{AddDelegate, Appoint, EndMandate, Invite, NameTitular},
    state::Member,
    words::Language,
};

/// What the form calls a member's administrator.
const ADMINISTRATOR: &str = "administrator";

#[derive(Template)]
#[template(path = "delegates.html")]
struct Body<'a> {
    speech: &'a Speech,
    mandates: Vec<Held>,
    absences: Vec<String>,
    form: Html,
    table: bool,
    absence: bool,
}

struct Held {
    words: String,
    email: String,
    address: Link,
    titular: Html,
    end: Html,
}

/// The member of an address, for whoever keeps its mandates.
pub(super) fn kept<'a>(visit: &'a Visit, id: &str) -> Result<&'a Member, Refusal> {
    let member = of_address(visit, id)?;
    let own = visit.actor.administers() == Some(member.id);
    require(Access::KeepMandates, &visit.actor, |condition| condition == Condition::OwnMember && own)?;
    Ok(member)
}

pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let member = kept(&visit, &id)?;
    Ok(visit.page(&page(&visit, member, &form(&visit, member))))
}

fn page(visit: &Visit, member: &Member, form: &Form) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let people = visit.snapshot.rooms.people();
    let now = visit.site.house().now();
    let held = people.mandates().filter(|mandate| mandate.until.is_none_or(|until| until > now));
    let of_member = held.filter(|mandate| mandate.capacity.member() == Some(member.id));
    let mut mandates: Vec<_> =
        of_member.filter_map(|mandate| Some((mandate, people.person(mandate.person)?))).collect();
    mandates.sort_by_key(|(mandate, person)| (mandate.capacity, person.name.clone(), mandate.id));
    let mandates = mandates.into_iter().map(|(mandate, person)| line(visit, member, mandate, person));
    let absences = absence::absences(visit, member.id);
    let body = Body {
        speech,
        mandates: mandates.collect(),
        absences: absences.into_iter().map(|absence| absence::words(visit, absence)).collect(),
        form: form.html(theme, speech),
        table: visit.may(Access::Invite, |_| false),
        absence: visit.actor.administers() == Some(member.id),
    };
    let view = seen(visit).member(member);
    let mut page = Page::new(speech.say("members-keep-delegates"), Html::of(&body));
    page.lead = Html::text(&speech.quote("members-delegates-of", "member", view.name));
    page.breadcrumb = above(visit, member);
    page.is_private = true;
    page
}

fn line(visit: &Visit, member: &Member, mandate: &Mandate, person: &Person) -> Held {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let calendar = visit.room::<Members>().calendar();
    let is_alternate = matches!(mandate.capacity, Capacity::Delegate { standing: Standing::Alternate, .. });
    let id = match (mandate.capacity, mandate.until) {
        (Capacity::Delegate { standing: Standing::Titular, .. }, None) => "members-mandate-titular",
        (Capacity::Delegate { standing: Standing::Titular, .. }, Some(_)) => "members-mandate-titular-until",
        (Capacity::Delegate { standing: Standing::Alternate, .. }, None) => "members-mandate-alternate",
        (Capacity::Delegate { standing: Standing::Alternate, .. }, Some(_)) => {
            "members-mandate-alternate-until"
        }
        (_, None) => "people-mandate-administrator",
        (_, Some(_)) => "people-mandate-administrator-until",
    };
    let until = mandate.until.map_or_else(String::new, |until| speech.plain_date(calendar.last_day(until)));
    let args = [
        ("name", person.name.as_str().into()),
        ("from", speech.plain_date(mandate.from).into()),
        ("until", until.into()),
    ];
    let end = Form::new(format!("/membres/{}/representants/fin", member.id), visit.form_keys())
        .hidden("mandate", mandate.id.to_string())
        .button(Action::button(
            ActionKind::Grave,
            speech.quote("members-end-mandate", "name", person.name.as_str()),
        ))
        .confirm(speech.say("members-end-mandate.confirm"));
    let titular = Form::new(format!("/membres/{}/representants/titulaire", member.id), visit.form_keys())
        .hidden("mandate", mandate.id.to_string())
        .button(Action::button(
            ActionKind::Other,
            speech.quote("people-name-titular", "name", person.name.as_str()),
        ));
    let is_administrator = matches!(mandate.capacity, Capacity::Administrator { .. });
    let keeps_all = visit.may(Access::KeepMandates, |_| false);
    Held {
        words: speech.with(id, &args),
        email: person.email.clone(),
        address: Link::new(
            format!("/membres/{}/representants/adresse?mandat={}", member.id, mandate.id),
            speech.quote("people-change-address-of", "name", person.name.as_str()),
        ),
        titular: if is_alternate { titular.html(theme, speech) } else { Html::empty() },
        end: if is_administrator && !keeps_all { Html::empty() } else { end.html(theme, speech) },
    }
}

fn form(visit: &Visit, member: &Member) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let mut standings = vec![
        Choice::new("titular", say("members-standing-titular")),
        Choice::new("alternate", say("members-standing-alternate")),
    ];
    if visit.may(Access::KeepMandates, |_| false) {
        let administrator = Choice::new(ADMINISTRATOR, say("people-standing-administrator"));
        standings.push(administrator.help(say("people-standing-administrator.help")));
    }
    let languages = vec![Choice::new("fr", "Français"), Choice::new("en", "English")];
    let council = visit.site.facts(&visit.snapshot).language;
    Form::new(format!("/membres/{}/representants", member.id), visit.form_keys())
        .field(Field::line("name", say("members-field-person")).required())
        .field(Field::email("email", say("members-field-email")).required())
        .field(Field::radio("standing", say("members-field-standing"), standings).value("titular").required())
        .field(
            Field::date("from", say("members-field-mandate-from"))
                .help(say("members-field-mandate-from.help")),
        )
        .field(
            Field::date("last_day", say("members-field-mandate-last-day"))
                .help(say("members-field-mandate-last-day.help")),
        )
        .field(Field::select("language", say("members-field-language"), languages).value(council.code()))
        .field(Field::tick("invite", say("people-field-invite")).help(say("people-field-invite.help")))
        .button(Action::button(ActionKind::Main, say("members-add-delegate")))
        .cancel(Link::new(format!("/membres/{}", member.id), say("cancel")))
}

pub(crate) async fn add(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let member = kept(visit, &id)?;
    let done = match command(visit, member, &posted.fields) {
        Ok(command) => visit.submit::<Members>(command, posted.key()).await,
        Err(refusal) => Err(refusal.into()),
    };
    Ok(match done {
        Ok(_) => see_other(&format!("/membres/{}/representants", member.id)),
        Err(refused) => {
            let form = forms::again(visit, form(visit, member), &posted.fields, &refused);
            forms::answer(visit, &page(visit, member, &form), &refused)
        }
    })
}

fn command(visit: &Visit, member: &Member, fields: &Fields) -> Result<Command, Refusal> {
    let mut reading = fields.read();
    let name = reading.line("name", 120);
    let email = reading.line("email", 254);
    let standing = reading.with("standing", |typed| match typed {
        "titular" => Ok(Some(Some(Standing::Titular))),
        "alternate" => Ok(Some(Some(Standing::Alternate))),
        ADMINISTRATOR => Ok(Some(None)),
        _ => Err(FieldError::new("standing", "members-choose")),
    });
    let from = reading.with("from", |typed| forms::day(visit, "from", typed));
    let last_day = reading.with("last_day", |typed| forms::day(visit, "last_day", typed));
    reading.end()?;
    let Some(standing) = standing else { return Err(Refusal::invalid("form-to-correct")) };
    let language = Language::of_code(fields.raw("language"));
    let member = member.id.to_string();
    let invited = fields.ticked("invite").then(|| Command::Invite(Invite { emails: vec![email.clone()] }));
    let given = match standing {
        Some(standing) => {
            Command::AddDelegate(AddDelegate { member, name, email, standing, from, last_day, language })
        }
        None => Command::Appoint(Appoint { member: Some(member), name, email, from, last_day, language }),
    };
    Ok(match invited {
        Some(invited) => Command::Together(vec![given, invited]),
        None => given,
    })
}

/// Makes an alternate titular.
pub(crate) async fn name_titular(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let member = kept(visit, &id)?;
    let mandate: Id =
        posted.fields.raw("mandate").parse().map_err(|_| Refusal::not_found("members-mandate-unknown"))?;
    visit.submit::<Members>(Command::NameTitular(NameTitular { mandate }), posted.key()).await?;
    Ok(see_other(&format!("/membres/{}/representants", member.id)))
}

pub(crate) async fn end(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let member = kept(visit, &id)?;
    let mandate: Id =
        posted.fields.raw("mandate").parse().map_err(|_| Refusal::not_found("members-mandate-unknown"))?;
    let command = Command::EndMandate(EndMandate { mandate, last_day: None });
    visit.submit::<Members>(command, posted.key()).await?;
    Ok(see_other(&format!("/membres/{}/representants", member.id)))
}
