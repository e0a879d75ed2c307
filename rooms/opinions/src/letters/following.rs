//! To whoever follows one opinion: the letter that asks for confirmation, then what became of it: published, answered, ended.
//! Each says why it came and carries the link that ends it.

use std::borrow::Cow;

use pluriel_council::{Arg, people::Follower};
use pluriel_house::Happened;
use pluriel_mail::Letter;
use pluriel_speech::Speech;
use pluriel_web::Mailing;

use super::writing::{Sending, Writing};
use crate::{
    Event, Opinions,
    events::AnswerGiven,
    following::{self, CONFIRM_SECONDS},
    state::Opinion,
};

/// How much of a row's hash names its letters.
const NAMED_BY: usize = 16;

/// The letter to an address that asked: to confirm it, or to say that it follows already.
pub(crate) fn asked(mailing: &Mailing<'_>, opinion: &Opinion, row: &Follower) -> Letter {
    let opinion = &public(opinion);
    let writing = Writing { mailing, opinion, seq: 0, at: row.asked, sending: Sending::Now };
    let id = if row.confirmed.is_some() { "following-letter-known" } else { "following-letter-confirm" };
    let until = ("until", Arg::Deadline(row.asked.plus_seconds(CONFIRM_SECONDS)));
    let mut letter = written(&writing, row, id, vec![until], &link(&writing, row));
    letter.id = format!("follow-{}-{}", &row.hash.hex()[..NAMED_BY], row.asked.unix());
    letter
}

/// What letters to anybody are written from: behind closed doors, the outline.
fn public(opinion: &Opinion) -> Cow<'_, Opinion> {
    if opinion.is_behind_closed_doors() { Cow::Owned(opinion.outline()) } else { Cow::Borrowed(opinion) }
}

/// What an event tells the followers of its opinion.
pub(crate) fn told(happened: &Happened, mailing: &Mailing<'_>) -> Vec<Letter> {
    let Some(event) = happened.of::<Opinions>() else { return Vec::new() };
    let state = mailing.snapshot.rooms.of::<Opinions>();
    let Some(opinion) = event.opinion().and_then(|id| state.opinion(id)) else { return Vec::new() };
    let opinion = &public(opinion);
    let (seq, at) = (happened.recorded.seq, happened.recorded.at);
    let writing = Writing { mailing, opinion, seq, at, sending: Sending::Now };
    let Some((purpose, args)) = said(&writing, event, happened) else { return Vec::new() };
    let id = format!("following-letter-{purpose}");
    let address = format!("{}{}", mailing.site.public_url(), opinion.address());
    let followers = following::followers(&mailing.snapshot.rooms, opinion);
    followers
        .map(|row| {
            let mut letter = written(&writing, row, &id, args.clone(), &address);
            letter.id = format!("{seq}-follow-{purpose}-{}", &row.hash.hex()[..NAMED_BY]);
            letter
        })
        .collect()
}

/// Which letter an event makes, and what it quotes of it.
fn said(
    writing: &Writing<'_>,
    event: &Event,
    happened: &Happened,
) -> Option<(&'static str, Vec<(&'static str, Arg)>)> {
    match event {
        Event::Published(_) => Some(("published", Vec::new())),
        Event::AnswerGiven(given) => {
            let name = completed(writing, given, happened.recorded.seq)?;
            Some(("answered", vec![("addressee", name.into())]))
        }
        Event::FollowUpClosed(_) => Some(("closed", Vec::new())),
        Event::Closed(_) | Event::Abandoned(_) | Event::Lapsed(_) => Some(("ended", Vec::new())),
        _ => None,
    }
}

/// The addressee whose last missing answer this entry is: several answers given at one sitting are one letter. An answer that
/// changes a former one is none.
fn completed(writing: &Writing<'_>, given: &AnswerGiven, seq: u64) -> Option<String> {
    let addressee = writing.opinion.fate.addressees.get(&given.addressee)?;
    let firsts = addressee.recommendations.values().map(|put| put.answers.first().map(|answer| answer.seq));
    let last_first = firsts.collect::<Option<Vec<_>>>()?.into_iter().max()?;
    (last_first == seq).then(|| writing.text(Some(addressee.name)))
}

fn link(writing: &Writing<'_>, row: &Follower) -> String {
    format!("{}/suivi/{}", writing.mailing.site.public_url(), row.secret)
}

fn written(
    writing: &Writing<'_>,
    row: &Follower,
    id: &str,
    said: Vec<(&'static str, Arg)>,
    address: &str,
) -> Letter {
    let site = writing.mailing.site;
    let council = site.facts(writing.mailing.snapshot).language;
    let speech: Speech = site.speech(writing.mailing.snapshot, row.language.parse().unwrap_or(council));
    let mut args = writing.quotes(&speech);
    args.extend(said);
    let part = |attribute: &str| speech.attr(id, attribute, &args).unwrap_or_default();
    let end = link(writing, row);
    let mut body = vec![
        speech.say("following-letter-greeting").to_owned(),
        speech.with(id, &args),
        address.to_owned(),
        part("why"),
    ];
    if address != end {
        body.push(speech.quote("following-letter-end", "address", end.as_str()));
    }
    body.push(speech.with("acting-letter-end", &args));
    Letter {
        id: String::new(),
        to: row.email.clone(),
        name: String::new(),
        subject: writing.marked(part("subject"), &speech),
        body: body.join("\n\n"),
        unsubscribe: Some(end),
    }
}
