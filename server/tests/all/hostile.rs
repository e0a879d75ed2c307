//! Every text field of every form × every family of hostile inputs, through the real program, each in a form that is valid but
//! for it: an answer is a page without anything foreign in it or a clear refusal that gives back what was typed; afterwards every public page, feed, calendar and
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
const LEAST: usize = 2_000;

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

/// What an ordinary person writes into a field that stands empty, so that nothing but the hostile value can be at fault.
fn ordinary(name: &str, turn: usize) -> String {
    match name {
        // Every turn its own day: a formation has no two meetings at once.
        "day" => format!("{}-{:02}-{:02}", 2027 + turn / 336, 1 + turn / 28 % 12, 1 + turn % 28),
        "date" | "from" | "wanted" | "dated" => "2027-03-15".to_owned(),
        "start" => "14:00".to_owned(),
        "end" => "16:00".to_owned(),
        "since" => "2020".to_owned(),
        "email" | "contact_email" => format!("ordinary-{turn}@a.example"),
        "url" | "links" | "video" | "public_url" => "https://a.example/page".to_owned(),
        "id" | "short" => format!("ordinaire{turn}"),
        "licence" => "Etalab-2.0".to_owned(),
        "zone" => "Europe/Paris".to_owned(),
        "days" => "30".to_owned(),
        _ => format!("Des mots ordinaires, {turn}"),
    }
}

/// What stays empty unless it is the field at hand: it would be wrong beside the rest.
const LEFT_EMPTY: [&str; 10] = [
    "quote",
    "reasons",
    "raises",
    "term",
    "addressee",
    "due",
    "statement",
    "last_day",
    "lookalike",
    "blocks",
];

/// What a choice or a field has to be so that the field at hand is asked for.
fn beside(name: &str, field: &str) -> Option<&'static str> {
    match (name, field) {
        ("position", "reasons") => Some("opposes"),
        ("position", _) => Some("supports_with_reservation"),
        ("reservation", "reasons") | ("reasons", _) => Some(""),
        // A member has one titular and any number of alternates.
        ("standing", _) => Some("alternate"),
        _ => None,
    }
}

/// What the fields are sent with, the hostile one aside.
fn with_ordinary_words(form: &Form, field: &str, typed: &str, turn: usize) -> Vec<(String, String)> {
    form.fields
        .iter()
        // The key would make every form the first one's act; a box that is not ticked is not sent, and a college that
        // votes does not advise as well.
        .filter(|(name, _)| name != "key" && (name != "advises" || field == "advises"))
        .map(|(name, value)| {
            let value = if name == field {
                typed.to_owned()
            } else if let Some(fits) = beside(name, field) {
                fits.to_owned()
            } else if value.is_empty() && !LEFT_EMPTY.contains(&name.as_str()) {
                ordinary(name, turn)
            } else {
                value.clone()
            };
            (name.clone(), value)
        })
        .collect()
}

/// How the hostile values of one field were met.
#[derive(Debug, Default)]
struct Met {
    taken: usize,
    refused_for_itself: usize,
    otherwise: BTreeMap<String, usize>,
}

#[test]
fn two_thousand_hostile_inputs_are_taken_or_refused_for_themselves_and_run_nowhere() {
    let server = Server::demo();
    let mut secretariat = Player::of(&server, SECRETARIAT).client;
    let (mut met, mut turn) = (BTreeMap::<String, Met>::new(), 0_usize);
    for (email, path) in pages(&server, &mut secretariat) {
        let mut client =
            if email.is_empty() { Client::new(server.at) } else { Player::of(&server, email).client };
        let Some(mut form) = dom::form(&client.get(&path).body, &path) else { continue };
        for field in form.texts.clone() {
            for (family, typed) in families()
                .into_iter()
                .flat_map(|(family, texts)| texts.into_iter().map(move |text| (family.clone(), text)))
            {
                turn += 1;
                // Limits by address are another test's.
                let [high, low] = u16::try_from(turn / 15 + 1).unwrap().to_be_bytes();
                client.from = Ipv4Addr::new(127, 1, high, low);
                let fields = with_ordinary_words(&form, &field, &typed, turn);
                let mut fields: Vec<_> =
                    fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
                let mut answer = client.post(&form.action, &fields);
                if answer.status == 409 && path == "/saisines/nouvelle" {
                    // An author has three open questions at most; what a fourth would look like is shown all the same.
                    fields.push(("ask", "preview"));
                    answer = client.post(&form.action, &fields);
                }
                check(&answer, &field, &typed, &format!("{path}: {field}: {family}"));
                let met = met.entry(format!("{path} {field}")).or_default();
                let faults = dom::faults(&answer.body);
                match answer.status {
                    200 | 303 => met.taken += 1,
                    422 if faults.contains(&field) || form.texts.len() == 1 => met.refused_for_itself += 1,
                    status => *met.otherwise.entry(format!("{status} {faults:?}")).or_default() += 1,
                }
                // What was taken changed the page: the next one comes from the page as it is now.
                if answer.status == 303 {
                    match dom::form(&client.get(&path).body, &path) {
                        Some(now) => form = now,
                        None => break,
                    }
                }
            }
        }
    }
    for (field, met) in &met {
        println!("{field}: {} taken, {} refused, {:?}", met.taken, met.refused_for_itself, met.otherwise);
    }
    let count = |of: fn(&Met) -> usize| met.values().map(of).sum::<usize>();
    let (taken, refused) = (count(|met| met.taken), count(|met| met.refused_for_itself));
    let otherwise = count(|met| met.otherwise.values().sum());
    println!("{} fields: {taken} taken, {refused} refused for themselves, {otherwise} otherwise", met.len());
    assert!(turn >= LEAST, "{turn} hostile inputs");
    // Both doors were met in earnest, and hardly anything was refused for something else.
    assert!(taken >= 700 && refused >= 300, "{taken} taken, {refused} refused for themselves");
    assert!(otherwise * 20 <= turn, "{otherwise} of {turn} were refused for something else");
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
    for typed in families().into_iter().find(|(family, _)| family == "script injection").unwrap().1 {
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
