//! `/secretariat/representants`: the secretariat imports a table of delegates, sees what it would change, and invites them.

use std::collections::BTreeSet;

use askama::Template;
use axum::response::Response;
use pluriel_council::{
    Capacity, Context, FieldError, Refusal, Room, Standing,
    people::{PeopleChange, Person},
};
use pluriel_pages::{
    Field, Form, Html, Page, Problem,
    component::{Action, ActionKind, Link, Notice, NoticeKind},
};
use pluriel_speech::Speech;
use pluriel_web::{Posted, Refused, Visit};

use super::forms;
use crate::{
    Command, Members,
    commands::{DelegateRow, Invite},
    import,
};

/// The largest table that a form takes, in characters.
const MAX_CHARS: usize = 500_000;
const PATH: &str = "/secretariat/representants";
/// What the buttons ask for, in the field `etape`.
const STEP: &str = "etape";
const GIVE: &str = "donner";

pub(crate) async fn show(visit: Visit) -> Response {
    visit.page(&page(&visit, &form(&visit)))
}

fn form(visit: &Visit) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    Form::new(PATH, visit.form_keys())
        .field(
            Field::text("table", say("members-field-table"), 16)
                .help(say("members-field-table.help"))
                .required(),
        )
        .field(Field::tick("invite", say("people-field-invite")).help(say("people-field-invite.help")))
        .button(Action::button(ActionKind::Main, say("people-see-table")))
        .button(Action::button(ActionKind::Other, say("members-import-it")).named(STEP, GIVE))
        .cancel(Link::new("/membres", say("cancel")))
}

fn page(visit: &Visit, form: &Form) -> Page {
    forms::page(visit, "members-table", form, vec![Link::new("/membres", visit.speech.say("members-title"))])
}

/// Shows first what the table would change; a second press gives the mandates and sends the invitations.
pub(crate) async fn send(posted: Posted) -> Response {
    let visit = &posted.visit;
    let (text, invites) = (posted.fields.raw("table"), posted.fields.ticked("invite"));
    let rows = match rows(text) {
        Ok(rows) => rows,
        Err(refusal) => return refuse(&posted, &refusal.into()),
    };
    if posted.fields.raw(STEP) != GIVE {
        return match preview(visit, &rows) {
            Ok(given) => visit.page(&previewed(visit, text, invites, &rows, &given)),
            Err(refusal) => refuse(&posted, &refusal.into()),
        };
    }
    match visit.submit::<Members>(command(rows, invites), posted.key()).await {
        Ok(receipt) => {
            let given = visit.speech.count("members-table-done", receipt.entries.len());
            let mut page = page(visit, &form(visit));
            let link = Link::new(super::people::invitations::PATH, visit.speech.say("people-invitations"));
            let mut notice = Notice::new(NoticeKind::Done, given);
            notice.actions = Html::of(&Way { link });
            let notice = visit.site.theme().html(&notice);
            let body = std::mem::replace(&mut page.body, notice);
            page.body.push(&body);
            visit.page(&page)
        }
        Err(refused) => refuse(&posted, &refused),
    }
}

#[derive(Template)]
#[template(ext = "html", source = r#"<a href="{{ link.href }}">{{ link.label }}</a>"#)]
struct Way {
    link: Link,
}

fn command(rows: Vec<DelegateRow>, invites: bool) -> Command {
    let emails: BTreeSet<_> = rows.iter().map(|row| row.delegate.email.trim().to_lowercase()).collect();
    let imported = Command::ImportDelegates(rows);
    if !invites {
        return imported;
    }
    Command::Together(vec![imported, Command::Invite(Invite { emails: emails.into_iter().collect() })])
}

/// The mandates that the table would give, and persons that it would add, in the order of its lines; nothing happens.
fn preview(visit: &Visit, rows: &[DelegateRow]) -> Result<Vec<PeopleChange>, Refusal> {
    let mut context = Context::seeded(visit.site.house().now(), [0; 32]);
    let command = Command::ImportDelegates(rows.to_vec());
    let decision = Members::decide(&visit.snapshot.rooms, command, &visit.actor, &mut context)?;
    Ok(decision.people)
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<p>{{ told }}</p>{% if !lines.is_empty() %}<ul class="plain">{% for line in lines %}<li>{{ line }}</li>{% endfor %}</ul>{% endif %}
<p>{{ letters }}</p>{{ form }}"#
)]
struct Previewed<'a> {
    told: String,
    lines: Vec<String>,
    letters: &'a str,
    form: Html,
}

fn previewed(
    visit: &Visit,
    text: &str,
    invites: bool,
    rows: &[DelegateRow],
    changes: &[PeopleChange],
) -> Page {
    let speech = &visit.speech;
    let mut people = visit.snapshot.rooms.people().clone();
    let mut lines = Vec::new();
    for change in changes {
        people.apply(change);
        if let PeopleChange::Mandate(mandate) = change
            && let Some(person) = people.person(mandate.person)
        {
            let is_new = visit.snapshot.rooms.people().person(person.id).is_none();
            lines.push(line(speech, person, mandate.capacity, is_new));
        }
    }
    let args = [
        ("rows", rows.len().into()),
        ("given", lines.len().into()),
        ("same", rows.len().saturating_sub(lines.len()).into()),
    ];
    let mut form = Form::new(PATH, visit.form_keys()).hidden("table", text).hidden(STEP, GIVE);
    if invites {
        form = form.hidden("invite", "on");
    }
    let form = form
        .button(Action::button(ActionKind::Main, speech.say("people-give-table")))
        .cancel(Link::new(PATH, speech.say("cancel")));
    let body = Html::of(&Previewed {
        told: speech.with("people-table-preview", &args),
        lines,
        letters: speech.say(if invites { "people-table-letters" } else { "people-table-no-letters" }),
        form: form.html(visit.site.theme(), speech),
    });
    let mut page = Page::new(speech.say("people-table-previewed"), body);
    page.breadcrumb = vec![Link::new(PATH, speech.say("members-table"))];
    page.is_private = true;
    page
}

fn line(speech: &Speech, person: &Person, capacity: Capacity, is_new: bool) -> String {
    let member = capacity.member().map_or_else(String::new, |member| speech.arg(&member.into()));
    let titular = matches!(capacity, Capacity::Delegate { standing: Standing::Titular, .. });
    let standing =
        speech.say(if titular { "members-standing-titular" } else { "members-standing-alternate" });
    let args = [
        ("name", person.name.as_str().into()),
        ("email", person.email.as_str().into()),
        ("member", member.into()),
        ("standing", standing.into()),
    ];
    speech.with(if is_new { "people-table-new" } else { "people-table-known" }, &args)
}

/// Every cell at fault with its line.
fn refuse(posted: &Posted, refused: &Refused) -> Response {
    let visit = &posted.visit;
    let mut problem = Problem::of(&refused.refusal, &visit.speech);
    for (error, fault) in problem.errors.iter_mut().zip(&refused.refusal.fields) {
        let line = fault.args.iter().find(|(name, _)| *name == "line").map(|(_, line)| line.clone());
        if let Some(line) = line {
            let detail = error.detail.as_str().into();
            error.detail = visit.speech.with("members-table-line", &[("line", line), ("error", detail)]);
            "table".clone_into(&mut error.field);
        }
    }
    let form = form(visit).filled(&posted.fields.values()).refused(problem);
    visit.refused_form(&page(visit, &form), refused)
}

fn rows(text: &str) -> Result<Vec<DelegateRow>, Refusal> {
    if text.chars().count() > MAX_CHARS {
        let fault = FieldError::new("table", "field-too-long").with("max", MAX_CHARS);
        return Err(fault.with("length", text.chars().count()).into());
    }
    if text.trim().is_empty() {
        return Err(FieldError::new("table", "field-required").into());
    }
    match import::delegates(&import::rows(text)?)? {
        Command::ImportDelegates(rows) => Ok(rows),
        _ => Ok(Vec::new()),
    }
}
