//! `/saisines/publique`: somebody of the public asks, without an account. What to expect is said before anything is typed.

use axum::response::Response;
use pluriel_council::{Arg, Refusal};
use pluriel_house::Receipt;
use pluriel_pages::{
    Field, Form, Html, Page,
    component::{ActionKind, Facts, Link},
};
use pluriel_web::{Fields, Posted, Refused, Visit, with_cookie};

use super::{
    super::{confirm, done::done_at, forms, seen},
    ASK, robots,
};
use crate::{Opinions, commands::AskPublicly, standing_orders::InForce, state::QuestionFate};

/// The form.
pub(super) async fn show(mut visit: Visit) -> Result<Response, Refused> {
    let cookie = visit.remember_browser()?;
    let page = page(&visit, offered(&visit)?, &form(&visit, None));
    Ok(with_cookie(visit.page(&page), cookie))
}

/// The standing orders that have such a form; elsewhere there is no such page.
pub(super) fn offered(visit: &Visit) -> Result<&InForce, Refused> {
    let in_force = visit.room::<Opinions>().orders();
    let in_force = in_force.filter(|in_force| in_force.orders.referral.public_form);
    Ok(in_force.ok_or(Refusal::not_found("public-question-off"))?)
}

fn form(visit: &Visit, sent: Option<&Fields>) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let line = |name, id: &str| Field::line(name, say(id)).help(say(&format!("{id}.help")));
    let text = |name, id: &str, rows| Field::text(name, say(id), rows).help(say(&format!("{id}.help")));
    let email = Field::email("email", say("public-question-email")).help(say("public-question-email.help"));
    let form = Form::new(ASK, visit.form_keys())
        .field(line("title", "acting-refer-title").required())
        .field(text("question", "acting-refer-question", 3).published().required())
        .field(text("context", "acting-refer-context", 6).published_as_markdown(3))
        .field(text("links", "acting-refer-links", 2))
        .field(email);
    robots::guarded(visit, form, sent)
        .button(confirm::button(visit, ActionKind::Main, "public-question", &[]))
        .cancel(Link::new("/saisines", visit.speech.say("cancel")))
}

fn page(visit: &Visit, orders: &InForce, form: &Form) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let mut body = theme.html(&expectations(visit, orders));
    body.push(&form.html(theme, speech));
    let mut page = Page::new(speech.say("public-question"), body);
    page.lead = Html::text(speech.say("public-question.lead"));
    page.breadcrumb = vec![Link::new("/saisines", speech.say("acting-referrals"))];
    page.is_set_by_host = seen::is_set_by_host(orders);
    page
}

/// Who decides and how long it takes, in the numbers of the standing orders; what became of those asked before.
fn expectations(visit: &Visit, orders: &InForce) -> Facts {
    let (speech, state) = (&visit.speech, visit.room::<Opinions>());
    let referral = &orders.orders.referral;
    let fates = || state.questions().filter_map(|question| question.fate);
    let let_through = fates().filter(|fate| matches!(fate, QuestionFate::LetThrough { .. })).count();
    let numbers: [(&str, Arg); 6] = [
        ("sponsors", referral.sponsors.into()),
        ("groups", referral.groups.into()),
        ("days", referral.window_days.into()),
        ("received", state.questions().count().into()),
        ("through", let_through.into()),
        ("aside", fates().count().saturating_sub(let_through).into()),
    ];
    ["first", "backing", "then", "you", "before"]
        .into_iter()
        .map(|step| format!("public-question-expect-{step}"))
        .fold(Facts::default(), |facts, id| {
            facts.with(speech.say(&format!("{id}.term")), speech.with(&id, &numbers))
        })
}

/// Records it, and leads to the page of who asked.
pub(super) async fn send(posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let orders = offered(visit)?;
    let fields = &posted.fields;
    let raw = |name| fields.raw(name).to_owned();
    let command = AskPublicly {
        title: raw("title"),
        question: raw("question"),
        context: raw("context"),
        links: raw("links"),
        email: raw("email"),
        language: visit.speech.language().code().to_owned(),
    };
    let result = match robots::check(fields, visit.site.house().now()) {
        Err(refusal) if !posted.asks_preview() => Err(refusal.into()),
        _ => forms::give(&posted, Vec::new(), command).await,
    };
    let accepted =
        |receipt: &Receipt| done_at(receipt.address.as_deref().unwrap_or(ASK), "question-received", receipt);
    let drawn = |form: &Form| page(visit, orders, form);
    Ok(forms::answer(&posted, result, accepted, || form(visit, Some(fields)), drawn))
}
