//! Delegates, the secretariat, and what a person chooses.

use pluriel_council::{Actor, Capacity, PersonId, RefusalKind, Standing, harness::Given};
use pluriel_members::{Command, Members, import};
use serde_json::json;

use crate::{composition::people_changed, setting::*};

fn add(member: &str, name: &str, email: &str, standing: &str) -> serde_json::Value {
    json!({"add_delegate": {"member": member, "name": name, "email": email, "standing": standing}})
}

fn person(given: &Given, email: &str) -> PersonId {
    given.rooms().people().by_email(email).unwrap().id
}

#[test]
fn a_delegate_is_a_person_and_a_mandate_and_the_event_names_nobody() {
    let mut given = council();
    let member = id(&given, "Les Ronces");
    let decision = accepted(&mut given, add("les ronces", "Ada Exemple", "Ada@Ronces.example", "titular"));
    assert_eq!(added(&decision), (1, 1));
    assert_eq!(decision.events[0].event, people_changed(Some(member), "mandate_given"));
    assert_eq!(decision.events[0].stream.0, member.0);
    let people = given.rooms().people();
    let delegates: Vec<_> = people
        .delegates_of(member, now())
        .iter()
        .map(|(person, standing)| (person.name.clone(), *standing))
        .collect();
    assert_eq!(delegates, [("Ada Exemple".to_owned(), Standing::Titular)]);
    let ada = people.person(person(&given, "ada@ronces.example")).unwrap();
    assert_eq!((ada.language.as_str(), ada.name_public_since), ("fr", None));
}

#[test]
fn a_person_may_be_titular_of_one_member_and_alternate_of_another() {
    let mut given = council();
    accepted(&mut given, add("Les Ronces", "Ada", "ada@x.example", "titular"));
    let decision = accepted(&mut given, add("Voirie", "ADA", "ADA@x.example", "alternate"));
    assert_eq!(added(&decision), (0, 1));
    assert!(accepted(&mut given, add("Voirie", "Ada", "ada@x.example", "alternate")).events.is_empty());
    ask(&mut given, add("Voirie", "Ada", "ada@x.example", "titular")).refused("members-delegate-both");
    ask(&mut given, add("Les Ronces", "Bob", "bob@x.example", "titular")).refused("members-titular-taken");
    accepted(&mut given, add("Les Ronces", "Bob", "bob@x.example", "alternate"));
    ask(&mut given, add("Voirie", "Eve", "ada@x.example", "alternate")).refused("members-email-of-another");
    let capacities = given.rooms().people().mandates_of(person(&given, "ada@x.example"), now()).count();
    assert_eq!(capacities, 2);
}

#[test]
fn every_field_of_a_delegate_at_fault_is_named() {
    let mut given = council();
    let bad = json!({"add_delegate": {"member": "Personne", "name": "", "email": "a@b", "standing": "titular",
        "from": "2025-12-02", "last_day": "2025-12-01"}});
    let refusal = ask(&mut given, bad).refused("members-mandate-inverted");
    let fields: Vec<_> = refusal.fields.iter().map(|fault| fault.field).collect();
    assert_eq!(fields, ["member", "name", "email", "last_day"]);
    for email in ["", "ada", "@x.fr", "ada@", "ada@x", "ada@x..fr", "a b@x.fr", "<ada@x.fr>", "a@b@c.fr"] {
        let refusal = ask(&mut given, add("Les Ronces", "Ada", email, "titular")).refused("form-to-correct");
        assert_eq!(refusal.fields[0].field, "email", "{email}");
    }
    let early = json!({"add_delegate": {"member": "Maraîchers réunis", "name": "Ada", "email": "ada@x.fr",
        "standing": "titular", "from": "2020-01-01", "last_day": "2020-12-31"}});
    ask(&mut given, early).refused("members-delegate-without-seat");
}

#[test]
fn a_mandate_ends_on_its_last_day_or_now() {
    let mut given = council();
    accepted(&mut given, add("Les Ronces", "Ada", "ada@x.example", "titular"));
    let member = id(&given, "Les Ronces");
    let mandate = given.rooms().people().mandates().next().unwrap().id;
    let end = |last_day: Option<&str>| json!({"end_mandate": {"mandate": mandate, "last_day": last_day}});
    ask(&mut given, end(Some("2025-11-23"))).refused("members-mandate-inverted");
    ask(&mut given, end(Some("2025-12-31"))).then(&[people_changed(Some(member), "mandate_ended")]);
    assert!(accepted(&mut given, end(Some("2025-12-31"))).events.is_empty());
    given.at(at("2025-12-01T08:00:00Z"));
    ask(&mut given, end(None)).then_kinds(&["people_changed"]);
    assert!(given.rooms().people().delegates_of(member, at("2025-12-01T08:00:00Z")).is_empty());
    given.at(at("2025-12-02T08:00:00Z"));
    ask(&mut given, end(Some("2026-01-01"))).refused("members-mandate-ended");
    let unknown = json!({"end_mandate": {"mandate": "00000000000000000000000000"}});
    ask(&mut given, unknown).refused("members-mandate-unknown");
    accepted(&mut given, add("Les Ronces", "Bob", "bob@x.example", "titular"));
}

#[test]
fn the_operator_alone_appoints_and_dismisses_the_secretariat() {
    let mut given = council();
    let invite = json!({"invite_secretariat": {"name": "Sam", "email": "sam@hote.example"}});
    let refusal = ask(&mut given, invite.clone()).refused("members-secretariat-by-operator");
    assert_eq!(refusal.kind, RefusalKind::Forbidden);
    let decision = ask_as(&mut given, Actor::Operator, invite.clone()).accepted();
    assert_eq!(decision.events[0].event, people_changed(None, "mandate_given"));
    assert_eq!(decision.events[0].stream, pluriel_members::COUNCIL);
    assert!(ask_as(&mut given, Actor::Operator, invite).accepted().events.is_empty());
    assert_eq!(given.rooms().people().secretariat(now()).len(), 1);
    let mandate = given.rooms().people().mandates().next().unwrap().id;
    let end = json!({"end_mandate": {"mandate": mandate}});
    ask(&mut given, end.clone()).refused("members-secretariat-by-operator");
    ask_as(&mut given, Actor::Operator, end).accepted();
    assert!(given.rooms().people().secretariat(now()).is_empty());
}

#[test]
fn a_person_alone_chooses_whether_its_name_is_public() {
    let mut given = council();
    let member = id(&given, "Les Ronces");
    accepted(&mut given, add("Les Ronces", "Ada", "ada@x.example", "titular"));
    let ada = person(&given, "ada@x.example");
    let capacity = Capacity::Delegate { member, standing: Standing::Titular };
    let actor = Actor::Person { person: ada, capacity };
    let choose = |public: bool| json!({"choose_name_publicity": {"public": public}});
    ask_as(&mut given, Actor::Visitor, choose(true)).refused("access-sign-in");
    ask(&mut given, choose(true)).refused("members-person-unknown");
    assert!(ask_as(&mut given, actor, choose(false)).accepted().events.is_empty());
    ask_as(&mut given, actor, choose(true)).then(&[people_changed(Some(member), "name_publicity")]);
    assert_eq!(given.rooms().people().person(ada).unwrap().name_public_since, Some(now()));
    ask_as(&mut given, actor, choose(false)).then_kinds(&["people_changed"]);
    assert_eq!(given.rooms().people().person(ada).unwrap().name_public_since, None);
}

/// A table as the command line and the page split it.
fn table(text: &str) -> Vec<(u32, Vec<String>)> {
    text.lines()
        .zip(1..)
        .map(|(line, number)| (number, line.split(';').map(str::to_owned).collect()))
        .collect()
}

#[test]
fn a_table_of_delegates_is_imported_once() {
    let mut given = council();
    let rows = table(
        "\u{feff}Membre;Nom;Courriel;Qualité;Début;Fin;Langue\n\
         Les Ronces;Ada Exemple;ada@x.example;titulaire;;;\n\
         ;;;;;;\n\
         voirie;Ada Exemple;ADA@x.example;suppléante;01/12/2025;2026-11-30;en\n\
         Les Ronces;Bob;bob@x.example;Suppléant·e;2025-12-01;;fr\n\
         Les Ronces;Bob;bob@x.example;suppléant;2025-12-01;;fr",
    );
    let command = import::delegates(&rows).unwrap();
    let decision = given.when::<Members>(Actor::Operator, command.clone()).accepted();
    assert_eq!(added(&decision), (2, 3));
    let again = given.when::<Members>(Actor::Operator, command).accepted();
    assert!(again.events.is_empty() && again.people.is_empty());
}

#[test]
fn a_table_is_refused_line_by_line_and_nothing_is_taken() {
    let mut given = council();
    let refusal = import::delegates(&table(
        "member;name;email;standing;from\nLes Ronces;;a@x.fr;chef;demain\n\nVoirie;Bob;b@x.fr;alternate;2025-13-01",
    ))
    .unwrap_err();
    let quoted: Vec<_> =
        refusal.fields.iter().map(|fault| (fault.field, fault.args.last().cloned().unwrap())).collect();
    let line = |number: u32| ("line", number.into());
    assert_eq!(quoted, [("name", line(2)), ("standing", line(2)), ("from", line(2)), ("from", line(4))]);
    let rows = table(
        "member;name;email;standing\nLes Ronces;Ada;a@x.fr;titular\nPersonne;Bob;b@x.fr;titular\nLes Ronces;Eve;e@x.fr;titular",
    );
    let Ok(command) = import::delegates(&rows) else { panic!() };
    let refusal = given.when::<Members>(SECRETARIAT, command).refused("members-import-rows");
    let codes: Vec<_> = refusal.fields.iter().map(|fault| fault.code).collect();
    assert_eq!(codes, ["members-member-not-found", "members-titular-taken"]);
    assert!(given.rooms().people().by_email("a@x.fr").is_none());
}

#[test]
fn the_titles_of_a_table_are_checked() {
    for (titles, code) in [
        ("member;name;email", "members-import-column-missing"),
        ("member;name;email;standing;email", "members-import-column-twice"),
        ("member;name;email;standing;phone", "members-import-column-unknown"),
    ] {
        assert_eq!(import::delegates(&table(titles)).unwrap_err().code, code);
    }
    assert_eq!(import::delegates(&[]).unwrap_err().code, "members-import-empty");
    let endless = vec![(1, vec![String::new()]); import::MAX_TABLE_ROWS + 1];
    assert_eq!(import::delegates(&endless).unwrap_err().code, "members-import-too-many");
    assert_eq!(
        import::delegates(&table("membre;nom;e-mail;role")).unwrap(),
        Command::ImportDelegates(Vec::new())
    );
}
