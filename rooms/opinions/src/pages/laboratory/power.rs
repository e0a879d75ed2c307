//! Who has which power: by group, drawn, with the table next to it; by member where members of one group differ.

use pluriel_pages::{Html, charts::Shares, component::Tally};
use pluriel_rules::{Electorate, Figures, Fraction, Game, GameExamination, Percentage, Share};
use pluriel_web::Visit;

use super::super::markup::{group_name, lang};

/// The powers of one game; nothing where they were not computed.
pub(super) fn html(visit: &Visit, electorate: &Electorate, game: Game, examined: &GameExamination) -> Html {
    let Some(figures) = &examined.figures else { return Html::empty() };
    let speech = &visit.speech;
    let rows = rows(visit, electorate, figures);
    let title = speech.say(match game {
        Game::AllSpeak => "opinions-laboratory-power-all-speak",
        Game::OthersSilent => "opinions-laboratory-power-others-silent",
    });
    let picture = Shares {
        id: format!("power-{}", game.word().replace('_', "-")),
        title: title.to_owned(),
        parts: rows
            .iter()
            .map(|row| (row.group.clone(), row.shapley.tenths(), written(visit, row.shapley)))
            .collect(),
    };
    let columns = [
        "opinions-column-group",
        "opinions-column-members",
        "opinions-column-shapley",
        "opinions-column-banzhaf",
        "opinions-column-each",
    ];
    let table = rows.iter().fold(
        Tally::new(title, columns.map(|column| speech.say(column).to_owned()).into()),
        |table, row| {
            table.row(
                Html::text(&row.group),
                vec![
                    speech.number(i64::from(row.members)),
                    written(visit, row.shapley),
                    written(visit, row.banzhaf),
                    row.each.clone(),
                ],
            )
        },
    );
    let mut html = picture.html();
    html.push(&visit.site.theme().html(&table));
    html
}

/// The power of one group.
struct Row {
    group: String,
    members: u32,
    shapley: Percentage,
    banzhaf: Percentage,
    /// Banzhaf's index of each of its members, exactly, where all have the same.
    each: String,
}

fn rows(visit: &Visit, electorate: &Electorate, figures: &Figures) -> Vec<Row> {
    let banzhaf = figures.by_college.values().fold(Fraction::zero(), |sum, power| sum.plus(&power.banzhaf));
    let percentage = |share: &Fraction| Percentage::of(share, &[Share::HALF]);
    figures
        .by_college
        .iter()
        .map(|(college, power)| {
            let members = electorate.members().filter(|member| member.college == *college);
            let powers: Vec<&Fraction> =
                members.filter_map(|member| Some(&figures.power.get(&member.id)?.banzhaf)).collect();
            let alike = powers.windows(2).all(|pair| pair[0] == pair[1]);
            Row {
                group: group_name(visit, college.as_str()),
                members: u32::try_from(powers.len()).unwrap_or(u32::MAX),
                shapley: percentage(&power.shapley),
                banzhaf: percentage(&power.banzhaf.over(&banzhaf)),
                each: powers.first().filter(|_| alike).map_or_else(|| "–".to_owned(), ToString::to_string),
            }
        })
        .collect()
}

fn written(visit: &Visit, share: Percentage) -> String {
    share.in_words(lang(visit))
}
