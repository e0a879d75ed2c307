//! Letters about requests for a seat: to who asked, to a proposed organisation, to those who decide, to the secretariat.

use std::collections::BTreeMap;

use pluriel_council::{Arg, MemberId, PersonId, people::Person};
use pluriel_house::Happened;
use pluriel_mail::Letter;
use pluriel_web::Mailing;

use crate::{
    Members,
    events::{Event, RequestDecided, RequestId, RequestOutcome},
    state::Request,
};

/// What an event of a request makes Pluriel write.
pub(crate) fn letters(happened: &Happened, mailing: &Mailing<'_>) -> Vec<Letter> {
    let Some(event) = happened.of::<Members>() else { return Vec::new() };
    let seq = happened.recorded.seq;
    let state = mailing.snapshot.rooms.of::<Members>();
    let about = |id: RequestId| state.request(id).map(|request| Writing { mailing, request, seq });
    let written = match event {
        Event::SeatRequested(event) => about(event.request).map(|writing| match event.by {
            // A proposed organisation first reads the letter that asks whether it agrees.
            Some(_) => writing.to_secretariat("proposed"),
            None => [writing.to_applicant("received"), writing.to_secretariat("new")].concat(),
        }),
        Event::ConsentAsked(event) => about(event.request).map(|writing| {
            let link = event.secret.as_deref().map(|secret| format!("/candidatures/accord/{secret}"));
            writing.to_applicant_at("consent", &link.unwrap_or_default())
        }),
        Event::ConsentGiven(event) => about(event.request).map(|writing| {
            let purpose = if event.agrees { "agreed" } else { "disagreed" };
            let by = writing.request.by.into_iter();
            [writing.to_secretariat(purpose), writing.to_members(by, purpose)].concat()
        }),
        Event::RequestSetAside(event) => {
            about(event.request).map(|writing| writing.to_applicant("set-aside"))
        }
        Event::RequestWithdrawn(event) => {
            about(event.request).map(|writing| writing.to_applicant("withdrawn"))
        }
        Event::RequestPut(event) => about(event.request).map(|writing| {
            let electors = event.electorate.keys().copied();
            [writing.to_applicant("put"), writing.to_members(electors, "judge")].concat()
        }),
        Event::RequestDecided(event) => about(event.request).map(|writing| {
            let to_all = writing.to_members(writing.electors().into_iter(), told(event));
            [writing.to_applicant(applicant_is_told(event)), writing.to_secretariat(told(event)), to_all]
                .concat()
        }),
        _ => None,
    };
    written.unwrap_or_default()
}

const fn told(event: &RequestDecided) -> &'static str {
    match event.outcome {
        RequestOutcome::Admitted => "admitted",
        RequestOutcome::NotAdmitted | RequestOutcome::NotValid => "not-admitted",
    }
}

const fn applicant_is_told(event: &RequestDecided) -> &'static str {
    match event.outcome {
        RequestOutcome::Admitted => "welcome",
        RequestOutcome::NotAdmitted | RequestOutcome::NotValid => "not-admitted",
    }
}

/// What letters about one event are written from.
struct Writing<'a> {
    mailing: &'a Mailing<'a>,
    request: &'a Request,
    seq: u64,
}

impl Writing<'_> {
    fn to_applicant(&self, purpose: &str) -> Vec<Letter> {
        self.to_applicant_at(purpose, &format!("/candidatures/{}", self.request.id))
    }

    fn to_applicant_at(&self, purpose: &str, path: &str) -> Vec<Letter> {
        let people = self.mailing.snapshot.rooms.people();
        let applicant = people.applicant(self.request.id.0);
        let person = applicant.and_then(|applicant| people.person(applicant.person));
        person.map(|person| self.letter(person, purpose, path)).into_iter().collect()
    }

    fn to_secretariat(&self, purpose: &str) -> Vec<Letter> {
        let people = self.mailing.snapshot.rooms.people();
        let path = format!("/candidatures/{}", self.request.id);
        let secretariat = people.secretariat(self.mailing.site.house().now());
        secretariat.into_iter().map(|person| self.letter(person, purpose, &path)).collect()
    }

    /// To whoever is in charge of each member; who speaks for several gets one.
    fn to_members(&self, members: impl Iterator<Item = MemberId>, purpose: &str) -> Vec<Letter> {
        let people = self.mailing.snapshot.rooms.people();
        let now = self.mailing.site.house().now();
        let path = format!("/candidatures/{}", self.request.id);
        let mut persons: BTreeMap<PersonId, &Person> = BTreeMap::new();
        for member in members {
            persons.extend(people.delegates_of(member, now).first().map(|(person, _)| (person.id, *person)));
        }
        persons.into_values().map(|person| self.letter(person, purpose, &path)).collect()
    }

    fn electors(&self) -> Vec<MemberId> {
        self.request.put.as_ref().map_or_else(Vec::new, |put| put.electorate.keys().copied().collect())
    }

    fn letter(&self, person: &Person, purpose: &str, path: &str) -> Letter {
        let (mailing, speech) = (self.mailing, self.mailing.speech(person));
        let texts = mailing.site.house().texts();
        let text = |seq: u64, name: &str| texts.or_empty(seq, name).to_string();
        let url = mailing.site.public_url();
        let organisation = match &self.request.put {
            Some(put) => put.name.clone(),
            None => text(self.request.seq, "name"),
        };
        let reason = self.request.reason.map_or_else(String::new, |reason| text(reason.seq, reason.name));
        let by = self.request.by.map_or_else(String::new, |by| speech.arg(&by.into()));
        let closes = self.request.put.as_ref().map(|put| Arg::Deadline(put.closes));
        let quotes = [
            ("council", mailing.site.facts(mailing.snapshot).name.into()),
            ("name", person.name.as_str().into()),
            ("email", person.email.as_str().into()),
            ("organisation", organisation.into()),
            ("by", by.into()),
            ("reason", reason.into()),
            ("closes", closes.unwrap_or_else(|| "".into())),
            ("link", format!("{url}{path}").into()),
            ("signin", format!("{url}/connexion").into()),
            ("data", format!("{url}/bureau/mes-donnees").into()),
        ];
        let words = format!("admission-letter-{purpose}");
        let subject = speech.attr(&words, "subject", &quotes).unwrap_or_default();
        let members = mailing.snapshot.rooms.of::<Members>();
        let is_fictitious = members.college(&self.request.college).is_some_and(|college| college.fictitious);
        let mark =
            if is_fictitious { format!("[{}] ", speech.say("mark-fictitious-word")) } else { String::new() };
        mailing.letter(person, self.seq, &words, format!("{mark}{subject}"), speech.with(&words, &quotes))
    }
}
