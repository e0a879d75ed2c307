//! Decides: one file for each family of commands. Every function here is pure: what it reads is the state and the
//! register of people as they stand, what it takes from outside is the context.

mod absences;
mod admission;
mod affiliations;
mod charge;
mod council;
mod delegates;
mod faults;
mod formations;
mod invitations;
mod kinds;
mod mandates;
mod parts;
mod seats;
mod suspension;

use jiff::{ToSpan, civil::Date};
use pluriel_council::{
    Actor, Context, Decision, FieldError, Instant, MemberId, Recorded, Refusal, Rooms, access, door,
    people::People,
};

use crate::{
    commands::Command,
    events::Event,
    skeleton::skeleton,
    state::{Member, State},
    words::{CollegeId, KindId, Names},
};

pub(crate) use council::fingerprint;

pub(crate) type Decided = Result<Decision<Event>, Refusal>;

/// What a command meets.
#[derive(Clone, Copy)]
pub(crate) struct Scene<'a> {
    pub state: &'a State,
    pub people: &'a People,
    /// The rooms as they stood before anything was decided: what runs in them is asked about members.
    pub rooms: &'a Rooms,
    pub actor: &'a Actor,
}

pub(crate) fn decide(scene: Scene<'_>, command: &Command, context: &mut Context) -> Decided {
    match command {
        Command::DescribeCouncil(command) => council::describe(scene, command),
        Command::OpenCollege(command) => council::open_college(scene, command),
        Command::DefineKind(command) => council::define_kind(scene, command),
        Command::DefineFormation(command) => formations::define(scene, command),
        Command::SeatMember(command) => seats::seat(scene, command, context),
        Command::DescribeMember(command) => seats::describe(scene, command, context.now()),
        Command::ChangeSeat(command) => seats::change(scene, command, context.now()),
        Command::EndSeat(command) => seats::end(scene, command, context.now()),
        Command::ProposeKind(command) => kinds::propose(scene, command),
        Command::DeclareKind(command) => kinds::declare(scene, command),
        Command::DeclareAffiliation(command) => affiliations::declare(scene, command, context),
        Command::EndAffiliation(command) => affiliations::end(scene, command),
        Command::AddDelegate(command) => delegates::add(scene, command, context),
        Command::ImportDelegates(rows) => delegates::import(scene, rows, context),
        Command::EndMandate(command) => mandates::end(scene, command, context.now()),
        Command::InviteSecretariat(command) => mandates::invite_secretariat(scene, command, context),
        Command::ChooseNamePublicity(command) => {
            mandates::choose_name_publicity(scene, *command, context.now())
        }
        Command::Invite(command) => invitations::invite(scene, command, context.now()),
        Command::Appoint(command) => delegates::appoint(scene, command, context),
        Command::NameTitular(command) => mandates::name_titular(scene, command, context),
        Command::ChangeAddress(command) => mandates::change_address(scene, command),
        Command::TellAbsence(command) => absences::tell(scene, command, context),
        Command::EndAbsence(command) => absences::end(scene, command, context.now()),
        Command::ExcludeMember(command) => suspension::exclude(scene, command, context.now()),
        Command::SuspendMember(command) => suspension::suspend(scene, command, context.now()),
        Command::EndSuspension(command) => suspension::end(scene, command, context.now()),
        Command::CloseCollege(command) => parts::close_college(scene, command),
        Command::CloseKind(command) => parts::close_kind(scene, command),
        Command::OrderParts(command) => parts::order(scene, command),
        Command::SetAdmission(command) => admission::set(scene, command, context.now()),
        Command::AskSeat(command) => admission::ask(scene, command, context),
        Command::ProposeMember(command) => admission::propose(scene, command, context),
        Command::AskConsent(command) => admission::ask_consent(scene, *command, context),
        Command::GiveConsent(command) => admission::consent(scene, command, context.now()),
        Command::SetRequestAside(command) => admission::set_aside(scene, command, context.now()),
        Command::WithdrawRequest(command) => admission::withdraw(scene, *command, context.now()),
        Command::PutRequest(command) => admission::put(scene, command, context.now()),
        Command::JudgeRequest(command) => admission::judge(scene, command, context.now()),
        Command::DecideRequest(command) => admission::decide(scene, *command, context),
        Command::PutInCharge(command) => charge::declare(scene, command, context.now()),
        Command::Together(commands) => together(scene, commands, context),
    }
}

/// Decides one after the other, each upon what those before it made.
fn together(scene: Scene<'_>, commands: &[Command], context: &mut Context) -> Decided {
    let mut ahead = Ahead::of(scene);
    let mut all = Decision::nothing();
    for command in commands {
        let decision = decide(ahead.scene(scene.actor), command, context)?;
        ahead.follow(&decision, context.now());
        all.events.extend(decision.events);
        all.people.extend(decision.people);
    }
    Ok(all)
}

/// The state as it will be once what was decided so far is written.
pub(crate) struct Ahead {
    state: State,
    people: People,
    rooms: Rooms,
}

impl Ahead {
    pub(crate) fn of(scene: Scene<'_>) -> Self {
        Self { state: scene.state.clone(), people: scene.people.clone(), rooms: scene.rooms.clone() }
    }

    pub(crate) const fn scene<'a>(&'a self, actor: &'a Actor) -> Scene<'a> {
        Scene { state: &self.state, people: &self.people, rooms: &self.rooms, actor }
    }

    /// Folds a decision in. Its entries have no number yet, so texts point nowhere in this state.
    pub(crate) fn follow(&mut self, decision: &Decision<Event>, now: Instant) {
        for event in &decision.events {
            let recorded = Recorded { seq: 0, at: now, stream: event.stream, sealed: event.sealed };
            self.state.evolve(&event.event, &recorded);
        }
        for change in &decision.people {
            self.people.apply(change);
        }
    }
}

impl<'a> Scene<'a> {
    /// Refuses what the access table allows under no condition.
    pub(crate) fn require(self, action: access::Action) -> Result<(), Refusal> {
        access::require(action, self.actor, |_| false)
    }

    /// Refuses whoever the access table lets do this neither always nor for this member.
    pub(crate) fn require_for(self, action: access::Action, member: MemberId) -> Result<(), Refusal> {
        let own = self.actor.member() == Some(member) || self.actor.administers() == Some(member);
        access::require(action, self.actor, |condition| condition == access::Condition::OwnMember && own)
    }

    /// This instant, or the end of what still counts on the member: a frozen electorate keeps whoever is in it.
    pub(crate) fn not_before_closing(self, member: MemberId, wanted: Instant, now: Instant) -> Instant {
        self.rooms.counts_on_until(member, now).map_or(wanted, |closing| closing.max(wanted))
    }

    pub(crate) fn member(self, id: MemberId) -> Result<&'a Member, Refusal> {
        self.state.member(id).ok_or(Refusal::not_found("members-member-unknown"))
    }

    /// The member of this id or of a name that looks like this one.
    pub(crate) fn member_called(self, field: &'static str, called: &str) -> Result<&'a Member, FieldError> {
        let by_id = called.trim().parse().ok().and_then(|id| self.state.member(id));
        by_id
            .or_else(|| self.state.by_name(&skeleton(called)))
            .ok_or_else(|| FieldError::new(field, "members-member-not-found").with("name", excerpt(called)))
    }

    pub(crate) fn college(self, field: &'static str, id: &CollegeId) -> Result<(), FieldError> {
        match self.state.college(id) {
            Some(_) => Ok(()),
            None => Err(FieldError::new(field, "members-college-unknown").with("college", id.as_str())),
        }
    }

    pub(crate) fn kind(self, field: &'static str, id: &KindId) -> Result<(), FieldError> {
        match self.state.kind(id) {
            Some(_) => Ok(()),
            None => Err(FieldError::new(field, "members-kind-unknown").with("kind", id.as_str())),
        }
    }

    /// The first instant of a day of the council.
    pub(crate) fn start_of(self, day: Date) -> Instant {
        self.state.calendar().start_of(day)
    }

    /// The first instant after a day of the council.
    pub(crate) fn end_of(self, day: Date) -> Instant {
        self.state.calendar().start_of(day.saturating_add(1.day()))
    }
}

/// Cleans a public name in both languages.
fn names(value: &Names) -> Result<Names, FieldError> {
    Ok(Names { fr: door::line("names_fr", &value.fr, 120)?, en: door::line("names_en", &value.en, 120)? })
}

/// Cleans a public address of the web.
fn url(value: Option<&str>) -> Result<Option<String>, FieldError> {
    let Some(url) = door::optional("url", value.unwrap_or_default(), 500)? else { return Ok(None) };
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let valid = host.is_some_and(|host| !host.is_empty() && !host.starts_with('/'))
        && !url.chars().any(|letter| letter.is_whitespace() || matches!(letter, '<' | '>' | '"' | '\\'));
    if valid { Ok(Some(url)) } else { Err(FieldError::new("url", "members-url-invalid")) }
}

/// The beginning of what was typed, fit to be quoted.
fn excerpt(typed: &str) -> String {
    typed.trim().chars().filter(|letter| !letter.is_control()).take(80).collect()
}
