//! Every text field of every form × every family of hostile inputs, through the real program: an answer is a page without
//! anything foreign in it or a clear refusal that gives back what was typed; afterwards every public page, feed, calendar and
//! table is read as its readers read it.

mod dom;
mod payloads;

use std::{collections::BTreeMap, net::Ipv4Addr};

use dom::Form;
use payloads::{MARK, families};

use crate::{
    http::{Answer, Client},
    players::{Player, open_call},
    program::Server,
};

const SECRETARIAT: &str = "secretariat@conseil.example";
const DELEGATE: &str = "bastien@littoral.example";
const PEN: &str = "jules@passerelle.example";
/// Fewer would mean that forms were not found.
const LEAST: usize = 1_000;

/// The pages with forms: who sees them, where they are.
fn pages(server: &Server, secretariat: &mut Client) -> Vec<(&'static str, String)> {
    let number = open_call(server);
    let place = |client: &mut Client, list: &str, prefix: &str| {
        let body = client.get(list).body;
        let at = body.find(&format!("href=\"{prefix}")).unwrap() + "href=\"".len();
        body[at..].split('"').next().unwrap().to_owned()
    };
    let member = {
        let body = secretariat.get("/membres").body;
        let ids = body.split("href=\"/membres/").skip(1).map(|rest| rest.split('"').next().unwrap());
        format!("/membres/{}", ids.into_iter().find(|id| id.len() == 26).unwrap())
    };
    let meeting = place(secretariat, "/reunions", "/reunions/0");
    let mut pages = vec![
        (SECRETARIAT, "/membres/nouveau".to_owned()),
        (SECRETARIAT, "/secretariat/affiliations".to_owned()),
        (SECRETARIAT, "/secretariat/representants".to_owned()),
        (SECRETARIAT, "/reunions/nouvelle".to_owned()),
        (SECRETARIAT, "/secretariat/conseil/presentation".to_owned()),
        (SECRETARIAT, "/secretariat/conseil/college".to_owned()),
        (SECRETARIAT, "/secretariat/conseil/type".to_owned()),
        (SECRETARIAT, "/secretariat/conseil/formation".to_owned()),
        (SECRETARIAT, "/bureau/jetons".to_owned()),
        (DELEGATE, "/saisines/nouvelle".to_owned()),
        (DELEGATE, format!("/avis/{number}/position")),
        (DELEGATE, format!("/avis/{number}/deport")),
        (DELEGATE, format!("/avis/{number}/commenter")),
        (DELEGATE, "/bureau/mes-donnees/effacement".to_owned()),
        (PEN, format!("/avis/{number}/texte")),
        (PEN, format!("/avis/{number}/texte/titre")),
        ("", "/connexion".to_owned()),
    ];
    for part in ["fiche", "siege", "type-propose", "representants"] {
        pages.push((SECRETARIAT, format!("{member}/{part}")));
    }
    for part in ["fiche", "date", "ordre-du-jour", "compte-rendu", "annulation"] {
        pages.push((SECRETARIAT, format!("{meeting}/{part}")));
    }
    pages
}

#[test]
fn a_thousand_hostile_inputs_run_nowhere_and_are_not_lost() {
    let server = Server::demo();
    let mut secretariat = Player::of(&server, SECRETARIAT).client;
    let (mut asked, mut fields_met) = (BTreeMap::<u16, usize>::new(), 0_u8);
    for (email, path) in pages(&server, &mut secretariat) {
        let mut client =
            if email.is_empty() { Client::new(server.at) } else { Player::of(&server, email).client };
        let Some(form) = dom::form(&client.get(&path).body, &path) else { continue };
        for field in form.texts.clone() {
            fields_met += 1;
            for (index, (family, typed)) in families()
                .into_iter()
                .flat_map(|(family, texts)| texts.into_iter().map(move |text| (family, text)))
                .enumerate()
            {
                // Limits by address are another test's.
                client.from = Ipv4Addr::new(127, 1, fields_met, u8::try_from(index / 15 + 1).unwrap());
                let answer = send(&mut client, &form, &field, &typed);
                check(&answer, &field, &typed, &format!("{path}: {field}: {family}"));
                *asked.entry(answer.status).or_default() += 1;
            }
        }
    }
    let count = |statuses: &[u16]| statuses.iter().filter_map(|status| asked.get(status)).sum::<usize>();
    println!("hostile inputs in {fields_met} fields, by status: {asked:?}");
    assert!(asked.values().sum::<usize>() >= LEAST, "{asked:?}");
    // Both doors were met: what is refused, and what is taken and shown to everybody.
    assert!(count(&[422]) >= 300 && count(&[200, 303]) >= 300, "{asked:?}");
    for typed in families().into_iter().flat_map(|(_, texts)| texts).filter(|text| text.len() < 2_000) {
        let query: String = form_urlencoded::byte_serialize(typed.as_bytes()).collect();
        for address in
            ["/recherche?q=", "/membres?lang=", "/avis?statut=", "/connexion?retour=", "/problemes/"]
        {
            let mut client = Client::new(server.at);
            client.from = Ipv4Addr::new(127, 2, 0, 1 + u8::try_from(query.len() % 200).unwrap());
            let answer = client.get(&format!("{address}{query}"));
            assert!(answer.status < 500 && answer.status > 0, "{address}{query}: {}", answer.status);
            assert_eq!(dom::foreign(&answer.body), [""; 0], "{address}{query}");
        }
    }
    read_everything(&server, &mut secretariat);
}

#[test]
fn what_runs_is_seen_as_foreign() {
    for typed in families().into_iter().find(|(family, _)| *family == "script injection").unwrap().1 {
        let is_text = typed.starts_with('"') && typed.contains("autofocus")
            || typed.starts_with('\'')
            || typed.starts_with("&lt;");
        let raw = format!("<main><p>{typed}</p><input value=\"{typed}\"></main>");
        assert!(is_text || !dom::foreign(&raw).is_empty(), "{typed}");
    }
    assert_eq!(
        dom::foreign("<main><a href=\"/avis\">a</a><script src=\"/statique/a.js\"></script></main>"),
        [""; 0]
    );
}

fn send(client: &mut Client, form: &Form, field: &str, typed: &str) -> Answer {
    let fields: Vec<_> = form
        .fields
        .iter()
        .map(|(name, value)| (name.as_str(), if name == field { typed } else { value.as_str() }))
        // The key would make every form the first one's act.
        .filter(|(name, _)| *name != "key")
        .collect();
    client.post(&form.action, &fields)
}

fn check(answer: &Answer, field: &str, typed: &str, context: &str) {
    assert!(
        matches!(answer.status, 200 | 303 | 400 | 403 | 404 | 409 | 413 | 422),
        "{context}: {} for {typed:.80}",
        answer.status
    );
    assert_eq!(dom::foreign(&answer.body), [""; 0], "{context}");
    for (name, value) in &answer.headers {
        assert!(!name.contains(MARK) && !value.contains(&format!("{MARK}=")), "{context}: {name}: {value}");
    }
    assert!(!answer.body.contains("panicked"), "{context}");
    // What a refused form held is given back, character by character; browsers write line ends and NUL otherwise.
    if answer.status == 422 && !typed.contains(['\r', '\0']) {
        let again = dom::form(&answer.body, answer_action(answer).as_str());
        let back = again.and_then(|form| form.fields.into_iter().find(|(name, _)| name == field));
        if let Some((_, value)) = back {
            assert_eq!(value.trim(), typed.trim(), "{context}: what was typed is lost");
        } else {
            assert!(answer.body.len() > typed.len().min(20), "{context}");
        }
    }
}

/// Where the first form of the page's content is sent.
fn answer_action(answer: &Answer) -> String {
    let content = answer.body.find("<main").map_or("", |at| &answer.body[at..]);
    content.split("action=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default().to_owned()
}

/// Every public page that the site links, feeds, calendars and tables, with all of that in them.
fn read_everything(server: &Server, client: &mut Client) {
    let mut waiting = vec!["/plan".to_owned(), "/bureau".to_owned()];
    let mut seen = std::collections::BTreeSet::new();
    while let Some(path) = waiting.pop() {
        if seen.len() > 400 || !seen.insert(path.clone()) {
            continue;
        }
        client.from = Ipv4Addr::new(127, 3, 0, 1 + u8::try_from(seen.len() / 100).unwrap());
        let answer = client.get(&path);
        let kind = answer.header("content-type").unwrap_or_default().to_owned();
        if !kind.starts_with("text/html") {
            continue;
        }
        assert!(answer.status < 500, "{path}: {}", answer.status);
        assert_eq!(dom::foreign(&answer.body), [""; 0], "{path}");
        let links =
            answer.body.split("href=\"/").skip(1).map(|rest| rest.split(['"', '#', '?']).next().unwrap());
        waiting.extend(links.map(|link| format!("/{link}")));
    }
    assert!(seen.len() > 100, "{} pages", seen.len());
    let mut reader = Client::new(server.at);
    let body = reader.get("/reunions.ics").body;
    assert!(body.contains(MARK), "the calendar has the hostile meetings");
    let lines = body.split("\r\n");
    assert!(lines.clone().all(|line| line.len() <= 75 && !line.starts_with("ATTENDEE")), "{body}");
    assert_eq!(body.matches("BEGIN:VEVENT").count(), lines.filter(|line| *line == "END:VEVENT").count());
    for feed in ["/reunions.atom", "/membres.atom", "/avis.atom"] {
        let body = reader.get(feed).body;
        assert!(!body.contains("<x-hostile") && !body.contains("]]><"), "{feed}: {body}");
    }
    for table in ["/membres.csv", "/reunions.csv", "/avis.csv"] {
        let body = reader.get(table).body;
        let mut rows = csv::Reader::from_reader(body.trim_start_matches('\u{feff}').as_bytes());
        for row in rows.records() {
            for cell in &row.unwrap_or_else(|error| panic!("{table}: {error}")) {
                let is_number = cell.parse::<f64>().is_ok();
                assert!(is_number || !cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{table}: {cell}");
            }
        }
    }
}
