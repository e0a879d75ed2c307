//! The weekly digest, one letter to each person in charge of a member: what happened to the opinions of its formations, line by
//! line, without what it was written apart or did itself.

use std::collections::{BTreeMap, BTreeSet};

use pluriel_council::{Arg, MemberId, PersonId, people::Person};
use pluriel_house::Happened;
use pluriel_mail::Letter;
use pluriel_members::Members;
use pluriel_speech::Speech;
use pluriel_web::Mailing;

use super::writing::{Sending, Writing};
use crate::{
    Opinions,
    digest::{Digest, Event, Issue},
    pages::act_words_in,
    state::Opinion,
    view::Seen,
};

/// How many lines one opinion has at the most; the rest is counted.
const MOST_LINES: usize = 12;

/// The digest that an event sends.
pub fn digest(happened: &Happened, mailing: &Mailing<'_>) -> Vec<Letter> {
    let Some(Event::Issued(issued)) = happened.of::<Digest>() else { return Vec::new() };
    let recorded = &happened.recorded;
    letters(mailing, Issue::of_entry(recorded.seq, recorded.at, issued))
}

/// The letters of one digest.
pub(crate) fn letters(mailing: &Mailing<'_>, issue: Issue) -> Vec<Letter> {
    let rooms = &mailing.snapshot.rooms;
    let (members, people) = (rooms.of::<Members>(), rooms.people());
    let told: Vec<_> =
        rooms.of::<Opinions>().opinions().filter(|opinion| issue.of(opinion).next().is_some()).collect();
    let mut persons: BTreeMap<PersonId, (&Person, BTreeSet<MemberId>)> = BTreeMap::new();
    let of_formation = |opinion: &&Opinion| {
        let voters = members.voters(&opinion.formation, issue.at).into_iter();
        voters
            .chain(members.advisers(&opinion.formation, issue.at))
            .map(|member| member.id)
            .collect::<Vec<_>>()
    };
    for member in told.iter().flat_map(of_formation) {
        if let Some((person, _)) = people.delegates_of(member, issue.at).first() {
            persons.entry(person.id).or_insert_with(|| (*person, BTreeSet::new())).1.insert(member);
        }
    }
    let written = persons.into_values().filter_map(|(person, own)| {
        let concerned =
            told.iter().copied().filter(|opinion| of_formation(opinion).iter().any(|id| own.contains(id)));
        letter(mailing, issue, person, &own, concerned)
    });
    written.collect()
}

fn letter<'a>(
    mailing: &Mailing<'_>,
    issue: Issue,
    person: &Person,
    own: &BTreeSet<MemberId>,
    opinions: impl Iterator<Item = &'a Opinion>,
) -> Option<Letter> {
    let speech = mailing.speech(person);
    let writing = |opinion: &'a Opinion| {
        let (seq, at) = (issue.seq, issue.at);
        Writing { mailing, opinion, seq, at, sending: Sending::ReadLater }
    };
    let members = mailing.snapshot.rooms.of::<Members>();
    let mut fictitious = false;
    let mut parts = Vec::new();
    for opinion in opinions {
        let lines = lines(mailing, issue, &speech, own, opinion);
        if lines.is_empty() {
            continue;
        }
        let writing = writing(opinion);
        let title = writing.marked(speech.with("digest-opinion", &writing.quotes(&speech)), &speech);
        fictitious |= members.is_fictitious_formation(&opinion.formation);
        let address = format!("{}{}", mailing.site.public_url(), opinion.address());
        parts.push(format!("{title}\n{}\n{address}", lines.join("\n")));
    }
    if parts.is_empty() {
        return None;
    }
    let names: Vec<_> = own.iter().map(|member| speech.arg(&(*member).into())).collect();
    let council = mailing.site.facts(mailing.snapshot).name;
    let args: [(&str, Arg); 4] = [
        ("name", person.name.as_str().into()),
        ("member", names.join(", ").into()),
        ("council", council.into()),
        ("day", speech.plain_date(issue.at).into()),
    ];
    let part = |attribute: &str| speech.attr("digest-letter", attribute, &args).unwrap_or_default();
    let body = [
        speech.with("acting-letter-greeting", &args),
        speech.with("digest-letter", &args),
        parts.join("\n\n"),
        part("why"),
        speech.with("acting-letter-end", &args),
    ];
    let subject = part("subject");
    let subject =
        if fictitious { format!("[{}] {subject}", speech.say("mark-fictitious-word")) } else { subject };
    Some(mailing.letter(person, issue.seq, "digest", subject, body.join("\n\n")))
}

/// What happened to one opinion, without what this person's members did; what happened several times is one line.
fn lines(
    mailing: &Mailing<'_>,
    issue: Issue,
    speech: &Speech,
    own: &BTreeSet<MemberId>,
    opinion: &Opinion,
) -> Vec<String> {
    let seen = Seen {
        rooms: &mailing.snapshot.rooms,
        texts: mailing.site.house().texts(),
        now: issue.at,
        speech: None,
    };
    let mut said: Vec<(String, usize)> = Vec::new();
    for act in issue.of(opinion).filter(|act| act.member.is_none_or(|member| !own.contains(&member))) {
        let words = act_words_in(speech, &seen.act(act));
        match said.iter_mut().find(|(known, _)| *known == words) {
            Some((_, count)) => *count += 1,
            None => said.push((words, 1)),
        }
    }
    let more = said.len().saturating_sub(MOST_LINES);
    let mut lines: Vec<_> = said
        .into_iter()
        .take(MOST_LINES)
        .map(|(words, count)| {
            let id = if count > 1 { "digest-times" } else { "digest-once" };
            speech.with(id, &[("act", words.into()), ("count", count.into())])
        })
        .collect();
    if more > 0 {
        lines.push(speech.count("digest-more", more));
    }
    lines
}
