//! Joined questions and appeals through forms, the API and letters.

use axum::http::StatusCode;
use pluriel_opinions::{Opinions, acting::REFERRALS_WORDS, words::Stage};
use pluriel_room_tests::words;

use crate::acting::council::{Council, Who, text_of};

const SAM: Who = Who::Secretariat;

fn stage(council: &Council, referral: u32) -> Stage {
    let snapshot = council.running.site.house().snapshot();
    snapshot.rooms.of::<Opinions>().by_referral(referral).unwrap().stage
}

fn id(council: &Council, referral: u32) -> String {
    let snapshot = council.running.site.house().snapshot();
    snapshot.rooms.of::<Opinions>().by_referral(referral).unwrap().id.to_string()
}

#[tokio::test]
async fn a_question_is_joined_by_a_form_and_its_address_says_where_it_went() {
    let council = Council::new().await;
    council.referred("jardins").await;
    let again = [("formation", "jardins"), ("title", "Des haies"), ("question", "Planter ?")];
    council.send(Who::Of("Semences"), "/saisines/nouvelle", &again).await;
    assert!(council.look(SAM, "/saisines/2").await.body.contains("/saisines/2/joindre"));
    let form = council.look(SAM, "/saisines/2/joindre").await;
    let first = id(&council, 1);
    assert!(form.body.contains(&first) && !form.body.contains(&id(&council, 2)));
    let empty =
        council.post(SAM, "/saisines/2/joindre", &[("into", ""), ("reasons", "Même question.")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(empty.body.contains("Même question."));
    let fields = [("into", first.as_str()), ("reasons", "Même question.")];
    assert_eq!(council.send(SAM, "/saisines/2/joindre", &fields).await, "/saisines/2?fait=joined#fait");
    let page = council.look(Who::Nobody, "/saisines/2").await;
    assert!(page.body.contains(r#"href="/saisines/1""#) && text_of(&page.body).contains("Même question."));
    let first = text_of(&council.look(Who::Nobody, "/saisines/1").await.body);
    assert!(first.contains("Ronces, Semences") && first.contains("Des haies"), "{first}");
    let api = council.get(Who::Nobody, "/api/v1/referrals/2", "fr").await.body;
    assert!(api.contains(r#""joined":{"referral":1"#), "{api}");
    assert!(
        council.look(Who::Nobody, "/registre/actes-du-secretariat").await.body.contains("Même question.")
    );

    council.look(SAM, "/saisines/2/separer").await;
    assert_eq!(council.send(SAM, "/saisines/2/separer", &[]).await, "/saisines/2?fait=parted#fait");
    assert_eq!(stage(&council, 2), Stage::Referred);
}

#[tokio::test]
async fn a_refusal_is_appealed_against_by_forms_and_only_counts_are_told_at_the_end() {
    let council = Council::new().await;
    council.referred("jardins").await;
    council.send(SAM, "/saisines/1/decliner", &[("reasons", "Hors sujet."), ("meeting", "")]).await;
    assert!(council.look(Who::Of("Ronces"), "/saisines/1").await.body.contains("/saisines/1/recours"));
    council.look(Who::Of("Ronces"), "/saisines/1/recours").await;
    let why = [("reasons", "C’est le sujet.")];
    assert_eq!(
        council.send(Who::Of("Ronces"), "/saisines/1/recours", &why).await,
        "/saisines/1?fait=appealed#fait"
    );
    council.send(Who::Of("Voirie"), "/saisines/1/recours", &[("reasons", "")]).await;
    let open = text_of(&council.look(Who::Nobody, "/saisines/1").await.body);
    assert!(open.contains("0 sur 10 ont voté") && open.contains("C’est le sujet."), "{open}");
    council.look(Who::Of("Ruches"), "/saisines/1/recours/vote").await;
    let none = council.post(Who::Of("Ruches"), "/saisines/1/recours/vote", &[]).await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    for name in ["Ruches", "Ronces"] {
        let vote = [("vote", "admit")];
        council.send(Who::Of(name), "/saisines/1/recours/vote", &vote).await;
    }
    let during = council.get(Who::Nobody, "/api/v1/referrals/1", "fr").await.body;
    assert!(during.contains(r#""voted":2"#) && !during.contains(r#""result""#), "{during}");
    let closes =
        council.opinion(|opinion| opinion.handling.appeal.as_ref().unwrap().vote.as_ref().unwrap().closes);
    council.clock(closes).await;
    assert_eq!(stage(&council, 1), Stage::Referred);
    let shut = text_of(&council.look(Who::Nobody, "/saisines/1").await.body);
    assert!(shut.contains("La formation s’est saisie de la question"), "{shut}");
    assert!(council.look(SAM, "/saisines/1").await.body.contains("/saisines/1/admettre"));
    let after = council.get(Who::Nobody, "/api/v1/referrals/1", "fr").await.body;
    assert!(after.contains(r#""admit":2"#) && after.contains(r#""upheld":true"#), "{after}");
}

#[test]
fn everything_is_said_in_both_languages() {
    let codes = words::codes(env!("CARGO_MANIFEST_DIR"), "referral-", words::makes_a_refusal);
    assert!(codes.len() > 30, "{}", codes.len());
    words::are_said(&REFERRALS_WORDS, &codes);
    words::agree(&REFERRALS_WORDS);
}
