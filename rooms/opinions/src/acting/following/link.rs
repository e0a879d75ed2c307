//! `/suivi/<secret>`: the page of the link that every letter to a follower carries. Opening it changes nothing; one press
//! confirms the address, one press ends it and erases it.

use axum::{
    body::Bytes,
    extract::Path,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use pluriel_council::{Arg, Refusal, people::Follower};
use pluriel_house::Receipt;
use pluriel_pages::{Form, Html, Page, component::ActionKind};
use pluriel_web::{Posted, Refused, Visit, see_other, with_cookie};

use super::super::{confirm as pressed, done::done_at, forms};
use crate::{
    Following, Opinions,
    following::{Command, key},
    state::Opinion,
    words::{OpinionId, QuestionId},
};

/// The value that a mail program sends when its button is pressed, as a form or in parts (RFC 8058, 3.2).
const ONE_PRESS: &[u8] = b"One-Click";

/// The row that holds this link, and what it follows.
fn held<'a>(visit: &'a Visit, secret: &str) -> Result<(&'a Follower, &'a Opinion), Refused> {
    let row = visit.snapshot.rooms.people().follower(&key(secret));
    let held = row.and_then(|row| Some((row, visit.room::<Opinions>().opinion(OpinionId(row.subject))?)));
    Ok(held.ok_or(Refusal::not_found("following-no-such-link"))?)
}

/// Whether the link is that of a question of the public, which has a page of its own.
fn is_of_question(visit: &Visit, secret: &str) -> bool {
    let row = visit.snapshot.rooms.people().follower(&key(secret));
    row.is_some_and(|row| visit.room::<Opinions>().question(QuestionId(row.subject)).is_some())
}

/// The page.
pub(crate) async fn show(mut visit: Visit, Path(secret): Path<String>) -> Result<Response, Refused> {
    if is_of_question(&visit, &secret) {
        return Ok(see_other(&format!("/saisines/publique/{secret}")));
    }
    let cookie = visit.remember_browser()?;
    let (row, opinion) = held(&visit, &secret)?;
    Ok(with_cookie(visit.page(&page(&visit, &secret, row, opinion)), cookie))
}

fn page(visit: &Visit, secret: &str, row: &Follower, opinion: &Opinion) -> Page {
    let quotes: [(&'static str, Arg); 1] = [("email", visit.speech.quoted(row.email.as_str()).into())];
    let form = |path: &str, kind, id| {
        let button = pressed::button(visit, kind, id, &quotes);
        Form::new(format!("/suivi/{secret}/{path}"), visit.form_keys())
            .button(button)
            .html(visit.site.theme(), &visit.speech)
    };
    let (id, mut body) = match row.confirmed {
        None => ("following-confirm", form("confirmer", ActionKind::Main, "following-confirm")),
        Some(_) => ("following-followed", Html::empty()),
    };
    let end = if row.confirmed.is_some() { "following-end" } else { "following-forget" };
    body.push(&form("arreter", ActionKind::Other, end));
    let mut page = forms::bare_page(visit, opinion, id);
    page.lead = Html::text(&visit.speech.attr(id, "told", &quotes).unwrap_or_default());
    page.body = body;
    page
}

/// Confirms the address.
pub(crate) async fn confirm(Path(secret): Path<String>, posted: Posted) -> Result<Response, Refused> {
    press(&posted, &secret, Command::Confirm { link: key(&secret) }, "follow-confirmed").await
}

/// Ends it.
pub(crate) async fn end(Path(secret): Path<String>, posted: Posted) -> Result<Response, Refused> {
    press(&posted, &secret, Command::End { link: key(&secret) }, "follow-ended").await
}

async fn press(posted: &Posted, secret: &str, command: Command, what: &str) -> Result<Response, Refused> {
    let (_, opinion) = held(&posted.visit, secret)?;
    let receipt: Receipt = posted.visit.submit::<Following>(command, posted.key()).await?;
    Ok(see_other(&done_at(&opinion.address(), what, &receipt)))
}

/// Ends it when a mail program says so: it has no page of ours and no cookie, and the secret of the address is what it
/// shows. Anything else that is sent here is led to the page.
pub(crate) async fn one_press(
    visit: Visit,
    Path(secret): Path<String>,
    body: Bytes,
) -> Result<Response, Refused> {
    if !body.windows(ONE_PRESS.len()).any(|window| window == ONE_PRESS) {
        return Ok(see_other(&format!("/suivi/{secret}")));
    }
    visit.submit::<Following>(Command::End { link: key(&secret) }, None).await?;
    Ok(StatusCode::OK.into_response())
}
