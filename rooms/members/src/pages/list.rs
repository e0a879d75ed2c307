//! `/membres`: members by group, with a drawn hemicycle.

use std::collections::BTreeMap;

use askama::Template;
use axum::response::Response;
use pluriel_council::access::Action;
use pluriel_pages::{
    Alternate, Html, Page, Width,
    charts::{Centre, Hemicycle, Seat, Sign},
    component::{self, ActionKind, Empty},
};
use pluriel_speech::Speech;
use pluriel_web::Visit;

use super::{said, seen};
use crate::{
    Members,
    state::{College, Formation},
    view::{MemberView, Seen},
    words::{GroupId, KindStanding},
};

#[derive(Template)]
#[template(path = "list.html")]
struct List<'a> {
    speech: &'a Speech,
    figures: Vec<Html>,
    colleges: Vec<CollegeSection>,
    former: Vec<Row>,
}

struct CollegeSection {
    id: String,
    title: String,
    role: String,
    mark: String,
    groups: Vec<Group>,
}

struct Group {
    title: String,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    name: String,
    note: String,
    mark: String,
}

/// The page.
pub(crate) async fn show(visit: Visit) -> Response {
    let seen = seen(&visit);
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let members = seen.members();
    let colleges = colleges(seen);
    let body = if members.is_empty() {
        let sentence = Html::text(speech.say("members-empty"));
        theme.html(&Empty { sentence, action: Html::empty() })
    } else {
        let (invented, real): (Vec<_>, Vec<_>) = members.iter().partition(|member| member.fictitious);
        let figures = [(real, "membres", false), (invented, "membres-fictifs", true)];
        Html::of(&List {
            speech,
            figures: figures
                .into_iter()
                .filter(|(members, ..)| members.iter().any(|member| member.college.is_some()))
                .map(|(members, id, fictitious)| figure(&visit, seen, &members, id, fictitious))
                .collect(),
            colleges: colleges.iter().map(|college| section(&visit, seen, college, &members)).collect(),
            former: members
                .iter()
                .filter(|member| member.college.is_none())
                .map(|member| former(&visit, member))
                .collect(),
        })
    };
    let mut page = Page::new(speech.say("members-title"), body);
    page.lead = Html::text(&lead(&visit, &members));
    page.width = Width::Wide;
    page.formats = [
        ("/membres.atom", "application/atom+xml", "format-atom"),
        ("/membres.csv", "text/csv", "format-csv"),
        ("/membres.json", "application/json", "format-json"),
    ]
    .map(|(href, media_type, label)| Alternate {
        href: href.to_owned(),
        media_type,
        label: speech.say(label).to_owned(),
    })
    .into();
    if visit.may(Action::KeepMembers, |_| false) {
        page.action = theme.html(&component::Action::link(
            ActionKind::Main,
            "/membres/nouveau",
            speech.say("members-new"),
        ));
    }
    visit.page(&page)
}

/// In the council's own order, else those that vote first; invented ones last.
fn colleges(seen: Seen<'_>) -> Vec<&College> {
    let mut colleges: Vec<_> = seen.state().colleges().collect();
    colleges.retain(|college| college.closed.is_none_or(|closed| closed > seen.now));
    if !seen.state().has_order() {
        colleges.sort_by_key(|college| !seen.votes(college.id.as_str()));
    }
    colleges.sort_by_key(|college| college.fictitious);
    colleges
}

fn lead(visit: &Visit, members: &[MemberView]) -> String {
    let seated = members.iter().filter(|member| member.college.is_some() && !member.fictitious).count();
    let colleges = visit.room::<Members>().colleges().filter(|college| !college.fictitious).count();
    visit.speech.with("members-lead", &[("members", seated.into()), ("colleges", colleges.into())])
}

fn section(visit: &Visit, seen: Seen<'_>, college: &College, members: &[MemberView]) -> CollegeSection {
    let seated: Vec<_> = members
        .iter()
        .filter(|member| member.college.as_ref().is_some_and(|own| own.id == college.id.as_str()))
        .collect();
    let name = said(visit, &college.names);
    let title =
        visit.speech.with("members-college", &[("college", name.into()), ("count", seated.len().into())]);
    let mut groups: BTreeMap<(bool, String), Vec<Row>> = BTreeMap::new();
    for member in seated {
        groups.entry(group_title(visit, seen, member)).or_default().push(row(visit, member));
    }
    CollegeSection {
        id: college.id.to_string(),
        title,
        role: role(visit, seen, college),
        mark: mark(visit, college.fictitious),
        groups: groups.into_iter().map(|((_, title), rows)| Group { title, rows }).collect(),
    }
}

/// The heading under which a member stands within its college: its kind, where kinds are told apart; those without one
/// come last.
fn group_title(visit: &Visit, seen: Seen<'_>, member: &MemberView) -> (bool, String) {
    let group = seen.group(member);
    match (&member.kind, &member.college) {
        (_, Some(college)) if college.id == group => (false, String::new()),
        (Some(kind), _) => (false, said(visit, &kind.names)),
        (None, _) => (true, visit.speech.say("members-undeclared").to_owned()),
    }
}

fn role(visit: &Visit, seen: Seen<'_>, college: &College) -> String {
    let names = |in_it: fn(&Formation, &College) -> bool| {
        let formations = seen.state().formations().filter(|formation| in_it(formation, college));
        formations.map(|formation| said(visit, &formation.names)).collect::<Vec<_>>()
    };
    let parts = [
        ("members-votes-in", names(|formation, college| formation.votes.contains(&college.id))),
        ("members-advises-in", names(|formation, college| formation.advises.contains(&college.id))),
    ];
    let said = parts
        .into_iter()
        .filter(|(_, formations)| !formations.is_empty())
        .map(|(id, formations)| visit.speech.quote(id, "formations", visit.speech.list(&formations)));
    said.collect::<Vec<_>>().join(" ")
}

fn row(visit: &Visit, member: &MemberView) -> Row {
    let proposed = member.kind.as_ref().is_some_and(|kind| kind.standing == KindStanding::Proposed);
    let note = if proposed { visit.speech.say("members-kind-is-proposed") } else { "" };
    Row {
        href: member.address.clone(),
        name: member.name.clone(),
        note: note.to_owned(),
        mark: mark(visit, member.fictitious),
    }
}

fn former(visit: &Visit, member: &MemberView) -> Row {
    let ended = member.seats.last().and_then(|seat| seat.until);
    let note = ended.map_or_else(String::new, |until| {
        let last = visit.room::<Members>().calendar().last_day(until);
        visit.speech.quote("members-until", "day", visit.speech.plain_date(last))
    });
    Row { note, ..row(visit, member) }
}

fn mark(visit: &Visit, fictitious: bool) -> String {
    if fictitious { visit.speech.say("mark-fictitious-word").to_owned() } else { String::new() }
}

/// The hemicycle of the members that sit now: colleges that vote first, cut by kind where kinds are told apart.
fn figure(visit: &Visit, seen: Seen<'_>, members: &[&MemberView], id: &str, fictitious: bool) -> Html {
    let speech = &visit.speech;
    let mut groups: Vec<(String, String)> = Vec::new();
    for college in colleges(seen) {
        let own =
            |member: &&&MemberView| member.college.as_ref().is_some_and(|own| own.id == college.id.as_str());
        let mut found: Vec<_> = members.iter().filter(own).map(|member| seen.group(member)).collect();
        found.sort_by_key(|group| (group == GroupId::undeclared().as_str(), group.clone()));
        found.dedup();
        groups.extend(found.into_iter().map(|group| {
            let name = group_name(visit, &group);
            (group, name)
        }));
    }
    let place = |member: &MemberView| groups.iter().position(|(group, _)| *group == seen.group(member));
    let seats: Vec<_> = members
        .iter()
        .filter(|member| member.college.is_some())
        .filter_map(|member| {
            let group = place(member)?;
            Some(Seat { group, sign: Sign::Seat(group), label: member.name.clone() })
        })
        .collect();
    let centre =
        Centre { number: speech.quantity(seats.len()), words: speech.count("members-centre", seats.len()) };
    Hemicycle {
        id: id.to_owned(),
        title: speech.say(if fictitious { "members-figure-fictitious" } else { "members-figure" }).to_owned(),
        groups: groups.into_iter().map(|(_, name)| name).collect(),
        seats,
        advisers: Vec::new(),
        centre,
        fictitious,
    }
    .figure(visit.site.theme(), speech)
}

/// What a group is called: a college, a kind, or the members without one.
fn group_name(visit: &Visit, group: &str) -> String {
    let members = visit.room::<Members>();
    let college =
        members.colleges().find(|college| college.id.as_str() == group).map(|college| &college.names);
    let kind = || members.kinds().find(|kind| kind.id.as_str() == group).map(|kind| &kind.names);
    college
        .or_else(kind)
        .map_or_else(|| visit.speech.say("members-undeclared").to_owned(), |names| said(visit, names))
}
