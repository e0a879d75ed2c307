//! A question of the public through forms, the API and letters.

use axum::http::StatusCode;
use pluriel_opinions::{Opinions, acting::PUBLIC_QUESTION_WORDS, commands::SetStandingOrders};
use pluriel_room_tests::words;

use crate::{
    acting::council::{Council, Who, text_of},
    setting::{SECRETARIAT, now, orders},
};

const SAM: Who = Who::Secretariat;
const FORM: &str = "/saisines/publique";

async fn open() -> Council {
    let council = Council::new().await;
    let mut orders = orders();
    orders.referral.public_form = true;
    council.running.give::<Opinions>(SECRETARIAT, SetStandingOrders { orders }.into()).await;
    council
}

/// The fields of the form as a person sends them, ten seconds after it was given.
fn typed<'a>(given: &'a str, email: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("title", "Les mares"),
        ("question", "Faut-il creuser des mares ?"),
        ("email", email),
        ("given", given),
        ("website", ""),
    ]
}

fn given() -> String {
    (now().unix() - 10).to_string()
}

fn hidden<'a>(body: &'a str, name: &str) -> &'a str {
    let at = body.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap();
    at.split('"').next().unwrap()
}

/// The one question that waits.
fn waiting(council: &Council) -> String {
    let snapshot = council.running.site.house().snapshot();
    snapshot.rooms.of::<Opinions>().waiting_questions()[0].id.to_string()
}

#[tokio::test]
async fn where_it_is_switched_off_no_page_speaks_of_it() {
    let council = Council::new().await;
    assert_eq!(council.get(Who::Nobody, FORM, "fr").await.status, StatusCode::NOT_FOUND);
    for page in ["/saisines", "/saisines/nouvelle"] {
        assert!(!council.get(Who::Nobody, page, "fr").await.body.contains(FORM), "{page}");
    }
}

#[tokio::test]
async fn a_question_is_asked_read_passed_on_and_followed_by_who_asked() {
    let council = open().await;
    let form = council.look(Who::Nobody, FORM).await;
    assert_eq!(hidden(&form.body, "given"), now().unix().to_string());
    for page in ["/saisines", "/saisines/nouvelle"] {
        assert!(council.look(Who::Nobody, page).await.body.contains(FORM), "{page}");
    }
    let given = given();
    let own = council.send(Who::Nobody, FORM, &typed(&given, "ada@haies.example")).await;
    let page = council.look(Who::Nobody, &own).await;
    let said = text_of(&page.body);
    assert!(said.contains("Question du public n°") && said.contains("Faut-il creuser des mares"), "{said}");
    assert!(said.contains("ada@haies.example") && said.contains("Gardez l’adresse de cette page"), "{said}");
    for public in ["/saisines", "/avis", "/", "/api/v1/referrals"] {
        assert!(!council.get(Who::Nobody, public, "fr").await.body.contains("mares"), "{public}");
    }
    assert!(council.look(SAM, "/secretariat/questions").await.body.contains("Les mares"));
    let desk = format!("/secretariat/questions/{}", waiting(&council));
    let read = council.look(SAM, &desk).await;
    assert!(read.body.contains("Faut-il creuser des mares"));
    let refused = council.post(SAM, &format!("{desk}/transmettre"), &[("title", "Les mares")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let fields =
        [("formation", "jardins"), ("title", "Les mares"), ("question", "Faut-il creuser des mares ?")];
    let to = council.send(SAM, &format!("{desk}/transmettre"), &fields).await;
    assert_eq!(to, "/saisines/1?fait=question-let-through#fait");
    let referral = text_of(&council.look(Who::Nobody, "/saisines/1").await.body);
    assert!(referral.contains("une personne du public"), "{referral}");
    assert!(referral.contains("Une question du public a été transmise au conseil."), "{referral}");
    let own = own.split('?').next().unwrap();
    assert!(council.look(Who::Nobody, own).await.body.contains(r#"href="/saisines/1""#));
    let sponsoring = text_of(&council.look(Who::Of("Ronces"), "/saisines/1/soutenir").await.body);
    assert!(sponsoring.contains("la première organisation qui la soutient tient la plume"), "{sponsoring}");
    council.send(Who::Of("Ronces"), "/saisines/1/soutenir", &[]).await;
    let admit = text_of(&council.look(SAM, "/saisines/1/admettre").await.body);
    assert!(admit.contains("Ronces"), "{admit}");
    let fields = [("rule", "Majorité"), ("rule_chosen_at", ""), ("publicity", "counts")];
    council.send(SAM, "/saisines/1/admettre", &fields).await;
    assert!(text_of(&council.look(Who::Nobody, "/avis/1").await.body).contains("une personne du public"));

    let forgotten = council.send(Who::Nobody, &format!("{own}/oublier"), &[]).await;
    assert!(!council.look(Who::Nobody, &forgotten).await.body.contains("ada@haies.example"));
}

#[tokio::test]
async fn who_asked_reads_why_its_question_was_set_aside_and_nobody_else_does() {
    let council = open().await;
    let given = given();
    let own = council.send(Who::Nobody, FORM, &typed(&given, "")).await;
    let desk = format!("/secretariat/questions/{}", waiting(&council));
    assert_eq!(council.get(Who::Of("Ronces"), &desk, "fr").await.status, StatusCode::FORBIDDEN);
    let to = council.send(SAM, &format!("{desk}/ecarter"), &[("reasons", "Ce n’est pas notre objet.")]).await;
    assert_eq!(to, "/secretariat/questions?fait=question-set-aside#fait");
    let said = text_of(&council.look(Who::Nobody, own.split('?').next().unwrap()).await.body);
    assert!(said.contains("Ce n’est pas notre objet."), "{said}");
    assert!(council.look(SAM, &desk).await.body.contains("Ce n’est pas notre objet."));
    assert!(!council.get(Who::Nobody, "/saisines", "fr").await.body.contains("mares"));
    let guessed = council.get(Who::Nobody, &format!("{FORM}/{}", "0".repeat(64)), "fr").await;
    assert_eq!(guessed.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn robots_are_told_apart_and_nothing_typed_is_lost() {
    let council = open().await;
    let just_now = now().unix().to_string();
    for given in [just_now.as_str(), "", "soon"] {
        let fast = council.post(Who::Nobody, FORM, &typed(given, "")).await;
        assert_eq!(fast.status, StatusCode::UNPROCESSABLE_ENTITY, "{given}");
        assert!(fast.body.contains("Faut-il creuser des mares") && fast.body.contains("trop vite"));
    }
    let given = given();
    let mut fields = typed(&given, "");
    fields.last_mut().unwrap().1 = "https://spam.example";
    let trapped = council.post(Who::Nobody, FORM, &fields).await;
    assert_eq!(trapped.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(trapped.body.contains("Faut-il creuser des mares"));
    // A form that was corrected is not made to wait again.
    let corrected = council.post(Who::Nobody, FORM, &typed(&given, "nobody")).await;
    assert_eq!(hidden(&corrected.body, "given"), given);
    council.send(Who::Nobody, FORM, &typed(&given, "")).await;
}

#[test]
fn everything_is_said_in_both_languages() {
    let codes = words::codes(env!("CARGO_MANIFEST_DIR"), "public-question-", words::makes_a_refusal);
    assert!(codes.len() > 30, "{}", codes.len());
    words::are_said(&PUBLIC_QUESTION_WORDS, &codes);
    words::agree(&PUBLIC_QUESTION_WORDS);
}
