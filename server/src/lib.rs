//! # `pluriel`: the program
//!
//! One program serves a council, shows a demonstration, brings real data in and out, rehearses a council's script, and checks
//! what was published. All of it is this library, so that tests may play whole years of a council through [`rehearsal`];
//! the program itself only calls [`run`].

mod archive;
mod cli;
mod commands;
mod config;
mod demo;
mod effects;
mod fronts;
mod http;
mod import;
mod log;
mod own_data;
mod pages;
pub mod rehearsal;
mod running;
mod sign_in;
mod terminal;

pub use cli::run;
