//! Everything recomputes to the same bytes before and after a delegate is erased: proofs, archives, the record.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::Value;

use crate::{
    http::Client,
    players::Player,
    program::{Server, err, out, pluriel},
};

/// A delegate that asked questions and took positions in the demonstration.
const DELEGATE: &str = "aline@ateliers.example";

/// The proof of every opinion that has one, by number.
fn proofs(server: &Server) -> BTreeMap<u64, String> {
    let mut client = Client::new(server.at);
    let opinions: Value = serde_json::from_str(&client.get("/api/v1/opinions").body).unwrap();
    let numbers = opinions["opinions"].as_array().unwrap().iter();
    let numbers: Vec<u64> = numbers.map(|opinion| opinion["number"].as_u64().unwrap()).collect();
    let mut proofs = BTreeMap::new();
    for number in numbers {
        let proof = client.get(&format!("/avis/{number}/preuve.json"));
        if proof.status == 200 {
            proofs.insert(number, proof.body);
        }
    }
    proofs
}

/// What `pluriel verify opinion` says of each proof.
fn verified(folder: &Path, proofs: &BTreeMap<u64, String>) -> BTreeMap<u64, String> {
    let file = folder.join("preuve.json");
    let verify = |(number, proof): (&u64, &String)| {
        fs::write(&file, proof).unwrap();
        let verified = pluriel(["verify", "opinion", file.to_str().unwrap()]);
        assert!(verified.status.success(), "{number}: {}", err(&verified));
        (*number, out(&verified))
    };
    proofs.iter().map(verify).collect()
}

/// The entries of an archive that verifies.
fn archived(data: &Path, archive: &Path) -> Vec<u8> {
    let (from, to) = (data.to_str().unwrap(), archive.to_str().unwrap());
    let made = pluriel(["export", "archive", "--data", from, "--out", to, "--unrecorded"]);
    assert!(made.status.success(), "{}", err(&made));
    let verified = pluriel(["verify", "archive", to, "--json"]);
    assert!(verified.status.success(), "{}", err(&verified));
    fs::read(archive.join("record/entries.jsonl")).unwrap()
}

fn replayed(data: &Path) -> Value {
    let replayed = pluriel(["replay", "--json", "--data", data.to_str().unwrap()]);
    assert!(replayed.status.success(), "{}", err(&replayed));
    serde_json::from_str(&out(&replayed)).unwrap()
}

#[test]
fn everything_recomputes_to_the_same_bytes_before_and_after_a_delegate_is_erased() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let server = Server::demo_in(&data);
    let mut delegate = Player::of(&server, DELEGATE).client;
    let kept: Value = serde_json::from_str(&delegate.get("/bureau/mes-donnees.json").body).unwrap();
    let (name, id) = (kept["person"]["name"].as_str().unwrap(), kept["person"]["id"].as_str().unwrap());
    server.stop();
    let entries_before = archived(&data, &folder.path().join("before"));
    let persons = fs::read_to_string(folder.path().join("before/personal/persons.jsonl")).unwrap();
    assert!(persons.contains(name) && persons.contains(id), "it is there before");

    let server = Server::demo_in(&data);
    let before = proofs(&server);
    assert!(!before.is_empty(), "the demonstration has votes that were closed");
    let said_before = verified(folder.path(), &before);
    let mut delegate = Player::of(&server, DELEGATE).client;
    let csrf = delegate.get("/bureau/mes-donnees/effacement").hidden("csrf");
    let erased = delegate.post("/bureau/mes-donnees/effacement", &[("csrf", &csrf), ("email", DELEGATE)]);
    assert_eq!(erased.status, 200, "{}", erased.body);
    let after = proofs(&server);
    assert_eq!(after, before, "proofs are the same bytes");
    assert_eq!(verified(folder.path(), &after), said_before);
    server.stop();

    let entries_after = archived(&data, &folder.path().join("after"));
    assert!(entries_after.starts_with(&entries_before), "nothing that was written is written otherwise");
    assert!(entries_after.len() > entries_before.len(), "that somebody was erased is an entry");
    let persons = fs::read_to_string(folder.path().join("after/personal/persons.jsonl")).unwrap();
    assert!(!persons.contains(name) && !persons.contains(id), "{persons}");
    let (entries, kinds) = (replayed(&data)["entries"].clone(), replayed(&data)["kinds"].clone());
    assert_eq!(kinds["own_data/person_erased"], 1, "{entries} {kinds}");
    // The archive that was made before still verifies: what is gone here is a copy there.
    let old = folder.path().join("before");
    assert!(pluriel(["verify", "archive", old.to_str().unwrap()]).status.success());
}
