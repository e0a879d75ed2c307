//! Dormancy: the secretariat records what a formation decided of a silent member; any act of the member brings it back.

use pluriel_council::{
    Decision, FieldError, NewEvent, Refusal,
    access::{Action, Condition},
};

use super::{Decided, Ground, form::Form};
use crate::{
    adoption,
    commands::{ComeBack, PutToSleep},
    dormancy::{Bar, SILENT_BALLOTS, silence},
    electorate::Electorate,
    events::{Event, MemberCameBack, MemberPutToSleep, ORDERS},
    words::TextName,
};

/// Where the decision is shown.
pub(crate) const ADDRESS: &str = "/regles/sommeil";

/// The secretariat, from a meeting of the formation. The bar is told before and after; a formation that could decide nothing any more
/// is refused.
pub(super) fn put_to_sleep(ground: &Ground<'_>, command: &PutToSleep) -> Decided {
    ground.role(Action::PutToSleep)?;
    let orders = ground.orders()?;
    if !orders.dormancy {
        return Err(Refusal::conflict("dormancy-off"));
    }
    let known = ground.members.formation(&command.formation);
    let formation = known.ok_or(Refusal::not_found("dormancy-formation-unknown"))?;
    let mut form = Form::default();
    let reasons = form.text("reasons", &command.reasons, TextName::Reasons);
    form.keep(ground.sitting("meeting", command.meeting, &command.formation));
    if !ground.votes(&command.formation, command.member) {
        form.fault(FieldError::new("member", "dormancy-no-vote").with("member", command.member));
    }
    form.finish()?;
    let asleep = ground.state.dormant_in(&command.formation);
    if asleep.contains(&command.member) {
        return Err(Refusal::conflict("dormancy-already").with("member", command.member));
    }
    let silent_in = silence(ground.state, &command.formation, command.member).ok_or_else(|| {
        Refusal::conflict("dormancy-not-silent")
            .with("member", command.member)
            .with("ballots", SILENT_BALLOTS)
    })?;
    let rule_name = formation.default_rule.as_ref().unwrap_or(&orders.default_rule);
    let rule = orders.rule(rule_name).ok_or_else(|| {
        FieldError::new("rule", "opinions-rule-not-listed")
            .with("rule", rule_name.as_str())
            .with("listed", orders.rules.join(", "))
    })?;
    let by = orders.carriage_by;
    let now = Electorate::of_formation(ground.members, &command.formation, by, ground.now).without(&asleep);
    let then = now.clone().without(&[command.member].into());
    if then.is_empty() || !adoption::can_be_met(&rule, &then) {
        return Err(Refusal::conflict("dormancy-nothing-decides").with("rule", rule_name.as_str()));
    }
    let event = MemberPutToSleep {
        formation: command.formation.clone(),
        member: command.member,
        meeting: command.meeting,
        silent_in: silent_in.iter().map(|opinion| opinion.id).collect(),
        rule_name: rule_name.clone(),
        before: Bar::of(&rule, &now),
        after: Bar::of(&rule, &then),
    };
    let event = NewEvent::open(ORDERS, Event::from(event)).text(TextName::Reasons.as_str(), reasons);
    Ok(Decision::one(event).at(ADDRESS))
}

/// A delegate of a dormant member, without doing anything else.
pub(super) fn come_back(ground: &Ground<'_>, _: ComeBack) -> Decided {
    let member = ground.seat(Action::ComeBack)?;
    let is_dormant = ground.state.dormant().any(|dormant| dormant.member == member);
    ground.permit(
        Action::ComeBack,
        |condition| condition == Condition::OwnMember,
        || Refusal::forbidden("dormancy-awake"),
    )?;
    if !is_dormant {
        return Err(Refusal::conflict("dormancy-awake"));
    }
    Ok(Decision::one(NewEvent::open(ORDERS, MemberCameBack { member }.into())).at(ADDRESS))
}
