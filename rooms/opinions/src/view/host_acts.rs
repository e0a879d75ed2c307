//! What the host did, from the record: admissions, declines, publications, deadlines moved, transcriptions, standing orders
//! (`specs/opinions.md`, "What the host did").

use pluriel_council::Instant;
use serde::Serialize;
use utoipa::ToSchema;

use super::Seen;
use crate::{
    events::DeclineGround,
    standing_orders::SetBy,
    state::{Act, Opinion},
};

/// Kinds of entries that the secretariat alone brings about, and deadlines that move because it moved a meeting.
const KINDS: [&str; 18] = [
    "taken_up",
    "admitted",
    "declined",
    "call_end_moved",
    "published",
    "approval_answered",
    "addressee_asked",
    "contact_changed",
    "imported",
    "ballot_suspended",
    "annulment_proposed",
    "annulled",
    "hands_confirmed",
    "rapporteurs_changed",
    "joined",
    "parted",
    "embargo_set",
    "embargo_undone",
];
/// The kind of a correction, which is the secretariat's where no member holds the pen that made it.
const CORRECTED: &str = "text_corrected";
/// The kind under which a transcription is told: the entry is that of any answer.
const TRANSCRIBED: &str = "transcribed";

/// One act of the host.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct HostActView {
    /// The entry of the record.
    pub seq: u64,
    /// When.
    #[schema(value_type = String)]
    pub at: Instant,
    /// What was done: the entry's kind, or `transcribed`.
    pub kind: &'static str,
    /// What it was done to: an opinion by number and title; missing: the standing orders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// Where it can be read.
    pub address: String,
    /// The reasons that were given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<String>,
    /// Whether it is about something invented, for a demonstration.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub fictitious: bool,
}

impl Seen<'_> {
    /// Everything that the host did, newest first.
    pub fn host_acts(self) -> Vec<HostActView> {
        let orders = self.state().all_orders().iter().filter(|orders| orders.set_by == SetBy::Host);
        let mut acts: Vec<_> = orders
            .map(|orders| HostActView {
                seq: orders.seq,
                at: orders.since,
                kind: "standing_orders_set",
                about: None,
                address: "/reglement".to_owned(),
                reasons: None,
                fictitious: false,
            })
            .collect();
        acts.extend(self.state().dormancies().iter().map(|dormant| HostActView {
            seq: dormant.seq,
            at: dormant.since,
            kind: "member_put_to_sleep",
            about: Some(self.member(dormant.member).name),
            address: format!("/regles/sommeil#a{}", dormant.seq),
            reasons: self.optional(Some(dormant.reasons)),
            fictitious: self.members().is_fictitious_formation(&dormant.formation),
        }));
        for opinion in self.state().opinions() {
            acts.extend(opinion.acts.iter().filter_map(|act| self.host_act(opinion, *act)));
        }
        acts.sort_by_key(|act| std::cmp::Reverse(act.seq));
        acts
    }

    fn host_act(self, opinion: &Opinion, act: Act) -> Option<HostActView> {
        let held = opinion.fate.puts().flat_map(|(_, _, put)| &put.answers).find(|held| held.seq == act.seq);
        let transcribed = held.is_some_and(|held| held.letter.is_some());
        let decline = opinion.referral().and_then(|referral| referral.declined.as_ref());
        let by_formation =
            decline.is_some_and(|decline| matches!(decline.ground, DeclineGround::Formation { .. }));
        let annulled = opinion.calls.iter().filter_map(|call| call.contested.annulled);
        let annulled = annulled.into_iter().find(|held| held.seq == act.seq);
        let kind = match act.kind {
            "annulled" if annulled.is_some_and(|held| held.member.is_some()) => return None,
            "answer_given" if transcribed => TRANSCRIBED,
            "declined" if !by_formation => return None,
            CORRECTED if act.member.is_none() => CORRECTED,
            kind if KINDS.contains(&kind) => kind,
            _ => return None,
        };
        let reasons = match kind {
            "declined" => decline.and_then(|decline| decline.reasons),
            "joined" => {
                opinion.handling.joined.filter(|joined| joined.at == act.at).map(|joined| joined.reasons)
            }
            "approval_answered" => opinion
                .approvals
                .values()
                .flat_map(|approval| &approval.answers)
                .find(|held| held.at == act.at)
                .and_then(|held| held.reasons),
            "annulment_proposed" => {
                let proposed = opinion.disputes.annulment.as_ref();
                proposed.filter(|proposed| proposed.at == act.at).map(|proposed| proposed.reasons)
            }
            "ballot_suspended" | "rapporteurs_changed" => Some(crate::words::TextName::Reasons.at(act.seq)),
            "annulled" => annulled.and_then(|held| held.reasons),
            _ => None,
        };
        Some(HostActView {
            seq: act.seq,
            at: act.at,
            kind,
            about: Some(self.title(opinion)),
            address: format!("{}#a{}", opinion.address(), act.seq),
            reasons: self.optional(reasons),
            fictitious: self.is_fictitious(opinion),
        })
    }
}
