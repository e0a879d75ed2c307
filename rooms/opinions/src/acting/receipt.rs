//! A member's own receipt: what it said, when, on which version, and the entry of the record. Nobody else sees it.

use askama::Template;
use axum::{
    extract::Path,
    http::{HeaderValue, header},
    response::Response,
};
use pluriel_council::Refusal;
use pluriel_pages::{
    Alternate, Html, Page,
    component::{Action, ActionKind, Facts, Link},
    exact_time,
};
use pluriel_web::{Refused, Visit};

use super::{forms, seen};
use crate::{
    receipts::{AnyReceipt, Receipt, TakingPart},
    state::Opinion,
};

/// The page.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let receipt = own(&visit, opinion)?;
    Ok(visit.page(&page(&visit, opinion, &receipt)))
}

/// The same for programs: what `pluriel verify opinion FILE --receipt` reads.
pub(crate) async fn json(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let mut response = pluriel_web::json(&own(&visit, opinion)?);
    let name = format!("attachment; filename=\"recu-avis-{}.json\"", opinion.number().unwrap_or_default());
    if let Ok(value) = HeaderValue::try_from(name) {
        response.headers_mut().insert(header::CONTENT_DISPOSITION, value);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

/// The receipt of the visitor's member.
pub(super) fn own(visit: &Visit, opinion: &Opinion) -> Result<AnyReceipt, Refused> {
    let member = visit.member().ok_or(Refusal::forbidden("acting-no-receipt"))?;
    let entry = opinion.call().and_then(|call| match &call.secret {
        Some(secret) => secret.took_part.get(&member).copied(),
        None => call.position_of(member).map(|held| held.seq),
    });
    let fictitious = seen::is_fictitious(visit, opinion);
    let receipt = entry.and_then(|entry| visit.site.house().leaf(entry)).and_then(|leaf| {
        let taking_part = TakingPart::of(opinion, member, fictitious, leaf.clone());
        taking_part
            .map(AnyReceipt::TakingPart)
            .or_else(|| Receipt::of(opinion, member, fictitious, leaf).map(AnyReceipt::Position))
    });
    Ok(receipt.ok_or(Refusal::not_found("acting-no-receipt"))?)
}

/// A hash that a narrow screen may break anywhere, and that is copied whole.
#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<code>{% for digit in digits.chars() %}{{ digit }}{% if loop.index % 8 == 0 %}<wbr>{% endif %}{% endfor %}</code>"#
)]
struct Hash<'a> {
    digits: &'a str,
}

/// What the receipt of a position says.
fn of_position(visit: &Visit, receipt: &Receipt) -> Facts {
    let speech = &visit.speech;
    let position = serde_json::to_value(receipt.position).ok();
    let word = position.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
    let mut said = speech.say(&format!("acting-position-{word}")).to_owned();
    if receipt.objection {
        said = format!("{said} {}", speech.say("acting-receipt-objection"));
    }
    Facts::default()
        .with(speech.say("acting-receipt-member"), seen::member(visit, receipt.member))
        .with(speech.say("acting-held-position"), said)
        .with(
            speech.say("acting-text"),
            speech.quote("acting-version", "version", receipt.text_version.to_string()),
        )
        .with(speech.say("acting-held-at"), exact_time(receipt.at, speech))
        .with(speech.say("acting-receipt-entry"), receipt.entry.to_string())
        .with(speech.say("acting-receipt-hash"), Html::of(&Hash { digits: &receipt.sha256 }))
}

/// What the receipt of a secret ballot says: that the member took part.
fn of_taking_part(visit: &Visit, receipt: &TakingPart) -> Facts {
    let speech = &visit.speech;
    Facts::default()
        .with(speech.say("acting-receipt-member"), seen::member(visit, receipt.member))
        .with(speech.say("acting-held-position"), speech.say("secret-receipt-took-part"))
        .with(
            speech.say("acting-text"),
            speech.quote("acting-version", "version", receipt.text_version.to_string()),
        )
        .with(speech.say("acting-receipt-entry"), receipt.entry.to_string())
        .with(speech.say("acting-receipt-hash"), Html::of(&Hash { digits: &receipt.sha256 }))
}

fn page(visit: &Visit, opinion: &Opinion, receipt: &AnyReceipt) -> Page {
    let speech = &visit.speech;
    let (facts, lead, uses) = match receipt {
        AnyReceipt::Position(receipt) => {
            (of_position(visit, receipt), "acting-receipt.lead", "acting-receipt-use")
        }
        AnyReceipt::TakingPart(receipt) => {
            (of_taking_part(visit, receipt), "secret-receipt.lead", "secret-receipt-use")
        }
    };
    let file = format!("{}/recu.json", opinion.address());
    let mut body = visit.site.theme().html(&facts);
    body.push(&pluriel_pages::markdown(speech.say(uses), 2));
    let mut page = Page::new(speech.say("acting-receipt"), body);
    page.lead = Html::text(speech.say(lead));
    page.over = Html::text(&forms::called(visit, opinion));
    page.action = visit.site.theme().html(&Action::link(
        ActionKind::Main,
        file.clone(),
        speech.say("acting-receipt-file"),
    ));
    page.breadcrumb = vec![
        Link::new("/avis", speech.say("acting-opinions")),
        Link::new(opinion.address(), forms::called(visit, opinion)),
    ];
    page.formats = vec![Alternate {
        href: file,
        media_type: "application/json",
        label: speech.say("format-json").to_owned(),
    }];
    page.is_fictitious = seen::is_fictitious(visit, opinion);
    page.is_private = true;
    page
}
