//! The road of one opinion, as far as a measurement needs it.

use pluriel_council::{Actor, Instant};
use pluriel_meetings::{
    Meetings,
    commands::{Command as MeetingsCommand, Plan, Times},
    words::Status,
};
use pluriel_members::Members;
use pluriel_opinions::{
    OpinionId, Opinions,
    commands::{
        Admit, AnswerComment, Comment, GiveAdvice, OpenCall, Publish, Refer, Sponsor, TakePosition, Wording,
    },
    state::Opinion,
    words::{Advice, BlockId, Position, ShownAs},
};

use crate::{
    Outcome,
    council::{Council, formation},
};

/// How many paragraphs a text has beside its heading.
const PARAGRAPHS: usize = 12;

impl Council {
    /// A meeting of the formation is planned on the day of this instant.
    pub fn meeting(&self, at: Instant) -> Outcome {
        let day = self.house.snapshot().rooms.of::<Members>().calendar().day_of(at);
        let plan = Plan {
            formation: formation()?,
            times: Times { day, start: Some("14:00".parse()?), end: Some("15:30".parse()?) },
            status: Status::Confirmed,
            title: None,
            location: Some("En ligne".to_owned()),
            video: None,
            note: None,
            imported: None,
        };
        self.act::<Meetings>(self.secretariat, MeetingsCommand::Plan(plan)).map(drop)
    }

    /// A question is put by the first member, sponsored by the second, admitted by the secretariat.
    pub fn question(&self, title: &str) -> Outcome<OpinionId> {
        self.question_with(title, PARAGRAPHS)
    }

    /// The same, with so many paragraphs beside a heading and a recommendation.
    pub fn question_with(&self, title: &str, paragraphs: usize) -> Outcome<OpinionId> {
        let refer = Refer {
            formation: formation()?,
            title: title.to_owned(),
            question: format!("{title} : que recommander ?"),
            context: sentence(3),
            links: String::new(),
            wanted: None,
            text: text(paragraphs),
            same_as: None,
            consequence: None,
        };
        self.act::<Opinions>(self.voters[0], refer)?;
        let snapshot = self.house.snapshot();
        let state = snapshot.rooms.of::<Opinions>();
        let opinion = state.by_referral(state.next_referral() - 1).ok_or("the question was not kept")?.id;
        self.act::<Opinions>(self.voters[1], Sponsor { opinion })?;
        let admit = Admit { opinion, rule: None, rule_chosen_at: None, publicity: None, pens: Vec::new() };
        self.act::<Opinions>(self.secretariat, admit)?;
        Ok(opinion)
    }

    /// So many comments on the whole text, each answered.
    pub fn discussion(&self, opinion: OpinionId, comments: usize) -> Outcome {
        self.comments(opinion, &[], comments)
    }

    /// So many comments, each on the next passage of the text, and each answered.
    pub fn discussion_of_passages(&self, opinion: OpinionId, comments: usize) -> Outcome {
        let snapshot = self.house.snapshot();
        let known = snapshot.rooms.of::<Opinions>().opinion(opinion);
        let blocks: Vec<_> = known.into_iter().flat_map(|known| known.text.blocks.iter()).collect();
        let blocks: Vec<_> = blocks.into_iter().map(|block| block.id).collect();
        self.comments(opinion, &blocks, comments)
    }

    fn comments(&self, opinion: OpinionId, blocks: &[BlockId], comments: usize) -> Outcome {
        for index in 0..comments {
            let by = self.voters[index % self.voters.len()];
            let block = blocks.get(index % blocks.len().max(1)).copied();
            self.act::<Opinions>(by, Comment { opinion, block, text: sentence(2), quote: None })?;
        }
        let snapshot = self.house.snapshot();
        let unanswered = snapshot.rooms.of::<Opinions>().opinion(opinion).map(Opinion::unanswered);
        for comment in unanswered.unwrap_or_default() {
            let answer = AnswerComment { opinion, comment: comment.id, text: sentence(1) };
            self.act::<Opinions>(self.voters[0], answer)?;
        }
        Ok(())
    }

    /// The call opens.
    pub fn call(&self, opinion: OpinionId) -> Outcome {
        let version = self.version(opinion);
        self.act::<Opinions>(self.voters[0], OpenCall { opinion, version }).map(drop)
    }

    /// Every member that votes takes a position, every other one advises.
    pub fn everybody_answers(&self, opinion: OpinionId) -> Outcome {
        for (index, voter) in self.voters.iter().enumerate() {
            self.act::<Opinions>(*voter, self.position(opinion, index))?;
        }
        for adviser in &self.advisers {
            let advice = GiveAdvice {
                opinion,
                version: self.version(opinion),
                advice: Advice::Favourable,
                remarks: sentence(1),
                shown_as: ShownAs::Body,
            };
            self.act::<Opinions>(*adviser, advice)?;
        }
        Ok(())
    }

    /// The secretariat publishes.
    pub fn publish(&self, opinion: OpinionId) -> Outcome {
        self.act::<Opinions>(self.secretariat, Publish { opinion }).map(drop)
    }

    /// What the member of this place answers: one in five with a reservation, one in eleven against.
    pub fn position(&self, opinion: OpinionId, index: usize) -> TakePosition {
        let position = match index {
            index if index % 5 == 4 => Position::SupportsWithReservation,
            index if index % 11 == 10 => Position::Opposes,
            _ => Position::Supports,
        };
        let when = |wanted| if position == wanted { sentence(1) } else { String::new() };
        TakePosition {
            opinion,
            version: self.version(opinion),
            position,
            reservation: when(Position::SupportsWithReservation),
            reasons: when(Position::Opposes),
            raises: false,
            keeps: None,
            explanation: sentence(1),
            statement: when(Position::Opposes),
            signs: false,
        }
    }

    /// What the clock demands by now is done.
    pub fn deadlines(&self) -> Outcome {
        let runtime = tokio::runtime::Builder::new_current_thread().build()?;
        // The writer asks what is due after the first commit; the second one is answered when that was done.
        for _ in 0..2 {
            runtime.block_on(self.house.set("load", ""))?;
        }
        Ok(())
    }

    /// The version of an opinion's text.
    pub fn version(&self, opinion: OpinionId) -> u32 {
        let snapshot = self.house.snapshot();
        snapshot.rooms.of::<Opinions>().opinion(opinion).map_or(0, |opinion| opinion.text.version)
    }

    /// The member for whom this delegate speaks, as addresses and commands of the API name it.
    pub fn member(actor: Actor) -> Outcome<String> {
        Ok(actor.member().ok_or("only a delegate speaks for a member")?.to_string())
    }
}

fn text(paragraphs: usize) -> Vec<Wording> {
    let heading = Wording::Heading { text: "Constat".to_owned() };
    let paragraphs = (0..paragraphs).map(|_| Wording::Paragraph { text: sentence(4) });
    let recommendation = Wording::Recommendation {
        text: sentence(2),
        addressee: "Autorité d'accueil (exemple)".to_owned(),
        due: None,
    };
    std::iter::once(heading).chain(paragraphs).chain([recommendation]).collect()
}

fn sentence(times: usize) -> String {
    ["Un protocole ouvert laisse à chaque organisation le choix de ses outils, et à toutes la possibilité d'échanger."]
        .repeat(times)
        .join(" ")
}
