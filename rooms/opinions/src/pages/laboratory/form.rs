//! The choices above the findings: a rule of the list, a common shape, or a rule as JSON. They are sent in the address and change
//! nothing.

use askama::Template;
use pluriel_pages::{
    Html,
    component::{Action, ActionKind, FieldBox},
};
use pluriel_web::Visit;

use super::{
    super::rules::electorates,
    asked::{Asked, names},
    shape::{BASES, GROUPS, QUORUMS, SUPPORT},
};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<form class="form" method="get" action="/regles/laboratoire" accept-charset="utf-8">{% for field in fields %}{{ field }}{% endfor %}<div class="actions">{{ button }}</div></form>"#
)]
struct Choices {
    fields: Vec<Html>,
    button: Html,
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<textarea rows="12" id="{{ id }}" name="{{ id }}" spellcheck="false"{% if described_by != "" %} aria-describedby="{{ described_by }}"{% endif %}{% if is_wrong %} aria-invalid="true"{% endif %}>
{{ text }}</textarea>"#
)]
struct TextArea<'a> {
    id: &'a str,
    text: &'a str,
    described_by: &'a str,
    is_wrong: bool,
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<select id="{{ id }}" name="{{ id }}">{% for (value, label) in options %}<option value="{{ value }}"{% if value == chosen %} selected{% endif %}>{{ label }}</option>{% endfor %}</select>"#
)]
struct Select<'a> {
    id: &'a str,
    chosen: &'a str,
    options: Vec<(String, String)>,
}

/// The three ways to choose; the last is open when a rule was typed, with what was typed and what is wrong with it.
pub(super) fn html(visit: &Visit, asked: Option<&Asked>, error: &str) -> Html {
    let mut html = of_list(visit, asked);
    html.push(&folded(visit, "opinions-laboratory-shape", false, &of_shape(visit)));
    let is_typed = !error.is_empty() || asked.is_some_and(|asked| asked.is_typed);
    html.push(&folded(visit, "opinions-laboratory-json", is_typed, &of_json(visit, asked, error)));
    html
}

fn folded(visit: &Visit, title: &str, is_open: bool, content: &Html) -> Html {
    let open = if is_open { " open" } else { "" };
    let mut html = Html::trusted(format!(
        "<details{open}><summary>{}</summary>",
        Html::text(visit.speech.say(title)).as_str()
    ));
    html.push(content);
    html.push(&Html::trusted("</details>".to_owned()));
    html
}

fn of_list(visit: &Visit, asked: Option<&Asked>) -> Html {
    let rules = names(visit);
    let none = (String::new(), visit.speech.say("opinions-laboratory-no-other").to_owned());
    let others = std::iter::once(none).chain(rules.clone()).collect();
    let formations: Vec<_> =
        electorates(visit).into_iter().map(|(id, name, _)| (id.to_string(), name)).collect();
    let chosen = asked.map_or("", |asked| asked.name.as_str());
    let other = asked.and_then(|asked| asked.other.as_ref()).map_or("", |(name, _)| name.as_str());
    let formation = asked.map_or(String::new(), |asked| asked.formation.to_string());
    let mut fields = vec![select(visit, "regle", chosen, rules), select(visit, "autre", other, others)];
    if formations.len() > 1 {
        fields.push(select(visit, "formation", &formation, formations));
    }
    choices(visit, fields, ActionKind::Main)
}

fn of_shape(visit: &Visit) -> Html {
    let (speech, query) = (&visit.speech, &visit.query);
    let option = |field: &str, name: &str| {
        let label = speech.say(&format!("opinions-laboratory-{field}-{name}")).to_owned();
        (name.to_owned(), label)
    };
    let none =
        |field: &str| (String::new(), speech.say(&format!("opinions-laboratory-{field}-none")).to_owned());
    let support = SUPPORT.iter().map(|(name, ..)| option("soutien", name)).collect();
    let bases = BASES.iter().map(|name| option("de", name)).collect();
    let quorums =
        std::iter::once(none("quorum")).chain(QUORUMS.iter().map(|(name, _)| option("quorum", name)));
    let groups =
        std::iter::once(none("groupes")).chain(GROUPS.iter().map(|(name, _)| option("groupes", name)));
    let checked = if query.ticked("seule") { " checked" } else { "" };
    let tick =
        Html::trusted(format!(r#"<input type="checkbox" id="seule" name="seule" value="oui"{checked}>"#));
    let fields = vec![
        select(visit, "soutien", query.raw("soutien"), support),
        select(visit, "de", query.raw("de"), bases),
        select(visit, "quorum", query.raw("quorum"), quorums.collect()),
        select(visit, "groupes", query.raw("groupes"), groups.collect()),
        boxed(visit, "seule", tick, "", true),
    ];
    choices(visit, fields, ActionKind::Other)
}

fn of_json(visit: &Visit, asked: Option<&Asked>, error: &str) -> Html {
    let typed = visit.query.raw("json").to_owned();
    let written = || {
        let json = asked.map(|asked| asked.rule.to_json()).unwrap_or_default();
        serde_json::to_string_pretty(&json).unwrap_or_default()
    };
    let text = if typed.is_empty() { written() } else { typed };
    let described_by = if error.is_empty() { "json-help" } else { "json-help json-error" };
    let area = TextArea { id: "json", text: &text, described_by, is_wrong: !error.is_empty() };
    choices(visit, vec![boxed(visit, "json", Html::of(&area), error, false)], ActionKind::Other)
}

fn choices(visit: &Visit, fields: Vec<Html>, kind: ActionKind) -> Html {
    let button = Action::button(kind, visit.speech.say("opinions-laboratory-examine"));
    Html::of(&Choices { fields, button: visit.site.theme().html(&button) })
}

fn select(visit: &Visit, id: &str, chosen: &str, options: Vec<(String, String)>) -> Html {
    boxed(visit, id, Html::of(&Select { id, chosen, options }), "", false)
}

fn boxed(visit: &Visit, id: &str, control: Html, error: &str, is_tick: bool) -> Html {
    let words = format!("opinions-laboratory-field-{id}");
    let help = visit.speech.attr(&words, "help", &[]).map_or_else(Html::empty, |help| Html::text(&help));
    visit.site.theme().html(&FieldBox {
        id: id.to_owned(),
        label: visit.speech.say(&words).to_owned(),
        optional: String::new(),
        help,
        error: error.to_owned(),
        described_by: String::new(),
        control,
        is_tick,
        is_group: false,
        counter: Html::empty(),
    })
}
