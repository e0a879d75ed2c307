//! A council to test with: gardens of four kinds that vote, departments that advise, and a road already walked.

use pluriel_council::{
    Actor, Capacity, Decision, Id, Instant, MemberId, PersonId, Standing,
    harness::{Given, Outcome},
};
use pluriel_meetings::{MeetingId, Meetings, Status, When, events::MeetingPlanned};
use pluriel_members::{Members, skeleton};
use pluriel_opinions::{
    Command, Event, OpinionId, Opinions, State,
    commands::*,
    standing_orders::{CouncilsOwn, Preset, StandingOrders},
    state::{Call, Opinion},
    words::{Position, Stage},
};
use serde_json::json;

pub const SECRETARIAT: Actor =
    Actor::Person { person: PersonId(Id::from_bits(1)), capacity: Capacity::Secretariat };

/// The votes of the formation "jardins", and of "assemblee", where the same members vote by name.
pub const VOTERS: [(&str, &str); 10] = [
    ("Ronces", "usagers"),
    ("Orties", "usagers"),
    ("Semences", "metiers"),
    ("Serres", "metiers"),
    ("Outils", "metiers"),
    ("Ruches", "fondations"),
    ("Vergers", "fondations"),
    ("Mares", "fondations"),
    ("Haies", "communes"),
    ("Prairies", "communes"),
];
pub const ADVISERS: [&str; 3] = ["Voirie", "Parcs", "Eaux"];

pub fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

/// A Monday, at ten in Paris.
pub fn now() -> Instant {
    at("2026-01-12T09:00:00Z")
}

/// A house with its council, its clock and the road's shortcuts.
pub struct House {
    pub given: Given,
    pub now: Instant,
}

/// The standing orders of the tests: `light`, with the rule of a majority and two approvals.
pub fn orders() -> StandingOrders {
    let approved = r#"{"decision": {"support": {"more_than": "1/2", "of": "members"}},
        "then": [{"approval": {"by": "Mairie", "within_days": 60, "silence": "none"}}]}"#;
    let quorum = r#"{"valid": {"quorum": {"at_least": "1/2"}},
        "decision": {"support": {"more_than": "1/2", "of": "expressed"}}}"#;
    let of_stones = r#"{"decision": {"support": {"count": 1, "in": "pierres"}}}"#;
    let too_many = r#"{"decision": {"support": {"count": 11}}}"#;
    let own = [("Majorité", approved), ("Quorum", quorum), ("Pierres", of_stones), ("Onze", too_many)];
    Preset::Light.orders(CouncilsOwn {
        carriage_by: pluriel_members::CarriageBy::Kind,
        rules: own
            .iter()
            .map(|(name, _)| *name)
            .chain(["Consent", "Broad carriage"])
            .map(str::to_owned)
            .collect(),
        own_rules: own.iter().map(|(name, rule)| ((*name).to_owned(), rule.parse().unwrap())).collect(),
        default_rule: "Majorité".to_owned(),
        quiet_periods: vec!["08-01/08-31".parse().unwrap(), "12-20/01-03".parse().unwrap()],
    })
}

/// A house with a council and standing orders.
pub fn house() -> House {
    let mut house = council();
    house.when(SECRETARIAT, SetStandingOrders { orders: orders() }).accepted();
    house
}

/// The same under standing orders that allow a proxy each.
pub fn allowing_proxies() -> House {
    let mut house = council();
    let mut orders = orders();
    orders.ballot.proxies = 1;
    house.when(SECRETARIAT, SetStandingOrders { orders }).accepted();
    house
}

/// A house with a council, and no standing orders yet.
pub fn council() -> House {
    let mut house = House::empty();
    house.member(
        json!({"describe_council": {"name": "Conseil des jardins", "host": "Ville", "zone": "Europe/Paris",
        "holidays": {"country": "FR"}, "language": "fr"}}),
    );
    for college in ["jardins", "services"] {
        house.member(json!({"open_college": {"college": college, "names": {"fr": college, "en": college}}}));
    }
    for kind in ["usagers", "metiers", "fondations", "communes"] {
        house.member(json!({"define_kind": {"kind": kind, "names": {"fr": kind, "en": kind}}}));
    }
    for (formation, publicity) in [("jardins", "counts"), ("assemblee", "named")] {
        house.member(
            json!({"define_formation": {"formation": formation, "names": {"fr": formation, "en": formation},
            "votes": ["jardins"], "advises": ["services"], "publicity": publicity}}),
        );
    }
    house.member(json!({"define_formation": {"formation": "services", "names": {"fr": "s", "en": "s"}, "advises": ["services"]}}));
    for (name, kind) in VOTERS {
        house.member(json!({"seat_member": {"name": name, "college": "jardins", "kind": {"kind": kind, "source": "site"}}}));
    }
    for name in ADVISERS {
        house.member(json!({"seat_member": {"name": name, "college": "services"}}));
    }
    house
}

/// A delegate of a member.
pub fn delegate_of(member: MemberId) -> Actor {
    let person = PersonId(Id::from_bits(member.0.bits() ^ 5));
    Actor::Person { person, capacity: Capacity::Delegate { member, standing: Standing::Titular } }
}

impl House {
    /// A house in which nothing happened.
    pub fn empty() -> Self {
        let given = Given::nothing_at(now()).room::<Members>().room::<Meetings>().room::<Opinions>();
        Self { given, now: now() }
    }

    /// The members' secretariat asks, in the shape of the API.
    #[track_caller]
    pub fn member(&mut self, command: serde_json::Value) {
        self.given.when::<Members>(SECRETARIAT, serde_json::from_value(command).unwrap()).accepted();
    }

    pub fn id(&self, name: &str) -> MemberId {
        self.given.rooms().of::<Members>().by_name(&skeleton(name)).unwrap().id
    }

    /// The delegate of the member of this name.
    pub fn of(&self, name: &str) -> Actor {
        delegate_of(self.id(name))
    }

    pub fn when(&mut self, actor: Actor, command: impl Into<Command>) -> Outcome<Event> {
        self.given.when::<Opinions>(actor, command.into())
    }

    /// The delegate of the member of this name asks.
    pub fn by(&mut self, name: &str, command: impl Into<Command>) -> Outcome<Event> {
        self.when(self.of(name), command)
    }

    pub fn state(&self) -> &State {
        self.given.rooms().of::<Opinions>()
    }

    pub fn opinion(&self, id: OpinionId) -> &Opinion {
        self.state().opinion(id).unwrap()
    }

    pub fn call(&self, id: OpinionId) -> &Call {
        self.opinion(id).call().unwrap()
    }

    pub fn stage(&self, id: OpinionId) -> Stage {
        self.opinion(id).stage
    }

    /// It is this instant now, and what was due is done.
    pub fn clock(&mut self, now: Instant) -> usize {
        self.now = now;
        self.given.at(now);
        self.given.meet_deadlines::<Opinions>()
    }

    /// It is this instant now, and the deadlines are still to be met.
    pub fn clock_without_deadlines(&mut self, now: Instant) {
        self.now = now;
        self.given.at(now);
    }

    /// A meeting, planned or changed.
    pub fn meeting(&mut self, bits: u128, formation: &str, begins: &str, cancelled: bool) -> MeetingId {
        meeting(&mut self.given, bits, formation, begins, cancelled)
    }

    /// A question of this member in a formation, with a text of two blocks.
    pub fn referred(&mut self, author: &str, formation: &str) -> OpinionId {
        let decision = self.by(author, question(formation)).accepted();
        opinion_of(&decision)
    }

    /// A question admitted: its text can be written.
    pub fn admitted(&mut self, formation: &str) -> OpinionId {
        let opinion = self.referred("Ronces", formation);
        self.by("Semences", Sponsor { opinion }).accepted();
        self.when(SECRETARIAT, admit(opinion)).accepted();
        opinion
    }

    /// A call that is open.
    pub fn called(&mut self, formation: &str) -> OpinionId {
        let opinion = self.admitted(formation);
        let version = self.opinion(opinion).text.version;
        self.by("Ronces", OpenCall { opinion, version }).accepted();
        opinion
    }

    /// These members take these positions, `+ ? 0 - x` for the five, `.` for silence, in the order of [`VOTERS`].
    pub fn positions(&mut self, opinion: OpinionId, signs: &str) {
        for ((name, _), sign) in VOTERS.iter().zip(signs.chars()) {
            let position = match sign {
                '+' => Position::Supports,
                '?' => Position::SupportsWithReservation,
                '0' => Position::Abstains,
                '-' => Position::Opposes,
                'x' => Position::TakesNoPart,
                _ => continue,
            };
            let command = self.position(opinion, position);
            self.by(name, command).accepted();
        }
    }

    /// A position on an opinion, whether or not it has a call.
    pub fn a_position(opinion: &Opinion, position: Position) -> TakePosition {
        let version = opinion.call().map_or(0, Call::version);
        let reservation = if position == Position::SupportsWithReservation { "sauf les ronces" } else { "" };
        TakePosition {
            opinion: opinion.id,
            version,
            position,
            reservation: reservation.into(),
            reasons: String::new(),
            raises: false,
            keeps: None,
            explanation: String::new(),
            statement: String::new(),
            signs: false,
        }
    }

    /// A position on the text of the call, with a reservation where one is needed.
    pub fn position(&self, opinion: OpinionId, position: Position) -> TakePosition {
        Self::a_position(self.opinion(opinion), position)
    }

    /// A call closed with these positions.
    pub fn closed(&mut self, formation: &str, signs: &str) -> OpinionId {
        let opinion = self.called(formation);
        self.positions(opinion, signs);
        let closes = self.call(opinion).closes;
        assert_eq!(self.clock(closes), 1);
        opinion
    }

    /// An opinion adopted whose statements are settled, with the votes of eight of ten members.
    pub fn settled(&mut self, formation: &str) -> OpinionId {
        let opinion = self.closed(formation, "++++++++-.");
        self.clock(self.now.plus_seconds(5 * 86_400));
        opinion
    }
}

pub fn question(formation: &str) -> Refer {
    Refer {
        formation: formation.parse().unwrap(),
        title: "Les haies".into(),
        question: "Faut-il planter des haies ?".into(),
        context: "Les haies ont disparu.".into(),
        links: "https://haies.example/".into(),
        wanted: None,
        text: vec![heading("Constat"), paragraph("Les haies abritent les oiseaux.")],
        same_as: None,
        consequence: None,
    }
}

pub fn admit(opinion: OpinionId) -> Admit {
    Admit { opinion, rule: None, rule_chosen_at: None, publicity: None, pens: Vec::new() }
}

pub fn ask_ballot(opinion: OpinionId) -> AskBallot {
    AskBallot { opinion, reasons: "Le sujet divise.".into() }
}

pub fn extend(opinion: OpinionId) -> ExtendCall {
    ExtendCall { opinion, reasons: "Notre bureau se réunit lundi.".into() }
}

pub fn heading(text: &str) -> Wording {
    Wording::Heading { text: text.into() }
}

pub fn paragraph(text: &str) -> Wording {
    Wording::Paragraph { text: text.into() }
}

/// The opinion that a decision is about.
pub fn opinion_of(decision: &Decision<Event>) -> OpinionId {
    decision.events[0].event.opinion().unwrap()
}

fn meeting(given: &mut Given, bits: u128, formation: &str, begins: &str, cancelled: bool) -> MeetingId {
    let id = MeetingId(Id::from_bits(bits));
    let planned = MeetingPlanned {
        meeting: id,
        formation: formation.parse().unwrap(),
        when: When::Hours { start: at(begins), end: None },
        status: if cancelled { Status::Cancelled } else { Status::Confirmed },
        moved_from: None,
        texts: Vec::new(),
        imported: false,
    };
    let event = pluriel_council::NewEvent::open(pluriel_council::Stream(id.0), planned.into());
    *given = given.clone().event::<Meetings>(&event);
    id
}
