//! Decisions: one file per command.

mod add;

use pluriel_council::{Actor, Context, Decision, Refusal};

use crate::{commands::Command, events::Event, state::State};

/// Decides one command.
pub fn decide(
    state: &State,
    command: &Command,
    actor: &Actor,
    context: &mut Context,
) -> Result<Decision<Event>, Refusal> {
    match command {
        Command::Add(command) => add::decide(state, command, actor, context),
    }
}
