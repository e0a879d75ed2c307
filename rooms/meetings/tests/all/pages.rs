//! Pages, forms, calendars, feeds and API over a running house.

use axum::http::StatusCode;
use pluriel_council::Actor;
use pluriel_house::RegisteredRoom;
use pluriel_meetings::{Command, Meetings, api, import};
use pluriel_members::Members;
use serde_json::json;

use crate::{
    setting::{now, real_file},
    site::{Asked, NOBODY, Running, URL},
};

const REAL: &[u8] = crate::setting::REAL;
const VIDEO: &str = "https://visio.example/secret";

/// A site of the real council with its meetings, one person of the secretariat and one delegate.
async fn site() -> Running {
    let running = Running::new(
        now(),
        vec![RegisteredRoom::of::<Members>(), RegisteredRoom::of::<Meetings>()],
        vec![pluriel_members::front(), pluriel_meetings::front()],
        pluriel_web::Extras::default(),
    );
    let (commands, _) = {
        let snapshot = running.site.house().snapshot();
        pluriel_members::import::council(REAL, snapshot.rooms.of::<Members>(), now()).unwrap()
    };
    running.give::<Members>(Actor::Operator, pluriel_members::Command::Together(commands)).await;
    for command in [
        json!({"invite_secretariat": {"name": "Sam Hôte", "email": "sam@hote.example"}}),
        json!({"add_delegate": {"member": "OW2", "name": "Ada Exemple", "email": "ada@x.example", "standing": "titular"}}),
    ] {
        running.give::<Members>(Actor::Operator, serde_json::from_value(command).unwrap()).await;
    }
    let (file, texts) = real_file();
    let (commands, _) = {
        let snapshot = running.site.house().snapshot();
        let (meetings, members) = (snapshot.rooms.of::<Meetings>(), snapshot.rooms.of::<Members>());
        import::council(&file, &texts, meetings, members, now()).unwrap()
    };
    running.give::<Meetings>(Actor::Operator, Command::Together(commands)).await;
    running
}

/// The id of the meeting of a day.
fn on(running: &Running, day: &str) -> String {
    let snapshot = running.site.house().snapshot();
    let calendar = snapshot.rooms.of::<Members>().calendar();
    let meetings = snapshot.rooms.of::<Meetings>().meetings(calendar);
    let found = meetings.into_iter().find(|meeting| meeting.when.day(calendar).to_string() == day);
    found.unwrap_or_else(|| panic!("no meeting on {day}")).id.to_string()
}

/// The main part of a page, ids of this run named after their days.
fn main_of(running: &Running, body: &str) -> String {
    let start = body.find("<main").unwrap();
    let mut main = body[start..body.find("</main>").unwrap()].to_owned();
    let snapshot = running.site.house().snapshot();
    let calendar = snapshot.rooms.of::<Members>().calendar();
    for meeting in snapshot.rooms.of::<Meetings>().meetings(calendar) {
        main = main.replace(&meeting.id.to_string(), &format!("[{}]", meeting.when.day(calendar)));
    }
    let hidden = |line: &&str| !line.contains(r#"name="csrf""#) && !line.contains(r#"name="key""#);
    main.lines().filter(hidden).collect::<Vec<_>>().join("\n")
}

#[tokio::test]
async fn meetings_are_listed_to_come_and_past() {
    let running = site().await;
    let page = running.get("/reunions", Asked::default()).await;
    insta::assert_snapshot!("meetings_fr", main_of(&running, &page.body));
    let page = running.get("/reunions", Asked { language: "en", ..Asked::default() }).await;
    assert!(page.body.contains("Monday 8\u{a0}December 2025") && page.body.contains("To come"));
    running.nothing_unsaid();
}

#[tokio::test]
async fn the_meeting_of_october_shows_its_minutes_with_source_and_licence() {
    let running = site().await;
    let page = running.get(&format!("/reunions/{}", on(&running, "2025-10-27")), Asked::default()).await;
    let main = main_of(&running, &page.body);
    insta::assert_snapshot!("october_fr", main);
    assert!(!main.contains("Ouvre une nouvelle fenêtre"));
    let cancelled = running.get(&format!("/reunions/{}", on(&running, "2023-04-21")), Asked::default()).await;
    assert!(cancelled.body.contains("Cette réunion est annulée"));
    let moved = running.get(&format!("/reunions/{}", on(&running, "2023-09-28")), Asked::default()).await;
    assert!(moved.body.contains("devait se tenir le vendredi 15\u{a0}septembre 2023"), "{}", moved.body);
    for unknown in [format!("/reunions/{NOBODY}"), "/reunions/x".to_owned(), "/reunions/x.ics".to_owned()] {
        assert_eq!(running.get(&unknown, Asked::default()).await.status, StatusCode::NOT_FOUND);
    }
    running.nothing_unsaid();
}

#[tokio::test]
async fn the_secretariat_plans_moves_undoes_and_cancels() {
    let running = site().await;
    let sam = running.sign_in("sam@hote.example", None).await;
    let asked = || Asked { session: &sam, ..Asked::default() };
    let form = running.get("/reunions/nouvelle", asked()).await;
    insta::assert_snapshot!("plan_fr", main_of(&running, &form.body));
    let bad = [
        ("formation", "pleniere"),
        ("day", "32/01/2026"),
        ("start", "midi trente"),
        ("end", ""),
        ("note", "À garder"),
        ("status", "confirmed"),
    ];
    let refused = running.post("/reunions/nouvelle", &sam, &bad).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("À garder") && refused.body.contains("midi trente"));
    let plan = [
        ("formation", "pleniere"),
        ("day", "9 février 2026"),
        ("start", "14 h 30"),
        ("end", "16h"),
        ("title", ""),
        ("location", "Salle 3"),
        ("video", VIDEO),
        ("note", ""),
        ("status", "announced"),
    ];
    let done = running.post("/reunions/nouvelle", &sam, &plan).await;
    let address = format!("/reunions/{}", on(&running, "2026-02-09"));
    assert_eq!((done.status, done.location.as_str()), (StatusCode::SEE_OTHER, address.as_str()));
    let page = running.get(&address, asked()).await;
    for shown in ["Confirmer la date", "de 14\u{a0}h\u{a0}30 à 16\u{a0}h", VIDEO, "Salle 3"] {
        assert!(page.body.contains(shown), "{shown}: {}", page.body);
    }
    let twice = running.post("/reunions/nouvelle", &sam, &plan).await;
    assert_eq!(twice.status, StatusCode::CONFLICT);
    assert!(twice.body.contains("se réunit déjà") && twice.body.contains("Salle 3"));
    assert_eq!(running.post(&format!("{address}/confirmation"), &sam, &[]).await.location, address);
    let form = running.get(&format!("{address}/date"), asked()).await;
    assert!(
        form.body.contains("value=\"09/02/2026\"") && form.body.contains("value=\"14:30\""),
        "{}",
        form.body
    );
    let to = [("day", "16/02/2026"), ("start", "14:30"), ("end", "16:00"), ("reason", "grève")];
    assert_eq!(running.post(&format!("{address}/date"), &sam, &to).await.location, address);
    let page = running.get(&address, asked()).await;
    for shown in ["devait se tenir le lundi 9\u{a0}février 2026", "grève", "Défaire le dernier changement"]
    {
        assert!(page.body.contains(shown), "{shown}");
    }
    assert_eq!(running.post(&format!("{address}/retour"), &sam, &[]).await.location, address);
    assert_eq!(on(&running, "2026-02-09"), address["/reunions/".len()..]);
    assert_eq!(running.get(&format!("{address}/annulation"), asked()).await.status, StatusCode::OK);
    assert_eq!(
        running.post(&format!("{address}/annulation"), &sam, &[("reason", "")]).await.location,
        address
    );
    running.clock.set("2025-11-25T09:00:00Z".parse().unwrap());
    let late = running.post(&format!("{address}/retour"), &sam, &[]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("Il est trop tard pour défaire ce changement"));
    let refused = running.post(&format!("{address}/date"), &sam, &to).await;
    assert!(refused.status == StatusCode::CONFLICT && refused.body.contains("grève"));
    running.nothing_unsaid();
}

#[tokio::test]
async fn agenda_minutes_and_words_are_kept_by_forms() {
    let running = site().await;
    let sam = running.sign_in("sam@hote.example", None).await;
    let asked = || Asked { session: &sam, ..Asked::default() };
    let address = format!("/reunions/{}", on(&running, "2025-12-08"));
    let agenda = format!("{address}/ordre-du-jour");
    assert_eq!(
        running.post(&agenda, &sam, &[("subject", "")]).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    assert_eq!(running.post(&agenda, &sam, &[("subject", "Bilan <b>")]).await.location, agenda);
    let opinion = json!({"add_agenda_item": {"meeting": on(&running, "2025-12-08"), "about": {"opinion": {"id": NOBODY, "title": "Avis n° 3", "address": "/avis/3"}}}});
    running.give::<Meetings>(Actor::Operator, serde_json::from_value(opinion).unwrap()).await;
    let page = running.get(&address, Asked::default()).await;
    assert!(
        page.body.contains("Bilan &#60;b&#62;") && page.body.contains("<a href=\"/avis/3\">Avis n° 3</a>"),
        "{}",
        page.body
    );
    let form = running.get(&agenda, asked()).await;
    let item =
        form.body.split("name=\"item\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    assert_eq!(running.post(&format!("{agenda}/retrait"), &sam, &[("item", &item)]).await.location, agenda);
    assert_eq!(
        running.post(&format!("{agenda}/retrait"), &sam, &[("item", &item)]).await.status,
        StatusCode::NOT_FOUND
    );
    let words =
        [("title", "Bilan de l'année"), ("location", ""), ("video", VIDEO), ("note", "Prévoir du temps.")];
    assert_eq!(running.post(&format!("{address}/fiche"), &sam, &words).await.location, address);
    let page = running.get(&address, Asked::default()).await;
    assert!(page.body.contains("Bilan de l&#39;année") && !page.body.contains("visio.example"));
    let bad = [("title", ""), ("location", ""), ("video", "visio"), ("note", "")];
    assert_eq!(
        running.post(&format!("{address}/fiche"), &sam, &bad).await.status,
        StatusCode::UNPROCESSABLE_ENTITY
    );
    let minutes = format!("{address}/compte-rendu");
    let bad = [("minutes", "1. Eau"), ("licence", "libre !")];
    let refused = running.post(&minutes, &sam, &bad).await;
    assert!(refused.body.contains("identifiant SPDX") && refused.body.contains("1. Eau"));
    let good = [
        ("minutes", "1. Eau\r\n- Deux citernes."),
        ("source", "https://x.example/a"),
        ("licence", "Etalab-2.0"),
    ];
    assert_eq!(running.post(&minutes, &sam, &good).await.location, address);
    let page = running.get(&address, Asked::default()).await;
    for shown in ["<h3>1. Eau</h3>", "<li>Deux citernes.</li>", "https://x.example/a", "Etalab-2.0"] {
        assert!(page.body.contains(shown), "{shown}");
    }
    let form = running.get(&minutes, asked()).await;
    assert!(form.body.contains("- Deux citernes."));
    running.nothing_unsaid();
}

#[tokio::test]
async fn members_alone_read_the_link_of_a_video_meeting() {
    let running = site().await;
    let meeting = on(&running, "2025-12-08");
    let describe = json!({"describe": {"meeting": meeting, "video": VIDEO}});
    running.give::<Meetings>(Actor::Operator, serde_json::from_value(describe).unwrap()).await;
    let ow2 = running
        .site
        .house()
        .snapshot()
        .rooms
        .of::<Members>()
        .by_name(&pluriel_members::skeleton("OW2"))
        .unwrap()
        .id;
    let ada = running.sign_in("ada@x.example", Some(ow2)).await;
    let paths = [
        format!("/reunions/{meeting}"),
        format!("/reunions/{meeting}.ics"),
        format!("/api/v1/meetings/{meeting}"),
        "/api/v1/meetings".to_owned(),
    ];
    for path in &paths {
        let public = running.get(path, Asked::default()).await;
        assert_eq!(public.status, StatusCode::OK, "{path}");
        assert!(!public.body.contains("visio.example"), "{path}");
        let member = running.get(path, Asked { session: &ada, ..Asked::default() }).await;
        assert!(member.body.replace("\r\n ", "").contains(VIDEO), "{path}");
    }
    let all_public = ["/reunions", "/reunions.ics", "/reunions.atom", "/reunions.csv", "/reunions.json"];
    for path in all_public {
        let read = running.get(path, Asked { session: &ada, ..Asked::default() }).await;
        assert!(read.status == StatusCode::OK && !read.body.contains("visio.example"), "{path}");
    }
    let refused = running.get("/reunions/membres.ics", Asked::default()).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    let token = "secret-of-ada@x.example-read";
    let calendar = running.get("/reunions/membres.ics", Asked { token, ..Asked::default() }).await;
    assert!(calendar.body.replace("\r\n ", "").contains(VIDEO));
    for file in (pluriel_meetings::front().open_data)(running.site.house()) {
        assert!(!file.content.contains("visio.example"), "{}", file.name);
    }
    running.nothing_unsaid();
}

#[tokio::test]
async fn calendars_and_feeds_hold_every_meeting() {
    let running = site().await;
    let calendar = running.get("/reunions.ics", Asked::default()).await;
    assert!(calendar.media_type.starts_with("text/calendar"));
    assert_eq!(calendar.body.matches("BEGIN:VEVENT").count(), 16);
    assert_eq!(calendar.body.matches("STATUS:CANCELLED").count(), 1);
    assert!(calendar.body.contains("DTSTART:20230616T073000Z\r\n"));
    let csv = running.get("/reunions.csv", Asked::default()).await;
    assert_eq!(csv.body.lines().count(), 17);
    assert!(csv.body.contains(
        ",administrations,2023-09-28,2023-09-28T12:00:00Z,2023-09-28T14:00:00Z,confirmed,2023-09-15,"
    ));
    let atom = running.get("/reunions.atom", Asked { language: "en", ..Asked::default() }).await;
    assert_eq!(atom.body.matches("<entry>").count(), 16);
    assert!(atom.body.contains(&format!("<id>{URL}/reunions/{}</id>", on(&running, "2025-12-08"))));
    let list: serde_json::Value =
        serde_json::from_str(&running.get("/reunions.json", Asked::default()).await.body).unwrap();
    assert_eq!(list["meetings"].as_array().unwrap().len(), 16);
    running.nothing_unsaid();
}

#[tokio::test]
async fn commands_are_given_to_the_api_by_the_host() {
    let running = site().await;
    running.sign_in("sam@hote.example", None).await;
    let path = "/api/v1/meetings/commands";
    let plan =
        json!({"plan": {"formation": "pleniere", "times": {"day": "2026-03-09"}, "status": "announced"}});
    let done = running.command(path, "secret-of-sam@hote.example-act", &plan).await;
    assert_eq!(done.status, StatusCode::CREATED, "{}", done.body);
    let ow2 = running
        .site
        .house()
        .snapshot()
        .rooms
        .of::<Members>()
        .by_name(&pluriel_members::skeleton("OW2"))
        .unwrap()
        .id;
    running.sign_in("ada@x.example", Some(ow2)).await;
    let refused = running.command(path, "secret-of-ada@x.example-act", &plan).await;
    assert_eq!(
        (refused.status, refused.media_type.as_str()),
        (StatusCode::FORBIDDEN, "application/problem+json")
    );
    let document = serde_json::to_value(api::document()).unwrap();
    assert_eq!(document["paths"].as_object().unwrap().len(), 3);
    running.nothing_unsaid();
}

#[tokio::test]
async fn home_and_desk_say_what_comes_and_what_awaits() {
    let running = site().await;
    let sam = running.sign_in("sam@hote.example", None).await;
    let visit = |asked: Asked<'_>| {
        let (parts, _) =
            crate::site::request(axum::http::Method::GET, "/", &asked, "", String::new()).into_parts();
        pluriel_web::Visit::of(&parts, &running.site)
    };
    let front = pluriel_meetings::front();
    let home = (front.home)(&visit(Asked::default()));
    assert!(home[0].html.contains("lundi 8\u{a0}décembre 2025"), "{}", home[0].html);
    assert!((front.awaits)(&visit(Asked::default())).is_empty());
    let plan =
        json!({"plan": {"formation": "pleniere", "times": {"day": "2025-11-20"}, "status": "confirmed"}});
    running.give::<Meetings>(Actor::Operator, serde_json::from_value(plan).unwrap()).await;
    let plan =
        json!({"plan": {"formation": "pleniere", "times": {"day": "2026-01-20"}, "status": "announced"}});
    running.give::<Meetings>(Actor::Operator, serde_json::from_value(plan).unwrap()).await;
    let awaited = (front.awaits)(&visit(Asked { session: &sam, ..Asked::default() }));
    let actions: Vec<_> = awaited.iter().map(|awaited| awaited.action.as_str()).collect();
    assert_eq!(actions, ["Confirmer la date", "Publier le compte-rendu"]);
    let hits = (front.search)(&visit(Asked::default()), &pluriel_web::Search::new("écosystème alposs"));
    assert_eq!(hits.len(), 1);
    assert!(hits[0].excerpt.contains("écosystème"), "{:?}", hits[0]);
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
        for (key, value) in
            read[name].as_object().into_iter().flatten().filter(|(_, value)| !value.is_object())
        {
            assert_eq!(written[name][key], *value, "{name}/{key}");
        }
    }
}
