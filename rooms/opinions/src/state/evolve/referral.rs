//! From a question to its admission, and what comes from before Pluriel.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use pluriel_council::Recorded;
use pluriel_members::{FormationId, TextAt};

use crate::{
    events::{
        Admitted, DeclineGround, Declined, Imported, RapporteursChanged, Referred, Sponsored, TakenUp, With,
    },
    state::{
        Admission, Afterlife, Amending, Changed, Decline, Disputes, FastTrack, Fate, Handling, Import,
        Opinion, Origin, Publication, Referral, Sponsorship, State, Text, TextChange,
    },
    words::{OpinionId, Stage, TextName},
};

pub(super) fn referred(state: &mut State, event: &Referred, recorded: &Recorded) {
    let referral = Referral {
        number: event.number,
        at: recorded.at,
        authors: event.authors.clone(),
        context: optional(&event.with, TextName::Context, recorded),
        links: optional(&event.with, TextName::Links, recorded),
        wanted: event.wanted,
        window_ends: event.window_ends,
        sponsors_needed: event.sponsors_needed,
        groups_needed: event.groups_needed,
        sponsors: Vec::new(),
        taken_up: None,
        declined: None,
        upheld: None,
    };
    let title = Some(TextName::Title.at(recorded.seq));
    let question = Some(TextName::Question.at(recorded.seq));
    let origin = Origin::Referral(referral);
    state.by_referral.entry(event.number).or_insert(event.opinion);
    state.enter(entering(
        event.opinion,
        &event.formation,
        origin,
        Stage::Referred,
        (title, question),
        recorded,
    ));
}

pub(super) fn imported(state: &mut State, event: &Imported, recorded: &Recorded) {
    let text = |name| optional(&event.with, name, recorded);
    let import = Import {
        number: event.number,
        at: recorded.at,
        identity: event.identity.clone(),
        dated: event.dated,
        licence: event.licence.clone(),
        outcome: TextName::Outcome.at(recorded.seq),
        approval: text(TextName::Approval),
        source: text(TextName::Source),
    };
    let words = (text(TextName::Title), text(TextName::Question));
    state.by_number.entry(event.number).or_insert(event.opinion);
    let origin = Origin::Import(import);
    let mut opinion = entering(event.opinion, &event.formation, origin, Stage::Published, words, recorded);
    if let Some(licence) = &event.licence {
        opinion.publication = Some(Publication::Done { at: recorded.at, licence: licence.clone() });
    }
    state.enter(opinion);
}

pub(super) fn sponsored(opinion: &mut Opinion, event: &Sponsored, recorded: &Recorded) {
    if let Origin::Referral(referral) = &mut opinion.origin {
        referral.sponsors.push(Sponsorship { member: event.member, at: recorded.at });
    }
}

pub(super) fn taken_up(opinion: &mut Opinion, event: &TakenUp) {
    if let Origin::Referral(referral) = &mut opinion.origin {
        referral.taken_up = Some(event.meeting);
    }
}

pub(super) fn declined(opinion: &mut Opinion, event: &Declined, recorded: &Recorded) {
    if let Origin::Referral(referral) = &mut opinion.origin {
        let reasons = match event.ground {
            DeclineGround::Formation { .. } => Some(TextName::Reasons.at(recorded.seq)),
            DeclineGround::Sponsors { .. } => None,
        };
        referral.declined = Some(Decline { at: recorded.at, ground: event.ground.clone(), reasons });
    }
}

pub(super) fn admitted(state: &mut State, event: &Admitted, recorded: &Recorded) {
    state.by_number.entry(event.number).or_insert(event.opinion);
    state.change(event.opinion, |opinion| {
        opinion.written = recorded.at;
        opinion.admission = Some(Admission {
            number: event.number,
            at: recorded.at,
            orders: event.orders,
            rule_name: event.rule_name.clone(),
            rule: event.rule.clone(),
            rule_chosen_at: event.rule_chosen_at,
            publicity: event.publicity,
            doors: event.doors,
            rapporteurs: event.rapporteurs.clone(),
            wrote: BTreeSet::new(),
            last_call_by: event.last_call_by,
        });
    });
}

/// Who held the pen and holds it no more stays an author: its words are in the text.
pub(super) fn rapporteurs_changed(opinion: &mut Opinion, event: &RapporteursChanged) {
    let before: Vec<_> = opinion.pens().collect();
    if let Some(admission) = &mut opinion.admission {
        admission.rapporteurs.clone_from(&event.rapporteurs);
        admission.wrote.extend(before);
    }
}

fn entering(
    id: OpinionId,
    formation: &FormationId,
    origin: Origin,
    stage: Stage,
    (title, question): (Option<TextAt>, Option<TextAt>),
    recorded: &Recorded,
) -> Opinion {
    Opinion {
        id,
        formation: formation.clone(),
        stage,
        origin,
        question,
        admission: None,
        text: Arc::new(entering_text(title, recorded)),
        written: recorded.at,
        comments: BTreeMap::new(),
        suggestions: BTreeMap::new(),
        recused: BTreeMap::new(),
        listed: Vec::new(),
        calls: Vec::new(),
        publication: None,
        approvals: BTreeMap::new(),
        fate: Fate::default(),
        abandoned: None,
        lapsed: None,
        amending: Amending::default(),
        last_reading: None,
        acts: Vec::new(),
        disputes: Disputes::default(),
        fast_track: FastTrack::default(),
        handling: Handling::default(),
        afterlife: Afterlife::default(),
        is_outline: false,
    }
}

/// A text of which there is a title alone.
fn entering_text(title: Option<TextAt>, recorded: &Recorded) -> Text {
    let titled = |title| TextChange { version: 0, at: recorded.at, what: Changed::Titled(title) };
    Text { title, changes: title.map(titled).into_iter().collect(), ..Text::default() }
}

/// Where an optional text is, if the entry has it.
pub(super) fn optional(with: &With, name: TextName, recorded: &Recorded) -> Option<TextAt> {
    with.contains(&name).then(|| name.at(recorded.seq))
}
