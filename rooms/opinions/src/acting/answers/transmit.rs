//! Putting recommendations to an addressee after the publication.

use axum::{extract::Path, response::Response};
use pluriel_pages::{Choice, Field, Form, component::ActionKind};
use pluriel_web::{Posted, Refused, Visit};

use super::super::{confirm, forms, probe, seen};
use crate::{
    commands::{NameAddressees, NewAddressee},
    state::Opinion,
    words::BlockId,
};

fn command(opinion: &Opinion, addressee: NewAddressee) -> NameAddressees {
    NameAddressees { opinion: opinion.id, addressees: vec![addressee] }
}

fn nobody() -> NewAddressee {
    NewAddressee {
        name: String::new(),
        contact: String::new(),
        email: String::new(),
        recommendations: Vec::new(),
    }
}

/// The page that asks who answers which recommendations.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::numbered(&visit, &number)?;
    probe::require(&visit, command(opinion, nobody()))?;
    Ok(visit.page(&forms::page(&visit, opinion, "answers-transmit", &form(&visit, opinion))))
}

fn form(visit: &Visit, opinion: &Opinion) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let days = seen::orders(visit, opinion).map_or(0, |orders| orders.orders.answers.days);
    Form::new(format!("{}/transmettre", opinion.address()), visit.form_keys())
        .field(
            Field::line("name", say("answers-transmit-name"))
                .help(say("answers-transmit-name.help"))
                .required(),
        )
        .field(Field::line("contact", say("answers-contact-name")))
        .field(Field::email("email", say("answers-contact-email")).required())
        .field(recommendations(visit, opinion))
        .button(confirm::button(visit, ActionKind::Main, send_words(opinion), &[("days", days.into())]))
        .cancel(forms::cancel(visit, opinion))
}

/// Under embargo nobody is asked before the publication.
fn send_words(opinion: &Opinion) -> &'static str {
    if opinion.embargo().is_some() { "afterlife-name" } else { "answers-transmit" }
}

/// The recommendations; those that were put to nobody yet are ticked.
fn recommendations(visit: &Visit, opinion: &Opinion) -> Field {
    let put: Vec<BlockId> = opinion.fate.puts().map(|(_, block, _)| block).collect();
    let blocks = || opinion.text.recommendations();
    let choices = (1u32..).zip(blocks()).map(|(rank, block)| {
        Choice::new(block.id.to_string(), visit.speech.quote("opinions-recommendation", "number", rank))
            .help(seen::beginning(&seen::block_words(visit, block), 120))
    });
    let ticked = blocks().filter(|block| !put.contains(&block.id)).map(|block| block.id.to_string());
    Field::boxes("recommendations", visit.speech.say("answers-transmit-which"), choices.collect())
        .chosen(ticked.collect())
        .required()
}

/// Records it; the addressee is asked at once.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::numbered(visit, &number)?;
    let fields = &posted.fields;
    let raw = |name| fields.raw(name).to_owned();
    let addressee = NewAddressee {
        name: raw("name"),
        contact: raw("contact"),
        email: raw("email"),
        recommendations: fields.all("recommendations").iter().filter_map(|id| id.parse().ok()).collect(),
    };
    let result = forms::give(&posted, Vec::new(), command(opinion, addressee)).await;
    let page = |form: &Form| forms::page(visit, opinion, "answers-transmit", form);
    let told = forms::told(opinion, if opinion.embargo().is_some() { "named" } else { "transmitted" });
    Ok(forms::answer(&posted, result, told, || form(visit, opinion), page))
}
