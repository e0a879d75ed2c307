//! An opinion behind closed doors as whoever does not sit may see it: that it exists, when, in which formation, who takes part, how
//! many answered. Nothing else of it is in the value at all, so that no page, feed, file or answer made from it can tell more.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{
    Act, Afterlife, Amending, Call, Contested, Disputes, FastTrack, Fate, Handling, Opinion, Origin,
    PositionHeld, Referral, Succession, Text,
};
use crate::{
    doors::is_public,
    words::{Position, Way},
};

impl Opinion {
    /// What is public of it while its doors are closed. Each field is named, so that a new one asks where it belongs.
    #[must_use]
    pub fn outline(&self) -> Self {
        let Self {
            id,
            formation,
            stage,
            origin,
            question: _,
            admission,
            text: _,
            written,
            comments: _,
            suggestions: _,
            recused,
            listed,
            calls,
            publication: _,
            approvals: _,
            fate: _,
            abandoned: _,
            lapsed,
            amending: _,
            last_reading,
            acts,
            disputes: _,
            handling: _,
            afterlife: _,
            fast_track: _,
            is_outline: _,
        } = self;
        Self {
            id: *id,
            formation: formation.clone(),
            stage: *stage,
            origin: match origin {
                Origin::Referral(referral) => Origin::Referral(referral.outline()),
                Origin::Import(import) => Origin::Import(import.clone()),
            },
            question: None,
            admission: admission.clone(),
            text: Arc::default(),
            written: *written,
            comments: BTreeMap::new(),
            suggestions: BTreeMap::new(),
            recused: recused.clone(),
            listed: listed.clone(),
            calls: calls.iter().map(Call::outline).collect(),
            publication: None,
            approvals: BTreeMap::new(),
            fate: Fate::default(),
            abandoned: None,
            lapsed: *lapsed,
            amending: Amending::default(),
            last_reading: *last_reading,
            acts: acts.iter().filter(|act| is_public(act.kind)).copied().collect::<Vec<Act>>(),
            disputes: Disputes::default(),
            handling: Handling::default(),
            afterlife: Afterlife::default(),
            fast_track: FastTrack::default(),
            is_outline: true,
        }
    }
}

impl Referral {
    fn outline(&self) -> Self {
        let Self {
            number,
            at,
            authors,
            context: _,
            links: _,
            wanted,
            window_ends,
            sponsors_needed,
            groups_needed,
            sponsors,
            taken_up,
            declined: _,
            upheld,
        } = self;
        Self {
            number: *number,
            at: *at,
            authors: authors.clone(),
            context: None,
            links: None,
            wanted: *wanted,
            window_ends: *window_ends,
            sponsors_needed: *sponsors_needed,
            groups_needed: *groups_needed,
            sponsors: sponsors.clone(),
            taken_up: *taken_up,
            declined: None,
            upheld: *upheld,
        }
    }
}

impl Call {
    /// Who is asked, until when, and how many answered; not what anybody said, nor how it ended.
    fn outline(&self) -> Self {
        let text = Text { version: self.version(), ..Text::default() };
        let answered = self.electorate.electors().filter(|elector| self.has_answered(elector.id));
        let answered = answered.filter_map(|elector| Some((elector.id, self.positions.get(&elector.id)?)));
        let positions = answered.map(|(member, taken)| {
            let first = taken.iter().filter(|held| held.version == self.version()).map(|held| held.at).min();
            let held = outlined(self.version(), first.unwrap_or(self.opened));
            (member, Succession::of(held))
        });
        Self {
            number: self.number,
            opened: self.opened,
            text: Arc::new(text),
            electorate: Arc::clone(&self.electorate),
            electorate_hash: self.electorate_hash.clone(),
            closes: self.closes,
            ordinary_end: self.ordinary_end,
            spans: self.spans,
            end_moved: self.end_moved,
            is_ballot: self.is_ballot,
            ballot_asked: BTreeSet::new(),
            prolonged: self.prolonged,
            suspension: None,
            extension_asked: BTreeSet::new(),
            extended: self.extended,
            revisions: Vec::new(),
            reopenings: Vec::new(),
            reminders: self.reminders.clone(),
            reminded: self.reminded,
            positions: positions.collect(),
            objections: Vec::new(),
            advice: BTreeMap::new(),
            amended: BTreeMap::new(),
            closing: None,
            contested: Contested::default(),
            secret: self.secret.clone(),
            dormant: self.dormant.clone(),
        }
    }
}

/// That something was said: the same of everybody, whatever it was.
const fn outlined(version: u32, at: pluriel_council::Instant) -> PositionHeld {
    PositionHeld {
        seq: 0,
        at,
        version,
        position: Position::TakesNoPart,
        objection: false,
        raises: None,
        reservation: None,
        reasons: None,
        explanation: None,
        statement: None,
        way: Way::Own,
        letter: None,
        document: None,
    }
}
