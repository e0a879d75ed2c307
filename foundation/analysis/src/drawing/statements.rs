//! Support of statements in each group, those that divide groups most first.

use super::{canvas::Canvas, common_ground::french_spaces, group_colour, group_letter};
use crate::{Language, Reading};
use pluriel_deliberation::consensus::CommonGround;

const LISTED: usize = 30;
const LEFT: f64 = 520.0;
const WIDTH: f64 = 360.0;
const ROW: f64 = 26.0;
const TOP: f64 = 118.0;

pub(super) fn draw(reading: &Reading, language: Language) -> String {
    let listed = listed(reading);
    let height = TOP + ROW * listed.len() as f64 + 30.0;
    let title = language.pick("Le soutien dans chaque groupe", "Support in each group");
    let groups = reading.analysis.groups.k;
    let description = match (groups, language) {
        (1, Language::French) => "Un seul groupe : les affirmations les plus votées.".to_owned(),
        (1, Language::English) => "A single group: the statements most voted.".to_owned(),
        (_, Language::French) => {
            "Celles qui séparent le plus les groupes d'abord ; traits : intervalles à 90 %.".to_owned()
        }
        (_, Language::English) => {
            "Those that set groups apart most first; lines are 90% intervals.".to_owned()
        }
    };
    let description = french_spaces(&description, language).replace("90 %", "90\u{a0}%");
    let mut canvas = Canvas::new(LEFT + WIDTH + 120.0, height, title, &description);
    for group in 0..groups {
        let x = 32.0 + 70.0 * group as f64;
        canvas.dot((x, 74.0), 6.0, &format!("fill:{}", group_colour(group)));
        canvas.text((x + 12.0, 78.0), "", &group_letter(group).to_string());
    }
    let at = |share: f64| LEFT + WIDTH * share;
    for step in 0..=4 {
        let share = f64::from(step) / 4.0;
        let style = if step == 2 { "stroke-dasharray:4 3" } else { "" };
        canvas.line((at(share), TOP - 12.0), (at(share), height - 30.0), "faint", style);
        canvas.anchored((at(share), TOP - 18.0), "small", "middle", &language.percent(share));
    }
    for (rank, ground) in listed.iter().enumerate() {
        let y = TOP + ROW * rank as f64 + 10.0;
        canvas.cut_text((32.0, y + 4.0), 68, &reading.text(ground.statement));
        for (group, support) in ground.by_group.iter().enumerate() {
            // Groups are drawn one under the other within the row, so that equal intervals are all seen.
            let y = y + 4.0 * (group as f64 - (ground.by_group.len() as f64 - 1.0) / 2.0);
            let style = format!("stroke:{};stroke-width:2;stroke-opacity:.5", group_colour(group));
            canvas.line((at(support.low), y), (at(support.high), y), "", &style);
            canvas.dot((at(support.share), y), 4.0, &format!("fill:{}", group_colour(group)));
        }
    }
    canvas.finish()
}

fn listed(reading: &Reading) -> Vec<&CommonGround> {
    let mut listed: Vec<&CommonGround> = reading.analysis.common_ground.iter().collect();
    // The sure distance between the groups furthest apart; for one group, the number of votes.
    let apart = |ground: &CommonGround| {
        if ground.by_group.len() < 2 {
            return f64::from(ground.votes.seen());
        }
        let highest = ground.by_group.iter().map(|support| support.low).fold(0.0, f64::max);
        let lowest = ground.by_group.iter().map(|support| support.high).fold(1.0, f64::min);
        highest - lowest
    };
    listed.sort_by(|a, b| apart(b).total_cmp(&apart(a)).then(a.statement.cmp(&b.statement)));
    listed.truncate(LISTED);
    listed
}
