//! One's own deadlines as a calendar: an address that holds a token good for this alone.

use crate::{
    http::{Answer, Client},
    players::{Player, open_call},
    program::Server,
};

const DELEGATE: &str = "bastien@littoral.example";

/// Makes an address at the desk: its path.
fn made(player: &mut Player) -> String {
    let csrf = player.client.get("/bureau/jetons").hidden("csrf");
    let fields =
        [("csrf", csrf.as_str()), ("label", "carnet-du-littoral"), ("scope", "calendar"), ("days", "30")];
    let made = player.client.post("/bureau/jetons", &fields);
    assert_eq!(made.status, 200, "{}", made.body);
    let at = made.body.find("/calendrier/").unwrap_or_else(|| panic!("{}", made.body));
    made.body[at..].chars().take_while(|c| c.is_ascii_alphanumeric() || "-_/.".contains(*c)).collect()
}

fn unfolded(answer: &Answer) -> String {
    answer.body.replace("\r\n ", "").replace('\u{a0}', " ")
}

#[test]
fn a_calendar_shows_what_awaits_its_owner_and_its_token_opens_nothing_else() {
    let server = Server::demo();
    let number = open_call(&server);
    let mut player = Player::of(&server, DELEGATE);
    let path = made(&mut player);
    let mut agenda = Client::new(server.at);
    let calendar = agenda.get(&path);
    assert_eq!(calendar.status, 200, "{}", calendar.body);
    assert_eq!(calendar.header("content-type"), Some("text/calendar; charset=utf-8"));
    assert!(calendar.body.split("\r\n").all(|line| line.len() <= 75), "{}", calendar.body);
    let words = unfolded(&calendar);
    assert!(words.contains(&format!("/avis/{number}/position")), "{words}");
    // The call ends with a day: the entry is that whole day.
    assert!(words.contains("DTSTART;VALUE=DATE:20251201"), "{words}");

    let token = path.trim_start_matches("/calendrier/").trim_end_matches(".ics").to_owned();
    let bearer = format!("Bearer {token}");
    let desk = agenda.send("GET", "/api/v1/desk", &[("authorization", &bearer)], "");
    assert_eq!(desk.status, 403, "a calendar reads nothing else");
    let read = player.token("read");
    assert_eq!(agenda.get(&format!("/calendrier/{read}.ics")).status, 404);

    let page = player.client.get("/bureau/jetons");
    let listed = page.body.find("carnet-du-littoral").map(|at| page.body[at..].to_owned()).unwrap();
    let hash = Answer { body: listed, ..page.clone() }.hidden("token");
    let ended = player.client.post("/bureau/jetons/fin", &[("csrf", &page.hidden("csrf")), ("token", &hash)]);
    assert_eq!(ended.status, 303);
    assert_eq!(agenda.get(&path).status, 404);
}
