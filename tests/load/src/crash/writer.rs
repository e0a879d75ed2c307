//! A writer: one member's delegate, who acts, waits for the receipt, and acts again.

use std::{
    net::SocketAddr,
    sync::{
        atomic::{AtomicBool, Ordering},
        mpsc::Sender,
    },
};

use pluriel_house::Receipt;

use super::judge::{Tally, judge};
use crate::{
    Outcome,
    client::{Client, post},
    council::KINDS,
};

/// The opinion in its call, on which writers take their positions.
const OPINION: &str = "/api/v1/opinions/1/position";

/// One delegate with everything it ever did.
pub struct Writer {
    name: usize,
    member: String,
    token: String,
    /// The version of the text that it read.
    version: u32,
    acts: Vec<Option<Receipt>>,
    /// The first act since the program was last started.
    since: usize,
}

/// Which acts are asked again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Those since the program was last started, the unanswered one included.
    SinceLastStart,
    /// Every act ever.
    All,
}

impl Writer {
    /// A delegate of this member, with its token, who read this version of the text.
    pub fn new(name: usize, member: String, token: String, version: u32) -> Self {
        Self { name, member, token, version, acts: Vec::new(), since: 0 }
    }

    /// Acts until the program is gone; tells each acknowledgement. An act without an answer stays without receipt: nobody
    /// knows yet whether it was recorded.
    pub fn write_until(
        &mut self,
        address: SocketAddr,
        acknowledged: &Sender<()>,
        over: &AtomicBool,
    ) -> Outcome {
        self.since = self.acts.len();
        let Ok(mut client) = Client::to(address) else { return Ok(()) };
        loop {
            self.acts.push(None);
            let act = self.acts.len() - 1;
            match client.ask(&self.request(act)) {
                Ok((201, body)) => self.acts[act] = Some(serde_json::from_slice(body)?),
                Ok((status, body)) if !over.load(Ordering::SeqCst) => return Err(unexpected(status, body)),
                Ok(_) => return Ok(()),
                Err(_) if over.load(Ordering::SeqCst) => return Ok(()),
                Err(error) => return Err(format!("the program went away by itself: {error}").into()),
            }
            // Nobody listens any more once enough was acknowledged.
            let _ = acknowledged.send(());
        }
    }

    /// Sends acts again under their keys and judges the answers; whatever had no receipt has one afterwards.
    pub fn ask_again(&mut self, address: SocketAddr, which: Which) -> Outcome<Tally> {
        let first = if which == Which::All { 0 } else { self.since };
        let mut client = Client::to(address)?;
        let mut tally = Tally::default();
        for act in first..self.acts.len() {
            let (status, body) = client.ask(&self.request(act))?;
            if !matches!(status, 200 | 201) {
                return Err(unexpected(status, body));
            }
            let answer: Receipt = serde_json::from_slice(body)?;
            tally += judge(self.acts[act].as_ref(), &answer);
            self.acts[act] = Some(answer);
        }
        Ok(tally)
    }

    /// The act of this number: a position, sealed, and now and then a declared kind, open. Each declared kind differs from
    /// the one before it, so that every act writes one entry.
    fn request(&self, act: usize) -> Vec<u8> {
        let key = format!("{}-{act}", self.name);
        if act % 3 != 2 {
            let json = format!(r#"{{"version":{},"position":"supports"}}"#, self.version);
            return post(OPINION, &self.token, &key, &json);
        }
        let kind = KINDS[(self.name + 1 + act / 3) % KINDS.len()];
        let json = format!(r#"{{"declare_kind":{{"member":"{}","kind":"{kind}"}}}}"#, self.member);
        post("/api/v1/members/commands", &self.token, &key, &json)
    }
}

fn unexpected(status: u16, body: &[u8]) -> Box<dyn std::error::Error + Send + Sync> {
    format!("an act was answered {status}: {}", String::from_utf8_lossy(body)).into()
}
