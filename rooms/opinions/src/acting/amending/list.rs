//! `/avis/<n>/amendements`: by what became of them, with what conflicts; the pen decides on several at once. `?passage=` keeps those of
//! one passage.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_pages::{
    Alternate, Choice, Field, Form, Html, Page,
    component::{Action, ActionKind, Empty, Link},
    relative_time,
};
use pluriel_speech::Speech;
use pluriel_web::{Refused, Visit};

use super::{
    super::{confirm, done::done, forms, probe, seen},
    address, called, list_address, numbers, one,
    propose::probing,
    vote_address,
};
use crate::{
    commands::RejectAmendment,
    pages::text::diff::summary,
    state::{Amendment, AmendmentFate, Opinion},
    words::BlockId,
};

#[derive(Template)]
#[template(path = "acting/amending/list.html")]
struct Body<'a> {
    speech: &'a Speech,
    empty: Html,
    parts: Vec<(String, String, Vec<Shown>)>,
    votes: Vec<Link>,
    form: Html,
}

struct Shown {
    number: u32,
    called: String,
    href: String,
    signed: String,
    when: Html,
    fate: String,
    passage: String,
    what: String,
    conflicts: String,
}

pub(super) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let page = page(&visit, opinion, deciding(&visit, opinion));
    Ok(visit.page(&forms::above(page, done(&visit))))
}

/// The page; `form` is the pen's.
pub(super) fn page(visit: &Visit, opinion: &Opinion, form: Option<Form>) -> Page {
    let (speech, theme) = (&visit.speech, visit.site.theme());
    let decides = form.is_some();
    let of: Option<BlockId> = visit.query.raw("passage").parse().ok();
    let all = opinion.amending.all.values().filter(|one| of.is_none_or(|block| one.touches(block)));
    let all: Vec<&Amendment> = all.collect();
    let order = |fate: &AmendmentFate| match fate {
        AmendmentFate::Open => 0,
        AmendmentFate::InVote { .. } => 1,
        AmendmentFate::Rejected { .. } => 2,
        AmendmentFate::Accepted { .. } => 3,
        _ => 4,
    };
    let titles = ["open", "in-vote", "rejected", "accepted", "others"];
    let parts = titles.iter().enumerate().map(|(place, title)| {
        let of_part = all.iter().filter(|one| order(&one.fate) == place);
        let shown: Vec<_> = of_part.map(|one| shown(visit, opinion, one)).collect();
        let lead = if place == 0 { groups(visit, opinion) } else { String::new() };
        (speech.say(&format!("amending-part-{title}")).to_owned(), lead, shown)
    });
    let empty = Empty { sentence: Html::text(speech.say("amending-none")), action: Html::empty() };
    let votes = opinion.amending.votes.iter().rev().map(|vote| {
        let said =
            [("vote", vote.number.to_string().into()), ("numbers", numbers(&vote.amendments()).into())];
        Link::new(vote_address(opinion, vote.number), speech.with("amending-vote-on", &said))
    });
    let body = Body {
        speech,
        empty: if all.is_empty() { theme.html(&empty) } else { Html::empty() },
        parts: parts.filter(|(_, _, shown)| !shown.is_empty()).collect(),
        votes: votes.collect(),
        form: form.map(|form| form.html(theme, speech)).unwrap_or_default(),
    };
    let mut page = Page::new(speech.say("amending-list"), Html::of(&body));
    page.over = Html::text(&forms::called(visit, opinion));
    page.lead = Html::text(&speech.attr("amending-list", "lead", &[]).unwrap_or_default());
    page.breadcrumb = forms::breadcrumb(visit, opinion);
    page.is_fictitious = seen::is_fictitious(visit, opinion);
    page.action = action(visit, opinion, of, decides);
    let number = opinion.number().unwrap_or_default();
    let format = |href: String, media_type, label: &str| Alternate {
        href,
        media_type,
        label: speech.say(label).to_owned(),
    };
    page.formats = vec![
        format(format!("/avis/{number}/amendements.atom"), "application/atom+xml", "format-atom"),
        format(format!("/api/v1/opinions/{number}/amendments"), "application/json", "format-json"),
    ];
    page
}

/// What conflicts with what, in a sentence.
fn groups(visit: &Visit, opinion: &Opinion) -> String {
    let groups = opinion.amending.conflicts(visit.site.house().now());
    let said = groups.iter().map(|group| visit.speech.quote("amending-group", "numbers", numbers(group)));
    said.collect::<Vec<_>>().join(" ")
}

fn action(visit: &Visit, opinion: &Opinion, of: Option<BlockId>, decides: bool) -> Html {
    if !probe::may(visit, probing(opinion)) {
        return Html::empty();
    }
    let passage = of.map(|block| format!("?passage={block}")).unwrap_or_default();
    let href = format!("{}/passages{passage}", list_address(opinion));
    // Who decides has that to do first.
    let kind = if decides { ActionKind::Other } else { ActionKind::Main };
    visit.site.theme().html(&Action::link(kind, href, visit.speech.say("amending-do-propose")))
}

fn shown(visit: &Visit, opinion: &Opinion, amendment: &Amendment) -> Shown {
    let (speech, now) = (&visit.speech, visit.site.house().now());
    let view = crate::pages::seen(visit).amendment(opinion, amendment);
    let blocks = amendment.changes.iter().filter_map(|change| opinion.text.ever(change.block));
    let passages: Vec<_> =
        blocks.map(|block| seen::beginning(&seen::block_words(visit, block), 60)).collect();
    let with = view.conflicts.iter().map(|conflict| conflict.with).collect();
    Shown {
        number: amendment.number,
        called: called(visit, amendment.number),
        href: address(opinion, amendment.number),
        signed: one::signed(visit, &view),
        when: relative_time(amendment.at, now, speech),
        fate: speech.quote("amending-fate", "fate", view.fate),
        passage: passages.join(" · "),
        what: summary(speech, &one::difference(visit, opinion, amendment).summary()),
        conflicts: if view.conflicts.is_empty() {
            String::new()
        } else {
            speech.quote("amending-conflicts-with", "numbers", numbers(&with))
        },
    }
}

/// The form by which the pen accepts several, or sends them to a vote.
pub(super) fn deciding(visit: &Visit, opinion: &Opinion) -> Option<Form> {
    let open = opinion.amending.all.values().filter(|one| one.fate == AmendmentFate::Open);
    let open: Vec<_> = open.collect();
    let first = open.first()?;
    let reject = RejectAmendment { opinion: opinion.id, amendment: first.number, reasons: String::new() };
    if !probe::may(visit, reject) {
        return None;
    }
    let choices = open.iter().map(|one| Choice::new(one.number.to_string(), called(visit, one.number)));
    let speech = &visit.speech;
    Some(
        Form::new(format!("{}/decider", list_address(opinion)), visit.form_keys())
            .field(Field::boxes("amendments", speech.say("amending-which"), choices.collect()).required())
            .button(
                confirm::button(visit, ActionKind::Main, "amending-accept", &[]).named("decision", "accept"),
            )
            .button(
                confirm::button(visit, ActionKind::Other, "amending-vote", &[]).named("decision", "vote"),
            ),
    )
}
