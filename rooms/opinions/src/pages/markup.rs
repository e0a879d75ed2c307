//! Small pieces of markup that several pages share.

use askama::Template;
use pluriel_members::GroupId;
use pluriel_pages::{Html, component::Link};
use pluriel_rules::{Cell, CollegeId, Lang, Noun, OrganisationId};
use pluriel_web::Visit;

use super::{said, seen, state};
use crate::view::Named;

#[derive(Template)]
#[template(ext = "html", source = "<p>{{ html }}</p>")]
struct Paragraph<'a> {
    html: &'a Html,
}

#[derive(Template)]
#[template(ext = "html", source = r#"<a href="{{ href }}">{{ words }}</a>"#)]
struct Anchor<'a> {
    href: &'a str,
    words: &'a str,
}

#[derive(Template)]
#[template(ext = "html", source = "<h2>{{ words }}</h2>")]
struct Heading<'a> {
    words: &'a str,
}

/// A heading of the second level.
pub(crate) fn heading(words: &str) -> Html {
    Html::of(&Heading { words })
}

/// A link.
pub(crate) fn link(href: &str, words: &str) -> Html {
    Html::of(&Anchor { href, words })
}

#[derive(Template)]
#[template(
    ext = "html",
    source = r#"<ul>{% for link in links %}<li><a href="{{ link.href }}">{{ link.label }}</a></li>{% endfor %}</ul>"#
)]
struct Links {
    links: Vec<Link>,
}

/// A list of links.
pub(crate) fn link_list(links: Vec<Link>) -> Html {
    Html::of(&Links { links })
}

/// A paragraph.
pub(super) fn paragraph(html: &Html) -> Html {
    Html::of(&Paragraph { html })
}

/// How rules speak to this reader: by the names of the council's groups and members.
pub(super) fn with_rules_speech<T>(visit: &Visit, say: impl FnOnce(pluriel_rules::Speech<'_>) -> T) -> T {
    let college = |college: &CollegeId| group_name(visit, college.as_str());
    let organisation = |organisation: &OrganisationId| seen(visit).organisation_named(organisation);
    let by_kind = state(visit)
        .orders()
        .is_none_or(|in_force| in_force.orders.carriage_by == pluriel_members::CarriageBy::Kind);
    say(pluriel_rules::Speech {
        lang: lang(visit),
        noun: if by_kind { Noun::Group } else { Noun::College },
        college: &college,
        organisation: &organisation,
    })
}

/// The reader's language, as rules speak it.
pub(super) fn lang(visit: &Visit) -> Lang {
    crate::rule_names::language(&visit.speech)
}

/// The name of a group in the reader's language.
pub(super) fn group_name(visit: &Visit, id: &str) -> String {
    match id.parse::<GroupId>() {
        Ok(group) => said(visit, &seen(visit).group(&group).names),
        Err(_) => id.to_owned(),
    }
}

/// The names of a cell, joined.
pub(super) fn cell_name(visit: &Visit, cell: &Cell) -> String {
    cell.colleges().map(|college| group_name(visit, college.as_str())).collect::<Vec<_>>().join(" + ")
}

/// The names of groups that are published together.
pub(super) fn groups_name(visit: &Visit, groups: &[Named]) -> String {
    groups.iter().map(|group| said(visit, &group.names)).collect::<Vec<_>>().join(" + ")
}
