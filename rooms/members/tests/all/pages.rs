//! Pages, forms, feeds and API over a running house.

use axum::http::StatusCode;
use pluriel_council::{Actor, MemberId};
use pluriel_house::RegisteredRoom;
use pluriel_members::{Command, Members, api, skeleton};
use serde_json::json;

use crate::{
    setting::now,
    site::{Asked, NOBODY, Running, URL},
};

const OWN: &[u8] = include_bytes!("../../../../docs/operators/examples/council.json");

/// A site of the example's council, with one person of the secretariat and two delegates.
pub async fn site() -> Running {
    let fronts =
        vec![pluriel_members::front(), pluriel_members::people_front(), pluriel_members::admission_front()];
    let rooms = vec![RegisteredRoom::of::<Members>()];
    let running = Running::new(now(), rooms, fronts, pluriel_web::Extras::default());
    let snapshot = running.site.house().snapshot();
    let state = snapshot.rooms.of::<Members>();
    let (commands, _) = pluriel_members::import::council(OWN, state, now()).unwrap();
    running.give::<Members>(Actor::Operator, Command::Together(commands)).await;
    for command in [
        json!({"invite_secretariat": {"name": "Sam Hôte", "email": "sam@hote.example"}}),
        json!({"add_delegate": {"member": "Les Ronces", "name": "Ada Exemple", "email": "ada@ronces.example", "standing": "titular"}}),
        json!({"add_delegate": {"member": "Les Ronces", "name": "Bob Exemple", "email": "bob@ronces.example", "standing": "alternate"}}),
    ] {
        running.give::<Members>(Actor::Operator, serde_json::from_value(command).unwrap()).await;
    }
    running
}

fn id(running: &Running, name: &str) -> MemberId {
    running.site.house().snapshot().rooms.of::<Members>().by_name(&skeleton(name)).unwrap().id
}

/// The body of a page between its main tags, ids of this run named after what they are.
fn main_of(running: &Running, body: &str) -> String {
    let start = body.find("<main").unwrap();
    let mut main = body[start..body.find("</main>").unwrap()].to_owned();
    for name in [
        "Les Ronces",
        "Maraîchers réunis",
        "Pépinière du port",
        "Voirie",
        "Espaces verts",
        "Potager d'Ys (exemple)",
    ] {
        main = main.replace(&id(running, name).to_string(), &format!("[{name}]"));
    }
    let hidden = |line: &&str| !line.contains(r#"name="csrf""#) && !line.contains(r#"name="key""#);
    let no_picture = main
        .split("<svg")
        .map(|part| part.rsplit("</svg>").next().unwrap())
        .collect::<Vec<_>>()
        .join("[picture]");
    no_picture.lines().filter(hidden).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn members_are_shown_by_group_in_both_languages() {
    let running = site().await;
    let page = running.get("/membres", Asked::default()).await;
    assert_eq!(page.status, StatusCode::OK);
    insta::assert_snapshot!("members_fr", main_of(&running, &page.body));
    assert!(page.body.contains("class=\"hemicycle") || page.body.contains("hemicycle"));
    let page = running.get("/membres", Asked { language: "en", ..Asked::default() }).await;
    insta::assert_snapshot!("members_en", main_of(&running, &page.body));
    running.nothing_unsaid();
}

#[tokio::test]
async fn one_member_is_shown_without_the_names_of_its_delegates() {
    let running = site().await;
    let address = format!("/membres/{}", id(&running, "Les Ronces"));
    let page = running.get(&address, Asked::default()).await;
    insta::assert_snapshot!("member_fr", main_of(&running, &page.body));
    for hidden in ["Ada Exemple", "ada@ronces", "Bob Exemple"] {
        assert!(!page.body.contains(hidden), "{hidden}");
    }
    let page = running
        .get(
            &format!("/membres/{}", id(&running, "Maraîchers réunis")),
            Asked { language: "en", ..Asked::default() },
        )
        .await;
    insta::assert_snapshot!("member_en", main_of(&running, &page.body));
    let page =
        running.get(&format!("/membres/{}", id(&running, "Potager d'Ys (exemple)")), Asked::default()).await;
    assert!(page.body.contains("Exemple fictif"));
    for unknown in [format!("/membres/{NOBODY}"), "/membres/x".to_owned()] {
        assert_eq!(running.get(&unknown, Asked::default()).await.status, StatusCode::NOT_FOUND);
    }
    running.nothing_unsaid();
}

#[tokio::test]
async fn a_name_is_public_by_that_persons_own_choice() {
    let running = site().await;
    let ronces = id(&running, "Les Ronces");
    let ada = running.sign_in("ada@ronces.example", Some(ronces)).await;
    let page = running.get("/bureau/nom", Asked { session: &ada, ..Asked::default() }).await;
    assert!(page.body.contains("Ada Exemple"));
    let done = running.post("/bureau/nom", &ada, &[("public", "yes")]).await;
    assert_eq!((done.status, done.location.as_str()), (StatusCode::SEE_OTHER, "/bureau/nom"));
    let page = running.get(&format!("/membres/{ronces}"), Asked::default()).await;
    assert!(page.body.contains("Ada Exemple") && !page.body.contains("Bob Exemple"));
    let page = running.get("/bureau/nom", Asked { session: &ada, ..Asked::default() }).await;
    assert!(page.body.contains("Votre nom est public depuis"));
    assert_eq!(running.get("/bureau/nom", Asked::default()).await.status, StatusCode::FORBIDDEN);
    running.nothing_unsaid();
}

#[tokio::test]
async fn a_delegate_declares_its_members_kind_and_no_others() {
    let running = site().await;
    let ronces = id(&running, "Les Ronces");
    let ada = running.sign_in("ada@ronces.example", Some(ronces)).await;
    let address = format!("/membres/{ronces}/type");
    let form = running.get(&address, Asked { session: &ada, ..Asked::default() }).await;
    assert!(form.body.contains("value=\"usagers\" checked"), "{}", form.body);
    let refused = running.post(&address, &ada, &[("kind", "")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = running.post(&address, &ada, &[("kind", "metiers")]).await;
    assert_eq!((done.status, done.location), (StatusCode::SEE_OTHER, format!("/membres/{ronces}")));
    let page = running.get(&format!("/membres/{ronces}"), Asked::default()).await;
    assert!(page.body.contains("déclaré par le membre le"));
    let other = format!("/membres/{}/type", id(&running, "Maraîchers réunis"));
    assert_eq!(
        running.get(&other, Asked { session: &ada, ..Asked::default() }).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(running.post(&other, &ada, &[("kind", "usagers")]).await.status, StatusCode::FORBIDDEN);
    running.nothing_unsaid();
}

#[tokio::test]
async fn the_secretariat_keeps_members_by_forms_that_lose_nothing() {
    let running = site().await;
    let sam = running.sign_in("sam@hote.example", None).await;
    let asked = || Asked { session: &sam, ..Asked::default() };
    let form = running.get("/membres/nouveau", asked()).await;
    insta::assert_snapshot!("new_fr", main_of(&running, &form.body));
    let bad = [
        ("name", "LES RONCES"),
        ("college", "jardins"),
        ("url", "rien"),
        ("from", "31/02/2025"),
        ("source", "ma source"),
    ];
    let refused = running.post("/membres/nouveau", &sam, &bad).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("ma source") && refused.body.contains("31/02/2025"));
    let bad = [("name", "LES RONCES"), ("college", "jardins"), ("url", "rien")];
    let refused = running.post("/membres/nouveau", &sam, &bad).await;
    assert!(
        refused.body.contains("Un membre porte déjà ce nom, ou un nom qui lui ressemble\u{a0}: Les Ronces"),
        "{}",
        refused.body
    );
    let good = [
        ("name", "Ruches"),
        ("college", "jardins"),
        ("from", "1er janvier 2025"),
        ("kind", "metiers"),
        ("source", "statuts"),
    ];
    let done = running.post("/membres/nouveau", &sam, &good).await;
    assert_eq!(done.location, format!("/membres/{}", id(&running, "Ruches")));
    let ruches = id(&running, "Ruches");
    for (path, fields) in [
        ("fiche", &[("name", "Ruches et miel"), ("url", "https://ruches.example")][..]),
        ("type-propose", &[("kind", "usagers"), ("source", "site")]),
        ("siege", &[("college", "services"), ("from", "01/12/2025"), ("reason", "à sa demande")]),
        ("siege/fin", &[("last_day", "31/12/2025"), ("end_reason", "dissolution")]),
    ] {
        let address = format!("/membres/{ruches}/{path}");
        if !path.ends_with("fin") {
            assert_eq!(running.get(&address, asked()).await.status, StatusCode::OK, "{path}");
        }
        let done = running.post(&address, &sam, fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{path}: {}", done.body);
    }
    let page = running.get(&format!("/membres/{ruches}"), asked()).await;
    for shown in ["Ruches et miel", "à sa demande", "dissolution", "Tenir cette fiche"] {
        assert!(page.body.contains(shown), "{shown}");
    }
    running.clock.set("2026-01-01T08:00:00Z".parse().unwrap());
    let page = running.get(&format!("/membres/{ruches}"), Asked::default()).await;
    assert!(
        page.body.contains("Ne siège plus au conseil.") && page.body.contains("a siégé du"),
        "{}",
        page.body
    );
    for (path, fields) in [
        ("fiche", &[("name", "Voirie")][..]),
        ("siege", &[("college", "essai"), ("from", "")]),
        ("siege/fin", &[("last_day", "demain matin")]),
        ("type-propose", &[("kind", "x y"), ("source", "")]),
    ] {
        let refused = running.post(&format!("/membres/{ruches}/{path}"), &sam, fields).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{path}");
    }
    running.nothing_unsaid();
}

#[tokio::test]
async fn mandates_are_given_and_ended_and_a_table_imported() {
    let running = site().await;
    let sam = running.sign_in("sam@hote.example", None).await;
    let voirie = id(&running, "Voirie");
    let address = format!("/membres/{voirie}/representants");
    let fields = [
        ("name", "Eve Exemple"),
        ("email", "eve@voirie.example"),
        ("standing", "titular"),
        ("from", ""),
        ("last_day", "31/12/2026"),
        ("language", "en"),
    ];
    assert_eq!(running.post(&address, &sam, &fields).await.location, address);
    let page = running.get(&address, Asked { session: &sam, ..Asked::default() }).await;
    assert!(page.body.contains("Eve Exemple, titulaire du") && page.body.contains("eve@voirie.example"));
    let again = [("name", "Fay"), ("email", "fay"), ("standing", "titular")];
    let refused = running.post(&address, &sam, &again).await;
    assert!(refused.body.contains("value=\"fay\"") && refused.status == StatusCode::UNPROCESSABLE_ENTITY);
    let mandate = {
        let snapshot = running.site.house().snapshot();
        let people = snapshot.rooms.people();
        let eve = people.by_email("eve@voirie.example").unwrap().id;
        people.mandates_of(eve, now()).next().unwrap().id.to_string()
    };
    assert_eq!(
        running.post(&format!("{address}/fin"), &sam, &[("mandate", &mandate)]).await.location,
        address
    );
    let table = "membre;nom;courriel;qualité\nVoirie;Eve Exemple;eve@voirie.example;titulaire\nLes Ronces;Gil;gil@x.fr;suppléant";
    let seen = running.post("/secretariat/representants", &sam, &[("table", table), ("invite", "on")]).await;
    assert!(
        seen.body.contains("2 mandats à donner") && seen.body.contains("Gil (gil@x.fr), nouvelle personne")
    );
    let given = [("table", table), ("invite", "on"), ("etape", "donner")];
    let done = running.post("/secretariat/representants", &sam, &given).await;
    assert!(done.body.contains("mandats sont donnés"), "{}", done.body);
    let invited = running.get("/secretariat/invitations", Asked { session: &sam, ..Asked::default() }).await;
    assert!(invited.body.contains("gil@x.fr") && invited.body.contains("Inviter Gil"), "{}", invited.body);
    let done = running.post("/secretariat/representants", &sam, &given).await;
    assert!(done.body.contains("Rien à ajouter"));
    let bad = "membre;nom;courriel;qualité\nPersonne;Gil;gil@x.fr;suppléant\nVoirie;Hal;hal;titulaire";
    let refused =
        running.post("/secretariat/representants", &sam, &[("table", bad), ("etape", "donner")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for told in ["Ligne 2", "Ligne 3", "Personne;Gil;gil@x.fr"] {
        assert!(refused.body.contains(told), "{told}: {}", refused.body);
    }
    for (table, code) in [("", "Ce champ doit être rempli"), ("membre;nom\n\"a;b", "Il manque la colonne")] {
        let refused = running.post("/secretariat/representants", &sam, &[("table", table)]).await;
        assert!(refused.body.contains(code), "{table}: {}", refused.body);
    }
    running.nothing_unsaid();
}

#[tokio::test]
async fn affiliations_are_declared_and_ended() {
    let running = site().await;
    let sam = running.sign_in("sam@hote.example", None).await;
    let asked = || Asked { session: &sam, ..Asked::default() };
    let page = running.get("/secretariat/affiliations", asked()).await;
    assert!(page.body.contains("même présidence"));
    let (ronces, voirie) = (id(&running, "Les Ronces").to_string(), id(&running, "Voirie").to_string());
    let alone = [("members", ronces.as_str()), ("nature", "host")];
    let refused = running.post("/secretariat/affiliations", &sam, &alone).await;
    assert!(refused.body.contains("au moins deux membres"));
    let both = [("members", ronces.as_str()), ("members", voirie.as_str()), ("nature", "host")];
    let done = running.post("/secretariat/affiliations", &sam, &both).await;
    assert_eq!(done.location, "/secretariat/affiliations");
    let page = running.get(&format!("/membres/{ronces}"), Asked::default()).await;
    assert!(page.body.contains("Voirie (l’un héberge l’autre)"), "{}", page.body);
    let affiliation = running
        .site
        .house()
        .snapshot()
        .rooms
        .of::<Members>()
        .affiliation_of(ronces.parse().unwrap(), now())
        .unwrap()
        .id
        .to_string();
    let done = running.post("/secretariat/affiliations/fin", &sam, &[("affiliation", &affiliation)]).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER);
    running.nothing_unsaid();
}

#[tokio::test]
async fn lists_have_their_feeds() {
    let running = site().await;
    let csv = running.get("/membres.csv", Asked::default()).await;
    assert!(csv.media_type.starts_with("text/csv"));
    let without_ids: Vec<_> = csv.body.lines().map(|line| line.split_once(',').unwrap().1).collect();
    let maraichers = without_ids.iter().find(|line| line.starts_with("Maraîchers")).unwrap();
    assert!(
        maraichers.starts_with("Maraîchers réunis,,jardins,2024-01-15,,metiers,proposed,"),
        "{maraichers}"
    );
    assert!(
        without_ids.iter().any(|line| line.starts_with("Potager d'Ys (exemple),") && line.ends_with(",true"))
    );
    assert!(without_ids.iter().any(|line| line.starts_with("Espaces verts,,services,2020-03-01,2024-06-30")));
    let atom = running.get("/membres.atom", Asked::default()).await;
    assert!(atom.media_type.starts_with("application/atom+xml"));
    assert!(atom.body.contains(&format!("<id>{URL}/membres/{}</id>", id(&running, "Voirie"))));
    assert!(atom.body.contains("<category term=\"fictitious\"/>"));
    let files = (pluriel_members::front().open_data)(running.site.house());
    let names: Vec<_> = files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["members.csv", "members.json"]);
    for file in files {
        assert!(!file.content.contains("ada@") && !file.content.contains("Ada Exemple"));
    }
    running.nothing_unsaid();
}

#[tokio::test]
async fn the_api_shows_what_pages_show() {
    let running = site().await;
    let composition = running.get("/api/v1/members", Asked::default()).await;
    let read: serde_json::Value = serde_json::from_str(&composition.body).unwrap();
    assert_eq!(read["members"].as_array().unwrap().len(), 6);
    let potager = read["members"]
        .as_array()
        .unwrap()
        .iter()
        .find(|member| member["name"] == "Potager d'Ys (exemple)")
        .unwrap();
    assert_eq!((&potager["fictitious"], &potager["college"]["id"]), (&json!(true), &json!("essai")));
    let ronces =
        running.get(&format!("/api/v1/members/{}", id(&running, "Les Ronces")), Asked::default()).await;
    let read: serde_json::Value = serde_json::from_str(&ronces.body).unwrap();
    assert_eq!(read["kind"]["standing"], "proposed");
    assert_eq!(read["delegates"], json!([{"standing": "titular"}, {"standing": "alternate"}]));
    let council = running.get("/api/v1/council", Asked::default()).await;
    assert!(council.body.contains("\"zone\":\"Europe/Paris\""));
    let unknown = running.get(&format!("/api/v1/members/{NOBODY}"), Asked::default()).await;
    assert_eq!(unknown.media_type, "application/problem+json");
    let document = serde_json::to_value(api::document()).unwrap();
    assert_eq!(document["paths"].as_object().unwrap().len(), 4);
    assert!(document["components"]["schemas"]["MemberView"]["properties"]["fictitious"].is_object());
    running.nothing_unsaid();
}

#[tokio::test]
async fn commands_are_given_to_the_api_with_a_token() {
    let running = site().await;
    running.sign_in("sam@hote.example", None).await;
    let (act, read) = ("secret-of-sam@hote.example-act", "secret-of-sam@hote.example-read");
    let path = "/api/v1/members/commands";
    let command = json!({"seat_member": {"name": "Ruches", "college": "jardins"}});
    let refused = running.command(path, read, &command).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(running.command(path, "", &command).await.status, StatusCode::FORBIDDEN);
    let done = running.command(path, act, &command).await;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.body);
    let receipt: serde_json::Value = serde_json::from_str(&done.body).unwrap();
    assert_eq!(receipt["address"], format!("/membres/{}", id(&running, "Ruches")));
    let twice = running.command(path, act, &command).await;
    let problem: serde_json::Value = serde_json::from_str(&twice.body).unwrap();
    assert_eq!(problem["status"], 422);
    assert_eq!(problem["errors"][0]["field"], "name");
    let same = json!({"define_kind": {"kind": "usagers", "names": {"fr": "Usagers", "en": "Users"}}});
    assert_eq!(running.command(path, act, &same).await.status, StatusCode::OK);
    let unreadable = running.command(path, act, &json!({"fly": {}})).await;
    assert!(unreadable.body.contains("/problemes/members-api-unreadable"), "{}", unreadable.body);
    let bare = crate::site::request(
        axum::http::Method::POST,
        path,
        &Asked { token: act, ..Asked::default() },
        "text/plain",
        "{}".to_owned(),
    );
    assert_eq!(running.ask(bare).await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    running.nothing_unsaid();
}

/// The shapes of version 1 of the API never change: each example is read, and what it says is what was written.
#[test]
fn the_examples_of_commands_are_commands() {
    for (name, text) in api::COMMANDS {
        let command: Command = serde_json::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
        let written = serde_json::to_value(&command).unwrap();
        let read: serde_json::Value = serde_json::from_str(text).unwrap();
        assert_eq!(written.as_object().unwrap().keys().next().unwrap(), name);
        for (key, value) in read[name].as_object().into_iter().flatten() {
            assert_eq!(written[name][key], *value, "{name}/{key}");
        }
    }
}

#[tokio::test]
async fn the_secretariat_sets_the_council_by_forms_that_say_what_changed() {
    let running = site().await;
    let sam = running.sign_in("sam@hote.example", None).await;
    let get = async |path: &str| running.get(path, Asked { session: &sam, ..Asked::default() }).await;
    let at = |path: &str| format!("/secretariat/conseil{path}");
    for path in ["", "/presentation", "/college", "/type", "/formation", "/college?id=jardins"] {
        assert_eq!(get(&at(path)).await.status, StatusCode::OK, "{path}");
    }
    assert_eq!(get(&at("/type?id=rien")).await.status, StatusCode::NOT_FOUND);
    assert!(running.get(&at(""), Asked::default()).await.status.is_client_error());

    let bad = [("name", ""), ("host", "Ville"), ("since", "hier"), ("language", "fr"), ("address", "1, rue")];
    let refused = running.post(&at("/presentation"), &sam, &bad).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("id=\"f-name-error\"") && refused.body.contains("1, rue"));
    let good = [
        ("name", "Conseil des haies"),
        ("host", "Ville"),
        ("language", "fr"),
        ("address", "1, rue des Haies"),
        ("contact", "haies@ville.example"),
        ("description", "Il *conseille*."),
    ];
    let before = running.site.house().snapshot().rooms.of::<Members>().council().unwrap().clone();
    let done = running.post(&at("/presentation"), &sam, &good).await;
    assert_eq!(done.location, at("?fait=oui#fait"), "{}", done.body);
    let after = running.site.house().snapshot().rooms.of::<Members>().council().unwrap().clone();
    assert_eq!((&after.zone, &after.holidays, &after.words), (&before.zone, &before.holidays, &before.words));

    let names = [("names_fr", "Vergers d’été"), ("names_en", "Orchards")];
    let done = running.post(&at("/college"), &sam, &names).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
    let taken = running.post(&at("/college"), &sam, &names).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(taken.body.contains("déjà pris"), "{}", taken.body);
    let renamed = [("id", "vergers-d-ete"), ("names_fr", "Vergers"), ("names_en", "Orchards")];
    assert_eq!(running.post(&at("/college"), &sam, &renamed).await.status, StatusCode::SEE_OTHER);
    assert_eq!(running.post(&at("/type"), &sam, &names).await.status, StatusCode::SEE_OTHER);
    let formation = [
        ("names_fr", "Verger"),
        ("names_en", "Orchard"),
        ("short", "verger"),
        ("votes", "vergers-d-ete"),
        ("publicity", "counts"),
    ];
    let empty: Vec<_> = formation.into_iter().filter(|(field, _)| *field != "votes").collect();
    assert_eq!(running.post(&at("/formation"), &sam, &empty).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(running.post(&at("/formation"), &sam, &formation).await.status, StatusCode::SEE_OTHER);

    let page = get(&at("?fait=oui")).await;
    for said in [
        "Conseil des haies",
        "1, rue des Haies",
        "Collège\u{a0}: Vergers",
        "Formation\u{a0}: Verger",
        "Vergers\u{a0}: vote",
    ] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    running.nothing_unsaid();
}
