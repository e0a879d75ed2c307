//! Whoever speaks for a member that was put to sleep learns it, with the reasons and the way back.

use pluriel_council::Arg;
use pluriel_house::Happened;
use pluriel_mail::Letter;
use pluriel_members::Members;
use pluriel_web::Mailing;

use crate::{Event, Opinions, decide::dormancy::ADDRESS, words::TextName};

/// The letters of such a decision.
pub(crate) fn dormancy(happened: &Happened, mailing: &Mailing<'_>) -> Vec<Letter> {
    let Some(Event::MemberPutToSleep(event)) = happened.of::<Opinions>() else { return Vec::new() };
    let (rooms, recorded) = (&mailing.snapshot.rooms, &happened.recorded);
    let reasons = TextName::Reasons.at(recorded.seq);
    let reasons = mailing.site.house().texts().or_empty(reasons.seq, reasons.name).to_string();
    let known = rooms.of::<Members>().formation(&event.formation);
    let delegates = rooms.people().delegates_of(event.member, recorded.at).into_iter();
    let letter = |person: &pluriel_council::people::Person| {
        let speech = mailing.speech(person);
        let formation = known.map_or_else(
            || event.formation.to_string(),
            |formation| pluriel_members::said(&speech, &formation.names),
        );
        let link = format!("{}{ADDRESS}/retour", mailing.site.public_url());
        let args: [(&str, Arg); 5] = [
            ("name", person.name.as_str().into()),
            ("member", speech.arg(&event.member.into()).into()),
            ("formation", formation.into()),
            ("reasons", reasons.as_str().into()),
            ("council", mailing.site.facts(mailing.snapshot).name.into()),
        ];
        let id = "dormancy-letter-asleep";
        let part = |attribute| speech.attr(id, attribute, &args).unwrap_or_default();
        let body = [
            speech.with("acting-letter-greeting", &args),
            speech.with(id, &args),
            link,
            part("why"),
            speech.with("acting-letter-end", &args),
        ];
        mailing.letter(person, recorded.seq, "asleep", part("subject"), body.join("\n\n"))
    };
    delegates.map(|(person, _)| letter(person)).collect()
}
