//! What became of a question besides sponsors: where it was joined, what was joined to it, the appeal against its refusal.

use askama::Template;
use pluriel_pages::{
    Html,
    component::{Link, Notice, NoticeKind},
    paragraphs,
};
use pluriel_web::Visit;

use super::super::{markup::link, seen};
use crate::{state::Opinion, view::AppealView};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{{ joined }}{% if !others.is_empty() %}<h2>{{ others_title }}</h2><ul>{% for other in others %}<li><a href="{{ other.href }}">{{ other.label }}</a></li>{% endfor %}</ul>{% endif %}
{% if !appeal.is_empty() %}<h2 id="recours">{{ appeal_title }}</h2>{% for line in appeal %}<p>{{ line }}</p>{% endfor %}{% if !asked.is_empty() %}<ul>{% for asking in asked %}<li>{{ asking }}</li>{% endfor %}</ul>{% endif %}{% endif %}"#
)]
struct Body<'a> {
    joined: Html,
    others_title: &'a str,
    others: Vec<Link>,
    appeal_title: &'a str,
    appeal: Vec<String>,
    asked: Vec<String>,
}

/// All of it; empty when nothing became of the question.
pub(super) fn handling(visit: &Visit, opinion: &Opinion) -> Html {
    let (speech, seen) = (&visit.speech, seen(visit));
    let joined = seen.joined(opinion).map(|joined| {
        let title = speech.quote("referral-joined-to", "number", joined.referral.to_string());
        let mut body = paragraphs(joined.reasons.as_deref().unwrap_or_default());
        let follow = speech.quote("referral-joined-follow", "title", joined.title.as_str());
        body.push(&link(&joined.address, &follow));
        visit.site.theme().html(&Notice::new(NoticeKind::Information, title).body(body))
    });
    let others = seen.others(opinion).into_iter().map(|other| {
        let args = [("number", other.referral.to_string().into()), ("title", other.title.as_str().into())];
        Link::new(format!("/saisines/{}", other.referral), speech.with("referral-joined-one", &args))
    });
    let appeal = seen.appeal(opinion);
    let asked = appeal.iter().flat_map(|appeal| &appeal.asked).map(|asking| {
        let member = asking.member.name.as_str();
        match &asking.reasons {
            Some(reasons) => {
                let args = [("member", member.into()), ("reasons", reasons.as_str().into())];
                speech.with("referral-appeal-asking", &args)
            }
            None => speech.quote("referral-appeal-asking-bare", "member", member),
        }
    });
    Html::of(&Body {
        joined: joined.unwrap_or_default(),
        others_title: speech.say("referral-joined-from"),
        others: others.collect(),
        appeal_title: speech.say("referral-appeal-title"),
        asked: asked.collect(),
        appeal: appeal.as_ref().map(|appeal| lines(visit, appeal)).unwrap_or_default(),
    })
}

/// Where the appeal stands; nothing once its time passed without enough asking.
fn lines(visit: &Visit, appeal: &AppealView) -> Vec<String> {
    let speech = &visit.speech;
    let Some(vote) = &appeal.vote else {
        if appeal.asked.is_empty() && visit.site.house().now() >= appeal.until {
            return Vec::new();
        }
        let args = [("needed", appeal.needed.into()), ("until", speech.deadline(appeal.until).into())];
        return vec![speech.with("referral-appeal-open", &args)];
    };
    let Some(result) = vote.result else {
        let args = [
            ("closes", speech.deadline(vote.closes).into()),
            ("voted", vote.voted.into()),
            ("electors", vote.electors.into()),
        ];
        return vec![speech.with("referral-appeal-voting", &args)];
    };
    let args = [
        ("admit", result.admit.into()),
        ("refuse", result.refuse.into()),
        ("abstain", result.abstain.into()),
        ("silent", result.silent.into()),
    ];
    let said = if result.upheld { "referral-appeal-upheld" } else { "referral-appeal-refused" };
    vec![speech.say(said).to_owned(), speech.with("referral-appeal-result", &args)]
}
