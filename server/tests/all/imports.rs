//! Real files in, any order, again; broken files refused with a sentence and nothing half done.

use std::fs;

use crate::program::{DATA, council, err, out, pluriel};

fn calendar() -> Vec<String> {
    let mut files: Vec<_> = fs::read_dir(format!("{DATA}/council/calendar"))
        .unwrap()
        .map(|entry| entry.unwrap().path().to_str().unwrap().to_owned())
        .collect();
    files.sort();
    files
}

fn state_hash(data: &str) -> (u64, String) {
    let replayed = pluriel(["replay", "--json", "--data", data]);
    let replayed: serde_json::Value = serde_json::from_str(&out(&replayed)).unwrap();
    (replayed["entries"].as_u64().unwrap(), replayed["state_sha256"].as_str().unwrap().to_owned())
}

#[test]
fn the_real_council_imported_again_changes_nothing() {
    let folder = council();
    let data = folder.path().join("data");
    let data = data.to_str().unwrap();
    let calendars: Vec<String> = ["import", "calendar"]
        .map(str::to_owned)
        .into_iter()
        .chain(calendar())
        .chain(["--data".into(), data.into()])
        .collect();
    assert!(pluriel(&calendars).status.success());
    let before = state_hash(data);
    for _ in 0..2 {
        assert!(pluriel(&calendars).status.success());
        let again =
            pluriel(["import", "council", &format!("{DATA}/council/council.json"), "--data", data, "--json"]);
        let report: serde_json::Value = serde_json::from_str(&out(&again)).unwrap();
        assert_eq!(report["entries"], 0);
    }
    assert_eq!(state_hash(data), before);
}

#[test]
fn the_open_data_hold_the_council_and_no_private_link() {
    let folder = council();
    let data = folder.path().join("data");
    let calendars: Vec<String> = ["import", "calendar"]
        .map(str::to_owned)
        .into_iter()
        .chain(calendar())
        .chain(["--data".into(), data.to_str().unwrap().into()])
        .collect();
    assert!(pluriel(&calendars).status.success());
    let open = folder.path().join("open");
    let exported = pluriel(["export", "--data", data.to_str().unwrap(), "--out", open.to_str().unwrap()]);
    assert!(exported.status.success(), "{}", err(&exported));
    let mut all = String::new();
    for entry in fs::read_dir(&open).unwrap() {
        all.push_str(&fs::read_to_string(entry.unwrap().path()).unwrap());
    }
    assert!(all.contains("APRIL") && all.contains("Gendarmerie nationale"));
    assert!(!all.contains("webinaire.numerique.gouv.fr"), "video links are private to members");
}

#[test]
fn broken_files_are_refused_with_a_sentence_and_nothing_is_half_done() {
    let folder = council();
    let data = folder.path().join("data");
    let before = state_hash(data.to_str().unwrap());
    let whole = fs::read(format!("{DATA}/council/council.json")).unwrap();
    let deep = format!("{}{}", "[".repeat(5_000), "]".repeat(5_000));
    let twice = String::from_utf8(whole.clone()).unwrap().replacen("\"AFUL\"", "\"ADULLACT\"", 1);
    let cases: [(&str, Vec<u8>); 5] = [
        ("not UTF-8", [&whole[..100], b"\xff\xfe", &whole[100..]].concat()),
        ("cut", whole[..whole.len() / 2].to_vec()),
        ("deep", deep.into_bytes()),
        ("twice", twice.into_bytes()),
        ("empty", Vec::new()),
    ];
    for (what, bytes) in cases {
        let file = folder.path().join("broken.json");
        fs::write(&file, bytes).unwrap();
        let refused =
            pluriel(["import", "council", file.to_str().unwrap(), "--data", data.to_str().unwrap()]);
        assert_eq!(refused.status.code(), Some(1), "{what}");
        assert!(err(&refused).chars().count() > 20 && out(&refused).is_empty(), "{what}: {}", err(&refused));
    }
    let huge = folder.path().join("huge.json");
    fs::File::create(&huge).unwrap().set_len(200 * 1024 * 1024).unwrap();
    let refused = pluriel(["import", "council", huge.to_str().unwrap(), "--data", data.to_str().unwrap()]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(err(&refused).contains("200 MiB"), "{}", err(&refused));
    assert_eq!(state_hash(data.to_str().unwrap()), before);
}

#[test]
fn delegates_come_from_a_table_once_and_errors_name_their_line() {
    let folder = council();
    let data = folder.path().join("data");
    let data = data.to_str().unwrap();
    let file = folder.path().join("delegates.csv");
    let import = || pluriel(["import", "delegates", file.to_str().unwrap(), "--data", data, "--json"]);
    fs::write(&file, "membre;nom;courriel;qualité\nAPRIL;Ana Exemple;ana@april.example;titulaire\nNulle part;B;pas une adresse;titulaire\n").unwrap();
    let refused = import();
    assert_eq!(refused.status.code(), Some(1));
    assert!(err(&refused).contains("Ligne 3"), "the line is named: {}", err(&refused));
    fs::write(&file, "membre;nom;courriel;qualité\nAPRIL;Ana Exemple;ana@april.example;titulaire\n").unwrap();
    assert!(import().status.success());
    let after = state_hash(data);
    assert!(import().status.success());
    assert_eq!(state_hash(data), after, "nothing twice");
}
