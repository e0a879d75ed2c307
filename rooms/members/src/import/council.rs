//! The council's file.

use pluriel_council::{
    Actor, Arg, Context, Instant, Rooms,
    calendar::{Country, Holidays},
    people::People,
};

use crate::{
    commands::{Command, DeclareAffiliation, DefineFormation, DefineKind, DescribeCouncil, OpenCollege},
    council_file::{CouncilFile, FormationEntry, ImportError},
    decide::{Ahead, Scene, decide},
    report::{Level, Note, Report},
    state::State,
    words::{Language, Names},
};

mod members;

/// Where a council is taken to be when its file does not say: the first councils are French.
const ASSUMED_ZONE: &str = "Europe/Paris";

/// Reads a council's file of either shape and gives the commands that are left to give, to be decided together
/// ([`Command::Together`]), and what the person is told. What a file does not say stays as it is; nothing is ever ended
/// because a file is silent.
pub fn council(bytes: &[u8], state: &State, now: Instant) -> Result<(Vec<Command>, Report), ImportError> {
    council_file(&CouncilFile::read(bytes)?, state, now)
}

/// As [`council`], of a file already read.
pub fn council_file(
    file: &CouncilFile,
    state: &State,
    now: Instant,
) -> Result<(Vec<Command>, Report), ImportError> {
    let nobody = People::default();
    let rooms = Rooms::default();
    let scene = Scene { state, people: &nobody, rooms: &rooms, actor: &Actor::Operator };
    let mut import = Import {
        ahead: Ahead::of(scene),
        context: Context::seeded(now, [0; 32]),
        commands: Vec::new(),
        report: Report { notes: file.notes.clone() },
    };
    import.describe(file)?;
    for college in &file.colleges {
        let known = import.state().college(&college.id).is_some();
        if !(college.assumed && known) {
            import.assumed(college.assumed, "members-import-assumed-names", &college.place, &college.names);
            let (id, names) = (college.id.clone(), college.names.clone());
            let command = OpenCollege { college: id, names, fictitious: college.fictitious };
            import.give(&college.place, Command::OpenCollege(command))?;
        }
    }
    for kind in &file.kinds {
        let known = import.state().kind(&kind.id).is_some();
        if !(kind.assumed && known) {
            import.assumed(kind.assumed, "members-import-assumed-names", &kind.place, &kind.names);
            let command = DefineKind { kind: kind.id.clone(), names: kind.names.clone() };
            import.give(&kind.place, Command::DefineKind(command))?;
        }
    }
    for formation in &file.formations {
        import.formation(formation)?;
    }
    import.members(file)?;
    for affiliation in &file.affiliations {
        let command = DeclareAffiliation {
            members: affiliation.members.clone(),
            nature: affiliation.nature,
            from: affiliation.from,
            source: affiliation.source.clone(),
        };
        import.give(&affiliation.place, Command::DeclareAffiliation(command))?;
    }
    import.report.note(Note::new(Level::Done, "members-import-done").with("commands", import.commands.len()));
    Ok((import.commands, import.report))
}

/// An import under way: what was given so far, and the state as it will be then.
struct Import {
    ahead: Ahead,
    context: Context,
    commands: Vec<Command>,
    report: Report,
}

impl Import {
    fn state(&self) -> &State {
        self.ahead.scene(&Actor::Operator).state
    }

    /// Gives a command, unless it would change nothing.
    fn give(&mut self, place: &str, command: Command) -> Result<(), ImportError> {
        let decision =
            decide(self.ahead.scene(&Actor::Operator), &command, &mut self.context).map_err(|refusal| {
                ImportError::Refused { place: place.to_owned(), refusal: Box::new(refusal) }
            })?;
        if !decision.events.is_empty() {
            self.ahead.follow(&decision, self.context.now());
            self.commands.push(command);
        }
        Ok(())
    }

    fn assumed(&mut self, assumed: bool, code: &'static str, place: &str, names: &Names) {
        if assumed {
            let note = Note::new(Level::Assumed, code).with("name", names.of(Language::French));
            self.report.note(note.at(place));
        }
    }

    /// What the file says of the council, laid over what is known.
    fn describe(&mut self, file: &CouncilFile) -> Result<(), ImportError> {
        let facts = &file.council;
        let known = self.state().council().cloned();
        let (Some(name), Some(host)) = (
            facts.name.clone().or_else(|| known.as_ref().map(|known| known.name.clone())),
            facts.host.clone().or_else(|| known.as_ref().map(|known| known.host.clone())),
        ) else {
            let missing = if facts.name.is_none() { "/council/name" } else { "/council/host" };
            return Err(ImportError::Missing { place: missing.to_owned() });
        };
        let known = known.as_ref();
        let zone = facts.zone.clone().or_else(|| known.map(|known| known.zone.clone()));
        if zone.is_none() {
            self.report
                .note(Note::new(Level::Assumed, "members-import-assumed-zone").with("zone", ASSUMED_ZONE));
        }
        let country = zone.is_none().then_some(Country::France);
        let assumed = || Holidays { country, ..Holidays::default() };
        let holidays = facts.holidays.clone().or_else(|| known.map(|known| known.holidays.clone()));
        let command = DescribeCouncil {
            name,
            host,
            since: facts.since.or_else(|| known.and_then(|known| known.since)),
            holidays: holidays.unwrap_or_else(assumed),
            zone: zone.unwrap_or_else(|| ASSUMED_ZONE.to_owned()),
            language: facts.language.or_else(|| known.map(|known| known.language)).unwrap_or_default(),
            words: facts.words.clone(),
            source: facts.source.clone(),
            description: None,
            address: None,
            contact: None,
        };
        self.give("/council", Command::DescribeCouncil(command))
    }

    fn formation(&mut self, entry: &FormationEntry) -> Result<(), ImportError> {
        let known = self.state().formation(&entry.id);
        if entry.assumed && known.is_some() {
            return Ok(());
        }
        let command = DefineFormation {
            formation: entry.id.clone(),
            names: entry.names.clone(),
            votes: entry.votes.clone(),
            advises: entry.advises.clone(),
            default_rule: entry.default_rule.clone(),
            publicity: entry.publicity,
            fictitious: entry.fictitious,
        };
        if entry.assumed {
            let note = Note::new(Level::Assumed, "members-import-assumed-formation")
                .with("name", entry.names.fr.as_str())
                .with("voting", entry.votes.len())
                .with("votes", Arg::Text(list(&entry.votes)))
                .with("advises", Arg::Text(list(&entry.advises)));
            self.report.note(note.at(&entry.place));
        }
        self.give(&entry.place, Command::DefineFormation(command))
    }
}

fn list<T: std::fmt::Display>(items: &[T]) -> String {
    if items.is_empty() {
        return "–".to_owned();
    }
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
