//! To addressees, before the publication: that it is near, and under embargo. To whoever corrected a text: that it is contested.

use pluriel_council::Arg;
use pluriel_mail::Letter;
use pluriel_speech::Speech;

use super::writing::{Said, Writing};
use crate::{
    Opinions,
    events::{CorrectionContested, StoodAgain},
    state::{Addressee, Opinion},
    words::{OpinionId, Task},
};

/// An embargo was set: those who are named already learn it, if they are to.
pub(super) fn embargo_set(writing: &Writing<'_>) -> Vec<Letter> {
    let named = writing.opinion.fate.named();
    named.into_iter().filter_map(|(_, addressee)| forewarned(writing, addressee)).collect()
}

/// Somebody was named under an embargo of which addressees are told.
pub(super) fn named(writing: &Writing<'_>, seq: u64) -> Vec<Letter> {
    let named = writing.opinion.fate.named();
    let named = named.into_iter().filter(|(_, addressee)| addressee.seq == seq);
    named.filter_map(|(_, addressee)| forewarned(writing, addressee)).collect()
}

fn forewarned(writing: &Writing<'_>, addressee: &Addressee) -> Option<Letter> {
    let embargo = writing.opinion.embargo().filter(|embargo| embargo.forewarn)?;
    to_addressee(writing, addressee, "afterlife-letter-embargo", &[("until", embargo.until.into())])
}

/// The publication was put off after they were told.
pub(super) fn undone(writing: &Writing<'_>, forewarned: bool) -> Vec<Letter> {
    let named = writing.opinion.fate.named().into_iter().filter(|_| forewarned);
    named.filter_map(|(_, named)| to_addressee(writing, named, "afterlife-letter-undone", &[])).collect()
}

/// A letter to an addressee, in the council's language, that leads to the opinion. `id` names its words, with `.subject` and `.why`.
fn to_addressee(
    writing: &Writing<'_>,
    addressee: &Addressee,
    id: &str,
    more: &[(&'static str, Arg)],
) -> Option<Letter> {
    let email = writing.text(Some(addressee.email));
    if email.is_empty() {
        // The contact was erased: nobody is written to.
        return None;
    }
    let site = writing.mailing.site;
    let speech = site.speech(writing.mailing.snapshot, site.facts(writing.mailing.snapshot).language);
    let contact = writing.text(addressee.contact);
    let ranks = super::answers::ranks(writing, addressee);
    let mut args = writing.quotes(&speech);
    args.extend([
        ("addressee", writing.text(Some(addressee.name)).into()),
        ("name", contact.as_str().into()),
        ("recommendations", speech.list(&ranks).into()),
        ("count", ranks.len().into()),
    ]);
    args.extend(more.iter().cloned());
    let part = |attribute: &str| speech.attr(id, attribute, &args).unwrap_or_default();
    let greeting = if contact.is_empty() { "answers-letter-greeting" } else { "acting-letter-greeting" };
    let body = [
        speech.with(greeting, &args),
        speech.with(id, &args),
        format!("{}{}", site.public_url(), writing.opinion.address()),
        part("why"),
        speech.with("acting-letter-end", &args),
    ];
    Some(Letter {
        id: format!("{}-{}-{}", writing.seq, id, addressee.seq),
        to: email,
        name: contact,
        subject: writing.marked(part("subject"), &speech),
        body: body.join("\n\n"),
        unsubscribe: None,
    })
}

/// The opinion was replaced or repealed: whoever still owed an answer learns that its clock stopped, and why.
pub(super) fn overtaken(writing: &Writing<'_>, by: OpinionId, id: &'static str) -> Vec<Letter> {
    let args = [("number", number(writing, by).into())];
    unanswered(writing).filter_map(|addressee| to_addressee(writing, addressee, id, &args)).collect()
}

/// The opinion stands again: whoever still owes an answer learns until when.
pub(super) fn stands_again(writing: &Writing<'_>, event: &StoodAgain) -> Vec<Letter> {
    let by = number(writing, event.by);
    let letters = unanswered(writing).filter_map(|addressee| {
        let until = Arg::Deadline(addressee.asked?.answer_by);
        let args = [("number", by.as_str().into()), ("until", until)];
        to_addressee(writing, addressee, "afterlife-letter-stands-again", &args)
    });
    letters.collect()
}

fn number(writing: &Writing<'_>, opinion: OpinionId) -> String {
    let state = writing.mailing.snapshot.rooms.of::<Opinions>();
    state.opinion(opinion).and_then(Opinion::number).unwrap_or_default().to_string()
}

fn unanswered<'a>(writing: &Writing<'a>) -> impl Iterator<Item = &'a Addressee> {
    let asked = writing.opinion.fate.asked().into_iter().map(|(_, addressee, _)| addressee);
    asked.filter(|addressee| !addressee.has_answered())
}

/// Whoever corrected the text learns that the correction is withdrawn: the pen, or the secretariat.
pub(super) fn contested(writing: &Writing<'_>, event: &CorrectionContested) -> Vec<Letter> {
    let Some(correction) = writing.opinion.afterlife.correction(event.correction) else { return Vec::new() };
    let args = |speech: &Speech| vec![("by", speech.arg(&event.member.into()).into())];
    let said = Said { purpose: "afterlife-contested", path: "", args: &args };
    let rapporteurs = writing.opinion.admission.iter().flat_map(|admission| &admission.rapporteurs);
    let pens = rapporteurs.filter(|rapporteur| rapporteur.task == Task::Pen).map(|pen| pen.member);
    let pens: Vec<_> = pens.filter(|_| correction.member.is_some()).collect();
    if pens.is_empty() { writing.to_secretariat(&said) } else { writing.to_members(pens, &said) }
}
