//! What rapporteurs say of where a recommendation stands: a report of their own, or whether the addressee's is right.

use axum::{extract::Path, response::Response};
use pluriel_council::FieldError;
use pluriel_house::Receipt;
use pluriel_pages::{
    Choice, Field, Form, Page,
    component::{ActionKind, Link},
    paragraphs,
};
use pluriel_web::{Posted, Refused, Visit};

use super::{
    super::{confirm, done::done_at, forms, probe},
    put::{self, Asked},
    report::{nothing_said, substance, typed},
};
use crate::{
    commands::JudgeProgress,
    words::{BlockId, Verdict},
};

type OfPut = Path<(String, String, String)>;

/// The page of a rapporteur's own report.
pub(crate) async fn show_report(
    visit: Visit,
    Path((number, addressee, rank)): OfPut,
) -> Result<Response, Refused> {
    let asked = Asked::of(&visit, &number, &addressee)?;
    let block = asked.block(&rank)?;
    probe::require(&visit, nothing_said(&visit, &asked, block, None))?;
    let form = report_form(&visit, &asked, &rank);
    Ok(visit.page(&page(&visit, &asked, block, "answers-report", &form)))
}

fn report_form(visit: &Visit, asked: &Asked<'_>, rank: &str) -> Form {
    let form = Form::new(format!("{}/{rank}/avancement", asked.address()), visit.form_keys());
    substance(visit, form)
        .button(confirm::button(visit, ActionKind::Main, "answers-report", &[]))
        .cancel(Link::new(asked.address(), visit.speech.say("cancel")))
}

fn page(visit: &Visit, asked: &Asked<'_>, block: BlockId, id: &str, form: &Form) -> Page {
    let mut body = put::quoted(visit, asked, block);
    let put = asked.put(visit, block);
    let shown = put.as_ref().and_then(|put| put.reports.last()).and_then(|report| report.evidence.as_deref());
    body.push(&shown.map(paragraphs).unwrap_or_default());
    body.push(&form.html(visit.site.theme(), &visit.speech));
    let mut page = put::page(visit, asked, id, body);
    page.breadcrumb = put::breadcrumb(visit, asked);
    page
}

/// Records a rapporteur's own report.
pub(crate) async fn send_report(
    Path((number, addressee, rank)): OfPut,
    posted: Posted,
) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let asked = Asked::of(visit, &number, &addressee)?;
    let block = asked.block(&rank)?;
    let mut faults = Vec::new();
    let command = typed(&posted, &mut faults, nothing_said(visit, &asked, block, None));
    let result = forms::give(&posted, faults, command).await;
    let accepted = |receipt: &Receipt| done_at(&asked.address(), "reported", receipt);
    let drawn = |form: &Form| page(visit, &asked, block, "answers-report", form);
    Ok(forms::answer(&posted, result, accepted, || report_form(visit, &asked, &rank), drawn))
}

/// The page that asks whether the addressee's report is right.
pub(crate) async fn show_verdict(
    visit: Visit,
    Path((number, addressee, rank)): OfPut,
) -> Result<Response, Refused> {
    let asked = Asked::of(&visit, &number, &addressee)?;
    let block = asked.block(&rank)?;
    probe::require(&visit, judgement(&asked, block, Verdict::Confirmed))?;
    let form = verdict_form(&visit, &asked, &rank);
    Ok(visit.page(&page(&visit, &asked, block, "answers-verdict", &form)))
}

fn judgement(asked: &Asked<'_>, block: BlockId, verdict: Verdict) -> JudgeProgress {
    JudgeProgress {
        opinion: asked.opinion.id,
        addressee: asked.id,
        recommendation: block,
        verdict,
        reasons: String::new(),
    }
}

fn verdict_form(visit: &Visit, asked: &Asked<'_>, rank: &str) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let choices = vec![
        Choice::new(Verdict::Confirmed.name(), say("answers-verdict-confirmed")),
        Choice::new(Verdict::Contested.name(), say("answers-verdict-contested")),
    ];
    Form::new(format!("{}/{rank}/verdict", asked.address()), visit.form_keys())
        .field(Field::radio("verdict", say("answers-verdict-which"), choices).required())
        .field(
            Field::text("reasons", say("answers-verdict-reasons"), 4)
                .help(say("answers-verdict-reasons.help")),
        )
        .button(confirm::button(visit, ActionKind::Main, "answers-verdict", &[]))
        .cancel(Link::new(asked.address(), say("cancel")))
}

/// Records it.
pub(crate) async fn send_verdict(
    Path((number, addressee, rank)): OfPut,
    posted: Posted,
) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let asked = Asked::of(visit, &number, &addressee)?;
    let block = asked.block(&rank)?;
    let mut faults = Vec::new();
    let verdict = Verdict::named(posted.fields.raw("verdict")).unwrap_or_else(|| {
        faults.push(FieldError::new("verdict", "acting-choose"));
        Verdict::Confirmed
    });
    let reasons = posted.fields.raw("reasons").to_owned();
    let command = JudgeProgress { reasons, ..judgement(&asked, block, verdict) };
    let result = forms::give(&posted, faults, command).await;
    let accepted = |receipt: &Receipt| done_at(&asked.address(), "judged", receipt);
    let drawn = |form: &Form| page(visit, &asked, block, "answers-verdict", form);
    Ok(forms::answer(&posted, result, accepted, || verdict_form(visit, &asked, &rank), drawn))
}
