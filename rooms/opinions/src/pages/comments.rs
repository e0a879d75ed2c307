//! `/avis/<n>/commentaires`: what members say of the text, and what the pen answers.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_pages::{Html, Page, component::Empty, markdown, relative_time};
use pluriel_speech::Speech;
use pluriel_web::{Refused, Visit};

use super::{above, is_set_by_host, numbered, of_number, seen};
use crate::{
    acting,
    state::Opinion,
    view::{CommentView, TextView},
    words::BlockId,
};

#[derive(Template)]
#[template(path = "comments.html")]
struct Body<'a> {
    speech: &'a Speech,
    empty: Html,
    comments: Vec<Shown>,
}

/// A comment as it is shown.
struct Shown {
    view: CommentView,
    when: Html,
    on: String,
    href: String,
    words: Html,
    by: String,
    answer: Html,
    answer_href: String,
}

pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = of_number(&visit, &number)?;
    Ok(visit.page(&page(&visit, opinion)))
}

/// The comments on one passage; nothing when there is none.
pub(super) fn of_block(visit: &Visit, opinion: &Opinion, text: &TextView, block: BlockId) -> Html {
    let comments = seen(visit).comments(opinion).into_iter().filter(|view| view.block == Some(block));
    let comments: Vec<_> = comments.map(|view| shown(visit, opinion, text, view)).collect();
    if comments.is_empty() {
        return Html::empty();
    }
    Html::of(&Body { speech: &visit.speech, empty: Html::empty(), comments })
}

fn page(visit: &Visit, opinion: &Opinion) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let seen = seen(visit);
    let text = seen.text_view(&opinion.text);
    let comments: Vec<_> =
        seen.comments(opinion).into_iter().map(|view| shown(visit, opinion, &text, view)).collect();
    let empty = Empty { sentence: Html::text(speech.say("opinions-no-comment-yet")), action: Html::empty() };
    let body = Body {
        speech,
        empty: if comments.is_empty() { theme.html(&empty) } else { Html::empty() },
        comments,
    };
    let mut page = Page::new(speech.say("opinions-comments-title"), Html::of(&body));
    page.over = Html::text(&format!("{} · {}", numbered(visit, opinion), seen.title(opinion)));
    page.lead = Html::text(&speech.attr("opinions-comments-title", "lead", &[]).unwrap_or_default());
    page.action = acting::actions(visit, opinion);
    page.breadcrumb = above(visit, opinion);
    page.is_fictitious = seen.is_fictitious(opinion);
    page.is_set_by_host = is_set_by_host(visit, opinion);
    page
}

fn shown(visit: &Visit, opinion: &Opinion, text: &TextView, view: CommentView) -> Shown {
    let (speech, now) = (&visit.speech, visit.site.house().now());
    let block = view.block.and_then(|block| text.blocks.iter().find(|known| known.id == block));
    let (on, href) = match (block.and_then(|block| block.number), view.block) {
        (Some(number), _) => (
            speech.quote("opinions-on-paragraph", "number", number),
            format!("{}#p{number}", opinion.address()),
        ),
        (None, Some(_)) if block.is_none() => {
            (speech.say("opinions-on-removed").to_owned(), opinion.address())
        }
        _ => (String::new(), String::new()),
    };
    let pen = visit.member().is_some_and(|member| opinion.holds_pen(member));
    let answer_href = format!("{}/commentaires/{}/repondre", opinion.address(), view.id);
    let answer = view.answer.as_ref();
    Shown {
        when: relative_time(view.at, now, speech),
        words: markdown(&view.text, 3),
        by: answer
            .map(|answer| format!("{} · {}", answer.member.name, speech.plain_date(answer.at)))
            .unwrap_or_default(),
        answer: answer.map(|answer| markdown(&answer.text, 3)).unwrap_or_default(),
        answer_href: if pen { answer_href } else { String::new() },
        on,
        href,
        view,
    }
}
