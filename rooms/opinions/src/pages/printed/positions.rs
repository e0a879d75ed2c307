//! Who carries the opinion: group by group with the signs of the page, the same in a table, and by member where positions are named.

use pluriel_pages::charts::Sign as Drawn;
use pluriel_printing::{CarriageRow, Legend, Marks, Part, Section, Sign, TreeLine};
use pluriel_rules::PositionCounts;

use super::Source;
use crate::{
    pages::{
        charts::{position_words, sign, signs, signs_of, standing_words},
        markup::{cell_name, groups_name, with_rules_speech},
        said,
    },
    view::{ClosingView, PositionView, TallyView},
};

/// Positions by group, then by member where they are named; nothing where they were not published.
pub(super) fn positions(source: &Source<'_>) -> Option<Section> {
    let closing = source.call()?.closing.as_ref()?;
    let mut parts = Vec::new();
    parts.extend(carriage(source));
    parts.push(tallies(source, closing));
    parts.extend(closing.positions.as_deref().map(|positions| by_member(source, positions)));
    Some(Section { title: source.say("opinions-carriage"), parts })
}

fn carriage(source: &Source<'_>) -> Option<Part> {
    let speech = &source.visit.speech;
    let evaluation = source.evaluation?;
    let groups = evaluation.carriage.as_ref()?.groups();
    let rows = groups.iter().map(|group| {
        let counts =
            [("supports", group.counts.in_favour().into()), ("members", group.counts.members().into())];
        CarriageRow {
            group: cell_name(source.visit, &group.cell),
            marks: marks(&group.counts),
            counts: speech.with("opinions-counts", &counts),
            standing: speech.say(standing_words(group.standing())).to_owned(),
        }
    });
    let columns = ["opinions-column-group", "opinions-column-positions", "opinions-column-carriage"];
    let used = signs_of(&evaluation.counts).into_iter().filter(|(_, count)| *count > 0);
    Some(Part::Carriage {
        columns: columns.map(|column| source.say(column)),
        rows: rows.collect(),
        legend: used
            .filter_map(|(drawn, _)| {
                Some(Legend { sign: printed(drawn)?, text: speech.say(drawn.message()).to_owned() })
            })
            .collect(),
    })
}

fn marks(counts: &PositionCounts) -> Vec<Marks> {
    let counts = signs_of(counts).into_iter().filter(|(_, count)| *count > 0);
    let mark = |(drawn, count): (Drawn, usize)| {
        Some(Marks { sign: printed(drawn)?, count: u32::try_from(count).unwrap_or(u32::MAX) })
    };
    counts.filter_map(mark).collect()
}

/// Counts by group and sign, in the order of every table; signs that nobody chose are left out.
fn tallies(source: &Source<'_>, closing: &ClosingView) -> Part {
    let speech = &source.visit.speech;
    let rows: Vec<_> = closing.tallies.iter().map(|tally| (tally, signs(tally))).collect();
    let is_used = |sign: &Drawn| {
        rows.iter().any(|(_, counts)| counts.iter().any(|(one, count)| one == sign && *count > 0))
    };
    let used: Vec<_> = Drawn::POSITIONS.into_iter().filter(is_used).collect();
    let mut columns = vec![source.say("hemicycle-group")];
    columns.extend(used.iter().map(|sign| speech.say(sign.message()).to_owned()));
    columns.push(source.say("hemicycle-members"));
    let row = |(tally, counts): &(&TallyView, Vec<(Drawn, usize)>)| {
        let count = |sign: &Drawn| counts.iter().find(|(one, _)| one == sign).map_or(0, |(_, count)| *count);
        let mut cells = vec![groups_name(source.visit, &tally.groups)];
        cells.extend(used.iter().map(|sign| speech.quantity(count(sign))));
        cells.push(speech.number(tally.members));
        cells
    };
    let number = source.view.number.unwrap_or_default();
    Part::Table {
        caption: speech.quote("opinions-hemicycle", "opinion", number.to_string()),
        columns,
        rows: rows.iter().map(row).collect(),
        numbers: true,
        signs: Vec::new(),
    }
}

fn by_member(source: &Source<'_>, positions: &[PositionView]) -> Part {
    let speech = &source.visit.speech;
    let row = |position: &PositionView| {
        let mut name = position.member.name.clone();
        if position.author {
            name = format!("{name} ({})", speech.say("opinions-author"));
        }
        let mut words = speech.say(position_words(position.position)).to_owned();
        if position.objection {
            words = format!("{words} ({})", speech.say("opinions-objection"));
        }
        vec![name, said(source.visit, &position.group.names), words]
    };
    let columns = ["opinions-column-member", "opinions-column-group", "opinions-column-position"];
    Part::Table {
        caption: source.say("opinions-who-said-what"),
        columns: columns.map(|column| source.say(column)).into(),
        rows: positions.iter().map(row).collect(),
        numbers: false,
        signs: positions.iter().filter_map(|position| printed(sign(position.position))).collect(),
    }
}

/// What the rule asks for, in a sentence, and what of it holds.
pub(super) fn rule(source: &Source<'_>) -> Option<Section> {
    let evaluation = source.evaluation?;
    let rule = source.view.rule.as_ref().and_then(|rule| pluriel_rules::Rule::from_json(&rule.rule).ok());
    let sentence = rule.map(|rule| with_rules_speech(source.visit, |speech| rule.sentence(speech)));
    let lines = with_rules_speech(source.visit, |speech| evaluation.sentences(speech));
    let conditions: Vec<_> =
        lines.into_iter().filter(|line| line.depth > 0 || line.holds.is_some()).collect();
    let least = conditions.iter().map(|line| line.depth).min().unwrap_or_default();
    let lines = conditions.into_iter().map(|line| {
        let holds = line.holds.map(|holds| if holds { "opinions-holds" } else { "opinions-fails" });
        let text = match holds {
            Some(id) => format!("{} · {}", source.visit.speech.say(id), line.text),
            None => line.text,
        };
        TreeLine { depth: u32::try_from(line.depth - least).unwrap_or_default().min(12), text }
    });
    let mut parts: Vec<_> = sentence.map(|text| Part::Words { text }).into_iter().collect();
    parts.push(Part::Tree { lines: lines.collect() });
    Some(Section { title: source.say("opinions-how-computed"), parts })
}

/// The sign of a position, as it is printed; `None` for those that tell none.
pub(super) const fn printed(sign: Drawn) -> Option<Sign> {
    Some(match sign {
        Drawn::Support => Sign::Support,
        Drawn::Reservation => Sign::Reservation,
        Drawn::Abstention => Sign::Abstention,
        Drawn::Opposition => Sign::Opposition,
        Drawn::NoPart => Sign::NoPart,
        Drawn::Recused => Sign::Recused,
        Drawn::Silent => Sign::Silent,
        Drawn::Spoken | Drawn::Seat(_) => return None,
    })
}
