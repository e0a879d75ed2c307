//! Objections beside the text: reasons, answer, and how each ended.

use askama::Template;
use pluriel_council::Arg;
use pluriel_pages::{Html, deadline, paragraphs};
use pluriel_speech::Speech;
use pluriel_web::Visit;

use crate::{
    acting::objection_acts,
    pages::{markup::link, prose::block_named},
    state::Opinion,
    view::{CallView, ObjectionView, OpinionView},
};

#[derive(Template)]
#[template(path = "objections.html")]
struct Objections<'a> {
    speech: &'a Speech,
    lines: Vec<Line>,
}

struct Line {
    id: String,
    by: String,
    about: String,
    reasons: Html,
    remedy: Html,
    answered_by: String,
    answer: Html,
    standing: Html,
    acts: Vec<Html>,
}

/// The objections of the call that is shown; nothing when there is none.
pub(super) fn objections(visit: &Visit, opinion: &Opinion, view: &OpinionView, call: &CallView) -> Html {
    if call.objections.is_empty() {
        return Html::empty();
    }
    let lines = call.objections.iter().map(|objection| line(visit, opinion, view, objection)).collect();
    Html::of(&Objections { speech: &visit.speech, lines })
}

fn line(visit: &Visit, opinion: &Opinion, view: &OpinionView, objection: &ObjectionView) -> Line {
    let speech = &visit.speech;
    let passages: Vec<_> =
        objection.blocks.iter().map(|block| block_named(visit, &view.text, *block)).collect();
    let about = if passages.is_empty() {
        String::new()
    } else {
        speech.quote("opinions-objection-about", "passages", passages.join(", "))
    };
    let answered_by = objection.answer.as_ref().map_or_else(String::new, |answer| {
        let args = [("member", answer.member.name.as_str().into()), ("at", answer.at.into())];
        speech.with("opinions-objection-answered-by", &args)
    });
    let acts = objection_acts(visit, opinion, objection.id);
    Line {
        id: format!("o{}", objection.id),
        by: objection.member.name.clone(),
        about,
        reasons: paragraphs(&objection.reasons),
        remedy: objection.remedy.as_deref().map(paragraphs).unwrap_or_default(),
        answered_by,
        answer: objection.answer.as_ref().map(|answer| paragraphs(&answer.text)).unwrap_or_default(),
        standing: standing(visit, objection),
        acts: acts.iter().map(|(href, label)| link(href, label)).collect(),
    }
}

/// Where it stands: how it ended, or who is to speak and until when.
fn standing(visit: &Visit, objection: &ObjectionView) -> Html {
    let (speech, now) = (&visit.speech, visit.site.house().now());
    if let Some((end, at)) = objection.end.zip(objection.ended) {
        let args: [(&str, Arg); 3] = [
            ("at", at.into()),
            ("unfounded", objection.judged_unfounded.into()),
            ("founded", objection.judged_founded.into()),
        ];
        return Html::text(&speech.with(&format!("opinions-objection-{}", end.name()), &args));
    }
    let (id, until) = match objection.reply_by {
        Some(until) => ("opinions-objection-awaits-objector", until),
        None if objection.answer_by <= now => ("opinions-objection-answer-late", objection.answer_by),
        None => ("opinions-objection-awaits-answer", objection.answer_by),
    };
    let mut standing = Html::text(speech.say(id));
    standing.push(&Html::text(" "));
    standing.push(&deadline(until, now, speech));
    standing
}
