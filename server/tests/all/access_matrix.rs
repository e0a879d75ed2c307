//! Every route × every role against the real program. `server/tests/data/access.csv` is what was decided, one row a route:
//! `o` lets in, `x` refuses. A route without a row, a row without a route and a door that stands otherwise fail; so does a
//! row that the access table, as the program publishes it, contradicts.

use std::{
    collections::{BTreeMap, BTreeSet},
    net::Ipv4Addr,
};

use serde_json::Value;

use crate::{
    http::{Answer, Client},
    players::{Player, open_call},
    program::{Server, out, pluriel},
};

const WRITTEN: &str = include_str!("../data/access.csv");
const HEADER: &str = "method,path,action,visitor,former,other,alternate,titular,rapporteur,secretariat,contributor,administrator,suspended";
const ROLES: [&str; 10] = [
    "visitor",
    "former",
    "other",
    "alternate",
    "titular",
    "rapporteur",
    "secretariat",
    "contributor",
    "administrator",
    "suspended",
];
const TITULAR: &str = "bastien@littoral.example";
const PEN: &str = "jules@passerelle.example";
const SECRETARIAT: &str = "secretariat@conseil.example";
/// How many routes one address asks.
const ASKED_FROM_ONE: usize = 150;
/// They end the session with which they are asked.
const LAST: [&str; 2] = ["/deconnexion", "/demo/role"];

/// Doors narrower than their action: in which capacity one acts, and to show again who one is, is asked of whoever is signed in, mandate or not; a receipt
/// is a member's, and the hosts are none.
const NARROWER: [(&str, &str); 12] = [
    ("/bureau/mandat", "visitor"),
    ("/connexion/encore/cle", "visitor"),
    ("/connexion/encore/code", "visitor"),
    ("/connexion/encore/courriel", "visitor"),
    ("/avis/{number}/recu", "secretariat"),
    ("/avis/{number}/recu.json", "secretariat"),
    ("/avis/{number}/recu", "contributor"),
    ("/avis/{number}/recu.json", "contributor"),
    ("/avis/{number}/recu", "administrator"),
    ("/avis/{number}/recu.json", "administrator"),
    ("/avis/{number}/recu", "suspended"),
    ("/avis/{number}/recu.json", "suspended"),
];

/// A demonstration with what the addresses name, and somebody who asks.
struct Walk {
    _server: Server,
    client: Client,
    bearer: Option<String>,
    places: BTreeMap<&'static str, String>,
}

#[test]
fn every_route_has_its_row_and_every_row_its_route() {
    let rows: BTreeSet<String> = WRITTEN.lines().skip(1).map(route_of).collect();
    assert_eq!(WRITTEN.lines().next(), Some(HEADER));
    let routes: BTreeSet<String> = out(&pluriel(["admin", "routes"])).lines().map(str::to_owned).collect();
    let missing: Vec<_> = routes.difference(&rows).collect();
    let stale: Vec<_> = rows.difference(&routes).collect();
    assert!(
        missing.is_empty() && stale.is_empty(),
        "without a row: {missing:#?}; without a route: {stale:#?}"
    );
    assert_eq!(rows.len(), WRITTEN.lines().count() - 1, "a route has two rows");
}

#[test]
fn no_row_contradicts_the_access_table() {
    let server = Server::demo();
    let table = Client::new(server.at).get("/api/v1/access").body;
    let table: Vec<Value> = serde_json::from_str(&table).unwrap();
    for line in WRITTEN.lines().skip(1) {
        let cells: Vec<&str> = line.split(',').collect();
        for (role, cell) in ROLES.iter().zip(&cells[3..]) {
            let granting: Vec<_> = table
                .iter()
                .filter(|row| row["action"] == cells[2] && is_of(role, row["role"].as_str().unwrap()))
                .collect();
            match *cell {
                "o" => assert!(!granting.is_empty(), "{role} may not: {line}"),
                "x" => {
                    let always = granting.iter().any(|row| row["condition"] == "always");
                    let narrower = NARROWER.contains(&(cells[1], role));
                    assert!(!always || narrower, "{role} may: {line}");
                }
                _ => panic!("{line}"),
            }
        }
    }
}

fn is_of(role: &str, table: &str) -> bool {
    match table {
        "anybody" => true,
        "person" => !matches!(role, "visitor" | "former"),
        "delegate" => matches!(role, "other" | "alternate" | "titular" | "rapporteur"),
        "secretariat" | "contributor" | "administrator" | "suspended" => role == table,
        _ => false,
    }
}

fn route_of(line: &str) -> String {
    line.splitn(4, ',').take(3).collect::<Vec<_>>().join(",")
}

fn walk(role: &str) {
    let column = ROLES.iter().position(|known| *known == role).unwrap() + 3;
    let mut walk = Walk::of(role);
    let mut lines: Vec<&str> = WRITTEN.lines().skip(1).collect();
    lines.sort_by_key(|line| LAST.iter().any(|last| line.contains(last)));
    let mut wrong = Vec::new();
    for (place, line) in lines.into_iter().enumerate() {
        // Limits are counted by address, and there are more routes than one may ask in a minute.
        let address = u8::try_from(place / ASKED_FROM_ONE).unwrap() + 2;
        walk.client.from = Ipv4Addr::new(127, 0, 0, address);
        let cells: Vec<&str> = line.split(',').collect();
        let answer = walk.ask(cells[0], cells[1]);
        assert!(
            answer.status < 500 && answer.status != 429 && answer.status != 0,
            "{line}: {}",
            answer.status
        );
        let found = if is_refused(&answer) { "x" } else { "o" };
        println!("{role},{},{found},{}", route_of(line), answer.status);
        if found != cells[column] {
            wrong.push(format!("{},{found},{}", route_of(line), answer.status));
        }
    }
    assert!(wrong.is_empty(), "{role}:\n{}", wrong.join("\n"));
}

/// Refused by a door: as written, with 401 or 403, or led to the page that signs in.
fn is_refused(answer: &Answer) -> bool {
    let leads_to = answer.header("location").unwrap_or_default();
    matches!(answer.status, 401 | 403) || (answer.status == 303 && leads_to.starts_with("/connexion?"))
}

impl Walk {
    fn of(role: &str) -> Self {
        let server = Server::demo();
        let number = open_call(&server);
        let mut secretariat = Player::of(&server, SECRETARIAT).client;
        let members = json(&mut secretariat, "/api/v1/members");
        let own = member(&members, |name| name.starts_with("Logiciels du Littoral"));
        let spare = spare_member(&members);
        let foreign = member(&members, |name| !name.ends_with("(exemple)"));
        let text = json(&mut secretariat, &format!("/api/v1/opinions/{number}"));
        let meetings = json(&mut secretariat, "/api/v1/meetings");
        let comments = secretariat.get(&format!("/avis/{number}/commentaires")).body;
        let comment = comments
            .split("id=\"c")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap())
            .find(|id| id.len() == 26)
            .map(str::to_owned);
        let places = BTreeMap::from([
            ("{number}", number.to_string()),
            ("/saisines/{number}", "/saisines/1".to_owned()),
            ("/referrals/{number}", "/referrals/1".to_owned()),
            ("/membres/{id}", format!("/membres/{own}")),
            ("/members/{id}", format!("/members/{own}")),
            ("/reunions/{id}", format!("/reunions/{}", first_id(&meetings["meetings"]))),
            ("/meetings/{id}", format!("/meetings/{}", first_id(&meetings["meetings"]))),
            ("{id}", comment.unwrap_or_else(|| "0".repeat(26))),
            ("{block}", first_id(&text["text"]["blocks"])),
            ("{entry}", "1".to_owned()),
            ("{version}", "1".to_owned()),
            ("{addressee}", "0".repeat(26)),
            ("{rank}", "1".to_owned()),
            ("{secret}", "unknown".to_owned()),
            ("{file}", "members.csv".to_owned()),
            ("{code}", "access-denied".to_owned()),
            ("{name}", "icon.svg".to_owned()),
            ("{link}", "unknown".to_owned()),
        ]);
        let mut named = |member: &str, email: &str, standing: &str| {
            let page = format!("/membres/{member}/representants");
            let csrf = secretariat.get(&page).hidden("csrf");
            let fields = [("csrf", csrf.as_str()), ("name", "Ada"), ("email", email), ("standing", standing)];
            let named = secretariat.post(&page, &[&fields[..], &[("language", "fr")]].concat());
            assert_eq!(named.status, 303, "{}", named.body);
            Player::of(&server, email)
        };
        let player = match role {
            "visitor" => None,
            "former" => Some(named(&own, "former@a.example", "alternate")),
            "other" => Some(named(&foreign, "other@a.example", "titular")),
            "alternate" => Some(named(&own, "alternate@a.example", "alternate")),
            "titular" => Some(Player::of(&server, TITULAR)),
            "rapporteur" => Some(Player::of(&server, PEN)),
            "administrator" => Some(named(&own, "administrator@a.example", "administrator")),
            "suspended" => Some(named(&spare, "suspended@a.example", "titular")),
            "contributor" => {
                let page = "/secretariat/invitations";
                let csrf = secretariat.get(page).hidden("csrf");
                let fields = [("csrf", csrf.as_str()), ("name", "Cleo"), ("email", "contributor@a.example")];
                let path = "/secretariat/invitations/contribution";
                let added = secretariat.post(path, &[&fields[..], &[("language", "fr")]].concat());
                assert_eq!(added.status, 303, "{}", added.body);
                Some(Player::of(&server, "contributor@a.example"))
            }
            _ => Some(Player::of(&server, SECRETARIAT)),
        };
        let (mut client, mut bearer) = (Client::new(server.at), None);
        if let Some(mut player) = player {
            bearer = Some(format!("Bearer {}", player.token("act")));
            client = player.client;
        }
        if role == "suspended" {
            let page = format!("/membres/{spare}/suspension");
            let csrf = secretariat.get(&page).hidden("csrf");
            let fields = [("csrf", csrf.as_str()), ("reason", "essai")];
            assert_eq!(secretariat.post(&page, &fields).status, 303);
        }
        if role == "former" {
            let page = secretariat.get(&format!("/membres/{own}/representants"));
            let (csrf, mandate) = (page.hidden("csrf"), mandate_of(&page, "former@a.example"));
            let path = format!("/membres/{own}/representants/fin");
            assert_eq!(secretariat.post(&path, &[("csrf", &csrf), ("mandate", &mandate)]).status, 303);
        }
        Self { _server: server, client, bearer, places }
    }

    /// Asks with everything that a browser or a program of this role has, and nothing typed.
    fn ask(&mut self, method: &str, pattern: &str) -> Answer {
        let mut path = pattern.to_owned();
        // Longer names first: `/membres/{id}` before `{id}`.
        for (name, value) in self.places.iter().rev().filter(|(name, _)| name.starts_with('/')) {
            path = path.replace(name, value);
        }
        for (name, value) in &self.places {
            path = path.replace(name, value);
        }
        if method == "GET" {
            return self.client.get(&path);
        }
        if pattern.starts_with("/api/") {
            let authorization = self.bearer.as_deref().map(|bearer| ("authorization", bearer));
            let headers: Vec<_> =
                [("content-type", "application/json")].into_iter().chain(authorization).collect();
            return Client::new(self.client.at).send("POST", &path, &headers, "{}");
        }
        let csrf = self.client.get("/connexion").hidden("csrf");
        self.client.post(&path, &[("csrf", &csrf)])
    }
}

fn json(client: &mut Client, path: &str) -> Value {
    serde_json::from_str(&client.get(path).body).unwrap()
}

fn first_id(list: &Value) -> String {
    list[0]["id"].as_str().unwrap().to_owned()
}

fn member(members: &Value, is_it: impl Fn(&str) -> bool) -> String {
    let found =
        members["members"].as_array().unwrap().iter().find(|member| is_it(member["name"].as_str().unwrap()));
    found.unwrap()["id"].as_str().unwrap().to_owned()
}

/// A real member for which nobody speaks and on which no call counts.
fn spare_member(members: &Value) -> String {
    let list = members["members"].as_array().unwrap().iter();
    let found = list.rev().find(|member| {
        let is_real = !member["name"].as_str().unwrap().ends_with("(exemple)");
        is_real && member["college"].is_object() && member["delegates"].as_array().unwrap().is_empty()
    });
    found.unwrap()["id"].as_str().unwrap().to_owned()
}

/// The mandate whose form of ending stands behind this address.
fn mandate_of(page: &Answer, email: &str) -> String {
    let behind = &page.body[page.body.find(email).unwrap()..];
    Answer { body: behind.to_owned(), ..page.clone() }.hidden("mandate")
}

#[test]
fn a_visitor_walks_every_route() {
    walk("visitor");
}

#[test]
fn whose_mandate_ended_walks_every_route() {
    walk("former");
}

#[test]
fn a_delegate_of_another_formation_walks_every_route() {
    walk("other");
}

#[test]
fn an_alternate_walks_every_route() {
    walk("alternate");
}

#[test]
fn a_titular_walks_every_route() {
    walk("titular");
}

#[test]
fn a_rapporteur_walks_every_route() {
    walk("rapporteur");
}

#[test]
fn a_contributor_walks_every_route() {
    walk("contributor");
}

#[test]
fn the_administrator_of_a_member_walks_every_route() {
    walk("administrator");
}

#[test]
fn somebody_of_a_suspended_member_walks_every_route() {
    walk("suspended");
}

#[test]
fn the_secretariat_walks_every_route() {
    walk("secretariat");
}
