//! Tokens of the API: one's own, shown once, ended at will.

use askama::Template;
use axum::response::Response;
use pluriel_council::{
    FieldError, Refusal,
    people::{Scope, Token},
};
use pluriel_pages::{
    Choice, Field, Form, Html, Page, Problem,
    component::{Action, ActionKind, Empty, Notice, NoticeKind},
};
use pluriel_web::{Fields, Known, Posted, Refused, Visit, cookies, see_other};

use super::{deadlines, no_randomness, submit};
use crate::sign_in::{
    Command,
    room::{TOKEN_DAYS, scope},
    secrets::secret,
};

/// How many days a token lasts unless said otherwise.
const USUAL_DAYS: i64 = 90;

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<h2>{{ title }}</h2><ul class="plain">{% for (words, form) in tokens %}<li><p>{{ words }}</p>{{ form }}</li>{% endfor %}</ul>"#
)]
struct List<'a> {
    title: &'a str,
    tokens: Vec<(String, Html)>,
}

/// The page of one's tokens.
pub async fn show(visit: Visit) -> Response {
    visit.page(&page(&visit, &form(&visit), Html::empty()))
}

fn form(visit: &Visit) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let scopes = vec![
        Choice::new("read", say("token-read")).help(say("token-read.help")),
        Choice::new("act", say("token-act")).help(say("token-act.help")),
        Choice::new("calendar", say("token-calendar")).help(say("token-calendar.help")),
    ];
    Form::new("/bureau/jetons", visit.form_keys())
        .field(Field::line("label", say("token-label")).help(say("token-label.help")).required())
        .field(Field::radio("scope", say("token-scope"), scopes).value("read").required())
        .field(Field::number("days", say("token-days")).value(USUAL_DAYS.to_string()).required())
        .button(Action::button(ActionKind::Main, say("token-make")))
}

fn page(visit: &Visit, form: &Form, above: Html) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let mut body = above;
    body.push(&form.html(theme, speech));
    let own = visit.person().map(|person| person.id);
    let snapshot = visit.site.house().snapshot();
    let tokens: Vec<_> = own
        .into_iter()
        .flat_map(|person| snapshot.rooms.people().tokens_of(person).cloned().collect::<Vec<_>>())
        .map(|token| (described(visit, &token), ending(visit, &token)))
        .collect();
    if tokens.is_empty() {
        body.push(
            &theme.html(&Empty { sentence: Html::text(speech.say("token-none")), action: Html::empty() }),
        );
    } else {
        body.push(&Html::of(&List { title: speech.say("token-list"), tokens }));
    }
    let mut page = Page::new(speech.say("token-title"), body);
    page.lead = Html::text(speech.say("token-lead"));
    page.is_private = true;
    page
}

fn described(visit: &Visit, token: &Token) -> String {
    let scope = visit.speech.say(match token.scope {
        Scope::Read => "token-read",
        Scope::Act => "token-act",
        Scope::Calendar => "token-calendar",
    });
    visit.speech.with(
        "token-described",
        &[("label", token.label.as_str().into()), ("scope", scope.into()), ("until", token.until.into())],
    )
}

fn ending(visit: &Visit, token: &Token) -> Html {
    let hash = token.hash.hex();
    Form::new("/bureau/jetons/fin", visit.form_keys())
        .hidden("token", hash)
        .button(Action::button(ActionKind::Grave, visit.speech.say("token-end")))
        .html(visit.site.theme(), &visit.speech)
}

/// Makes a token and shows it, once.
pub async fn give(posted: Posted) -> Result<Response, Refused> {
    let Posted { visit, fields } = posted;
    let Known::Session(_, person, Some(mandate)) = &visit.known else {
        return Err(Refusal::forbidden("sign-in-mandate-over").into());
    };
    let Asked { label, scope, days } = match asked(&fields) {
        Ok(asked) => asked,
        Err(refusal) => return Ok(refuse(&visit, &fields, refusal)),
    };
    let fresh = secret().map_err(|error| no_randomness(&error))?;
    let until = visit.site.house().machine_now().plus_seconds(days * 24 * 3600);
    let token =
        Token { hash: cookies::hash(&fresh), person: person.id, mandate: mandate.id, label, scope, until };
    submit(&visit, Command::GiveToken(token)).await?;
    let (id, shown) = match scope {
        Scope::Calendar => ("token-made.calendar", deadlines::address(&visit, &fresh)),
        Scope::Read | Scope::Act => ("token-made.once", fresh),
    };
    let notice = Notice::new(NoticeKind::Done, visit.speech.say("token-made"));
    let notice = notice.body(visit.speech.quote(id, "token", shown));
    let above = visit.site.theme().html(&notice);
    Ok(visit.page(&page(&visit, &form(&visit), above)))
}

/// What a form asks for.
struct Asked {
    label: String,
    scope: Scope,
    days: i64,
}

fn asked(fields: &Fields) -> Result<Asked, Refusal> {
    let mut reading = fields.read();
    let label = reading.line("label", 100);
    let chosen = reading
        .with("scope", |typed| scope(typed).map(Some).ok_or(FieldError::new("scope", "field-required")));
    let days = reading.with("days", |typed| match typed.trim().parse::<i64>() {
        Ok(days) if (1..=TOKEN_DAYS).contains(&days) => Ok(days),
        _ => Err(FieldError::new("days", "token-days-wrong").with("max", TOKEN_DAYS)),
    });
    reading.end()?;
    Ok(Asked { label, scope: chosen.unwrap_or(Scope::Read), days })
}

fn refuse(visit: &Visit, fields: &Fields, refusal: Refusal) -> Response {
    let refused = Refused::from(refusal);
    let form = form(visit).filled(&fields.values()).refused(Problem::of(&refused.refusal, &visit.speech));
    visit.refused_form(&page(visit, &form, Html::empty()), &refused)
}

/// Ends a token.
pub async fn end(posted: Posted) -> Result<Response, Refused> {
    let Posted { visit, fields } = posted;
    let wanted = fields.raw("token");
    let own = visit.person().map(|person| person.id);
    let token = own.and_then(|person| {
        let mut tokens = visit.snapshot.rooms.people().tokens_of(person);
        tokens.find(|token| token.hash.hex() == wanted)
    });
    if let Some(token) = token {
        submit(&visit, Command::EndToken(token.hash)).await?;
    }
    Ok(see_other("/bureau/jetons"))
}
