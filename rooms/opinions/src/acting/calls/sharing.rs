//! `/avis/<n>/partage`: a delegate shares the text with its board, ends what it shared, and says by when its member means to answer.

use askama::Template;
use axum::{extract::Path, response::Response};
use jiff::civil::Date;
use pluriel_council::{Arg, Context, FieldError, Refusal, Room, people::BoardLink};
use pluriel_house::Receipt;
use pluriel_mail::Letter;
use pluriel_pages::{
    Choice, Field, Form, Html, Page, Problem,
    component::{ActionKind, Empty, Notice, NoticeKind},
};
use pluriel_web::{Posted, Refused, Visit, fresh_secret, see_other};

use super::{
    super::{confirm, done::done_at, forms, notices, seen},
    address,
};
use crate::{
    Boards,
    boards::{self, Command},
    following::key,
    state::Opinion,
};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<h2>{{ links_title }}</h2>{{ give }}{{ links }}<h2>{{ expected_title }}</h2><p>{{ expected_lead }}</p>{{ expected }}"#
)]
struct Sharing<'a> {
    links_title: &'a str,
    give: Html,
    links: Html,
    expected_title: &'a str,
    expected_lead: String,
    expected: Html,
}

pub(super) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    may_share(&visit, opinion)?;
    Ok(visit
        .page(&forms::above(page(&visit, opinion, &expecting(&visit, opinion)), super::super::done(&visit))))
}

/// Refuses who may not share it now, before anything is pressed.
pub(super) fn may_share(visit: &Visit, opinion: &Opinion) -> Result<(), Refused> {
    let command = Command::Expect { opinion: opinion.id, day: None };
    let mut context = Context::seeded(visit.site.house().now(), [0; 32]);
    Ok(Boards::decide(&visit.snapshot.rooms, command, &visit.actor, &mut context).map(drop)?)
}

fn page(visit: &Visit, opinion: &Opinion, expecting: &Form) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let give =
        confirm::button(visit, ActionKind::Main, "calls-give", &[("member", seen::own_name(visit).into())]);
    let give = Form::new(address(opinion), visit.form_keys()).button(give);
    let said = visit.member().and_then(|member| boards::expected(&visit.snapshot.rooms, opinion, member));
    let expected_lead = match said {
        Some(day) => speech.quote("calls-expected-said", "day", speech.date(day)),
        None => speech.say("calls-expected-none").to_owned(),
    };
    let mut expected = expecting.html(theme, speech);
    if said.is_some() {
        let back = confirm::button(visit, ActionKind::Other, "calls-take-back", &[]);
        let back = Form::new(format!("{}/reponse", address(opinion)), visit.form_keys()).button(back);
        expected.push(&back.html(theme, speech));
    }
    let body = Sharing {
        links_title: speech.say("calls-links"),
        give: give.html(theme, speech),
        links: links(visit, opinion),
        expected_title: speech.say("calls-expected"),
        expected_lead,
        expected,
    };
    let mut page = forms::bare_page(visit, opinion, "calls-share");
    page.body = Html::of(&body);
    page
}

/// The links that this member gave, with the form that ends one.
fn links(visit: &Visit, opinion: &Opinion) -> Html {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let given = visit.member().map(|member| boards::links(&visit.snapshot.rooms, opinion, member));
    let given = given.unwrap_or_default();
    if given.is_empty() {
        let sentence = Html::text(speech.say("calls-links-none"));
        return theme.html(&Empty { sentence, action: Html::empty() });
    }
    let choice = |link: &BoardLink| {
        let by = visit.snapshot.rooms.people().person(link.person).map(|person| person.name.clone());
        let told = [("person", by.unwrap_or_default().into()), ("at", link.made.into())];
        Choice::new(link.hash.hex(), speech.with("calls-link-by", &told))
    };
    let field = Field::radio("link", speech.say("calls-links-open"), given.iter().map(choice).collect());
    Form::new(format!("{}/fin", address(opinion)), visit.form_keys())
        .field(field.chosen(vec![given[0].hash.hex()]).required())
        .button(confirm::button(visit, ActionKind::Other, "calls-end", &[]))
        .html(theme, speech)
}

fn expecting(visit: &Visit, opinion: &Opinion) -> Form {
    let speech = &visit.speech;
    let help = boards::ends(opinion)
        .and_then(|ends| speech.attr("calls-day", "help", &[("last", Arg::Deadline(ends))]));
    let day = Field::date("day", speech.say("calls-day")).help(help.unwrap_or_default()).required();
    Form::new(format!("{}/reponse", address(opinion)), visit.form_keys())
        .field(day)
        .hidden("said", "yes")
        .button(confirm::button(visit, ActionKind::Other, "calls-expect", &[]))
}

/// Makes a link and shows it, once, with the words to send along.
pub(super) async fn give(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let opinion = seen::numbered(&posted.visit, &number)?.clone();
    let (secret, receipt) = make(&posted.visit, &opinion, posted.key()).await?;
    let visit = Visit { snapshot: posted.visit.site.house().snapshot(), ..posted.visit };
    let speech = &visit.speech;
    let above = if receipt.already {
        visit.site.theme().html(&Notice::new(NoticeKind::Warning, speech.say("calls-shown-once")))
    } else {
        let mut above = visit.site.theme().html(
            &Notice::new(NoticeKind::Done, speech.say("calls-given"))
                .body(Html::text(&link_of(&visit, &secret))),
        );
        above.push(&notices::to_copy(&visit, &[notice(&visit, &opinion, &secret)]));
        above
    };
    Ok(visit.page(&forms::above(page(&visit, &opinion, &expecting(&visit, &opinion)), above)))
}

/// A link whose secret is kept nowhere.
pub(super) async fn make(
    visit: &Visit,
    opinion: &Opinion,
    sent: Option<pluriel_house::Key>,
) -> Result<(String, Receipt), Refused> {
    let secret = fresh_secret()?;
    let command = Command::Share { opinion: opinion.id, link: key(&secret) };
    let receipt = visit.submit::<Boards>(command, sent).await?;
    Ok((secret, receipt))
}

/// The whole address of a link.
pub(super) fn link_of(visit: &Visit, secret: &str) -> String {
    format!("{}/lecture/{secret}", visit.site.public_url())
}

/// What a delegate may send its board.
fn notice(visit: &Visit, opinion: &Opinion, secret: &str) -> Letter {
    let speech = &visit.speech;
    let call = opinion.call().filter(|_| opinion.stage.is_vote());
    let mut args = vec![
        ("opinion", forms::called(visit, opinion).into()),
        ("member", seen::own_name(visit).into()),
        ("link", link_of(visit, secret).into()),
    ];
    args.extend(call.map(|call| ("until", Arg::Deadline(call.closes))));
    let id = if call.is_some() { "calls-notice-call" } else { "calls-notice-text" };
    Letter {
        id: String::new(),
        to: speech.say("calls-notice-to").to_owned(),
        name: speech.say("calls-notice").to_owned(),
        subject: speech.attr(id, "subject", &args).unwrap_or_default(),
        body: speech.with(id, &args),
        unsubscribe: None,
    }
}

/// Ends a link.
pub(super) async fn end(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let receipt = ended(visit, opinion, posted.fields.raw("link"), posted.key()).await?;
    Ok(see_other(&done_at(&address(opinion), "link-ended", &receipt)))
}

/// Ends the link of one's member that is named so, the hash of its secret.
pub(super) async fn ended(
    visit: &Visit,
    opinion: &Opinion,
    named: &str,
    sent: Option<pluriel_house::Key>,
) -> Result<Receipt, Refused> {
    let unknown = || Refused::from(Refusal::not_found("boards-no-such-link"));
    let member = visit.member().ok_or_else(unknown)?;
    let links = boards::links(&visit.snapshot.rooms, opinion, member);
    let link = links.into_iter().find(|link| link.hash.hex() == named).ok_or_else(unknown)?;
    visit.submit::<Boards>(Command::Revoke { link: link.hash }, sent).await
}

/// Says by when, changes it, or takes it back.
pub(super) async fn expect(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    may_share(visit, opinion)?;
    let takes_back = posted.fields.raw("said").is_empty();
    let (mut faults, typed) = (Vec::new(), posted.fields.raw("day"));
    let day: Option<Date> = forms::day(visit, &mut faults, "day", typed);
    if day.is_none() && faults.is_empty() && !takes_back {
        faults.push(FieldError::new("day", "field-required"));
    }
    let result = if faults.is_empty() {
        let day = day.filter(|_| !takes_back);
        visit.submit::<Boards>(Command::Expect { opinion: opinion.id, day }, posted.key()).await
    } else {
        Err(forms::at_fault(faults))
    };
    match result {
        Ok(receipt) => {
            let what = if takes_back { "expected-taken-back" } else { "expected-said" };
            Ok(see_other(&done_at(&address(opinion), what, &receipt)))
        }
        Err(refused) => {
            let problem = Problem::of(&refused.refusal, &visit.speech);
            let form = expecting(visit, opinion).filled(&posted.fields.values()).refused(problem);
            Ok(visit.refused_form(&page(visit, opinion, &form), &refused))
        }
    }
}
