//! An invented council in a data folder: colleges, kinds, members with one delegate each, standing orders, a secretariat.

use std::{collections::BTreeMap, path::Path, sync::Arc};

use pluriel_council::{
    Actor, Capacity, MemberId, Room, Standing,
    calendar::Holidays,
    people::{Id256, Scope, Token},
};
use pluriel_house::{Clock, Effect, House, Receipt, RegisteredRoom};
use pluriel_journal::SqliteStore;
use pluriel_meetings::Meetings;
use pluriel_members::{
    CarriageBy, FormationId, Language, Members, Names, Publicity,
    commands::{
        AddDelegate, Command as MembersCommand, DefineFormation, DefineKind, DescribeCouncil,
        InviteSecretariat, OpenCollege, ProposedKind, SeatMember,
    },
};
use pluriel_opinions::{
    Opinions,
    commands::SetStandingOrders,
    standing_orders::{CouncilsOwn, Preset},
};
use sha2::{Digest, Sha256};
use tokio::sync::mpsc;

use crate::{Outcome, tokens::Tokens};

/// The kinds of members, dealt out in turn.
pub const KINDS: [&str; 4] = ["entreprises", "collectivites", "usagers", "communs"];

/// How many members sit in each college.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// With a vote.
    pub voters: usize,
    /// Without a vote: they advise.
    pub advisers: usize,
}

/// A council whose house is open.
pub struct Council {
    /// The house.
    pub house: House,
    /// Who speaks for the members that vote.
    pub voters: Vec<Actor>,
    /// Who speaks for those that advise.
    pub advisers: Vec<Actor>,
    /// Who speaks for the hosts.
    pub secretariat: Actor,
}

impl Council {
    /// Founds a council in an empty folder.
    pub fn found(folder: &Path, clock: Arc<dyn Clock>, size: Size) -> Outcome<Self> {
        let rooms = vec![
            RegisteredRoom::of::<Members>(),
            RegisteredRoom::of::<Meetings>(),
            RegisteredRoom::of::<Opinions>(),
            RegisteredRoom::of::<Tokens>(),
        ];
        let (to, _) = mpsc::unbounded_channel();
        let effect = Effect { name: "mail", to };
        let house = House::open(SqliteStore::open(folder)?, rooms, clock, SEED, effect)?;
        let mut council =
            Self { house, voters: Vec::new(), advisers: Vec::new(), secretariat: Actor::Operator };
        council.compose(size)?;
        council.people(size)?;
        council.act::<Opinions>(Actor::Operator, standing_orders())?;
        Ok(council)
    }

    /// Gives a command and waits for its receipt.
    pub fn act<R: Room>(&self, actor: Actor, command: impl Into<R::Command>) -> Outcome<Receipt> {
        Ok(self.house.submit_blocking::<R>(actor, command.into(), None)?)
    }

    /// A token of the API for whoever this is, good for a year: the secret.
    pub fn token(&self, actor: Actor) -> Outcome<String> {
        let person = actor.person().ok_or("only a person has a token")?;
        let snapshot = self.house.snapshot();
        let now = self.house.now();
        let mandate = snapshot.rooms.people().mandates_of(person, now).next().ok_or("no mandate")?.id;
        let secret = format!("jeton-{person}");
        let token = Token {
            hash: Id256(Sha256::digest(secret.as_bytes()).into()),
            person,
            mandate,
            label: "charge".to_owned(),
            scope: Scope::Act,
            until: self.house.machine_now().plus_seconds(365 * 24 * 3600),
        };
        self.act::<Tokens>(Actor::Operator, token)?;
        Ok(secret)
    }

    fn compose(&self, size: Size) -> Outcome {
        let mut commands = vec![MembersCommand::DescribeCouncil(DescribeCouncil {
            name: "Conseil d'essai (exemple)".to_owned(),
            host: "Autorité d'accueil (exemple)".to_owned(),
            since: None,
            zone: "Europe/Paris".to_owned(),
            holidays: Holidays::default(),
            language: Language::French,
            words: BTreeMap::new(),
            source: None,
            description: None,
            address: None,
            contact: None,
        })];
        for college in [VOTERS, ADVISERS] {
            commands.push(MembersCommand::OpenCollege(OpenCollege {
                college: college.parse()?,
                names: names(college),
                fictitious: true,
            }));
        }
        for kind in KINDS {
            commands.push(MembersCommand::DefineKind(DefineKind { kind: kind.parse()?, names: names(kind) }));
        }
        commands.push(MembersCommand::DefineFormation(DefineFormation {
            formation: formation()?,
            names: names("formation"),
            votes: vec![VOTERS.parse()?],
            advises: vec![ADVISERS.parse()?],
            default_rule: None,
            publicity: Some(Publicity::Named),
            fictitious: true,
        }));
        for (college, count) in [(VOTERS, size.voters), (ADVISERS, size.advisers)] {
            for index in 0..count {
                commands.push(MembersCommand::SeatMember(SeatMember {
                    name: organisation(college, index),
                    natural_person: false,
                    url: None,
                    college: college.parse()?,
                    from: None,
                    last_day: None,
                    kind: Some(ProposedKind {
                        kind: KINDS[index % KINDS.len()].parse()?,
                        source: "Essai".to_owned(),
                    }),
                }));
            }
        }
        self.act::<Members>(Actor::Operator, MembersCommand::Together(commands)).map(drop)
    }

    fn people(&mut self, size: Size) -> Outcome {
        let command = InviteSecretariat {
            name: "Secrétariat".to_owned(),
            email: SECRETARIAT.to_owned(),
            language: None,
        };
        let mut commands = vec![MembersCommand::InviteSecretariat(command)];
        for (college, count) in [(VOTERS, size.voters), (ADVISERS, size.advisers)] {
            commands.extend((0..count).map(|index| {
                MembersCommand::AddDelegate(AddDelegate {
                    member: organisation(college, index),
                    name: format!("Personne {college} {index:03}"),
                    email: email(college, index),
                    standing: Standing::Titular,
                    from: None,
                    last_day: None,
                    language: None,
                })
            }));
        }
        self.act::<Members>(Actor::Operator, MembersCommand::Together(commands))?;
        self.voters = self.delegates(VOTERS, size.voters)?;
        self.advisers = self.delegates(ADVISERS, size.advisers)?;
        let snapshot = self.house.snapshot();
        let person = snapshot.rooms.people().by_email(SECRETARIAT).ok_or("no secretariat")?.id;
        self.secretariat = Actor::Person { person, capacity: Capacity::Secretariat };
        Ok(())
    }

    fn delegates(&self, college: &str, count: usize) -> Outcome<Vec<Actor>> {
        let snapshot = self.house.snapshot();
        let delegate = |index| -> Outcome<Actor> {
            let person = snapshot.rooms.people().by_email(&email(college, index)).ok_or("no person")?.id;
            let member: MemberId = snapshot
                .rooms
                .of::<Members>()
                .by_name(&pluriel_members::skeleton(&organisation(college, index)))
                .ok_or("no member")?
                .id;
            Ok(Actor::Person { person, capacity: Capacity::Delegate { member, standing: Standing::Titular } })
        };
        (0..count).map(delegate).collect()
    }
}

const VOTERS: &str = "votants";
const ADVISERS: &str = "conseillers";
const SECRETARIAT: &str = "secretariat@conseil.example";
/// Ids and salts of the invented council follow from it.
const SEED: [u8; 32] = [7; 32];

/// The one formation.
pub fn formation() -> Outcome<FormationId> {
    Ok("formation".parse()?)
}

fn names(word: &str) -> Names {
    Names { fr: word.to_owned(), en: word.to_owned() }
}

fn organisation(college: &str, index: usize) -> String {
    format!("Organisation {college} {index:03} (exemple)")
}

fn email(college: &str, index: usize) -> String {
    format!("{college}{index:03}@conseil.example")
}

fn standing_orders() -> SetStandingOrders {
    let rule = "Broad carriage".to_owned();
    let own = CouncilsOwn {
        carriage_by: CarriageBy::Kind,
        rules: vec![rule.clone()],
        own_rules: BTreeMap::new(),
        default_rule: rule,
        quiet_periods: Vec::new(),
    };
    SetStandingOrders { orders: Preset::Light.orders(own) }
}
