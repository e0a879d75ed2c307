//! The one writer: a thread that decides commands one after the other and commits them in groups.
//!
//! Callers hand in a command and wait for its answer; while one batch is being made durable, the next gathers. Every
//! answer, a refusal too, is given after the commit of its batch, since it may rest on what the batch was to write.

mod answer;
mod health;
mod machine;
mod thread;

use std::{
    io,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
        mpsc::{SyncSender, TrySendError, sync_channel},
    },
    thread::JoinHandle,
};

use rand_core::{OsRng, TryRngCore};
use tokio::sync::{oneshot, watch};

pub use answer::{Ended, Fatal, WriteError};
pub use health::Health;
pub use machine::{Machine, Verdict};

use crate::{Ledger, Store};
use thread::WriterThread;

/// How many commands may wait: more are told to come back.
const QUEUE: usize = 4096;

/// A command in the queue, with the one who waits for its answer.
enum Message<M: Machine> {
    Command(M::Command, oneshot::Sender<Result<M::Answer, WriteError>>),
    Stop,
}

/// The handle of the writer thread. Shared by all who give commands.
pub struct Writer<M: Machine> {
    queue: SyncSender<Message<M>>,
    stopping: AtomicBool,
    ended: watch::Receiver<Option<Ended>>,
    health: Arc<Health>,
    thread: Mutex<Option<JoinHandle<()>>>,
}

impl<M: Machine> Writer<M> {
    /// Starts the thread. The ledger must stand where the store's head is, as [`replay`](crate::replay()) leaves it.
    /// Fails when the system gives no randomness or no thread.
    pub fn start(store: impl Store + 'static, ledger: Ledger, machine: M) -> io::Result<Self> {
        let mut first_batch = [0; 16];
        OsRng.try_fill_bytes(&mut first_batch).map_err(io::Error::other)?;
        let (queue, commands) = sync_channel(QUEUE);
        let (end, ended) = watch::channel(None);
        let health = Arc::new(Health::default());
        let writer =
            WriterThread::new(Box::new(store), ledger, machine, commands, Arc::clone(&health), first_batch);
        let thread = std::thread::Builder::new().name("pluriel-writer".to_owned()).spawn(move || {
            let end = EndOnDrop(end);
            let how = writer.run();
            end.0.send_replace(Some(how));
        })?;
        Ok(Self { queue, stopping: AtomicBool::new(false), ended, health, thread: Mutex::new(Some(thread)) })
    }

    /// Hands in a command at once; the future gives its answer when it is durable. Dropping the future does not take the
    /// command back.
    pub fn submit(
        &self,
        command: M::Command,
    ) -> impl Future<Output = Result<M::Answer, WriteError>> + Send + use<M> {
        let waiting = self.hand_in(command);
        async move { waiting?.await.unwrap_or(Err(WriteError::Stopped)) }
    }

    /// As [`Writer::submit`], for callers outside any async runtime: blocks the thread.
    pub fn submit_blocking(&self, command: M::Command) -> Result<M::Answer, WriteError> {
        self.hand_in(command)?.blocking_recv().unwrap_or(Err(WriteError::Stopped))
    }

    fn hand_in(
        &self,
        command: M::Command,
    ) -> Result<oneshot::Receiver<Result<M::Answer, WriteError>>, WriteError> {
        if self.stopping.load(Ordering::Acquire) {
            return Err(WriteError::Stopped);
        }
        let (answer, waiting) = oneshot::channel();
        match self.queue.try_send(Message::Command(command, answer)) {
            Ok(()) => Ok(waiting),
            Err(TrySendError::Full(_)) => Err(WriteError::Busy),
            Err(TrySendError::Disconnected(_)) => Err(WriteError::Stopped),
        }
    }

    /// Takes no more commands, answers those that wait, puts the store in order and ends the thread. Blocks until then.
    pub fn stop(&self) -> Ended {
        if !self.stopping.swap(true, Ordering::AcqRel) {
            // A thread that has ended already needs no telling.
            let _ = self.queue.send(Message::Stop);
        }
        let thread = self.thread.lock().unwrap_or_else(PoisonError::into_inner).take();
        if thread.is_some_and(|thread| thread.join().is_err()) {
            return Ended::Fatal(Fatal::Panicked);
        }
        self.ended.borrow().clone().unwrap_or(Ended::Stopped)
    }

    /// Waits until the thread ends, for whatever reason: a program must stop when this gives [`Ended::Fatal`].
    pub fn ended(&self) -> impl Future<Output = Ended> + Send + use<M> {
        let mut ended = self.ended.clone();
        async move {
            let end = ended.wait_for(Option::is_some).await;
            end.ok().and_then(|end| end.clone()).unwrap_or(Ended::Fatal(Fatal::Panicked))
        }
    }

    /// Why the thread had to end, if it had.
    pub fn fatal(&self) -> Option<Fatal> {
        match &*self.ended.borrow() {
            Some(Ended::Fatal(fatal)) => Some(fatal.clone()),
            _ => None,
        }
    }

    /// Counts and conditions, for pages of health and metrics.
    pub fn health(&self) -> &Health {
        &self.health
    }
}

/// A panic of the machine must end the waiting too.
struct EndOnDrop(watch::Sender<Option<Ended>>);

impl Drop for EndOnDrop {
    fn drop(&mut self) {
        self.0.send_if_modified(|ended| {
            let panicked = ended.is_none();
            if panicked {
                *ended = Some(Ended::Fatal(Fatal::Panicked));
            }
            panicked
        });
    }
}
