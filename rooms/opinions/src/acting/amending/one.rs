//! `/avis/<n>/amendements/<k>`: one amendment: what it changes word by word, why, who stands behind it, what it meets and what became
//! of it.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_pages::{
    Alternate, Form, Html, Page, Width,
    component::{Action, ActionKind, Link, Notice, NoticeKind},
    deadline, paragraphs,
};
use pluriel_speech::Speech;
use pluriel_web::{Refused, Visit};

use super::{
    super::{confirm, done::done, forms, probe, seen},
    address, ahead, breadcrumb, called, found, vote_address,
};
use crate::{
    commands::{
        AdviseAmendment, AskAmendmentVote, DeclareConflict, ProposeAmendment, RejectAmendment, SignAmendment,
        TakeOutAmendment, WithdrawAmendment,
    },
    diff::{TextDiff, texts},
    events::BlockChange,
    pages::{
        link_list,
        text::diff::{comparison, summary},
    },
    state::{Amendment, AmendmentFate, Opinion},
    view::AmendmentView,
    words::AmendmentAdvice,
};

#[derive(Template)]
#[template(path = "acting/amending/one.html")]
struct One<'a> {
    speech: &'a Speech,
    standing: Html,
    conflicts: Html,
    summary: String,
    changes: Html,
    places: Vec<String>,
    reasons: Html,
    signed: String,
    advice: Vec<(String, Html)>,
    forms: Html,
}

pub(super) async fn show(
    visit: Visit,
    Path((number, amendment)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let amendment = found(opinion, &amendment)?;
    let page = page(&visit, opinion, amendment);
    Ok(visit.page(&forms::above(page, done(&visit))))
}

/// What an amendment changes, block by block, as the diff reads it.
pub(super) fn difference(visit: &Visit, opinion: &Opinion, amendment: &Amendment) -> TextDiff {
    let seen = crate::pages::seen(visit);
    let mut blocks = Vec::new();
    for change in &amendment.changes {
        let (before, after) = seen.amended(opinion, amendment, change);
        blocks.extend(texts(before.as_slice(), after.as_slice()).blocks);
    }
    TextDiff { blocks }
}

fn page(visit: &Visit, opinion: &Opinion, amendment: &Amendment) -> Page {
    let (speech, theme) = (&visit.speech, visit.site.theme());
    let view = crate::pages::seen(visit).amendment(opinion, amendment);
    let diff = difference(visit, opinion, amendment);
    let body = One {
        speech,
        standing: theme.html(&standing(visit, opinion, amendment)),
        conflicts: ahead::notice(visit, opinion, &view.conflicts),
        summary: summary(speech, &diff.summary()),
        changes: comparison(visit, &diff),
        places: places(visit, opinion, amendment),
        reasons: paragraphs(&view.reasons),
        signed: signed(visit, &view),
        advice: view.advice.iter().map(|given| advice(visit, given)).collect(),
        forms: own_forms(visit, opinion, amendment),
    };
    let mut page = Page::new(called(visit, amendment.number), Html::of(&body));
    page.over = Html::text(&forms::called(visit, opinion));
    if let Some(on) = amendment.on {
        page.lead = Html::text(&speech.quote("amending-on", "number", on.to_string()));
    }
    page.action = actions(visit, opinion, amendment);
    page.breadcrumb = breadcrumb(visit, opinion);
    page.is_fictitious = seen::is_fictitious(visit, opinion);
    page.width = Width::Wide;
    page.formats = vec![Alternate {
        href: format!(
            "/api/v1/opinions/{}/amendments/{}",
            opinion.number().unwrap_or_default(),
            amendment.number
        ),
        media_type: "application/json",
        label: speech.say("format-json").to_owned(),
    }];
    page
}

fn advice(visit: &Visit, given: &crate::view::AmendmentAdviceView) -> (String, Html) {
    let advice = visit.speech.say(&format!("amending-advice-{}", given.advice.name())).to_owned();
    let said = [("member", given.member.name.clone().into()), ("advice", advice.into())];
    (visit.speech.with("amending-advice-by", &said), paragraphs(given.remarks.as_deref().unwrap_or_default()))
}

/// How many stand behind it; who, where positions are named.
pub(super) fn signed(visit: &Visit, view: &AmendmentView) -> String {
    let names: Vec<_> = view.signed_by.iter().map(|member| member.name.as_str()).collect();
    if names.is_empty() {
        visit.speech.count("amending-signatures", view.signatures)
    } else {
        visit.speech.quote("amending-signed-by", "members", names.join(", "))
    }
}

/// Where blocks would come or go.
fn places(visit: &Visit, opinion: &Opinion, amendment: &Amendment) -> Vec<String> {
    let changes = amendment.changes.iter().filter_map(|change| match change.change {
        BlockChange::Added { after, .. } => Some(("amending-comes", after)),
        BlockChange::Moved { after } => Some(("amending-moves", after)),
        _ => None,
    });
    let said = changes.map(|(id, after)| {
        let block = after.and_then(|after| opinion.text.ever(after));
        let words = block.map(|block| seen::beginning(&seen::block_words(visit, block), 60));
        let is_first = if words.is_some() { "no" } else { "yes" };
        visit.speech.with(id, &[("first", is_first.into()), ("words", words.unwrap_or_default().into())])
    });
    said.collect()
}

/// Where it stands, and what follows.
fn standing(visit: &Visit, opinion: &Opinion, amendment: &Amendment) -> Notice {
    let (speech, now) = (&visit.speech, visit.site.house().now());
    let next = |id: &str| Html::text(&speech.attr(id, "next", &[]).unwrap_or_default());
    let said = |kind, id: &str, at| Notice::new(kind, speech.quote(id, "at", at)).body(next(id));
    match amendment.fate {
        AmendmentFate::Open => said(NoticeKind::Information, "amending-is-open", amendment.at),
        AmendmentFate::Withdrawn { at } => said(NoticeKind::Information, "amending-is-withdrawn", at),
        AmendmentFate::Rejected { at, reasons, until } => {
            let mut body = paragraphs(&seen::words(visit, Some(reasons)));
            if amendment.is_owed_a_vote() {
                body.push(&Html::text(speech.say("amending-vote-is-owed")));
            } else if now < until {
                body.push(&next("amending-is-rejected"));
                body.push(&Html::text(" "));
                body.push(&deadline(until, now, speech));
            }
            Notice::new(NoticeKind::Warning, speech.quote("amending-is-rejected", "at", at)).body(body)
        }
        AmendmentFate::InVote { vote } => {
            let body = opinion.amending.vote(vote).map(|vote| deadline(vote.closes, now, speech));
            let title = speech.say("amending-is-in-vote").to_owned();
            Notice::new(NoticeKind::Information, title).body(body.unwrap_or_default())
        }
        AmendmentFate::Accepted { at, version, .. } => {
            let body = speech.quote("amending-made-version", "version", version.to_string());
            let title = speech.quote("amending-is-accepted", "at", at);
            Notice::new(NoticeKind::Done, title).body(Html::text(&body))
        }
        AmendmentFate::NotRetained { at, vote } => {
            let title = speech.quote("amending-is-not-retained", "at", at);
            Notice::new(NoticeKind::Warning, title).body(Html::text(&gone(visit, opinion, amendment, vote)))
        }
        AmendmentFate::Replaced { at, by } => {
            let said = [("at", at.into()), ("by", by.to_string().into())];
            Notice::new(NoticeKind::Information, speech.with("amending-is-replaced", &said))
        }
        AmendmentFate::Overtaken { at, by } => {
            let said = [("at", at.into()), ("by", by.to_string().into())];
            let title = speech.with("amending-is-overtaken", &said);
            Notice::new(NoticeKind::Warning, title).body(next("amending-is-overtaken"))
        }
    }
}

/// Why a passage is no more, where an amendment that was accepted took it out.
fn gone(visit: &Visit, opinion: &Opinion, amendment: &Amendment, vote: u32) -> String {
    let removes = |other: &&Amendment| {
        other.is_accepted()
            && other
                .changes
                .iter()
                .any(|change| change.change == BlockChange::Removed && amendment.touches(change.block))
    };
    match opinion.amending.all.values().find(removes) {
        Some(by) => visit.speech.quote("amending-passage-gone", "by", by.number.to_string()),
        None => visit.speech.quote("amending-see-vote", "vote", vote.to_string()),
    }
}

/// How many acts are buttons; the rest are links under them.
const MOST_BUTTONS: usize = 3;

fn actions(visit: &Visit, opinion: &Opinion, amendment: &Amendment) -> Html {
    let (id, number) = (opinion.id, amendment.number);
    let at = address(opinion, number);
    let mut offers = Vec::new();
    let mut offer = |may: bool, href: String, label: &str| {
        if may {
            offers.push((href, visit.speech.say(label).to_owned()));
        }
    };
    if let AmendmentFate::InVote { vote }
    | AmendmentFate::NotRetained { vote, .. }
    | AmendmentFate::Accepted { vote: Some(vote), .. } = amendment.fate
    {
        offer(true, vote_address(opinion, vote), "amending-do-see-vote");
    }
    let advise = AdviseAmendment {
        opinion: id,
        amendment: number,
        advice: AmendmentAdvice::Neutral,
        remarks: String::new(),
    };
    offer(probe::may(visit, advise), format!("{at}/avis"), "amending-do-advise");
    let reject = RejectAmendment { opinion: id, amendment: number, reasons: String::new() };
    offer(probe::may(visit, reject), format!("{at}/rejeter"), "amending-do-reject");
    let on = ProposeAmendment { on: Some(number), ..super::propose::probing(opinion) };
    let on_it = format!("{}/nouveau?sur={number}", super::list_address(opinion));
    offer(amendment.on.is_none() && probe::may(visit, on), on_it, "amending-do-amend");
    let declare = DeclareConflict { opinion: id, one: number, other: number, reasons: String::new() };
    let others = opinion.amending.pending(visit.site.house().now()).count() > 1;
    offer(others && probe::may(visit, declare), format!("{at}/conflit"), "amending-do-conflict");
    for (may, href, label) in rejected(visit, opinion, amendment) {
        offer(may, href, label);
    }
    let rest = offers.split_off(offers.len().min(MOST_BUTTONS));
    let mut drawn = Html::empty();
    for (place, (href, label)) in offers.into_iter().enumerate() {
        let kind = if place == 0 { ActionKind::Main } else { ActionKind::Other };
        drawn.push(&visit.site.theme().html(&Action::link(kind, href, label)));
    }
    if !rest.is_empty() {
        drawn.push(&link_list(rest.into_iter().map(|(href, label)| Link::new(href, label)).collect()));
    }
    drawn
}

/// What its members may make of an amendment that was not accepted: a statement beside the opinion, or a question of its own.
fn rejected(visit: &Visit, opinion: &Opinion, amendment: &Amendment) -> [(bool, String, &'static str); 2] {
    let is_own = visit.member().is_some_and(|member| amendment.signed.contains(&member));
    let lost = matches!(
        amendment.fate,
        AmendmentFate::Rejected { .. } | AmendmentFate::NotRetained { .. } | AmendmentFate::Overtaken { .. }
    );
    let from = format!("{}-{}", opinion.number().unwrap_or_default(), amendment.number);
    let votes = opinion.stage.is_vote()
        && opinion.call().zip(visit.member()).is_some_and(|(call, member)| call.electorate.contains(member));
    [
        (
            is_own && lost && votes,
            format!("{}/position?amendement={}", opinion.address(), amendment.number),
            "amending-do-statement",
        ),
        (is_own && lost, format!("/saisines/nouvelle?amendement={from}"), "amending-do-refer"),
    ]
}

/// The forms of one button that the visitor may send.
fn own_forms(visit: &Visit, opinion: &Opinion, amendment: &Amendment) -> Html {
    let (id, number) = (opinion.id, amendment.number);
    let at = address(opinion, number);
    let is_own = visit.member().is_some_and(|member| amendment.signed.contains(&member));
    let offers = [
        (
            !is_own && probe::may(visit, SignAmendment { opinion: id, amendment: number }),
            "signer",
            "amending-sign",
        ),
        (
            probe::may(visit, WithdrawAmendment { opinion: id, amendment: number }),
            "retirer",
            "amending-withdraw",
        ),
        (probe::may(visit, AskAmendmentVote { opinion: id, amendment: number }), "vote", "amending-ask-vote"),
        (
            probe::may(visit, TakeOutAmendment { opinion: id, amendment: number }),
            "disjoindre",
            "amending-take-out",
        ),
    ];
    let mut drawn = Html::empty();
    for (_, path, id) in offers.into_iter().filter(|(may, ..)| *may) {
        let args = [("member", seen::own_name(visit).into())];
        let form = Form::new(format!("{at}/{path}"), visit.form_keys()).button(confirm::button(
            visit,
            ActionKind::Other,
            id,
            &args,
        ));
        drawn.push(&form.html(visit.site.theme(), &visit.speech));
    }
    drawn
}
