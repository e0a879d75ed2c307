//! `cargo xtask faults`: what the disk may do to the journal, at length. The ordinary tests run the same campaigns with
//! fewer states.

use crate::{
    failure::Outcome,
    run::{cargo, run},
};

/// How much to try.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// States of the disk after a loss of power that are looked at
    #[arg(long, default_value_t = 20_000)]
    states: usize,
}

/// Makes every write and sync of a small journal fail, loses power at every moment, and checks that the controls fail.
pub fn run_campaigns(options: &Options) -> Outcome {
    let mut campaign = cargo();
    campaign.args(["run", "--locked", "--package", "pluriel-faults", "--", "campaign"]);
    run(campaign.arg(options.states.to_string()))
}
