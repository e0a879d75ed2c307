//! Proxies: giving one's own, taking it back, voting with the one that one holds.

use axum::{extract::Path, response::Response};
use pluriel_council::{FieldError, MemberId};
use pluriel_members::Members;
use pluriel_pages::{Choice, Field, Form, Page, component::ActionKind};
use pluriel_web::{Posted, Refused, Visit};

use super::{
    super::{confirm, forms, position, probe, seen},
    transcribe,
};
use crate::{
    commands::{CastByProxy, GiveProxy, RevokeProxy},
    state::{Call, Opinion},
    words::Position,
};

/// The page with the form: to whom one's proxy goes, or that it is taken back.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, given(opinion, nobody(opinion)))?;
    Ok(visit.page(&page(&visit, opinion, &form(&visit, opinion))))
}

/// A member of nobody: what stands in a command while none is chosen.
pub(super) fn nobody(opinion: &Opinion) -> MemberId {
    MemberId(opinion.id.0)
}

pub(super) fn given(opinion: &Opinion, to: MemberId) -> GiveProxy {
    GiveProxy { opinion: opinion.id, to }
}

fn held(visit: &Visit, opinion: &Opinion) -> Option<MemberId> {
    opinion.disputes.proxies.get(&visit.member()?).map(|held| held.to)
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let members = visit.room::<Members>();
    let voters = members.voters(&opinion.formation, visit.site.house().now());
    let others = voters.into_iter().map(|member| member.id).filter(|member| visit.member() != Some(*member));
    let others = others.filter(|member| !opinion.stands_aside(*member));
    let mut named: Vec<_> = others.map(|member| (seen::member(visit, member), member)).collect();
    named.sort_by_key(|(name, _)| name.to_lowercase());
    let choices = named.into_iter().map(|(name, member)| Choice::new(member.to_string(), name)).collect();
    let to = Field::select("to", visit.speech.say("ballots-proxy-to"), choices).required();
    let to = match held(visit, opinion) {
        Some(member) => to.value(member.to_string()),
        None => to,
    };
    Form::new(format!("{}/procuration", opinion.address()), visit.form_keys())
        .field(to)
        .button(confirm::button(
            visit,
            ActionKind::Main,
            "ballots-proxy",
            &[("member", seen::own_name(visit).into())],
        ))
        .cancel(forms::cancel(visit, opinion))
}

/// The form, with that which takes the proxy back where one is given.
fn page(visit: &Visit, opinion: &Opinion, form: &Form) -> Page {
    let mut page = forms::page(visit, opinion, "ballots-proxy", form);
    if let Some(to) = held(visit, opinion) {
        let args = [("member", seen::member(visit, to).into())];
        let back = Form::new(format!("{}/procuration/reprendre", opinion.address()), visit.form_keys())
            .button(confirm::button(visit, ActionKind::Other, "ballots-proxy-back", &args));
        page.body.push(&back.html(visit.site.theme(), &visit.speech));
    }
    page
}

/// Records it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let mut faults = Vec::new();
    let to = forms::chosen::<MemberId>(&mut faults, "to", posted.fields.raw("to"));
    if to.is_none() && faults.is_empty() {
        faults.push(FieldError::new("to", "acting-choose"));
    }
    let command = given(opinion, to.unwrap_or_else(|| nobody(opinion)));
    let result = forms::give(&posted, faults, command).await;
    let page = |form: &Form| page(visit, opinion, form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "proxy-given"), || form(visit, opinion), page))
}

/// Takes the proxy back.
pub(crate) async fn revoke(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let result = forms::give(&posted, Vec::new(), RevokeProxy { opinion: opinion.id }).await;
    let page = |form: &Form| page(visit, opinion, form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "proxy-revoked"), || form(visit, opinion), page))
}

/// The member for which the visitor's own votes now.
pub(super) fn principal(visit: &Visit, opinion: &Opinion) -> Option<MemberId> {
    let (own, call) = (visit.member()?, opinion.call()?);
    let held = |member: &&MemberId| opinion.proxy_in(call, **member) == Some(own);
    opinion.disputes.proxies.keys().find(held).copied()
}

pub(super) fn nothing_cast(visit: &Visit, opinion: &Opinion) -> CastByProxy {
    CastByProxy {
        member: principal(visit, opinion).unwrap_or_else(|| nobody(opinion)),
        position: position::nothing_said(opinion),
    }
}

/// The page with the form of the position.
pub(crate) async fn show_cast(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, nothing_cast(&visit, opinion))?;
    Ok(visit.page(&cast_page(&visit, opinion, &cast_form(&visit, opinion))))
}

fn cast_form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let choice = |position: Position| {
        Choice::new(position.name(), say(&format!("acting-position-{}", position.name())))
    };
    let member = nothing_cast(visit, opinion).member;
    let version = opinion.call().map_or(0, Call::version).to_string();
    Form::new(format!("{}/position-par-procuration", opinion.address()), visit.form_keys())
        .hidden("version", version)
        .field(
            Field::radio("position", say("acting-position-which"), Position::ALL.map(choice).into())
                .required(),
        )
        .field(Field::text("reservation", say("acting-position-reservation"), 3).published())
        .field(Field::text("reasons", say("acting-position-reasons"), 3).published())
        .button(confirm::button(
            visit,
            ActionKind::Main,
            "ballots-cast-by-proxy",
            &[("member", seen::member(visit, member).into())],
        ))
        .cancel(forms::cancel(visit, opinion))
}

fn cast_page(visit: &Visit, opinion: &Opinion, form: &Form) -> Page {
    let mut page = forms::page(visit, opinion, "ballots-cast-by-proxy", form);
    let member = seen::member(visit, nothing_cast(visit, opinion).member);
    page.title = visit.speech.quote("ballots-cast-by-proxy-for", "member", member);
    page
}

/// Records it.
pub(crate) async fn cast(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let mut faults = Vec::new();
    let position = transcribe::typed(&posted, opinion, &mut faults);
    let command = CastByProxy { position, ..nothing_cast(visit, opinion) };
    let result = forms::give(&posted, faults, command).await;
    let told = forms::told(opinion, "cast-by-proxy");
    let page = |form: &Form| cast_page(visit, opinion, form);
    Ok(forms::answer(&posted, result, told, || cast_form(visit, opinion), page))
}
