//! What members and advisers say of an opinion, as its publicity lets it be shown.

use askama::Template;
use pluriel_pages::{Html, component::Tally, paragraphs};
use pluriel_speech::Speech;
use pluriel_web::Visit;

use super::Said;
use crate::{
    acting::way_words,
    pages::{
        charts::{advice_words, position_words},
        said as in_language,
    },
    proof::Word,
    view::{AdviceView, CallView, ClosingView, OpinionView},
};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<details><summary>{{ speech.say("opinions-who-said-what") }}</summary>{{ table }}{% for one in texts %}<h3>{{ one.by }}</h3>{{ one.words }}{% endfor %}</details>"#
)]
struct Positions<'a> {
    speech: &'a Speech,
    table: Html,
    texts: Vec<Said>,
}

/// The position of each member where positions are named; nothing elsewhere.
pub(super) fn positions(visit: &Visit, closing: &ClosingView) -> Html {
    let Some(positions) = &closing.positions else { return Html::empty() };
    let speech = &visit.speech;
    let columns = ["opinions-column-member", "opinions-column-group", "opinions-column-position"];
    let mut table = Tally::new(
        speech.say("opinions-positions"),
        columns.map(|column| speech.say(column).to_owned()).into(),
    );
    let mut texts = Vec::new();
    for position in positions {
        let mut words = speech.say(position_words(position.position)).to_owned();
        if position.objection {
            words = format!("{words} ({})", speech.say("opinions-objection"));
        }
        if !position.way.is_own() {
            words = format!(
                "{words} ({})",
                speech.attr(way_words(position.way), "short", &[]).unwrap_or_default()
            );
        }
        let mut name = position.member.name.clone();
        if position.author {
            name = format!("{name} ({})", speech.say("opinions-author"));
        }
        table = table.row(name, vec![in_language(visit, &position.group.names), words]);
        let said = [&position.reservation, &position.reasons, &position.explanation];
        texts.extend(said.into_iter().flatten().map(|text| Said {
            by: format!("{} · {}", position.member.name, speech.say(position_words(position.position))),
            words: paragraphs(text),
        }));
    }
    Html::of(&Positions { speech, table: visit.site.theme().html(&table), texts })
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<h3 id="conseils">{{ title }}</h3><ul>{% for line in lines %}<li>{{ line.by }}{{ line.words }}</li>{% endfor %}</ul>"#
)]
struct Advice<'a> {
    title: &'a str,
    lines: Vec<Said>,
}

/// Advice, apart and in no count, each as whoever gave it chose to be shown.
pub(super) fn advice(visit: &Visit, call: &CallView) -> Html {
    if call.advice.is_empty() {
        return Html::empty();
    }
    let line = |advice: &AdviceView| {
        let by = match (&advice.member, &advice.person) {
            (Some(member), Some(person)) => format!("{person}, {}", member.name),
            (Some(member), None) => member.name.clone(),
            (None, _) => visit.speech.say("opinions-an-adviser").to_owned(),
        };
        let words = advice.remarks.as_deref().map(paragraphs).unwrap_or_default();
        Said { by: format!("{by} : {}", visit.speech.say(advice_words(advice.advice))), words }
    };
    let lines = call.advice.iter().map(line).collect();
    Html::of(&Advice { title: visit.speech.say("opinions-advice"), lines })
}

/// Statements, at the size of the text.
pub(super) fn statements(visit: &Visit, closing: &ClosingView) -> Vec<Said> {
    let unsigned = || visit.speech.say("opinions-a-member").to_owned();
    let statements = closing.statements.iter();
    statements
        .map(|statement| Said {
            by: statement.member.as_ref().map_or_else(unsigned, |member| member.name.clone()),
            words: paragraphs(&statement.text),
        })
        .collect()
}

/// What was said beside positions where positions are counts: without names, by position.
pub(super) fn said_unsigned(visit: &Visit, closing: &ClosingView) -> Vec<Said> {
    let said = closing.said.iter();
    said.map(|said| Said {
        by: visit.speech.say(position_words(Word::from(said.position))).to_owned(),
        words: paragraphs(&said.text),
    })
    .collect()
}

#[derive(Template)]
#[template(ext = "html", source = r#"<p><a href="{{ href }}">{{ words }}</a></p>"#)]
struct Comments {
    href: String,
    words: String,
}

/// How many comments there are, and where; nothing without any.
pub(super) fn comments(visit: &Visit, view: &OpinionView) -> Html {
    if view.comments.is_empty() {
        return Html::empty();
    }
    let unanswered = view.comments.iter().filter(|comment| comment.answer.is_none()).count();
    let args = [("comments", view.comments.len().into()), ("unanswered", unanswered.into())];
    Html::of(&Comments {
        href: format!("{}/commentaires", view.address),
        words: visit.speech.with("opinions-comments-count", &args),
    })
}
