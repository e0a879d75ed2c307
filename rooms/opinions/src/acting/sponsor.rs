//! Standing behind another's question.

use axum::{extract::Path, response::Response};
use pluriel_members::Members;
use pluriel_pages::{Form, Page, component::Facts};
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, probe, seen};
use crate::{
    commands::Sponsor,
    sponsors::backing,
    state::{Opinion, Referral},
};

/// The page that says what standing behind a question means.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::referred(&visit, &number)?;
    probe::require(&visit, Sponsor { opinion: opinion.id })?;
    Ok(visit.page(&page(&visit, opinion, &form(&visit, opinion))))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let args = [("member", seen::own_name(visit).into())];
    confirm::form(visit, opinion, format!("{}/soutenir", opinion.address()), "acting-sponsor", &args)
}

fn page(visit: &Visit, opinion: &Opinion, form: &Form) -> Page {
    let page = forms::page(visit, opinion, "acting-sponsor", form);
    let mut facts = Facts::default().with(
        visit.speech.say("acting-question"),
        pluriel_pages::paragraphs(&seen::words(visit, opinion.question)),
    );
    if let Some(referral) = opinion.referral() {
        facts = facts.with(visit.speech.say("acting-backing"), backed(visit, referral));
        if referral.authors.is_empty() {
            let id =
                if referral.sponsors.is_empty() { "public-question-pen-you" } else { "public-question-pen" };
            facts = facts.with(visit.speech.say("acting-pen"), visit.speech.say(id));
        }
    }
    forms::above(page, visit.site.theme().html(&facts))
}

/// Who stands behind a question, how many are needed, until when, in words.
pub(super) fn backed(visit: &Visit, referral: &Referral) -> String {
    let speech = &visit.speech;
    if referral.taken_up.is_some() {
        return speech.say("acting-backed-at-meeting").to_owned();
    }
    let names: Vec<_> =
        referral.sponsors.iter().map(|sponsorship| seen::member(visit, sponsorship.member)).collect();
    let by = visit.room::<crate::Opinions>().orders().map(|in_force| in_force.orders.carriage_by);
    let organisations = by.map_or(0, |by| {
        backing(visit.room::<Members>(), referral, by, visit.site.house().now()).organisations
    });
    let needed = speech.with(
        "acting-backed",
        &[
            ("organisations", organisations.into()),
            ("needed", referral.sponsors_needed.into()),
            ("until", pluriel_council::Arg::Deadline(referral.window_ends)),
        ],
    );
    if names.is_empty() {
        needed
    } else {
        format!("{needed} {}", speech.quote("acting-backed-by", "names", names.join(", ")))
    }
}

/// Records it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::referred(visit, &number)?;
    let result = forms::give(&posted, Vec::new(), Sponsor { opinion: opinion.id }).await;
    let told = forms::told(opinion, "sponsored");
    Ok(forms::answer(&posted, result, told, || form(visit, opinion), |form| page(visit, opinion, form)))
}
