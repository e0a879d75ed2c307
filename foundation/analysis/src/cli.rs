//! What the program's commands `analyse` and `synthesise` call.

use crate::{
    Consultation, Language, Reading, drawing, json, polis_json, progress::Bar, read::reason_in_french,
    summary, synthesise as made,
};
use pluriel_deliberation::{
    Layout,
    analysis::{Settings, Stage},
    colleges::Thresholds,
    keyed::Key,
    synthetic::Plan,
};
use std::{
    error::Error,
    fs::File,
    io::{self, BufWriter, Write},
    path::PathBuf,
    process::ExitCode,
    time::Instant,
};

/// How a consultation is analysed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Method {
    /// Our own method.
    #[default]
    Pluriel,
    /// The cold start of Polis, to compare with.
    PolisCold,
}

impl std::str::FromStr for Method {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        match name {
            "pluriel" => Ok(Self::Pluriel),
            "polis-cold" => Ok(Self::PolisCold),
            other => Err(format!("\"{other}\" is no method: pluriel or polis-cold")),
        }
    }
}

/// `pluriel analyse DIR [--json FILE] [--method polis-cold] [--svg DIR] [--lang fr] [--quorum N] [--cap N]`.
#[derive(Clone, Debug, Default)]
pub struct Analyse {
    /// The folder of an export.
    pub folder: PathBuf,
    /// Where everything goes as JSON; `-` is standard output, without the summary.
    pub json: Option<PathBuf>,
    /// The folder of the drawings.
    pub svg: Option<PathBuf>,
    /// The method.
    pub method: Method,
    /// The language of the summary and of the drawings.
    pub language: Language,
    /// How colleges are read: the quorum, and the most that one organisation weighs in a college.
    pub thresholds: Thresholds,
}

/// `pluriel synthesise N M V G DIR`.
#[derive(Clone, Debug)]
pub struct Synthesise {
    /// Number of participants.
    pub participants: usize,
    /// Number of statements.
    pub statements: usize,
    /// Number of votes.
    pub votes: usize,
    /// Number of planted groups; with one, opinions are unrelated.
    pub groups: usize,
    /// Where the files go.
    pub folder: PathBuf,
    /// Another seed makes another consultation.
    pub seed: u64,
    /// The language of refusals.
    pub language: Language,
}

type Outcome = Result<(), Box<dyn Error>>;

/// Analyses a folder and prints the summary. Exit code 1 for an input that cannot be read, with the reason on
/// standard error.
pub fn analyse(command: &Analyse) -> ExitCode {
    exit(match command.method {
        Method::Pluriel => analyse_ours(command),
        Method::PolisCold => analyse_polis(command),
    })
}

/// Writes a made consultation with planted groups.
pub fn synthesise(command: &Synthesise) -> ExitCode {
    exit(try_synthesise(command))
}

fn exit(outcome: Outcome) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if is_closed_pipe(error.as_ref()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "{error}");
            ExitCode::FAILURE
        }
    }
}

/// Whoever read the output has read enough (`pluriel analyse … | head`).
fn is_closed_pipe(error: &(dyn Error + 'static)) -> bool {
    error.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

fn read(command: &Analyse, layout: Layout, bar: &mut Bar) -> Result<Consultation, Box<dyn Error>> {
    let step = command.language.pick("lecture", "reading");
    let consultation = Consultation::read(&command.folder, layout, &mut |done, all| {
        bar.show(step, done as f64 / all.max(1) as f64);
    });
    consultation.map_err(|error| error.sentence(command.language).into())
}

fn analyse_ours(command: &Analyse) -> Outcome {
    let mut bar = Bar::new();
    let consultation = read(command, Layout::ById, &mut bar)?;
    let settings = Settings { thresholds: command.thresholds, ..Settings::default() };
    let reading = Reading::of(consultation, settings, &mut |stage| {
        let (done, step) = match stage {
            Stage::Robustness => (0.1, command.language.pick("robustesse", "robustness")),
            Stage::Components => (0.3, command.language.pick("directions", "directions")),
            Stage::Groups => (0.5, command.language.pick("groupes", "groups")),
            Stage::Bridging => (0.75, command.language.pick("ponts", "bridging")),
            Stage::Colleges => (0.9, command.language.pick("collèges", "colleges")),
        };
        bar.show(step, done);
    });
    bar.finish();
    let to_standard_output = write_json(command, |to| json::write(&reading, to))?;
    if let Some(folder) = &command.svg {
        drawing::write(&reading, command.language, folder)
            .map_err(|error| named(folder, &error, command.language))?;
    }
    if !to_standard_output {
        io::stdout().write_all(summary::text(&reading, command.language).as_bytes())?;
    }
    Ok(())
}

fn analyse_polis(command: &Analyse) -> Outcome {
    if command.svg.is_some() {
        let refusal = command.language.pick(
            "les dessins sont ceux de la méthode pluriel\u{a0}; ôtez --svg ou --method polis-cold",
            "drawings are of the method pluriel; leave --svg or --method polis-cold out",
        );
        return Err(refusal.into());
    }
    let mut bar = Bar::new();
    let started = Instant::now();
    let consultation = read(command, Layout::AsMet, &mut bar)?;
    let load = started.elapsed().as_secs_f64();
    let started = Instant::now();
    bar.show("polis-cold", 0.5);
    let cold = polis_json::run(&consultation);
    let timing = polis_json::Timing { load, run: started.elapsed().as_secs_f64() };
    bar.finish();
    let document = polis_json::json(&consultation, &cold, timing);
    let to_standard_output = write_json(command, |to| Ok(serde_json::to_writer(to, &document)?))?;
    if !to_standard_output {
        io::stdout().write_all(summary::polis(&consultation, &cold, command.language).as_bytes())?;
    }
    Ok(())
}

/// Writes JSON where it was asked for; tells whether that is standard output.
fn write_json(
    command: &Analyse,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<bool, Box<dyn Error>> {
    let Some(path) = &command.json else { return Ok(false) };
    if path.as_os_str() == "-" {
        let mut to = BufWriter::new(io::stdout().lock());
        write(&mut to)?;
        to.flush()?;
        return Ok(true);
    }
    let file = File::create(path).map_err(|error| named(path, &error, command.language))?;
    let mut to = BufWriter::new(file);
    write(&mut to).and_then(|()| to.flush()).map_err(|error| named(path, &error, command.language))?;
    Ok(false)
}

fn named(path: &std::path::Path, error: &io::Error, language: Language) -> String {
    match language {
        Language::English => format!("{}: {error}", path.display()),
        Language::French => format!("{}\u{a0}: {}", path.display(), reason_in_french(error)),
    }
}

fn try_synthesise(command: &Synthesise) -> Outcome {
    let Synthesise { participants, statements, votes, groups, language, .. } = *command;
    let most = participants.saturating_mul(statements);
    if participants == 0 || statements == 0 || groups == 0 {
        let refusal = language.pick(
            "une consultation a au moins un participant, une affirmation et un groupe",
            "a consultation has at least one participant, one statement and one group",
        );
        return Err(refusal.into());
    }
    if votes < participants || votes > most {
        let refusal = match language {
            Language::French => format!(
                "{participants} participants et {statements} affirmations font de {participants} à {most} votes"
            ),
            Language::English => format!(
                "{participants} participants on {statements} statements cast {participants} to {most} votes"
            ),
        };
        return Err(refusal.into());
    }
    let plan = Plan {
        participants,
        statements,
        votes,
        groups,
        key: Key::new("synthetic consultation").with(command.seed),
    };
    let mut bar = Bar::new();
    let written =
        made::write(plan, &command.folder, &mut |done| bar.show("votes", done as f64 / participants as f64));
    bar.finish();
    written.map_err(|error| named(&command.folder, &error, language).into())
}
