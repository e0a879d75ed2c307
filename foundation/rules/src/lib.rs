//! Adoption rules and the carriage of opinions: pure and exact.
//!
//! An adoption rule is data: it is copied whole into the opinion when this is admitted, read as a sentence in French
//! and English, put to the positions of a frozen electorate with integers and fractions alone, and explained condition
//! by condition. Two things are never said of one another: a rule **adopts** an opinion, the groups of a council
//! **carry** it.
//!
//! ```
//! use pluriel_rules::{CaseFile, Lang, Speech, evaluate};
//!
//! let file = r#"{"rule": {"decision": {"support": {"more_than": "1/2", "of": "members"}}},
//!     "members": [{"id": "a", "college": "A", "position": "supports"}, {"id": "b", "college": "B"}]}"#;
//! let CaseFile::One(case) = CaseFile::read(file.as_bytes())? else { unreachable!("the file holds one case") };
//! let evaluation = evaluate(&case.rule, &case.electorate);
//! assert_eq!(
//!     evaluation.headline(Speech::by_id(Lang::En)).outcome,
//!     "Not adopted: 1 of 2 members supports it, 2 were needed."
//! );
//! # Ok::<(), pluriel_rules::RuleError>(())
//! ```
//!
//! | to… | see |
//! |---|---|
//! | read a rule, refuse it with the place of the fault | [`Rule::parse`], [`Rule::check_against`], [`RuleError`] |
//! | know which condition may stand where | [`grammar`] |
//! | start from a rule that comes with Pluriel | [`Model`] |
//! | evaluate positions, or published tallies | [`evaluate`], [`outcome`], [`evaluate_tallies`] |
//! | know whether a rule recomputes from what is published | [`Rule::recomputes_from`] |
//! | tell a rule or a result in words | [`Rule::explain`], [`Evaluation::sentences`], [`Evaluation::headline`] |
//! | tell what a threshold means in today's council | [`Rule::thresholds_in`] |
//! | know who has which power, who blocks, who decides | [`examine`], [`minimal_winning`] |
//! | look for the participation paradox, compare two rules, replay past ballots | [`participation_paradox`], [`compare`], [`replay`] |
//! | show a share | [`Percentage`] |
//! | answer the command line | [`cli`] |
//!
//! There is no I/O, no clock and no randomness here.

pub mod cli;
pub mod condition;
pub mod criterion;
pub mod grammar;
pub mod identity;
pub mod several;

mod budget;
mod carriage;
mod case_file;
mod cell;
mod count;
mod electorate;
mod evaluation;
mod fields;
mod flip;
mod fraction;
mod grain;
mod judged;
mod laboratory;
mod lang;
mod limits;
mod models;
mod name;
mod outline;
mod percentage;
mod place;
mod position;
mod position_counts;
mod reading;
mod refusal;
mod rule;
mod second_call;
mod sentences;
mod share;
mod strict_json;
mod tallies;
mod tally;
mod typography;
mod writing;

pub use carriage::{Carriage, GroupCarriage, Standing};
pub use case_file::{Case, CaseFile};
pub use cell::Cell;
pub use electorate::{Electorate, ElectorateError, Member};
pub use evaluation::{Evaluation, Outcome, evaluate, outcome};
pub use flip::BallotsToFlip;
pub use fraction::{Fraction, NotAFraction};
pub use grain::{Asks, CannotRecompute, Grain, Organisations};
pub use identity::{AffiliationId, CollegeId, MemberId, NotAnId, OrganisationId};
pub use judged::{Asked, Finding, Hinges, Judged};
pub use laboratory::{
    Comparison, Difference, Examination, Example, Figures, Game, GameExamination, MOST_COMPOSITIONS,
    MinimalWinning, Paradox, Power, Published, Replayed, Seats, Situation, WithApprovals, compare, examine,
    minimal_winning, participation_paradox, replay,
};
pub use lang::{Lang, UnknownLang};
pub use limits::{DEEPEST_JSON, LARGEST_FILE, MOST_MEMBERS};
pub use models::Model;
pub use name::{LONGEST_NAME, NodeName};
pub use outline::Gate;
pub use percentage::{Beside, Percentage};
pub use place::Place;
pub use position::Position;
pub use position_counts::PositionCounts;
pub use refusal::{Kind, Refusal, RuleError};
pub use rule::{Approval, GREATEST_DEPTH, MOST_NODES, Rule, Silence};
pub use sentences::{Headline, Line, Noun, Speech, Threshold};
pub use share::{NotAShare, Share};
pub use tallies::{GroupTally, evaluate_tallies};
pub use tally::{Bar, Reading};
