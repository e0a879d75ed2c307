//! What follows a publication, walked through pages: addressees named, answers by link and by letter, follow-up, the list of all.

use axum::{
    body::Body,
    extract::Request,
    http::{Method, StatusCode, header},
};
use pluriel_opinions::{
    Event, Opinions,
    commands::AskLink,
    words::{AddresseeId, Stage},
};

use pluriel_web::Mailing;

use super::council::{Council, Who, text_of};
use crate::site::Asked;

/// A council whose opinion of two recommendations is published and put to a town and a region.
struct Published {
    council: Council,
}

const SECRETARIAT: Who = Who::Secretariat;

impl Published {
    async fn new() -> Self {
        let council = Council::new().await;
        council.referred("jardins").await;
        council.send(Who::Of("Semences"), "/saisines/1/soutenir", &[]).await;
        let admit = [("rule", "Majorité"), ("rule_chosen_at", ""), ("publicity", "counts")];
        council.send(SECRETARIAT, "/saisines/1/admettre", &admit).await;
        for (text, addressee) in [("Les compter.", "Région"), ("Planter des haies.", "Mairie")] {
            let blocks = serde_json::json!({"blocks": [
                {"kind": "recommendation", "text": text, "addressee": addressee, "due": null}]});
            let token = Council::token(Who::Of("Ronces"));
            let answer = council.running.command("/api/v1/opinions/1/blocks", &token, &blocks).await;
            assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
        }
        let version = council.opinion(|opinion| opinion.text.version).to_string();
        council.send(Who::Of("Ronces"), "/avis/1/appel", &[("version", &version)]).await;
        for name in ["Ronces", "Orties", "Semences", "Serres", "Outils", "Ruches"] {
            let fields = [("version", version.as_str()), ("position", "supports")];
            council.send(Who::Of(name), "/avis/1/position", &fields).await;
        }
        let closes = council.opinion(|opinion| opinion.call().unwrap().closes);
        council.clock(closes).await;
        council.clock(closes.plus_seconds(5 * 86_400)).await;
        council.running.sign_in("sam@jardins.example", None).await;
        Self { council }
    }

    /// Names both through the page that publishes.
    async fn transmitted() -> Self {
        let published = Self::new().await;
        let to = [("to1", "Camille Exemple <camille@mairie.example>"), ("to2", "region@exemple.example")];
        let led = published.council.send(SECRETARIAT, "/avis/1/publier", &to).await;
        assert_eq!(led, "/avis/1/publier?fait=planned#fait");
        let at = published.council.running.site.house().now().plus_seconds(600);
        published.council.clock(at).await;
        assert_eq!(published.council.opinion(|opinion| opinion.stage), Stage::Transmitted);
        published
    }

    fn addressee(&self, index: usize) -> AddresseeId {
        self.council.opinion(|opinion| opinion.fate.asked()[index].0)
    }

    /// A fresh link: its secret, as the letter would hold it.
    async fn secret(&mut self, index: usize) -> String {
        let (opinion, addressee) = (self.council.opinion(|opinion| opinion.id), self.addressee(index));
        let later = self.council.running.site.house().now().plus_seconds(3_601);
        self.council.clock(later).await;
        let ask = AskLink { opinion, addressee };
        let house = self.council.running.site.house().clone();
        house.submit::<Opinions>(pluriel_council::Actor::Visitor, ask.into(), None).await.unwrap();
        let mut happens = self.council.running.happens.lock().unwrap();
        let mut secret = None;
        while let Ok(happened) = happens.try_recv() {
            if let Some(Event::LinkGiven(given)) = happened.of::<Opinions>() {
                secret = given.secret.as_ref().map(|secret| secret.reveal().to_owned());
            }
        }
        secret.unwrap()
    }
}

#[tokio::test]
async fn addressees_are_named_with_the_publication_in_one_page() {
    let published = Published::new().await;
    let council = &published.council;
    let page = council.look(SECRETARIAT, "/avis/1/publier").await;
    for words in ["À\u{a0}: Mairie", "À\u{a0}: Région", "Recommandation 1."] {
        assert!(page.body.contains(words), "{words} in {}", text_of(&page.body));
    }
    let wrong = council.post(SECRETARIAT, "/avis/1/publier", &[("to1", "Camille"), ("to2", "")]).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.body.contains("value=\"Camille\"") && wrong.body.contains("adresse électronique"));
    assert_eq!(council.opinion(|opinion| opinion.fate.named().len()), 0);
    let to = [("to1", "Camille Exemple <camille@mairie.example>"), ("to2", "")];
    council.send(SECRETARIAT, "/avis/1/publier", &to).await;
    council.send(SECRETARIAT, "/avis/1/publier/annuler", &[]).await;
    let again = council.look(SECRETARIAT, "/avis/1/publier").await;
    assert!(
        again.body.contains("Camille Exemple &#60;camille@mairie.example&#62;"),
        "what was typed is kept"
    );
    council.send(SECRETARIAT, "/avis/1/publier", &[("to1", ""), ("to2", "")]).await;
    let at = council.running.site.house().now().plus_seconds(600);
    council.clock(at).await;
    assert_eq!(council.opinion(|opinion| opinion.stage), Stage::Published, "put to nobody after all");
    let desk = council.look(SECRETARIAT, "/avis/1").await;
    assert!(desk.body.contains("/avis/1/transmettre"));
    let block = council.opinion(|opinion| opinion.text.recommendations().next().unwrap().id).to_string();
    council.look(SECRETARIAT, "/avis/1/transmettre").await;
    let fields = [("name", "Mairie"), ("email", "m@mairie.example"), ("recommendations", block.as_str())];
    let led = council.send(SECRETARIAT, "/avis/1/transmettre", &fields).await;
    assert_eq!(led, "/avis/1?fait=transmitted#fait");
    council.look(Who::Nobody, "/avis/1?fait=transmitted").await;
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn an_addressee_answers_by_its_link_without_an_account() {
    let mut published = Published::transmitted().await;
    let secret = published.secret(0).await;
    let council = &published.council;
    let here = format!("/reponses/{secret}");
    let page = council.look(Who::Nobody, &here).await;
    assert!(page.body.contains("Planter des haies.") && !page.body.contains("Les compter."));
    council.look(Who::Nobody, &format!("{here}/1")).await;
    for kind in ["accepted", "accepted_in_part", "refused", "already_done", "not_ours", "no_position_yet"] {
        council.look(Who::Nobody, &format!("{here}/1?reponse={kind}")).await;
    }
    let one = format!("{here}/1");
    let short = [("answer", "refused"), ("signatory", "Camille Exemple, maire")];
    let refused = council.post(Who::Nobody, &one, &short).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("value=\"Camille Exemple, maire\""));
    let fields = [("answer", "refused"), ("reasons", "Trop cher."), ("signatory", "Camille Exemple, maire")];
    let led = council.send(Who::Nobody, &one, &fields).await;
    assert_eq!(led, format!("{here}?fait=answer-given#fait"));
    council.look(Who::Nobody, &format!("{here}?fait=answer-given")).await;
    let again = [("answer", "no_position_yet"), ("again", "1/9/2026"), ("signatory", "Camille Exemple")];
    council.send(Who::Nobody, &one, &again).await;

    let page = council.look(Who::Nobody, "/avis/1").await;
    assert!(page.body.contains("ne se prononce pas à ce stade"));
    assert!(page.body.contains("/avis/1/integrer"), "it can be embedded");
    let embedded = council.look(Who::Nobody, "/avis/1/integrer").await;
    assert!(embedded.body.contains("sans position à ce stade") && !embedded.body.contains("<script"));
    let address = format!("/avis/1/reponses/{}", published.addressee(0));
    let page = council.look(Who::Nobody, &address).await;
    for words in ["Trop cher.", "refusée", "ne se prononce pas à ce stade"] {
        assert!(page.body.contains(words), "the former answer is kept: {words}");
    }
    for hidden in ["Camille", "camille@"] {
        assert!(!page.body.contains(hidden), "{hidden} is nobody's business");
    }
    let other = council.get(Who::Nobody, &format!("{here}/2"), "fr").await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
    let unknown = council.get(Who::Nobody, &format!("/reponses/{}", "0".repeat(64)), "fr").await;
    let ended = {
        council.clock("2026-12-01T09:00:00Z".parse().unwrap()).await;
        council.get(Who::Nobody, &here, "fr").await
    };
    assert_eq!((unknown.status, ended.status), (StatusCode::NOT_FOUND, StatusCode::NOT_FOUND));
    assert_eq!(text_of(&unknown.body), text_of(&ended.body).replace(&secret, &"0".repeat(64)));
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn a_letter_is_transcribed_and_kept_from_the_public_unless_it_may_read_it() {
    let published = Published::transmitted().await;
    let council = &published.council;
    let address = format!("/avis/1/reponses/{}", published.addressee(0));
    assert!(council.look(SECRETARIAT, &address).await.body.contains("/1/transcrire"));
    council.look(SECRETARIAT, &format!("{address}/1/transcrire")).await;
    council.look(SECRETARIAT, &format!("{address}/1/transcrire?reponse=accepted")).await;
    let svg = published.upload(&address, b"<svg onload=alert(1)>").await;
    assert_eq!(svg.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(text_of(&svg.body).contains("Seuls les PDF, PNG et JPEG"));
    let sent = published.upload(&address, b"%PDF-1.7 une lettre").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", text_of(&sent.body));
    assert_eq!(sent.location, format!("{address}?fait=transcribed#fait"));
    let page = council.look(Who::Nobody, &address).await;
    assert!(page.body.contains("transcrit par le secrétariat d’une lettre"));
    let acts = council.look(Who::Nobody, "/registre/actes-du-secretariat").await;
    for words in
        ["Le secrétariat a transcrit", "Le secrétariat a admis", "Le secrétariat a publié", "règlement"]
    {
        assert!(acts.body.contains(words), "{words} in {}", text_of(&acts.body));
    }
    let json = council.get(Who::Nobody, "/registre/actes-du-secretariat.json", "fr").await;
    let json: serde_json::Value = serde_json::from_str(&json.body).unwrap();
    assert_eq!(json["acts"][0]["kind"], "transcribed");
    let atom = council.get(Who::Nobody, "/registre/actes-du-secretariat.atom", "fr").await;
    assert_eq!(atom.body.matches("<entry>").count(), json["acts"].as_array().unwrap().len());
    let seq = council
        .opinion(|opinion| opinion.fate.puts().find_map(|(_, _, put)| put.answer().map(|held| held.seq)));
    let letter = format!("/avis/1/lettres/{}.pdf", seq.unwrap());
    assert_eq!(council.get(Who::Nobody, &letter, "fr").await.status, StatusCode::NOT_FOUND);
    let read = council.get(Who::Of("Haies"), &letter, "fr").await;
    assert_eq!((read.media_type.as_str(), read.body.as_str()), ("application/pdf", "%PDF-1.7 une lettre"));
    council.running.nothing_unsaid();
}

#[tokio::test]
async fn what_is_reported_is_judged_and_the_list_of_all_tells_it() {
    let mut published = Published::transmitted().await;
    let secret = published.secret(0).await;
    let council = &published.council;
    let one = format!("/reponses/{secret}/1");
    let fields = [("answer", "accepted"), ("signatory", "Camille Exemple, maire"), ("name_public", "yes")];
    council.send(Who::Nobody, &one, &fields).await;
    council.look(Who::Nobody, &format!("{one}/avancement")).await;
    let report = [
        ("progress", "done"),
        ("dated", "20/1/2026"),
        ("evidence", "https://mairie.example/haies"),
        ("signatory", "Camille Exemple"),
    ];
    let led = council.send(Who::Nobody, &format!("{one}/avancement"), &report).await;
    assert_eq!(led, format!("/reponses/{secret}?fait=reported#fait"));

    let address = format!("/avis/1/reponses/{}", published.addressee(0));
    let rapporteur = Who::Of("Semences");
    let verdict = format!("{address}/1/verdict");
    assert!(council.look(rapporteur, "/avis/1").await.body.contains(&verdict), "it awaits its rapporteur");
    council.look(rapporteur, &verdict).await;
    let contested = [("verdict", "contested"), ("reasons", "Trois haies sur dix.")];
    council.send(rapporteur, &verdict, &contested).await;
    let page = council.look(Who::Nobody, &address).await;
    for words in
        ["mairie.example/haies", "Semences le conteste", "Trois haies sur dix.", "Camille Exemple, maire"]
    {
        assert!(page.body.contains(words), "{words} in {}", text_of(&page.body));
    }

    let list = council.look(Who::Nobody, "/recommandations").await;
    for words in
        ["Planter des haies.", "faite, ce que conteste un rapporteur", "Les compter.", "réponse attendue"]
    {
        assert!(list.body.contains(words), "{words} in {}", text_of(&list.body));
    }
    let some = council.look(Who::Nobody, "/recommandations?reponse=accepted").await;
    assert!(some.body.contains("Planter") && !some.body.contains("Les compter."));
    let none = council.look(Who::Nobody, "/recommandations?destinataire=Personne").await;
    assert!(none.body.contains("Aucune recommandation ne correspond"));
    let csv = council.get(Who::Nobody, "/recommandations.csv?avancement=done", "fr").await;
    assert_eq!(csv.body.lines().count(), 2, "{}", csv.body);
    let json = council.get(Who::Nobody, "/recommandations.json?destinataire=R%C3%A9gion", "fr").await;
    let json: serde_json::Value = serde_json::from_str(&json.body).unwrap();
    assert_eq!(json["recommendations"][0]["standing"], "awaited");
    let atom = council.get(Who::Nobody, "/recommandations.atom", "fr").await;
    assert_eq!(atom.body.matches("<entry>").count(), 2);
    let opinion = council.get(Who::Nobody, "/api/v1/opinions/1", "fr").await;
    let opinion: serde_json::Value = serde_json::from_str(&opinion.body).unwrap();
    assert_eq!(opinion["fate"]["addressees"][0]["recommendations"][0]["contested"], true);
    assert!(!opinion.to_string().contains("camille@"));

    let token = Council::token(Who::Of("Ronces"));
    let base = format!("/api/v1/opinions/1/addressees/{}", published.addressee(1));
    let own = serde_json::json!({"progress": "dropped", "dated": "2026-01-21", "evidence": "Sans budget."});
    let answer = council.running.command(&format!("{base}/reports/2"), &token, &own).await;
    assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
    let confirms = serde_json::json!({"verdict": "confirmed"});
    let token = Council::token(rapporteur);
    for (path, rank) in
        [(base, 2), (format!("/api/v1{}", address.replace("/avis/1/reponses", "/opinions/1/addressees")), 1)]
    {
        let answer = council.running.command(&format!("{path}/verdicts/{rank}"), &token, &confirms).await;
        assert_eq!(answer.status, StatusCode::CREATED, "{}", answer.body);
    }
    council.look(rapporteur, "/avis/1/clore-le-suivi").await;
    council.send(rapporteur, "/avis/1/clore-le-suivi", &[("note", "Merci.")]).await;
    let page = council.look(Who::Nobody, "/avis/1").await;
    assert!(page.body.contains("Suivi clos le") && page.body.contains("Merci."));
    council.running.nothing_unsaid();
}

impl Published {
    /// Sends the form of a transcription as a browser does.
    async fn upload(&self, address: &str, document: &[u8]) -> crate::site::Answer {
        let path = format!("{address}/1/transcrire");
        let session = Council::session(SECRETARIAT);
        let asked = Asked { session: &session, ..Asked::default() };
        let visit = pluriel_web::Visit::of(
            &crate::site::request(Method::GET, &path, &asked, "", String::new()).into_parts().0,
            &self.council.running.site,
        );
        let csrf = visit.form_token();
        let mut body = Vec::new();
        for (name, value) in [
            ("csrf", csrf.as_str()),
            ("answer", "accepted"),
            ("signatory", "La maire"),
            ("dated", "21/1/2026"),
        ] {
            body.extend(
                format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
            );
        }
        body.extend(b"--b\r\nContent-Disposition: form-data; name=\"letter\"; filename=\"lettre.pdf\"\r\nContent-Type: application/pdf\r\n\r\n");
        body.extend(document);
        body.extend(b"\r\n--b--\r\n");
        let request = Request::builder()
            .method(Method::POST)
            .uri(&path)
            .header(header::COOKIE, format!("{}={session}", pluriel_web::cookies::SESSION))
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b")
            .body(Body::from(body))
            .unwrap();
        self.council.running.ask(request).await
    }
}

#[tokio::test]
async fn addressees_are_told_when_the_vote_behind_what_was_put_to_them_is_annulled() {
    let mut published = Published::transmitted().await;
    let secret = published.secret(0).await;
    let council = &published.council;
    let page = council.look(Who::Nobody, &format!("/reponses/{secret}")).await;
    assert_eq!(page.status, StatusCode::OK);
    let letters = |council: &Council| {
        let snapshot = council.running.site.house().snapshot();
        let mailing = Mailing { site: &council.running.site, snapshot: &snapshot };
        let mut written = Vec::new();
        while let Ok(happened) = council.running.happens.lock().unwrap().try_recv() {
            written.extend((pluriel_opinions::acting_front().letters)(&happened, &mailing));
        }
        written
    };
    letters(council);
    // Six of ten support: five of nine are a majority, four of eight are none.
    for (name, stage) in [("Ronces", Stage::Transmitted), ("Orties", Stage::Call)] {
        let member = council.member(name).to_string();
        let fields = [("member", member.as_str()), ("reasons", "Elle vend des haies.")];
        council.send(Who::Of("Haies"), "/avis/1/demander-un-deport", &fields).await;
        let id = council.opinion(|opinion| opinion.disputes.challenges.last().unwrap().id);
        council.send(Who::Of(name), &format!("/avis/1/deports/{id}"), &[("judgment", "founded")]).await;
        assert_eq!(council.opinion(|opinion| opinion.stage), stage, "{name}");
    }
    let written = letters(council);
    let told: Vec<_> = written.iter().filter(|letter| letter.id.contains("-withdrawn-")).collect();
    let to: std::collections::BTreeSet<_> = told.iter().map(|letter| letter.to.as_str()).collect();
    assert_eq!((told.len(), to), (2, ["camille@mairie.example", "region@exemple.example"].into()));
    for letter in told {
        let said = letter.body.replace('\u{a0}', " ");
        for words in [
            "vient d’être annulé",
            "Vous n’avez plus à y répondre",
            "https://conseil.example/avis/1",
            "Bonjour",
        ] {
            assert!(said.contains(words), "{words}: {said}");
        }
        assert!(!said.contains("/reponses/"), "the link serves no more: {said}");
        assert!(letter.subject.contains("est retiré"), "{}", letter.subject);
    }
    let gone = council.get(Who::Nobody, &format!("/reponses/{secret}"), "fr").await;
    assert_eq!(gone.status, StatusCode::NOT_FOUND);
    // The secretariat copies it where mail is off.
    let notices = council.look(SECRETARIAT, "/avis/1/courriers").await.body;
    assert!(text_of(&notices).contains("est retiré"), "{notices}");
    council.running.nothing_unsaid();
}
