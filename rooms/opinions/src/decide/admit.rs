//! Admitting a question: number, rule, rapporteurs, publicity, calendar.

use pluriel_council::{Arg, Decision, FieldError, NewEvent, Refusal, access::Action};
use pluriel_members::Formation;
use pluriel_rules::Rule;

use super::{
    Decided, Ground,
    ground::{in_stage, wrong_stage},
    rapporteurs,
};
use crate::{
    adoption,
    commands::Admit,
    electorate::Electorate,
    events::{Admitted, stream},
    publicity,
    secret_ballot::hindrance,
    sponsors::{backing, suffices},
    standing_orders::{BallotForm, BallotWhen, StandingOrders},
    state::{Admission, Opinion, Referral},
    words::{Doors, Publicity, Stage},
};

/// The secretariat admits what enough organisations stand behind, or a meeting took up. A rule that those who vote cannot meet, or
/// that what is published does not let anybody recompute, is refused here and never at the count.
pub(super) fn decide(ground: &Ground<'_>, command: &Admit, doors: Option<Doors>) -> Decided {
    ground.role(Action::Admit)?;
    let opinion = ground.opinion(command.opinion)?;
    in_stage(opinion, Stage::Referred, "opinions-not-referred")?;
    let referral = opinion.referral().ok_or_else(|| wrong_stage(opinion, "opinions-not-referred"))?;
    let orders = ground.orders()?;
    enough_sponsors(ground, referral, orders)?;
    let formation = ground
        .members
        .formation(&opinion.formation)
        .ok_or(Refusal::conflict("opinions-formation-unknown"))?;
    let publicity = publicity(command, formation, orders);
    let (rule_name, rule) = match earlier(ground, opinion) {
        Some(earlier) => same_rule(command, earlier)?,
        None => rule(ground, command, formation, orders)?,
    };
    let rapporteurs = rapporteurs::at_admission(ground, opinion, referral, &command.pens)?;
    rule_can_decide(ground, opinion, orders, (&rule_name, &rule), publicity)?;
    let version = ground.state.orders().map_or(1, |in_force| in_force.version);
    let number = ground.state.next_number();
    let admitted = Admitted {
        opinion: opinion.id,
        number,
        orders: version,
        rule_name,
        rule,
        rule_chosen_at: command
            .rule_chosen_at
            .filter(|_| command.rule.is_some() && earlier(ground, opinion).is_none()),
        publicity,
        doors: doors.unwrap_or(orders.doors),
        rapporteurs,
        last_call_by: ground.calendar(orders).after_months(ground.now, orders.drafting.last_ballot_months),
    };
    Ok(Decision::one(NewEvent::open(stream(opinion.id), admitted.into())).at(format!("/avis/{number}")))
}

fn enough_sponsors(ground: &Ground<'_>, referral: &Referral, orders: &StandingOrders) -> Result<(), Refusal> {
    let backing = backing(ground.members, referral, orders.carriage_by, ground.now);
    if suffices(backing, referral) {
        return Ok(());
    }
    Err(Refusal::conflict("opinions-sponsors-missing")
        .with("organisations", backing.organisations)
        .with("needed", referral.sponsors_needed)
        .with("groups", backing.groups)
        .with("groupsneeded", referral.groups_needed)
        .with("until", Arg::Deadline(referral.window_ends)))
}

/// The publicity of this admission, else the formation's, else the standing orders'.
fn publicity(command: &Admit, formation: &Formation, orders: &StandingOrders) -> Publicity {
    let of_formation = formation.publicity.map(Publicity::from);
    command.publicity.or(of_formation).unwrap_or(orders.publicity)
}

/// What the admission of the earlier opinion fixed that this one replaces or repeals; nothing of one from before Pluriel is known.
fn earlier<'a>(ground: &Ground<'a>, opinion: &Opinion) -> Option<&'a Admission> {
    let consequence = opinion.text.consequence?;
    ground.state.opinion(consequence.opinion)?.admission.as_ref()
}

/// What undoes an opinion needs no less than what made it: the very rule that adopted it, as it stood then.
fn same_rule(command: &Admit, earlier: &Admission) -> Result<(String, Rule), Refusal> {
    match &command.rule {
        Some(other) if *other != earlier.rule_name => Err(FieldError::new("rule", "afterlife-same-rule")
            .with("rule", earlier.rule_name.as_str())
            .into()),
        _ => Ok((earlier.rule_name.clone(), earlier.rule.clone())),
    }
}

/// The default rule, or another of the council's list that a meeting of the formation chose.
fn rule(
    ground: &Ground<'_>,
    command: &Admit,
    formation: &Formation,
    orders: &StandingOrders,
) -> Result<(String, Rule), Refusal> {
    let default = formation.default_rule.as_ref().unwrap_or(&orders.default_rule);
    let name = command.rule.as_ref().unwrap_or(default);
    let rule = orders.rule(name).ok_or_else(|| {
        FieldError::new("rule", "opinions-rule-not-listed")
            .with("rule", name.as_str())
            .with("listed", orders.rules.join(", "))
    })?;
    if name != default {
        let meeting = command.rule_chosen_at.ok_or_else(|| {
            FieldError::new("rule_chosen_at", "opinions-rule-needs-decision")
                .with("default", default.as_str())
        })?;
        ground.sitting("rule_chosen_at", meeting, &formation.id)?;
    }
    Ok((name.clone(), rule))
}

fn rule_can_decide(
    ground: &Ground<'_>,
    opinion: &Opinion,
    orders: &StandingOrders,
    (name, rule): (&str, &Rule),
    publicity: Publicity,
) -> Result<(), Refusal> {
    let electorate = Electorate::now(ground.members, opinion, orders.carriage_by, ground.now)
        .without(&ground.state.dormant_in(&opinion.formation));
    if electorate.is_empty() {
        return Err(Refusal::conflict("opinions-nobody-votes"));
    }
    adoption::check_groups(rule, &electorate).map_err(|place| {
        Refusal::conflict("opinions-rule-names-unknown-group").with("rule", name).with("place", place)
    })?;
    if !adoption::can_be_met(rule, &electorate) {
        return Err(Refusal::conflict("opinions-rule-cannot-be-met")
            .with("rule", name)
            .with("members", electorate.len()));
    }
    publicity::hindrance((name, rule), publicity, &electorate, &opinion.recused).map_or(Ok(()), Err)?;
    if orders.ballot.form == BallotForm::Secret && orders.ballot.when == BallotWhen::Always {
        hindrance((name, rule), &electorate, &opinion.recused).map_or(Ok(()), Err)?;
    }
    Ok(())
}
