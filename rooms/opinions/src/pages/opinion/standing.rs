//! Where an opinion stands, in words: who is awaited, until when, and what follows.

use pluriel_pages::{
    Html,
    component::{Notice, NoticeKind},
    deadline,
};
use pluriel_web::Visit;

use crate::{
    events::EndMovedBy,
    view::{CallView, OpinionView},
    words::Stage,
};

/// A notice while something is awaited; nothing once it is over.
pub(super) fn standing(visit: &Visit, view: &OpinionView) -> Html {
    match (view.stage, view.calls.last()) {
        (Stage::Call, Some(call)) => under_way(visit, call),
        (Stage::Drafting, _) => notice(visit, "opinions-awaited-text", view),
        (Stage::Adopted, _) => notice(visit, "opinions-awaited-publication", view),
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

fn under_way(visit: &Visit, call: &CallView) -> Html {
    let speech = &visit.speech;
    let (answered, asked) = call
        .turnout
        .iter()
        .fold((0, 0), |(answered, asked), group| (answered + group.answered, asked + group.asked));
    let title =
        speech.with("opinions-call-under-way", &[("answered", answered.into()), ("asked", asked.into())]);
    let mut body = deadline(call.closes, visit.site.house().now(), speech);
    let more = match (call.end_moved, &call.spans) {
        (Some(EndMovedBy::MeetingCancelled), _) => Some("opinions-call-meeting-cancelled"),
        (Some(EndMovedBy::MeetingMoved), _) => Some("opinions-call-meeting-moved"),
        (None, Some(_)) => Some("opinions-call-spans-meeting"),
        (None, None) => None,
    };
    if let Some(more) = more {
        body.push(&Html::text(&format!(". {}", speech.say(more))));
    }
    visit.site.theme().html(&Notice::new(NoticeKind::Information, title).body(body))
}
