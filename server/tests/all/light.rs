//! The preset `light` keeps its promises to volunteers: how many acts and mails an undisputed opinion costs, and how little stands
//! on each page (`docs/specs/opinions.md`, `docs/specs/interface.md`).

use std::collections::{BTreeMap, BTreeSet};

use pluriel::rehearsal::{Came, Line, Opening, Rehearsal, SECRETARIAT, Who, numbered};
use pluriel_speech::Language;

use crate::{http::Client, players::Player, program::Server};

/// An undisputed opinion: a question, a sponsor, the call, a position a member, the publication, the authority's answer.
fn undisputed() -> String {
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/examples/rehearsals/electorate.jsonl");
    let opening = std::fs::read_to_string(example).unwrap().lines().next().unwrap().to_owned();
    let mut lines = vec![opening];
    let mut act = |at: &str, by: &str, post: &str, body: &str| {
        lines.push(format!(
            r#"{{"at":"2027-03-{at}","by":"{by}","post":"/api/v1/{post}","body":{body},"expect":"accepted"}}"#
        ));
    };
    act(
        "01 10:00",
        "Ardoise",
        "referrals",
        r#"{"formation":"ecosysteme","title":"Une question","question":"Faut-il agir ?","text":[{"kind":"recommendation","text":"Agir."}]}"#,
    );
    act("01 11:00", "Service 1", "referrals/1/sponsor", "{}");
    act("02 09:00", "secretariat", "referrals/1/admit", "{}");
    act("03 09:00", "Ardoise", "opinions/1/call", r#"{"version":"{{/api/v1/opinions/1#/text/version}}"}"#);
    // Half of the members answer the first mail, the others the reminder.
    let first = ["Ardoise", "Boussole", "Cordage", "Digue", "Écluse"];
    let reminded = ["Falaise", "Galet", "Hune", "Île", "Jetée"];
    for (at, members) in [("04 10:00", first), ("15 10:00", reminded)] {
        for member in members {
            let body = r#"{"version":"{{/api/v1/opinions/1#/text/version}}","position":"supports"}"#;
            act(at, member, "opinions/1/position", body);
        }
    }
    act("23 09:00", "secretariat", "opinions/1/publish", "{}");
    act(
        "29 09:00",
        "secretariat",
        "opinions/1/approval",
        r#"{"step":1,"answer":"approved","dated":"2027-03-28"}"#,
    );
    lines.push(r#"{"at":"2027-06-01 09:00"}"#.to_owned());
    lines.join("\n")
}

#[test]
fn an_undisputed_opinion_costs_a_member_one_act_the_secretariat_three_and_four_mails() {
    let script = undisputed();
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    runtime.block_on(async {
        let mut lines = numbered(&script);
        let (number, first) = lines.next().unwrap();
        let opening = Opening::read(number, first).unwrap();
        let mut rehearsal =
            Rehearsal::open(number, opening, std::path::PathBuf::new(), Language::Fr).await.unwrap();
        let mut acts: BTreeMap<Who, usize> = BTreeMap::new();
        for (number, line) in lines {
            for told in rehearsal.play(number, Line::read(number, line).unwrap()).await.unwrap() {
                assert!(told.unmet().is_empty(), "{told:?}");
                if let (Some(by), Came::Accepted { .. }) = (told.by, told.came) {
                    *acts.entry(by).or_default() += 1;
                }
            }
        }
        assert_eq!(rehearsal.end()["opinions"][0]["state"], "published");
        assert_eq!(acts[&Who::Secretariat], 3, "{acts:?}");
        let of_members: usize =
            acts.iter().filter(|(who, _)| **who != Who::Secretariat).map(|(_, acts)| acts).sum();
        assert!(of_members <= 15, "{acts:?}");
        for member in ["Boussole", "Cordage", "Digue", "Écluse", "Falaise", "Galet", "Hune", "Île", "Jetée"]
        {
            assert_eq!(acts[&Who::Member(member.to_owned())], 1, "{member}: {acts:?}");
        }
        let mut mails: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for letter in rehearsal.letters() {
            mails.entry(&letter.to).or_default().push(&letter.subject);
        }
        mails.remove(SECRETARIAT.1);
        assert!(mails.len() >= 10, "{mails:#?}");
        // Receipts are not counted, nor is what starts a clock of one's own: whoever is handed the pen has nine months
        // from then, and a digest of Thursday would take days of them. The digest comes besides.
        let beside =
            |subject: &&&str| ["reçu", " admis", "la semaine, au"].iter().any(|word| subject.contains(word));
        let counted = |subjects: &[&str]| subjects.iter().filter(|subject| !beside(subject)).count();
        let weeks =
            |subjects: &[&str]| subjects.iter().filter(|subject| subject.contains("la semaine")).count();
        assert!(mails.values().all(|subjects| (1..=5).contains(&weeks(subjects))), "{mails:#?}");
        let above: Vec<_> = mails.values().filter(|subjects| counted(subjects) > 4).collect();
        assert!(above.is_empty(), "{above:#?}");
        let told = mails.values().flatten().filter(|subject| subject.contains(" admis")).count();
        assert_eq!(told, 1, "the pen alone is told so: {mails:#?}");
        rehearsal.close().await;
    });
}

/// The part of a page that is its own.
fn main_of(body: &str) -> &str {
    body.split("<main").nth(1).and_then(|rest| rest.split("</main>").next()).unwrap_or_default()
}

/// The names of a form's fields, hidden ones aside.
fn fields(form: &str) -> BTreeSet<&str> {
    let controls = form.split('<').filter(|tag| {
        (tag.starts_with("input") && !tag.contains("type=\"hidden\""))
            || tag.starts_with("textarea")
            || tag.starts_with("select")
    });
    controls.filter_map(|tag| tag.split(" name=\"").nth(1)?.split('"').next()).collect()
}

#[test]
fn each_page_of_an_opinion_has_one_main_action_three_others_and_seven_fields() {
    let server = Server::demo();
    let number = crate::players::open_call(&server);
    let mut counted = 0;
    for email in [
        "secretariat@conseil.example",
        "jules@passerelle.example",
        "bastien@littoral.example",
        "david@montclair.example",
    ] {
        let mut client: Client = Player::of(&server, email).client;
        let mut ahead: Vec<String> = [
            "/",
            "/bureau",
            "/avis",
            "/saisines",
            "/saisines/nouvelle",
            "/reglement",
            "/regles",
            "/regles/laboratoire",
        ]
        .map(str::to_owned)
        .into();
        let pages = [
            "",
            "/texte",
            "/commenter",
            "/commentaires",
            "/position",
            "/deport",
            "/publier",
            "/appel",
            "/approbation",
            "/recu",
            "/preuve",
            "/declaration",
        ];
        ahead.extend(
            (1..=number).flat_map(|number| pages.iter().map(move |page| format!("/avis/{number}{page}"))),
        );
        for path in ahead {
            let answer = client.get(&path);
            if answer.status != 200 {
                continue;
            }
            let main = main_of(&answer.body);
            // What is folded away is one of the others, behind a link named after what it does.
            let shown: String = main
                .split("<details")
                .map(|part| part.split("</details>").last().unwrap_or_default())
                .collect();
            let mains = shown.matches("button-main").count();
            let others = shown.matches("button button-").count() - mains;
            assert!(mains <= 1, "{path} for {email}: {mains} main actions");
            assert!(others <= 3, "{path} for {email}: {others} other actions");
            for form in main.split("<form").skip(1) {
                let fields = fields(form.split("</form>").next().unwrap_or_default());
                assert!(fields.len() <= 7, "{path} for {email}: {fields:?}");
            }
            counted += 1;
        }
    }
    assert!(counted > 60, "only {counted} pages were counted");
}
