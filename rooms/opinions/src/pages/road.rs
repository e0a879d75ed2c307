//! `/regles/parcours`: the road of an opinion, drawn from the code's own transition table.

use std::fmt::Write as _;

use axum::response::Response;
use pluriel_council::access::{Action as Access, TABLE as ACCESS};
use pluriel_pages::{Html, Page, Width, component::Tally};
use pluriel_web::Visit;

use super::list::stage_words;
use crate::{
    transitions::{TABLE, Transition},
    words::Stage,
};

/// Where each stage stands in the picture: column, row.
const PLACES: [(Stage, u32, u32); 20] = [
    (Stage::Referred, 0, 1),
    (Stage::Drafting, 1, 1),
    (Stage::LastReading, 0, 0),
    (Stage::Call, 2, 1),
    (Stage::Ballot, 2, 0),
    (Stage::Suspended, 1, 0),
    (Stage::Adopted, 3, 1),
    (Stage::Published, 4, 1),
    (Stage::Declined, 0, 2),
    (Stage::Abandoned, 1, 2),
    (Stage::NotValid, 2, 2),
    (Stage::Lapsed, 2, 3),
    (Stage::NotCarried, 3, 0),
    (Stage::Closed, 4, 0),
    (Stage::Transmitted, 4, 2),
    (Stage::PartlyAnswered, 3, 3),
    (Stage::Answered, 4, 3),
    (Stage::FollowedUp, 4, 4),
    (Stage::FollowUpClosed, 3, 4),
    (Stage::Annulled, 3, 2),
];
const WIDTH: u32 = 150;
const HEIGHT: u32 = 90;
const BOX: (u32, u32) = (126, 44);

pub(crate) async fn show(visit: Visit) -> Response {
    let speech = &visit.speech;
    let mut body = picture(&visit);
    body.push(&visit.site.theme().html(&table(&visit)));
    let mut page = Page::new(speech.say("opinions-road"), body);
    page.lead = Html::text(&speech.attr("opinions-road", "lead", &[]).unwrap_or_default());
    page.width = Width::Wide;
    visit.page(&page)
}

fn place(stage: Stage) -> (u32, u32) {
    let found = PLACES.iter().find(|(placed, _, _)| *placed == stage);
    found.map_or((0, 0), |(_, column, row)| (column * WIDTH + 8, row * HEIGHT + 8))
}

/// The picture: a box a stage, an arrow a way from one to another.
fn picture(visit: &Visit) -> Html {
    let speech = &visit.speech;
    let mut svg = format!(
        r#"<figure class="chart"><svg viewBox="0 0 {} {}" role="img" aria-labelledby="road-title"><title id="road-title">{}</title>"#,
        5 * WIDTH,
        5 * HEIGHT,
        Html::text(speech.say("opinions-road")).as_str()
    );
    svg.push_str(r#"<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="needed" d="M0 0L8 4L0 8z"/></marker></defs>"#);
    let mut drawn: Vec<(Stage, Stage)> = Vec::new();
    for row in TABLE {
        if let Some(from) = row.from.filter(|from| !drawn.contains(&(*from, row.to))) {
            drawn.push((from, row.to));
            svg.push_str(&arrow(from, row.to));
        }
    }
    for (stage, _, _) in PLACES {
        let (x, y) = place(stage);
        let (width, height) = BOX;
        let words = Html::text(speech.say(stage_words(stage)));
        let _ = write!(
            svg,
            r#"<rect class="m-ring" x="{x}" y="{y}" width="{width}" height="{height}" rx="4"/><text class="sector" x="{}" y="{}" text-anchor="middle">{}</text>"#,
            x + width / 2,
            y + height / 2 + 4,
            words.as_str()
        );
    }
    svg.push_str("</svg></figure>");
    Html::trusted(svg)
}

/// An arrow from the side of one box to the side of another.
fn arrow(from: Stage, to: Stage) -> String {
    let ((x1, y1), (x2, y2)) = (place(from), place(to));
    let (width, height) = BOX;
    let middle = |x: u32| x + width / 2;
    let path = if y1 == y2 && x2 > x1 {
        format!("M{} {}H{}", x1 + width, y1 + height / 2, x2 - 2)
    } else if x1 == x2 {
        let (start, end) = if y2 > y1 { (y1 + height, y2 - 2) } else { (y1, y2 + height + 2) };
        format!("M{} {start}V{end}", middle(x1))
    } else if y2 > y1 {
        format!("M{} {}L{} {}", middle(x1), y1 + height, middle(x2), y2 - 2)
    } else if x2 > x1 {
        format!("M{} {}L{} {}", middle(x1), y1, x2 - 2, y2 + height / 2)
    } else {
        format!("M{} {}L{} {}", x1, y1 + height / 2, middle(x2), y2 - 2)
    };
    format!(r#"<path class="axis" fill="none" d="{path}" marker-end="url(#arrow)"/>"#)
}

/// The same as a table: from where, by what, to where, who may.
fn table(visit: &Visit) -> Tally {
    let speech = &visit.speech;
    let columns =
        ["opinions-column-from", "opinions-column-act", "opinions-column-to", "opinions-column-who"];
    let caption = speech.say("opinions-transitions").to_owned();
    let mut table = Tally::new(caption, columns.map(|column| speech.say(column).to_owned()).into());
    for row in TABLE {
        let from = row.from.map_or("opinions-begins", stage_words);
        let act = speech.say(&format!("opinions-event-{}", row.event)).to_owned();
        let to = speech.say(stage_words(row.to)).to_owned();
        table = table.row(speech.say(from), vec![act, to, who(visit, row)]);
    }
    table
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
