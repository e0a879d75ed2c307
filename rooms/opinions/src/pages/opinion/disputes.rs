//! What is disputed of the votes, beside where the opinion stands: an annulment, challenges, interests that were found.

use askama::Template;
use pluriel_pages::{
    Html,
    component::{Notice, NoticeKind},
    deadline, paragraphs,
};
use pluriel_speech::Speech;
use pluriel_web::Visit;

use crate::{
    acting::{challenge_link, judge_link},
    pages::markup::link,
    state::{Opinion, Requested},
    view::{
        AnnulledView, AnnulmentView, CallView, ChallengeView, DisputesView, InterestView, OpinionView,
        ProxyView, RequestView,
    },
};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{% for notice in notices %}{{ notice }}{% endfor %}{% if !lines.is_empty() %}<details{% if open %} open{% endif %}><summary>{{ speech.say("ballots-challenges") }}</summary>{% for line in lines %}<section class="prose" id="{{ line.id }}"><h3>{{ line.title }}</h3>{{ line.reasons }}<p class="muted">{{ line.standing }}</p>{% if !line.act.is_empty() %}<p>{{ line.act }}</p>{% endif %}</section>{% endfor %}</details>{% endif %}{% if !bring.is_empty() %}<p class="muted">{{ bring }}</p>{% endif %}"#
)]
struct Disputes<'a> {
    speech: &'a Speech,
    notices: Vec<Html>,
    lines: Vec<Line>,
    open: bool,
    bring: Html,
}

struct Line {
    id: String,
    title: String,
    reasons: Html,
    standing: Html,
    act: Html,
}

/// What is disputed, and where one challenges a member.
pub(super) fn disputes(visit: &Visit, opinion: &Opinion, view: &OpinionView) -> Html {
    let mut notices: Vec<Html> = view
        .calls
        .iter()
        .filter_map(|call| Some(annulled(visit, call.ballot, call.annulled.as_ref()?)))
        .collect();
    let mut lines = Vec::new();
    let mut open = false;
    if let Some(DisputesView { annulment, challenges, interests, proxies }) = &view.disputes {
        notices.extend(proxies_given(visit, proxies));
        notices.extend(annulment.iter().map(|proposed| proposal(visit, proposed)));
        notices.extend(interests.iter().map(|found| interest(visit, found)));
        open = challenges.iter().any(|challenge| challenge.upheld.is_none());
        lines.extend(challenges.iter().map(|challenge| line(visit, opinion, challenge)));
    }
    if let Some(call) = view.calls.last() {
        notices.extend(requests(visit, call));
        notices.extend(apart(visit, call));
    }
    let bring = challenge_link(visit, opinion);
    let bring = bring.map(|href| link(&href, visit.speech.say("ballots-do-challenge"))).unwrap_or_default();
    Html::of(&Disputes { speech: &visit.speech, notices, lines, open, bring })
}

fn notice(visit: &Visit, kind: NoticeKind, title: String, body: Html) -> Html {
    visit.site.theme().html(&Notice::new(kind, title).body(body))
}

/// That a vote was annulled, why, and what follows.
fn annulled(visit: &Visit, ballot: bool, annulled: &AnnulledView) -> Html {
    let speech = &visit.speech;
    let id = if ballot { "ballots-ballot-annulled" } else { "ballots-call-annulled" };
    let title = speech.quote(id, "at", annulled.at);
    let mut body = Html::empty();
    if let Some(member) = &annulled.member {
        body.push(&paragraphs(&speech.quote("ballots-annulled-interest", "member", member.name.as_str())));
    }
    body.push(&annulled.reasons.as_deref().map(paragraphs).unwrap_or_default());
    body.push(&paragraphs(speech.say("ballots-annulled-then")));
    notice(visit, NoticeKind::Warning, title, body)
}

/// Who asked for more time or for a ballot, and why.
fn requests(visit: &Visit, call: &CallView) -> Option<Html> {
    let speech = &visit.speech;
    let said = |request: &RequestView| {
        let id = match request.what {
            Requested::Extension => "ballots-asked-extension",
            Requested::Ballot => "ballots-asked-ballot",
        };
        let reasons = request.reasons.as_deref().unwrap_or_default();
        speech.with(id, &[("member", request.member.name.as_str().into()), ("reasons", reasons.into())])
    };
    let body = call.requests.iter().fold(Html::empty(), |mut body, request| {
        body.push(&paragraphs(&said(request)));
        body
    });
    let title = speech.say("ballots-asked").to_owned();
    (!call.requests.is_empty()).then(|| notice(visit, NoticeKind::Information, title, body))
}

/// Who votes for whom.
fn proxies_given(visit: &Visit, proxies: &[ProxyView]) -> Option<Html> {
    let speech = &visit.speech;
    let body = proxies.iter().fold(Html::empty(), |mut body, proxy| {
        let args = [("member", proxy.member.name.as_str().into()), ("to", proxy.to.name.as_str().into())];
        body.push(&paragraphs(&speech.with("ballots-proxy-of", &args)));
        body
    });
    let title = speech.say("ballots-proxies").to_owned();
    (!proxies.is_empty()).then(|| notice(visit, NoticeKind::Information, title, body))
}

/// How many of the positions that counted were not their member's own act.
fn apart(visit: &Visit, call: &CallView) -> Option<Html> {
    let apart = call.apart;
    let args = [
        ("writing", apart.in_writing.into()),
        ("hands", apart.by_hands.into()),
        ("proxy", apart.by_proxy.into()),
    ];
    let said = || paragraphs(&visit.speech.with("ballots-apart", &args));
    (!apart.is_none()).then(said)
}

fn proposal(visit: &Visit, proposed: &AnnulmentView) -> Html {
    let speech = &visit.speech;
    let title = speech.quote("ballots-annulment-is-proposed", "at", proposed.at);
    let mut body = paragraphs(&proposed.reasons);
    let confirmed: Vec<_> = proposed.confirmed.iter().map(|member| member.name.as_str()).collect();
    let confirmed = if confirmed.is_empty() {
        speech.say("ballots-annulment-needs").to_owned()
    } else {
        speech.quote("ballots-annulment-confirmed-by", "members", confirmed.join(", "))
    };
    body.push(&paragraphs(&confirmed));
    notice(visit, NoticeKind::Warning, title, body)
}

fn interest(visit: &Visit, found: &InterestView) -> Html {
    let args = [("member", found.member.name.as_str().into()), ("at", found.at.into())];
    let title = visit.speech.with("ballots-interest", &args);
    notice(visit, NoticeKind::Information, title, paragraphs(visit.speech.say("ballots-interest-same")))
}

fn line(visit: &Visit, opinion: &Opinion, challenge: &ChallengeView) -> Line {
    let speech = &visit.speech;
    let (member, by) = (challenge.member.name.as_str(), challenge.by.name.as_str());
    let counts = [("founded", challenge.founded.into()), ("unfounded", challenge.unfounded.into())];
    let mut standing = Html::text(&match challenge.upheld {
        None => speech.with("ballots-challenge-open", &counts),
        Some(true) => speech.with("ballots-challenge-upheld", &counts),
        Some(false) => speech.with("ballots-challenge-rejected", &counts),
    });
    if challenge.upheld.is_none() {
        standing.push(&Html::text(" "));
        standing.push(&deadline(challenge.decide_by, visit.site.house().now(), speech));
    }
    let act = judge_link(visit, opinion, challenge.id);
    Line {
        id: format!("d{}", challenge.id),
        title: speech.with("ballots-challenge-of", &[("member", member.into()), ("by", by.into())]),
        reasons: paragraphs(&challenge.reasons),
        standing,
        act: act.map(|(href, words)| link(&href, speech.say(words))).unwrap_or_default(),
    }
}
