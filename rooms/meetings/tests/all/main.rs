//! Tests of the room, without web, clock or database.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod calendars;
mod golden;
mod histories;
mod ics;
mod minutes;
#[cfg(feature = "web")]
mod pages;
mod planning;
mod setting;
#[cfg(feature = "web")]
#[path = "../../../members/tests/all/site.rs"]
mod site;
mod words;
