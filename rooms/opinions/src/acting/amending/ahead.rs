//! What an amendment would meet if it were proposed now: shown before it bites.

use askama::Template;
use pluriel_council::{Context, Room};
use pluriel_pages::{
    Html,
    component::{Notice, NoticeKind},
};
use pluriel_web::Visit;

use super::address;
use crate::{
    Event, Opinions,
    commands::ProposeAmendment,
    state::{Amended, Amendment, Opinion},
    view::ConflictView,
};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<p>{{ lead }}</p><ul>{% for (href, label, why) in conflicts %}<li><a href="{{ href }}">{{ label }}</a> : {{ why }}</li>{% endfor %}</ul>"#
)]
struct Listed {
    lead: String,
    conflicts: Vec<(String, String, String)>,
}

/// The pending amendments with which this one would conflict, and why.
pub(super) fn conflicts(visit: &Visit, opinion: &Opinion, command: &ProposeAmendment) -> Vec<ConflictView> {
    let now = visit.site.house().now();
    let mut context = Context::seeded(now, [0; 32]);
    let decided = Opinions::decide(&visit.snapshot.rooms, command.clone().into(), &visit.actor, &mut context);
    let Ok(decision) = decided else { return Vec::new() };
    let changes = decision.events.into_iter().filter_map(|event| match event.event {
        Event::BlockAmended(amended) => {
            Some(Amended { block: amended.block, change: amended.change, words: None })
        }
        _ => None,
    });
    let next = opinion.amending.all.last_key_value().map_or(1, |(last, _)| last.saturating_add(1));
    let proposed = Amendment::proposed(next, now, changes.collect(), command.alone, command.on);
    crate::pages::seen(visit).conflicts_of(opinion, &proposed)
}

/// The notice of these conflicts; nothing when there is none.
pub(super) fn notice(visit: &Visit, opinion: &Opinion, conflicts: &[ConflictView]) -> Html {
    if conflicts.is_empty() {
        return Html::empty();
    }
    let speech = &visit.speech;
    let listed = conflicts.iter().map(|conflict| {
        let label = super::called(visit, conflict.with);
        let said = [Some(why(visit, conflict.why)), conflict.reasons.clone()];
        let said = said.into_iter().flatten().collect::<Vec<_>>().join(". ");
        (address(opinion, conflict.with), label, said)
    });
    let body = Listed {
        lead: speech.attr("amending-conflicts", "lead", &[]).unwrap_or_default(),
        conflicts: listed.collect(),
    };
    let notice = Notice::new(NoticeKind::Warning, speech.count("amending-conflicts", conflicts.len()))
        .body(Html::of(&body));
    visit.site.theme().html(&notice)
}

/// Why two amendments conflict, in words.
pub(super) fn why(visit: &Visit, why: &'static str) -> String {
    visit.speech.quote("amending-conflict-why", "why", why)
}
