//! Publishing an adopted opinion: the second page, which states what follows, and the ten minutes to undo it.

use axum::{extract::Path, response::Response};
use pluriel_council::{Arg, Refusal};
use pluriel_house::Receipt;
use pluriel_pages::{
    Form, Html, Page,
    component::{ActionKind, Facts, Link, Notice, NoticeKind},
    exact_time, relative_time,
};
use pluriel_web::{Known, Posted, Refused, Visit};

use super::{
    answers::{addressee_fields, name_addressees},
    confirm,
    done::{done, done_at},
    forms, probe, seen,
};
use crate::{
    Opinions,
    commands::{Publish, UndoPublication},
    state::{Opinion, Publication},
};

/// A publication needs a sign-in of the last hour: an unattended browser publishes nothing.
const FRESH_SECONDS: i64 = 3_600;

/// The page that says what publishing does or, once it is planned, how to undo it.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    if planned(opinion).is_some() {
        return Ok(visit.page(&undo_page(&visit, opinion, &undo_form(&visit, opinion))));
    }
    probe::require(&visit, Publish { opinion: opinion.id })?;
    Ok(visit.page(&page(&visit, opinion, &form(&visit, opinion))?))
}

/// Refuses to publish from a session that was opened too long ago. A token of the API was given for acting, with an end.
pub(super) fn freshly_signed_in(visit: &Visit) -> Result<(), Refused> {
    let now = visit.site.house().machine_now();
    match &visit.known {
        Known::Session(session, ..) if session.opened.plus_seconds(FRESH_SECONDS) <= now => {
            Err(Refusal::forbidden("acting-sign-in-again").into())
        }
        _ => Ok(()),
    }
}

/// When the publication takes place, if it is planned.
pub(super) fn planned(opinion: &Opinion) -> Option<pluriel_council::Instant> {
    match opinion.publication {
        Some(Publication::Planned { at }) => Some(at),
        _ => None,
    }
}

fn address(opinion: &Opinion) -> String {
    format!("{}/publier", opinion.address())
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let minutes = seen::orders(visit, opinion).map_or(0, |orders| orders.orders.publish.undo_minutes);
    let form =
        confirm::form(visit, opinion, address(opinion), "acting-publish", &[("minutes", minutes.into())]);
    addressee_fields(visit, opinion, form)
}

fn page(visit: &Visit, opinion: &Opinion, form: &Form) -> Result<Page, Refused> {
    let orders = seen::orders(visit, opinion)?;
    let speech = &visit.speech;
    let mut page = forms::page(visit, opinion, "acting-publish", form);
    page.is_set_by_host = seen::is_set_by_host(orders);
    let version = opinion.call().map_or(opinion.text.version, crate::state::Call::version);
    let mut facts = Facts::default()
        .with(
            speech.say("acting-publish-text"),
            speech.quote("acting-version", "version", version.to_string()),
        )
        .with(
            speech.say("acting-publish-statements"),
            speech.count("acting-publish-statements.count", statements(opinion)),
        );
    if let Some(admission) = &opinion.admission {
        let promise = format!("acting-publicity-{}.promise", admission.publicity.name());
        facts = facts.with(speech.say("acting-publicity"), speech.say(&promise));
        for approval in admission.rule.then() {
            let asked: [(&str, Arg); 2] =
                [("by", approval.by.to_string().into()), ("days", approval.within_days.get().into())];
            facts = facts.with(
                speech.say("acting-publish-approval"),
                speech.with("acting-publish-approval.asked", &asked),
            );
        }
    }
    facts = facts
        .with(speech.say("acting-publish-licence"), orders.orders.publish.licence.as_str())
        .with(speech.say("acting-publish-told"), speech.say("acting-publish-told.who"));
    let unanswered = opinion.unanswered().len();
    let mut body = visit.site.theme().html(&facts);
    if unanswered > 0 {
        let notice = Notice::new(NoticeKind::Warning, speech.count("acting-publish-unanswered", unanswered));
        body.push(&visit.site.theme().html(&notice));
    }
    if freshly_signed_in(visit).is_err() {
        body.push(&sign_in_again(visit, opinion));
    }
    Ok(forms::above(page, body))
}

/// Where one signs in again before publishing.
fn sign_in_again(visit: &Visit, opinion: &Opinion) -> Html {
    let back = address(opinion).replace('/', "%2F");
    let speech = &visit.speech;
    let mut notice = Notice::new(NoticeKind::Warning, speech.say("acting-sign-in-again"))
        .body(Html::text(speech.say("acting-sign-in-again.instead")));
    let action = pluriel_pages::component::Action::link(
        ActionKind::Other,
        format!("/connexion?retour={back}"),
        speech.say("sign-in"),
    );
    notice.actions = visit.site.theme().html(&action);
    visit.site.theme().html(&notice)
}

/// How many members make a statement.
fn statements(opinion: &Opinion) -> usize {
    let made = |call: &crate::state::Call| {
        call.electorate.electors().filter(|elector| call.statement_of(elector.id).is_some()).count()
    };
    opinion.closed_call().map_or(0, made)
}

/// Plans the publication.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let result = plan(&posted, opinion).await;
    let to_undo = |receipt: &Receipt| done_at(&address(opinion), "planned", receipt);
    let page = |form: &Form| {
        page(visit, opinion, form).unwrap_or_else(|_| forms::page(visit, opinion, "acting-publish", form))
    };
    Ok(forms::answer(&posted, result, to_undo, || form(visit, opinion), page))
}

/// Names those who are asked with the publication, then plans it.
async fn plan(posted: &Posted, opinion: &Opinion) -> Result<Receipt, Refused> {
    let visit = &posted.visit;
    let command = Publish { opinion: opinion.id };
    probe::require(visit, command).and_then(|()| freshly_signed_in(visit))?;
    let mut faults = Vec::new();
    let named = name_addressees(visit, opinion, &posted.fields, &mut faults);
    if faults.is_empty()
        && let Some(named) = named
    {
        visit.submit::<Opinions>(named.into(), None).await?;
    }
    forms::give(posted, faults, command).await
}

/// The page that undoes a planned publication.
pub(crate) async fn show_undo(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, UndoPublication { opinion: opinion.id })?;
    Ok(visit.page(&undo_page(&visit, opinion, &undo_form(&visit, opinion))))
}

fn undo_form(visit: &Visit, opinion: &Opinion) -> Form {
    Form::new(format!("{}/annuler", address(opinion)), visit.form_keys())
        .button(confirm::button(visit, ActionKind::Main, "acting-undo", &[]))
        .cancel(Link::new(opinion.address(), visit.speech.say("acting-undo.leave")))
}

fn undo_page(visit: &Visit, opinion: &Opinion, form: &Form) -> Page {
    let (speech, now) = (&visit.speech, visit.site.house().now());
    let mut page = forms::page(visit, opinion, "acting-undo", form);
    if let Some(at) = planned(opinion) {
        let mut lead = Html::text(speech.say("acting-undo.planned"));
        lead.push(&Html::text(" "));
        lead.push(&exact_time(at, speech));
        lead.push(&Html::text(" ("));
        lead.push(&relative_time(at, now, speech));
        lead.push(&Html::text(")."));
        page.lead = lead;
    }
    let page = under_embargo(visit, opinion, page);
    forms::above(page, done(visit))
}

/// Under embargo the page says so, and leads to where those are named whose answers are asked.
fn under_embargo(visit: &Visit, opinion: &Opinion, page: Page) -> Page {
    let Some(embargo) = opinion.embargo() else { return page };
    let speech = &visit.speech;
    let id = if embargo.forewarn { "afterlife-under-embargo.told" } else { "afterlife-under-embargo.untold" };
    let mut notice = Notice::new(NoticeKind::Information, speech.say("afterlife-under-embargo"))
        .body(Html::text(speech.say(id)));
    if opinion.text.recommendations().next().is_some() {
        let to = format!("{}/transmettre", opinion.address());
        let action =
            pluriel_pages::component::Action::link(ActionKind::Other, to, speech.say("afterlife-do-name"));
        notice.actions = visit.site.theme().html(&action);
    }
    forms::above(page, visit.site.theme().html(&notice))
}

/// Undoes it.
pub(crate) async fn undo(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let result = forms::give(&posted, Vec::new(), UndoPublication { opinion: opinion.id }).await;
    let page = |form: &Form| undo_page(visit, opinion, form);
    Ok(forms::answer(&posted, result, forms::told(opinion, "undone"), || undo_form(visit, opinion), page))
}
