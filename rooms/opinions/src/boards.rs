//! What a member shares with its own board while a text is written and called: links by which it reads, and the day by which it means
//! to answer. Rows of the vault and nothing else: who has not answered yet is nobody's to read
//! (`docs/decisions/0132-what-a-board-is-told.md`).

use jiff::civil::Date;
use pluriel_council::{
    Actor, Arg, Context, Decision, FieldError, Instant, MemberId, PersonId, Recorded, Refusal, Room, Rooms,
    access::{Action, Condition, require},
    people::{BoardLink, Expected, Id256, PeopleChange},
};
use pluriel_members::Members;
use serde::{Deserialize, Serialize};

use crate::{
    Opinions,
    following::Never,
    state::Opinion,
    words::{OpinionId, Stage},
};

/// How many links a member gives of one text.
pub const MOST_LINKS: usize = 10;

/// The queue's part of boards: a room without state or events, whose decisions change rows of the vault.
#[derive(Debug, Clone, Copy)]
pub struct Boards;

/// What one may ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Command {
    /// A link opens a text to one's member's board (a delegate of a member of the formation).
    Share {
        /// Which.
        opinion: OpinionId,
        /// The hash of the link's secret.
        link: Id256,
    },
    /// A link of one's member opens nothing more (a delegate of that member).
    Revoke {
        /// The hash of the link's secret.
        link: Id256,
    },
    /// By when one's member means to answer (a delegate of a member of the formation).
    Expect {
        /// What.
        opinion: OpinionId,
        /// The day; `None`: what was said is taken back.
        day: Option<Date>,
    },
    /// What was shared of texts whose closing is past is forgotten (Pluriel).
    Sweep,
}

impl Room for Boards {
    const NAME: &'static str = "boards";

    type State = ();
    type Command = Command;
    type Event = Never;

    fn decide(
        rooms: &Rooms,
        command: Command,
        actor: &Actor,
        context: &mut Context,
    ) -> Result<Decision<Never>, Refusal> {
        let now = context.now();
        let people = match command {
            Command::Share { opinion, link } => share(rooms, actor, opinion, link, now)?,
            Command::Revoke { link } => revoke(rooms, actor, link)?,
            Command::Expect { opinion, day } => expect(rooms, actor, opinion, day, now)?,
            Command::Sweep => over(rooms),
        };
        Ok(Decision { people, ..Decision::nothing() })
    }

    fn evolve((): &mut (), event: &Never, _recorded: &Recorded) {
        match *event {}
    }

    fn due(rooms: &Rooms, _now: Instant) -> Vec<Command> {
        (!over(rooms).is_empty()).then_some(Command::Sweep).into_iter().collect()
    }

    fn next_deadline(_rooms: &Rooms, _now: Instant) -> Option<Instant> {
        // A text closes by an act of its own room, after which every room is asked what is due.
        None
    }
}

/// Whether a text is still to be answered: it is written or called.
pub fn is_open(opinion: &Opinion) -> bool {
    matches!(
        opinion.stage,
        Stage::Drafting | Stage::LastReading | Stage::Call | Stage::Ballot | Stage::Suspended
    )
}

/// The links of a member to a text, oldest first.
pub fn links(rooms: &Rooms, opinion: &Opinion, member: MemberId) -> Vec<BoardLink> {
    let of_member = |link: &&BoardLink| link.member == member && link.subject == opinion.id.0;
    let mut links: Vec<_> = rooms.people().board_links().filter(of_member).copied().collect();
    links.sort_by_key(|link| (link.made, link.hash));
    links
}

/// The day by which a member means to answer. It is told to that member and its board alone.
pub fn expected(rooms: &Rooms, opinion: &Opinion, member: MemberId) -> Option<Date> {
    rooms.people().expected(member, opinion.id.0)?.day.parse().ok()
}

/// What a link opens, if it is good.
pub fn opened<'a>(rooms: &'a Rooms, link: &Id256) -> Option<(&'a BoardLink, &'a Opinion)> {
    let link = rooms.people().board_link(link)?;
    let opinion = rooms.of::<Opinions>().opinion(OpinionId(link.subject))?;
    is_open(opinion).then_some((link, opinion))
}

fn share(
    rooms: &Rooms,
    actor: &Actor,
    opinion: OpinionId,
    link: Id256,
    now: Instant,
) -> Result<Vec<PeopleChange>, Refusal> {
    let Asking { opinion, member, person } = asking(rooms, actor, opinion, now)?;
    if links(rooms, opinion, member).len() >= MOST_LINKS {
        return Err(Refusal::conflict("boards-too-many").with("most", MOST_LINKS));
    }
    Ok(vec![PeopleChange::BoardLink(BoardLink {
        hash: link,
        person,
        member,
        subject: opinion.id.0,
        made: now,
    })])
}

/// Ended twice is ended once; of another member's link nothing is told.
fn revoke(rooms: &Rooms, actor: &Actor, link: Id256) -> Result<Vec<PeopleChange>, Refusal> {
    let own = actor.member();
    require(Action::ShareWithBoard, actor, |condition| condition == Condition::InFormation)?;
    let known = rooms.people().board_link(&link).filter(|link| Some(link.member) == own);
    Ok(known.map(|link| PeopleChange::BoardLinkOver(link.hash)).into_iter().collect())
}

fn expect(
    rooms: &Rooms,
    actor: &Actor,
    opinion: OpinionId,
    day: Option<Date>,
    now: Instant,
) -> Result<Vec<PeopleChange>, Refusal> {
    let Asking { opinion, member, person } = asking(rooms, actor, opinion, now)?;
    let subject = opinion.id.0;
    let Some(day) = day else {
        let known = rooms.people().expected(member, subject).is_some();
        return Ok(known.then_some(PeopleChange::ExpectedOver { member, subject }).into_iter().collect());
    };
    let council = rooms.of::<Members>().calendar();
    if day < council.day_of(now) {
        return Err(Refusal::from(FieldError::new("day", "boards-day-past")));
    }
    if let Some(ends) = ends(opinion).filter(|ends| day > council.last_day(*ends)) {
        let error = FieldError::new("day", "boards-day-too-late").with("last", Arg::Deadline(ends));
        return Err(Refusal::from(error));
    }
    let said = Expected { member, subject, person, day: day.to_string(), at: now };
    Ok(vec![PeopleChange::Expected(said)])
}

/// Until when a text can be answered: the end of its call or, before that, the instant by which its last call must be opened.
pub fn ends(opinion: &Opinion) -> Option<Instant> {
    match opinion.call().filter(|_| opinion.stage.is_vote()) {
        Some(call) => Some(call.closes),
        None => Some(opinion.admission.as_ref()?.last_call_by),
    }
}

/// Whether a member votes or advises in the formation of an opinion now.
pub fn is_in_formation(rooms: &Rooms, opinion: &Opinion, member: MemberId, now: Instant) -> bool {
    let members = rooms.of::<Members>();
    let (voters, advisers) =
        (members.voters(&opinion.formation, now), members.advisers(&opinion.formation, now));
    voters.iter().chain(&advisers).any(|seated| seated.id == member)
}

/// Whose delegate asks, of which text.
struct Asking<'a> {
    opinion: &'a Opinion,
    member: MemberId,
    person: PersonId,
}

/// A delegate of a member that votes or advises in the formation, while the text is to be answered.
fn asking<'a>(
    rooms: &'a Rooms,
    actor: &Actor,
    opinion: OpinionId,
    now: Instant,
) -> Result<Asking<'a>, Refusal> {
    require(Action::ShareWithBoard, actor, |_| true)?;
    let known = rooms.of::<Opinions>().opinion(opinion).filter(|opinion| opinion.number().is_some());
    let opinion = known.ok_or(Refusal::not_found("opinions-unknown"))?;
    let (Some(member), Some(person)) = (actor.member(), actor.person()) else {
        return Err(Refusal::forbidden("opinions-not-in-formation"));
    };
    if !is_in_formation(rooms, opinion, member, now) {
        return Err(Refusal::forbidden("opinions-not-in-formation"));
    }
    if !is_open(opinion) {
        return Err(Refusal::conflict("boards-over"));
    }
    Ok(Asking { opinion, member, person })
}

fn over(rooms: &Rooms) -> Vec<PeopleChange> {
    let opinions = rooms.of::<Opinions>();
    let is_over = |subject| !opinions.opinion(OpinionId(subject)).is_some_and(is_open);
    let people = rooms.people();
    let links = people.board_links().filter(|link| is_over(link.subject));
    let links = links.map(|link| PeopleChange::BoardLinkOver(link.hash));
    let expected = people.all_expected().filter(|said| is_over(said.subject));
    let expected =
        expected.map(|said| PeopleChange::ExpectedOver { member: said.member, subject: said.subject });
    links.chain(expected).collect()
}
