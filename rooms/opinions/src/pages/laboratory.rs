//! `/regles/laboratoire`: what a rule does in today's council, whatever the ballots (`specs/rules.md` §6), and the editor of rules:
//! a rule of the list, a common shape, or a rule as JSON, read back as a sentence and a tree, or refused at its place.
//! Everything stands in the address, so that a rule under discussion can be sent as a link.

mod asked;
mod findings;
mod form;
mod power;
mod shape;

use axum::response::Response;
use pluriel_council::Refusal;
use pluriel_pages::{
    Alternate, Html, Page,
    component::{Empty, Link},
};
use pluriel_rules::{
    Game, Lang, Model, Speech, compare, examine, minimal_winning, participation_paradox, replay,
};
use pluriel_web::{Refused, Visit, json as as_json};
use serde_json::{Value, json};

use super::{
    markup::{paragraph, with_rules_speech},
    outcome::tree,
    seen, state,
};
use crate::{adoption, rule_names::rule_name, view::Seen};
use asked::{Asked, NoRule};
use findings::Findings;

/// The address at which a rule of the list is examined.
pub(super) fn address(name: &str) -> String {
    let name: String = form_urlencoded(name);
    format!("/regles/laboratoire?regle={name}")
}

fn form_urlencoded(text: &str) -> String {
    use std::fmt::Write as _;
    text.bytes().fold(String::new(), |mut written, byte| {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => written.push(char::from(byte)),
            _ => {
                // Writing to a String does not fail.
                let _ = write!(written, "%{byte:02X}");
            }
        }
        written
    })
}

/// The page.
pub(crate) async fn show(visit: Visit) -> Response {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let asked = Asked::of(&visit);
    let mut body = Html::empty();
    let mut formats = Vec::new();
    match &asked {
        Err(NoRule::NobodyVotes) => {
            let sentence = Html::text(speech.say("opinions-laboratory-nobody"));
            body.push(&theme.html(&Empty { sentence, action: Html::empty() }));
        }
        Err(NoRule::Refused(error)) => body.push(&form::html(&visit, None, error)),
        Ok(asked) => {
            body.push(&rule(&visit, asked));
            body.push(&form::html(&visit, Some(asked), ""));
            body.push(&found(asked, &visit).await.html(&visit, asked));
            let query = asked.query();
            formats.push(Alternate {
                href: format!("/api/v1/rules/laboratory?{query}"),
                media_type: "application/json",
                label: speech.say("format-json").to_owned(),
            });
        }
    }
    let mut page = Page::new(speech.say("opinions-laboratory"), body);
    page.lead = Html::text(&speech.attr("opinions-laboratory", "lead", &[]).unwrap_or_default());
    page.breadcrumb = vec![Link::new("/regles", speech.say("opinions-rules"))];
    page.formats = formats;
    visit.page(&page)
}

/// The rule at hand: its name, its sentence, its conditions with the ballots that each threshold means today.
fn rule(visit: &Visit, asked: &Asked) -> Html {
    let mut html =
        Html::trusted(format!("<h2>{}</h2>", Html::text(&rule_name(&visit.speech, &asked.name)).as_str()));
    html.push(&paragraph(&Html::text(&with_rules_speech(visit, |speech| asked.rule.sentence(speech)))));
    let lines = with_rules_speech(visit, |speech| asked.rule.explain_in(&asked.electorate, speech));
    html.push(&tree(visit, &lines));
    html
}

/// Everything that the laboratory finds; what takes long runs beside the requests of others.
async fn found(asked: &Asked, visit: &Visit) -> Findings {
    let past = state(visit).numbered().rev().map(|opinion| (opinion.id, adoption::published_ballot(opinion)));
    let past: Vec<_> = past.collect();
    let (rule, other, electorate) = (asked.rule.clone(), asked.other.clone(), asked.electorate.clone());
    let computed = tokio::task::spawn_blocking(move || Findings {
        examination: examine(&rule, &electorate),
        minimal: Game::BOTH.map(|game| minimal_winning(&rule, &electorate, game)),
        paradox: participation_paradox(&rule, &electorate),
        comparison: other.map(|(name, other)| (name, compare(&rule, &other, &electorate))),
        replays: past.into_iter().map(|(id, published)| (id, replay(&rule, &published))).collect(),
    });
    match computed.await {
        Ok(findings) => findings,
        Err(panicked) => std::panic::resume_unwind(panicked.into_panic()),
    }
}

/// `GET /api/v1/rules`: the library, then the council's own rules, each with its sentence in both languages.
pub(crate) async fn library(visit: Visit) -> Response {
    let seen = Seen { speech: None, ..seen(&visit) };
    let said = |rule: &pluriel_rules::Rule| {
        let sentence = |lang| seen.with_rules_speech(lang, |speech: Speech<'_>| rule.sentence(speech));
        json!({ "fr": sentence(Lang::Fr), "en": sentence(Lang::En) })
    };
    let models = Model::ALL.map(|model| {
        let names = json!({ "fr": model.name(Lang::Fr), "en": model.name(Lang::En) });
        let rule = model.rule();
        json!({ "name": model.name(Lang::En), "names": names, "rule": rule.to_json(), "sentence": said(&rule) })
    });
    let orders = seen.state().orders().map(|in_force| &in_force.orders);
    let own: Vec<Value> = orders
        .iter()
        .flat_map(|orders| &orders.own_rules)
        .map(|(name, rule)| json!({ "name": name, "rule": rule.to_json(), "sentence": said(rule) }))
        .collect();
    let default = orders.map(|orders| orders.default_rule.as_str());
    as_json(&json!({ "library": models, "own": own, "default": default }))
}

/// `GET /api/v1/rules/laboratory`: the same as data.
pub(crate) async fn json(visit: Visit) -> Result<Response, Refused> {
    let asked = Asked::of(&visit).map_err(|no_rule| match no_rule {
        NoRule::NobodyVotes => Refusal::not_found("opinions-laboratory-nobody"),
        NoRule::Refused(error) => Refusal::invalid("opinions-laboratory-refused").with("error", error),
    })?;
    Ok(as_json(&found(&asked, &visit).await.json(&visit, &asked)))
}
