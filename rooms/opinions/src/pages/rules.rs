//! `/regles`: the council's adoption rules, each in a sentence and condition by condition, with the ballots that each threshold
//! means in today's council.

use axum::response::Response;
use pluriel_members::FormationId;
use pluriel_pages::{Html, Page, component::Empty};
use pluriel_web::Visit;

use super::{
    laboratory,
    markup::{link, paragraph, with_rules_speech},
    outcome::tree,
    said, seen, state,
};
use crate::{adoption, electorate::Electorate, rule_names::rule_name};

pub(crate) async fn show(visit: Visit) -> Response {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let mut body = Html::empty();
    match state(&visit).orders() {
        None => {
            let sentence = Html::text(speech.say("opinions-no-orders-yet"));
            body.push(&theme.html(&Empty { sentence, action: Html::empty() }));
        }
        Some(in_force) => {
            for name in &in_force.orders.rules {
                if let Some(rule) = in_force.orders.rule(name) {
                    body.push(&one(&visit, name, &rule, *name == in_force.orders.default_rule));
                }
            }
        }
    }
    let mut page = Page::new(speech.say("opinions-rules"), body);
    page.lead = Html::text(&speech.attr("opinions-rules", "lead", &[]).unwrap_or_default());
    page.is_set_by_host =
        state(&visit).orders().is_some_and(|in_force| in_force.set_by == crate::standing_orders::SetBy::Host);
    visit.page(&page)
}

fn one(visit: &Visit, name: &str, rule: &pluriel_rules::Rule, default: bool) -> Html {
    let speech = &visit.speech;
    let mut html = Html::trusted(format!("<h2>{}</h2>", Html::text(&rule_name(speech, name)).as_str()));
    if default {
        html.push(&paragraph(&Html::text(speech.say("opinions-rule-is-default"))));
    }
    html.push(&paragraph(&Html::text(&with_rules_speech(visit, |speech| rule.sentence(speech)))));
    html.push(&paragraph(&link(&laboratory::address(name), speech.say("opinions-laboratory-of-rule"))));
    for (_, formation, electorate) in electorates(visit) {
        let lines = with_rules_speech(visit, |speech| rule.explain_in(&electorate, speech));
        let title = speech.quote("opinions-rule-in", "formation", formation);
        html.push(&Html::trusted(format!("<details><summary>{}</summary>", Html::text(&title).as_str())));
        html.push(&tree(visit, &lines));
        html.push(&Html::trusted("</details>".to_owned()));
    }
    html
}

/// The electorates of today's formations, those alone in which somebody votes.
pub(super) fn electorates(visit: &Visit) -> Vec<(FormationId, String, pluriel_rules::Electorate)> {
    let members = seen(visit).members();
    let by = state(visit).orders().map_or(pluriel_members::CarriageBy::Kind, |kept| kept.orders.carriage_by);
    let now = visit.site.house().now();
    let of = |formation: &pluriel_members::Formation| {
        let electorate = Electorate::of_formation(members, &formation.id, by, now);
        let name = said(visit, &formation.names);
        (!electorate.is_empty())
            .then(|| (formation.id.clone(), name, adoption::silent_electorate(&electorate)))
    };
    members.formations().filter_map(of).collect()
}
