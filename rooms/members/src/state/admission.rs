//! Requests for a seat, and how the council admits members.

use std::collections::BTreeMap;

use pluriel_council::{Instant, MemberId, Recorded};
use pluriel_rules::Rule;
use serde::Serialize;

use super::State;
use crate::{
    events::{
        AdmissionSet, ConsentGiven, RequestDecided, RequestElector, RequestId, RequestJudged, RequestPut,
        SeatRequested,
    },
    words::{CollegeId, FormationId, KindId, Publicity, RequestPosition, TextAt},
};

/// How the council admits members.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Admission {
    /// The formation whose voting members decide.
    pub formation: FormationId,
    /// The adoption rule.
    pub rule: serde_json::Value,
    /// How many working days members have.
    pub working_days: u32,
    /// At which grain positions are published.
    pub publicity: Publicity,
    /// Whether organisations may ask by themselves.
    pub is_open: bool,
}

/// A request for a seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Request {
    /// Its id.
    pub id: RequestId,
    /// The entry that holds its texts: `name`, `motives`, `url`.
    pub seq: u64,
    /// When it came.
    pub at: Instant,
    /// The college in which the organisation would sit.
    pub college: CollegeId,
    /// What it says to be.
    pub kind: Option<KindId>,
    /// The member that proposes it; `None`: it asks by itself.
    pub by: Option<MemberId>,
    /// SHA-256 of the secret of the link by which a proposed organisation agrees.
    pub key: Option<String>,
    /// Whether it agreed, and when.
    pub consent: Option<(bool, Instant)>,
    /// Where it stands.
    pub stage: RequestStage,
    /// What was put to the council.
    pub put: Option<Put>,
    /// When it ended.
    pub ended: Option<Instant>,
    /// Where the reason for which it was set aside is kept.
    pub reason: Option<TextAt>,
}

/// Where a request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum RequestStage {
    /// The secretariat has it, and nobody else.
    Received,
    /// The organisation has not yet said whether it agrees.
    AwaitsConsent,
    /// Members take position.
    Open,
    /// The council decided.
    Decided,
    /// It was set aside.
    SetAside,
    /// It was withdrawn, or the organisation did not agree.
    Withdrawn,
}

/// A request as it was put to the council.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Put {
    /// The organisation's name.
    pub name: String,
    /// When it was put.
    pub at: Instant,
    /// The formation whose voting members decide.
    pub formation: FormationId,
    /// Who decides; frozen.
    pub electorate: BTreeMap<MemberId, RequestElector>,
    /// The adoption rule.
    pub rule: serde_json::Value,
    /// At which grain positions are published.
    pub publicity: Publicity,
    /// When it ends.
    pub closes: Instant,
    /// Who took which position, with or without reasons, and the entry that says so.
    pub positions: BTreeMap<MemberId, Held>,
    /// What the council decided.
    pub decided: Option<RequestDecided>,
}

/// A position that a member took.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Held {
    /// The position.
    pub position: RequestPosition,
    /// Whether it gave reasons.
    pub reasoned: bool,
    /// The entry.
    pub seq: u64,
}

impl Request {
    /// Whether everybody may read it: it was put to the council.
    pub const fn is_public(&self) -> bool {
        self.put.is_some()
    }

    /// The text of this name of the request.
    pub const fn text(&self, name: &'static str) -> TextAt {
        TextAt { seq: self.seq, name }
    }
}

impl Put {
    /// The rule, as evaluations take it.
    pub fn rule(&self) -> Option<Rule> {
        Rule::parse(&self.rule.to_string()).ok()
    }
}

impl State {
    /// How the council admits members, once it was set.
    pub const fn admission(&self) -> Option<&Admission> {
        self.admission.as_ref()
    }

    /// One request.
    pub fn request(&self, id: RequestId) -> Option<&Request> {
        self.requests.get(&id)
    }

    /// All requests, newest first.
    pub fn requests(&self) -> Vec<&Request> {
        let mut requests: Vec<_> = self.requests.values().collect();
        requests.sort_by_key(|request| std::cmp::Reverse(request.seq));
        requests
    }

    /// The request whose link has this key.
    pub fn request_of_key(&self, key: &str) -> Option<&Request> {
        self.requests.values().find(|request| request.key.as_deref() == Some(key))
    }

    /// The requests on which members take position.
    pub fn requests_open(&self) -> impl Iterator<Item = (&Request, &Put)> {
        let open = self.requests.values().filter(|request| request.stage == RequestStage::Open);
        open.filter_map(|request| Some((request, request.put.as_ref()?)))
    }

    pub(super) fn admission_set(&mut self, event: &AdmissionSet) {
        let AdmissionSet { formation, rule, working_days, publicity, is_open } = event.clone();
        self.admission = Some(Admission { formation, rule, working_days, publicity, is_open });
    }

    pub(super) fn seat_requested(&mut self, event: &SeatRequested, recorded: &Recorded) {
        let SeatRequested { request: id, college, kind, by } = event.clone();
        let stage = if by.is_some() { RequestStage::AwaitsConsent } else { RequestStage::Received };
        let request = Request {
            id,
            seq: recorded.seq,
            at: recorded.at,
            college,
            kind,
            by,
            key: None,
            consent: None,
            stage,
            put: None,
            ended: None,
            reason: None,
        };
        self.requests.insert(id, request);
    }

    pub(super) fn consent_given(&mut self, event: &ConsentGiven, at: Instant) {
        let Some(request) = self.requests.get_mut(&event.request) else { return };
        request.consent = Some((event.agrees, at));
        request.key = None;
        if event.agrees {
            request.stage = RequestStage::Received;
        } else {
            request.stage = RequestStage::Withdrawn;
            request.ended = Some(at);
        }
    }

    pub(super) fn request_put(&mut self, event: &RequestPut, at: Instant) {
        let Some(request) = self.requests.get_mut(&event.request) else { return };
        let RequestPut { name, formation, electorate, rule, publicity, closes, .. } = event.clone();
        let (positions, decided) = (BTreeMap::new(), None);
        request.put =
            Some(Put { name, at, formation, electorate, rule, publicity, closes, positions, decided });
        request.stage = RequestStage::Open;
    }

    pub(super) fn request_judged(&mut self, event: &RequestJudged, recorded: &Recorded) {
        let put = self.requests.get_mut(&event.request).and_then(|request| request.put.as_mut());
        if let Some(put) = put {
            let held = Held { position: event.position, reasoned: event.reasoned, seq: recorded.seq };
            put.positions.insert(event.member, held);
        }
    }

    pub(super) fn request_decided(&mut self, event: &RequestDecided, at: Instant) {
        let Some(request) = self.requests.get_mut(&event.request) else { return };
        request.stage = RequestStage::Decided;
        request.ended = Some(at);
        if let Some(put) = &mut request.put {
            put.decided = Some(event.clone());
        }
    }

    pub(super) fn request_ended(&mut self, id: RequestId, stage: RequestStage, recorded: &Recorded) {
        let Some(request) = self.requests.get_mut(&id) else { return };
        if stage == RequestStage::SetAside {
            request.reason = Some(TextAt { seq: recorded.seq, name: "reason" });
        }
        request.stage = stage;
        request.ended = Some(recorded.at);
    }

    pub(super) fn consent_asked(&mut self, id: RequestId, key: &str) {
        if let Some(request) = self.requests.get_mut(&id) {
            request.key = Some(key.to_owned());
        }
    }
}
