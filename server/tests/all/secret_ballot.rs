//! A secret ballot over the real program: no file, no log and no public address holds a choice, while the ballot is open and after.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use serde_json::{Value, json};

use crate::{
    http::Client,
    players::{Player, Program, next_deadline},
    program::{Server, err, out, pluriel},
};

const SECRETARIAT: &str = "secretariat@conseil.example";
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
/// The words of choices, as every store would write them; a position of the call would be counted among them.
const CHOICES: [&str; 5] = ["supports", "supports_with_reservation", "abstains", "opposes", "takes_no_part"];

/// Whether bytes hold a choice's word.
fn tells(bytes: &[u8]) -> bool {
    let holds = |word: &&str| bytes.windows(word.len()).any(|window| window == word.as_bytes());
    CHOICES.iter().any(holds)
}

/// Every row of every table of every database of a folder, as text; databases are read from a copy, with their logs.
fn rows(folder: &Path) -> BTreeSet<String> {
    let copy = tempfile::tempdir().unwrap();
    let mut rows = BTreeSet::new();
    for file in files(folder) {
        fs::copy(&file, copy.path().join(file.file_name().unwrap())).unwrap();
    }
    for file in files(copy.path())
        .into_iter()
        .filter(|file| file.extension().is_some_and(|end| end == "db" || end == "sqlite"))
    {
        let database = rusqlite::Connection::open(&file).unwrap();
        let named = "SELECT name FROM sqlite_master WHERE type = 'table'";
        let tables: Vec<String> = database
            .prepare(named)
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .map(Result::unwrap)
            .collect();
        for table in tables {
            let mut read = database.prepare(&format!("SELECT * FROM \"{table}\"")).unwrap();
            let columns = read.column_count();
            let mut found = read.query([]).unwrap();
            while let Some(row) = found.next().unwrap() {
                let told = (0..columns).map(|column| match row.get_ref(column).unwrap() {
                    rusqlite::types::ValueRef::Text(bytes) | rusqlite::types::ValueRef::Blob(bytes) => {
                        String::from_utf8_lossy(bytes).into_owned()
                    }
                    other => format!("{other:?}"),
                });
                rows.insert(format!("{table} {}", told.collect::<Vec<_>>().join(" ")));
            }
        }
    }
    rows
}

/// Every file of a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// The same of everything that anybody may read of an opinion.
fn words_read(server: &Server, number: u64) -> Vec<usize> {
    let mut client = Client::new(server.at);
    let of = ["", "/actes.atom", "/integrer"].map(|end| format!("/avis/{number}{end}"));
    let all = ["/avis", "/avis.csv", "/avis.atom", "/avis.json"].map(str::to_owned);
    let api = format!("/api/v1/opinions/{number}");
    let read = of.into_iter().chain(all).chain([api]).map(|address| client.get(&address).body);
    let read = read.collect::<String>();
    CHOICES.iter().map(|word| read.matches(word).count()).collect()
}

fn json_of(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// Standing orders under which every opinion is voted in secret.
fn set_secret(server: &Server) {
    let mut orders = json_of(&Client::new(server.at).get("/reglement.json").body);
    let members = orders.as_object_mut().unwrap();
    for of_document in ["version", "set_by", "since", "formations"] {
        members.remove(of_document);
    }
    orders["ballot"]["form"] = "secret".into();
    orders["ballot"]["when"] = "always".into();
    // The formation's own default rule asks for names: the council's own of that name does not.
    let majority = json!({"decision": {"support": {"more_than": "1/2", "of": "expressed"}}});
    orders["own_rules"]["Broad carriage"] = majority;
    orders["default_rule"] = "Broad carriage".into();
    let mut host = Player::of(server, SECRETARIAT).client;
    let csrf = host.get("/reglement/fixer").hidden("csrf");
    let fields = [("csrf", csrf.as_str()), ("preset", ""), ("orders", &orders.to_string())];
    let set = host.post("/reglement/fixer", &fields);
    assert_eq!(set.status, 303, "{}", set.body);
}

/// An opinion whose secret ballot is open.
fn voting(server: &Server, programs: &mut [Program]) -> u64 {
    set_secret(server);
    let mut secretariat = Program::of(server, SECRETARIAT);
    let question = json!({"formation": "essai", "title": "Au secret", "question": "Faut-il voter au secret ?",
        "text": [{"kind": "paragraph", "text": "Le conseil vote au secret."}]});
    let referred = programs[0].send("/api/v1/referrals", None, &question);
    assert_eq!(referred.status, 201, "{}", referred.body);
    let referral =
        json_of(&referred.body)["address"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
    let path = format!("/api/v1/referrals/{referral}");
    assert_eq!(programs[3].send(&format!("{path}/sponsor"), None, &json!({})).status, 201);
    let admitted = secretariat.send(&format!("{path}/admit"), None, &json!({}));
    assert_eq!(admitted.status, 201, "{}", admitted.body);
    let number =
        json_of(&admitted.body)["address"].as_str().unwrap().rsplit('/').next().unwrap().parse().unwrap();
    let version = programs[0].read(&format!("/api/v1/opinions/{number}"))["text"]["version"].clone();
    let called =
        programs[0].send(&format!("/api/v1/opinions/{number}/call"), None, &json!({ "version": version }));
    assert_eq!(called.status, 201, "{}", called.body);
    until(server, number, "ballot");
    number
}

/// Moves the clock from deadline to deadline until the opinion stands there.
fn until(server: &Server, number: u64, stage: &str) {
    for _ in 0..60 {
        let opinion = json_of(&Client::new(server.at).get(&format!("/api/v1/opinions/{number}")).body);
        if opinion["stage"] == stage {
            return;
        }
        next_deadline(server);
    }
    panic!("opinion {number} does not come to {stage}");
}

#[test]
fn no_file_no_log_and_no_address_holds_a_choice_while_the_ballot_is_open_and_nothing_is_left_after() {
    let folder = tempfile::tempdir().unwrap();
    let (data, log) = (folder.path().join("data"), folder.path().join("log"));
    let server = Server::demo_logged(&data, &log);
    let mut programs: Vec<_> = VOTERS.iter().map(|voter| Program::of(&server, voter)).collect();
    let mut player = Player::of(&server, VOTERS[0]).client;
    let number = voting(&server, &mut programs);
    let version = programs[0].read(&format!("/api/v1/opinions/{number}"))["text"]["version"].clone();
    let page = player.get(&format!("/avis/{number}/bulletin"));
    assert!(page.body.contains("voit votre choix tant"), "{}", page.body);
    let (csrf, key) = (page.hidden("csrf"), page.hidden("key"));

    let (in_stores, in_pages, in_log) =
        (rows(&data), words_read(&server, number), fs::read(&log).unwrap().len());
    assert!(in_stores.iter().any(|row| tells(row.as_bytes())), "positions of calls are read so");
    let path = format!("/api/v1/opinions/{number}/ballot");
    let choices = ["supports", "opposes", "abstains", "opposes", "supports", "takes_no_part"];
    let choices =
        choices.into_iter().chain(["opposes", "supports", "opposes", "abstains", "opposes", "supports"]);
    for (program, choice) in programs.iter_mut().zip(choices) {
        let cast = program.send(&path, None, &json!({ "version": version, "choice": choice }));
        assert_eq!(cast.status, 201, "{}", cast.body);
        assert!(CHOICES.iter().all(|word| !cast.body.contains(word)), "{}", cast.body);
    }
    for choice in ["opposes", "abstains", "supports"] {
        let changed = programs[0].send(&path, None, &json!({ "version": version, "choice": choice }));
        assert_eq!(changed.status, 200, "changing a ballot writes nothing to the record");
    }
    let (call, seen) = (page.hidden("call"), page.hidden("version"));
    let fields =
        [("csrf", csrf.as_str()), ("key", &key), ("call", &call), ("version", &seen), ("choice", "supports")];
    assert_eq!(player.post(&format!("/avis/{number}/bulletin"), &fields).status, 303);
    let refused = programs[1].send(&path, None, &json!({ "version": 99, "choice": "takes_no_part" }));
    assert_eq!(refused.status, 409, "refusals are no log of choices");

    let urns: Vec<_> = files(&data.join("urns")).into_iter().collect();
    assert_eq!(urns.len(), 3, "the tag, the key and the rows: {urns:?}");
    let new: Vec<_> = rows(&data).difference(&in_stores).cloned().collect();
    let took_part = new.iter().filter(|row| row.contains("took_part")).count();
    assert!(took_part >= VOTERS.len(), "twelve members took part: {new:#?}");
    assert!(new.iter().all(|row| !tells(row.as_bytes())), "{new:#?}");
    assert!(urns.iter().all(|file| !tells(&fs::read(file).unwrap())));
    let logged = fs::read(&log).unwrap()[in_log..].to_vec();
    assert!(!tells(&logged), "{}", String::from_utf8_lossy(&logged));
    assert_eq!(words_read(&server, number), in_pages, "twelve members voted, and nobody reads what");

    until(&server, number, "not_carried");
    let left: Vec<_> =
        fs::read_dir(data.join("urns")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["CACHEDIR.TAG"], "the urn is gone with its key");
    assert!(!tells(&fs::read(&log).unwrap()[in_log..]));

    let proof = Client::new(server.at).get(&format!("/avis/{number}/preuve.json")).body;
    let receipt = programs[0].read(&format!("/avis/{number}/recu.json")).to_string();
    let (file, own) = (folder.path().join("preuve.json"), folder.path().join("recu.json"));
    fs::write(&file, &proof).unwrap();
    fs::write(&own, receipt).unwrap();
    let verify = ["verify", "opinion", file.to_str().unwrap(), "--receipt", own.to_str().unwrap()];
    let verified = pluriel(verify);
    assert!(verified.status.success(), "{}", err(&verified));
    assert!(out(&verified).contains("qui ont pris part au vote secret"), "{}", out(&verified));
    let mut left_out = json_of(&proof);
    left_out["took_part"].as_array_mut().unwrap().remove(0);
    fs::write(&file, left_out.to_string()).unwrap();
    assert!(!pluriel(verify).status.success(), "one who took part is left out");
}

#[test]
fn an_urn_outlives_a_restart_and_one_that_is_lost_starts_the_ballot_again() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let server = Server::demo_in(&data);
    let mut programs: Vec<_> = VOTERS.iter().map(|voter| Program::of(&server, voter)).collect();
    let number = voting(&server, &mut programs);
    let path = format!("/api/v1/opinions/{number}/ballot");
    let opinion = format!("/api/v1/opinions/{number}");
    let version = programs[0].read(&opinion)["text"]["version"].clone();
    for program in &mut programs[..6] {
        assert_eq!(
            program.send(&path, None, &json!({ "version": version, "choice": "supports" })).status,
            201
        );
    }
    server.stop();
    let server = Server::demo_in(&data);
    let ballots = |server: &Server| {
        let opinion = json_of(&Client::new(server.at).get(&opinion).body);
        let calls = opinion["calls"].as_array().unwrap();
        (calls.len(), calls[calls.len() - 1]["secret"]["ballots"].as_u64().unwrap())
    };
    assert_eq!(ballots(&server), (2, 6), "the urn is read again");
    let mut voter = Program::of(&server, VOTERS[0]);
    for key in files(&data.join("urns")) {
        if key.extension().is_some_and(|end| end == "key") {
            fs::remove_file(key).unwrap();
        }
    }
    let mut cast = || {
        let answer = voter.send(&path, None, &json!({ "version": version, "choice": "opposes" }));
        let problem = json_of(&answer.body)["type"].as_str().map(str::to_owned).unwrap_or_default();
        (answer.status, problem.rsplit('/').next().unwrap().to_owned())
    };
    // The cast finds the loss, unless the clock does before; then the writer starts the ballot again before it decides anything
    // else, and a ballot that is on its way may still be of the former one.
    let mut told = vec![cast()];
    while let Some((409, why)) = told.last() {
        let may_be_told = match told.len() {
            1 => why == "house-urn-lost" || why == "secret-another-ballot",
            2 => why == "secret-another-ballot",
            _ => false,
        };
        assert!(may_be_told, "{told:?}");
        told.push(cast());
    }
    assert_eq!(told[told.len() - 1].0, 201, "{told:?}");
    assert_eq!(ballots(&server), (3, 1), "what was cast before counts for nothing");
    let page = Client::new(server.at).get(&format!("/avis/{number}")).body;
    assert!(page.replace('\u{a0}', " ").contains("le vote secret recommence"), "{page}");
    assert_eq!(cast().0, 200);
    assert_eq!(ballots(&server), (3, 1));
}
