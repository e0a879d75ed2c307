//! A secret ballot through pages, API, letters: cast, changed, closed; and nothing that anybody reads tells who chose what.

use axum::http::StatusCode;
use pluriel_opinions::{
    Opinions,
    commands::SetStandingOrders,
    receipts::AnyReceipt,
    standing_orders::{BallotForm, BallotWhen},
    words::Stage,
};
use serde_json::json;

use super::council::{Council, Who, text_of, without_keys};
use crate::setting::{SECRETARIAT, VOTERS, orders};

/// Groups of 2, 3, 3 and 2: cells of 5 and 5.
async fn voting() -> Council {
    let council = Council::new().await;
    let mut orders = orders();
    orders.ballot.form = BallotForm::Secret;
    orders.ballot.when = BallotWhen::Always;
    let set = SetStandingOrders { orders };
    council.running.give::<Opinions>(SECRETARIAT, set.into()).await;
    council.called("assemblee").await;
    let closes = council.opinion(|opinion| opinion.call().unwrap().closes);
    council.clock(closes).await;
    assert_eq!(council.opinion(|opinion| opinion.stage), Stage::Ballot);
    council
}

async fn cast(council: &Council, name: &'static str, choice: &str) {
    let fields = [("call", "2"), ("version", "1"), ("choice", choice)];
    let led = council.send(Who::Of(name), "/avis/1/bulletin", &fields).await;
    assert_eq!(led, "/avis/1/bulletin?fait=cast#fait");
}

async fn closed(council: &Council) {
    let closes = council.opinion(|opinion| opinion.call().unwrap().closes);
    council.clock(closes).await;
}

#[tokio::test]
async fn a_secret_ballot_is_cast_changed_and_read_on_pages_in_both_languages() {
    let council = voting().await;
    let orders = council.look(Who::Nobody, "/reglement").await;
    assert!(orders.body.contains("Les votes sont secrets."));
    let desk = Who::Of("Haies");
    let page = council.look(desk, "/avis/1/bulletin").await;
    let text = text_of(&page.body);
    assert!(text.contains("La machine qui héberge ce vote voit votre choix tant qu’il est ouvert\u{202f}; rien de ce qui est conservé ensuite ne le dit."), "{text}");
    assert!(text.contains("communes + metiers · fondations + usagers") || text.contains("·"), "{text}");
    assert!(!page.body.contains(r#"value="draft""#), "no draft is offered");
    let position = council.get(desk, "/avis/1/position", "fr").await;
    assert_eq!((position.status, position.location.as_str()), (StatusCode::SEE_OTHER, "/avis/1/bulletin"));
    assert!(council.look(desk, "/avis/1").await.body.contains("/avis/1/bulletin"));

    let nothing = council.post(desk, "/avis/1/bulletin", &[("call", "2"), ("version", "1")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    cast(&council, "Haies", "opposes").await;
    for choice in ["supports", "abstains", "opposes"] {
        cast(&council, "Haies", choice).await;
    }
    let page = council.look(desk, "/avis/1/bulletin?fait=cast").await;
    let text = text_of(&page.body);
    assert!(
        text.contains("Le bulletin est dans l’urne") && text.contains("Haies a pris part au vote"),
        "{text}"
    );
    assert!(!page.body.contains("checked"), "the page does not show what was chosen");
    let receipt = council.look(desk, "/avis/1/recu").await;
    let text = text_of(&receipt.body);
    assert!(text.contains("a pris part au vote secret") && !text.contains("Oppose"), "{text}");
    let file = council.get(desk, "/avis/1/recu.json", "fr").await;
    let AnyReceipt::TakingPart(receipt) = AnyReceipt::read(file.body.as_bytes()).unwrap() else { panic!() };
    assert_eq!(receipt.member, council.member("Haies"));

    let page = council.look(Who::Nobody, "/avis/1").await;
    assert!(text_of(&page.body).contains("1 sur 10 ont voté"), "{}", text_of(&page.body));
    for (name, _) in &VOTERS[..9] {
        cast(&council, name, "supports").await;
    }
    closed(&council).await;
    assert_eq!(council.opinion(|opinion| opinion.stage), Stage::Adopted);
    let page = council.look(Who::Nobody, "/avis/1").await;
    let text = text_of(&page.body);
    assert!(text.contains("Qui a pris part\u{a0}: 9 membres"), "{text}");
    assert!(text.contains("Vote unanime"), "a tally that tells every vote is said to do so: {text}");
    let proof = council.get(Who::Nobody, "/avis/1/preuve.json", "fr").await;
    let proof = pluriel_opinions::proof::Proof::read(proof.body.as_bytes()).unwrap();
    pluriel_opinions::proof::verify(&proof).unwrap();
    AnyReceipt::TakingPart(receipt).check(&proof).unwrap();
    for address in ["/avis/1/preuve", "/regles/parcours", "/avis"] {
        council.look(Who::Nobody, address).await;
    }
    council.look(desk, "/avis/1/recu").await;
    council.look(Who::Secretariat, "/avis/1/courriers").await;
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn a_draft_of_a_choice_is_kept_nowhere_and_a_position_is_refused() {
    let council = voting().await;
    for address in ["/avis/1/bulletin", "/avis/1/position"] {
        for ask in ["draft", "autosave"] {
            let fields = [("ask", ask), ("choice", "opposes"), ("position", "opposes"), ("reasons", "Non.")];
            let refused = council.post(Who::Of("Haies"), address, &fields).await;
            assert_eq!(refused.status, StatusCode::CONFLICT, "{address} {ask}");
        }
    }
    let snapshot = council.running.site.house().snapshot();
    let people = snapshot.rooms.people();
    let person = people.by_email("haies@jardins.example").unwrap().id;
    assert!(
        people.draft(person, "/avis/1/bulletin").is_none()
            && people.draft(person, "/avis/1/position").is_none()
    );
    let refused = council
        .post(Who::Of("Haies"), "/avis/1/position", &[("version", "1"), ("position", "opposes")])
        .await;
    assert_eq!(refused.status, StatusCode::CONFLICT);
    assert!(text_of(&refused.body).contains("Ce vote est secret"));
}

#[tokio::test]
async fn programs_cast_too_and_learn_no_more() {
    let council = voting().await;
    let (path, who) = ("/api/v1/opinions/1/ballot", Who::Of("Mares"));
    let answer = council
        .running
        .command(path, &Council::token(who), &json!({"version": 1, "choice": "abstains"}))
        .await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
    let answered: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(answered["receipt"]["format"], "pluriel/receipt-of-taking-part/1");
    assert!(!answer.body.contains("abstains"));
    let again = council
        .running
        .command(path, &Council::token(who), &json!({"version": 1, "choice": "opposes"}))
        .await;
    assert_eq!(again.status, StatusCode::OK, "nothing was written to the record");
    let wrong = json!({"version": 1, "choice": "opposes", "reasons": "Non."});
    assert!(council.running.command(path, &Council::token(who), &wrong).await.status.is_client_error());
    let stale = json!({"version": 1, "choice": "opposes", "call": 1});
    assert_eq!(
        council.running.command(path, &Council::token(who), &stale).await.status,
        StatusCode::CONFLICT
    );
    let read = council.get(Who::Nobody, "/api/v1/opinions/1", "fr").await;
    let view: serde_json::Value = serde_json::from_str(&read.body).unwrap();
    let secret = &view["calls"][1]["secret"];
    assert_eq!((&secret["ballots"], &secret["asked"]), (&json!(1), &json!(10)));
    assert!(secret.get("took_part").is_none() && view["calls"][1]["turnout"] == json!([]));
}

/// Every public address of the opinion, and what its members and the host may read.
async fn read(council: &Council) -> Vec<String> {
    let public = [
        "/avis/1",
        "/avis/1?lang=en",
        "/avis",
        "/avis.csv",
        "/avis.atom",
        "/avis.json",
        "/avis/1/actes.atom",
        "/avis/1/preuve",
        "/avis/1/preuve.json",
        "/avis/1/integrer",
        "/api/v1/opinions/1",
        "/api/v1/opinions/1/proof",
        "/registre/actes-du-secretariat",
        "/regles/laboratoire",
    ];
    let own = ["/avis/1", "/avis/1/bulletin", "/avis/1/recu", "/avis/1/recu.json", "/avis/1/courriers"];
    let readers =
        [Who::Secretariat, Who::Of("Ronces"), Who::Of("Haies"), Who::Of("Prairies"), Who::Of("Voirie")];
    let mut seen = Vec::new();
    for address in public {
        seen.push(format!("{address}\n{}", council.get(Who::Nobody, address, "fr").await.body));
    }
    for who in readers {
        for address in own {
            let page = council.get(who, address, "fr").await;
            seen.push(format!("{who:?} {address} {}\n{}", page.status, without_keys(&page.body)));
        }
    }
    let house = council.running.site.house();
    let head = house.snapshot().seq;
    seen.extend((1..=head).filter_map(|seq| house.leaf(seq)));
    seen
}

/// Two councils in which two members of one cell exchanged their choices: every page, file, feed and hash of the record is the same,
/// also for the two themselves, while the ballot is open and once it is closed.
#[tokio::test]
async fn who_chose_what_within_a_cell_is_read_nowhere_not_even_in_the_hashes_of_the_record() {
    let mut read_in = Vec::new();
    for (haies, prairies) in [("supports", "opposes"), ("opposes", "supports")] {
        let council = voting().await;
        cast(&council, "Haies", haies).await;
        cast(&council, "Prairies", prairies).await;
        for (name, _) in &VOTERS[..8] {
            cast(&council, name, "supports").await;
        }
        let open = read(&council).await;
        closed(&council).await;
        assert_eq!(council.opinion(|opinion| opinion.stage), Stage::Adopted);
        read_in.push((open, read(&council).await));
    }
    let [this, that] = read_in.as_slice() else { panic!() };
    for (one, other) in this.0.iter().chain(&this.1).zip(that.0.iter().chain(&that.1)) {
        assert_eq!(one, other);
    }
}
