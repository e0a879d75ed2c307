//! The page: who is dormant and since when, who may be put to sleep.

use axum::response::Response;
use pluriel_council::{Refusal, access::Action};
use pluriel_pages::{Html, Page, Width, component::Facts, paragraphs};
use pluriel_web::{Refused, Visit};

use super::super::{done, seen};
use crate::{
    Opinions,
    decide::dormancy::ADDRESS,
    pages::{heading, link},
    rule_names::rule_name,
    view::{BarView, DormantView, SilentView},
};

/// Refuses where the standing orders do not know dormancy.
pub(in crate::acting) fn known(visit: &Visit) -> Result<(), Refused> {
    let orders = visit.room::<Opinions>().orders();
    let is_known = orders.is_some_and(|in_force| in_force.orders.dormancy);
    if is_known { Ok(()) } else { Err(Refusal::not_found("dormancy-off").into()) }
}

/// The page.
pub(super) async fn show(visit: Visit) -> Result<Response, Refused> {
    known(&visit)?;
    let (speech, view) = (&visit.speech, crate::pages::seen(&visit).dormancy());
    let mut body = done(&visit);
    if let Some(own) = view.dormant.iter().find(|dormant| Some(dormant.member.id) == visit.member()) {
        let words = speech.quote("dormancy-do-return", "member", own.member.name.as_str());
        body.push(&line(&link(&format!("{ADDRESS}/retour"), &words)));
    }
    body.push(&heading(speech.say("dormancy-who")));
    if view.dormant.is_empty() {
        body.push(&paragraphs(speech.say("dormancy-nobody")));
    }
    for dormant in &view.dormant {
        body.push(&asleep(&visit, dormant));
    }
    body.push(&heading(speech.say("dormancy-silent")));
    if view.silent.is_empty() {
        body.push(&paragraphs(speech.say("dormancy-silent-nobody")));
    }
    for silent in &view.silent {
        body.push(&line(&silence(&visit, silent)));
    }
    body.push(&decisions(&visit, &view.silent));
    let mut page = Page::new(speech.say("dormancy-title"), body);
    page.lead = Html::text(&speech.attr("dormancy-title", "lead", &[]).unwrap_or_default());
    page.width = Width::Text;
    page.is_set_by_host = visit.room::<Opinions>().orders().is_some_and(seen::is_set_by_host);
    Ok(visit.page(&page))
}

fn line(html: &Html) -> Html {
    let mut paragraph = Html::trusted("<p>".to_owned());
    paragraph.push(html);
    paragraph.push(&Html::trusted("</p>".to_owned()));
    paragraph
}

fn asleep(visit: &Visit, dormant: &DormantView) -> Html {
    let speech = &visit.speech;
    let bar = |bar: &BarView| {
        let needed: Vec<_> = bar.needed.iter().map(|needed| speech.number(*needed)).collect();
        let args = [("needed", needed.join(" · ").into()), ("members", bar.members.into())];
        speech.with(if bar.needed.is_empty() { "dormancy-bar-members" } else { "dormancy-bar" }, &args)
    };
    let facts = Facts::default()
        .with(speech.say("dormancy-member"), dormant.member.name.as_str())
        .with(speech.say("dormancy-formation"), seen::named(visit, &dormant.formation.names))
        .with(speech.say("dormancy-since"), speech.date_time(dormant.since))
        .with(speech.say("dormancy-reasons"), paragraphs(&dormant.reasons))
        .with(speech.say("dormancy-silent-in"), opinions(&dormant.silent_in))
        .with(
            speech.quote("dormancy-before", "rule", rule_name(speech, &dormant.rule_name)),
            bar(&dormant.before),
        )
        .with(
            speech.quote("dormancy-after", "rule", rule_name(speech, &dormant.rule_name)),
            bar(&dormant.after),
        );
    let mut html = Html::trusted(format!(r#"<div id="a{}">"#, dormant.seq));
    html.push(&visit.site.theme().html(&facts));
    html.push(&Html::trusted("</div>".to_owned()));
    html
}

fn silence(visit: &Visit, silent: &SilentView) -> Html {
    let args = [
        ("member", silent.member.name.as_str().into()),
        ("formation", seen::named(visit, &silent.formation.names).into()),
    ];
    let mut html = Html::text(&visit.speech.with("dormancy-silent-member", &args));
    html.push(&Html::text(" "));
    html.push(&opinions(&silent.silent_in));
    html
}

fn opinions(addresses: &[String]) -> Html {
    addresses.iter().enumerate().fold(Html::empty(), |mut html, (index, address)| {
        if index > 0 {
            html.push(&Html::text(", "));
        }
        html.push(&link(address, address));
        html
    })
}

/// Where the secretariat records a decision: one link a formation in which somebody was silent.
fn decisions(visit: &Visit, silent: &[SilentView]) -> Html {
    if !visit.may(Action::PutToSleep, |_| false) {
        return Html::empty();
    }
    let mut formations: Vec<_> = silent.iter().map(|silent| &silent.formation).collect();
    formations.dedup_by_key(|formation| &formation.id);
    formations.into_iter().fold(Html::empty(), |mut html, formation| {
        let name = seen::named(visit, &formation.names);
        let words = visit.speech.quote("dormancy-do-decide", "formation", name);
        html.push(&line(&link(&format!("{ADDRESS}/formations/{}", formation.id), &words)));
        html
    })
}
