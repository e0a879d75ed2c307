//! `/avis/<n>/suivre`: an address asks to be told. The answer is the same whatever is known of the address.

use axum::{extract::Path, response::Response};
use pluriel_council::{
    Actor, Context, FieldError, Refusal, Room,
    people::{Follower, People},
};
use pluriel_house::{Key, Receipt};
use pluriel_mail::Letter;
use pluriel_pages::{Field, Form, component::ActionKind};
use pluriel_speech::Language;
use pluriel_web::{Mailing, Posted, Refused, Visit, with_cookie};

use super::super::{confirm, done::done_at, forms, seen};
use crate::{Following, following::Command, letters::following, state::Opinion};

/// The form.
pub(crate) async fn show(mut visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let cookie = visit.remember_browser()?;
    let opinion = seen::numbered_or_outline(&visit, &number)?;
    let nobody = command(opinion, "nobody@example.org", visit.speech.language());
    let mut context = Context::seeded(visit.site.house().now(), [0; 32]);
    Following::decide(&visit.snapshot.rooms, nobody, &Actor::Visitor, &mut context).map(drop)?;
    let page = forms::page(&visit, opinion, "following-ask", &form(&visit, opinion));
    Ok(with_cookie(visit.page(&page), cookie))
}

/// What is asked.
pub(super) fn command(opinion: &Opinion, email: &str, language: Language) -> Command {
    Command::Ask { opinion: opinion.id, email: email.to_owned(), language: language.code().to_owned() }
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let speech = &visit.speech;
    let help = speech.attr("following-email", "help", &[]).unwrap_or_default();
    let email = Field::email("email", speech.say("following-email")).help(help.as_str()).required();
    let own = visit.person().map(|person| person.email.clone()).unwrap_or_default();
    Form::new(format!("{}/suivre", opinion.address()), visit.form_keys())
        .field(email.value(own))
        .button(confirm::button(visit, ActionKind::Main, "following-ask", &[]))
        .cancel(forms::cancel(visit, opinion))
}

/// Records it and sends the letter that asks for confirmation.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered_or_outline(visit, &number)?;
    let email = posted.fields.raw("email").trim();
    let result =
        ask(visit, opinion, command(opinion, email, visit.speech.language()), email, posted.key()).await;
    let accepted = |receipt: &Receipt| done_at(&opinion.address(), "follow-asked", receipt);
    let page = |form: &Form| forms::page(visit, opinion, "following-ask", form);
    Ok(forms::answer(&posted, result, accepted, || form(visit, opinion), page))
}

/// Gives the command; a letter leaves when the row says that one is due.
pub(super) async fn ask(
    visit: &Visit,
    opinion: &Opinion,
    command: Command,
    email: &str,
    key: Option<Key>,
) -> Result<Receipt, Refused> {
    if Letter::check_address(email).is_err() && !email.is_empty() {
        let error = FieldError::new("email", "following-not-an-email");
        return Err(Refusal::invalid("form-to-correct").field(error).into());
    }
    let row = |people: &People| people.followed_by(email).find(|row| row.subject == opinion.id.0).cloned();
    let before = row(visit.snapshot.rooms.people()).map(|row| row.asked);
    let receipt = visit.submit::<Following>(command, key).await?;
    let snapshot = visit.site.house().snapshot();
    let is_due = |row: &Follower| before != Some(row.asked) && !receipt.already;
    if let Some(row) = row(snapshot.rooms.people()).filter(is_due) {
        let mailing = Mailing { site: &visit.site, snapshot: &snapshot };
        visit.site.leave(following::asked(&mailing, opinion, &row));
    }
    Ok(receipt)
}
