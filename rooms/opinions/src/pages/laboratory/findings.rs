//! What the laboratory found, as sections of the page and as data.

use pluriel_pages::{Html, component::Tally};
use pluriel_rules::{Comparison, Examination, Game, Line, MinimalWinning, Paradox, Replayed};
use pluriel_web::Visit;
use serde_json::{Value, json};

use super::{
    super::{
        markup::{link, paragraph, with_rules_speech},
        seen,
    },
    asked::Asked,
    power,
};
use crate::{rule_names::rule_name, words::OpinionId};

/// How many compositions stand on the page; the data have them up to the laboratory's own bound.
const SHOWN: usize = 20;

/// Everything that was found.
#[derive(Debug)]
pub(super) struct Findings {
    pub examination: Examination,
    /// In the order of the games.
    pub minimal: [Option<MinimalWinning>; 2],
    pub paradox: Paradox,
    /// With the name of the other rule.
    pub comparison: Option<(String, Comparison)>,
    /// Past opinions, the newest first.
    pub replays: Vec<(OpinionId, Replayed)>,
}

impl Findings {
    /// As data: the shapes of `pluriel rule examine`, and what it does not say.
    pub fn json(&self, visit: &Visit, asked: &Asked) -> Value {
        let minimal = Game::BOTH.into_iter().zip(&self.minimal);
        let minimal = minimal.map(|(game, minimal)| {
            (game.word().to_owned(), minimal.as_ref().map_or(Value::Null, MinimalWinning::to_json))
        });
        let comparison = self
            .comparison
            .as_ref()
            .map(|(other, comparison)| json!({ "with": other, "found": comparison.to_json() }));
        let seen = seen(visit);
        let replays = self.replays.iter().filter_map(|(id, replayed)| {
            let opinion = seen.state().opinion(*id)?;
            let was = was(opinion).map(pluriel_rules::Outcome::word);
            Some(json!({ "opinion": opinion.number(), "was": was, "under_this_rule": replayed.to_json() }))
        });
        json!({
            "name": asked.name,
            "rule": asked.rule.to_json(),
            "formation": asked.formation.as_str(),
            "examination": self.examination.to_json(),
            "minimal_winning": Value::Object(minimal.collect()),
            "participation_paradox": self.paradox.to_json(),
            "comparison": comparison,
            "replay": replays.collect::<Vec<_>>(),
        })
    }

    /// As sections.
    pub fn html(&self, visit: &Visit, asked: &Asked) -> Html {
        let mut html = heading(visit, "opinions-laboratory-power");
        html.push(&paragraph(&Html::text(visit.speech.say("opinions-laboratory-power-means"))));
        let lines = with_rules_speech(visit, |speech| self.examination.sentences(speech));
        let mut lines = lines.as_slice();
        for (game, minimal) in Game::BOTH.into_iter().zip(&self.minimal) {
            let game_lines = lines.iter().skip(1).take_while(|line| line.depth > 0).count() + 1;
            let (of_game, rest) = lines.split_at(game_lines.min(lines.len()));
            lines = rest;
            html.push(&sentences(of_game));
            html.push(&power::html(visit, &asked.electorate, game, self.examination.game(game)));
            html.push(&compositions(visit, minimal.as_ref()));
        }
        html.push(&heading(visit, "opinions-laboratory-paradox"));
        for sentence in with_rules_speech(visit, |speech| self.paradox.sentences(speech)) {
            html.push(&paragraph(&Html::text(&sentence)));
        }
        if let Some((other, comparison)) = &self.comparison {
            html.push(&heading(visit, "opinions-laboratory-comparison"));
            let (name, other) = (rule_name(&visit.speech, &asked.name), rule_name(&visit.speech, other));
            let said = with_rules_speech(visit, |speech| comparison.sentence(&name, &other, speech));
            html.push(&paragraph(&Html::text(&said)));
        }
        html.push(&self.past(visit));
        html
    }

    fn past(&self, visit: &Visit) -> Html {
        let (speech, seen) = (&visit.speech, seen(visit));
        let mut html = heading(visit, "opinions-laboratory-replay");
        if self.replays.is_empty() {
            html.push(&paragraph(&Html::text(speech.say("opinions-laboratory-no-past"))));
            return html;
        }
        let columns = ["opinions-column-opinion", "opinions-column-was", "opinions-column-under-this-rule"];
        let columns = columns.map(|column| speech.say(column).to_owned());
        let mut table = Tally::new(speech.say("opinions-laboratory-replay"), columns.into());
        for (id, replayed) in &self.replays {
            let Some(opinion) = seen.state().opinion(*id) else { continue };
            let was = was(opinion);
            let was_said = was.map_or_else(
                || "–".to_owned(),
                |was| speech.say(&format!("opinions-outcome-{}", was.word().replace('_', "-"))).to_owned(),
            );
            let under = with_rules_speech(visit, |speech| replayed.sentence(was, speech));
            table = table.row(link(&opinion.address(), &seen.title(opinion)), vec![was_said, under]);
        }
        html.push(&visit.site.theme().html(&table));
        html
    }
}

/// What the rule of its time said of an opinion, once its call is closed.
fn was(opinion: &crate::state::Opinion) -> Option<pluriel_rules::Outcome> {
    opinion.closed_call()?.closing.as_ref()?.evaluation.as_ref().map(crate::adoption::Evaluation::outcome)
}

fn heading(visit: &Visit, id: &str) -> Html {
    Html::trusted(format!("<h2>{}</h2>", Html::text(visit.speech.say(id)).as_str()))
}

/// A game's sentences: what it supposes as a heading, then what was found.
fn sentences(lines: &[Line]) -> Html {
    let mut html = Html::empty();
    for line in lines {
        let words = Html::text(&line.text);
        if line.depth == 0 {
            let title = line.text.trim_end_matches([':', '\u{a0}', '\u{202f}', ' ']);
            html.push(&Html::trusted(format!("<h3>{}</h3>", Html::text(title).as_str())));
        } else {
            html.push(&paragraph(&words));
        }
    }
    html
}

/// The smallest compositions that adopt, by class of members.
fn compositions(visit: &Visit, minimal: Option<&MinimalWinning>) -> Html {
    let speech = &visit.speech;
    let Some(minimal) = minimal else {
        return paragraph(&Html::text(speech.say("opinions-laboratory-compositions-not-computed")));
    };
    let count = usize::try_from(minimal.total).unwrap_or(usize::MAX);
    if count == 0 {
        return Html::empty();
    }
    let classes = minimal.seats.iter().map(|seats| with_rules_speech(visit, |speech| seats.in_words(speech)));
    let columns = std::iter::once(speech.say("opinions-column-members").to_owned()).chain(classes).collect();
    let mut table = Tally::new(speech.say("opinions-laboratory-compositions"), columns);
    for composition in minimal.compositions.iter().take(SHOWN) {
        let cells = composition.iter().map(|members| speech.number(i64::from(*members))).collect();
        let all: u32 = composition.iter().sum();
        table = table.row(Html::text(&speech.number(i64::from(all))), cells);
    }
    let summary = speech.count("opinions-laboratory-compositions-count", count);
    let mut html = Html::trusted(format!("<details><summary>{}</summary>", Html::text(&summary).as_str()));
    if count > SHOWN {
        html.push(&paragraph(&Html::text(&speech.count("opinions-laboratory-compositions-shown", SHOWN))));
    }
    html.push(&visit.site.theme().html(&table));
    html.push(&Html::trusted("</details>".to_owned()));
    html
}
