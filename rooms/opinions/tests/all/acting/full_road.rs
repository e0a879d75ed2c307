//! Two pens, the fast track and dormancy, through pages, the API and the desk, in both languages.

use pluriel_meetings::Meetings;
use pluriel_members::Members;
use pluriel_opinions::{
    Opinions,
    acting::{DORMANCY_WORDS, FAST_TRACK_WORDS, RAPPORTEURS_WORDS},
    commands::SetStandingOrders,
    words::Stage,
};
use pluriel_room_tests::words;
use serde_json::{Value, json};

use super::council::{Council, Who, text_of};
use crate::setting::{SECRETARIAT, VOTERS, at, orders};

const HOST: Who = Who::Secretariat;

async fn under(change: impl FnOnce(&mut pluriel_opinions::standing_orders::StandingOrders)) -> Council {
    let council = Council::new().await;
    let mut orders = orders();
    change(&mut orders);
    let set = SetStandingOrders { orders };
    council.running.give::<Opinions>(SECRETARIAT, set.into()).await;
    council
}

/// Where the desk leads whoever asks.
fn awaits(council: &Council, who: Who) -> Vec<String> {
    let session = Council::session(who);
    let asked = crate::site::Asked { session: &session, language: "fr", ..Default::default() };
    let request = crate::site::request(axum::http::Method::GET, "/bureau", &asked, "", String::new());
    let visit = pluriel_web::Visit::of(&request.into_parts().0, &council.running.site);
    let fronts = [
        pluriel_opinions::acting_front(),
        pluriel_opinions::rapporteurs_front(),
        pluriel_opinions::fast_track_front(),
        pluriel_opinions::dormancy_front(),
    ];
    fronts.iter().flat_map(|front| (front.awaits)(&visit)).map(|awaited| awaited.href).collect()
}

/// Opinion number `number` of the "assemblee" goes to its closing with the support of the first six members.
async fn walked(council: &Council, number: u32) {
    let (title, question) = (format!("Haie {number}"), format!("Faut-il planter la haie {number} ?"));
    let fields =
        [("formation", "assemblee"), ("title", &title), ("question", &question), ("text", "Plantons.")];
    council.send(Who::Of("Ronces"), "/saisines/nouvelle", &fields).await;
    council.send(Who::Of("Semences"), &format!("/saisines/{number}/soutenir"), &[]).await;
    let admit = [("rule", "Majorité"), ("rule_chosen_at", ""), ("publicity", "named")];
    council.send(HOST, &format!("/saisines/{number}/admettre"), &admit).await;
    council.send(Who::Of("Ronces"), &format!("/avis/{number}/appel"), &[("version", "1")]).await;
    for (name, _) in &VOTERS[..6] {
        let position = [("version", "1"), ("position", "supports")];
        council.send(Who::Of(name), &format!("/avis/{number}/position"), &position).await;
    }
    let snapshot = council.running.site.house().snapshot();
    let state = snapshot.rooms.of::<Opinions>();
    let closes = state.by_number(number).unwrap().call().unwrap().closes;
    council.clock(closes).await;
}

async fn shown(council: &Council) -> Value {
    serde_json::from_str(&council.get(Who::Nobody, "/api/v1/opinions/1", "fr").await.body).unwrap()
}

#[test]
fn both_languages_say_the_same_messages() {
    for source in [RAPPORTEURS_WORDS, FAST_TRACK_WORDS, DORMANCY_WORDS] {
        words::agree(&source);
    }
    for (source, prefix, least) in [
        (&RAPPORTEURS_WORDS, "rapporteurs-not-", 1),
        (&FAST_TRACK_WORDS, "fast-track-", 20),
        (&DORMANCY_WORDS, "dormancy-", 20),
    ] {
        let refuses = |quoted: &words::Quoted<'_>| words::makes_a_refusal(quoted);
        let mut codes = words::codes(env!("CARGO_MANIFEST_DIR"), prefix, refuses);
        // What names a letter or a deed has its words under a longer name.
        codes.retain(|code, _| !matches!(code.as_str(), "fast-track-decided" | "fast-track-asked"));
        assert!(codes.len() >= least, "{prefix}: {}", codes.len());
        words::are_said(source, &codes);
    }
}

#[tokio::test]
async fn two_hold_the_pen_and_the_secretariat_gives_it_to_others() {
    let council = under(|orders| orders.drafting.pens = 2).await;
    council.referred("assemblee").await;
    council.send(Who::Of("Semences"), "/saisines/1/soutenir", &[]).await;
    let page = council.look(HOST, "/saisines/1/admettre").await.body;
    let ticked = page.matches("checked").count();
    assert!(page.contains("Qui tient la plume") && ticked >= 2, "{page}");
    let (haies, ronces) = (council.member("Haies").to_string(), council.member("Ronces").to_string());
    let one = [("rule", "Majorité"), ("publicity", "named"), ("pens", haies.as_str())];
    let refused = council.post(HOST, "/saisines/1/admettre", &one).await;
    assert!(refused.status.as_u16() == 422 && text_of(&refused.body).contains("Choisissez 2 membres"));
    let two = [("rule", "Majorité"), ("publicity", "named"), ("pens", &haies), ("pens", &ronces)];
    assert_eq!(council.send(HOST, "/saisines/1/admettre", &two).await, "/avis/1?fait=admitted#fait");
    let page = text_of(&council.look(HOST, "/avis/1").await.body);
    assert!(page.contains("Haies, Ronces") && page.contains("Confier la plume à d’autres"), "{page}");
    for name in ["Haies", "Ronces"] {
        let desk = awaits(&council, Who::Of(name));
        assert!(desk.iter().any(|href| href.starts_with("/avis/1")), "{name}: {desk:?}");
    }
    council.look(HOST, "/avis/1/rapporteurs").await;
    let mares = council.member("Mares").to_string();
    let change = [("pens", mares.as_str()), ("pens", &ronces), ("reasons", "Haies quitte le conseil.")];
    let led = council.send(HOST, "/avis/1/rapporteurs", &change).await;
    assert_eq!(led, "/avis/1?fait=rapporteurs-changed#fait");
    council.look(HOST, "/avis/1?fait=rapporteurs-changed").await;
    let pens = shown(&council).await["rapporteurs"].to_string();
    assert!(pens.contains("Mares") && !pens.contains("Haies"), "{pens}");
    let acts = council.get(Who::Nobody, "/registre/actes-du-secretariat.json", "fr").await.body;
    assert!(acts.contains("Haies quitte le conseil."), "{acts}");
    council.look(Who::Nobody, "/registre/actes-du-secretariat").await;
    council.look(HOST, "/avis/1/courriers").await;
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn the_fast_track_is_asked_voted_and_marked_everywhere() {
    let council = Council::new().await;
    council.admitted("assemblee").await;
    let page = council.look(Who::Of("Ronces"), "/avis/1").await.body;
    assert!(page.contains(r#"href="/avis/1/urgence""#));
    council.look(Who::Of("Ronces"), "/avis/1/urgence").await;
    let reasons = [("reasons", "Le décret paraît le 2 mars.")];
    let led = council.send(Who::Of("Ronces"), "/avis/1/urgence", &reasons).await;
    assert_eq!(led, "/avis/1?fait=fast-track-asked#fait");
    council.look(Who::Nobody, "/avis/1?fait=fast-track-asked").await;
    council.send(Who::Of("Haies"), "/avis/1/urgence", &reasons).await;
    let voted = council.look(Who::Of("Mares"), "/avis/1/urgence/vote").await;
    assert!(text_of(&voted.body).contains("Le décret paraît le 2 mars."));
    assert!(awaits(&council, Who::Of("Mares")).iter().any(|href| href == "/avis/1/urgence/vote"));
    let nothing = council.post(Who::Of("Mares"), "/avis/1/urgence/vote", &[]).await;
    assert_eq!(nothing.status.as_u16(), 422);
    for name in ["Mares", "Haies", "Ronces"] {
        let led = council.send(Who::Of(name), "/avis/1/urgence/vote", &[("voice", "for")]).await;
        assert_eq!(led, "/avis/1?fait=fast-track-voted#fait");
    }
    let during = shown(&council).await["fast_track"].to_string();
    assert!(!during.contains("voices_for"), "nothing is told before the end: {during}");
    council.clock(at("2026-01-13T23:00:00Z")).await;
    let track = shown(&council).await["fast_track"].clone();
    assert_eq!(track["vote"]["count"]["voices_for"], 3, "{track}");
    assert_eq!(track["vote"]["count"]["granted"], true);
    for path in ["/avis/1", "/avis"] {
        let page = text_of(&council.look(Who::Nobody, path).await.body);
        assert!(page.contains("procédure d’urgence"), "{path}: {page}");
    }
    let csv = council.get(Who::Nobody, "/avis.csv", "fr").await.body;
    assert!(csv.lines().nth(1).unwrap().ends_with(",true"), "{csv}");
    council.look(HOST, "/avis/1/courriers").await;
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn who_is_dormant_is_shown_with_since_when_and_comes_back() {
    let council = under(|orders| orders.dormancy = true).await;
    for number in 1..=3 {
        walked(&council, number).await;
    }
    assert_eq!(council.opinion(|opinion| opinion.stage), Stage::Adopted);
    let page = text_of(&council.look(HOST, "/regles/sommeil").await.body);
    assert!(page.contains("Prairies") && page.contains("Inscrire une décision"), "{page}");
    council.look(HOST, "/regles/sommeil/formations/assemblee").await;
    let plan = json!({"plan": {"formation": "assemblee", "times": {"day": "2026-01-05", "start": "15:00:00"},
        "status": "confirmed"}});
    let plan: pluriel_meetings::Command = serde_json::from_value(plan).unwrap();
    council.running.give::<Meetings>(SECRETARIAT, plan).await;
    let meeting = {
        let snapshot = council.running.site.house().snapshot();
        let calendar = snapshot.rooms.of::<Members>().calendar().clone();
        snapshot.rooms.of::<Meetings>().meetings(&calendar)[0].id.to_string()
    };
    let prairies = council.member("Prairies").to_string();
    let decision =
        [("member", prairies.as_str()), ("meeting", &meeting), ("reasons", "Trois votes sans un mot.")];
    let led = council.send(HOST, "/regles/sommeil/formations/assemblee", &decision).await;
    assert_eq!(led, "/regles/sommeil?fait=put-to-sleep#fait");
    let page = text_of(&council.look(Who::Nobody, "/regles/sommeil?fait=put-to-sleep").await.body);
    assert!(page.contains("6 sur 10 membres") && page.contains("5 sur 9 membres"), "{page}");
    let acts = council.get(Who::Nobody, "/registre/actes-du-secretariat.json", "fr").await.body;
    assert!(acts.contains("member_put_to_sleep") && acts.contains("Trois votes sans un mot."), "{acts}");
    let own = Who::Of("Prairies");
    assert!(awaits(&council, own).iter().any(|href| href == "/regles/sommeil/retour"));
    council.look(own, "/regles/sommeil/retour").await;
    let led = council.send(own, "/regles/sommeil/retour", &[]).await;
    assert_eq!(led, "/regles/sommeil?fait=came-back#fait");
    council.look(own, "/regles/sommeil?fait=came-back").await;
    let json = council.get(Who::Nobody, "/api/v1/dormancy", "fr").await.body;
    assert_eq!(serde_json::from_str::<Value>(&json).unwrap()["dormant"].as_array().unwrap().len(), 0);
    council.running.nothing_unsaid();
}
