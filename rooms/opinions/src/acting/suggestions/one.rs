//! `/avis/<n>/suggestions/<id>`: one suggestion as a comparison; for the pen, one press accepts it. Where the passage was changed
//! meanwhile, both are shown and joined.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_pages::{
    Form, Html, Page, Width,
    component::{Action, ActionKind, Link, Notice, NoticeKind},
    paragraphs,
};
use pluriel_speech::Speech;
use pluriel_web::{Refused, Visit};

use super::{
    super::{confirm, done::done, forms, probe, seen, text::wording},
    Sides, address, as_wording, beginning, found,
};
use crate::{
    commands::{AcceptSuggestion, DeclineSuggestion, WithdrawSuggestion},
    diff::{MergedBlocks, Worded, texts},
    pages::text::diff::comparison,
    state::{Opinion, Suggestion, SuggestionFate},
};

#[derive(Template)]
#[template(path = "acting/suggestions/one.html")]
struct One<'a> {
    speech: &'a Speech,
    standing: Html,
    reasons: Html,
    suggested: Html,
    meanwhile: Html,
    merged: Html,
    forms: Html,
}

pub(super) async fn show(
    visit: Visit,
    Path((number, id)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let suggestion = found(opinion, &id)?;
    let page = page(&visit, opinion, suggestion, None);
    Ok(visit.page(&forms::above(page, done(&visit))))
}

/// The page of a suggestion; `refused` is the form of the pen with what was typed and why it was refused.
pub(super) fn page(visit: &Visit, opinion: &Opinion, suggestion: &Suggestion, refused: Option<Form>) -> Page {
    let (speech, theme) = (&visit.speech, visit.site.theme());
    let sides = Sides::of(visit, opinion, suggestion);
    let open = suggestion.is_open();
    let overtaken = open && opinion.is_overtaken(suggestion);
    let merged = sides.as_ref().filter(|_| overtaken).and_then(Sides::merged);
    let form = refused.or_else(|| pens_form(visit, opinion, suggestion, merged.as_ref()));
    let compared = |from: &Worded, to: &Worded| {
        comparison(visit, &texts(std::slice::from_ref(from), std::slice::from_ref(to)))
    };
    let current = sides.as_ref().and_then(|sides| sides.current.as_ref());
    let body = One {
        speech,
        standing: theme.html(&standing(visit, opinion, suggestion, overtaken)),
        reasons: paragraphs(&seen::words(visit, suggestion.reasons)),
        suggested: sides.as_ref().map(|sides| compared(&sides.base, &sides.suggested)).unwrap_or_default(),
        meanwhile: match (&sides, current) {
            (Some(sides), Some(current)) if overtaken => compared(&sides.base, current),
            _ => Html::empty(),
        },
        merged: match (&merged, current) {
            (Some(merged), Some(current)) if merged.is_clean => compared(current, &merged.block),
            _ => Html::empty(),
        },
        forms: form.map(|form| form.html(theme, speech)).unwrap_or_default(),
    };
    let said = [("member", suggestion.member.into())];
    let mut page = Page::new(speech.with("drafting-suggestion", &said), Html::of(&body));
    page.over = Html::text(&forms::called(visit, opinion));
    page.action = actions(visit, opinion, suggestion);
    page.breadcrumb = breadcrumb(visit, opinion, suggestion);
    page.is_fictitious = seen::is_fictitious(visit, opinion);
    page.width = Width::Wide;
    page
}

fn breadcrumb(visit: &Visit, opinion: &Opinion, suggestion: &Suggestion) -> Vec<Link> {
    let mut links = vec![
        Link::new("/avis", visit.speech.say("acting-opinions")),
        Link::new(opinion.address(), forms::called(visit, opinion)),
    ];
    if let Some(block) = opinion.text.ever(suggestion.block) {
        let label = visit.speech.quote("drafting-passage-called", "words", beginning(visit, block));
        links.push(Link::new(format!("{}/passages/{}", opinion.address(), block.id), label));
    }
    links
}

/// Where the suggestion stands, and what follows.
fn standing(visit: &Visit, opinion: &Opinion, suggestion: &Suggestion, overtaken: bool) -> Notice {
    let speech = &visit.speech;
    let gone = opinion.text.block(suggestion.block).is_none();
    let notice = |kind, id: &str, at, body: Html| Notice::new(kind, speech.quote(id, "at", at)).body(body);
    let made = suggestion.words.at;
    let attr = |id: &str, name: &str| Html::text(&speech.attr(id, name, &[]).unwrap_or_default());
    match suggestion.fate {
        SuggestionFate::Open if gone => notice(
            NoticeKind::Warning,
            "drafting-suggestion-gone",
            made,
            attr("drafting-suggestion-gone", "next"),
        ),
        SuggestionFate::Open if overtaken => notice(
            NoticeKind::Warning,
            "drafting-suggestion-behind",
            made,
            attr("drafting-suggestion-behind", "next"),
        ),
        SuggestionFate::Open => notice(
            NoticeKind::Information,
            "drafting-suggestion-waits",
            made,
            attr("drafting-suggestion-waits", "next"),
        ),
        SuggestionFate::Accepted { at, version, merged } => {
            let id = if merged { "drafting-suggestion-joined" } else { "drafting-suggestion-accepted" };
            let said = [("version", version.to_string().into())];
            notice(NoticeKind::Done, id, at, Html::text(&speech.with("drafting-made-version", &said)))
        }
        SuggestionFate::Declined { at, reasons } => {
            let reasons = paragraphs(&seen::words(visit, Some(reasons)));
            notice(NoticeKind::Warning, "drafting-suggestion-declined", at, reasons)
        }
        SuggestionFate::Withdrawn { at } => {
            notice(NoticeKind::Information, "drafting-suggestion-withdrawn", at, Html::empty())
        }
    }
}

fn actions(visit: &Visit, opinion: &Opinion, suggestion: &Suggestion) -> Html {
    let decline =
        DeclineSuggestion { opinion: opinion.id, suggestion: suggestion.id, reasons: String::new() };
    if !probe::may(visit, decline) {
        return Html::empty();
    }
    let href = format!("{}/decliner", address(opinion, suggestion.id));
    visit.site.theme().html(&Action::link(ActionKind::Other, href, visit.speech.say("drafting-do-decline")))
}

/// The form that the visitor may send: the pen accepts, its member withdraws.
fn pens_form(
    visit: &Visit,
    opinion: &Opinion,
    suggestion: &Suggestion,
    merged: Option<&MergedBlocks>,
) -> Option<Form> {
    let at = address(opinion, suggestion.id);
    let withdraw = WithdrawSuggestion { opinion: opinion.id, suggestion: suggestion.id };
    let accept = AcceptSuggestion {
        opinion: opinion.id,
        suggestion: suggestion.id,
        seen: opinion.text.version,
        merged: merged.map(|merged| as_wording(&merged.block)),
    };
    if probe::may(visit, accept) {
        let form = accepting(visit, opinion, suggestion, merged);
        return Some(match merged.filter(|merged| !merged.is_clean) {
            Some(merged) => form.filled(&wording::of(&merged.block).values()),
            None => form,
        });
    }
    let form = Form::new(format!("{at}/retirer"), visit.form_keys());
    let button = || confirm::button(visit, ActionKind::Other, "drafting-withdraw", &[]);
    probe::may(visit, withdraw).then(|| form.button(button()))
}

/// The form of the pen: a button alone, or the words to choose between.
pub(super) fn accepting(
    visit: &Visit,
    opinion: &Opinion,
    suggestion: &Suggestion,
    merged: Option<&MergedBlocks>,
) -> Form {
    let form = Form::new(format!("{}/accepter", address(opinion, suggestion.id)), visit.form_keys())
        .hidden("seen", opinion.text.version.to_string());
    let (form, id) = match merged {
        None => (form, "drafting-accept"),
        Some(merged) if merged.is_clean => (form.hidden("joined", "1"), "drafting-accept-joined"),
        Some(merged) => {
            let form = form.hidden("kind", merged.block.kind.name());
            (wording::fields(visit, form, merged.block.kind), "drafting-accept-chosen")
        }
    };
    form.button(confirm::button(visit, ActionKind::Main, id, &[]))
}
