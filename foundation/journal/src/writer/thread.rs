//! The thread itself: gather, decide, commit, answer.

mod commit;
mod tidy;

use std::{
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError},
    },
    time::{Duration, Instant},
};

use tokio::sync::oneshot;

use super::{Ended, Health, Machine, Message, WriteError};
use crate::{Ledger, Store};

/// Commands decided before a commit, at most: what one failure undoes, and how long the first waits for the last.
const MOST_COMMANDS: usize = 1024;
/// How long nothing must have come before the store is put in order, and how long the clock's commands wait after a
/// failed batch.
const QUIET: Duration = Duration::from_secs(1);

/// The clock's commands are asked for at most so often, whatever the machine says of its next deadline.
const SHORTEST_WAKE: Duration = Duration::from_millis(50);

type Reply<A> = oneshot::Sender<Result<A, WriteError>>;

/// A command and who waits for its answer; nobody waits for the clock's.
type Asked<M> = (<M as Machine>::Command, Option<Reply<<M as Machine>::Answer>>);

pub(super) struct WriterThread<M: Machine> {
    store: Box<dyn Store>,
    ledger: Ledger,
    machine: M,
    commands: Receiver<Message<M>>,
    health: Arc<Health>,
    /// The id of the next batch: a random start, counted up.
    next_batch: u128,
    /// Nothing more is taken from the queue.
    stopping: bool,
    /// When the clock's commands are asked for next; `None` when nothing is known to come.
    ask_due: Option<Instant>,
    /// When the store may be put in order next, while there is something to do.
    tidy: Option<Instant>,
    /// A checkpoint that could not do all is not tried again before.
    tidy_again: Instant,
}

impl<M: Machine> WriterThread<M> {
    pub(super) fn new(
        store: Box<dyn Store>,
        ledger: Ledger,
        machine: M,
        commands: Receiver<Message<M>>,
        health: Arc<Health>,
        first_batch: [u8; 16],
    ) -> Self {
        let now = Instant::now();
        let tidy = store.needs_checkpoint().then_some(now);
        let next_batch = u128::from_be_bytes(first_batch);
        Self {
            store,
            ledger,
            machine,
            commands,
            health,
            next_batch,
            stopping: false,
            ask_due: Some(now),
            tidy,
            tidy_again: now,
        }
    }

    pub(super) fn run(mut self) -> Ended {
        while !self.stopping {
            let batch = self.gather();
            if batch.is_empty() {
                continue;
            }
            let decided = self.decide(batch);
            if let Err(fatal) = self.commit(decided) {
                return Ended::Fatal(fatal);
            }
        }
        self.tidy();
        Ended::Stopped
    }

    /// Waits for the first command, of a caller or of the clock, and takes what else is there.
    fn gather(&mut self) -> Vec<Asked<M>> {
        let now = Instant::now();
        let mut batch = Vec::new();
        if self.ask_due.is_some_and(|when| when <= now) {
            batch.extend(self.machine.due().into_iter().map(|command| (command, None)));
            self.ask_due = self.wake_after(now);
        }
        if batch.is_empty() {
            match self.wait(now) {
                Some(Message::Command(command, reply)) => batch.push((command, Some(reply))),
                Some(Message::Stop) => self.stopping = true,
                None => return batch,
            }
        }
        while batch.len() < MOST_COMMANDS && !self.stopping {
            match self.commands.try_recv() {
                Ok(Message::Command(command, reply)) => batch.push((command, Some(reply))),
                Ok(Message::Stop) => self.stopping = true,
                Err(_) => break,
            }
        }
        batch
    }

    /// The next message, or nothing when it is time for the clock or for the store.
    fn wait(&mut self, now: Instant) -> Option<Message<M>> {
        let wake = [self.ask_due, self.tidy].into_iter().flatten().min();
        let message = match wake {
            Some(wake) => self.commands.recv_timeout(wake.saturating_duration_since(now)),
            None => self.commands.recv().map_err(|_| RecvTimeoutError::Disconnected),
        };
        match message {
            Ok(message) => Some(message),
            // The handle is gone without a word: the same as being asked to stop.
            Err(RecvTimeoutError::Disconnected) => Some(Message::Stop),
            Err(RecvTimeoutError::Timeout) => {
                if self.tidy.is_some_and(|when| when <= Instant::now()) {
                    self.tidy();
                }
                None
            }
        }
    }

    fn wake_after(&self, now: Instant) -> Option<Instant> {
        self.machine.next_wake().map(|wait| now + wait.max(SHORTEST_WAKE))
    }
}
