//! What happened before the demonstration opens, act by act, on the council's clock: the real council's public facts are
//! imported; the invented formation works through four questions.

mod drafting;

mod answers;

use std::sync::Arc;

use pluriel_council::{Actor, Capacity, Instant, MemberId, PersonId, Room, Standing};
use pluriel_house::{House, Receipt, ShiftedClock, SubmitError};
use pluriel_meetings::{
    MeetingId, Meetings,
    commands::{Command as MeetingsCommand, Plan, Times},
    words::Status,
};
use pluriel_members::{
    FormationId, Members, Names, Publicity,
    commands::{
        AddDelegate, Command as MembersCommand, DefineFormation, DefineKind, InviteSecretariat, OpenCollege,
        ProposedKind, SeatMember, SetAdmission,
    },
};
use pluriel_opinions::{
    OpinionId, Opinions,
    commands::{Admit, AnswerComment, Comment, OpenCall, Publish, Refer, Sponsor, TakePosition},
    words::Position::{self, Abstains, Opposes, Supports, SupportsWithReservation},
};
use tokio::sync::watch;

use super::{
    DELEGATES, PAST, SECRETARIAT, START,
    formation::{ESSAI, KINDS},
    texts::{ACCESSIBILITY, HOSTING, PROTOCOLS, Question},
};
use crate::{
    cli::Failure,
    commands::import::in_words,
    import::{self, Embedded},
    running::instant,
    terminal,
};

/// The house of the demonstration while its past is written.
struct Stage {
    house: House,
    clock: Arc<ShiftedClock>,
    dealt_with: watch::Receiver<u64>,
}

/// Writes the demonstration's past into an empty house; the council's clock then stands at [`START`].
pub async fn build(
    house: &House,
    clock: Arc<ShiftedClock>,
    dealt_with: watch::Receiver<u64>,
) -> Result<(), Failure> {
    let mut stage = Stage { house: house.clone(), clock, dealt_with };
    stage.at(PAST).await?;
    stage.real_council().await?;
    stage.invented_formation().await?;
    stage.hosting().await?;
    stage.accessibility().await?;
    stage.protocols().await?;
    stage.public_code().await?;
    stage.admission().await?;
    stage.at(START).await
}

impl Stage {
    /// Time passes: what the clock demands on the way is done.
    async fn at(&mut self, text: &str) -> Result<(), Failure> {
        let wanted = instant(text)?;
        while let Some(deadline) = self.house.next_deadline().filter(|deadline| *deadline <= wanted) {
            let before = self.house.snapshot().seq;
            self.move_to(deadline).await?;
            if self.house.snapshot().seq == before {
                break;
            }
        }
        self.move_to(wanted).await
    }

    async fn move_to(&mut self, now: Instant) -> Result<(), Failure> {
        super::move_clock(&self.house, &self.clock, now).await?;
        let head = self.house.snapshot().seq;
        // Letters are written as of the act: the next act waits for them.
        let _ = self.dealt_with.wait_for(|seq| *seq >= head).await;
        Ok(())
    }

    async fn act<R: Room>(
        &mut self,
        actor: Actor,
        command: impl Into<R::Command>,
    ) -> Result<Receipt, Failure> {
        let receipt = self
            .house
            .submit::<R>(actor, command.into(), None)
            .await
            .map_err(|error| self.in_words(error))?;
        let head = self.house.snapshot().seq;
        let _ = self.dealt_with.wait_for(|seq| *seq >= head).await;
        Ok(receipt)
    }

    fn in_words(&self, error: SubmitError) -> Failure {
        match (error, terminal::speech(&self.house)) {
            (SubmitError::Refused(refusal), Ok(speech)) => Failure(terminal::refusal(&refusal, &speech)),
            (error, _) => error.into(),
        }
    }

    async fn real_council(&mut self) -> Result<(), Failure> {
        let speech = terminal::speech(&self.house)?;
        let brought = import::council(&self.house, Embedded::COUNCIL, &Embedded).await;
        brought.map_err(|refused| in_words(&refused, &speech))?;
        let brought = import::council(&self.house, Embedded::COMPLEMENT, &Embedded).await;
        brought.map_err(|refused| in_words(&refused, &speech))?;
        let brought = import::calendar(&self.house, &Embedded::calendar()).await;
        brought.map(drop).map_err(|refused| in_words(&refused, &speech))
    }

    async fn invented_formation(&mut self) -> Result<(), Failure> {
        let college = ESSAI.parse()?;
        let names = |fr: &str, en: &str| Names { fr: fr.to_owned(), en: en.to_owned() };
        let mut commands = vec![MembersCommand::OpenCollege(OpenCollege {
            college,
            names: names("Formation d’essai (exemple)", "Trial formation (example)"),
            fictitious: true,
        })];
        for (kind, fr, en) in KINDS {
            commands
                .push(MembersCommand::DefineKind(DefineKind { kind: kind.parse()?, names: names(fr, en) }));
        }
        commands.push(MembersCommand::DefineFormation(DefineFormation {
            formation: ESSAI.parse()?,
            names: names("Formation d’essai (exemple)", "Trial formation (example)"),
            votes: vec![ESSAI.parse()?],
            advises: Vec::new(),
            default_rule: Some("Broad carriage".to_owned()),
            publicity: Some(Publicity::Named),
            fictitious: true,
        }));
        for delegate in DELEGATES {
            commands.push(MembersCommand::SeatMember(SeatMember {
                name: delegate.organisation.to_owned(),
                natural_person: false,
                url: None,
                college: ESSAI.parse()?,
                from: None,
                last_day: None,
                kind: Some(ProposedKind {
                    kind: delegate.kind.parse()?, source: "Démonstration".to_owned()
                }),
            }));
        }
        self.act::<Members>(Actor::Operator, MembersCommand::Together(commands)).await?;
        for delegate in DELEGATES {
            let command = AddDelegate {
                member: delegate.organisation.to_owned(),
                name: delegate.person.to_owned(),
                email: delegate.email.to_owned(),
                standing: Standing::Titular,
                from: None,
                last_day: None,
                language: None,
            };
            self.act::<Members>(Actor::Operator, MembersCommand::AddDelegate(command)).await?;
        }
        // One person speaks for one organisation, and stands in for another.
        let alternate = AddDelegate {
            member: DELEGATES[10].organisation.to_owned(),
            name: DELEGATES[6].person.to_owned(),
            email: DELEGATES[6].email.to_owned(),
            standing: Standing::Alternate,
            from: None,
            last_day: None,
            language: None,
        };
        self.act::<Members>(Actor::Operator, MembersCommand::AddDelegate(alternate)).await?;
        let (name, email) = (SECRETARIAT.0.to_owned(), SECRETARIAT.1.to_owned());
        let command = InviteSecretariat { name, email, language: None };
        self.act::<Members>(Actor::Operator, MembersCommand::InviteSecretariat(command)).await?;
        Ok(())
    }

    /// Organisations may ask the invented formation for a seat.
    async fn admission(&mut self) -> Result<(), Failure> {
        let admission = SetAdmission {
            formation: ESSAI.parse()?,
            rule: "Majority of members".into(),
            working_days: 10,
            publicity: Publicity::Named,
            is_open: true,
        };
        self.act::<Members>(Actor::Operator, MembersCommand::SetAdmission(admission)).await.map(drop)
    }

    /// Not adopted, by one vote.
    async fn hosting(&mut self) -> Result<(), Failure> {
        self.at("2025-09-16T07:30:00Z").await?;
        let opinion = self.question(&HOSTING, 3, 0).await?;
        self.at("2025-09-18T08:00:00Z").await?;
        self.open(opinion, 3).await?;
        let positions = [
            Supports,
            Opposes,
            Opposes,
            Supports,
            Supports,
            Supports,
            Supports,
            Opposes,
            Abstains,
            Opposes,
            Opposes,
            SupportsWithReservation,
        ];
        for (index, position) in positions.into_iter().enumerate() {
            self.at(&format!("2025-09-{}T09:{:02}:00Z", 19 + index % 3 * 3, index * 4)).await?;
            self.position(opinion, index, position).await?;
        }
        self.at("2025-10-06T08:00:00Z").await
    }

    /// Adopted, contested by two kinds, and answered in every way.
    async fn accessibility(&mut self) -> Result<(), Failure> {
        self.at("2025-10-07T08:00:00Z").await?;
        let meeting = self.meeting("2025-10-08").await?;
        self.at("2025-10-08T13:30:00Z").await?;
        let opinion =
            self.question_under(&ACCESSIBILITY, 6, 3, Some(("Majority of members", meeting))).await?;
        self.at("2025-10-10T08:00:00Z").await?;
        self.open(opinion, 6).await?;
        let positions = [
            Opposes,
            Opposes,
            Supports,
            Supports,
            SupportsWithReservation,
            Supports,
            Supports,
            Supports,
            Supports,
            Opposes,
            Supports,
            Opposes,
        ];
        for (index, position) in positions.into_iter().enumerate() {
            self.at(&format!("2025-10-{}T09:{:02}:00Z", 13 + index % 4, index * 4)).await?;
            self.position(opinion, index, position).await?;
        }
        self.at("2025-11-03T09:00:00Z").await?;
        self.addressees(opinion).await?;
        self.act::<Opinions>(self.secretariat()?, Publish { opinion }).await?;
        self.at("2025-11-03T09:30:00Z").await?;
        self.answers(opinion).await
    }

    /// In its call when the demonstration opens.
    async fn protocols(&mut self) -> Result<(), Failure> {
        self.at("2025-11-10T08:00:00Z").await?;
        let opinion = self.question(&PROTOCOLS, 9, 1).await?;
        self.at("2025-11-13T10:00:00Z").await?;
        let comment =
            "La définition d’« éditeur » doit-elle comprendre les collectivités qui publient leur code ?";
        let command = Comment { opinion, block: None, text: comment.to_owned(), quote: None };
        self.act::<Opinions>(self.delegate(4)?, command).await?;
        self.at("2025-11-14T09:00:00Z").await?;
        let answer = "Oui : la définition dit « toute organisation », et nomme les administrations.";
        self.answer(opinion, 9, answer).await?;
        self.at("2025-11-17T08:00:00Z").await?;
        self.open(opinion, 9).await?;
        for (index, position) in
            [(0, Supports), (4, SupportsWithReservation), (6, Supports), (8, Abstains), (10, Opposes)]
        {
            self.at(&format!("2025-11-{}T1{}:00:00Z", 18 + index / 3, index % 6)).await?;
            self.position(opinion, index, position).await?;
        }
        Ok(())
    }

    async fn meeting(&mut self, day: &str) -> Result<MeetingId, Failure> {
        let times = Times { day: day.parse()?, start: Some("14:00".parse()?), end: Some("15:30".parse()?) };
        let plan = Plan {
            formation: formation()?,
            times,
            status: Status::Confirmed,
            title: None,
            location: Some("En ligne (exemple)".to_owned()),
            video: None,
            note: None,
            imported: None,
        };
        self.act::<Meetings>(self.secretariat()?, MeetingsCommand::Plan(plan)).await?;
        let snapshot = self.house.snapshot();
        let calendar = snapshot.rooms.of::<Members>().calendar();
        let next = snapshot.rooms.of::<Meetings>().next_of(&formation()?, calendar, self.house.now());
        let meeting = next.map(|meeting| meeting.id);
        meeting.ok_or_else(|| Failure("the demonstration's meeting was not kept".to_owned()))
    }

    /// A question is put, sponsored by another kind, and admitted.
    async fn question(
        &mut self,
        question: &Question,
        author: usize,
        sponsor: usize,
    ) -> Result<OpinionId, Failure> {
        self.question_under(question, author, sponsor, None).await
    }

    /// The same, under a rule that a meeting chose.
    async fn question_under(
        &mut self,
        question: &Question,
        author: usize,
        sponsor: usize,
        rule: Option<(&str, MeetingId)>,
    ) -> Result<OpinionId, Failure> {
        let refer = Refer {
            formation: formation()?,
            title: question.title.to_owned(),
            question: question.asked.to_owned(),
            context: question.context.to_owned(),
            links: String::new(),
            wanted: None,
            text: question.text.iter().map(super::texts::Piece::wording).collect(),
            same_as: None,
            consequence: None,
        };
        self.act::<Opinions>(self.delegate(author)?, refer).await?;
        let snapshot = self.house.snapshot();
        let state = snapshot.rooms.of::<Opinions>();
        let opinion = state.by_referral(state.next_referral() - 1).map(|opinion| opinion.id);
        let opinion =
            opinion.ok_or_else(|| Failure("the demonstration's question was not kept".to_owned()))?;
        self.act::<Opinions>(self.delegate(sponsor)?, Sponsor { opinion }).await?;
        let admit = Admit {
            opinion,
            rule: rule.map(|(name, _)| name.to_owned()),
            rule_chosen_at: rule.map(|(_, meeting)| meeting),
            publicity: None,
            pens: Vec::new(),
        };
        self.act::<Opinions>(self.secretariat()?, admit).await?;
        Ok(opinion)
    }

    async fn open(&mut self, opinion: OpinionId, author: usize) -> Result<(), Failure> {
        let version = self.version(opinion);
        self.act::<Opinions>(self.delegate(author)?, OpenCall { opinion, version }).await.map(drop)
    }

    async fn position(
        &mut self,
        opinion: OpinionId,
        delegate: usize,
        position: Position,
    ) -> Result<(), Failure> {
        let words = |wanted, words: &str| if position == wanted { words.to_owned() } else { String::new() };
        let command = TakePosition {
            opinion,
            version: self.version(opinion),
            position,
            reservation: words(
                SupportsWithReservation,
                "À condition que les plus petites organisations soient aidées.",
            ),
            reasons: words(Opposes, "La charge retombe sur des équipes qui n’ont pas été consultées."),
            raises: false,
            keeps: None,
            explanation: String::new(),
            statement: words(
                Opposes,
                "Nous partageons le but. Nous refusons que la recommandation précède la mesure de ce qu’elle coûte à celles et ceux qui devront l’appliquer.",
            ),
            signs: position == Opposes,
        };
        self.act::<Opinions>(self.delegate(delegate)?, command).await.map(drop)
    }

    async fn answer(&mut self, opinion: OpinionId, author: usize, text: &str) -> Result<(), Failure> {
        let snapshot = self.house.snapshot();
        let state = snapshot.rooms.of::<Opinions>();
        let unanswered = state
            .opinion(opinion)
            .map(|opinion| opinion.unanswered().iter().map(|comment| comment.id).collect::<Vec<_>>());
        for comment in unanswered.unwrap_or_default() {
            let command = AnswerComment { opinion, comment, text: text.to_owned() };
            self.act::<Opinions>(self.delegate(author)?, command).await?;
        }
        Ok(())
    }

    fn version(&self, opinion: OpinionId) -> u32 {
        let snapshot = self.house.snapshot();
        snapshot.rooms.of::<Opinions>().opinion(opinion).map_or(0, |opinion| opinion.text.version)
    }

    fn delegate(&self, index: usize) -> Result<Actor, Failure> {
        let delegate = DELEGATES[index];
        let member = member(&self.house, delegate.organisation)?;
        let capacity = Capacity::Delegate { member, standing: Standing::Titular };
        Ok(Actor::Person { person: person(&self.house, delegate.email)?, capacity })
    }

    fn secretariat(&self) -> Result<Actor, Failure> {
        Ok(Actor::Person { person: person(&self.house, SECRETARIAT.1)?, capacity: Capacity::Secretariat })
    }
}

fn formation() -> Result<FormationId, Failure> {
    Ok(ESSAI.parse()?)
}

fn person(house: &House, email: &str) -> Result<PersonId, Failure> {
    let snapshot = house.snapshot();
    let person = snapshot.rooms.people().by_email(email).map(|person| person.id);
    person.ok_or_else(|| Failure(format!("the demonstration has no person {email}")))
}

fn member(house: &House, name: &str) -> Result<MemberId, Failure> {
    let snapshot = house.snapshot();
    let member =
        snapshot.rooms.of::<Members>().by_name(&pluriel_members::skeleton(name)).map(|member| member.id);
    member.ok_or_else(|| Failure(format!("the demonstration has no member {name}")))
}
