//! Where participants stand, with their groups and how certain those are.

use super::{canvas::Canvas, group_colour, group_letter};
use crate::{Language, Reading, summary};
use pluriel_deliberation::{
    Threads, centred::Centred, evidence::Evidence, groups::Verdict, keyed::Key, landscape::Landscape,
};

const SIZE: f64 = 760.0;
const MARGIN: f64 = 90.0;
/// More points than this are drawn as an even sample.
const MOST_POINTS: usize = 4_000;
const ALONE: &str = "#5b6770";

pub(super) fn draw(reading: &Reading, language: Language) -> String {
    let title = language.pick("Le paysage des opinions", "The landscape of opinions");
    let mut canvas = Canvas::new(SIZE, SIZE + 40.0, title, &summary::groups_sentence(reading, language));
    let places = places(reading);
    let extent = extent(&places);
    let at = |place: [f64; 2]| {
        let scale = (SIZE - 2.0 * MARGIN) / 2.0;
        let shown = place.map(|coordinate| (coordinate / extent).clamp(-1.1, 1.1));
        (SIZE / 2.0 + scale * shown[0], SIZE / 2.0 + 40.0 - scale * shown[1])
    };
    canvas.line(at([-extent, 0.0]), at([extent, 0.0]), "faint", "");
    canvas.line(at([0.0, -extent]), at([0.0, extent]), "faint", "");
    let drawn = drawn(reading, places.len());
    for row in &drawn {
        let (colour, opacity) = point(reading, *row);
        canvas.dot(at(places[*row]), 3.2, &format!("fill:{colour};fill-opacity:{opacity:.2}"));
    }
    label_groups(reading, &places, at, &mut canvas);
    let certainty = language.pick(
        "Plus un point est pâle, moins son groupe est certain. Les points proches ont voté de façon semblable.",
        "The paler a point, the less certain its group. Points close together voted alike.",
    );
    canvas.text((24.0, SIZE + 6.0), "small", certainty);
    if drawn.len() < places.len() {
        let shown = language.number(drawn.len());
        let sample = match language {
            Language::French => format!("{shown} personnes tirées au sort sont dessinées."),
            Language::English => format!("A random {shown} people are drawn."),
        };
        canvas.text((24.0, SIZE + 24.0), "small", &sample);
    }
    canvas.finish()
}

/// Two coordinates for everybody: along the first two directions, be they beyond chance or not.
fn places(reading: &Reading) -> Vec<[f64; 2]> {
    let votes = &reading.consultation.taken.votes;
    let analysis = &reading.analysis;
    let centred = Centred::new(votes, &analysis.tallies, &analysis.excluded, Threads::default());
    let evidence = Evidence::new(&centred, &analysis.components.directions, 2, &analysis.excluded);
    let landscape = Landscape::fit(&evidence, Threads::default());
    let coordinate = |row: usize, at: usize| landscape.place(row).get(at).copied().unwrap_or_default();
    (0..votes.participants().len()).map(|row| [coordinate(row, 0), coordinate(row, 1)]).collect()
}

/// The distance that holds all but the outermost hundredth of points.
fn extent(places: &[[f64; 2]]) -> f64 {
    let mut sizes: Vec<f64> = places.iter().map(|[x, y]| x.abs().max(y.abs())).collect();
    sizes.sort_by(f64::total_cmp);
    let index = (sizes.len() * 99 / 100).min(sizes.len().saturating_sub(1));
    sizes.get(index).copied().filter(|size| *size > 0.0).unwrap_or(1.0)
}

fn drawn(reading: &Reading, people: usize) -> Vec<usize> {
    let ids = reading.consultation.taken.votes.participants();
    let mut order: Vec<usize> = (0..people).collect();
    if people > MOST_POINTS {
        let key = Key::new("participants drawn in the landscape");
        order.sort_by_key(|row| key.with(ids[*row]).bits());
        order.truncate(MOST_POINTS);
    }
    order
}

fn point(reading: &Reading, row: usize) -> (&'static str, f64) {
    let groups = &reading.analysis.groups;
    match (groups.verdict, groups.group_of[row]) {
        (Verdict::Reliable, Some(group)) => {
            let certainty = groups.certainty(row).unwrap_or_default();
            (group_colour(group), 0.15 + 0.7 * certainty * certainty)
        }
        (_, Some(_)) => (ALONE, 0.55),
        (_, None) => (ALONE, 0.15),
    }
}

fn label_groups(
    reading: &Reading,
    places: &[[f64; 2]],
    at: impl Fn([f64; 2]) -> (f64, f64),
    canvas: &mut Canvas,
) {
    let groups = &reading.analysis.groups;
    let Some(partition) = groups.partition.as_ref().filter(|_| groups.verdict == Verdict::Reliable) else {
        return;
    };
    for group in 0..partition.k {
        let members: Vec<[f64; 2]> = (0..places.len())
            .filter(|row| partition.group_of[*row] == Some(group))
            .map(|row| places[row])
            .collect();
        let mean = |axis: usize| members.iter().map(|place| place[axis]).sum::<f64>() / members.len() as f64;
        let (x, y) = at([mean(0), mean(1)]);
        canvas.dot((x, y), 15.0, &format!("fill:{};stroke:#fff;stroke-width:2", group_colour(group)));
        canvas.anchored((x, y + 5.0), "big\" style=\"fill:#fff", "middle", &group_letter(group).to_string());
    }
}
