//! `/secretariat/affiliations`: declared links between members.

use askama::Template;
use axum::response::Response;
use pluriel_council::{FieldError, Refusal};
use pluriel_pages::{
    Choice, Field, Form, Html, Page,
    component::{Action, ActionKind, Link},
};
use pluriel_speech::Speech;
use pluriel_web::{Fields, Posted, Refused, Visit, see_other};

use super::{forms, member::nature_words, seen};
use crate::{
    Affiliation, Command, Members,
    commands::{DeclareAffiliation, EndAffiliation},
    name_of,
    words::Nature,
};

const PATH: &str = "/secretariat/affiliations";
const NATURES: [(&str, Nature); 4] = [
    ("control", Nature::Control),
    ("shared_president", Nature::SharedPresident),
    ("shared_delegate", Nature::SharedDelegate),
    ("host", Nature::Host),
];

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% if known.is_empty() %}<p>{{ speech.say("members-no-affiliation") }}</p>{% else %}<ul class="plain">{% for (words, end) in known %}<li><p>{{ words }}</p>{{ end }}</li>{% endfor %}</ul>{% endif %}
<h2>{{ speech.say("members-declare-affiliation") }}</h2>
{{ form }}"#
)]
struct Body<'a> {
    speech: &'a Speech,
    known: Vec<(String, Html)>,
    form: Html,
}

pub(crate) async fn show(visit: Visit) -> Response {
    visit.page(&page(&visit, &form(&visit)))
}

fn page(visit: &Visit, form: &Form) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let now = visit.site.house().now();
    let lasting =
        visit.room::<Members>().affiliations().filter(|known| known.period.until.is_none_or(|end| end > now));
    let known =
        lasting.map(|known| (words(visit, known), end_form(visit, known).html(theme, speech))).collect();
    let body = Body { speech, known, form: form.html(theme, speech) };
    let mut page = Page::new(speech.say("members-affiliations"), Html::of(&body));
    page.lead = Html::text(speech.say("members-affiliations.lead"));
    page.breadcrumb = vec![Link::new("/membres", speech.say("members-title"))];
    page.is_private = true;
    page
}

fn words(visit: &Visit, known: &Affiliation) -> String {
    let (rooms, texts) = (&visit.snapshot.rooms, visit.site.house().texts());
    let names: Vec<_> = known.members.iter().map(|member| name_of(rooms, texts, *member)).collect();
    let nature = visit.speech.say(nature_words(known.nature));
    visit.speech.with(
        "members-affiliated",
        &[("members", visit.speech.list(&names).into()), ("nature", nature.into())],
    )
}

fn end_form(visit: &Visit, known: &Affiliation) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new(format!("{PATH}/fin"), visit.form_keys()).hidden("affiliation", known.id.to_string()).button(
        Action::button(ActionKind::Grave, say("members-end-affiliation"))
            .consequence(say("members-end-affiliation.consequence")),
    )
}

fn form(visit: &Visit) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let members = seen(visit).members().into_iter().filter(|member| member.college.is_some());
    let members = members.map(|member| Choice::new(member.id.to_string(), member.name)).collect();
    let natures = NATURES.map(|(value, nature)| Choice::new(value, say(nature_words(nature)))).into();
    Form::new(PATH, visit.form_keys())
        .field(Field::boxes("members", say("members-field-members"), members))
        .field(Field::radio("nature", say("members-field-nature"), natures).required())
        .field(Field::date("from", say("members-field-from")).help(say("members-field-from.help")))
        .field(Field::line("source", say("members-field-declared-where")))
        .button(Action::button(ActionKind::Main, say("members-declare-affiliation")))
        .cancel(Link::new("/membres", say("cancel")))
}

pub(crate) async fn declare(posted: Posted) -> Response {
    let visit = &posted.visit;
    let done = match command(visit, &posted.fields) {
        Ok(command) => visit.submit::<Members>(command, posted.key()).await,
        Err(refusal) => Err(refusal.into()),
    };
    match done {
        Ok(_) => see_other(PATH),
        Err(refused) => {
            let form = forms::again(visit, form(visit), &posted.fields, &refused);
            forms::answer(visit, &page(visit, &form), &refused)
        }
    }
}

fn command(visit: &Visit, fields: &Fields) -> Result<Command, Refusal> {
    let mut reading = fields.read();
    let nature = reading.with("nature", |typed| {
        let known = NATURES.iter().find(|(value, _)| *value == typed);
        known.map(|(_, nature)| Some(*nature)).ok_or(FieldError::new("nature", "members-choose"))
    });
    let from = reading.with("from", |typed| forms::day(visit, "from", typed));
    let source = reading.optional("source", 2_000);
    reading.end()?;
    let Some(nature) = nature else { return Err(Refusal::invalid("form-to-correct")) };
    let members = fields.all("members").to_vec();
    Ok(Command::DeclareAffiliation(DeclareAffiliation { members, nature, from, source }))
}

pub(crate) async fn end(posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let affiliation = posted.fields.raw("affiliation").parse();
    let affiliation = affiliation.map_err(|_| Refusal::not_found("members-affiliation-unknown"))?;
    let command = EndAffiliation { affiliation, last_day: forms::today(visit) };
    visit.submit::<Members>(Command::EndAffiliation(command), posted.key()).await?;
    Ok(see_other(PATH))
}
