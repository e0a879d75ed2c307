//! `/secretariat/invitations`: who was invited, who has not answered; inviting again; contributors.

use askama::Template;
use axum::response::Response;
use pluriel_council::{
    Refusal,
    access::Action as Access,
    people::{Invitation, Person},
};
use pluriel_pages::{
    Choice, Field, Form, Html, Page, Width,
    component::{Action, ActionKind, Link, Notice, NoticeKind},
    short_day,
};
use pluriel_speech::Speech;
use pluriel_web::{Posted, Refused, Route, Visit, see_other};

use crate::{
    Command, Members,
    commands::{Appoint, Invite},
    pages::forms,
    skeleton::folded,
    words::Language,
};

pub(crate) const PATH: &str = "/secretariat/invitations";
const CONTRIBUTOR: &str = "/secretariat/invitations/contribution";

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get(PATH, Access::Invite, show),
        Route::post(PATH, Access::Invite, invite),
        Route::post(CONTRIBUTOR, Access::Invite, contribute),
    ]
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<div id="fait" tabindex="-1">{{ done }}</div>
<h2>{{ speech.say("people-unanswered") }}</h2>
{% if waiting.is_empty() %}<p>{{ speech.say("people-unanswered-none") }}</p>{% else %}
<div class="table" role="region" tabindex="0" aria-labelledby="attendus"><table><caption id="attendus">{{ speech.say("people-unanswered") }}</caption>
<thead><tr><th scope="col">{{ speech.say("people-who") }}</th><th scope="col">{{ speech.say("people-as") }}</th><th scope="col">{{ speech.say("people-invited-on") }}</th><th scope="col">{{ speech.say("people-again") }}</th></tr></thead>
<tbody>{% for row in waiting %}<tr><th scope="row">{{ row.who }}</th><td>{{ row.as_whom }}</td><td>{{ row.sent }}</td><td>{{ row.again }}</td></tr>{% endfor %}</tbody></table></div>
{{ everybody }}{% endif %}
{% if !answered.is_empty() %}<h2>{{ speech.say("people-answered") }}</h2>
<ul class="plain">{% for line in answered %}<li>{{ line }}</li>{% endfor %}</ul>{% endif %}
<p><a href="/secretariat/representants">{{ speech.say("members-table") }}</a></p>
<h2>{{ speech.say("people-add-contributor") }}</h2>
{{ contributor }}"#
)]
struct Body<'a> {
    speech: &'a Speech,
    done: Html,
    waiting: Vec<Row>,
    everybody: Html,
    answered: Vec<String>,
    contributor: Html,
}

struct Row {
    who: String,
    as_whom: String,
    sent: Html,
    again: Html,
}

async fn show(visit: Visit) -> Response {
    visit.page(&page(&visit, &contributor_form(&visit)))
}

fn page(visit: &Visit, contributor: &Form) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let (waiting, answered): (Vec<_>, Vec<_>) = people(visit)
        .into_iter()
        .partition(|(_, _, invitation)| invitation.is_none_or(|invitation| invitation.answered.is_none()));
    let done = match visit.query.raw("fait").parse::<usize>() {
        Ok(count) => theme.html(&Notice::new(NoticeKind::Done, speech.count("people-invited", count))),
        Err(_) => Html::empty(),
    };
    let everybody = waiting
        .iter()
        .fold(Form::new(PATH, visit.form_keys()), |form, (person, ..)| {
            form.hidden("email", person.email.clone())
        })
        .button(Action::button(ActionKind::Other, speech.count("people-invite-everybody", waiting.len())));
    let row = |(person, capacities, invitation): &(&Person, Vec<String>, Option<&Invitation>)| Row {
        who: speech.with(
            "people-person",
            &[("name", person.name.as_str().into()), ("email", person.email.as_str().into())],
        ),
        as_whom: capacities.join(" ; "),
        sent: invitation.map_or_else(
            || Html::text(speech.say("people-never-invited")),
            |invitation| short_day(invitation.sent, speech),
        ),
        again: Form::new(PATH, visit.form_keys())
            .hidden("email", person.email.clone())
            .button(Action::button(
                ActionKind::Other,
                speech.quote("people-invite-one", "name", person.name.as_str()),
            ))
            .html(theme, speech),
    };
    let told = |(person, capacities, invitation): &(&Person, Vec<String>, Option<&Invitation>)| {
        let at = invitation.and_then(|invitation| invitation.answered);
        let day = at.map_or_else(String::new, |at| speech.plain_date(at));
        let capacities = capacities.join(" ; ");
        let args =
            [("name", person.name.as_str().into()), ("capacity", capacities.into()), ("day", day.into())];
        speech.with("people-answered-on", &args)
    };
    let body = Html::of(&Body {
        speech,
        done,
        waiting: waiting.iter().map(row).collect(),
        everybody: everybody.html(theme, speech),
        answered: answered.iter().map(told).collect(),
        contributor: contributor.html(theme, speech),
    });
    let mut page = Page::new(speech.say("people-invitations"), body);
    page.lead = Html::text(speech.say("people-invitations.lead"));
    page.breadcrumb = vec![Link::new("/membres", speech.say("members-title"))];
    page.width = Width::Wide;
    page.is_private = true;
    page
}

/// Everybody with a mandate that holds or is to begin, the hosts aside, by name: who, as whom, and the invitation.
fn people(visit: &Visit) -> Vec<(&Person, Vec<String>, Option<&Invitation>)> {
    let (people, now) = (visit.snapshot.rooms.people(), visit.site.house().now());
    let mut listed: Vec<_> = people
        .persons()
        .filter_map(|person| {
            let held = people.mandates().filter(|mandate| {
                mandate.person == person.id
                    && mandate.capacity != pluriel_council::Capacity::Secretariat
                    && mandate.until.is_none_or(|until| until > now)
            });
            let capacities: Vec<_> = held.map(|mandate| visit.capacity_words(&mandate.capacity)).collect();
            (!capacities.is_empty()).then(|| (person, capacities, people.invitation(person.id)))
        })
        .collect();
    listed.sort_by_cached_key(|(person, ..)| (folded(&person.name), person.id));
    listed
}

async fn invite(posted: Posted) -> Result<Response, Refused> {
    let emails = posted.fields.all("email").to_vec();
    let command = Command::Invite(Invite { emails });
    let receipt = posted.visit.submit::<Members>(command, posted.key()).await?;
    Ok(see_other(&format!("{PATH}?fait={}#fait", receipt.entries.len())))
}

fn contributor_form(visit: &Visit) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let languages = vec![Choice::new("fr", "Français"), Choice::new("en", "English")];
    let council = visit.site.facts(&visit.snapshot).language;
    Form::new(CONTRIBUTOR, visit.form_keys())
        .field(Field::line("name", say("members-field-person")).required())
        .field(Field::email("email", say("members-field-email")).required())
        .field(
            Field::date("last_day", say("members-field-mandate-last-day"))
                .help(say("members-field-mandate-last-day.help")),
        )
        .field(Field::select("language", say("members-field-language"), languages).value(council.code()))
        .button(
            Action::button(ActionKind::Main, say("people-add-contributor"))
                .consequence(say("people-add-contributor.consequence")),
        )
}

async fn contribute(posted: Posted) -> Response {
    let visit = &posted.visit;
    let done = match appoint(visit, &posted) {
        Ok(command) => visit.submit::<Members>(command, posted.key()).await,
        Err(refusal) => Err(refusal.into()),
    };
    match done {
        Ok(_) => see_other(&format!("{PATH}?fait=1#fait")),
        Err(refused) => {
            let form = forms::again(visit, contributor_form(visit), &posted.fields, &refused);
            forms::answer(visit, &page(visit, &form), &refused)
        }
    }
}

fn appoint(visit: &Visit, posted: &Posted) -> Result<Command, Refusal> {
    let mut reading = posted.fields.read();
    let name = reading.line("name", 120);
    let email = reading.line("email", 254);
    let last_day = reading.with("last_day", |typed| forms::day(visit, "last_day", typed));
    reading.end()?;
    let language = Language::of_code(posted.fields.raw("language"));
    let invited = Command::Invite(Invite { emails: vec![email.clone()] });
    let appointed = Appoint { member: None, name, email, from: None, last_day, language };
    Ok(Command::Together(vec![Command::Appoint(appointed), invited]))
}
