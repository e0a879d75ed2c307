//! `/secretariat/candidatures`: requests to moderate, and how the council admits members.

use askama::Template;
use axum::response::Response;
use pluriel_council::Refusal;
use pluriel_pages::{
    Choice, Field, Form, Html, Page,
    component::{Action, ActionKind, Link},
};
use pluriel_rules::{Lang, Model, Rule};
use pluriel_speech::Speech;
use pluriel_web::{Posted, Visit, see_other};

use super::{address, name, standing, with_rules_speech};
use crate::{
    Command, Members,
    commands::SetAdmission,
    pages::{forms, said},
    words::Publicity,
};

pub(crate) const PATH: &str = "/secretariat/candidatures";

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% if requests.is_empty() %}<p>{{ speech.say("admission-none-kept") }}</p>{% else %}<ul class="plain">
{% for (link, standing) in requests %}<li><a href="{{ link.href }}">{{ link.label }}</a> <span class="help">{{ standing }}</span></li>{% endfor %}</ul>{% endif %}
<h2>{{ speech.say("admission-set") }}</h2>
{% for line in rule %}<p>{{ line }}</p>{% endfor %}
{{ form }}"#
)]
struct Body<'a> {
    speech: &'a Speech,
    requests: Vec<(Link, String)>,
    rule: Vec<String>,
    form: Html,
}

pub(crate) async fn show(visit: Visit) -> Response {
    visit.page(&page(&visit, &form(&visit)))
}

fn page(visit: &Visit, form: &Form) -> Page {
    let (theme, speech, members) = (visit.site.theme(), &visit.speech, visit.room::<Members>());
    let requests = members
        .requests()
        .into_iter()
        .map(|request| (Link::new(address(request), name(visit, request)), standing(visit, request)));
    let rule = members.admission().and_then(|known| Rule::parse(&known.rule.to_string()).ok());
    let rule = rule.map_or_else(Vec::new, |rule| rule_lines(visit, &rule));
    let body = Body { speech, requests: requests.collect(), rule, form: form.html(theme, speech) };
    let mut page = Page::new(speech.say("admission-keep"), Html::of(&body));
    page.lead = Html::text(speech.say("admission-keep.lead"));
    page.breadcrumb = vec![Link::new(super::PATH, speech.say("admission-title"))];
    page.is_private = true;
    page
}

/// A rule in a sentence.
pub(super) fn rule_lines(visit: &Visit, rule: &Rule) -> Vec<String> {
    with_rules_speech(visit, |speech| {
        rule.explain(speech).into_iter().take(1).map(|line| line.text).collect()
    })
}

fn form(visit: &Visit) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let members = visit.room::<Members>();
    let known = members.admission();
    let formations =
        members.formations().map(|one| Choice::new(one.id.as_str(), said(visit, &one.names))).collect();
    let lang = if visit.speech.code() == "en" { Lang::En } else { Lang::Fr };
    let mut rules: Vec<_> =
        Model::ALL.into_iter().map(|model| Choice::new(model.name(Lang::En), model.name(lang))).collect();
    let model = known.map(|known| {
        let same = |model: &Model| serde_json::to_value(model.rule()).is_ok_and(|rule| rule == known.rule);
        Model::ALL.into_iter().find(same)
    });
    if model == Some(None) {
        rules.push(Choice::new(KEPT, say("admission-rule-kept")));
    }
    let chosen = match model {
        None => Model::MajorityOfMembers.name(Lang::En),
        Some(None) => KEPT,
        Some(Some(model)) => model.name(Lang::En),
    };
    let publicity = vec![
        Choice::new("named", say("members-publicity-named")),
        Choice::new("counts", say("members-publicity-counts")),
    ];
    let counts = known.is_some_and(|known| known.publicity != Publicity::Named);
    let mut open = Field::tick("is_open", say("admission-field-open"));
    if known.is_none_or(|known| known.is_open) {
        open = open.value("on");
    }
    let formation = known.map_or_else(String::new, |known| known.formation.to_string());
    let days = known.map_or(10, |known| known.working_days);
    Form::new(PATH, visit.form_keys())
        .field(
            Field::radio("formation", say("admission-field-formation"), formations)
                .value(formation)
                .required(),
        )
        .field(Field::radio("rule", say("admission-field-rule"), rules).value(chosen).required())
        .field(Field::number("working_days", say("admission-field-days")).value(days.to_string()).required())
        .field(
            Field::radio("publicity", say("members-field-publicity"), publicity)
                .value(if counts { "counts" } else { "named" })
                .required(),
        )
        .field(open)
        .button(Action::button(ActionKind::Main, say("save")))
        .cancel(Link::new("/bureau", say("cancel")))
}

/// What the form calls the rule in force when it is none of those that come with Pluriel.
const KEPT: &str = "kept";

pub(crate) async fn set(posted: Posted) -> Response {
    let visit = &posted.visit;
    let given = match command(visit, &posted) {
        Ok(command) => visit.submit::<Members>(command, posted.key()).await,
        Err(refusal) => Err(refusal.into()),
    };
    match given {
        Ok(_) => see_other(PATH),
        Err(refused) => {
            let form = forms::again(visit, form(visit), &posted.fields, &refused);
            forms::answer(visit, &page(visit, &form), &refused)
        }
    }
}

fn command(visit: &Visit, posted: &Posted) -> Result<Command, Refusal> {
    let fields = &posted.fields;
    let mut reading = fields.read();
    let formation = reading.with("formation", |typed| forms::chosen("formation", typed));
    let working_days = reading.with("working_days", |typed| {
        let days = typed.trim().parse::<u32>();
        days.map_err(|_| pluriel_council::FieldError::new("working_days", "admission-days-invalid"))
    });
    reading.end()?;
    let Some(formation) = formation else { return Err(Refusal::invalid("form-to-correct")) };
    let rule = match (fields.raw("rule"), visit.room::<Members>().admission()) {
        (KEPT, Some(known)) => known.rule.clone(),
        (name, _) => name.into(),
    };
    let publicity = if fields.raw("publicity") == "counts" { Publicity::Counts } else { Publicity::Named };
    let is_open = fields.ticked("is_open");
    Ok(Command::SetAdmission(SetAdmission { formation, rule, working_days, publicity, is_open }))
}
