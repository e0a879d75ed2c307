//! Admitting a question: the rule by which it will be adopted, and what will be published of positions.

use axum::{extract::Path, response::Response};
use pluriel_members::Members;
use pluriel_pages::{
    Choice, Field, Form, Page,
    component::{ActionKind, Facts},
};
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, probe, rules::Reader, seen, sponsor, take_up};
use crate::{
    commands::Admit,
    rule_names::rule_name,
    sponsors,
    standing_orders::InForce,
    state::Opinion,
    words::{Publicity, Task},
};

/// The page that admits.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::referred(&visit, &number)?;
    let default = Admit { opinion: opinion.id, rule: None, rule_chosen_at: None, publicity: None };
    probe::require(&visit, default)?;
    let orders = seen::orders(&visit, opinion)?;
    Ok(visit.page(&page(&visit, opinion, orders, &form(&visit, opinion, orders))))
}

fn form(visit: &Visit, opinion: &Opinion, orders: &InForce) -> Form {
    let say = |id: &str| visit.speech.say(id).to_owned();
    let default = default_rule(visit, opinion, orders);
    let choices = orders.orders.rules.iter().filter_map(|name| {
        let rule = orders.orders.rule(name)?;
        let label = if *name == default {
            visit.speech.quote("acting-rule-default", "rule", rule_name(&visit.speech, name))
        } else {
            rule_name(&visit.speech, name)
        };
        Some(
            Choice::new(name.as_str(), label)
                .help(Reader::of(visit, orders.orders.carriage_by).sentence(&rule)),
        )
    });
    Form::new(format!("{}/admettre", opinion.address()), visit.form_keys())
        .field(
            Field::radio("rule", say("acting-rule"), choices.collect())
                .help(say("acting-rule.help"))
                .value(default)
                .required(),
        )
        .field(take_up::meeting(visit, opinion, "rule_chosen_at", "acting-rule-chosen-at"))
        .field(
            Field::radio("publicity", say("acting-publicity"), publicities(visit))
                .help(say("acting-publicity.help"))
                .value(publicity_name(default_publicity(visit, opinion, orders)))
                .required(),
        )
        .button(confirm::button(visit, ActionKind::Main, "acting-admit", &[]))
        .cancel(forms::cancel(visit, opinion))
}

fn page(visit: &Visit, opinion: &Opinion, orders: &InForce, form: &Form) -> Page {
    let speech = &visit.speech;
    let mut facts = Facts::default().with(
        speech.say("acting-question"),
        pluriel_pages::paragraphs(&seen::words(visit, opinion.question)),
    );
    if let Some(referral) = opinion.referral() {
        let rapporteurs = sponsors::rapporteurs(referral, orders.orders.drafting.pens);
        let pens = rapporteurs.iter().filter(|rapporteur| rapporteur.task == Task::Pen);
        let authors: Vec<_> = pens.map(|pen| seen::member(visit, pen.member)).collect();
        facts = facts
            .with(speech.say("acting-backing"), sponsor::backed(visit, referral))
            .with(speech.say("acting-pen"), speech.quote("acting-pen-will-be", "names", authors.join(", ")));
    }
    let mut page = forms::page(visit, opinion, "acting-admit", form);
    page.is_set_by_host = seen::is_set_by_host(orders);
    forms::above(page, visit.site.theme().html(&facts))
}

/// The rule of the opinion's formation, else that of the standing orders.
fn default_rule(visit: &Visit, opinion: &Opinion, orders: &InForce) -> String {
    let formation = visit.room::<Members>().formation(&opinion.formation);
    let own = formation.and_then(|formation| formation.default_rule.clone());
    own.unwrap_or_else(|| orders.orders.default_rule.clone())
}

/// The publicity of the opinion's formation, else that of the standing orders.
fn default_publicity(visit: &Visit, opinion: &Opinion, orders: &InForce) -> Publicity {
    let formation = visit.room::<Members>().formation(&opinion.formation);
    let own =
        formation.and_then(|formation| formation.publicity).and_then(|own| Publicity::try_from(own).ok());
    own.unwrap_or(orders.orders.publicity)
}

/// The name of a publicity in forms and in the API: its words are `acting-publicity-<name>`.
pub(super) const fn publicity_name(publicity: Publicity) -> &'static str {
    match publicity {
        Publicity::Named => "named",
        Publicity::Counts => "counts",
    }
}

fn publicities(visit: &Visit) -> Vec<Choice> {
    let choice = |publicity| {
        let (name, id) =
            (publicity_name(publicity), format!("acting-publicity-{}", publicity_name(publicity)));
        let help = visit.speech.attr(&id, "means", &[]).unwrap_or_default();
        Choice::new(name, visit.speech.say(&id)).help(help)
    };
    [Publicity::Named, Publicity::Counts].map(choice).into()
}

/// Records it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::referred(visit, &number)?;
    let orders = seen::orders(visit, opinion)?;
    let (fields, mut faults) = (&posted.fields, Vec::new());
    let typed = fields.raw("rule");
    let is_default = typed.is_empty() || typed == default_rule(visit, opinion, orders);
    let publicity = match fields.raw("publicity") {
        "named" => Some(Publicity::Named),
        "counts" => Some(Publicity::Counts),
        "" => None,
        _ => {
            faults.push(pluriel_council::FieldError::new("publicity", "acting-choose"));
            None
        }
    };
    let command = Admit {
        opinion: opinion.id,
        rule: (!is_default).then(|| typed.to_owned()),
        rule_chosen_at: forms::chosen(&mut faults, "rule_chosen_at", fields.raw("rule_chosen_at")),
        publicity,
    };
    let result = forms::give(&posted, faults, command).await;
    let accepted = |receipt: &pluriel_house::Receipt| {
        let address = receipt.address.clone().unwrap_or_else(|| opinion.address());
        super::done::done_at(&address, "admitted", receipt)
    };
    let form = || form(visit, opinion, orders);
    Ok(forms::answer(&posted, result, accepted, form, |form| page(visit, opinion, orders, form)))
}
