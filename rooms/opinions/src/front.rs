//! What the room adds to the site.

use pluriel_council::{Room, access::Action};
use pluriel_pages::Html;
use pluriel_speech::Source;
use pluriel_web::{Front, Hit, HomePart, Place, Search, Visit};
use utoipa::openapi::OpenApi;

use crate::{
    Opinions, acting, api, drafting, feeds, letters,
    pages::{self, card, numbered, seen},
    state::Opinion,
    words::StageWord,
};

const WORDS: Source =
    Source { room: Opinions::NAME, fr: include_str!("../words/fr.ftl"), en: include_str!("../words/en.ftl") };
/// How many opinions each part of the home shows.
const AT_HOME: usize = 3;

/// The front of the room.
pub fn front() -> Front {
    Front {
        navigation,
        tools,
        site_map,
        home,
        search,
        open_data: feeds::open_data,
        api: api::document,
        ..Front::new(Opinions::NAME, WORDS, pages::routes)
    }
}

/// The front of everything that one does with opinions: forms, the desk, letters, commands of the API.
pub fn acting_front() -> Front {
    Front {
        awaits: acting::awaits,
        tools: acting::tools,
        letters: letters::letters,
        api: acting::api,
        ..Front::new(Opinions::NAME, acting::WORDS, acting::routes)
    }
}

/// The front of the text through time: versions, differences, suggestions, definitions.
pub fn drafting_front() -> Front {
    Front { api: described, ..Front::new(Opinions::NAME, drafting::WORDS, drafting::routes) }
}

fn described() -> OpenApi {
    let mut document = pages::text::document();
    document.merge(acting::suggestions::document());
    document
}

fn place(visit: &Visit, href: &str, id: &str, order: u8) -> Place {
    Place { href: href.to_owned(), label: visit.speech.say(id).to_owned(), order }
}

fn navigation(visit: &Visit) -> Vec<Place> {
    let state = seen(visit).state();
    let exists = state.opinions().next().is_some() || state.orders().is_some();
    exists.then(|| place(visit, "/avis", "opinions-title", 10)).into_iter().collect()
}

fn site_map(visit: &Visit) -> Vec<Place> {
    let state = seen(visit).state();
    let mut places = Vec::new();
    if state.referrals().next().is_some() {
        places.push(place(visit, "/saisines", "opinions-referrals", 11));
    }
    if state.orders().is_some() {
        places.push(place(visit, "/reglement", "opinions-orders", 12));
        places.push(place(visit, "/regles", "opinions-rules", 13));
        places.push(place(visit, "/regles/parcours", "opinions-road", 14));
        places.push(place(visit, "/regles/laboratoire", "opinions-laboratory", 15));
    }
    places
}

fn tools(visit: &Visit) -> Vec<Place> {
    let mut tools = Vec::new();
    if visit.may(Action::DescribeCouncil, |_| false) {
        tools.push(place(visit, "/reglement/fixer", "opinions-do-set-orders", 70));
    }
    tools
}

fn home(visit: &Visit) -> Vec<HomePart> {
    let state = seen(visit).state();
    let drawn = |opinions: Vec<&Opinion>| {
        let mut html = Html::empty();
        for opinion in opinions {
            html.push(&visit.site.theme().html(&card(visit, opinion)));
        }
        html
    };
    let of = |words: &[StageWord]| {
        let opinions = state.numbered().rev().filter(|opinion| words.contains(&opinion.stage.word()));
        drawn(opinions.take(AT_HOME).collect())
    };
    let parts = [
        (10, "opinions-under-way", of(&[StageWord::Text, StageWord::Positions])),
        (30, "opinions-latest", of(&[StageWord::Published])),
    ];
    let parts = parts.into_iter().filter(|(_, _, html)| !html.is_empty());
    parts
        .map(|(order, title, html)| HomePart {
            order,
            title: visit.speech.say(title).to_owned(),
            html: html.into_string(),
        })
        .collect()
}

fn search(visit: &Visit, search: &Search) -> Vec<Hit> {
    let seen = seen(visit);
    let hit = |opinion: &Opinion| {
        if opinion.is_outline {
            return None;
        }
        let title = seen.title(opinion);
        let question = seen.optional(opinion.question).unwrap_or_default();
        let text = seen.text_view(&opinion.text);
        let words = text.blocks.iter().map(|block| block.text.as_str()).collect::<Vec<_>>().join(" ");
        Some(Hit {
            excerpt: search.excerpt(&[&title, &question, &words])?,
            title,
            href: opinion.address(),
            what: numbered(visit, opinion),
            fictitious: seen.is_fictitious(opinion),
        })
    };
    seen.state().opinions().filter_map(hit).collect()
}
