//! To addressees: what is put to them, what is near or over, each with a link that answers without an account. To the secretariat:
//! that an answer came.

use pluriel_council::{Arg, Instant};
use pluriel_mail::Letter;
use pluriel_speech::Speech;

use super::writing::{Said, Writing};
use crate::{
    events::{AnswerGiven, LinkGiven},
    state::Addressee,
    words::Occasion,
};

/// The letter to an addressee that was given a link.
pub(super) fn link_given(writing: &Writing<'_>, given: &LinkGiven) -> Vec<Letter> {
    let Some(addressee) = writing.opinion.fate.addressees.get(&given.addressee) else { return Vec::new() };
    let email = writing.text(Some(addressee.email));
    if email.is_empty() {
        // The contact was erased: nobody is written to.
        return Vec::new();
    }
    let site = writing.mailing.site;
    let language = site.facts(writing.mailing.snapshot).language;
    let speech = site.speech(writing.mailing.snapshot, language);
    let address = match &given.secret {
        Some(secret) => format!("/reponses/{}", secret.reveal()),
        None => format!("{}/reponses/{}", writing.opinion.address(), given.addressee),
    };
    let link = format!("{}{address}", site.public_url());
    vec![letter(writing, &speech, addressee, &email, given, &link)]
}

fn letter(
    writing: &Writing<'_>,
    speech: &Speech,
    addressee: &Addressee,
    email: &str,
    given: &LinkGiven,
    link: &str,
) -> Letter {
    let contact = writing.text(addressee.contact);
    let unanswered = addressee.recommendations.values().filter(|put| put.answers.is_empty()).count();
    let answer_by = addressee.asked.map_or(writing.at, |asked| asked.answer_by);
    let ranks = ranks(writing, addressee);
    let mut args = writing.quotes(speech);
    args.extend([
        ("addressee", writing.text(Some(addressee.name)).into()),
        ("name", contact.as_str().into()),
        ("recommendations", speech.list(&ranks).into()),
        ("count", addressee.recommendations.len().into()),
        ("unanswered", unanswered.into()),
        ("until", Arg::Deadline(answer_by)),
        ("good", good_until(given.until)),
    ]);
    let id = letter_words(given.occasion);
    let part = |attribute: &str| speech.attr(id, attribute, &args).unwrap_or_default();
    let greeting = if contact.is_empty() { "answers-letter-greeting" } else { "acting-letter-greeting" };
    let how = if given.secret.is_some() { "answers-letter-link" } else { "answers-letter-no-link" };
    let body = [
        speech.with(greeting, &args),
        speech.with(id, &args),
        link.to_owned(),
        speech.with(how, &args),
        part("why"),
        speech.with("acting-letter-end", &args),
    ];
    Letter {
        id: format!("{}-{}-{}", writing.seq, given.occasion.name().replace('_', "-"), given.addressee),
        to: email.to_owned(),
        name: contact,
        subject: writing.marked(part("subject"), speech),
        body: body.join("\n\n"),
        unsubscribe: None,
    }
}

const fn letter_words(occasion: Occasion) -> &'static str {
    match occasion {
        Occasion::Transmission => "answers-letter-transmission",
        Occasion::Reminder => "answers-letter-reminder",
        Occasion::Deadline => "answers-letter-deadline",
        Occasion::LookAgain => "answers-letter-look_again",
        Occasion::Review => "answers-letter-review",
        Occasion::Asked => "answers-letter-asked",
        Occasion::NewContact => "answers-letter-new_contact",
    }
}

fn good_until(until: Instant) -> Arg {
    Arg::Deadline(until)
}

/// The numbers of the recommendations put to an addressee.
pub(super) fn ranks(writing: &Writing<'_>, addressee: &Addressee) -> Vec<String> {
    let blocks = (1u32..).zip(writing.opinion.text.recommendations());
    blocks
        .filter(|(_, block)| addressee.recommendations.contains_key(&block.id))
        .map(|(rank, _)| rank.to_string())
        .collect()
}

/// The secretariat learns that an answer came, unless it transcribed it itself.
pub(super) fn answered(writing: &Writing<'_>, given: &AnswerGiven) -> Vec<Letter> {
    if given.transcribed.is_some() {
        return Vec::new();
    }
    let addressee = writing.opinion.fate.addressees.get(&given.addressee);
    let name = addressee.map(|addressee| writing.text(Some(addressee.name))).unwrap_or_default();
    let args = |speech: &Speech| {
        let answer = speech.say(crate::pages::standing_words(crate::view::Standing::Answered(given.answer)));
        vec![("addressee", name.as_str().into()), ("answer", answer.into())]
    };
    writing.to_secretariat(&Said { purpose: "answer", path: "", args: &args })
}
