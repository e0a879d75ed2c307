//! `/avis/<n>/amendements/votes/<v>`: a vote on amendments: its options, until when, and the form that ranks them; then its result.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_pages::{
    Form, Html, Page,
    component::{Link, Notice, NoticeKind, Tally},
    deadline,
};
use pluriel_speech::Speech;
use pluriel_web::{Refused, Visit};

use super::{
    super::{done::done, forms, seen},
    address, ballot, breadcrumb, called, numbers, one,
};
use crate::{
    diff::TextDiff,
    pages::text::diff::comparison,
    state::{AmendmentVote, Opinion},
    view::AmendmentVoteView,
};

#[derive(Template)]
#[template(path = "acting/amending/vote.html")]
struct Body<'a> {
    speech: &'a Speech,
    standing: Html,
    options: Vec<Shown>,
    result: Html,
    named: Html,
    form: Html,
}

struct Shown {
    words: String,
    links: Vec<Link>,
    /// What its amendments change, word by word.
    changes: Html,
}

pub(super) async fn show(
    visit: Visit,
    Path((number, vote)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let vote = super::vote(opinion, &vote)?;
    let page = page(&visit, opinion, vote, ballot::offered(&visit, opinion, vote));
    Ok(visit.page(&forms::above(page, done(&visit))))
}

/// An option, in words: the text as it stands, or its amendments.
pub(super) fn option_words(visit: &Visit, vote: &AmendmentVote, option: usize) -> String {
    let speech = &visit.speech;
    let Some(amendments) = option.checked_sub(1).and_then(|place| vote.options.get(place)) else {
        return speech.say("amending-option-text").to_owned();
    };
    let said = [("count", amendments.len().into()), ("numbers", numbers(amendments).into())];
    speech.with("amending-option", &said)
}

/// The page; `form` is that of a member that may vote.
pub(super) fn page(visit: &Visit, opinion: &Opinion, vote: &AmendmentVote, form: Option<Form>) -> Page {
    let (speech, theme) = (&visit.speech, visit.site.theme());
    let view = crate::pages::seen(visit).amendment_vote(opinion, vote);
    let options = (0..=vote.options.len()).map(|option| Shown {
        words: option_words(visit, vote, option),
        changes: option.checked_sub(1).map_or_else(Html::empty, |place| {
            let amendments = vote.options[place].iter();
            let known = amendments.filter_map(|number| opinion.amending.all.get(number));
            let blocks = known.flat_map(|one| one::difference(visit, opinion, one).blocks).collect();
            comparison(visit, &TextDiff { blocks })
        }),
        links: option.checked_sub(1).map_or_else(Vec::new, |place| {
            let numbers = vote.options[place].iter();
            numbers.map(|one| Link::new(address(opinion, *one), called(visit, *one))).collect()
        }),
    });
    let body = Body {
        speech,
        standing: standing(visit, opinion, vote),
        options: options.collect(),
        result: result(visit, &view),
        named: named(visit, &view),
        form: form.map(|form| form.html(theme, speech)).unwrap_or_default(),
    };
    let mut page =
        Page::new(speech.quote("amending-vote-called", "vote", vote.number.to_string()), Html::of(&body));
    page.over = Html::text(&forms::called(visit, opinion));
    page.breadcrumb = breadcrumb(visit, opinion);
    page.is_fictitious = seen::is_fictitious(visit, opinion);
    page
}

fn standing(visit: &Visit, opinion: &Opinion, vote: &AmendmentVote) -> Html {
    let (speech, now) = (&visit.speech, visit.site.house().now());
    let notice = match &vote.closing {
        None => {
            let mut body = deadline(vote.closes, now, speech);
            let more = if vote.run_off_of.is_some() { "amending-vote-run-off" } else { "amending-vote-rule" };
            body.push(&Html::text(&format!(". {}", speech.say(more))));
            Notice::new(NoticeKind::Information, speech.say("amending-vote-open")).body(body)
        }
        Some(closing) => {
            let again = opinion.amending.votes.iter().find(|other| other.run_off_of == Some(vote.number));
            let elected = closing.elected.and_then(|option| usize::try_from(option).ok());
            let said = match (elected, again) {
                (Some(option), _) => {
                    let words = option_words(visit, vote, option);
                    speech.quote("amending-vote-elected", "option", words)
                }
                (None, Some(again)) => speech.quote("amending-vote-again", "vote", again.number.to_string()),
                (None, None) => speech.say("amending-vote-text-stands").to_owned(),
            };
            let title = speech.quote("amending-vote-closed-on", "at", closing.at);
            Notice::new(NoticeKind::Done, title).body(Html::text(&said))
        }
    };
    visit.site.theme().html(&notice)
}

/// How many ballots prefer each option to each other: what the result recomputes from.
fn result(visit: &Visit, view: &AmendmentVoteView) -> Html {
    let Some(ballots) = view.ballots else { return Html::empty() };
    let speech = &visit.speech;
    let places = 0..view.preferred.len();
    let head = std::iter::once(speech.say("amending-preferred-to").to_owned());
    let columns = head.chain(places.map(|place| place.to_string())).collect();
    let mut table = Tally::new(speech.count("amending-ballots", ballots), columns);
    for (place, row) in view.preferred.iter().enumerate() {
        let cell = |(other, count): (usize, &u64)| {
            if other == place { "—".to_owned() } else { count.to_string() }
        };
        table = table.row(place.to_string(), row.iter().enumerate().map(cell).collect());
    }
    visit.site.theme().html(&table)
}

/// What each member ranked, where positions are named.
fn named(visit: &Visit, view: &AmendmentVoteView) -> Html {
    if view.named.is_empty() {
        return Html::empty();
    }
    let speech = &visit.speech;
    let columns = ["amending-member", "amending-ranking"].map(|id| speech.say(id).to_owned());
    let mut table = Tally::new(speech.say("amending-who-voted").to_owned(), columns.into());
    for ranked in &view.named {
        let tier = |tier: &std::collections::BTreeSet<u32>| {
            tier.iter().map(u32::to_string).collect::<Vec<_>>().join(" = ")
        };
        let ranking: Vec<_> = ranked.ranking.iter().map(tier).collect();
        table = table.row(ranked.member.name.clone(), vec![ranking.join(" > ")]);
    }
    visit.site.theme().html(&table)
}
