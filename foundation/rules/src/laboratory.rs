//! The laboratory: what a rule does in a council, whatever the ballots (rules.md §6).
//!
//! - [`examination`]: who has which power, who blocks or decides alone, in two games;
//! - [`winning`]: how many coalitions win, which all figures come from, counted by [`folding`] colleges together
//!   (planned in [`plan`], computed [`modular`]ly) or by [`enumeration`];
//! - [`minimal`]: the smallest compositions that win;
//! - [`paradox`]: an opposition that brings about the adoption that silence would have prevented;
//! - [`comparison`]: what tells two rules apart;
//! - [`mod@replay`]: a rule on past ballots;
//! - [`json`]: what these find as data; in sentences, see `sentences/laboratory.rs`.

mod comparison;
mod enumeration;
mod examination;
mod folding;
mod game;
mod horizon;
mod json;
mod minimal;
mod modular;
mod outcomes;
mod paradox;
mod plan;
mod power;
mod removals;
mod replay;
mod seats;
mod situations;
mod winning;

pub use comparison::{Comparison, Difference, Situation, compare};
pub use examination::{Examination, Figures, GameExamination, WithApprovals, examine};
pub use game::Game;
pub use minimal::{MOST_COMPOSITIONS, MinimalWinning, minimal_winning};
pub use paradox::{Example, Paradox, participation_paradox};
pub use power::Power;
pub use replay::{Published, Replayed, replay};
pub use seats::Seats;
