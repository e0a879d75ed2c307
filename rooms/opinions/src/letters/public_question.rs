//! To somebody of the public who asked a question and left an address: that it is received, what the secretariat did with it, what became
//! of the referral. Each says why it came and carries the link that erases the address. To the secretariat: that the queue begins.

use pluriel_council::{Arg, people::Follower};
use pluriel_house::Happened;
use pluriel_mail::Letter;
use pluriel_web::Mailing;

use crate::{
    Event, Opinions,
    state::{PublicQuestion, QuestionFate},
    words::{OpinionId, TextName},
};

/// How much of a row's hash names its letters.
const NAMED_BY: usize = 16;

/// What an event of a question, or of the referral that it became, makes Pluriel write.
pub(crate) fn letters(happened: &Happened, mailing: &Mailing<'_>) -> Vec<Letter> {
    let Some(event) = happened.of::<Opinions>() else { return Vec::new() };
    let state = mailing.snapshot.rooms.of::<Opinions>();
    let seq = happened.recorded.seq;
    let of = |question: Option<&PublicQuestion>, purpose| {
        let writing = question.map(|question| Writing { mailing, question, seq });
        writing.map_or_else(Vec::new, |writing| writing.to_asker(purpose))
    };
    let became = |opinion: OpinionId, purpose| of(state.question_of(opinion), purpose);
    match event {
        Event::QuestionReceived(event) => {
            let question = state.question(event.question);
            let mut letters = of(question, "received");
            if state.waiting_questions().len() == 1
                && let Some(question) = question
            {
                letters.extend(Writing { mailing, question, seq }.to_secretariat());
            }
            letters
        }
        Event::QuestionLetThrough(event) => of(state.question(event.question), "let-through"),
        Event::QuestionSetAside(event) => of(state.question(event.question), "set-aside"),
        Event::Admitted(event) => became(event.opinion, "admitted"),
        Event::Declined(event) => became(event.opinion, "declined"),
        Event::Joined(event) => became(event.opinion, "joined"),
        _ => Vec::new(),
    }
}

/// What letters about one event are written from.
struct Writing<'a> {
    mailing: &'a Mailing<'a>,
    question: &'a PublicQuestion,
    seq: u64,
}

impl Writing<'_> {
    fn to_asker(&self, purpose: &str) -> Vec<Letter> {
        let rows = self.mailing.snapshot.rooms.people().followers();
        let own = rows.filter(|row| row.subject == self.question.id.0);
        own.map(|row| self.letter(row, purpose)).collect()
    }

    fn letter(&self, row: &Follower, purpose: &str) -> Letter {
        let mailing = self.mailing;
        let council = mailing.site.facts(mailing.snapshot).language;
        let speech = mailing.site.speech(mailing.snapshot, row.language.parse().unwrap_or(council));
        let own = format!("{}/saisines/publique/{}", mailing.site.public_url(), row.secret);
        let mut quotes = self.quotes();
        quotes.push(("end", own.as_str().into()));
        let id = format!("public-question-letter-{purpose}");
        let address = match purpose {
            "received" | "set-aside" => own.clone(),
            _ => self.of_opinion().unwrap_or_else(|| own.clone()),
        };
        let body = [
            speech.say("public-question-letter-greeting").to_owned(),
            speech.with(&id, &quotes),
            address,
            speech.with("public-question-letter-why", &quotes),
            speech.with("public-question-letter-end", &quotes),
        ];
        Letter {
            id: format!("{}-question-{purpose}-{}", self.seq, &row.hash.hex()[..NAMED_BY]),
            to: row.email.clone(),
            name: String::new(),
            subject: speech.attr(&id, "subject", &quotes).unwrap_or_default(),
            body: body.join("\n\n"),
            unsubscribe: Some(format!("{}/suivi/{}", mailing.site.public_url(), row.secret)),
        }
    }

    /// The page of the opinion that may come of it.
    fn of_opinion(&self) -> Option<String> {
        let state = self.mailing.snapshot.rooms.of::<Opinions>();
        let opinion = state.opinion(self.question.opinion()?)?;
        Some(format!("{}{}", self.mailing.site.public_url(), opinion.address()))
    }

    fn quotes(&self) -> Vec<(&'static str, Arg)> {
        let state = self.mailing.snapshot.rooms.of::<Opinions>();
        let texts = self.mailing.site.house().texts();
        let reasons = match self.question.fate {
            Some(QuestionFate::SetAside { reasons, .. }) => {
                texts.or_empty(reasons.seq, reasons.name).to_string()
            }
            _ => String::new(),
        };
        let title = texts.or_empty(self.question.seq, TextName::Title.as_str()).to_string();
        let opinion = self.question.opinion().and_then(|id| state.opinion(id));
        let until = opinion.and_then(|opinion| opinion.referral()).map(|referral| referral.window_ends);
        vec![
            ("number", self.question.number.to_string().into()),
            ("title", title.into()),
            ("reasons", reasons.into()),
            ("council", self.mailing.site.facts(self.mailing.snapshot).name.into()),
            ("until", until.map_or_else(|| "".into(), Arg::Deadline)),
        ]
    }

    fn to_secretariat(&self) -> Vec<Letter> {
        let mailing = self.mailing;
        let secretariat = mailing.snapshot.rooms.people().secretariat(mailing.site.house().now());
        let id = "public-question-letter-new";
        let link = format!("{}/secretariat/questions/{}", mailing.site.public_url(), self.question.id);
        let letter = |person| {
            let speech = mailing.speech(person);
            let quotes = self.quotes();
            let subject = speech.attr(id, "subject", &quotes).unwrap_or_default();
            let body = [
                speech.say("public-question-letter-greeting").to_owned(),
                speech.with(id, &quotes),
                link.clone(),
                speech.with("public-question-letter-end", &quotes),
            ];
            mailing.letter(person, self.seq, "question-new", subject, body.join("\n\n"))
        };
        secretariat.into_iter().map(letter).collect()
    }
}
