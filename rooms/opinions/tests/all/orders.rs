//! Standing orders: presets, bounds, contradictions.

use pluriel_opinions::{
    commands::SetStandingOrders,
    standing_orders::{BOUNDS, CouncilsOwn, Preset, SetBy, StandingOrders},
};
use serde_json::{Value, json};

use crate::setting::*;

/// The document of the specification, `light`, but for what belongs to the council's composition and to the act of setting.
fn specified() -> Value {
    json!({ "name": "light", "carriage_by": "kind", "rules": ["Majority of members", "Broad carriage", "Consent"],
      "default_rule": "Majority of members", "quiet_periods": ["08-01/08-31", "12-20/01-03"],
      "referral": {"public_form": false, "open_per_author": 3, "sponsors": 1, "groups": 1, "or_at_meeting": true, "window_days": 60, "appeal": 2},
      "drafting": {"pens": 1, "amendments": "on_request", "request_by": 2, "lapse_months": 9, "last_ballot_months": 18},
      "call": {"days": 14, "working_days": 10, "span_meeting": true, "close_working_days_after_meeting": 2, "extend": {"by": 2, "working_days": 5}, "reopen": {"times": 1, "working_days": 5}, "hold_working_days": 0, "objection": "reasons", "objector_working_days": 10},
      "ballot": {"when": "asked", "asked_by": 2, "working_days": 5, "form": "roll_call", "not_valid": "lapse", "proxies": 0}, "hands": {"correct_working_days": 2},
      "publicity": "counts", "doors": "open", "publish": {"statements_working_days": 2, "undo_minutes": 10},
      "answers": {"days": 60, "remind_before_days": 10}, "follow_up": {"review_months": 12, "close_months": 36}, "dormancy": false, "fast_track": true, "mails": {"per_opinion": 4, "digest": "thursday"} })
}

fn own() -> CouncilsOwn {
    let read: StandingOrders = serde_json::from_value(specified()).unwrap();
    CouncilsOwn {
        carriage_by: read.carriage_by,
        rules: read.rules,
        own_rules: read.own_rules,
        default_rule: read.default_rule,
        quiet_periods: read.quiet_periods,
    }
}

#[test]
fn the_light_preset_is_the_document_of_the_specification() {
    let read: StandingOrders = serde_json::from_value(specified()).unwrap();
    assert_eq!(Preset::Light.orders(own()), read);
    read.check().unwrap();
}

#[test]
fn the_full_preset_differs_where_the_specification_says() {
    let light = serde_json::to_value(Preset::Light.orders(own())).unwrap();
    let full = serde_json::to_value(Preset::Full.orders(own())).unwrap();
    let mut expected = light;
    for (pointer, value) in [
        ("/name", json!("full")),
        ("/referral/public_form", json!(true)),
        ("/referral/sponsors", json!(3)),
        ("/referral/groups", json!(2)),
        ("/referral/window_days", json!(30)),
        ("/referral/appeal", json!(5)),
        ("/drafting/pens", json!(2)),
        ("/drafting/amendments", json!("always")),
        ("/drafting/lapse_months", json!(6)),
        ("/drafting/last_ballot_months", json!(12)),
        ("/call/span_meeting", json!(false)),
        ("/call/reopen/times", json!(2)),
        ("/call/hold_working_days", json!(5)),
        ("/call/objection", json!("remedy")),
        ("/call/objector_working_days", json!(5)),
        ("/ballot/when", json!("always")),
        ("/ballot/not_valid", json!("extension")),
        ("/publicity", json!("named")),
        ("/publish/statements_working_days", json!(5)),
    ] {
        *expected.pointer_mut(pointer).unwrap() = value;
    }
    assert_eq!(full, expected);
}

#[test]
fn every_number_has_bounds_and_is_refused_outside_them() {
    let orders = Preset::Light.orders(own());
    let document = serde_json::to_value(&orders).unwrap();
    let mut numbers = 0;
    count_numbers(&document, &mut numbers);
    assert_eq!(numbers, BOUNDS.len(), "a number without bounds");
    for bound in BOUNDS {
        let pointer = format!("/{}", bound.path.replace('.', "/"));
        for out in [bound.least.checked_sub(1), bound.most.checked_add(1)].into_iter().flatten() {
            let mut document = document.clone();
            *document.pointer_mut(&pointer).unwrap() = json!(out);
            let orders: StandingOrders = serde_json::from_value(document).unwrap();
            assert_eq!(bound.value(&orders), out);
            let refusal = orders.check().unwrap_err();
            let fault = refusal.fields.iter().find(|fault| fault.field == bound.path).unwrap();
            assert_eq!(fault.code, "opinions-orders-out-of-bounds", "{}", bound.path);
            assert_eq!(fault.args.len(), 3);
        }
    }
}

fn count_numbers(value: &Value, numbers: &mut usize) {
    match value {
        Value::Number(_) => *numbers += 1,
        Value::Array(list) => list.iter().for_each(|value| count_numbers(value, numbers)),
        Value::Object(members) => members.values().for_each(|value| count_numbers(value, numbers)),
        _ => {}
    }
}

#[test]
fn what_contradicts_itself_or_is_unknown_is_refused() {
    for (pointer, value, code) in [
        ("/referral/groups", json!(2), "opinions-orders-more-groups-than-sponsors"),
        ("/drafting/last_ballot_months", json!(8), "opinions-orders-lapse-after-last-ballot"),
        ("/answers/days", json!(15), ""),
        ("/follow_up/close_months", json!(11), "opinions-orders-review-after-end"),
        ("/rules", json!(["Tirage au sort"]), "opinions-orders-unknown-rule"),
        ("/default_rule", json!("Double majority"), "opinions-orders-default-rule-not-listed"),
    ] {
        let mut document = specified();
        *document.pointer_mut(pointer).unwrap() = value;
        let orders: StandingOrders = serde_json::from_value(document).unwrap();
        match orders.check() {
            Ok(()) => assert_eq!(code, ""),
            Err(refusal) => assert!(refusal.fields.iter().any(|fault| fault.code == code), "{refusal:?}"),
        }
    }
    let mut document = specified();
    document["answers"] = json!({"days": 20, "remind_before_days": 20});
    let orders: StandingOrders = serde_json::from_value(document).unwrap();
    assert_eq!(orders.check().unwrap_err().fields[0].code, "opinions-orders-reminder-before-question");
    let mut unknown = specified();
    unknown["tirage"] = json!(true);
    assert!(serde_json::from_value::<StandingOrders>(unknown).is_err());
}

#[test]
fn both_presets_can_be_set_whole() {
    for preset in [Preset::Light, Preset::Full] {
        assert!(preset.orders(own()).check().is_ok(), "{preset:?}");
    }
}

#[test]
fn the_host_sets_them_in_versions_and_an_opinion_keeps_its_own() {
    let mut house = council();
    let set = |house: &mut House, orders| house.when(SECRETARIAT, SetStandingOrders { orders });
    house.by("Ronces", SetStandingOrders { orders: orders() }).refused("access-denied");
    set(&mut house, orders()).then_kinds(&["standing_orders_set"]);
    set(&mut house, orders()).then(&[]);
    let opinion = house.admitted("jardins");
    let mut longer = orders();
    longer.call.days = 30;
    set(&mut house, longer).accepted();
    let in_force = house.state().orders().unwrap();
    assert_eq!((in_force.version, in_force.set_by), (2, SetBy::Host));
    assert_eq!(house.state().orders_of(house.opinion(opinion)).unwrap().version, 1);
    let mut wrong = orders();
    wrong.call.days = 0;
    set(&mut house, wrong).refused("opinions-orders-refused");
    let document = serde_json::to_value(in_force_document(&house)).unwrap();
    assert_eq!(document["formations"]["jardins"]["votes"], json!(["jardins"]));
    assert_eq!((&document["set_by"], &document["call"]["days"]), (&json!("host"), &json!(30)));
}

fn in_force_document(house: &House) -> pluriel_opinions::standing_orders::Document<'_> {
    house.state().orders().unwrap().document(house.given.rooms().of::<pluriel_members::Members>())
}
