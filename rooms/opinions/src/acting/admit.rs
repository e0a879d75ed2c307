//! Admitting a question: the rule by which it will be adopted, and what will be published of positions.

use axum::{extract::Path, response::Response};
use pluriel_members::Members;
use pluriel_pages::{
    Choice, Field, Form, Page,
    component::{ActionKind, Facts},
};
use pluriel_web::{Posted, Refused, Visit};

use super::{confirm, forms, probe, rapporteurs, rules::Reader, seen, sponsor, take_up};
use crate::{
    Command,
    commands::{Admit, AdmitWithDoors},
    decide::rapporteurs::proposed,
    rule_names::rule_name,
    standing_orders::InForce,
    state::Opinion,
    words::{Doors, Publicity},
};

/// The page that admits.
pub(crate) async fn show(visit: Visit, Path(number): Path<String>) -> Result<Response, Refused> {
    let opinion = seen::referred(&visit, &number)?;
    let default =
        Admit { opinion: opinion.id, rule: None, rule_chosen_at: None, publicity: None, pens: Vec::new() };
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
    let form = Form::new(format!("{}/admettre", opinion.address()), visit.form_keys())
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
                .value(default_publicity(visit, opinion, orders).name())
                .required(),
        )
        .field(
            Field::radio("doors", say("doors-field"), doors(visit))
                .help(say("doors-field.help"))
                .value(orders.orders.doors.name())
                .required(),
        )
        .button(confirm::button(visit, ActionKind::Main, "acting-admit", &[]))
        .cancel(forms::cancel(visit, opinion));
    if orders.orders.drafting.pens > 1 {
        form.field(rapporteurs::admission_field(visit, opinion, orders))
    } else {
        form
    }
}

fn page(visit: &Visit, opinion: &Opinion, orders: &InForce, form: &Form) -> Page {
    let speech = &visit.speech;
    let mut facts = Facts::default().with(
        speech.say("acting-question"),
        pluriel_pages::paragraphs(&seen::words(visit, opinion.question)),
    );
    if let Some(referral) = opinion.referral() {
        facts = facts.with(speech.say("acting-backing"), sponsor::backed(visit, referral));
        if orders.orders.drafting.pens == 1 {
            let members = visit.snapshot.rooms.of::<Members>();
            let pens = proposed(members, referral, 1, visit.site.house().now());
            let names: Vec<_> = pens.into_iter().map(|pen| seen::member(visit, pen)).collect();
            let names = speech.quote("acting-pen-will-be", "names", names.join(", "));
            facts = facts.with(speech.say("acting-pen"), names);
        }
    }
    let mut page = forms::page(visit, opinion, "acting-admit", form);
    page.is_set_by_host = seen::is_set_by_host(orders);
    forms::above(page, visit.site.theme().html(&facts))
}

/// The command of an admission, behind the doors that were chosen, if any were.
pub(super) fn with_doors(admission: Admit, doors: Option<Doors>) -> Command {
    match doors {
        Some(doors) => AdmitWithDoors { admission, doors }.into(),
        None => admission.into(),
    }
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
    let own = formation.and_then(|formation| formation.publicity).map(Publicity::from);
    own.unwrap_or(orders.orders.publicity)
}

fn publicities(visit: &Visit) -> Vec<Choice> {
    let choice = |publicity: Publicity| {
        let (name, id) = (publicity.name(), format!("acting-publicity-{}", publicity.name()));
        let help = visit.speech.attr(&id, "means", &[]).unwrap_or_default();
        Choice::new(name, visit.speech.say(&id)).help(help)
    };
    Publicity::ALL.map(choice).into()
}

fn doors(visit: &Visit) -> Vec<Choice> {
    let choice = |doors: Doors| {
        let id = format!("doors-field-{}", doors.name());
        Choice::new(doors.name(), visit.speech.say(&id))
            .help(visit.speech.attr(&id, "means", &[]).unwrap_or_default())
    };
    Doors::ALL.map(choice).into()
}

/// Records it.
pub(crate) async fn send(Path(number): Path<String>, posted: Posted) -> Result<Response, Refused> {
    let visit = &posted.visit;
    let opinion = seen::referred(visit, &number)?;
    let orders = seen::orders(visit, opinion)?;
    let (fields, mut faults) = (&posted.fields, Vec::new());
    let typed = fields.raw("rule");
    let is_default = typed.is_empty() || typed == default_rule(visit, opinion, orders);
    let typed_publicity = fields.raw("publicity");
    let publicity = Publicity::ALL.into_iter().find(|publicity| publicity.name() == typed_publicity);
    if publicity.is_none() && !typed_publicity.is_empty() {
        faults.push(pluriel_council::FieldError::new("publicity", "acting-choose"));
    }
    let typed_doors = fields.raw("doors");
    let doors = Doors::ALL.into_iter().find(|doors| doors.name() == typed_doors);
    if doors.is_none() && !typed_doors.is_empty() {
        faults.push(pluriel_council::FieldError::new("doors", "acting-choose"));
    }
    let admission = Admit {
        opinion: opinion.id,
        rule: (!is_default).then(|| typed.to_owned()),
        rule_chosen_at: forms::chosen(&mut faults, "rule_chosen_at", fields.raw("rule_chosen_at")),
        publicity,
        pens: rapporteurs::named(fields),
    };
    let command = with_doors(admission, doors);
    let result = forms::give(&posted, faults, command).await;
    let accepted = |receipt: &pluriel_house::Receipt| {
        let address = receipt.address.clone().unwrap_or_else(|| opinion.address());
        super::done::done_at(&address, "admitted", receipt)
    };
    let form = || form(visit, opinion, orders);
    Ok(forms::answer(&posted, result, accepted, form, |form| page(visit, opinion, orders, form)))
}
