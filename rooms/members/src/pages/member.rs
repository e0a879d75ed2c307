//! `/membres/{id}`: one member.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_council::{
    Standing,
    access::{Action, Condition},
};
use pluriel_pages::{
    Alternate, Html, Page,
    component::{self, ActionKind, Fact, Facts, Link},
};
use pluriel_speech::Speech;
use pluriel_web::{Refused, Visit};

use super::{of_address, said, seen, sentence};
use crate::{
    Members, Suspension, name_of,
    view::{DelegateView, KindView, MemberView, SeatView},
    words::{KindStanding, Nature},
};

#[derive(Template)]
#[template(path = "member.html")]
struct Body<'a> {
    speech: &'a Speech,
    facts: Html,
    delegates: Vec<String>,
    seats: Vec<String>,
    kinds: Vec<String>,
    tools: Vec<Link>,
}

/// The page.
pub(crate) async fn show(visit: Visit, Path(id): Path<String>) -> Result<Response, Refused> {
    let member = of_address(&visit, &id)?;
    let view = seen(&visit).member(member);
    let (theme, speech) = (visit.site.theme(), &visit.speech);
    let many = view.delegates.len() > 1;
    let body = Html::of(&Body {
        speech,
        facts: theme.html(&facts(&visit, &view)),
        delegates: view.delegates.iter().map(|delegate| delegate_line(speech, delegate, many)).collect(),
        seats: view
            .seats
            .iter()
            .map(|seat| seat_line(&visit, seat))
            .chain(member.suspensions.iter().map(|known| suspension_line(&visit, known)))
            .collect(),
        kinds: view.kinds.iter().map(|kind| kind_line(&visit, kind)).collect(),
        tools: tools(&visit, &view),
    });
    let mut page = Page::new(view.name.clone(), body);
    page.over = Html::text(speech.say("members-member"));
    page.lead = Html::text(&sentence(&visit, &view));
    page.is_fictitious = view.fictitious;
    let label = speech.say("format-json").to_owned();
    let href = format!("/api/v1/members/{}", view.id);
    page.formats = vec![Alternate { href, media_type: "application/json", label }];
    if may_declare(&visit, &view) {
        let action = component::Action::link(
            ActionKind::Main,
            format!("{}/type", view.address),
            speech.quote("members-declare-for", "member", view.name.as_str()),
        );
        page.action = theme.html(&action);
    }
    Ok(visit.page(&page))
}

fn may_declare(visit: &Visit, view: &MemberView) -> bool {
    let own = visit.member() == Some(view.id);
    visit.may(Action::DeclareKind, |condition| condition == Condition::OwnMember && own)
}

fn facts(visit: &Visit, view: &MemberView) -> Facts {
    let speech = &visit.speech;
    let mut facts = Facts::default();
    let mut add =
        |term: &str, value: Html| facts.items.push(Fact { term: speech.say(term).to_owned(), value });
    if let Some(college) = &view.college {
        add("members-fact-college", Html::text(&said(visit, &college.names)));
    }
    let kind = view
        .kind
        .as_ref()
        .map_or_else(|| speech.say("members-undeclared").to_owned(), |kind| kind_words(visit, kind));
    if view.college.as_ref().is_some_and(|college| seen(visit).votes(&college.id)) || view.kind.is_some() {
        add("members-fact-kind", Html::text(&kind));
    }
    if let Some(url) = &view.url {
        add("members-fact-site", link(url));
    }
    if let Some(affiliation) = &view.affiliation {
        let others = affiliation.members.iter().filter(|member| **member != view.id);
        let names: Vec<_> = others
            .map(|member| name_of(&visit.snapshot.rooms, visit.site.house().texts(), *member))
            .collect();
        let nature = speech.say(nature_words(affiliation.nature));
        let words = speech.with(
            "members-affiliated",
            &[("members", speech.list(&names).into()), ("nature", nature.into())],
        );
        add("members-fact-affiliation", Html::text(&words));
    }
    facts
}

/// A link to an outside page, shown by its address without scheme.
fn link(url: &str) -> Html {
    #[derive(Template)]
    #[template(ext = "html", source = r#"<a href="{{ url }}" rel="noopener">{{ shown }}</a>"#)]
    struct Outside<'a> {
        url: &'a str,
        shown: &'a str,
    }
    let shown = url.split_once("://").map_or(url, |(_, rest)| rest).trim_end_matches('/');
    Html::of(&Outside { url, shown })
}

fn kind_words(visit: &Visit, kind: &KindView) -> String {
    let speech = &visit.speech;
    let name = said(visit, &kind.names);
    match kind.standing {
        KindStanding::Declared => speech.with(
            "members-kind-declared-on",
            &[("kind", name.into()), ("day", speech.plain_date(kind.since).into())],
        ),
        KindStanding::Proposed => {
            let source =
                kind.source.clone().unwrap_or_else(|| speech.say("members-source-unknown").to_owned());
            speech.with("members-kind-proposed-from", &[("kind", name.into()), ("source", source.into())])
        }
    }
}

/// The message that names what links affiliated members.
pub(super) const fn nature_words(nature: Nature) -> &'static str {
    match nature {
        Nature::Control => "members-nature-control",
        Nature::SharedPresident => "members-nature-shared-president",
        Nature::SharedDelegate => "members-nature-shared-delegate",
        Nature::Host => "members-nature-host",
    }
}

/// A delegate: by name only where it chose to be named, by its standing only where there are several.
fn delegate_line(speech: &Speech, delegate: &DelegateView, many: bool) -> String {
    let name = delegate.name.clone().unwrap_or_else(|| speech.say("members-name-not-public").to_owned());
    if !many {
        return name;
    }
    let id = match delegate.standing {
        Standing::Titular => "members-titular",
        Standing::Alternate => "members-alternate",
    };
    speech.quote(id, "name", name)
}

fn seat_line(visit: &Visit, seat: &SeatView) -> String {
    let speech = &visit.speech;
    let college = said(visit, &seat.college.names);
    let calendar = visit.room::<Members>().calendar();
    let from = seat.from.map(|from| speech.plain_date(from));
    let until = seat.until.map(|until| speech.plain_date(calendar.last_day(until)));
    let id = match (&from, &until) {
        (None, None) => "members-seat-always",
        (Some(_), None) => "members-seat-from",
        (None, Some(_)) => "members-seat-until",
        (Some(_), Some(_)) => "members-seat-from-until",
    };
    let args = [
        ("college", college.into()),
        ("from", from.unwrap_or_default().into()),
        ("until", until.unwrap_or_default().into()),
    ];
    let words = speech.with(id, &args);
    let words = if seat.excluded { speech.quote("people-excluded", "seat", words) } else { words };
    match seat.reason.as_deref() {
        Some(reason) => {
            speech.with("members-seat-reason", &[("seat", words.into()), ("reason", reason.into())])
        }
        None => words,
    }
}

fn suspension_line(visit: &Visit, suspension: &Suspension) -> String {
    let speech = &visit.speech;
    let calendar = visit.room::<Members>().calendar();
    let from = suspension.period.from.map_or_else(String::new, |from| speech.plain_date(from));
    let until = suspension.period.until.map(|until| speech.plain_date(calendar.last_day(until)));
    let id = if until.is_some() { "people-was-suspended" } else { "people-is-suspended" };
    let reason = visit.text(suspension.reason.seq, suspension.reason.name);
    let args = [
        ("from", from.into()),
        ("until", until.unwrap_or_default().into()),
        ("reason", speech.quoted(&*reason).into()),
    ];
    speech.with(id, &args)
}

fn kind_line(visit: &Visit, kind: &KindView) -> String {
    let id = match kind.standing {
        KindStanding::Declared => "members-kind-was-declared",
        KindStanding::Proposed => "members-kind-was-proposed",
    };
    let day = visit.speech.plain_date(kind.since);
    visit.speech.with(id, &[("day", day.into()), ("kind", said(visit, &kind.names).into())])
}

fn tools(visit: &Visit, view: &MemberView) -> Vec<Link> {
    let link = |end: &str, id: &str| Link::new(format!("{}/{end}", view.address), visit.speech.say(id));
    let mut tools = Vec::new();
    let own = visit.actor.administers() == Some(view.id);
    if visit.may(Action::KeepMandates, |condition| condition == Condition::OwnMember && own) {
        tools.push(link("representants", "members-keep-delegates"));
    }
    if visit.may(Action::KeepMembers, |_| false) {
        tools.push(link("type-propose", "members-propose-kind"));
        tools.push(link("fiche", "members-describe"));
        tools.push(link("siege", "members-change-seat"));
        tools.push(link("suspension", "people-suspension"));
        tools.push(Link::new("/secretariat/affiliations", visit.speech.say("members-affiliations")));
    }
    tools
}
