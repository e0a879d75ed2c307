//! One batch: decided, made durable or undone, answered.

use std::time::Instant;

use pluriel_vault::VaultChange;

use super::{Asked, QUIET, Reply, WriterThread};
use crate::{AppendError, Batch, BatchId, Fatal, Machine, Mark, Row, Verdict, WriteError};

/// What the commands of one batch came to.
pub(super) struct Decided<A> {
    before: Mark,
    rows: Vec<Row>,
    vault: Vec<VaultChange>,
    answers: Vec<(Option<Reply<A>>, A)>,
}

/// A batch that is not acknowledged: what its commands are told, and why the thread must end, if it must.
struct Failed(WriteError, Option<Fatal>);

impl<M: Machine> WriterThread<M> {
    pub(super) fn decide(&mut self, batch: Vec<Asked<M>>) -> Decided<M::Answer> {
        let before = self.ledger.mark();
        let answers = Vec::with_capacity(batch.len());
        let mut decided = Decided { before, rows: Vec::new(), vault: Vec::new(), answers };
        for (command, reply) in batch {
            let mark = self.ledger.mark();
            let answer = match self.machine.decide(command, &mut self.ledger) {
                Verdict::Write { rows, vault, answer } => {
                    decided.rows.extend(rows);
                    decided.vault.extend(vault);
                    answer
                }
                Verdict::Answer(answer) => {
                    // What was drafted on the way to a refusal takes no number.
                    self.ledger.rollback(mark);
                    answer
                }
            };
            decided.answers.push((reply, answer));
        }
        decided
    }

    pub(super) fn commit(&mut self, decided: Decided<M::Answer>) -> Result<(), Fatal> {
        let Decided { before, rows, vault, answers } = decided;
        let entries = rows.len();
        let nothing = rows.is_empty() && vault.is_empty();
        match if nothing { Ok(()) } else { self.append(rows, vault) } {
            Ok(()) => {
                self.ledger.settle();
                self.machine.committed();
                if !nothing {
                    self.health.committed(answers.len(), entries);
                    let now = Instant::now();
                    self.ask_due = Some(now);
                    self.tidy = Some(now + QUIET);
                    // Before the answers: who is told that a text is erased may rely on it.
                    self.tidy_if_needed();
                } else if self.machine.asks_at_once() {
                    self.ask_due = Some(Instant::now());
                }
                for (reply, answer) in answers {
                    say(reply, Ok(answer));
                }
                Ok(())
            }
            Err(Failed(error, fatal)) => {
                self.ledger.rollback(before);
                self.machine.undone();
                self.health.failed(error == WriteError::StorageFull);
                self.ask_due = Some(Instant::now() + QUIET);
                for (reply, _) in answers {
                    say(reply, Err(error.clone()));
                }
                fatal.map_or(Ok(()), Err)
            }
        }
    }

    fn append(&mut self, rows: Vec<Row>, vault: Vec<VaultChange>) -> Result<(), Failed> {
        let id = BatchId(self.next_batch.to_be_bytes());
        self.next_batch = self.next_batch.wrapping_add(1);
        let Err(error) = self.store.append(&Batch { id, rows, vault }) else { return Ok(()) };
        tracing::error!(%error, "a batch was not acknowledged");
        Err(match error {
            AppendError::Unknown(_) => match self.store.outcome(id) {
                Ok(true) => return Ok(()),
                Ok(false) => Failed(WriteError::NotRecorded, None),
                Err(error) => Failed(WriteError::OutcomeUnknown, Some(Fatal::Unknown(error))),
            },
            AppendError::Full => Failed(WriteError::StorageFull, None),
            AppendError::Refused(_) => Failed(WriteError::NotRecorded, None),
            AppendError::Fenced(why) => Failed(WriteError::NotRecorded, Some(Fatal::Fenced(why))),
            AppendError::Broken(why) => Failed(WriteError::OutcomeUnknown, Some(Fatal::Broken(why))),
        })
    }
}

/// Whoever stopped waiting gets nothing, which is no fault.
fn say<A>(reply: Option<Reply<A>>, said: Result<A, WriteError>) {
    if let Some(reply) = reply {
        let _ = reply.send(said);
    }
}
