//! `/reglement`: the standing orders as the council reads them; `/reglement/fixer`: the host sets them.

use askama::Template;
use axum::response::Response;
use pluriel_council::{Refusal, access::Action as Access, calendar::QuietPeriod};
use pluriel_pages::{
    Alternate, Choice, Field, Form, Html, Page,
    component::{Action, ActionKind, Empty, Facts, Link, Tally},
    paragraphs,
};
use pluriel_rules::{Lang, Model};
use pluriel_speech::Speech;
use pluriel_web::{Posted, Refused, Visit};
use serde_json::Value;

use super::{forms, said, seen, state};
use crate::words::Publicity;
use crate::{
    Command,
    commands::SetStandingOrders,
    rule_names::rule_name,
    standing_orders::{BOUNDS, BallotForm, CouncilsOwn, InForce, PARTS, Preset, SetBy, StandingOrders},
};

#[derive(Template)]
#[template(path = "standing_orders.html")]
struct Body<'a> {
    speech: &'a Speech,
    since: String,
    parts: Vec<Part>,
    formations: Html,
    rules: Vec<String>,
    versions: usize,
}

/// A part of the document.
struct Part {
    title: String,
    table: Html,
}

pub(crate) async fn show(visit: Visit) -> Response {
    visit.page(&page(&visit))
}

fn page(visit: &Visit) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let in_force = state(visit).orders();
    let body = in_force.map_or_else(
        || {
            let sentence = Html::text(speech.say("opinions-no-orders-yet"));
            theme.html(&Empty { sentence, action: Html::empty() })
        },
        |in_force| body(visit, in_force),
    );
    let mut page = Page::new(speech.say("opinions-orders"), body);
    page.lead = Html::text(&speech.attr("opinions-orders", "lead", &[]).unwrap_or_default());
    if visit.may(Access::DescribeCouncil, |_| false) {
        page.action = theme.html(&Action::link(
            ActionKind::Main,
            "/reglement/fixer",
            speech.say("opinions-do-set-orders"),
        ));
    }
    if in_force.is_some() {
        page.formats = vec![Alternate {
            href: "/reglement.json".to_owned(),
            media_type: "application/json",
            label: speech.say("format-json").to_owned(),
        }];
    }
    page.is_set_by_host = in_force.is_some_and(|in_force| in_force.set_by == SetBy::Host);
    page
}

fn body(visit: &Visit, in_force: &InForce) -> Html {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let document = serde_json::to_value(&in_force.orders).unwrap_or_default();
    let parts = PARTS.iter().map(|(part, articles)| {
        let mut table = theme.html(&facts(visit, articles, &document));
        if *part == "ballot" && in_force.orders.ballot.form == BallotForm::Secret {
            table.push(&paragraphs(speech.say("secret-orders")));
        }
        Part { title: speech.say(&format!("opinions-orders-{part}")).to_owned(), table }
    });
    let args = [("version", in_force.version.into()), ("day", speech.date(in_force.since).into())];
    let id = match in_force.set_by {
        SetBy::Host => "opinions-orders-since-host",
        SetBy::Council => "opinions-orders-since-council",
    };
    Html::of(&Body {
        speech,
        since: speech.with(id, &args),
        parts: std::iter::once(general(visit, &in_force.orders)).chain(parts).collect(),
        formations: formations(visit),
        rules: in_force.orders.rules.iter().map(|name| rule_name(speech, name)).collect(),
        versions: state(visit).all_orders().len(),
    })
}

/// What concerns the whole: by what breadth is measured, the usual rule and publicity, quiet periods.
fn general(visit: &Visit, orders: &StandingOrders) -> Part {
    let speech = &visit.speech;
    let say = |id: &str| speech.say(id).to_owned();
    let by = match orders.carriage_by {
        pluriel_members::CarriageBy::College => "opinions-by-college",
        pluriel_members::CarriageBy::Kind => "opinions-by-kind",
    };
    let quiet: Vec<_> = orders.quiet_periods.iter().map(|period| quiet_period(speech, *period)).collect();
    let facts = Facts::default()
        .with(say("opinions-fact-name"), orders.name.as_str())
        .with(say("opinions-fact-breadth"), say(by))
        .with(say("opinions-fact-default-rule"), rule_name(speech, &orders.default_rule))
        .with(say("opinions-fact-publicity"), say(publicity_words(orders.publicity)))
        .with(say("doors-fact"), say(&format!("doors-{}", orders.doors.name())))
        .with(say("opinions-fact-quiet"), quiet.join(", "))
        .with(say("opinions-fact-licence"), orders.publish.licence.as_str());
    Part { title: say("opinions-orders-general"), table: visit.site.theme().html(&facts) }
}

/// A quiet period as people say it: "from 20 December to 3 January".
fn quiet_period(speech: &Speech, period: QuietPeriod) -> String {
    let [first, last] = period.ends().map(|day| speech.day_of_year(day));
    speech.with("opinions-quiet-period", &[("first", first.into()), ("last", last.into())])
}

/// The articles of a part, in the order of the document, each with its value and, for a number, its bounds.
fn facts(visit: &Visit, articles: &[&str], document: &Value) -> Facts {
    let mut facts = Facts::default();
    for path in articles {
        let value = document.pointer(&format!("/{}", path.replace('.', "/"))).unwrap_or(&Value::Null);
        let id = format!("opinions-orders-{}", path.replace(['.', '_'], "-"));
        let bound = BOUNDS.iter().find(|bound| bound.path == *path);
        let value = match value {
            Value::Bool(yes) => visit.speech.say(if *yes { "yes" } else { "no" }).to_owned(),
            Value::String(word) => word_of(visit, word),
            Value::Number(number) => visit.speech.number(number.as_i64().unwrap_or_default()),
            other => other.to_string(),
        };
        let value = match bound {
            Some(bound) => visit.speech.with(
                "opinions-bounded",
                &[("value", value.into()), ("least", bound.least.into()), ("most", bound.most.into())],
            ),
            None => value,
        };
        facts = facts.with(visit.speech.say(&id), value);
    }
    facts
}

/// A word of the standing orders' data, in the reader's language when it is one that people read.
fn word_of(visit: &Visit, word: &str) -> String {
    let id = format!("opinions-orders-word-{}", word.replace('_', "-"));
    if visit.speech.words().has(visit.speech.language(), &id) {
        visit.speech.say(&id).to_owned()
    } else {
        word.to_owned()
    }
}

fn formations(visit: &Visit) -> Html {
    let speech = &visit.speech;
    let members = seen(visit).members();
    let columns = [
        "opinions-fact-formation",
        "opinions-votes",
        "opinions-advises",
        "opinions-fact-rule",
        "opinions-fact-publicity",
    ];
    let caption = speech.say("opinions-formations").to_owned();
    let mut table = Tally::new(caption, columns.map(|column| speech.say(column).to_owned()).into());
    for formation in members.formations() {
        let names = |colleges: &[pluriel_members::CollegeId]| {
            let names = colleges.iter().map(|id| {
                members.college(id).map_or_else(|| id.to_string(), |college| said(visit, &college.names))
            });
            names.collect::<Vec<_>>().join(", ")
        };
        let publicity = formation.publicity.map(Publicity::from);
        let publicity = publicity.map(|publicity| speech.say(publicity_words(publicity)).to_owned());
        let cells = vec![
            names(&formation.votes),
            names(&formation.advises),
            formation.default_rule.as_deref().map(|name| rule_name(speech, name)).unwrap_or_default(),
            publicity.unwrap_or_default(),
        ];
        table = table.row(said(visit, &formation.names), cells);
    }
    visit.site.theme().html(&table)
}

pub(crate) async fn form(visit: Visit) -> Response {
    visit.page(&form_page(&visit, &orders_form(&visit)))
}

fn form_page(visit: &Visit, form: &Form) -> Page {
    let speech = &visit.speech;
    let mut page = Page::new(speech.say("opinions-set-orders"), form.html(visit.site.theme(), speech));
    page.lead = Html::text(&speech.attr("opinions-set-orders", "lead", &[]).unwrap_or_default());
    page.breadcrumb = vec![Link::new("/reglement", speech.say("opinions-orders"))];
    page.is_private = true;
    page
}

fn orders_form(visit: &Visit) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let document = state(visit).orders().map_or_else(first, |in_force| in_force.orders.clone());
    let document = serde_json::to_string_pretty(&document).unwrap_or_default();
    let runs = |preset: &Preset| preset.orders(of_council(visit)).check().is_ok();
    let presets = [Preset::Light, Preset::Full].into_iter().filter(runs);
    let presets = presets.map(|preset| Choice::new(preset.name(), preset.name()));
    let presets = std::iter::once(Choice::new("", say("opinions-preset-none"))).chain(presets).collect();
    Form::new("/reglement/fixer", visit.form_keys())
        .field(
            Field::select("preset", say("opinions-field-preset"), presets)
                .help(say("opinions-field-preset.help")),
        )
        .field(
            Field::text("orders", say("opinions-field-orders"), 30)
                .help(say("opinions-field-orders.help"))
                .value(document),
        )
        .button(
            Action::button(ActionKind::Main, say("opinions-do-set-orders")).consequence(
                visit.speech.attr("opinions-do-set-orders", "consequence", &[]).unwrap_or_default(),
            ),
        )
        .cancel(Link::new("/reglement", say("cancel")))
}

/// What a council without standing orders may begin with.
fn first() -> StandingOrders {
    Preset::Light.orders(nothing_of_its_own())
}

fn nothing_of_its_own() -> CouncilsOwn {
    CouncilsOwn {
        carriage_by: pluriel_members::CarriageBy::Kind,
        rules: Model::ALL.map(|model| model.name(Lang::En).to_owned()).into(),
        own_rules: std::collections::BTreeMap::new(),
        default_rule: Model::BroadCarriage.name(Lang::En).to_owned(),
        quiet_periods: Vec::new(),
    }
}

/// What is the council's own in the standing orders in force.
fn of_council(visit: &Visit) -> CouncilsOwn {
    state(visit).orders().map_or_else(nothing_of_its_own, |in_force| own(&in_force.orders))
}

pub(crate) async fn send(posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let command = command(visit, posted.fields.raw("preset"), posted.fields.raw("orders"));
    Ok(forms::send(&posted, command, "/reglement", orders_form(visit), |form| form_page(visit, form)).await)
}

/// The orders that were typed; with a preset, the preset's values in place of them, what is the council's own kept.
fn command(visit: &Visit, preset: &str, typed: &str) -> Result<Command, Refusal> {
    let unreadable = |error: serde_json::Error| {
        Refusal::invalid("opinions-orders-unreadable").with("reason", error.to_string())
    };
    let orders = match preset {
        "light" => Preset::Light.orders(of_council(visit)),
        "full" => Preset::Full.orders(of_council(visit)),
        _ => serde_json::from_str(typed).map_err(unreadable)?,
    };
    Ok(SetStandingOrders { orders }.into())
}

fn own(orders: &StandingOrders) -> CouncilsOwn {
    CouncilsOwn {
        carriage_by: orders.carriage_by,
        rules: orders.rules.clone(),
        own_rules: orders.own_rules.clone(),
        default_rule: orders.default_rule.clone(),
        quiet_periods: orders.quiet_periods.clone(),
    }
}

/// The message that says a publicity.
pub(super) const fn publicity_words(publicity: Publicity) -> &'static str {
    match publicity {
        Publicity::Named => "opinions-publicity-named",
        Publicity::ByGroup => "opinions-publicity-by_group",
        Publicity::Counts => "opinions-publicity-counts",
    }
}
