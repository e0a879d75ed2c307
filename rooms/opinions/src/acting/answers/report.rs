//! `/reponses/<secret>/<n>/avancement`: an addressee reports where a recommendation stands.

use axum::{extract::Path, response::Response};
use pluriel_council::FieldError;
use pluriel_pages::{
    Choice, Field, Form, Html, Page,
    component::{ActionKind, Link},
};
use pluriel_web::{Posted, Refused, Visit, with_cookie};

use super::{
    super::{confirm, done::done_at, forms, probe, seen},
    put::{self, Asked},
};
use crate::{
    commands::ReportProgress,
    pages::progress_words,
    secret,
    words::{BlockId, Progress},
};

/// The page.
pub(crate) async fn show(
    mut visit: Visit,
    Path((secret, rank)): Path<(String, String)>,
) -> Result<Response, Refused> {
    let cookie = visit.remember_browser()?;
    let asked = Asked::holding(&visit, &secret)?;
    let block = asked.block(&rank)?;
    probe::require(&visit, nothing_said(&visit, &asked, block, Some(secret::key(&secret))))?;
    let form = form(&visit, &secret, &rank);
    Ok(with_cookie(visit.page(&page(&visit, &asked, block, &form)), cookie))
}

/// A report of which nothing is known yet.
pub(super) fn nothing_said(
    visit: &Visit,
    asked: &Asked<'_>,
    block: BlockId,
    key: Option<String>,
) -> ReportProgress {
    ReportProgress {
        opinion: asked.opinion.id,
        addressee: asked.id,
        recommendation: block,
        key,
        progress: Progress::NotStarted,
        dated: seen::today(visit),
        evidence: String::new(),
        signatory: String::new(),
        name_public: false,
    }
}

/// The fields that say where a recommendation stands, and what shows it.
pub(super) fn substance(visit: &Visit, form: Form) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let choices =
        Progress::ALL.iter().map(|progress| Choice::new(progress.name(), say(progress_words(*progress))));
    form.field(Field::radio("progress", say("answers-progress"), choices.collect()).required())
        .field(
            Field::date("dated", say("answers-since"))
                .help(say("answers-since.help"))
                .value(visit.speech.plain_date(seen::today(visit)))
                .required(),
        )
        .field(Field::text("evidence", say("answers-evidence"), 4).help(say("answers-evidence.help")))
}

fn form(visit: &Visit, secret: &str, rank: &str) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let form = Form::new(format!("/reponses/{secret}/{rank}/avancement"), visit.form_keys());
    substance(visit, form)
        .field(
            Field::line("signatory", say("answers-signatory")).help(say("answers-signatory.help")).required(),
        )
        .field(Field::tick("name_public", say("answers-name-public")))
        .button(confirm::button(visit, ActionKind::Main, "answers-report", &[]))
        .cancel(Link::new(format!("/reponses/{secret}"), say("cancel")))
}

fn page(visit: &Visit, asked: &Asked<'_>, block: BlockId, form: &Form) -> Page {
    let mut body: Html = put::quoted(visit, asked, block);
    body.push(&form.html(visit.site.theme(), &visit.speech));
    put::page(visit, asked, "answers-report", body)
}

/// Reads what was typed of the report itself.
pub(super) fn typed(
    posted: &Posted,
    faults: &mut Vec<FieldError>,
    nothing: ReportProgress,
) -> ReportProgress {
    let fields = &posted.fields;
    let progress = Progress::named(fields.raw("progress")).unwrap_or_else(|| {
        faults.push(FieldError::new("progress", "acting-choose"));
        Progress::NotStarted
    });
    let dated = forms::day(&posted.visit, faults, "dated", fields.raw("dated"));
    if dated.is_none() && fields.raw("dated").trim().is_empty() {
        faults.push(FieldError::new("dated", "field-required"));
    }
    ReportProgress {
        progress,
        dated: dated.unwrap_or(nothing.dated),
        evidence: fields.raw("evidence").to_owned(),
        signatory: fields.raw("signatory").to_owned(),
        name_public: fields.ticked("name_public"),
        ..nothing
    }
}

/// Records it.
pub(crate) async fn send(
    Path((secret, rank)): Path<(String, String)>,
    posted: Posted,
) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let asked = Asked::holding(visit, &secret)?;
    let block = asked.block(&rank)?;
    let mut faults = Vec::new();
    let nothing = nothing_said(visit, &asked, block, Some(secret::key(&secret)));
    let command = typed(&posted, &mut faults, nothing);
    let result = forms::give(&posted, faults, command).await;
    let accepted =
        |receipt: &pluriel_house::Receipt| done_at(&format!("/reponses/{secret}"), "reported", receipt);
    let drawn = |form: &Form| page(visit, &asked, block, form);
    Ok(forms::answer(&posted, result, accepted, || form(visit, &secret, &rank), drawn))
}
