//! Closed doors: whoever does not sit reads an outline, at every address there is; whoever sits reads everything; the public reads
//! everything with the publication.

use axum::http::StatusCode;
use pluriel_opinions::words::Stage;
use pluriel_web::Front;

use crate::{
    acting::{
        council::{Council, Who, without_keys},
        following::{secret, told},
    },
    setting::{VOTERS, at},
};

/// Every front of the room.
fn fronts() -> Vec<Front> {
    vec![
        pluriel_opinions::front(),
        pluriel_opinions::acting_front(),
        pluriel_opinions::drafting_front(),
        pluriel_opinions::answers_front(),
        pluriel_opinions::ballots_front(),
        pluriel_opinions::amending_front(),
        pluriel_opinions::printed_front(),
        pluriel_opinions::following_front(),
        pluriel_opinions::documents_front(),
        pluriel_opinions::secret_front(),
        pluriel_opinions::publicity_front(),
        pluriel_opinions::doors_front(),
    ]
}

/// A word that stands in everything that is written behind the doors.
const MARKER: &str = "marjolaine";

/// Everything is written with the marker: question, context, text, comment, suggestion, position, statement; the call is open.
async fn behind_doors() -> Council {
    let council = Council::new().await;
    let marked = |words: &str| format!("{words} {MARKER}");
    let (title, question, context) = (marked("Titre"), marked("Faut-il de la"), marked("On a vu la"));
    let fields = [
        ("formation", "jardins"),
        ("title", title.as_str()),
        ("question", question.as_str()),
        ("context", context.as_str()),
        ("text", "# Constat marjolaine\n\nLa marjolaine pousse."),
    ];
    council.send(Who::Of("Ronces"), "/saisines/nouvelle", &fields).await;
    council.send(Who::Of("Semences"), "/saisines/1/soutenir", &[]).await;
    let admit = [("rule", "Majorité"), ("rule_chosen_at", ""), ("publicity", "counts"), ("doors", "closed")];
    council.send(Who::Secretariat, "/saisines/1/admettre", &admit).await;
    council
}

/// The same with comments, and positions in a call.
async fn spoken() -> Council {
    let council = behind_doors().await;
    let block = council.opinion(|opinion| opinion.text.blocks[1].id);
    let comment = [("block", block.to_string()), ("text", "Trop de marjolaine.".to_owned())];
    let comment: Vec<_> = comment.iter().map(|(name, value)| (*name, value.as_str())).collect();
    council.send(Who::Of("Haies"), "/avis/1/commenter", &comment).await;
    let id = council.opinion(|opinion| *opinion.comments.keys().next().unwrap());
    let answer = format!("/avis/1/commentaires/{id}/repondre");
    council.send(Who::Of("Ronces"), &answer, &[("text", "Pas assez de marjolaine.")]).await;
    council.send(Who::Of("Ronces"), "/avis/1/appel", &[("version", "1")]).await;
    let fields = [
        ("version", "1"),
        ("position", "opposes"),
        ("reasons", "La marjolaine lasse."),
        ("statement", "Non à la marjolaine."),
        ("signs", "yes"),
        ("raises", "yes"),
    ];
    council.send(Who::Of("Haies"), "/avis/1/position", &fields).await;
    for (name, _) in &VOTERS[..7] {
        council.position(name, "supports").await;
    }
    council
}

/// Every address of the room that can be read, with what is really there in place of its parameters.
fn addresses(council: &Council) -> Vec<String> {
    let (block, comment, seq) = council.opinion(|opinion| {
        let block = opinion.text.blocks[1].id.to_string();
        let comment = opinion.comments.keys().next().map(ToString::to_string).unwrap_or_default();
        (block, comment, opinion.acts.last().map_or(1, |act| act.seq).to_string())
    });
    let routes = fronts().into_iter().flat_map(|front| (front.routes)());
    let mut paths: Vec<String> = routes
        .filter(|route| format!("{:?}", route.method) == "Get")
        .map(|route| {
            let path = route.path.replace("{number}", "1").replace("{block}", &block);
            path.replace("{id}", &comment).replace("{entry}", &seq).replace("{version}", "1")
        })
        .map(|path| path.split('{').next().unwrap_or_default().to_owned())
        .collect();
    paths.extend(["/avis?lang=en", "/avis/1?lang=en", "/avis/1/differences?de=1&a=1"].map(str::to_owned));
    paths
}

/// Nothing that this reader may ask for says the marker.
async fn reads_nothing(council: &Council, who: Who) {
    let addresses = addresses(council);
    assert!(addresses.len() > 100, "{}", addresses.len());
    for address in addresses {
        let answer = council.get(who, &address, "fr").await;
        assert!(!answer.body.to_lowercase().contains(MARKER), "{who:?} reads at {address}: {}", answer.body);
    }
    let data = fronts().into_iter().flat_map(|front| (front.open_data)(council.running.site.house()));
    for file in data {
        assert!(!file.content.contains(MARKER), "{}", file.name);
    }
    let found = pluriel_web::Search::new(MARKER);
    let visit = council.visit(who);
    assert!(fronts().into_iter().all(|front| (front.search)(&visit, &found).is_empty()), "{who:?} finds it");
    let homes = fronts().into_iter().flat_map(|front| (front.home)(&visit));
    assert!(homes.into_iter().all(|part| !part.html.contains(MARKER)), "{who:?} reads it at home");
}

#[tokio::test]
async fn whoever_does_not_sit_reads_nothing_of_it_at_any_address() {
    let council = spoken().await;
    reads_nothing(&council, Who::Nobody).await;
    let closes = council.opinion(|opinion| opinion.call().unwrap().closes);
    council.clock(closes).await;
    reads_nothing(&council, Who::Nobody).await;
}

#[tokio::test]
async fn a_member_of_another_formation_reads_as_the_public_does() {
    let council = spoken().await;
    council
        .running
        .give::<pluriel_members::Members>(
            pluriel_council::Actor::Operator,
            serde_json::from_value(serde_json::json!({"define_formation": {"formation": "jardins",
            "names": {"fr": "jardins", "en": "jardins"}, "votes": ["jardins"], "advises": []}}))
            .unwrap(),
        )
        .await;
    reads_nothing(&council, Who::Of("Voirie")).await;
}

#[tokio::test]
async fn whoever_sits_reads_everything() {
    let council = spoken().await;
    for who in [Who::Of("Prairies"), Who::Of("Voirie"), Who::Secretariat] {
        let page = council.look(who, "/avis/1").await;
        assert!(page.body.contains("La marjolaine pousse.") && page.body.contains("huis clos"), "{who:?}");
        let comments = council.look(who, "/avis/1/commentaires").await;
        assert!(comments.body.contains("Trop de marjolaine."), "{who:?}");
        assert!(council.get(who, "/api/v1/opinions/1", "fr").await.body.contains(MARKER));
    }
    // What a member's page showed is no page of the public's, in the same second.
    let public = council.get(Who::Nobody, "/avis/1", "fr").await;
    assert!(!public.body.contains(MARKER));
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn the_outline_tells_number_dates_who_takes_part_and_how_many_answered() {
    let council = spoken().await;
    let page = council.look(Who::Nobody, "/avis/1").await;
    for said in ["1, à huis clos", "jardins", "Prairies", "8 / 10"] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    let list = council.look(Who::Nobody, "/avis").await;
    assert!(list.body.contains("À huis clos"), "{}", list.body);
    let api = council.get(Who::Nobody, "/api/v1/opinions/1", "fr").await;
    let api: serde_json::Value = serde_json::from_str(&api.body).unwrap();
    assert_eq!(api["doors"], "closed");
    assert!(api.get("question").is_none());
    assert_eq!(api["calls"][0]["turnout"].as_array().unwrap().len(), 4);
    for address in ["/avis/1/commentaires", "/avis/1/versions", "/avis/1/preuve.json", "/avis/1/position"] {
        let answer = council.get(Who::Nobody, address, "fr").await;
        assert!(answer.status.as_u16() >= 300, "{address}: {}", answer.status);
    }
    let referral = council.get(Who::Nobody, "/saisines/1", "fr").await;
    assert_eq!(referral.status, StatusCode::FORBIDDEN);
    assert!(referral.body.contains("huis clos"), "{}", referral.body);
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn two_councils_that_said_other_things_look_the_same_from_outside() {
    let mut seen = Vec::new();
    for position in ["supports", "opposes"] {
        let council = behind_doors().await;
        council.send(Who::Of("Ronces"), "/avis/1/appel", &[("version", "1")]).await;
        for (name, _) in VOTERS {
            council.position(name, position).await;
        }
        let mut pages = Vec::new();
        for address in ["/avis/1", "/avis.csv", "/avis/1/actes.atom", "/api/v1/opinions/1"] {
            pages.push(without_keys(&council.get(Who::Nobody, address, "fr").await.body));
        }
        seen.push(pages);
    }
    assert_eq!(seen[0], seen[1]);
}

#[tokio::test]
async fn the_public_reads_it_with_its_publication() {
    let council = spoken().await;
    let closes = council.opinion(|opinion| opinion.call().unwrap().closes);
    council.clock(closes).await;
    assert_eq!(council.opinion(|opinion| opinion.stage), Stage::Adopted);
    council.clock(at("2026-02-02T09:00:00Z")).await;
    council.publish().await;
    reads_nothing(&council, Who::Nobody).await;
    council.clock(at("2026-02-02T09:10:00Z")).await;
    let page = council.look(Who::Nobody, "/avis/1").await;
    assert!(page.body.contains("La marjolaine pousse."), "{}", page.body);
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn whoever_follows_is_told_that_it_ended_and_nothing_that_was_said() {
    let council = behind_doors().await;
    council.send(Who::Nobody, "/avis/1/suivre", &[("email", "ada@haies.example")]).await;
    let link = format!("/suivi/{}", secret(&council, "ada@haies.example"));
    assert!(!council.look(Who::Nobody, &link).await.body.contains(MARKER));
    council.send(Who::Nobody, &format!("{link}/confirmer"), &[]).await;
    told(&council);
    council.send(Who::Of("Ronces"), "/avis/1/abandonner", &[("reasons", "La marjolaine suffit.")]).await;
    let letters = told(&council);
    assert_eq!(letters.len(), 1);
    let words = format!("{} {}", letters[0].subject, letters[0].body);
    assert!(!words.contains(MARKER) && words.contains("Question examinée à huis clos"), "{words}");
    reads_nothing(&council, Who::Nobody).await;
}
