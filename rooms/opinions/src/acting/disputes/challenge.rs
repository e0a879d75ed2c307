//! Asking that a member stand aside for an interest which it did not declare.

use axum::{extract::Path, response::Response};
use pluriel_council::{FieldError, MemberId};
use pluriel_members::Members;
use pluriel_pages::{Choice, Field, Form, component::ActionKind};
use pluriel_web::{Posted, Refused, Visit};

use super::super::{confirm, forms, probe, seen};
use crate::{Opinions, commands::Challenge, electorate::Electorate, state::Opinion, words::Stage};

/// The page that asks which member, and why.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    if !may(&visit, opinion) {
        probe::require(&visit, challenge(opinion, MemberId(opinion.id.0), ""))?;
    }
    Ok(visit.page(&forms::page(&visit, opinion, "ballots-challenge", &form(&visit, opinion))))
}

fn challenge(opinion: &Opinion, member: MemberId, reasons: &str) -> Challenge {
    Challenge { opinion: opinion.id, member, reasons: reasons.to_owned() }
}

/// The members that the visitor may challenge now.
fn challengeable(visit: &Visit, opinion: &Opinion) -> Vec<MemberId> {
    let is_written = matches!(opinion.stage, Stage::Drafting | Stage::LastReading);
    let electors: Vec<MemberId> = if let Some(call) = opinion.call().filter(|_| !is_written) {
        call.electorate.electors().map(|elector| elector.id).collect()
    } else {
        let Ok(orders) = seen::orders(visit, opinion) else { return Vec::new() };
        let (members, now) = (visit.room::<Members>(), visit.site.house().now());
        let now = Electorate::now(members, opinion, orders.orders.carriage_by, now)
            .without(&visit.room::<Opinions>().dormant_in(&opinion.formation));
        now.electors().map(|elector| elector.id).collect()
    };
    electors.into_iter().filter(|member| probe::may(visit, challenge(opinion, *member, ""))).collect()
}

/// Whether the visitor may challenge anybody now.
pub(super) fn may(visit: &Visit, opinion: &Opinion) -> bool {
    visit.member().is_some() && !challengeable(visit, opinion).is_empty()
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let mut members: Vec<_> = challengeable(visit, opinion)
        .into_iter()
        .map(|member| (seen::member(visit, member), member))
        .collect();
    members.sort_by_key(|(name, _)| name.to_lowercase());
    let choices = members.into_iter().map(|(name, member)| Choice::new(member.to_string(), name)).collect();
    Form::new(format!("{}/demander-un-deport", opinion.address()), visit.form_keys())
        .field(Field::select("member", say("ballots-challenge-member"), choices).required())
        .field(
            Field::text("reasons", say("ballots-challenge-reasons"), 5)
                .help(say("ballots-challenge-reasons.help"))
                .required(),
        )
        .button(confirm::button(
            visit,
            ActionKind::Grave,
            "ballots-challenge",
            &[("member", seen::own_name(visit).into())],
        ))
        .cancel(forms::cancel(visit, opinion))
}

/// Records it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let mut faults = Vec::new();
    let member = forms::chosen::<MemberId>(&mut faults, "member", posted.fields.raw("member"));
    if member.is_none() && faults.is_empty() {
        faults.push(FieldError::new("member", "acting-choose"));
    }
    let member = member.or_else(|| challengeable(visit, opinion).first().copied());
    let reasons = posted.fields.raw("reasons");
    let command = challenge(opinion, member.unwrap_or(MemberId(opinion.id.0)), reasons);
    let result = forms::give(&posted, faults, command).await;
    let page = |form: &Form| forms::page(visit, opinion, "ballots-challenge", form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "challenged"), || form(visit, opinion), page))
}
