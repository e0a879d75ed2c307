//! The fast track beside where the opinion stands: who asked and why, the vote, the mark that stays.

use pluriel_pages::{
    Html,
    component::{Notice, NoticeKind},
    deadline, paragraphs,
};
use pluriel_web::Visit;

use crate::{
    acting::{ask_fast_track_href, vote_fast_track_href},
    pages::{link, markup::paragraph},
    state::Opinion,
    view::{FastTrackView, FastTrackVoteView},
};

/// What is known of the fast track, and where one asks for it or votes on it.
pub(super) fn fast_track(visit: &Visit, opinion: &Opinion, view: Option<&FastTrackView>) -> Html {
    let mut html = view.map(|view| notice(visit, opinion, view)).unwrap_or_default();
    if let Some(href) = ask_fast_track_href(visit, opinion) {
        html.push(&paragraph(&link(&href, visit.speech.say("fast-track-do-ask"))));
    }
    html
}

fn notice(visit: &Visit, opinion: &Opinion, view: &FastTrackView) -> Html {
    let speech = &visit.speech;
    let title = match (view.granted, &view.vote) {
        (Some(at), _) => speech.quote("fast-track-granted", "at", at),
        (None, Some(FastTrackVoteView { count: Some(_), .. })) => speech.say("fast-track-refused").to_owned(),
        (None, Some(_)) => speech.say("fast-track-voted-on").to_owned(),
        (None, None) => speech.say("fast-track-is-asked").to_owned(),
    };
    let mut body = Html::empty();
    match &view.vote {
        None => body.push(&paragraphs(speech.say("fast-track-is-asked.then"))),
        Some(FastTrackVoteView { count: Some(count), .. }) => {
            let args = [
                ("for", count.voices_for.into()),
                ("against", count.against.into()),
                ("abstained", count.abstained.into()),
                ("groups", count.groups.into()),
                ("majorities", count.majorities.into()),
            ];
            body.push(&paragraphs(&speech.with("fast-track-counted", &args)));
        }
        Some(vote) => {
            let mut open = Html::text(speech.say("fast-track-vote-goes-on"));
            open.push(&Html::text(" "));
            open.push(&deadline(vote.closes, visit.site.house().now(), speech));
            body.push(&paragraph(&open));
        }
    }
    if view.granted.is_some() {
        body.push(&paragraphs(speech.say("fast-track-means")));
    }
    if let Some(href) = vote_fast_track_href(visit, opinion) {
        body.push(&paragraph(&link(&href, speech.say("fast-track-do-vote"))));
    }
    body.push(&requests(visit, opinion));
    visit.site.theme().html(&Notice::new(NoticeKind::Information, title).body(body))
}

/// Who asked for it, and why.
pub(crate) fn requests(visit: &Visit, opinion: &Opinion) -> Html {
    let view = crate::pages::seen(visit).fast_track(opinion);
    let asked = view.into_iter().flat_map(|view| view.asked);
    asked.fold(Html::empty(), |mut html, request| {
        let args =
            [("member", request.member.name.as_str().into()), ("reasons", request.reasons.as_str().into())];
        html.push(&paragraphs(&visit.speech.with("fast-track-asked-by", &args)));
        html
    })
}
