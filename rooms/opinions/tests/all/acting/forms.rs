//! Forms that are refused: in the right status, in words, with what was typed.

use crate::{
    acting::council::{Council, Who, text_of},
    setting::at,
    site::NOBODY,
};
use axum::http::StatusCode;

/// A form that must be refused with this status, these words, and everything that was typed.
async fn refused(council: &Council, who: Who, path: &str, fields: &[(&str, &str)], status: u16, words: &str) {
    for language in ["fr", "en"] {
        let path = format!("{path}?lang={language}");
        let answer = council.post(who, &path, fields).await;
        assert_eq!(answer.status.as_u16(), status, "{path}: {}", text_of(&answer.body));
        assert!(
            language == "en" || answer.body.contains(words),
            "{path}: {words}: {}",
            text_of(&answer.body)
        );
        for (_, typed) in fields.iter().filter(|(_, typed)| typed.contains(' ')) {
            assert!(answer.body.contains(typed), "{path} lost {typed:?}");
        }
    }
}

const RONCES: Who = Who::Of("Ronces");
const HAIES: Who = Who::Of("Haies");
const HOST: Who = Who::Secretariat;

#[tokio::test]
async fn questions_that_are_refused_come_back_with_what_was_typed() {
    let council = Council::new().await;
    let typed = [
        ("formation", "jardins"),
        ("title", ""),
        ("question", "Une question bien tournée"),
        ("context", "Un contexte assez long"),
        ("links", "pas un lien du tout"),
        ("wanted", "le trente février prochain"),
    ];
    refused(&council, RONCES, "/saisines/nouvelle", &typed, 422, "Ce champ doit être rempli").await;
    refused(&council, RONCES, "/saisines/nouvelle", &typed, 422, "Cette date n’est pas comprise").await;
    refused(&council, RONCES, "/saisines/nouvelle", &typed, 422, "n’est pas un lien").await;
    council.referred("jardins").await;
    let again = [("formation", "jardins"), ("title", "LES HAÏES !"), ("question", "Autre chose, vraiment")];
    refused(&council, HAIES, "/saisines/nouvelle", &again, 409, "/saisines/1").await;
    refused(&council, HOST, "/saisines/1/decliner", &[("reasons", " ")], 422, "Ce champ doit être rempli")
        .await;
    refused(&council, HOST, "/saisines/1/retenir", &[("meeting", "")], 422, "Ce champ doit être rempli")
        .await;
    let nowhere = NOBODY.to_string();
    refused(
        &council,
        HOST,
        "/saisines/1/retenir",
        &[("meeting", &nowhere)],
        422,
        "Cette réunion n’existe pas",
    )
    .await;
    refused(&council, HOST, "/saisines/1/admettre", &[("rule", "Majorité")], 409, "Il manque des soutiens")
        .await;
    council.send(Who::Of("Semences"), "/saisines/1/soutenir", &[]).await;
    let other = [("rule", "Broad carriage"), ("publicity", "named")];
    refused(&council, HOST, "/saisines/1/admettre", &other, 422, "Une autre règle que").await;
    refused(&council, Who::Of("Orties"), "/saisines/1/soutenir", &[], 403, "ne peut pas soutenir").await;
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn texts_and_comments_that_are_refused_come_back_with_what_was_typed() {
    let council = Council::new().await;
    council.admitted("jardins").await;
    let long = "x".repeat(6_001);
    let empty = [
        ("kind", "recommendation"),
        ("after", "start"),
        ("text", ""),
        ("addressee", "La mairie de la ville"),
    ];
    refused(&council, RONCES, "/avis/1/texte", &empty, 422, "Ce champ doit être rempli").await;
    let late = [
        ("kind", "recommendation"),
        ("after", "start"),
        ("text", "Planter partout."),
        ("due", "bien plus tard"),
    ];
    refused(&council, RONCES, "/avis/1/texte", &late, 422, "Cette date n’est pas comprise").await;
    refused(&council, RONCES, "/avis/1/texte/titre", &[("title", "")], 422, "Ce champ doit être rempli")
        .await;
    refused(
        &council,
        HAIES,
        "/avis/1/commenter",
        &[("bloc", ""), ("text", &long)],
        422,
        "au plus sont acceptés",
    )
    .await;
    let elsewhere = [("bloc", "nulle part du tout"), ("text", "Un commentaire entier")];
    let answer = council.post(HAIES, "/avis/1/commenter", &elsewhere).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Un commentaire entier"));
    council.send(HAIES, "/avis/1/commenter", &[("bloc", ""), ("text", "Quoi ?")]).await;
    refused(&council, RONCES, "/avis/1/appel", &[("version", "1")], 409, "Un commentaire attend sa réponse")
        .await;
    let answer =
        council.opinion(|opinion| format!("/avis/1/commentaires/{}/repondre", opinion.unanswered()[0].id));
    refused(&council, RONCES, &answer, &[("text", "")], 422, "Ce champ doit être rempli").await;
    refused(&council, HAIES, &answer, &[("text", "Je réponds à ma place")], 403, "ne tient pas la plume")
        .await;
    refused(&council, RONCES, "/avis/1/abandonner", &[("reasons", "")], 422, "Ce champ doit être rempli")
        .await;
    refused(
        &council,
        HAIES,
        "/avis/1/abandonner",
        &[("reasons", "Je n’en veux pas")],
        403,
        "n’est pas l’auteur",
    )
    .await;
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn positions_that_are_refused_come_back_with_what_was_typed() {
    let council = Council::new().await;
    council.called("jardins").await;
    let form = "/avis/1/position";
    let none =
        [("version", "1"), ("reservation", "une réserve écrite"), ("explanation", "une explication écrite")];
    refused(&council, HAIES, form, &none, 422, "Choisissez l’une des réponses proposées").await;
    let without = [
        ("version", "1"),
        ("position", "supports_with_reservation"),
        ("statement", "une déclaration écrite"),
    ];
    refused(&council, HAIES, form, &without, 422, "Dites quelle est la réserve").await;
    let beside = [("version", "1"), ("position", "supports"), ("reasons", "des motifs d’opposition")];
    let answer = council.post(HAIES, form, &beside).await;
    assert!(answer.body.contains("Ces motifs sont ceux d’une opposition"));
    let old = [("version", "0"), ("position", "opposes"), ("reasons", "des motifs en bonne forme")];
    refused(&council, HAIES, form, &old, 409, "Le texte a changé").await;
    let remarks = [("version", "1"), ("advice", "with_remarks"), ("shown_as", "role")];
    refused(&council, Who::Of("Voirie"), "/avis/1/avis-consultatif", &remarks, 422, "Écrivez vos remarques")
        .await;
    refused(&council, HAIES, "/avis/1/avis-consultatif", &remarks, 403, "ne conseille pas").await;
    council.position("Orties", "supports").await;
    refused(&council, HAIES, "/avis/1/deport", &[], 409, "une position a déjà été prise").await;
    let closes = council.opinion(|opinion| opinion.call().unwrap().closes);
    council.clock(closes).await;
    let late = [("version", "1"), ("position", "supports"), ("explanation", "une explication tardive")];
    refused(&council, HAIES, form, &late, 409, "L’appel est clos").await;
    let page = council.get(HAIES, form, "fr").await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(page.body.contains("L’appel est clos") && page.body.contains("Où aller maintenant"));
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn what_follows_the_closing_is_refused_in_its_turn() {
    let council = Council::new().await;
    council.called("jardins").await;
    council.closed(&["supports"; 8]).await;
    let words = [("statement", "Une déclaration venue après coup")];
    refused(&council, HAIES, "/avis/1/declaration", &words, 409, "n’a pas fait de déclaration").await;
    refused(&council, HOST, "/avis/1/publier", &[], 409, "Les déclarations peuvent encore changer").await;
    refused(&council, HOST, "/avis/1/publier/annuler", &[], 409, "Aucune publication n’est prévue").await;
    refused(&council, RONCES, "/avis/1/reprendre", &[], 409, "ne peut pas être repris").await;
    council.clock(at("2026-02-02T09:00:00Z")).await;
    council.publish().await;
    refused(&council, HOST, "/avis/1/publier", &[], 409, "La publication est déjà prévue").await;
    council.clock(at("2026-02-02T09:10:00Z")).await;
    let tomorrow = [
        ("step", "1"),
        ("answer", "approved"),
        ("dated", "3 février 2026"),
        ("reasons", "des motifs donnés"),
    ];
    refused(&council, HOST, "/avis/1/approbation", &tomorrow, 422, "Cette date est à venir").await;
    refused(&council, HOST, "/avis/1/approbation", &[("step", "1")], 422, "Choisissez l’une des réponses")
        .await;
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn a_form_sent_twice_is_one_act_and_says_when_it_was_recorded() {
    let council = Council::new().await;
    council.admitted("jardins").await;
    let fields = [("bloc", ""), ("text", "Une seule fois."), ("key", "the-key-of-one-page")];
    council.send(HAIES, "/avis/1/commenter", &fields).await;
    let led = council.send(HAIES, "/avis/1/commenter", &fields).await;
    assert_eq!(led, "/avis/1?fait=commented&deja=2026-01-12T09:00:00Z#fait");
    assert_eq!(council.opinion(|opinion| opinion.comments.len()), 1);
    let page = council.look(HAIES, &led.replace("#fait", "")).await;
    assert!(page.body.contains("C’était déjà enregistré, lundi 12"), "{}", text_of(&page.body));
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn who_may_not_is_told_so_before_anything_is_typed() {
    let council = Council::new().await;
    council.called("jardins").await;
    for (who, path, status) in [
        (Who::Nobody, "/avis/1/position", 403),
        (HOST, "/avis/1/position", 403),
        (Who::Of("Voirie"), "/avis/1/position", 403),
        (HAIES, "/avis/1/texte", 403),
        (HAIES, "/avis/1/publier", 403),
        (RONCES, "/avis/1/texte", 409),
        (RONCES, "/avis/1/appel", 409),
        (HAIES, "/avis/9/position", 404),
        (HAIES, "/avis/x/position", 404),
        (HAIES, "/avis/1/recu", 404),
        (HAIES, "/avis/1/commentaires/x/repondre", 404),
        (HOST, "/saisines/1/admettre", 409),
        (HOST, "/avis/1/approbation", 409),
    ] {
        let page = council.get(who, path, "fr").await;
        assert_eq!(page.status.as_u16(), status, "{path} as {who:?}: {}", text_of(&page.body));
    }
    let page = council.look(Who::Nobody, "/saisines/nouvelle").await;
    assert!(
        page.body.contains("/connexion?retour=%2Fsaisines%2Fnouvelle"),
        "a newcomer reads what to expect"
    );
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn publishing_asks_for_a_sign_in_of_the_last_hour() {
    let council = Council::new().await;
    council.called("jardins").await;
    council.closed(&["supports"; 8]).await;
    council.clock(at("2026-02-02T09:00:00Z")).await;
    refused(&council, HOST, "/avis/1/publier", &[], 403, "Reconnectez-vous avant de publier").await;
    let page = council.look(HOST, "/avis/1/publier").await;
    assert!(page.body.contains("/connexion?retour=%2Favis%2F1%2Fpublier"));
    council.publish().await;
    council.running.nothing_unsaid();
}
