//! A call: turnout alone until its closing; then positions where they are named, tallies by cell and unsigned words elsewhere.

use jiff::civil::Date;
use pluriel_council::Instant;
use pluriel_members::{GroupId, Members};
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use super::{
    AnnulledView, MemberRef, Named, ObjectionView, RequestView, RevisionView, SecretBallotView, Seen,
};
use crate::{
    adoption,
    carrying::{Carrying, carrying},
    events::EndMovedBy,
    proof::Word,
    state::{Call, Closing, Opinion, Prolonged},
    tally::{CellTally, Grain},
    turnout::{by_day, turnout},
    words::{Advice, Apart, Position, Publicity, ShownAs, TextName, Way},
};

/// A call for positions.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct CallView {
    /// Which of the opinion, from 1.
    pub number: u32,
    /// The version of the text on which positions are taken.
    pub text_version: u32,
    /// When it was opened.
    #[schema(value_type = String)]
    pub opened: Instant,
    /// When it ends: the first instant after its last day.
    #[schema(value_type = String)]
    pub closes: Instant,
    /// When it ends if it spans no meeting.
    #[schema(value_type = String)]
    pub ordinary_end: Instant,
    /// The meeting that it spans.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub spans: Option<String>,
    /// Why its end moved, if it did.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub end_moved: Option<EndMovedBy>,
    /// When whoever has not answered is reminded: fixed at the opening, the same for all.
    #[schema(value_type = Vec<String>)]
    pub reminders: Vec<Instant>,
    /// The members that would be of the electorate and were dormant.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dormant: Vec<MemberRef>,
    /// How many members the electorate has, recused ones included.
    pub members: usize,
    /// SHA-256 of the electorate, as published at the opening.
    pub electorate_sha256: String,
    /// Turnout by group: how many answered, not who nor what.
    pub turnout: Vec<TurnoutView>,
    /// The same day by day: how many of each group had answered by the end of each day on which somebody answered.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub turnout_by_day: Vec<TurnoutDayView>,
    /// Whether it is a ballot, which follows a call.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub ballot: bool,
    /// The members that asked for a ballot after it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ballot_asked: Vec<MemberRef>,
    /// How it goes on, if it was not valid at its first end: `extended`, or a `second_call`, in which every quorum of the rule's
    /// validity reads as true.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub prolonged: Option<Prolonged>,
    /// What happened, while a ballot is suspended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suspended: Option<String>,
    /// Whether it was extended at its members' demand.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub extended: bool,
    /// The members that asked that it be extended.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub extension_asked: Vec<MemberRef>,
    /// What changed in the text since it was opened.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub revisions: Vec<RevisionView>,
    /// Objections that were raised in public, and how each ended.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub objections: Vec<ObjectionView>,
    /// Advice of those who advise, each as it chose to be shown; in no count.
    pub advice: Vec<AdviceView>,
    /// How many of the positions that counted were not their member's own act: received in writing, by a show of hands, by proxy.
    #[serde(skip_serializing_if = "Apart::is_none")]
    pub apart: Apart,
    /// What the closing said; missing while the call is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closing: Option<ClosingView>,
    /// Its annulment: tallies and positions are withdrawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub annulled: Option<AnnulledView>,
    /// What members asked of it, with their reasons.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub requests: Vec<RequestView>,
    /// What is told of a secret ballot; `turnout` by group is missing until its closing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<SecretBallotView>,
}

/// The turnout of one group.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct TurnoutView {
    /// The group.
    pub group: Named,
    /// How many members are asked, recused ones aside.
    pub asked: u32,
    /// How many answered.
    pub answered: u32,
}

/// The turnout by the end of one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct TurnoutDayView {
    /// The day, in the council's time zone.
    #[schema(value_type = String, format = Date)]
    pub day: Date,
    /// How many members of each group had answered, in the order of [`CallView::turnout`].
    pub answered: Vec<u32>,
}

/// Advice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AdviceView {
    /// The member; missing where it chose to be shown by its role alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub member: Option<MemberRef>,
    /// The name of the person who speaks for it, where both chose so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// The advice.
    #[schema(value_type = String)]
    pub advice: Advice,
    /// Remarks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub remarks: Option<String>,
}

/// The closing of a call.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
pub struct ClosingView {
    /// When.
    #[schema(value_type = String)]
    pub at: Instant,
    /// The tallies: by group where positions are named, by cell elsewhere.
    pub tallies: Vec<TallyView>,
    /// The rule's evaluation and the carriage.
    #[schema(value_type = Object)]
    pub evaluation: Value,
    /// How many groups carry, as far as the total tells: only where the groups are too small to be counted apart.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carrying: Option<Carrying>,
    /// The position of each member, by name; only where positions are named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub positions: Option<Vec<PositionView>>,
    /// What members said beside their positions, without their names; only where positions are not named.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub said: Vec<SaidView>,
    /// Statements, published at the size of the text.
    pub statements: Vec<StatementView>,
}

/// The tally of a group or of several counted together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct TallyView {
    /// Its groups.
    pub groups: Vec<Named>,
    /// N: its members, recused ones aside.
    pub members: u32,
    /// How many support without reservation.
    pub supports: u32,
    /// How many support with a reservation.
    pub supports_with_reservation: u32,
    /// How many abstain.
    pub abstains: u32,
    /// How many oppose.
    pub opposes: u32,
    /// How many declared that they take no part.
    pub takes_no_part: u32,
    /// How many said nothing.
    pub silent: u32,
    /// How many declared an interest.
    pub recused: u32,
}

/// A member's position, where positions are named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PositionView {
    /// The member.
    pub member: MemberRef,
    /// Its group.
    pub group: Named,
    /// Whether it counts as an author.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub author: bool,
    /// What it said; silence and recusal too.
    #[schema(value_type = String)]
    pub position: Word,
    /// Whether it opposes with a maintained objection.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub objection: bool,
    /// How it came, where it was not its member's own act: `writing`, `hands` or `proxy`.
    #[serde(skip_serializing_if = "Way::is_own")]
    #[schema(value_type = String)]
    pub way: Way,
    /// With which reservation it supports.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reservation: Option<String>,
    /// Why it opposes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reasons: Option<String>,
    /// Why it takes this position.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanation: Option<String>,
}

/// What a member said beside its position, without its name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
pub struct SaidView {
    /// The position that it goes with.
    #[schema(value_type = String)]
    pub position: Position,
    /// What it says.
    pub text: String,
}

/// A statement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, ToSchema)]
pub struct StatementView {
    /// What it says.
    pub text: String,
    /// Who makes it; missing where positions are not named and the member did not sign.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<MemberRef>)]
    pub member: Option<Signed>,
}

/// Who signs a statement.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Signed {
    /// Its name.
    pub name: String,
    /// The member.
    pub id: pluriel_council::MemberId,
}

impl Seen<'_> {
    /// A call of an opinion.
    pub fn call(self, opinion: &Opinion, call: &Call) -> CallView {
        let turnout = turnout(opinion, call);
        CallView {
            number: call.number,
            text_version: call.version(),
            opened: call.opened,
            closes: call.closes,
            ordinary_end: call.ordinary_end,
            spans: call.spans.map(|meeting| meeting.to_string()),
            end_moved: call.end_moved,
            reminders: call.reminders.clone(),
            dormant: call.dormant.iter().map(|member| self.member(*member)).collect(),
            members: call.electorate.len(),
            electorate_sha256: call.electorate_hash.clone(),
            turnout: turnout
                .iter()
                .filter(|_| call.secret.is_none() || call.closing.is_some())
                .map(|(group, turnout)| TurnoutView {
                    group: self.group(group),
                    asked: turnout.asked,
                    answered: turnout.answered,
                })
                .collect(),
            turnout_by_day: by_day(opinion, call, self.rooms.of::<Members>().calendar())
                .into_iter()
                .map(|(day, groups)| TurnoutDayView {
                    day,
                    answered: turnout.keys().map(|group| groups.get(group).copied().unwrap_or(0)).collect(),
                })
                .collect(),
            ballot: call.is_ballot,
            ballot_asked: call.ballot_asked.iter().map(|member| self.member(*member)).collect(),
            prolonged: call.prolonged,
            suspended: call.suspension.map(|suspension| self.text(TextName::Reasons.at(suspension.seq))),
            extended: call.extended,
            extension_asked: call.extension_asked.iter().map(|member| self.member(*member)).collect(),
            revisions: self.revisions(call),
            objections: self.objections(call),
            advice: self.advice(call),
            apart: call.closing.as_ref().map(|closing| closing.apart).unwrap_or_default(),
            closing: call.closing.as_ref().map(|closing| self.closing(opinion, call, closing)),
            annulled: call.contested.annulled.map(|held| self.annulled(held)),
            requests: self.requests(call),
            secret: call.secret.as_ref().map(|secret| self.secret_ballot(opinion, call, secret)),
        }
    }

    fn advice(self, call: &Call) -> Vec<AdviceView> {
        let held = call.advice.keys().filter_map(|member| Some((*member, call.advice_of(*member)?)));
        let mut advice: Vec<_> = held
            .filter(|(_, held)| held.shown_as != ShownAs::Nothing)
            .map(|(member, held)| {
                let by_name = held.shown_as != ShownAs::Role;
                let person =
                    (held.shown_as == ShownAs::NameAndBody).then(|| self.named_delegate(member)).flatten();
                AdviceView {
                    member: by_name.then(|| self.member(member)),
                    person,
                    advice: held.advice,
                    remarks: self.optional(held.remarks),
                }
            })
            .collect();
        // Those without a name stand last, in an order that tells nothing of who gave them.
        advice.sort_by_cached_key(|advice| {
            (
                advice.member.is_none(),
                advice.member.as_ref().map(|member| member.name.clone()),
                advice.remarks.clone(),
            )
        });
        advice
    }

    /// The first delegate of a member who chose to be named.
    fn named_delegate(self, member: pluriel_council::MemberId) -> Option<String> {
        let delegates = self.rooms.people().delegates_of(member, self.now);
        let named = delegates.into_iter().find(|(person, _)| person.name_public_since.is_some());
        named.map(|(person, _)| person.name.clone())
    }

    fn closing(self, opinion: &Opinion, call: &Call, closing: &Closing) -> ClosingView {
        let publicity = opinion.admission.as_ref().map_or(Publicity::Counts, |admission| admission.publicity);
        let named = call.grain(publicity) == Grain::Named;
        ClosingView {
            at: closing.at,
            tallies: closing.tallies.iter().map(|tally| self.tally(tally)).collect(),
            evaluation: closing
                .evaluation
                .as_ref()
                .map(|evaluation| evaluation.json().clone())
                .unwrap_or_default(),
            carrying: carrying_of(opinion, call, &closing.tallies),
            positions: named.then(|| self.positions(opinion, call)),
            said: if named { Vec::new() } else { self.said(call) },
            statements: self.statements(opinion, call, publicity),
        }
    }

    /// A tally with the names of its groups.
    pub fn tally(self, tally: &CellTally) -> TallyView {
        TallyView {
            groups: tally.groups.iter().map(|group| self.group(group)).collect(),
            members: tally.members,
            supports: tally.supports,
            supports_with_reservation: tally.supports_with_reservation,
            abstains: tally.abstains,
            opposes: tally.opposes,
            takes_no_part: tally.takes_no_part,
            silent: tally.silent,
            recused: tally.recused,
        }
    }

    fn positions(self, opinion: &Opinion, call: &Call) -> Vec<PositionView> {
        let words = adoption::positions(call, opinion.recused_in(call));
        let mut positions: Vec<_> = call
            .electorate
            .electors()
            .map(|elector| {
                let position = words.get(&elector.id).copied().unwrap_or_default();
                let spoke =
                    !matches!(position, pluriel_rules::Position::Silent | pluriel_rules::Position::Recused);
                let held = call.position_of(elector.id).filter(|_| spoke);
                PositionView {
                    member: self.member(elector.id),
                    group: self.group(&elector.group),
                    author: elector.author,
                    position: Word::from(position),
                    objection: position == (pluriel_rules::Position::Opposes { objection: true }),
                    way: held.map(|held| held.way).unwrap_or_default(),
                    reservation: held.and_then(|held| self.optional(held.reservation)),
                    reasons: held.and_then(|held| self.optional(held.reasons)),
                    explanation: held.and_then(|held| self.optional(held.explanation)),
                }
            })
            .collect();
        positions.sort_by_cached_key(|position| {
            (position.group.id.clone(), position.position, position.member.name.to_lowercase())
        });
        positions
    }

    /// What was said beside positions, sorted by its own words so that no order tells who said it.
    fn said(self, call: &Call) -> Vec<SaidView> {
        let texts = call.counting().flat_map(|(_, held)| {
            let texts = [held.reservation, held.reasons, held.explanation];
            texts.into_iter().flatten().map(move |text| (held.position, text))
        });
        let mut said: Vec<_> = texts
            .map(|(position, text)| SaidView { position, text: self.text(text) })
            .filter(|said| !said.text.is_empty())
            .collect();
        said.sort_unstable();
        said
    }

    fn statements(self, opinion: &Opinion, call: &Call, publicity: Publicity) -> Vec<StatementView> {
        let counts = |member| !opinion.recused_in(call).contains_key(&member);
        let made = call.counting().map(|(member, _)| member).filter(|member| counts(*member));
        let mut statements: Vec<_> = made
            .filter_map(|member| {
                let held = call.statement_of(member)?;
                let signed = publicity == Publicity::Named || held.signed;
                let text = self.optional(Some(held.text))?;
                let by = self.member(member);
                Some(StatementView { text, member: signed.then_some(Signed { name: by.name, id: by.id }) })
            })
            .collect();
        // Signed ones first by name; the others by their own words.
        statements.sort_by_cached_key(|statement| {
            (statement.member.is_none(), statement.member.clone(), statement.text.clone())
        });
        statements
    }

    /// The names of a cell's groups, for a heading.
    pub fn group_ids(self, groups: &[GroupId]) -> Vec<Named> {
        groups.iter().map(|group| self.group(group)).collect()
    }
}

/// What the total of several groups tells of each; `None` where groups or cells are counted apart.
fn carrying_of(opinion: &Opinion, call: &Call, tallies: &[CellTally]) -> Option<Carrying> {
    let [total] = tallies else { return None };
    let sizes = turnout(opinion, call).into_values().map(|group| group.asked);
    (total.groups.len() > 1).then(|| carrying(sizes, total.all_supports()))
}
