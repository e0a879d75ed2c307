//! The command line. Exit 0 is success, 1 a refusal or a falsehood explained on standard error, 2 wrong usage.

use std::{ffi::OsString, net::SocketAddr, path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand, ValueEnum};

use crate::commands;

/// Pluriel: a council of many kinds of organisations does its work in the open.
#[derive(Debug, Parser)]
#[command(name = "pluriel", version, propagate_version = true, arg_required_else_help = true)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Shows the demonstration: the real council's public record and an invented formation, on a clock of its own
    Demo(Demo),
    /// Serves a council
    Serve(Serve),
    /// Brings data in; brought in again, nothing changes
    #[command(subcommand)]
    Import(Import),
    /// Writes the open data as CSV and JSON, or an archive of everything
    Export(Export),
    /// Checks what a council published, without a server
    #[command(subcommand)]
    Verify(Verify),
    /// Evaluates and explains adoption rules
    #[command(subcommand)]
    Rule(Rule),
    /// Plays a council's script in memory: what each line comes to, and every opinion at the end
    Rehearse(Rehearse),
    /// Analyses a consultation: groups, common ground, colleges, robustness
    Analyse(Analyse),
    /// Makes a consultation with planted groups, to try methods on
    Synthesise(Synthesise),
    /// Rebuilds the state from the journal and prints counts, speed and a hash of the state
    Replay(Replay),
    /// What the operator does
    #[command(subcommand)]
    Admin(Admin),
}

/// `pluriel demo`
#[derive(Debug, clap::Args)]
pub struct Demo {
    /// Where to listen; port 0 picks a free one
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Keep the demonstration in this folder instead of a temporary one
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// The folder of a theme
    #[arg(long, value_name = "DIR")]
    pub theme: Option<PathBuf>,
}

/// `pluriel serve`
#[derive(Debug, clap::Args)]
pub struct Serve {
    /// The settings; without it, the defaults and the environment
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// The folder of the embedded database, instead of the one in the settings
    #[arg(long, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Where to listen, instead of what the settings say; port 0 picks a free one
    #[arg(long, value_name = "ADDR")]
    pub listen: Option<SocketAddr>,
}

/// `pluriel import …`
#[derive(Debug, Subcommand)]
pub enum Import {
    /// A council with its members, meetings and opinions (JSON)
    Council(ImportFile),
    /// Meetings (iCalendar)
    Calendar(ImportFiles),
    /// Delegates and their mandates (CSV)
    Delegates(ImportFile),
}

/// One file into a data folder.
#[derive(Debug, clap::Args)]
pub struct ImportFile {
    /// The file
    pub file: PathBuf,
    /// The folder of the embedded database
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// Print the result as JSON
    #[arg(long)]
    pub json: bool,
}

/// Several files into a data folder.
#[derive(Debug, clap::Args)]
pub struct ImportFiles {
    /// The files
    #[arg(required = true)]
    pub files: Vec<PathBuf>,
    /// The folder of the embedded database
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// Print the result as JSON
    #[arg(long)]
    pub json: bool,
}

/// `pluriel export`
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Export {
    #[command(subcommand)]
    whole: Option<ExportWhole>,
    #[command(flatten)]
    open_data: Option<ExportOpenData>,
}

/// `pluriel export …`
#[derive(Debug, Subcommand)]
enum ExportWhole {
    /// Writes everything of lasting worth for an archive: record, texts, persons; then records that it was made
    Archive(ExportArchive),
}

/// `pluriel export archive`
#[derive(Debug, clap::Args)]
pub struct ExportArchive {
    /// The folder of the embedded database
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// A folder that does not exist yet
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// The settings, whose periods the archive states; without it, the defaults
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Do not record that the archive was made: for a copy of the data folder
    #[arg(long)]
    pub unrecorded: bool,
    /// The language of the summary
    #[arg(long, value_enum, default_value_t = Lang::Fr)]
    pub lang: Lang,
}

/// The open data.
#[derive(Debug, clap::Args)]
pub struct ExportOpenData {
    /// The folder of the embedded database
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// Where to write the files
    #[arg(long, value_name = "DIR")]
    pub out: PathBuf,
    /// Print the list of files as JSON
    #[arg(long)]
    pub json: bool,
}

/// `pluriel verify …`
#[derive(Debug, Subcommand)]
pub enum Verify {
    /// The proof of an opinion (preuve.json): recomputes tally, carriage and outcome from it alone
    Opinion(VerifyOpinion),
    /// An archive: every byte, every entry in its chain, every text behind its commitment
    Archive(VerifyArchive),
}

/// `pluriel verify archive`
#[derive(Debug, clap::Args)]
pub struct VerifyArchive {
    /// The archive's folder
    pub folder: PathBuf,
    /// Print the verdict as JSON
    #[arg(long)]
    pub json: bool,
    /// The language of the verdict
    #[arg(long, value_enum, default_value_t = Lang::Fr)]
    pub lang: Lang,
}

/// `pluriel verify opinion`
#[derive(Debug, clap::Args)]
pub struct VerifyOpinion {
    /// The proof
    pub file: PathBuf,
    /// A member's receipt: its position must be in the proof
    #[arg(long, value_name = "FILE")]
    pub receipt: Option<PathBuf>,
    /// Print the verdict as JSON
    #[arg(long)]
    pub json: bool,
    /// The language of the verdict
    #[arg(long, value_enum, default_value_t = Lang::Fr)]
    pub lang: Lang,
}

/// `pluriel rule …`
#[derive(Debug, Subcommand)]
pub enum Rule {
    /// Evaluates a rule on positions: outcome, conditions one by one, carriage
    Evaluate(RuleFile),
    /// Says what a rule asks, in sentences
    Explain(RuleFile),
    /// Examines a rule in a council: the power of each member, who blocks, who decides
    Examine(RuleFile),
}

/// A file with a rule and members, or a list of such.
#[derive(Debug, clap::Args)]
pub struct RuleFile {
    /// The file
    pub file: PathBuf,
    /// Print JSON
    #[arg(long)]
    pub json: bool,
    /// The language of the sentences
    #[arg(long, value_enum, default_value_t = Lang::Fr)]
    pub lang: Lang,
}

/// `pluriel rehearse`
#[derive(Debug, clap::Args)]
pub struct Rehearse {
    /// The script: JSON lines, the council first
    pub file: PathBuf,
    /// Print one JSON object a line
    #[arg(long)]
    pub json: bool,
    /// The language of what is told
    #[arg(long, value_enum, default_value_t = Lang::Fr)]
    pub lang: Lang,
}

/// `pluriel analyse`
#[derive(Debug, clap::Args)]
pub struct Analyse {
    /// The folder of an export: votes.csv, comments.csv, participants-votes.csv
    pub folder: PathBuf,
    /// Write everything as JSON to this file; - is standard output, without the summary
    #[arg(long, value_name = "FILE")]
    pub json: Option<PathBuf>,
    /// Draw the landscape, the statements and the ranking into this folder
    #[arg(long, value_name = "DIR")]
    pub svg: Option<PathBuf>,
    /// The method: our own, or the cold start of Polis to compare with
    #[arg(long, value_enum, default_value_t = Method::Pluriel)]
    pub method: Method,
    /// The language of the summary and of the drawings
    #[arg(long, value_enum, default_value_t = Lang::Fr)]
    pub lang: Lang,
    /// Expressed votes below which a college has too few voices
    #[arg(long, value_name = "N", default_value_t = 5)]
    pub quorum: u32,
    /// The most that the voters of one organisation may weigh together in a college
    #[arg(long, value_name = "WEIGHT")]
    pub organisation_cap: Option<f64>,
}

/// A method of analysis.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Method {
    /// Our own method
    Pluriel,
    /// The cold start of Polis
    PolisCold,
}

/// `pluriel synthesise`
#[derive(Debug, clap::Args)]
pub struct Synthesise {
    /// Number of participants
    pub participants: usize,
    /// Number of statements
    pub statements: usize,
    /// Number of votes
    pub votes: usize,
    /// Number of planted groups; with one, opinions are unrelated
    pub groups: usize,
    /// Where the files go
    pub folder: PathBuf,
    /// Another seed makes another consultation
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// The language of refusals
    #[arg(long, value_enum, default_value_t = Lang::Fr)]
    pub lang: Lang,
}

/// `pluriel replay`
#[derive(Debug, clap::Args)]
pub struct Replay {
    /// The folder of the embedded database
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// Print the result as JSON
    #[arg(long)]
    pub json: bool,
}

/// `pluriel admin …`
#[derive(Debug, Subcommand)]
pub enum Admin {
    /// Gives a person the secretariat and prints a sign-in link
    Invite(Invite),
    /// Prints the commented settings
    Config,
    /// Prints every route: method, address, the action that the access table must allow
    Routes,
    /// Says whether opinions have a PDF: where the press is, and that it runs; or how to get it
    Press(AskPress),
}

/// `pluriel admin press`
#[derive(Debug, clap::Args)]
pub struct AskPress {
    /// The settings; without it, the defaults
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
}

/// `pluriel admin invite`
#[derive(Debug, clap::Args)]
pub struct Invite {
    /// The person's mail address
    pub email: String,
    /// The person's name
    #[arg(long)]
    pub name: String,
    /// The folder of the embedded database
    #[arg(long, value_name = "DIR")]
    pub data: PathBuf,
    /// The address that the link begins with
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:8080")]
    pub public_url: String,
}

/// A language of the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Lang {
    /// French
    Fr,
    /// English
    En,
}

/// What is said on standard error when a command does not succeed.
#[derive(Debug)]
pub struct Failure(pub String);

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self(error.to_string())
    }
}

/// Runs the command line.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let cli = match Cli::try_parse_from(arguments) {
        Ok(cli) => cli,
        Err(error) => {
            let usage = error.use_stderr();
            let _ = error.print();
            return if usage { ExitCode::from(2) } else { ExitCode::SUCCESS };
        }
    };
    let done = match cli.command {
        Command::Analyse(analyse) => return commands::analyse::analyse(analyse),
        Command::Synthesise(synthesise) => return commands::analyse::synthesise(synthesise),
        Command::Demo(demo) => commands::demo::run(demo),
        Command::Serve(serve) => commands::serve::run(serve),
        Command::Import(import) => commands::import::run(import),
        Command::Export(Export { whole: Some(ExportWhole::Archive(export)), .. }) => {
            commands::archive::export(&export)
        }
        Command::Export(Export { open_data: Some(export), .. }) => commands::export::run(&export),
        // clap refuses it before.
        Command::Export(Export { whole: None, open_data: None }) => Ok(()),
        Command::Verify(Verify::Opinion(verify)) => commands::verify::opinion(&verify),
        Command::Verify(Verify::Archive(verify)) => commands::archive::verify(&verify),
        Command::Rule(rule) => commands::rule::run(&rule),
        Command::Rehearse(rehearse) => commands::rehearse::run(&rehearse),
        Command::Replay(replay) => commands::replay::run(&replay),
        Command::Admin(Admin::Invite(invite)) => commands::admin::invite(&invite),
        Command::Admin(Admin::Config) => commands::admin::config(),
        Command::Admin(Admin::Routes) => commands::admin::routes(),
        Command::Admin(Admin::Press(asked)) => commands::press::run(&asked),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure(why)) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
