//! Invitations, absences and requests for a seat as people meet them: forms, letters, what nobody else sees.

use axum::http::StatusCode;
use pluriel_mail::Letter;
use pluriel_members::{Members, skeleton};
use pluriel_web::Mailing;

use crate::{
    pages::site,
    setting::at,
    site::{Asked, Running},
};

/// The letters that what happened since makes Pluriel write.
fn letters(running: &Running) -> Vec<Letter> {
    let snapshot = running.site.house().snapshot();
    let mailing = Mailing { site: &running.site, snapshot: &snapshot };
    let mut happens = running.happens.lock().unwrap();
    let mut letters = Vec::new();
    while let Ok(happened) = happens.try_recv() {
        letters.extend(running.site.fronts().iter().flat_map(|front| (front.letters)(&happened, &mailing)));
    }
    letters
}

fn told(letters: &[Letter]) -> Vec<(&str, &str)> {
    let mut told: Vec<_> =
        letters.iter().map(|letter| (letter.to.as_str(), letter.subject.as_str())).collect();
    told.sort_unstable();
    told
}

#[tokio::test]
async fn an_administrator_keeps_its_members_mandates_and_both_are_told_of_an_absence() {
    let running = site().await;
    let sam = running.sign_in("sam@hote.example", None).await;
    let snapshot = running.site.house().snapshot();
    let of = |name: &str| snapshot.rooms.of::<Members>().by_name(&skeleton(name)).unwrap().id;
    let (ronces, voirie) = (of("Les Ronces"), of("Voirie"));
    let mandates = format!("/membres/{ronces}/representants");
    let max =
        [("name", "Max"), ("email", "max@ronces.example"), ("standing", "administrator"), ("invite", "on")];
    assert_eq!(running.post(&mandates, &sam, &max).await.status, StatusCode::SEE_OTHER);
    let invited = letters(&running);
    assert_eq!(told(&invited), [("max@ronces.example", "Conseil des jardins partagés\u{a0}: votre mandat")]);
    assert!(invited[0].body.contains("gestion des mandats de Les Ronces"), "{}", invited[0].body);
    let max = running.sign_in("max@ronces.example", Some(ronces)).await;
    let asked = || Asked { session: &max, ..Asked::default() };
    let page = running.get(&mandates, asked()).await;
    assert!(page.body.contains("Nommer Bob Exemple titulaire"), "{}", page.body);
    assert!(
        !page.body.contains("Finir le mandat de Max") && !page.body.contains("/secretariat/representants")
    );
    let foreign = running.get(&format!("/membres/{voirie}/representants"), asked()).await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
    assert_eq!(running.get("/secretariat/representants", asked()).await.status, StatusCode::FORBIDDEN);
    let bob = {
        let snapshot = running.site.house().snapshot();
        let people = snapshot.rooms.people();
        let bob = people.by_email("bob@ronces.example").unwrap().id;
        people.mandates().find(|mandate| mandate.person == bob).unwrap().id.to_string()
    };
    let absence = [("alternate", bob.as_str()), ("last_day", "12 décembre 2025")];
    let done = running.post("/bureau/absence", &max, &absence).await;
    assert_eq!(done.location, "/bureau/absence", "{}", done.body);
    let both = letters(&running);
    assert_eq!(both.len(), 2);
    assert!(told(&both).iter().map(|(to, _)| *to).eq(["ada@ronces.example", "bob@ronces.example"]));
    assert!(running.get("/bureau/absence", asked()).await.body.contains("Bob Exemple parle à sa place"));
    running.nothing_unsaid();
}

#[tokio::test]
async fn a_request_is_nobodys_business_until_it_is_put_and_then_everybodys() {
    let running = site().await;
    let sam = running.sign_in("sam@hote.example", None).await;
    let unset = running.get("/candidatures/nouvelle", Asked::default()).await;
    assert_eq!(unset.status, StatusCode::CONFLICT);
    let settings = [
        ("formation", "pleniere"),
        ("rule", "Majority of members"),
        ("working_days", "10"),
        ("publicity", "named"),
        ("is_open", "on"),
    ];
    let set = running.post("/secretariat/candidatures", &sam, &settings).await;
    assert_eq!(set.location, "/secretariat/candidatures", "{}", set.body);
    let asked = [
        ("organisation", "Les Haies"),
        ("college", "jardins"),
        ("motives", "Elle plante."),
        ("name", "Ève"),
        ("email", "eve@haies.example"),
    ];
    let received = running.post("/candidatures/nouvelle", "", &asked).await;
    assert!(received.status == StatusCode::OK && received.body.contains("Les Haies"), "{}", received.body);
    let all = letters(&running);
    assert!(told(&all).iter().map(|(to, _)| *to).eq(["eve@haies.example", "sam@hote.example"]));
    let request = running.site.house().snapshot().rooms.of::<Members>().requests()[0].id;
    let page = format!("/candidatures/{request}");
    for path in [page.as_str(), "/api/v1/seat-requests"] {
        assert!(!running.get(path, Asked::default()).await.body.contains("Haies"), "{path}");
    }
    let as_sam = || Asked { session: &sam, ..Asked::default() };
    assert!(running.get(&page, as_sam()).await.body.contains("Elle plante."));
    let put = running.post(&format!("{page}/decision"), &sam, &[("organisation", "Les Haies")]).await;
    assert_eq!(put.location, page, "{}", put.body);
    letters(&running);
    let ronces = {
        let snapshot = running.site.house().snapshot();
        snapshot.rooms.of::<Members>().by_name(&skeleton("Les Ronces")).unwrap().id
    };
    let ada = running.sign_in("ada@ronces.example", Some(ronces)).await;
    let position = [("position", "supports"), ("reason", "Elle manque.")];
    let done = running.post(&format!("{page}/position"), &ada, &position).await;
    assert_eq!(done.location, page, "{}", done.body);
    let sealed = running.get(&page, Asked::default()).await.body;
    assert!(sealed.contains("Les Haies") && !sealed.contains("Elle manque"), "{sealed}");
    running.clock.set(at("2025-12-10T09:00:00Z"));
    running.post(&format!("{page}/position"), &ada, &position).await;
    running
        .site
        .house()
        .submit::<Members>(
            pluriel_council::Actor::Pluriel,
            pluriel_members::Command::DecideRequest(pluriel_members::commands::OfRequest { request }),
            None,
        )
        .await
        .ok();
    for language in ["fr", "en"] {
        let shown = running.get(&page, Asked { language, ..Asked::default() }).await.body;
        assert!(shown.contains("Elle manque.") && shown.contains("Les Ronces"), "{shown}");
    }
    for path in [
        "/candidatures",
        "/candidatures.csv",
        "/candidatures.json",
        "/candidatures.atom",
        "/membres/historique",
        "/membres/historique.csv",
        "/membres/historique.json?le=2025-12-10",
        "/api/v1/members/history",
    ] {
        let answer = running.get(path, Asked::default()).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        assert!(!answer.body.contains("eve@") && !answer.body.contains("Ève"), "{path}");
    }
    running.nothing_unsaid();
}
