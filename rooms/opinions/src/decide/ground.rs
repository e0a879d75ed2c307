//! What every decision stands on: the states, who acts, the instant; and the refusals that many decisions share.

use pluriel_council::{
    Actor, Arg, FieldError, Instant, MemberId, Refusal, Rooms,
    access::{self, Action, Condition},
    calendar::Calendar,
};
use pluriel_meetings::MeetingId;
use pluriel_members::{FormationId, Members, State as MembersState};

use crate::{
    Opinions, deadlines, sittings,
    standing_orders::StandingOrders,
    state::{Call, Opinion, State},
    words::{OpinionId, Stage},
};

/// What a decision stands on.
pub(super) struct Ground<'a> {
    pub rooms: &'a Rooms,
    pub state: &'a State,
    pub members: &'a MembersState,
    pub actor: &'a Actor,
    pub now: Instant,
}

impl<'a> Ground<'a> {
    pub fn of(rooms: &'a Rooms, actor: &'a Actor, now: Instant) -> Self {
        Self { rooms, state: rooms.of::<Opinions>(), members: rooms.of::<Members>(), actor, now }
    }

    /// Refuses whoever has no role that the access table lets do this, whatever the condition.
    pub fn role(&self, action: Action) -> Result<(), Refusal> {
        access::require(action, self.actor, |_| true)
    }

    /// Refuses whoever the access table does not let do this under these conditions. Who has the role and not the condition is
    /// told which one is missing.
    pub fn permit(
        &self,
        action: Action,
        holds: impl Fn(Condition) -> bool,
        otherwise: impl FnOnce() -> Refusal,
    ) -> Result<(), Refusal> {
        self.role(action)?;
        if access::allows(action, self.actor, holds) { Ok(()) } else { Err(otherwise()) }
    }

    /// The member in whose name an act of delegates alone is done.
    pub fn seat(&self, action: Action) -> Result<MemberId, Refusal> {
        self.role(action)?;
        self.actor.member().ok_or_else(|| Refusal::forbidden("access-denied").with("action", action.name()))
    }

    /// Refuses whoever speaks for a member and is not in charge of it: who is, is told.
    pub fn is_in_charge(&self, member: MemberId) -> Result<(), Refusal> {
        match (self.actor.person(), self.rooms.people().in_charge(member, self.now)) {
            (Some(person), Some(in_charge)) if in_charge.id != person => {
                Err(Refusal::forbidden("ballots-not-in-charge").with("person", in_charge.name.as_str()))
            }
            _ => Ok(()),
        }
    }

    /// The opinion that a command is about.
    pub fn opinion(&self, id: OpinionId) -> Result<&'a Opinion, Refusal> {
        self.state.opinion(id).ok_or(Refusal::not_found("opinions-unknown"))
    }

    /// The standing orders in force.
    pub fn orders(&self) -> Result<&'a StandingOrders, Refusal> {
        let in_force = self.state.orders().ok_or(Refusal::conflict("opinions-no-standing-orders"))?;
        Ok(&in_force.orders)
    }

    /// The standing orders that an opinion keeps.
    pub fn orders_of(&self, opinion: &Opinion) -> Result<&'a StandingOrders, Refusal> {
        let kept = self.state.orders_of(opinion).ok_or(Refusal::conflict("opinions-no-standing-orders"))?;
        Ok(&kept.orders)
    }

    /// The calendar under these standing orders.
    pub fn calendar(&self, orders: &StandingOrders) -> Calendar {
        deadlines::calendar(self.rooms, orders)
    }

    /// The calendar of one opinion under the standing orders that it keeps.
    pub fn calendar_of(&self, opinion: &Opinion, orders: &StandingOrders) -> Calendar {
        deadlines::calendar_of(self.rooms, orders, opinion)
    }

    /// Whether a member votes or advises in a formation now.
    pub fn is_in_formation(&self, formation: &FormationId, member: MemberId) -> bool {
        self.votes(formation, member) || self.advises(formation, member)
    }

    /// Whether a member votes in a formation now.
    pub fn votes(&self, formation: &FormationId, member: MemberId) -> bool {
        self.members.voters(formation, self.now).iter().any(|voter| voter.id == member)
    }

    /// Whether a member advises in a formation now.
    pub fn advises(&self, formation: &FormationId, member: MemberId) -> bool {
        self.members.advisers(formation, self.now).iter().any(|adviser| adviser.id == member)
    }

    /// Refuses a meeting that is not one of this formation that took place or is under way.
    pub fn sitting(
        &self,
        field: &'static str,
        meeting: MeetingId,
        formation: &FormationId,
    ) -> Result<(), FieldError> {
        match sittings::sitting(self.rooms, meeting, self.members.calendar(), self.now) {
            None => Err(FieldError::new(field, "opinions-meeting-unknown")),
            Some(sitting) if sitting.formation != *formation => {
                Err(FieldError::new(field, "opinions-meeting-of-another-formation"))
            }
            Some(sitting) if !sitting.has_begun => Err(FieldError::new(field, "opinions-meeting-not-held")),
            Some(_) => Ok(()),
        }
    }

    /// The pen of a draft, about to write on it.
    pub fn pen(&self, id: OpinionId) -> Result<&'a Opinion, Refusal> {
        self.role(Action::Draft)?;
        let opinion = self.opinion(id)?;
        self.permit(Action::Draft, |condition| self.holds_pen(condition, opinion), || not_the_pen(opinion))?;
        in_stage(opinion, Stage::Drafting, "opinions-not-drafting")?;
        Ok(opinion)
    }

    /// Whether the condition is that one holds the pen, and one does.
    pub fn holds_pen(&self, condition: Condition, opinion: &Opinion) -> bool {
        condition == Condition::HoldsPen
            && self.actor.member().is_some_and(|member| opinion.holds_pen(member))
    }

    /// Refuses whoever speaks in this call for another of its members: a person has one voice in a ballot.
    pub fn one_voice(&self, opinion: &Opinion, call: &Call) -> Result<(), Refusal> {
        let is_asked = |member| call.electorate.contains(member) && !opinion.recused.contains_key(&member);
        pluriel_members::one_voice(self.rooms.people(), self.actor, is_asked, self.now)
    }

    /// The call that is open, before its end.
    pub fn open_call<'b>(&self, opinion: &'b Opinion) -> Result<&'b Call, Refusal> {
        let call = opinion.call().ok_or_else(|| wrong_stage(opinion, "opinions-no-call"))?;
        if !call.is_open() || self.now >= call.closes {
            return Err(Refusal::conflict("opinions-call-closed").with("closed", Arg::Deadline(call.closes)));
        }
        match call.suspension {
            Some(suspension) => {
                Err(Refusal::conflict("opinions-ballot-suspended").with("resumes", suspension.resumes))
            }
            None => Ok(call),
        }
    }
}

/// Refuses an opinion in another stage.
pub(super) fn in_stage(opinion: &Opinion, stage: Stage, code: &'static str) -> Result<(), Refusal> {
    if opinion.stage == stage { Ok(()) } else { Err(wrong_stage(opinion, code)) }
}

/// A refusal that says where the opinion stands.
pub(crate) fn wrong_stage(opinion: &Opinion, code: &'static str) -> Refusal {
    Refusal::conflict(code).with("stage", opinion.stage.name())
}

/// The member does not hold the pen; who does is told.
pub(crate) fn not_the_pen(opinion: &Opinion) -> Refusal {
    let mut pens = opinion.pens();
    match (pens.next(), pens.next()) {
        (Some(pen), None) => Refusal::forbidden("opinions-not-the-pen").with("pen", pen),
        (Some(pen), Some(second)) => {
            Refusal::forbidden("rapporteurs-not-the-pens").with("pen", pen).with("second", second)
        }
        (None, _) => wrong_stage(opinion, "opinions-not-drafting"),
    }
}
