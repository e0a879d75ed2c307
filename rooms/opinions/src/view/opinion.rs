//! An opinion, from its question to its end.

use jiff::civil::Date;
use pluriel_council::Instant;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::{
    AppealView, CallView, CommentView, ConsequenceView, CorrectionView, DisputesView, EmbargoView,
    FastTrackView, FateView, JoinedView, MemberRef, Named, OvertakenView, Seen, SuggestionView, TextView,
};
use crate::{
    events::{DeclineGround, LapseGround},
    state::{Act, Admission, Approval, Opinion, Publication, Referral},
    words::{ApprovalAnswer, Doors, OpinionId, Publicity, Stage, StageWord, Task},
};

/// An opinion.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct OpinionView {
    /// Its id.
    #[schema(value_type = String)]
    pub id: OpinionId,
    /// Its number, once it has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// Its page.
    pub address: String,
    /// Whether it is invented, for a demonstration.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub fictitious: bool,
    /// The formation that it is put to.
    pub formation: Named,
    /// Where it stands, exactly.
    #[schema(value_type = String)]
    pub stage: Stage,
    /// Where it stands, in the word of the pages.
    #[schema(value_type = String)]
    pub word: StageWord,
    /// Its title; an imported opinion may have its question alone.
    pub title: String,
    /// The question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// Its referral, unless it was imported.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referral: Option<ReferralView>,
    /// When it was admitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub admitted: Option<Instant>,
    /// Who holds the pen, and who reads.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rapporteurs: Vec<RapporteurView>,
    /// Its rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<RuleView>,
    /// At which grain positions are published.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub publicity: Option<Publicity>,
    /// Whether the public may read along.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub doors: Option<Doors>,
    /// The version of the standing orders that it keeps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standing_orders: Option<u32>,
    /// Its text as it stands.
    pub text: TextView,
    /// What the text does to an earlier opinion when it is published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consequence: Option<ConsequenceView>,
    /// That it was replaced or repealed by a later one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overtaken: Option<OvertakenView>,
    /// Comments on the text, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub comments: Vec<CommentView>,
    /// Suggestions on the text, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub suggestions: Vec<SuggestionView>,
    /// Members that declared an interest.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub recused: Vec<MemberRef>,
    /// Its calls, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<CallView>,
    /// When the clock acts next if nobody does.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub next_deadline: Option<Instant>,
    /// Its publication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publication: Option<PublicationView>,
    /// The embargo under which it waits for its publication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub embargo: Option<EmbargoView>,
    /// What was corrected in its text since it was published, oldest first; the text is the corrected one.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub corrections: Vec<CorrectionView>,
    /// The approvals that its rule wants after the adoption.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub approvals: Vec<ApprovalView>,
    /// What became of its recommendations, once they were put to their addressees.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fate: Option<FateView>,
    /// What is known of an opinion from before Pluriel: its counts were not published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub imported: Option<ImportView>,
    /// Why its author gave it up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abandoned: Option<String>,
    /// Which limit of time ended it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub lapsed: Option<LapseGround>,
    /// Everything that happened to it in the open, oldest first.
    pub acts: Vec<ActView>,
    /// What is disputed of its votes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub disputes: Option<DisputesView>,
    /// Its fast track, where members asked for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fast_track: Option<FastTrackView>,
    /// The question that its own was joined to.
    pub joined: Option<JoinedView>,
    /// The questions that were joined to its own.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<JoinedView>,
    /// The appeal against the refusal of its question, made or open to be made.
    pub appeal: Option<AppealView>,
}

/// A question that was put to the council.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ReferralView {
    /// The number of `/saisines/<n>`.
    pub number: u32,
    /// When it was received.
    #[schema(value_type = String)]
    pub at: Instant,
    /// The members that signed it; none: somebody of the public asked it.
    pub authors: Vec<MemberRef>,
    /// What one must know to understand it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<String>,
    /// Addresses on the web.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<String>,
    /// By when an opinion is wanted.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub wanted: Option<Date>,
    /// Until when it looks for sponsors.
    #[schema(value_type = String)]
    pub window_ends: Instant,
    /// How many organisations must stand behind it.
    pub sponsors_needed: u32,
    /// Of how many groups they must be.
    pub groups_needed: u32,
    /// Who stands behind it, in order.
    pub sponsors: Vec<SponsorView>,
    /// The meeting that took it up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taken_up: Option<String>,
    /// Its decline.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub declined: Option<DeclineView>,
}

/// A member that stands behind a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct SponsorView {
    /// The member.
    pub member: MemberRef,
    /// Since when.
    #[schema(value_type = String)]
    pub at: Instant,
}

/// A decline.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct DeclineView {
    /// When.
    #[schema(value_type = String)]
    pub at: Instant,
    /// On which ground: without enough sponsors, with the counts; or by the formation.
    #[schema(value_type = Object)]
    pub ground: DeclineGround,
    /// The formation's reasons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<String>,
}

/// A rapporteur.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct RapporteurView {
    /// The member.
    pub member: MemberRef,
    /// Whether it holds the pen or reads.
    #[schema(value_type = String)]
    pub task: Task,
}

/// The rule of an opinion.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct RuleView {
    /// Its name.
    pub name: String,
    /// The rule, whole.
    #[schema(value_type = Object)]
    pub rule: Value,
}

/// A publication.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PublicationView {
    /// When.
    #[schema(value_type = String)]
    pub at: Instant,
    /// Under which licence, an SPDX identifier.
    pub licence: String,
}

/// An approval that was asked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ApprovalView {
    /// Which step after the adoption, from 1.
    pub step: u32,
    /// The authority.
    pub by: String,
    /// When it was asked.
    #[schema(value_type = String)]
    pub asked: Instant,
    /// Until when an answer is awaited.
    #[schema(value_type = String)]
    pub answer_by: Instant,
    /// Its answers, oldest first: a corrected one keeps the former.
    pub answers: Vec<ApprovalAnswerView>,
    /// Whether its silence is worth a refusal.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub silence_refuses: bool,
}

/// The answer of an authority.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ApprovalAnswerView {
    /// What it is.
    #[schema(value_type = String)]
    pub answer: ApprovalAnswer,
    /// Its date.
    #[schema(value_type = String)]
    pub dated: Date,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<String>,
}

/// An opinion from before Pluriel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ImportView {
    /// Its date.
    #[schema(value_type = String)]
    pub dated: Date,
    /// The outcome, in the words in which it was published.
    pub outcome: String,
    /// What the approving authority said, in the words in which it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval: Option<String>,
    /// Where it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Its licence, an SPDX identifier, when it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub licence: Option<String>,
}

/// Something that happened in the open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct ActView {
    /// The entry's number, and the act's address on the page: `#a<seq>`.
    pub seq: u64,
    /// When.
    #[schema(value_type = String)]
    pub at: Instant,
    /// The entry's kind.
    pub kind: &'static str,
    /// The member that did it, where the entry names one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<MemberRef>,
}

impl Seen<'_> {
    /// The title of an opinion, or its question when it has none.
    pub fn title(self, opinion: &Opinion) -> String {
        if opinion.is_outline {
            return self.speech.map_or_else(String::new, |speech| speech.say("doors-title").to_owned());
        }
        self.optional(opinion.text.title).or_else(|| self.optional(opinion.question)).unwrap_or_default()
    }

    /// Whether an opinion is invented.
    pub fn is_fictitious(self, opinion: &Opinion) -> bool {
        self.members().is_fictitious_formation(&opinion.formation)
    }

    /// The formation of an opinion.
    pub fn formation(self, opinion: &Opinion) -> Named {
        self.formation_named(&opinion.formation)
    }

    /// A formation by its id.
    pub fn formation_named(self, id: &pluriel_members::FormationId) -> Named {
        let unknown = || pluriel_members::Names { fr: id.to_string(), en: id.to_string() };
        let names = self.members().formation(id).map_or_else(unknown, |formation| formation.names.clone());
        Named { id: id.to_string(), names }
    }

    /// An opinion.
    pub fn opinion(self, opinion: &Opinion) -> OpinionView {
        let admission = opinion.admission.as_ref();
        OpinionView {
            id: opinion.id,
            number: opinion.number(),
            address: opinion.address(),
            fictitious: self.is_fictitious(opinion),
            formation: self.formation(opinion),
            stage: opinion.stage,
            word: opinion.stage.word(),
            title: self.title(opinion),
            question: self.optional(opinion.question),
            referral: opinion.referral().map(|referral| self.referral(referral)),
            admitted: admission.map(|admission| admission.at),
            rapporteurs: admission.map(|admission| self.rapporteurs(admission)).unwrap_or_default(),
            rule: admission.map(|admission| RuleView {
                name: self.quoted(&admission.rule_name),
                rule: admission.rule.to_json(),
            }),
            publicity: admission.map(|admission| admission.publicity),
            doors: admission.map(|admission| admission.doors),
            standing_orders: admission.map(|admission| admission.orders),
            text: self.text_view(&opinion.text),
            consequence: self.consequence(opinion, &opinion.text),
            overtaken: self.overtaken(opinion),
            comments: self.comments(opinion),
            suggestions: self.suggestions(opinion),
            recused: opinion.recused.keys().map(|member| self.member(*member)).collect(),
            calls: opinion.calls.iter().map(|call| self.call(opinion, call)).collect(),
            next_deadline: self.next_deadline(opinion),
            publication: publication(opinion),
            embargo: self.embargo(opinion),
            corrections: self.corrections(opinion),
            approvals: self.approvals(opinion),
            fate: self.fate(opinion),
            imported: opinion.import().map(|import| ImportView {
                dated: import.dated,
                outcome: self.text(import.outcome),
                approval: self.optional(import.approval),
                source: import.source.map(|source| self.bare(source)).filter(|source| !source.is_empty()),
                licence: import.licence.clone(),
            }),
            abandoned: self.optional(opinion.abandoned),
            lapsed: opinion.lapsed,
            acts: opinion.acts.iter().map(|act| self.act(act)).collect(),
            disputes: self.disputes(opinion),
            fast_track: self.fast_track(opinion),
            joined: self.joined(opinion),
            others: self.others(opinion),
            appeal: self.appeal(opinion),
        }
    }

    /// One act.
    pub(crate) fn act(self, act: &Act) -> ActView {
        let member = act.member.map(|member| self.member(member));
        ActView { seq: act.seq, at: act.at, kind: act.kind, member }
    }

    /// The next deadline that the public may know: a publication that is planned is not, unless it is under embargo.
    fn next_deadline(self, opinion: &Opinion) -> Option<Instant> {
        let planned =
            matches!(opinion.publication, Some(Publication::Planned { .. })) && opinion.embargo().is_none();
        (!planned).then(|| crate::deadlines::next(self.rooms, self.state(), opinion)).flatten()
    }

    fn referral(self, referral: &Referral) -> ReferralView {
        let links = referral.links.map(|links| self.bare(links)).unwrap_or_default();
        ReferralView {
            number: referral.number,
            at: referral.at,
            authors: referral.authors.iter().map(|author| self.member(*author)).collect(),
            context: self.optional(referral.context),
            links: links.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect(),
            wanted: referral.wanted,
            window_ends: referral.window_ends,
            sponsors_needed: referral.sponsors_needed,
            groups_needed: referral.groups_needed,
            sponsors: referral
                .sponsors
                .iter()
                .map(|sponsor| SponsorView { member: self.member(sponsor.member), at: sponsor.at })
                .collect(),
            taken_up: referral.taken_up.map(|meeting| meeting.to_string()),
            declined: referral.declined.as_ref().map(|decline| DeclineView {
                at: decline.at,
                ground: decline.ground.clone(),
                reasons: self.optional(decline.reasons),
            }),
        }
    }

    fn rapporteurs(self, admission: &Admission) -> Vec<RapporteurView> {
        let rapporteur = |rapporteur: &crate::words::Rapporteur| RapporteurView {
            member: self.member(rapporteur.member),
            task: rapporteur.task,
        };
        admission.rapporteurs.iter().map(rapporteur).collect()
    }

    fn approvals(self, opinion: &Opinion) -> Vec<ApprovalView> {
        let steps = opinion.admission.as_ref().map_or(&[][..], |admission| admission.rule.then());
        let refuses = |step: u32| {
            let step = usize::try_from(step).ok().and_then(|step| step.checked_sub(1));
            step.and_then(|step| steps.get(step))
                .is_some_and(|step| step.silence == pluriel_rules::Silence::Refused)
        };
        let approval = |(step, approval): (&u32, &Approval)| ApprovalView {
            step: *step,
            by: approval.by.clone(),
            asked: approval.asked,
            answer_by: approval.answer_by,
            answers: approval
                .answers
                .iter()
                .map(|held| ApprovalAnswerView {
                    answer: held.answer,
                    dated: held.dated,
                    reasons: self.optional(held.reasons),
                })
                .collect(),
            silence_refuses: refuses(*step),
        };
        opinion.approvals.iter().map(approval).collect()
    }
}

/// A publication that took place; one that is planned may still be undone, and then nobody need know.
fn publication(opinion: &Opinion) -> Option<PublicationView> {
    match &opinion.publication {
        Some(Publication::Done { at, licence }) => {
            Some(PublicationView { at: *at, licence: licence.clone() })
        }
        _ => None,
    }
}
