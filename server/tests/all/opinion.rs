//! An opinion through its call and after, over the API of the real program: who counts, what stays hidden, what verifies.

use std::{collections::BTreeSet, fs, thread};

use serde_json::{Value, json};

use crate::{
    http::Client,
    players::{Player, Program, close_call, open_call},
    program::{Server, err, pluriel},
};

const VOTERS: [&str; 12] = [
    "aline@ateliers.example",
    "bastien@littoral.example",
    "chloe@hexabit.example",
    "david@montclair.example",
    "elise@vallise.example",
    "farid@trois-rives.example",
    "gaelle@usagers.example",
    "hugo@bibliotheques.example",
    "ines@enseignants.example",
    "jules@passerelle.example",
    "katia@carte.example",
    "luc@recettes.example",
];

fn version(program: &mut Program, number: u64) -> u64 {
    program.read(&format!("/api/v1/opinions/{number}"))["text"]["version"].as_u64().unwrap()
}

#[test]
fn sixty_four_positions_at_once_are_one_position_and_the_last_one_counts() {
    let server = Server::demo();
    let number = open_call(&server);
    let mut program = Program::of(&server, VOTERS[1]);
    let (version, path) = (version(&mut program, number), format!("/api/v1/opinions/{number}/position"));
    let same: Vec<_> = (0..32)
        .map(|_| {
            let (mut program, path) = (program.clone(), path.clone());
            thread::spawn(move || {
                program.send(&path, Some("one"), &json!({"version": version, "position": "supports"}))
            })
        })
        .collect();
    let differing: Vec<_> = (0..32)
        .map(|index| {
            let (mut program, path) = (program.clone(), path.clone());
            let position = ["supports", "abstains", "takes_no_part"][index % 3];
            thread::spawn(move || {
                program.send(&path, None, &json!({"version": version, "position": position}))
            })
        })
        .collect();
    let mut entries = BTreeSet::new();
    for answer in same.into_iter().map(|sent| sent.join().unwrap()) {
        assert!(matches!(answer.status, 200 | 201), "{}", answer.body);
        let answer: Value = serde_json::from_str(&answer.body).unwrap();
        entries.insert(answer["entries"].to_string());
    }
    assert_eq!(entries.len(), 1, "one key, one act");
    assert!(differing.into_iter().all(|sent| matches!(sent.join().unwrap().status, 200 | 201)));
    let last = program.send(&path, None, &json!({"version": version, "position": "abstains"}));
    assert_eq!(last.status, 201);
    close_call(&server, number);
    let proof = Client::new(server.at).get(&format!("/avis/{number}/preuve.json"));
    let proof: Value = serde_json::from_str(&proof.body).unwrap();
    let members = Client::new(server.at).get("/api/v1/members").body;
    let members: Value = serde_json::from_str(&members).unwrap();
    let members = members["members"].as_array().or(members.as_array()).unwrap();
    let own = members
        .iter()
        .find(|member| member["name"].as_str().unwrap().starts_with("Logiciels du Littoral"))
        .unwrap();
    let line = proof["positions"].as_array().unwrap().iter().find(|line| line["id"] == own["id"]).unwrap();
    assert_eq!(line["position"], "abstains");
}

#[test]
fn who_may_not_is_refused_and_after_the_closing_everybody_is() {
    let server = Server::demo();
    let number = open_call(&server);
    let path = format!("/api/v1/opinions/{number}/position");
    let mut voter = Program::of(&server, VOTERS[2]);
    let position = json!({"version": version(&mut voter, number), "position": "supports"});
    let mut visitor = Client::new(server.at);
    assert_eq!(
        visitor.send("POST", &path, &[("content-type", "application/json")], &position.to_string()).status,
        403
    );
    let refused = Program::of(&server, "secretariat@conseil.example").send(&path, None, &position);
    assert_eq!((refused.status, refused.header("content-type")), (403, Some("application/problem+json")));
    let reads = Player::of(&server, VOTERS[3]).token("read");
    let bearer = format!("Bearer {reads}");
    let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
    assert_eq!(
        visitor.send("POST", &path, &headers, &position.to_string()).status,
        403,
        "a token that reads only"
    );
    for broken in [
        "{",
        "[]",
        "{\"version\": 1, \"position\": \"yes\"}",
        "{\"version\": 1, \"position\": \"supports\", \"x\": 1}",
        "",
    ] {
        let headers = [("authorization", bearer.as_str()), ("content-type", "application/json")];
        let refused = visitor.send("POST", &path, &headers, broken);
        assert!((400..500).contains(&refused.status), "{broken}: {}", refused.status);
    }
    let closed = visitor.get(&format!("/avis/{number}/preuve.json"));
    assert_eq!(closed.status, 404, "no proof before the closing");
    close_call(&server, number);
    let late = voter.send(&path, None, &position);
    assert_eq!(late.status, 409);
    assert!(late.body.contains("instead"), "{}", late.body);
}

#[test]
fn a_proof_verifies_alone_and_any_changed_number_is_found() {
    let server = Server::demo();
    let number = open_call(&server);
    let mut voter = Program::of(&server, VOTERS[5]);
    let version = version(&mut voter, number);
    let taken = voter.send(
        &format!("/api/v1/opinions/{number}/position"),
        None,
        &json!({"version": version, "position": "supports"}),
    );
    assert_eq!(taken.status, 201, "{}", taken.body);
    let receipt = serde_json::from_str::<Value>(&taken.body).unwrap()["receipt"].clone();
    assert_eq!(receipt["fictitious"], true, "{receipt}");
    close_call(&server, number);
    let proof = Client::new(server.at).get(&format!("/avis/{number}/preuve.json")).body;
    let folder = tempfile::tempdir().unwrap();
    let (file, held) = (folder.path().join("preuve.json"), folder.path().join("recu.json"));
    fs::write(&file, &proof).unwrap();
    fs::write(&held, receipt.to_string()).unwrap();
    let verify = |file: &std::path::Path| {
        pluriel(["verify", "opinion", file.to_str().unwrap(), "--receipt", held.to_str().unwrap()])
    };
    let verified = verify(&file);
    assert!(verified.status.success(), "{}", err(&verified));
    let mut found = 0;
    let value: Value = serde_json::from_str(&proof).unwrap();
    for (index, _) in value["positions"].as_array().unwrap().iter().enumerate() {
        let mut changed = value.clone();
        let position = &mut changed["positions"][index]["position"];
        *position = if position == "supports" { json!("opposes") } else { json!("supports") };
        fs::write(&file, changed.to_string()).unwrap();
        let refused = verify(&file);
        assert_eq!(refused.status.code(), Some(1), "position {index}");
        assert!(err(&refused).chars().count() > 20);
        found += 1;
    }
    assert_eq!(found, 12);
    fs::write(&file, proof.replacen("\"opinion\":", "\"opinion\": 1, \"opinion\":", 1)).unwrap();
    assert_eq!(verify(&file).status.code(), Some(1), "a repeated key is refused");
}
