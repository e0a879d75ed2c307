//! `/candidatures/{id}`: one request: what it says, who decides by which rule, what was decided and why.

mod acting;

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_council::{
    Refusal,
    access::{Action as Access, Condition},
};
use pluriel_pages::{
    Alternate, Form, Html, Page,
    component::{Facts, Link, Tally},
    paragraphs,
};
use pluriel_speech::Speech;
use pluriel_web::{Posted, Refused, Visit, see_other};

use super::{address, keeping::rule_lines, name, of_address, standing, with_rules_speech};
use crate::{
    Command, Members, admission,
    commands::{JudgeRequest, OfRequest, PutRequest, SetRequestAside},
    events::RequestOutcome,
    name_of,
    pages::{forms, said},
    state::{Put, Request},
    words::{Publicity, RequestPosition},
};

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"{{ facts }}{% if !result.is_empty() %}<h2>{{ speech.say("admission-result") }}</h2>{% for line in result %}<p>{{ line }}</p>{% endfor %}{{ tally }}{% endif %}
{% if !reasons.is_empty() %}<h2>{{ speech.say("admission-reasons") }}</h2>{% for (who, reason) in reasons %}<h3>{{ who }}</h3>{{ reason }}{% endfor %}{% endif %}
{% if !rule.is_empty() %}<h2>{{ speech.say("admission-rule") }}</h2>{% for line in rule %}<p>{{ line }}</p>{% endfor %}
<details><summary>{{ electorate_title }}</summary><ul class="plain">{% for member in electorate %}<li>{{ member }}</li>{% endfor %}</ul></details>{% endif %}
{% for (title, form) in forms %}<h2>{{ title }}</h2>{{ form }}{% endfor %}"#
)]
struct Body<'a> {
    speech: &'a Speech,
    facts: Html,
    result: Vec<String>,
    tally: Html,
    reasons: Vec<(String, Html)>,
    rule: Vec<String>,
    electorate_title: String,
    electorate: Vec<String>,
    forms: Vec<(String, Html)>,
}

pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let request = of_address(&visit, &id)?;
    let forms = acting::forms(&visit, request);
    Ok(visit.page(&page(&visit, request, &forms)))
}

fn page(visit: &Visit, request: &Request, forms: &[(String, Form)]) -> Page {
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let drawn = forms.iter().map(|(title, form)| (title.clone(), form.html(theme, speech)));
    let put = request.put.as_ref();
    let decided = put.filter(|put| put.decided.is_some());
    let rule = put.and_then(Put::rule).map_or_else(Vec::new, |rule| rule_lines(visit, &rule));
    let called = |id| name_of(&visit.snapshot.rooms, visit.site.house().texts(), id);
    let body = Body {
        speech,
        facts: theme.html(&facts(visit, request)),
        result: decided.map_or_else(Vec::new, |put| result(visit, put)),
        tally: decided.map_or_else(Html::empty, |put| theme.html(&tally(visit, put))),
        reasons: decided.map_or_else(Vec::new, |put| reasons(visit, put)),
        rule,
        electorate_title: speech.count("admission-electorate", put.map_or(0, |put| put.electorate.len())),
        electorate: put.map_or_else(Vec::new, |put| put.electorate.keys().map(|id| called(*id)).collect()),
        forms: drawn.collect(),
    };
    let mut page = Page::new(name(visit, request), Html::of(&body));
    page.over = Html::text(speech.say("admission-request"));
    page.lead = Html::text(&standing(visit, request));
    page.breadcrumb = vec![Link::new(super::PATH, speech.say("admission-title"))];
    page.is_fictitious = is_fictitious(visit, request);
    page.is_private = !request.is_public() || !forms.is_empty();
    if request.is_public() {
        let href = format!("/api/v1/seat-requests/{}", request.id);
        let label = speech.say("format-json").to_owned();
        page.formats = vec![Alternate { href, media_type: "application/json", label }];
    }
    page
}

/// Whether the request is for a seat in an invented college.
pub(super) fn is_fictitious(visit: &Visit, request: &Request) -> bool {
    visit.room::<Members>().college(&request.college).is_some_and(|college| college.fictitious)
}

fn facts(visit: &Visit, request: &Request) -> Facts {
    let (speech, members) = (&visit.speech, visit.room::<Members>());
    let mut facts = Facts::default();
    if let Some(college) = members.college(&request.college) {
        facts = facts.with(speech.say("members-fact-college"), said(visit, &college.names));
    }
    if let Some(kind) = request.kind.as_ref().and_then(|kind| members.kind(kind)) {
        facts = facts.with(speech.say("members-fact-kind"), said(visit, &kind.names));
    }
    let url = visit.text(request.seq, "url");
    if !url.is_empty() {
        facts = facts.with(speech.say("members-fact-site"), &*url);
    }
    if let Some(by) = request.by {
        let by = name_of(&visit.snapshot.rooms, visit.site.house().texts(), by);
        facts = facts.with(speech.say("admission-proposed-by"), by);
    }
    if let Some(member) = decided_member(request) {
        let link = acting::member_link(visit, member);
        facts = facts.with(speech.say("admission-now-member"), link);
    }
    facts = facts.with(
        speech.say("admission-field-motives"),
        paragraphs(&speech.quoted(&*visit.text(request.seq, "motives"))),
    );
    if let Some(reason) = request.reason.filter(|_| visit.may(Access::KeepRequests, |_| false)) {
        let reason = visit.text(reason.seq, reason.name);
        facts = facts.with(speech.say("members-field-reason"), paragraphs(&speech.quoted(&*reason)));
    }
    facts
}

fn decided_member(request: &Request) -> Option<pluriel_council::MemberId> {
    request.put.as_ref()?.decided.as_ref()?.member
}

/// The outcome in words; carriage by group only where positions are named.
fn result(visit: &Visit, put: &Put) -> Vec<String> {
    let Some(evaluation) = admission::evaluate(put) else { return Vec::new() };
    let headline = with_rules_speech(visit, |speech| evaluation.headline(speech));
    let mut lines = Vec::new();
    let silent = put
        .decided
        .as_ref()
        .is_some_and(|decided| decided.outcome != RequestOutcome::Admitted && evaluation.adopted());
    if silent {
        lines.push(visit.speech.say("admission-silence").to_owned());
        return lines;
    }
    lines.push(headline.outcome);
    lines.extend(headline.opposition);
    if put.publicity == Publicity::Named {
        lines.extend(headline.failed);
        lines.extend(headline.carriage);
    }
    lines
}

fn tally(visit: &Visit, put: &Put) -> Tally {
    let (speech, members) = (&visit.speech, put.electorate.len());
    let columns =
        vec![speech.say("admission-position").to_owned(), speech.say("admission-members").to_owned()];
    let spoken = put.positions.len();
    let named = put.publicity == Publicity::Named;
    let row = |position: RequestPosition| {
        let of_it = put.positions.iter().filter(|(_, held)| held.position == position);
        let holders =
            of_it.clone().map(|(id, _)| name_of(&visit.snapshot.rooms, visit.site.house().texts(), *id));
        let count = of_it.count();
        let holders = speech.list(&holders.collect::<Vec<_>>());
        let cell = if named && count > 0 {
            speech.with("admission-counted-named", &[("count", count.into()), ("names", holders.into())])
        } else {
            speech.quantity(count)
        };
        (speech.say(position_words(position)).to_owned(), cell)
    };
    let tally = RequestPosition::ALL
        .into_iter()
        .map(row)
        .fold(Tally::new(speech.say("admission-result"), columns), |tally, (label, cell)| {
            tally.row(label, vec![cell])
        });
    let silent = speech.quantity(members.saturating_sub(spoken));
    tally
        .row(speech.say("admission-silent"), vec![silent])
        .total(speech.say("admission-together"), vec![speech.quantity(members)])
}

/// The message that names a position.
pub(super) const fn position_words(position: RequestPosition) -> &'static str {
    match position {
        RequestPosition::Supports => "admission-supports",
        RequestPosition::Abstains => "admission-abstains",
        RequestPosition::Opposes => "admission-opposes",
    }
}

/// The reasons that members gave, under their names where positions are named, else in an order that tells nothing.
fn reasons(visit: &Visit, put: &Put) -> Vec<(String, Html)> {
    let named = put.publicity == Publicity::Named;
    let mut reasons: Vec<_> = put
        .positions
        .iter()
        .filter(|(_, held)| held.reasoned)
        .map(|(member, held)| {
            let position = visit.speech.say(position_words(held.position));
            let who = if named {
                let name = name_of(&visit.snapshot.rooms, visit.site.house().texts(), *member);
                visit
                    .speech
                    .with("admission-reason-of", &[("member", name.into()), ("position", position.into())])
            } else {
                position.to_owned()
            };
            (who, visit.text(held.seq, "reason").to_string())
        })
        .collect();
    reasons.sort();
    let quoted = |(who, reason): (String, String)| (who, paragraphs(&visit.speech.quoted(reason.as_str())));
    reasons.into_iter().map(quoted).collect()
}

pub(crate) async fn judge(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let request = of_address(visit, &id)?;
    let position = posted.fields.raw("position").parse();
    let reason = Some(posted.fields.raw("reason").to_owned());
    let command = position.map(|position| JudgeRequest { request: request.id, position, reason });
    let command = command
        .map(Command::JudgeRequest)
        .map_err(|_| pluriel_council::FieldError::new("position", "members-choose").into());
    give(&posted, request, command).await
}

pub(crate) async fn put(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let request = of_address(&posted.visit, &id)?;
    let organisation = posted.fields.raw("organisation").to_owned();
    give(&posted, request, Ok(Command::PutRequest(PutRequest { request: request.id, organisation }))).await
}

pub(crate) async fn set_aside(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let request = of_address(&posted.visit, &id)?;
    let reason = posted.fields.raw("reason").to_owned();
    give(&posted, request, Ok(Command::SetRequestAside(SetRequestAside { request: request.id, reason })))
        .await
}

pub(crate) async fn withdraw(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let request = of_address(&posted.visit, &id)?;
    give(&posted, request, Ok(Command::WithdrawRequest(OfRequest { request: request.id }))).await
}

pub(crate) async fn ask_consent(Path(id): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let request = of_address(&posted.visit, &id)?;
    give(&posted, request, Ok(Command::AskConsent(OfRequest { request: request.id }))).await
}

/// Gives a command from the request's page, or shows the page again with what was typed and why it was refused.
async fn give(
    posted: &Posted,
    request: &Request,
    command: Result<Command, Refusal>,
) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let given = match command {
        Ok(command) => visit.submit::<Members>(command, posted.key()).await,
        Err(refusal) => Err(refusal.into()),
    };
    match given {
        Ok(_) => Ok(see_other(&address(request))),
        Err(refused) if refused.refusal.fields.is_empty() => Err(refused),
        Err(refused) => {
            let forms = acting::forms(visit, request).into_iter().map(|(title, form)| {
                let again = form.is_sent_to(&visit.path);
                let form = if again { forms::again(visit, form, &posted.fields, &refused) } else { form };
                (title, form)
            });
            Ok(forms::answer(visit, &page(visit, request, &forms.collect::<Vec<_>>()), &refused))
        }
    }
}

/// Whether this visitor's member is asked in this request, now.
fn is_asked(visit: &Visit, put: &Put) -> bool {
    let asked = visit.member().is_some_and(|own| put.electorate.contains_key(&own));
    put.closes > visit.site.house().now()
        && visit.may(Access::JudgeRequest, |condition| condition == Condition::InElectorate && asked)
}
