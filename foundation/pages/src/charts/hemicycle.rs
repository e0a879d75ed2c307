//! The hemicycle: one mark a seat, groups as sectors in a fixed order.

mod labels;
mod plan;

use pluriel_speech::Speech;

use self::{labels::Label, plan::Plan};
use super::{
    bar::{advice_legend, legend},
    crowd,
    sign::{AdviceSign, Sign},
    svg::Svg,
};
use crate::{Html, Theme, component::Tally, html::escape_into};

/// One seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// The group it belongs to: its place in [`Hemicycle::groups`].
    pub group: usize,
    /// What is drawn.
    pub sign: Sign,
    /// Who sits there and what it says: shown under the pointer, up to two hundred seats. Empty where nothing may be told.
    pub label: String,
}

/// One adviser, outside the ring and in no count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adviser {
    /// What is drawn.
    pub sign: AdviceSign,
    /// Who advises and what, as that person chose; may be empty.
    pub label: String,
}

/// What stands in the middle of the ring.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Centre {
    /// A number ("8 / 10").
    pub number: String,
    /// What it counts ("soutiennent").
    pub words: String,
}

/// A half ring of seats, groups in their order from left to right; inside a group, seats in the order of their signs.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hemicycle {
    /// Unique on the page.
    pub id: String,
    /// What is shown ("Positions sur l’avis n° 3").
    pub title: String,
    /// The groups' names, in their fixed order.
    pub groups: Vec<String>,
    /// The seats, in any order.
    pub seats: Vec<Seat>,
    /// Those who advise.
    pub advisers: Vec<Adviser>,
    /// What stands in the middle; may be empty.
    pub centre: Centre,
    /// Whether it shows invented organisations: the picture then says so itself.
    pub fictitious: bool,
}

impl Hemicycle {
    /// The picture.
    pub fn picture(&self, speech: &Speech) -> Html {
        self.drawn(&Plan::of(self), speech)
    }

    fn drawn(&self, plan: &Plan, speech: &Speech) -> Html {
        let words = if self.centre.words.is_empty() { 0.0 } else { plan::WORDS };
        let mark = if self.fictitious { plan::MARK } else { 0.0 };
        let height = plan::HEIGHT + words + mark;
        let mut svg = Svg::new(&self.id, plan::WIDTH, height);
        if self.seats.len() > crowd::MANY {
            let marks: Vec<_> = plan.seats().map(|(seat, place)| (seat.sign, place)).collect();
            crowd::draw(&mut svg, &marks, plan.seat_radius());
        } else {
            for (seat, (x, y)) in plan.seats() {
                seat.sign.draw(&mut svg, x, y, plan.seat_radius(), &seat.label);
            }
        }
        for (adviser, (x, y)) in self.advisers.iter().zip(plan.advisers()) {
            adviser.sign.draw(&mut svg, x, y, plan.adviser_radius(), &adviser.label);
        }
        // Names where there is room; numbers, which the list of groups explains, on narrow screens and where names are long.
        match plan.names() {
            Some(names) => {
                write_labels(&mut svg, "sector wide", names);
                write_labels(&mut svg, "sector narrow", plan.numbers());
            }
            None => write_labels(&mut svg, "sector", plan.numbers()),
        }
        let (x, y) = plan::CENTRE;
        svg.text("centre", x, y - 8.0, "middle", &self.centre.number);
        svg.text("centre-words", x, plan::HEIGHT + words - 6.0, "middle", &self.centre.words);
        if self.fictitious {
            svg.text("mark-text", x, height - 5.0, "middle", speech.say("mark-fictitious-picture"));
        }
        svg.finish("hemicycle", &self.title, &self.description(speech))
    }

    /// The same as a table: groups by signs.
    pub fn table(&self, speech: &Speech) -> Tally {
        let signs = self.signs();
        let mut columns = vec![speech.say("hemicycle-group").to_owned()];
        columns.extend(signs.iter().map(|sign| speech.say(sign.message()).to_owned()));
        columns.push(speech.say("hemicycle-members").to_owned());
        let cells = |group: Option<usize>| {
            let one_each = signs.iter().map(|sign| self.count(group, Some(*sign)));
            one_each.chain([self.count(group, None)]).map(|count| speech.quantity(count)).collect()
        };
        let mut table = Tally::new(self.title.clone(), columns);
        for (index, group) in self.groups.iter().enumerate() {
            table = table.row(group.as_str(), cells(Some(index)));
        }
        if self.groups.len() > 1 {
            table = table.total(speech.say("total"), cells(None));
        }
        table
    }

    /// Picture and table together, the table behind one press.
    pub fn figure(&self, theme: &Theme, speech: &Speech) -> Html {
        let mut figure = Html::trusted(r#"<figure class="chart seats">"#.to_owned());
        let plan = Plan::of(self);
        figure.push(&self.drawn(&plan, speech));
        figure.push(&self.group_list(&plan));
        if self.signs().iter().any(|sign| !matches!(sign, Sign::Seat(_))) {
            figure.push(&legend(&format!("{}-legend", self.id), &self.signs(), speech));
        }
        if !self.advisers.is_empty() {
            figure.push(&advice_legend(&format!("{}-advice", self.id), &self.advice(), speech));
        }
        figure.push(&Html::trusted("<details><summary>".to_owned()));
        figure.push(&Html::text(speech.say("chart-as-table")));
        figure.push(&Html::trusted("</summary>".to_owned()));
        figure.push(&theme.html(&self.table(speech)));
        figure.push(&Html::trusted("</details></figure>".to_owned()));
        figure
    }

    /// The signs in use, in the order of legends; seats of all groups are one.
    pub fn signs(&self) -> Vec<Sign> {
        let mut signs: Vec<Sign> = self.seats.iter().map(|seat| seat.sign.kind()).collect();
        signs.sort_unstable();
        signs.dedup();
        signs
    }

    /// How many advisers said what, in the order of legends.
    fn advice(&self) -> Vec<(AdviceSign, usize)> {
        let count = |sign| self.advisers.iter().filter(|adviser| adviser.sign == sign).count();
        AdviceSign::ALL.into_iter().map(|sign| (sign, count(sign))).collect()
    }

    /// The advice in words, if any was asked.
    fn advice_said(&self, speech: &Speech) -> Option<String> {
        let counts: Vec<String> = self
            .advice()
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(sign, count)| sign.counted(count, speech))
            .collect();
        let quotes = [("group", speech.say("advice-title").into()), ("counts", counts.join(", ").into())];
        (!counts.is_empty()).then(|| speech.with("hemicycle-said-group", &quotes))
    }

    /// Which number is which group, for screens on which the picture shows numbers.
    fn group_list(&self, plan: &Plan) -> Html {
        let class = if plan.names().is_some() { "groups narrow" } else { "groups" };
        let mut list = format!(r#"<ol class="{class}">"#);
        for group in &self.groups {
            list.push_str("<li>");
            escape_into(&mut list, group);
            list.push_str("</li>");
        }
        list.push_str("</ol>");
        Html::trusted(list)
    }

    fn count(&self, group: Option<usize>, sign: Option<Sign>) -> usize {
        let counts = |seat: &&Seat| {
            group.is_none_or(|group| group == seat.group) && sign.is_none_or(|sign| sign == seat.sign.kind())
        };
        self.seats.iter().filter(counts).count()
    }

    /// The picture in words: each group and what its members say.
    fn description(&self, speech: &Speech) -> String {
        let signs = self.signs();
        let said: Vec<String> = (0..self.groups.len())
            .map(|group| {
                let counts: Vec<String> = signs
                    .iter()
                    .map(|sign| (self.count(Some(group), Some(*sign)), sign))
                    .filter(|(count, _)| *count > 0)
                    .map(|(count, sign)| sign.counted(count, speech))
                    .collect();
                let name = self.groups[group].as_str();
                speech.with(
                    "hemicycle-said-group",
                    &[("group", name.into()), ("counts", counts.join(", ").into())],
                )
            })
            .chain(self.advice_said(speech))
            .collect();
        said.join(" ")
    }
}

fn write_labels(svg: &mut Svg, class: &str, labels: &[Label]) {
    for label in labels {
        for (line, text) in label.lines.iter().enumerate() {
            let (x, y) = label.position(line);
            svg.text(class, x, y, label.anchor.as_str(), text);
        }
    }
}
