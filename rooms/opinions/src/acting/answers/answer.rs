//! `/reponses/<secret>/<n>`: answering one recommendation. First which answer, then what that answer must say, so that nobody meets a
//! field that is not for them.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_pages::{
    Field, Form, Html, Page,
    component::{ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Visit, with_cookie};

use super::{
    super::{confirm, done::done_at, forms, probe},
    put::{self, Asked},
};
use crate::{
    commands::{AnswerRecommendation, AnswerSource},
    secret,
    words::{AnswerKind, BlockId},
};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<h2>{{ title }}</h2><ul class="plain">{% for (link, help) in kinds %}<li><a href="{{ link.href }}">{{ link.label }}</a><p class="help">{{ help }}</p></li>{% endfor %}</ul>"#
)]
struct Kinds<'a> {
    title: &'a str,
    kinds: Vec<(Link, &'a str)>,
}

/// The page: the recommendation, then the six answers or the form of the one that was chosen.
pub(crate) async fn show(
    mut visit: Visit,
    Path((secret, rank)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let cookie = visit.remember_browser()?;
    let asked = Asked::holding(&visit, &secret)?;
    let block = asked.block(&rank)?;
    let here = format!("/reponses/{secret}/{rank}");
    let mut body = put::quoted(&visit, &asked, block);
    match AnswerKind::named(visit.query.raw("reponse")) {
        None => body.push(&kinds(&visit, &here)),
        Some(kind) => {
            probe::require(&visit, command(&asked, block, &secret, kind))?;
            body.push(&form(&visit, &here, kind).html(visit.site.theme(), &visit.speech));
        }
    }
    Ok(with_cookie(visit.page(&page(&visit, &asked, body)), cookie))
}

/// The six answers, each with what it means, as links to the form of each.
pub(super) fn kinds(visit: &Visit, here: &str) -> Html {
    let speech = &visit.speech;
    let ids = AnswerKind::ALL.iter().map(|kind| (kind, choice_words(*kind)));
    let kinds = ids.map(|(kind, id)| {
        let link = Link::new(format!("{here}?reponse={}", kind.name()), speech.say(id));
        (link, speech.say(help_words(*kind)))
    });
    Html::of(&Kinds { title: speech.say("answers-which"), kinds: kinds.collect() })
}

const fn choice_words(kind: AnswerKind) -> &'static str {
    match kind {
        AnswerKind::Accepted => "answers-choose-accepted",
        AnswerKind::AcceptedInPart => "answers-choose-accepted_in_part",
        AnswerKind::Refused => "answers-choose-refused",
        AnswerKind::AlreadyDone => "answers-choose-already_done",
        AnswerKind::NotOurs => "answers-choose-not_ours",
        AnswerKind::NoPositionYet => "answers-choose-no_position_yet",
    }
}

const fn help_words(kind: AnswerKind) -> &'static str {
    match kind {
        AnswerKind::Accepted => "answers-choose-accepted.help",
        AnswerKind::AcceptedInPart => "answers-choose-accepted_in_part.help",
        AnswerKind::Refused => "answers-choose-refused.help",
        AnswerKind::AlreadyDone => "answers-choose-already_done.help",
        AnswerKind::NotOurs => "answers-choose-not_ours.help",
        AnswerKind::NoPositionYet => "answers-choose-no_position_yet.help",
    }
}

fn page(visit: &Visit, asked: &Asked<'_>, body: Html) -> Page {
    put::page(visit, asked, "answers-answer", body)
}

fn command(asked: &Asked<'_>, block: BlockId, secret: &str, answer: AnswerKind) -> AnswerRecommendation {
    AnswerRecommendation {
        opinion: asked.opinion.id,
        addressee: asked.id,
        recommendation: block,
        source: AnswerSource::Link { key: secret::key(secret) },
        answer,
        reasons: String::new(),
        whose: String::new(),
        again: None,
        signatory: String::new(),
        name_public: false,
    }
}

/// The fields that an answer of this kind needs: what it says, whose it is, when to look again.
pub(super) fn substance(visit: &Visit, form: Form, kind: AnswerKind) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let form =
        match kind {
            AnswerKind::NotOurs => form
                .field(Field::line("whose", say("answers-whose")).help(say("answers-whose.help")).required()),
            AnswerKind::NoPositionYet => form
                .field(Field::date("again", say("answers-again")).help(say("answers-again.help")).required()),
            _ => form,
        };
    let reasons = Field::text("reasons", say(reasons_words(kind)), 6);
    let is_needed = matches!(kind, AnswerKind::Refused | AnswerKind::AcceptedInPart);
    form.field(if is_needed { reasons.required() } else { reasons })
}

const fn reasons_words(kind: AnswerKind) -> &'static str {
    match kind {
        AnswerKind::Refused => "answers-reasons",
        AnswerKind::AcceptedInPart => "answers-reasons-part",
        AnswerKind::AlreadyDone => "answers-reasons-done",
        _ => "answers-reasons-more",
    }
}

fn form(visit: &Visit, here: &str, kind: AnswerKind) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let form = Form::new(here, visit.form_keys()).hidden("answer", kind.name());
    substance(visit, form, kind)
        .field(
            Field::line("signatory", say("answers-signatory")).help(say("answers-signatory.help")).required(),
        )
        .field(Field::tick("name_public", say("answers-name-public")))
        .button(confirm::button(
            visit,
            ActionKind::Main,
            "answers-send",
            &[("answer", say(choice_words(kind)).into())],
        ))
        .cancel(Link::new(here, say("answers-other-answer")))
}

/// Reads what was typed of the answer itself.
pub(super) fn typed(
    posted: &Posted,
    faults: &mut Vec<pluriel_council::FieldError>,
    nothing: AnswerRecommendation,
) -> AnswerRecommendation {
    let fields = &posted.fields;
    let raw = |name| fields.raw(name).to_owned();
    AnswerRecommendation {
        reasons: raw("reasons"),
        whose: raw("whose"),
        again: forms::day(&posted.visit, faults, "again", fields.raw("again")),
        signatory: raw("signatory"),
        name_public: fields.ticked("name_public"),
        ..nothing
    }
}

/// The answer that a form names.
pub(super) fn kind_of(posted: &Posted) -> Result<AnswerKind, Refused> {
    AnswerKind::named(posted.fields.raw("answer"))
        .ok_or_else(|| forms::at_fault(vec![pluriel_council::FieldError::new("answer", "acting-choose")]))
}

/// Records it.
pub(crate) async fn send(
    Path((secret, rank)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let asked = Asked::holding(visit, &secret)?;
    let (block, kind) = (asked.block(&rank)?, kind_of(&posted)?);
    let mut faults = Vec::new();
    let command = typed(&posted, &mut faults, command(&asked, block, &secret, kind));
    let result = forms::give(&posted, faults, command).await;
    let here = format!("/reponses/{secret}/{rank}");
    let accepted =
        |receipt: &pluriel_house::Receipt| done_at(&format!("/reponses/{secret}"), "answer-given", receipt);
    let drawn = |form: &Form| page(visit, &asked, form.html(visit.site.theme(), &visit.speech));
    Ok(forms::answer(&posted, result, accepted, || form(visit, &here, kind), drawn))
}
