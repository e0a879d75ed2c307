//! Transcribing an answer from a letter that is attached.

use axum::{extract::Path, response::Response};
use base64::{Engine, prelude::BASE64_STANDARD};
use pluriel_council::FieldError;
use pluriel_house::Receipt;
use pluriel_pages::{
    Field, Form, Html, Page,
    component::{ActionKind, Link},
};
use pluriel_web::{Refused, Uploaded, Visit};

use super::{
    super::{confirm, done::done_at, forms, probe, seen},
    answer::{kind_of, kinds, substance, typed},
    put::{self, Asked},
};
use crate::{
    commands::{AnswerRecommendation, AnswerSource, Attached},
    letter::{LARGEST, media_type},
    words::{AnswerKind, BlockId},
};

type OfPut = Path<(String, String, String)>;

/// The page: which answer the letter gives, then its form.
pub(crate) async fn show(visit: Visit, Path((number, addressee, rank)): OfPut) -> Result<Response, Refused> {
    let asked = Asked::of(&visit, &number, &addressee)?;
    let block = asked.block(&rank)?;
    let here = format!("{}/{rank}/transcrire", asked.address());
    let body = match AnswerKind::named(visit.query.raw("reponse")) {
        None => kinds(&visit, &here),
        Some(kind) => {
            probe::require(&visit, nothing_said(&visit, &asked, block, kind))?;
            form(&visit, &asked, &here, kind).html(visit.site.theme(), &visit.speech)
        }
    };
    Ok(visit.page(&page(&visit, &asked, block, &body)))
}

fn page(visit: &Visit, asked: &Asked<'_>, block: BlockId, below: &Html) -> Page {
    let mut body = put::quoted(visit, asked, block);
    body.push(below);
    let mut page = put::page(visit, asked, "answers-transcribe", body);
    page.breadcrumb = put::breadcrumb(visit, asked);
    page
}

fn nothing_said(
    visit: &Visit,
    asked: &Asked<'_>,
    block: BlockId,
    answer: AnswerKind,
) -> AnswerRecommendation {
    let document = Attached { media_type: String::new(), base64: String::new() };
    AnswerRecommendation {
        opinion: asked.opinion.id,
        addressee: asked.id,
        recommendation: block,
        source: AnswerSource::Letter { dated: seen::today(visit), document, public: false },
        answer,
        reasons: String::new(),
        whose: String::new(),
        again: None,
        signatory: String::new(),
        name_public: false,
    }
}

fn form(visit: &Visit, asked: &Asked<'_>, here: &str, kind: AnswerKind) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let form = Form::new(here, visit.form_keys()).hidden("answer", kind.name());
    let most = i64::try_from(LARGEST / 1024 / 1024).unwrap_or_default();
    substance(visit, form, kind)
        .field(Field::line("signatory", say("answers-letter-signatory")).required())
        .field(Field::date("dated", say("answers-letter-dated")).required())
        .field(
            Field::file("letter", say("answers-letter"), "application/pdf,image/png,image/jpeg")
                .help(visit.speech.quote("answers-letter-help", "most", most))
                .required(),
        )
        .field(Field::tick("letter_public", say("answers-letter-public")))
        .button(confirm::button(
            visit,
            ActionKind::Main,
            "answers-transcribe",
            &[("addressee", asked.name(visit).into())],
        ))
        .cancel(Link::new(here, say("answers-other-answer")))
}

/// Records it.
pub(crate) async fn send(
    Path((number, addressee, rank)): OfPut,
    Uploaded { posted, document, .. }: Uploaded,
) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let asked = Asked::of(visit, &number, &addressee)?;
    let (block, kind) = (asked.block(&rank)?, kind_of(&posted)?);
    let mut faults = Vec::new();
    let dated = forms::day(visit, &mut faults, "dated", posted.fields.raw("dated"));
    if dated.is_none() && posted.fields.raw("dated").trim().is_empty() {
        faults.push(FieldError::new("dated", "field-required"));
    }
    let attached = Attached {
        media_type: media_type(&document).unwrap_or_default().to_owned(),
        base64: BASE64_STANDARD.encode(&document),
    };
    let source = AnswerSource::Letter {
        dated: dated.unwrap_or_else(|| seen::today(visit)),
        document: attached,
        public: posted.fields.ticked("letter_public"),
    };
    let nothing = nothing_said(visit, &asked, block, kind);
    let command = AnswerRecommendation { source, ..typed(&posted, &mut faults, nothing) };
    let result = forms::give(&posted, faults, command).await;
    let here = format!("{}/{rank}/transcrire", asked.address());
    let accepted = |receipt: &Receipt| done_at(&asked.address(), "transcribed", receipt);
    let drawn = |form: &Form| page(visit, &asked, block, &form.html(visit.site.theme(), &visit.speech));
    Ok(forms::answer(&posted, result, accepted, || form(visit, &asked, &here, kind), drawn))
}
