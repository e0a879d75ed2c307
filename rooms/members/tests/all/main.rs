//! Tests of the room, without web, clock or database.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod admission;
mod composition;
mod delegates;
mod files;
mod golden;
mod histories;
#[cfg(feature = "web")]
mod pages;
#[cfg(feature = "web")]
mod pages_of_people;
mod people;
mod setting;
#[cfg(feature = "web")]
mod site;
mod words;
