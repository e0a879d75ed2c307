//! To addressees of an opinion whose vote is annulled: what was recommended to them is withdrawn, and nothing is asked any more.

use pluriel_mail::Letter;
use pluriel_speech::Speech;

use super::writing::Writing;
use crate::state::Withdrawn;

/// Everybody who had been asked on the ground of the vote that this entry annulled.
pub(super) fn told(writing: &Writing<'_>) -> Vec<Letter> {
    let withdrawn = writing.opinion.fate.withdrawn.iter().filter(|held| held.seq == writing.seq);
    withdrawn.filter_map(|held| letter(writing, held)).collect()
}

/// `None`: the contact was erased, and nobody is written to.
fn letter(writing: &Writing<'_>, held: &Withdrawn) -> Option<Letter> {
    let email = writing.text(Some(held.email));
    if email.is_empty() {
        return None;
    }
    let site = writing.mailing.site;
    let language = site.facts(writing.mailing.snapshot).language;
    let speech: Speech = site.speech(writing.mailing.snapshot, language);
    let contact = writing.text(held.contact);
    let answered = if held.had_answered { "yes" } else { "no" };
    let mut args = writing.quotes(&speech);
    args.extend([
        ("addressee", writing.text(Some(held.name)).into()),
        ("name", contact.as_str().into()),
        ("day", speech.date(held.asked).into()),
        ("answered", answered.into()),
    ]);
    let part = |attribute| speech.attr("ballots-letter-withdrawn", attribute, &args).unwrap_or_default();
    let greeting = if contact.is_empty() { "answers-letter-greeting" } else { "acting-letter-greeting" };
    let body = [
        speech.with(greeting, &args),
        speech.with("ballots-letter-withdrawn", &args),
        format!("{}{}", site.public_url(), writing.opinion.address()),
        part("why"),
        speech.with("acting-letter-end", &args),
    ];
    Some(Letter {
        id: format!("{}-withdrawn-{}", writing.seq, held.addressee),
        to: email,
        name: contact,
        subject: writing.marked(part("subject"), &speech),
        body: body.join("\n\n"),
        unsubscribe: None,
    })
}
