//! `/bureau/absence`: a titular hands its mandate over to an alternate for a time, and takes it back.

use askama::Template;
use axum::response::Response;
use pluriel_council::{
    Capacity, FieldError, Id, MemberId, Refusal, Standing, access::Action as Access, people::Absence,
};
use pluriel_pages::{
    Choice, Field, Form, Html, Page,
    component::{Action, ActionKind, Link},
};
use pluriel_speech::Speech;
use pluriel_web::{Posted, Refused, Route, Visit, see_other};

use crate::{
    Command, Members,
    commands::{EndAbsence, TellAbsence},
    pages::forms,
};

pub(crate) const PATH: &str = "/bureau/absence";
const END: &str = "/bureau/absence/fin";

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get(PATH, Access::TellAbsence, show),
        Route::post(PATH, Access::TellAbsence, tell),
        Route::post(END, Access::TellAbsence, end),
    ]
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% for (words, end) in known %}<p>{{ words }}</p>{{ end }}{% endfor %}
{% if has_alternates %}<h2>{{ speech.say("people-tell-absence") }}</h2>{{ form }}{% else %}<p>{{ speech.say("people-absence-nobody") }}</p>{% endif %}"#
)]
struct Body<'a> {
    speech: &'a Speech,
    known: Vec<(String, Html)>,
    has_alternates: bool,
    form: Html,
}

/// The member in whose name one acts, or whose delegates one manages.
fn own(visit: &Visit) -> Result<MemberId, Refusal> {
    let own = visit.member().or_else(|| visit.actor.administers());
    own.ok_or(Refusal::forbidden("access-denied").with("action", Access::TellAbsence.name()))
}

async fn show(visit: Visit) -> Result<Response, Refused> {
    let member = own(&visit)?;
    Ok(visit.page(&page(&visit, member, &form(&visit, member))))
}

fn page(visit: &Visit, member: MemberId, form: &Form) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let known = absences(visit, member).into_iter().map(|absence| {
        let end = Form::new(END, visit.form_keys())
            .hidden("absence", absence.id.to_string())
            .button(Action::button(ActionKind::Other, speech.say("people-end-absence")));
        (words(visit, absence), end.html(theme, speech))
    });
    let body = Body {
        speech,
        known: known.collect(),
        has_alternates: !alternates(visit, member).is_empty(),
        form: form.html(theme, speech),
    };
    let mut page = Page::new(speech.say("people-absence"), Html::of(&body));
    page.lead = Html::text(&speech.quote("people-absence-lead", "member", member));
    page.breadcrumb = vec![Link::new("/bureau", speech.say("web-my-desk"))];
    page.is_private = true;
    page
}

/// The absences of a member's titular that last or are to come.
pub(crate) fn absences(visit: &Visit, member: MemberId) -> Vec<&Absence> {
    let (people, now) = (visit.snapshot.rooms.people(), visit.site.house().now());
    let of_member = |absence: &&Absence| {
        let mandate = people.mandate(absence.mandate);
        absence.until > now && mandate.is_some_and(|mandate| mandate.capacity.member() == Some(member))
    };
    people.absences().filter(of_member).collect()
}

/// An absence, in a sentence.
pub(crate) fn words(visit: &Visit, absence: &Absence) -> String {
    let people = visit.snapshot.rooms.people();
    let name = |mandate: Id| {
        let person = people.mandate(mandate).and_then(|mandate| people.person(mandate.person));
        person.map_or_else(String::new, |person| person.name.clone())
    };
    let last = visit.room::<Members>().calendar().last_day(absence.until);
    let args = [
        ("titular", name(absence.mandate).into()),
        ("alternate", name(absence.alternate).into()),
        ("from", visit.speech.plain_date(absence.from).into()),
        ("until", visit.speech.plain_date(last).into()),
    ];
    visit.speech.with("people-absence-told", &args)
}

fn alternates(visit: &Visit, member: MemberId) -> Vec<Choice> {
    let (people, now) = (visit.snapshot.rooms.people(), visit.site.house().now());
    let alternate = Capacity::Delegate { member, standing: Standing::Alternate };
    let held = people.mandates().filter(|mandate| mandate.capacity == alternate && mandate.holds_at(now));
    let choice = |mandate: &pluriel_council::people::Mandate| {
        let person = people.person(mandate.person)?;
        Some(Choice::new(mandate.id.to_string(), person.name.as_str()))
    };
    held.filter_map(choice).collect()
}

fn form(visit: &Visit, member: MemberId) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new(PATH, visit.form_keys())
        .field(Field::radio("alternate", say("people-stands-in"), alternates(visit, member)).required())
        .field(
            Field::date("from", say("members-field-mandate-from"))
                .help(say("members-field-mandate-from.help")),
        )
        .field(Field::date("last_day", say("members-field-mandate-last-day")).required())
        .button(
            Action::button(ActionKind::Main, say("people-tell-absence"))
                .consequence(say("people-tell-absence.consequence")),
        )
        .cancel(Link::new("/bureau", say("cancel")))
}

async fn tell(posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let member = own(visit)?;
    let done = match command(visit, member, &posted) {
        Ok(command) => visit.submit::<Members>(command, posted.key()).await,
        Err(refusal) => Err(refusal.into()),
    };
    Ok(match done {
        Ok(_) => see_other(PATH),
        Err(refused) => {
            let form = forms::again(visit, form(visit, member), &posted.fields, &refused);
            forms::answer(visit, &page(visit, member, &form), &refused)
        }
    })
}

fn command(visit: &Visit, member: MemberId, posted: &Posted) -> Result<Command, Refusal> {
    let mut reading = posted.fields.read();
    let alternate = reading.with("alternate", |typed| {
        typed.parse().map(Some).map_err(|_| FieldError::new("alternate", "members-choose"))
    });
    let from = reading.with("from", |typed| forms::day(visit, "from", typed));
    let last_day = reading.with("last_day", |typed| forms::required_day(visit, "last_day", typed).map(Some));
    reading.end()?;
    let (Some(alternate), Some(last_day)) = (alternate, last_day) else {
        return Err(Refusal::invalid("form-to-correct"));
    };
    Ok(Command::TellAbsence(TellAbsence { member, alternate, from, last_day }))
}

async fn end(posted: Posted) -> Result<Response, Refused> {
    let absence = posted.fields.raw("absence").parse();
    let absence = absence.map_err(|_| Refusal::not_found("people-absence-unknown"))?;
    posted.visit.submit::<Members>(Command::EndAbsence(EndAbsence { absence }), posted.key()).await?;
    Ok(see_other(PATH))
}
