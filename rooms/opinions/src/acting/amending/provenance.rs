//! `/avis/<n>/provenance`: each word of the text answers who brought it in, by which amendment, who decided.

use askama::Template;
use axum::{extract::Path, response::Response};
use pluriel_pages::{
    Alternate, Html, Page,
    component::{Link, Tally},
};
use pluriel_speech::Speech;
use pluriel_web::{Refused, Visit};

use super::{
    super::{forms, seen},
    address, called, list_address, one,
};
use crate::{
    state::{Amendment, AmendmentFate, Opinion},
    view::OriginRun,
};

#[derive(Template)]
#[template(path = "acting/amending/provenance.html")]
struct Body<'a> {
    speech: &'a Speech,
    blocks: Vec<Vec<Shown>>,
    table: Html,
}

struct Shown {
    words: String,
    space: String,
    number: String,
    link: Option<Link>,
}

pub(super) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    let speech = &visit.speech;
    let origins = crate::pages::seen(&visit).provenance(opinion);
    let shown = |run: &OriginRun| {
        let words = run.words.trim_end();
        Shown {
            words: words.to_owned(),
            space: run.words[words.len()..].to_owned(),
            number: run.amendment.map(|number| number.to_string()).unwrap_or_default(),
            link: run.amendment.map(|number| {
                let label = speech.quote("amending-brought-by", "number", number.to_string());
                Link::new(address(opinion, number), label)
            }),
        }
    };
    let blocks = origins.iter().map(|block| block.words.iter().map(shown).collect());
    let body = Body { speech, blocks: blocks.collect(), table: table(&visit, opinion) };
    let mut page = Page::new(speech.say("amending-provenance"), Html::of(&body));
    page.over = Html::text(&forms::called(&visit, opinion));
    page.lead = Html::text(&speech.attr("amending-provenance", "lead", &[]).unwrap_or_default());
    page.breadcrumb = forms::breadcrumb(&visit, opinion);
    page.is_fictitious = seen::is_fictitious(&visit, opinion);
    page.formats = vec![Alternate {
        href: format!("/api/v1/opinions/{}/provenance", opinion.number().unwrap_or_default()),
        media_type: "application/json",
        label: speech.say("format-json").to_owned(),
    }];
    Ok(visit.page(&page))
}

/// The amendments that the text holds: who signed, who decided.
fn table(visit: &Visit, opinion: &Opinion) -> Html {
    let speech = &visit.speech;
    let accepted: Vec<_> = opinion.amending.all.values().filter(|one| one.is_accepted()).collect();
    if accepted.is_empty() {
        return Html::empty();
    }
    let columns = ["amending-column-amendment", "amending-column-signed", "amending-column-decided"];
    let columns = columns.map(|id| speech.say(id).to_owned());
    let mut table = Tally::new(speech.say("amending-in-the-text").to_owned(), columns.into());
    for amendment in accepted {
        let view = crate::pages::seen(visit).amendment(opinion, amendment);
        let cells = vec![one::signed(visit, &view), decided(visit, opinion, amendment)];
        table = table.row(called(visit, amendment.number), cells);
    }
    let mut drawn = visit.site.theme().html(&table);
    let list = Link::new(list_address(opinion), speech.say("amending-list"));
    drawn.push(&crate::pages::link_list(vec![list]));
    drawn
}

/// Who accepted it: the pen, or a vote with its numbers, and who voted where positions are named.
fn decided(visit: &Visit, opinion: &Opinion, amendment: &Amendment) -> String {
    let AmendmentFate::Accepted { vote: Some(number), .. } = amendment.fate else {
        return visit.speech.say("amending-by-the-pen").to_owned();
    };
    let view =
        opinion.amending.vote(number).map(|vote| crate::pages::seen(visit).amendment_vote(opinion, vote));
    let Some(view) = view else { return String::new() };
    let said = [
        ("vote", number.to_string().into()),
        ("ballots", view.ballots.unwrap_or_default().into()),
        (
            "members",
            view.named.iter().map(|one| one.member.name.as_str()).collect::<Vec<_>>().join(", ").into(),
        ),
        ("named", if view.named.is_empty() { "no" } else { "yes" }.into()),
    ];
    visit.speech.with("amending-by-a-vote", &said)
}
