//! Writing one letter to each person in charge: greeting, what happened, where it is done, why the letter came.

use std::collections::BTreeMap;

use pluriel_council::{Arg, Instant, MemberId, PersonId, people::Person};
use pluriel_mail::Letter;
use pluriel_members::{Members, TextAt};
use pluriel_speech::Speech;
use pluriel_web::Mailing;

use crate::{
    Opinions,
    standing_orders::StandingOrders,
    state::{Call, Opinion},
};

/// What letters about one event are written from.
pub(super) struct Writing<'a> {
    /// The site, and the state after the event.
    pub mailing: &'a Mailing<'a>,
    /// The opinion.
    pub opinion: &'a Opinion,
    /// The entry's number.
    pub seq: u64,
    /// When it was written.
    pub at: Instant,
    /// Whether letters leave now.
    pub sending: Sending,
}

/// Whether letters leave now, or are read later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Sending {
    /// They leave: what is over is not asked for any more.
    Now,
    /// They are read as they were, to be copied.
    ReadLater,
}

/// What one kind of letter says: its words are `acting-letter-<purpose>`, with `.subject` and `.why`.
pub(super) struct Said<'a> {
    /// Names the words and, with entry and person, the letter.
    pub purpose: &'static str,
    /// Where the letter leads, below the opinion's address; empty: the opinion itself.
    pub path: &'a str,
    /// What the words quote besides the opinion and the member.
    pub args: &'a dyn Fn(&Speech) -> Vec<(&'static str, Arg)>,
}

impl<'a> Writing<'a> {
    /// A letter to whoever is in charge of each of these members; who speaks for several gets one.
    pub fn to_members(&self, members: impl IntoIterator<Item = MemberId>, said: &Said<'_>) -> Vec<Letter> {
        let people = self.mailing.snapshot.rooms.people();
        let mut persons: BTreeMap<PersonId, (&Person, Vec<MemberId>)> = BTreeMap::new();
        for member in members {
            if let Some((person, _)) = people.delegates_of(member, self.at).first() {
                persons.entry(person.id).or_insert_with(|| (*person, Vec::new())).1.push(member);
            }
        }
        persons.into_values().map(|(person, members)| self.letter(person, &members, said)).collect()
    }

    /// A letter to everybody who speaks for a member: whoever did not act is told too.
    pub fn to_delegates(&self, member: MemberId, said: &Said<'_>) -> Vec<Letter> {
        let people = self.mailing.snapshot.rooms.people();
        let delegates = people.delegates_of(member, self.at);
        let mut persons: BTreeMap<PersonId, &Person> = BTreeMap::new();
        persons.extend(delegates.into_iter().map(|(person, _)| (person.id, person)));
        persons.into_values().map(|person| self.letter(person, &[member], said)).collect()
    }

    /// A letter to each person of the secretariat.
    pub fn to_secretariat(&self, said: &Said<'_>) -> Vec<Letter> {
        let secretariat = self.mailing.snapshot.rooms.people().secretariat(self.at);
        secretariat.into_iter().map(|person| self.letter(person, &[], said)).collect()
    }

    fn letter(&self, person: &Person, members: &[MemberId], said: &Said<'_>) -> Letter {
        let speech = self.mailing.speech(person);
        let names: Vec<_> = members.iter().map(|member| speech.arg(&(*member).into())).collect();
        let mut args = (said.args)(&speech);
        args.extend(self.quotes(&speech));
        args.extend([
            ("member", names.join(", ").into()),
            ("name", person.name.as_str().into()),
            ("link", self.link(said.path).into()),
        ]);
        let id = letter_id(said.purpose);
        let part = |attribute| speech.attr(&id, attribute, &args).unwrap_or_default();
        let subject = self.marked(part("subject"), &speech);
        let body = [
            speech.with("acting-letter-greeting", &args),
            speech.with(&id, &args),
            self.link(said.path),
            part("why"),
            speech.with("acting-letter-end", &args),
        ];
        self.mailing.letter(person, self.seq, said.purpose, subject, body.join("\n\n"))
    }

    /// What every letter quotes: number and title of the opinion, the council.
    pub fn quotes(&self, speech: &Speech) -> Vec<(&'static str, Arg)> {
        let council = self.mailing.site.facts(self.mailing.snapshot).name;
        vec![
            ("opinion", self.called(speech).into()),
            ("title", self.title(speech).into()),
            ("council", council.into()),
        ]
    }

    fn title(&self, speech: &Speech) -> String {
        if self.opinion.is_outline {
            return speech.say("doors-title").to_owned();
        }
        self.text(self.opinion.text.title.or(self.opinion.question))
    }

    /// A subject that says so when the opinion is invented.
    pub fn marked(&self, subject: String, speech: &Speech) -> String {
        let members = self.mailing.snapshot.rooms.of::<Members>();
        if members.is_fictitious_formation(&self.opinion.formation) {
            format!("[{}] {subject}", speech.say("mark-fictitious-word"))
        } else {
            subject
        }
    }

    /// "Avis n° 3", or "Saisine n° 7" before it has that number.
    fn called(&self, speech: &Speech) -> String {
        let (id, number) = match (self.opinion.number(), self.opinion.referral()) {
            (None, Some(referral)) => ("acting-letter-referral", referral.number),
            (number, _) => ("acting-letter-opinion", number.unwrap_or_default()),
        };
        speech.quote(id, "number", number.to_string())
    }

    fn link(&self, path: &str) -> String {
        let (base, address) = (self.mailing.site.public_url(), self.opinion.address());
        if path.is_empty() { format!("{base}{address}") } else { format!("{base}{address}/{path}") }
    }

    /// The words of a text.
    pub fn text(&self, text: Option<TextAt>) -> String {
        let texts = self.mailing.site.house().texts();
        text.map_or_else(String::new, |text| texts.or_empty(text.seq, text.name).to_string())
    }

    /// The standing orders that the opinion keeps.
    pub fn orders(&self) -> Option<&'a StandingOrders> {
        let state = self.mailing.snapshot.rooms.of::<Opinions>();
        state.orders_of(self.opinion).map(|in_force| &in_force.orders)
    }

    /// The call of this number; letters that leave now ask only in the last one, while it is open.
    pub fn call(&self, number: u32) -> Option<&'a Call> {
        match self.sending {
            Sending::Now => {
                self.opinion.call().filter(|call| call.number == number && call.closing.is_none())
            }
            Sending::ReadLater => self.opinion.calls.iter().find(|call| call.number == number),
        }
    }

    /// The members that are asked in a call: those of the electorate that did not step aside.
    pub fn electors(&self, call: &'a Call) -> impl Iterator<Item = MemberId> {
        let recused = &self.opinion.recused;
        call.electorate
            .electors()
            .map(|elector| elector.id)
            .filter(move |member| !recused.contains_key(member))
    }

    /// The members that advise the formation.
    pub fn advisers(&self) -> Vec<MemberId> {
        let members = self.mailing.snapshot.rooms.of::<Members>();
        members.advisers(&self.opinion.formation, self.at).iter().map(|member| member.id).collect()
    }

    /// The members that asked the question.
    pub fn authors(&self) -> Vec<MemberId> {
        self.opinion.referral().map(|referral| referral.authors.clone()).unwrap_or_default()
    }
}

/// The message of a kind of letter.
fn letter_id(purpose: &str) -> String {
    match purpose.strip_prefix("secret-") {
        Some(purpose) => format!("secret-letter-{purpose}"),
        None if purpose.starts_with("fast-track-") => {
            purpose.replacen("fast-track-", "fast-track-letter-", 1)
        }
        None if purpose.starts_with("afterlife-") => purpose.replacen("afterlife-", "afterlife-letter-", 1),
        None if purpose == "answer" => "answers-letter-answer".to_owned(),
        None if matches!(purpose, "call-again" | "challenged" | "challenge-decided" | "entered") => {
            format!("ballots-letter-{purpose}")
        }
        None if matches!(purpose, "pen" | "pen-changed" | "pen-given" | "pen-of-others") => {
            format!("rapporteurs-letter-{purpose}")
        }
        None => format!("acting-letter-{purpose}"),
    }
}

/// Nothing besides what every letter quotes.
pub(super) fn nothing(_: &Speech) -> Vec<(&'static str, Arg)> {
    Vec::new()
}
