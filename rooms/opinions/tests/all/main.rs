//! Tests of the room, without web, clock or database.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[cfg(feature = "web")]
mod acting;
mod afterlife;
mod amending;
mod amendments;
mod answers;
mod ballot;
mod boards;
mod by_group;
mod call;
mod closing;
mod diff;
mod digest;
mod disputes;
mod doors;
mod dormancy;
mod drafting;
mod entered;
mod fast_track;
mod files;
mod following;
mod golden;
mod handling;
mod histories;
mod looking;
mod objections;
mod orders;
mod proof;
mod public_question;
mod publication;
mod quotes;
mod rapporteurs;
mod references;
mod referral;
mod revisions;
mod secret_ballot;
mod setting;
#[cfg(feature = "web")]
#[path = "../../../members/tests/all/site.rs"]
mod site;
mod suggestions;
mod transitions;
mod turnout;
mod versions;
mod words;

/// How many random cases a property has: few as a rule, as many as `PROPTEST_CASES` says under `cargo xtask test --deep`.
fn cases(ordinarily: u32) -> u32 {
    std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(ordinarily)
}
