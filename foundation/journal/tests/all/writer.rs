//! The writer under many clients and under every failure of a commit.

mod clock;
mod crowd;
mod failures;
mod register;
