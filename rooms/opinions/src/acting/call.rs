//! Opening the call: the second page, which states what follows.

use axum::{extract::Path, response::Response};
use pluriel_council::Arg;
use pluriel_members::Members;
use pluriel_pages::{Form, Html, Page, component::Facts, deadline};
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, probe, rules::Reader, seen};
use crate::{
    Opinions, commands::OpenCall, deadlines::call_end, electorate::Electorate, sittings, state::Opinion,
};

/// The page that says until when, who is asked, by which rule.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, OpenCall { opinion: opinion.id, version: opinion.text.version })?;
    Ok(visit.page(&page(&visit, opinion, &form(&visit, opinion))?))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    confirm::form(visit, opinion, format!("{}/appel", opinion.address()), "acting-call", &[])
        .hidden("version", opinion.text.version.to_string())
}

fn page(visit: &Visit, opinion: &Opinion, form: &Form) -> Result<Page, Refused> {
    let orders = seen::orders(visit, opinion)?;
    let mut page = forms::page(visit, opinion, "acting-call", form);
    page.is_set_by_host = seen::is_set_by_host(orders);
    let (speech, now) = (&visit.speech, visit.site.house().now());
    let (calendar, by) = (seen::own_calendar(visit, opinion, orders), orders.orders.carriage_by);
    let next = sittings::next(&visit.snapshot.rooms, &opinion.formation, &calendar, now);
    let end = call_end(&orders.orders, &calendar, now, next);
    let asleep = visit.room::<Opinions>().dormant_in(&opinion.formation);
    let electorate = Electorate::now(visit.room::<Members>(), opinion, by, now).without(&asleep);
    let dormant: Vec<_> = asleep.into_iter().collect();
    let mut facts = Facts::default().with(speech.say("acting-call-until"), deadline(end.closes, now, speech));
    if end.spans.is_some() {
        facts = facts.with(speech.say("acting-call-meeting"), speech.say("acting-call-meeting.spans"));
    }
    facts = facts.with(speech.say("acting-call-who"), electors(Reader::of(visit, by), opinion, &electorate));
    if let Some(admission) = &opinion.admission {
        let promise = format!("acting-publicity-{}.promise", admission.publicity.name());
        let reader = Reader::of(visit, by);
        let needed = reader.needed(opinion, &admission.rule, &electorate, &dormant);
        facts = facts
            .with(speech.say("acting-rule"), reader.on_demand(&admission.rule_name, needed))
            .with(speech.say("acting-publicity"), speech.say(&promise));
    }
    let version = speech.with("acting-version", &[("version", opinion.text.version.to_string().into())]);
    let reminders: Vec<_> = end.reminders.iter().map(|at| speech.date_time(*at)).collect();
    let mails = match reminders.as_slice() {
        [] => speech.say("acting-call-mails-none").to_owned(),
        dates => speech.quote("acting-call-mails", "dates", dates.join(", ")),
    };
    facts =
        facts.with(speech.say("acting-call-text"), version).with(speech.say("acting-call-letters"), mails);
    Ok(forms::above(page, visit.site.theme().html(&facts)))
}

/// How many members are asked, in how many groups, and who stepped aside.
fn electors(reader: Reader<'_>, opinion: &Opinion, electorate: &Electorate) -> Html {
    let asked = electorate.electors().filter(|elector| !opinion.recused.contains_key(&elector.id));
    let mut groups: std::collections::BTreeMap<String, usize> = std::collections::BTreeMap::new();
    let mut members = 0usize;
    for elector in asked {
        members += 1;
        *groups.entry(reader.group(elector.group.as_str())).or_default() += 1;
    }
    let list: Vec<_> = groups
        .iter()
        .map(|(group, count)| {
            let args: [(&str, Arg); 2] = [("group", group.as_str().into()), ("count", (*count).into())];
            reader.speech.with("acting-call-group", &args)
        })
        .collect();
    let args: [(&str, Arg); 2] = [("count", members.into()), ("groups", list.join(", ").into())];
    Html::text(&reader.speech.with("acting-call-electors", &args))
}

/// Opens it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let version = posted.fields.raw("version").parse().unwrap_or_default();
    let result = forms::give(&posted, Vec::new(), OpenCall { opinion: opinion.id, version }).await;
    let page_of = |form: &Form| {
        page(visit, opinion, form).unwrap_or_else(|_| forms::page(visit, opinion, "acting-call", form))
    };
    Ok(forms::answer(&posted, result, forms::told(opinion, "called"), || form(visit, opinion), page_of))
}
