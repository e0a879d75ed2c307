//! The turnout day by day while a call is open: how many of each group had answered, never who.

use askama::Template;
use pluriel_pages::{Html, component::Tally};
use pluriel_web::Visit;

use crate::{pages::said, view::CallView};

#[derive(Template)]
#[template(ext = "html", source = r"<details><summary>{{ title }}</summary>{{ table }}</details>")]
struct ByDay<'a> {
    title: &'a str,
    table: Html,
}

/// A table of days by groups; nothing once the call is closed, when positions tell more, or while nobody answered.
pub(super) fn by_day(visit: &Visit, call: &CallView) -> Html {
    if call.closing.is_some() || call.turnout_by_day.is_empty() {
        return Html::empty();
    }
    let speech = &visit.speech;
    let title = speech.say("opinions-turnout-by-day");
    let groups = call.turnout.iter().map(|group| said(visit, &group.group.names));
    let mut columns = vec![speech.say("opinions-column-day").to_owned()];
    columns.extend(groups);
    columns.push(speech.say("total").to_owned());
    let mut table = Tally::new(title, columns);
    for day in &call.turnout_by_day {
        let total: u32 = day.answered.iter().sum();
        let cells = day.answered.iter().chain([&total]).map(|count| speech.number(*count));
        table = table.row(speech.plain_date(day.day), cells.collect());
    }
    let asked: Vec<u32> = call.turnout.iter().map(|group| group.asked).collect();
    let all: u32 = asked.iter().sum();
    let cells = asked.iter().chain([&all]).map(|count| speech.number(*count));
    table = table.total(speech.say("opinions-turnout-asked"), cells.collect());
    Html::of(&ByDay { title, table: visit.site.theme().html(&table) })
}
