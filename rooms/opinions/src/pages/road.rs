//! `/regles/parcours`: the road of an opinion, drawn from the code's own transition table: its stages on one line, at each stage the
//! ways out of it.

use askama::Template;
use axum::response::Response;
use pluriel_council::access::{Action as Access, TABLE as ACCESS};
use pluriel_pages::{Html, Page, Width};
use pluriel_web::Visit;

use super::list::stage_words;
use crate::{
    transitions::{TABLE, Transition, from_stage},
    words::{Stage, StageWord},
};

/// The words of pages in the order of the road, each with the message that names it.
const WORDS: [(StageWord, &str); 5] = [
    (StageWord::Question, "opinions-step-question"),
    (StageWord::Text, "opinions-step-text"),
    (StageWord::Positions, "opinions-step-positions"),
    (StageWord::Published, "opinions-step-published"),
    (StageWord::Ended, "opinions-ended"),
];

#[derive(Template)]
#[template(path = "road.html")]
struct Body {
    parts: Vec<(String, Vec<Drawn>)>,
    ends: String,
}

/// A stage with the ways out of it.
struct Drawn {
    name: &'static str,
    words: String,
    ways: Vec<Way>,
}

/// A way out: by which act, to where, who may.
struct Way {
    act: String,
    to: &'static str,
    to_words: String,
    who: String,
}

pub(crate) async fn show(visit: Visit) -> Response {
    let speech = &visit.speech;
    let begins = ways(&visit, TABLE.iter().filter(|row| row.from.is_none()));
    let begins = Drawn { name: "begins", words: speech.say("opinions-begins").to_owned(), ways: begins };
    let of = |word: StageWord| {
        let stages = Stage::ALL.into_iter().filter(move |stage| stage.word() == word);
        stages.map(|stage| Drawn {
            name: stage.name(),
            words: speech.say(stage_words(stage)).to_owned(),
            ways: ways(&visit, from_stage(stage)),
        })
    };
    let mut parts: Vec<_> =
        WORDS.iter().map(|(word, id)| (speech.say(id).to_owned(), of(*word).collect::<Vec<_>>())).collect();
    if let Some((_, stages)) = parts.first_mut() {
        stages.insert(0, begins);
    }
    let body = Html::of(&Body { parts, ends: speech.say("opinions-road-ends").to_owned() });
    let mut page = Page::new(speech.say("opinions-road"), body);
    page.lead = Html::text(&speech.attr("opinions-road", "lead", &[]).unwrap_or_default());
    page.width = Width::Text;
    visit.page(&page)
}

/// The ways of these rows; an act that several may do to the same end is one way.
fn ways<'a>(visit: &Visit, rows: impl Iterator<Item = &'a Transition>) -> Vec<Way> {
    let speech = &visit.speech;
    let mut ways: Vec<Way> = Vec::new();
    for row in rows {
        let act = speech.say(&format!("opinions-event-{}", row.event)).to_owned();
        if let Some(same) = ways.iter_mut().find(|way| way.act == act && way.to == row.to.name()) {
            same.who = format!("{} ; {}", same.who, who(visit, row));
        } else {
            ways.push(Way {
                act,
                to: row.to.name(),
                to_words: speech.say(stage_words(row.to)).to_owned(),
                who: who(visit, row),
            });
        }
    }
    ways
}

/// Who may walk a row, as the access table says.
fn who(visit: &Visit, row: &Transition) -> String {
    let of = |action: Access| ACCESS.iter().filter(move |entry| entry.action == action);
    let said = of(row.by).map(|entry| {
        let role = visit.speech.say(&format!("access-role-{}", entry.role.name())).to_owned();
        let condition = visit.speech.say(&format!("access-condition-{}", entry.condition.name())).to_owned();
        if entry.condition == pluriel_council::access::Condition::Always {
            role
        } else {
            format!("{role}, {condition}")
        }
    });
    said.collect::<Vec<_>>().join(" ; ")
}
