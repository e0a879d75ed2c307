//! A machine small enough to be checked by hand: a register in which each name may be written once.

use std::{
    collections::BTreeSet,
    sync::{
        Arc, Mutex,
        mpsc::{Receiver, Sender, channel},
    },
    time::Duration,
};

use pluriel_council::{Context, Stream};
use pluriel_journal::{Ledger, Machine, MemoryStore, Row, Verdict, Writer};

use crate::support::{context, draft};

/// What a test may ask.
#[derive(Debug)]
pub enum Ask {
    /// Write this name.
    Write(u32),
    /// Hold the writer thread: says that it holds, then waits to be let go.
    Hold(Sender<()>, Receiver<()>),
    /// A fault of the program.
    Panic,
}

/// What is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    Written(u64),
    AlreadyThere,
    LetGo,
}

/// What readers see.
pub type Published = Arc<Mutex<BTreeSet<u32>>>;

pub struct Register {
    pub names: BTreeSet<u32>,
    pub published: Published,
    pub context: Context,
    pub stream: Stream,
    /// What the clock demands until it is written.
    pub due: Vec<u32>,
    /// After how long the clock is asked again.
    pub wake: Option<Duration>,
    /// Told each time the clock is asked.
    pub asked: Option<Sender<()>>,
}

impl Register {
    pub fn new(published: &Published) -> Self {
        let mut context = context();
        let stream = Stream(context.id());
        let (names, published) = (BTreeSet::new(), Arc::clone(published));
        Self { names, published, context, stream, due: Vec::new(), wake: None, asked: None }
    }
}

impl Machine for Register {
    type Command = Ask;
    type Answer = Said;

    fn decide(&mut self, command: Ask, ledger: &mut Ledger) -> Verdict<Said> {
        match command {
            Ask::Write(name) if self.names.contains(&name) => Verdict::Answer(Said::AlreadyThere),
            Ask::Write(name) => {
                let draft = draft(self.stream, &format!(r#"{{"name":{name}}}"#));
                let (row, vault) = ledger.write(draft, &mut self.context).unwrap();
                self.names.insert(name);
                let answer = Said::Written(row.seq);
                Verdict::Write { rows: vec![row], vault, answer }
            }
            Ask::Hold(holding, let_go) => {
                holding.send(()).unwrap();
                let_go.recv().unwrap();
                Verdict::Answer(Said::LetGo)
            }
            Ask::Panic => panic!("told to panic"),
        }
    }

    fn committed(&mut self) {
        self.published.lock().unwrap().clone_from(&self.names);
    }

    fn undone(&mut self) {
        self.names.clone_from(&self.published.lock().unwrap());
    }

    fn due(&mut self) -> Vec<Ask> {
        if let Some(asked) = &self.asked {
            let _ = asked.send(());
        }
        self.due.iter().filter(|name| !self.names.contains(name)).map(|name| Ask::Write(*name)).collect()
    }

    fn next_wake(&self) -> Option<Duration> {
        self.wake
    }
}

/// A writer on a memory store, both kept at hand.
pub struct House {
    pub store: MemoryStore,
    pub published: Published,
    pub writer: Arc<Writer<Register>>,
}

pub fn house() -> House {
    house_with(MemoryStore::default(), |_| ())
}

pub fn house_with(store: MemoryStore, change: impl FnOnce(&mut Register)) -> House {
    let published = Published::default();
    let mut register = Register::new(&published);
    change(&mut register);
    let writer = Arc::new(Writer::start(store.clone(), Ledger::default(), register).unwrap());
    House { store, published, writer }
}

/// The names that a journal holds.
pub fn names(rows: &[Row]) -> BTreeSet<u32> {
    let name = |row: &Row| {
        let body: serde_json::Value = serde_json::from_str(row.read().unwrap().body).unwrap();
        u32::try_from(body["name"].as_u64().unwrap()).unwrap()
    };
    rows.iter().map(name).collect()
}

/// Runs a future to its end.
pub fn wait<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(future)
}

impl House {
    /// Holds the writer thread until what is returned is called or dropped.
    pub fn hold(&self) -> impl FnOnce() + use<> {
        let (holding, held) = channel();
        let (let_go, wait) = channel();
        drop(self.writer.submit(Ask::Hold(holding, wait)));
        held.recv().unwrap();
        move || let_go.send(()).unwrap()
    }
}
