//! The forms: the decision of a formation, as the secretariat records it; a member's return.

use axum::{extract::Path, response::Response};
use pluriel_council::{FieldError, Id, MemberId, Refusal};
use pluriel_meetings::MeetingId;
use pluriel_members::FormationId;
use pluriel_pages::{
    Choice, Field, Form, Html, Page,
    component::{ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Visit};

use super::{
    super::{confirm, done::done_at, forms, probe, seen},
    page::known,
};
use crate::{
    commands::{ComeBack, PutToSleep},
    decide::dormancy::ADDRESS,
};

const NO_MEETING: MeetingId = MeetingId(Id::from_bits(0));
const NOBODY: MemberId = MemberId(Id::from_bits(0));

fn formation_of(named: &str) -> Result<FormationId, Refused> {
    named.parse().map_err(|_| Refusal::not_found("dormancy-formation-unknown").into())
}

/// The page that asks whom, at which meeting, why.
pub(super) async fn show(visit: Visit, Path(named): Path<String>) -> Result<Response, Refused> {
    known(&visit)?;
    let formation = formation_of(&named)?;
    probe::require(&visit, command(&formation, NOBODY, NO_MEETING, ""))?;
    Ok(visit.page(&page(&visit, "dormancy-decide", &form(&visit, &formation))))
}

fn command(formation: &FormationId, member: MemberId, meeting: MeetingId, reasons: &str) -> PutToSleep {
    PutToSleep { formation: formation.clone(), member, meeting, reasons: reasons.to_owned() }
}

fn form(visit: &Visit, formation: &FormationId) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let silent = crate::pages::seen(visit).dormancy().silent.into_iter();
    let silent = silent.filter(|silent| silent.formation.id == formation.as_str());
    let members = silent.map(|silent| Choice::new(silent.member.id.to_string(), silent.member.name));
    let sittings = seen::sittings(visit, formation).into_iter();
    let meetings = sittings.map(|(value, label)| Choice::new(value, label));
    Form::new(format!("{ADDRESS}/formations/{formation}"), visit.form_keys())
        .field(Field::select("member", say("dormancy-member"), members.collect()).required())
        .field(
            Field::select("meeting", say("dormancy-meeting"), meetings.collect())
                .help(say("dormancy-meeting.help"))
                .required(),
        )
        .field(
            Field::text("reasons", say("dormancy-reasons"), 4).help(say("dormancy-reasons.help")).required(),
        )
        .button(confirm::button(visit, ActionKind::Main, "dormancy-decide", &[]))
        .cancel(Link::new(ADDRESS, say("cancel")))
}

fn page(visit: &Visit, id: &str, form: &Form) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let mut page = Page::new(speech.say(id), form.html(theme, speech));
    page.lead = Html::text(&speech.attr(id, "lead", &[]).unwrap_or_default());
    page.breadcrumb = vec![Link::new(ADDRESS, speech.say("dormancy-title"))];
    page.is_private = true;
    page
}

/// Records the decision.
pub(super) async fn send(Path(named): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let formation = formation_of(&named)?;
    let mut faults = Vec::new();
    let member = forms::chosen(&mut faults, "member", posted.fields.raw("member"));
    let meeting = forms::chosen(&mut faults, "meeting", posted.fields.raw("meeting"));
    for (field, is_missing) in [("member", member.is_none()), ("meeting", meeting.is_none())] {
        if is_missing && !faults.iter().any(|fault| fault.field == field) {
            faults.push(FieldError::new(field, "acting-choose"));
        }
    }
    let (member, meeting) = (member.unwrap_or(NOBODY), meeting.unwrap_or(NO_MEETING));
    let command = command(&formation, member, meeting, posted.fields.raw("reasons"));
    let result = forms::give(&posted, faults, command).await;
    let accepted = |receipt: &pluriel_house::Receipt| done_at(ADDRESS, "put-to-sleep", receipt);
    let page = |form: &Form| page(visit, "dormancy-decide", form);
    Ok(forms::answer(&posted, result, accepted, || form(visit, &formation), page))
}

/// The page that says what coming back means.
pub(super) async fn show_return(visit: Visit) -> Result<Response, Refused> {
    known(&visit)?;
    probe::require(&visit, ComeBack {})?;
    Ok(visit.page(&page(&visit, "dormancy-return", &return_form(&visit))))
}

fn return_form(visit: &Visit) -> Form {
    let args = [("member", seen::own_name(visit).into())];
    Form::new(format!("{ADDRESS}/retour"), visit.form_keys())
        .button(confirm::button(visit, ActionKind::Main, "dormancy-return", &args))
        .cancel(Link::new(ADDRESS, visit.speech.say("cancel")))
}

/// Records the return.
pub(super) async fn come_back(posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let result = forms::give(&posted, Vec::new(), ComeBack {}).await;
    let accepted = |receipt: &pluriel_house::Receipt| done_at(ADDRESS, "came-back", receipt);
    let page = |form: &Form| page(visit, "dormancy-return", form);
    Ok(forms::answer(&posted, result, accepted, || return_form(visit), page))
}
