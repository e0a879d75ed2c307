//! Where an opinion stands, in words: who is awaited, until when, and what follows.

use pluriel_pages::{
    Html,
    component::{Notice, NoticeKind},
    deadline, paragraphs,
};
use pluriel_web::Visit;

use crate::{
    events::EndMovedBy,
    state::Prolonged,
    view::{CallView, OpinionView},
    words::Stage,
};

/// A notice while something is awaited; nothing once it is over.
pub(super) fn standing(visit: &Visit, view: &OpinionView) -> Html {
    match (view.stage, view.calls.last()) {
        (Stage::Call | Stage::Ballot, Some(call)) => under_way(visit, call),
        (Stage::Suspended, Some(call)) => suspended(visit, call),
        (Stage::Drafting, _) if votes_on_amendments(visit, view) => {
            notice(visit, "amending-awaited-vote", view)
        }
        (Stage::Drafting, _) => notice(visit, "opinions-awaited-text", view),
        (Stage::LastReading, _) => last_reading(visit, view),
        (Stage::Adopted, _) if view.embargo.is_none() => notice(visit, "opinions-awaited-publication", view),
        (Stage::NotCarried, _) => notice(visit, "opinions-awaited-rework", view),
        _ => Html::empty(),
    }
}

fn notice(visit: &Visit, id: &str, view: &OpinionView) -> Html {
    let mut notice = Notice::new(NoticeKind::Information, visit.speech.say(id));
    if let Some(at) = view.next_deadline {
        notice = notice.body(deadline(at, visit.site.house().now(), &visit.speech));
    }
    visit.site.theme().html(&notice)
}

/// Whether the next deadline is that of a vote on amendments.
fn votes_on_amendments(visit: &Visit, view: &OpinionView) -> bool {
    let opinion = super::super::state(visit).opinion(view.id);
    opinion.is_some_and(|opinion| opinion.amending.open_votes().next().is_some())
}

fn last_reading(visit: &Visit, view: &OpinionView) -> Html {
    let closes = super::super::state(visit).opinion(view.id).and_then(|opinion| opinion.last_reading);
    let until = closes.map(|at| deadline(at, visit.site.house().now(), &visit.speech)).unwrap_or_default();
    let title = visit.speech.say("opinions-awaited-last-reading");
    visit.site.theme().html(&Notice::new(NoticeKind::Information, title).body(until))
}

fn suspended(visit: &Visit, call: &CallView) -> Html {
    let reasons = call.suspended.as_deref().map(paragraphs).unwrap_or_default();
    let title = visit.speech.say("opinions-ballot-is-suspended");
    visit.site.theme().html(&Notice::new(NoticeKind::Warning, title).body(reasons))
}

fn under_way(visit: &Visit, call: &CallView) -> Html {
    let speech = &visit.speech;
    let (answered, asked) = call
        .turnout
        .iter()
        .fold((0, 0), |(answered, asked), group| (answered + group.answered, asked + group.asked));
    let (answered, asked) =
        call.secret.as_ref().map_or((answered, asked), |secret| (secret.ballots, secret.asked));
    let under_way = if call.ballot { "opinions-ballot-under-way" } else { "opinions-call-under-way" };
    let title = speech.with(under_way, &[("answered", answered.into()), ("asked", asked.into())]);
    let mut body = deadline(call.closes, visit.site.house().now(), speech);
    let goes_on = call.prolonged.map(|prolonged| match prolonged {
        Prolonged::SecondCall => "opinions-second-call",
        Prolonged::Extended => "opinions-vote-prolonged",
    });
    let more = match (call.end_moved, &call.spans) {
        (Some(EndMovedBy::MeetingCancelled), _) => Some("opinions-call-meeting-cancelled"),
        (Some(EndMovedBy::MeetingMoved), _) => Some("opinions-call-meeting-moved"),
        (None, Some(_)) => Some("opinions-call-spans-meeting"),
        (None, None) => None,
    };
    for more in more.into_iter().chain(goes_on) {
        body.push(&Html::text(&format!(". {}", speech.say(more))));
    }
    let dormant: Vec<_> = call.dormant.iter().map(|member| member.id).collect();
    if let Some(uncounted) = crate::acting::dormancy_sentence(speech, &dormant) {
        body.push(&Html::text(&format!(". {uncounted}")));
    }
    visit.site.theme().html(&Notice::new(NoticeKind::Information, title).body(body))
}
