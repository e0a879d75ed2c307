//! The mathematics of a consultation.
//!
//! People answer *agree*, *disagree* or *pass* to statements; most see only a part of them. From those votes
//! alone this library draws the landscape of opinions, finds groups only where the votes support them, ranks
//! statements by what is sure rather than by what is striking, says which college carries what, and shows who
//! would sway a result.
//!
//! | question | where |
//! |---|---|
//! | How are votes held, and which of several counts? | [`Votes`], [`Intake`], [`tally`] |
//! | What is known of a share of support? | [`interval`] |
//! | Along which directions do opinions go together, more than by chance? | [`components`], [`spectrum`], [`centred`] |
//! | Where does each participant stand, and how surely? | [`landscape`], [`evidence`] |
//! | Are there groups? Do they hold? | [`groups`], [`agreement`] |
//! | What do all groups support? What sets one apart? | [`consensus`] |
//! | What does each college carry, and on whom does that hang? | [`colleges`] |
//! | Which statements bridge divides, by which measure? | [`bridging`] |
//! | Which votes do not look like independent people? | [`robustness`] |
//! | What does one more vote change? | [`live`], [`model`] |
//! | Which statement is shown next? | [`routing`] |
//! | Where does this number come from? | [`explain`] |
//! | What would Polis say? | [`polis`] |
//!
//! Everything is a pure function of the votes: no clock, no input or output, no global state. Random draws
//! depend on a key and on what is drawn ([`keyed`]); sums are added in an order that depends on the data alone
//! ([`blocks`]); transcendental functions come from `libm`. So the same set of votes gives the same bits in any
//! order, on any number of threads, on any machine.
//!
//! ```
//! use pluriel_deliberation::{Intake, Layout, Vote, analysis::{Settings, Subject, analyse}};
//!
//! let mut intake = Intake::new();
//! for person in 0..40 {
//!     for statement in 0..10 {
//!         let vote = if statement < 8 || person % 4 == 0 { Vote::Agree } else { Vote::Disagree };
//!         intake.push(person, statement, vote, (person * 10 + statement) as i64)?;
//!     }
//! }
//! let votes = intake.finish(Layout::ById).votes;
//! let subject = Subject { votes: &votes, excluded: &[false; 10], members: &[], colleges: 0, active: &[] };
//! let analysis = analyse(subject, Settings::default(), &mut |_| ());
//! assert!(analysis.common_ground[0].agree.low > 0.8);
//! # Ok::<(), pluriel_deliberation::IntakeError>(())
//! ```
#![expect(
    clippy::cast_precision_loss,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_possible_wrap,
    clippy::float_cmp,
    clippy::similar_names,
    clippy::needless_range_loop,
    reason = "counts stay far below 2^32 and 2^53; ties are decided on exact values; formulas keep their letters and indices"
)]

pub mod agreement;
pub mod analysis;
pub mod blocks;
pub mod bridging;
mod cell;
pub mod centred;
pub mod colleges;
pub mod components;
pub mod consensus;
pub mod evidence;
pub mod explain;
pub mod groups;
mod identifiers;
mod intake;
pub mod interval;
pub mod keyed;
mod kmeans;
pub mod landscape;
pub mod live;
pub mod model;
pub mod polis;
pub mod robustness;
pub mod routing;
pub mod sampling;
pub mod spectrum;
mod symmetric;
pub mod synthetic;
pub mod tally;
mod votes;
mod warm;

pub use blocks::Threads;
pub use cell::{Cell, MAX_STATEMENTS, Vote};
pub use intake::{Intake, IntakeError, Layout, Taken};
pub use tally::Tally;
pub use votes::{ShapeError, Votes};
