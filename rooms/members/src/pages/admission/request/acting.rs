//! What a visitor may do with a request, as forms.

use askama::Template;
use pluriel_council::{MemberId, access::Action as Access};
use pluriel_pages::{
    Choice, Field, Form, Html,
    component::{Action, ActionKind},
};
use pluriel_web::Visit;

use super::{is_asked, name, position_words};
use crate::{
    name_of, one_voice,
    state::{Put, Request, RequestStage},
    words::RequestPosition,
};

/// The forms of this visitor, each under its title.
pub(super) fn forms(visit: &Visit, request: &Request) -> Vec<(String, Form)> {
    let mut forms = Vec::new();
    if let Some(put) =
        request.put.as_ref().filter(|put| request.stage == RequestStage::Open && is_asked(visit, put))
    {
        forms.extend(position(visit, request, put));
    }
    if visit.may(Access::KeepRequests, |_| false) {
        forms.extend(keeping(visit, request));
    }
    forms
}

/// Taking position in one's member's name; whoever speaks for another member of this electorate gets no form.
fn position(visit: &Visit, request: &Request, put: &Put) -> Option<(String, Form)> {
    let (people, now) = (visit.snapshot.rooms.people(), visit.site.house().now());
    one_voice(people, &visit.actor, |member| put.electorate.contains_key(&member), now).ok()?;
    let own = visit.member()?;
    let speech = &visit.speech;
    let choices = RequestPosition::ALL
        .map(|position| Choice::new(position.name(), speech.say(position_words(position))));
    let held = put.positions.get(&own);
    let reason = held.filter(|held| held.reasoned).map(|held| visit.text(held.seq, "reason").to_string());
    let mut field = Field::radio("position", speech.say("admission-position"), choices.into()).required();
    if let Some(held) = held {
        field = field.value(held.position.name());
    }
    let form = Form::new(format!("/candidatures/{}/position", request.id), visit.form_keys())
        .field(field)
        .field(
            Field::text("reason", speech.say("admission-field-reason"), 4)
                .help(speech.say("admission-field-reason.help").to_owned())
                .value(reason.unwrap_or_default())
                .published(),
        )
        .button(
            Action::button(ActionKind::Main, speech.quote("admission-judge", "member", own))
                .consequence(speech.say("admission-judge.consequence")),
        );
    Some((speech.quote("admission-judge", "member", own), form))
}

fn keeping(visit: &Visit, request: &Request) -> Vec<(String, Form)> {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let to = |end: &str| Form::new(format!("/candidatures/{}/{end}", request.id), visit.form_keys());
    let put = to("decision")
        .field(
            Field::line("organisation", say("admission-field-organisation"))
                .value(name(visit, request))
                .required(),
        )
        .button(
            Action::button(ActionKind::Main, say("admission-put"))
                .consequence(say("admission-put.consequence")),
        );
    let aside = to("ecarter")
        .field(
            Field::text("reason", say("members-field-reason"), 4)
                .help(say("admission-set-aside.help"))
                .required(),
        )
        .button(Action::button(ActionKind::Grave, say("admission-set-aside")));
    let withdraw = to("retirer")
        .button(Action::button(ActionKind::Grave, say("admission-withdraw")))
        .confirm(say("admission-withdraw.confirm"));
    let again = to("accord").button(Action::button(ActionKind::Other, say("admission-ask-consent")));
    let titled = |id: &str, form| (say(id), form);
    match request.stage {
        RequestStage::Received => vec![
            titled("admission-put", put),
            titled("admission-set-aside", aside),
            titled("admission-withdraw", withdraw),
        ],
        RequestStage::AwaitsConsent => vec![
            titled("admission-ask-consent", again),
            titled("admission-set-aside", aside),
            titled("admission-withdraw", withdraw),
        ],
        RequestStage::Open => vec![titled("admission-withdraw", withdraw)],
        RequestStage::Decided | RequestStage::SetAside | RequestStage::Withdrawn => Vec::new(),
    }
}

#[derive(Template)]
#[template(ext = "html", source = r#"<a href="/membres/{{ id }}">{{ name }}</a>"#)]
struct MemberLink {
    id: MemberId,
    name: String,
}

/// A link to a member's page.
pub(super) fn member_link(visit: &Visit, id: MemberId) -> Html {
    let name = name_of(&visit.snapshot.rooms, visit.site.house().texts(), id);
    Html::of(&MemberLink { id, name })
}
