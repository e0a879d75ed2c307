//! The page of an error, with ways out.

use pluriel_speech::Speech;

use crate::{
    Html, Page, Theme,
    component::{Link, Notice, NoticeKind},
    problem::Problem,
};

/// The page of a problem: what was refused, why, what would be accepted, and where one can go from here.
pub fn error_page(problem: &Problem, ways_out: &[Link], theme: &Theme, speech: &Speech) -> Page {
    let mut body = Html::empty();
    if !problem.why.is_empty() || !problem.instead.is_empty() {
        let mut words = Html::empty();
        for text in [&problem.why, &problem.instead].into_iter().filter(|text| !text.is_empty()) {
            words.push(&crate::markdown::paragraphs(text));
        }
        body.push(&theme.html(&Notice::new(NoticeKind::Information, "").body(words)));
    }
    for error in &problem.errors {
        body.push(&crate::markdown::paragraphs(&error.detail));
    }
    if !ways_out.is_empty() {
        body.push(&Html::of(&WaysOut { title: speech.say("error-ways-out"), links: ways_out }));
    }
    Page { title: problem.title.clone(), body, is_private: true, ..Page::default() }
}

#[derive(askama::Template)]
#[template(
    ext = "html",
    source = r#"<h2>{{ title }}</h2><ul>{% for link in links %}<li><a href="{{ link.href }}">{{ link.label }}</a></li>{% endfor %}</ul>"#
)]
struct WaysOut<'a> {
    title: &'a str,
    links: &'a [Link],
}
