//! Following an opinion by mail, through the real program: the letter, the link, the mail program's own button, and that the
//! address is gone from every file.

use std::{fs, path::Path};

use crate::{http::Client, players::open_call, program::Server};

const EMAIL: &str = "zephyrine.quolibet@lectrice.example";

fn is_in_a_file(folder: &Path, text: &str) -> bool {
    fs::read_dir(folder).unwrap().map(Result::unwrap).any(|entry| {
        let path = entry.path();
        path.is_dir() && is_in_a_file(&path, text)
            || path.is_file()
                && fs::read(&path).unwrap().windows(text.len()).any(|window| window == text.as_bytes())
    })
}

/// The link of the letter that asks for confirmation, once it arrived.
fn link(client: &mut Client) -> String {
    for _ in 0..2_000 {
        let letters = client.get("/demo/courrier").body;
        if let Some(at) = letters.find("/suivi/").filter(|_| letters.contains(EMAIL)) {
            return letters[at..].chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '/').collect();
        }
    }
    panic!("no letter asks for confirmation");
}

#[test]
fn an_address_follows_by_the_link_it_was_sent_and_one_press_erases_it_from_every_file() {
    let folder = tempfile::tempdir().unwrap();
    let server = Server::demo_in(folder.path());
    let number = open_call(&server);
    let mut client = Client::new(server.at);
    let form = client.get(&format!("/avis/{number}/suivre"));
    let typed = [("csrf", form.hidden("csrf")), ("key", form.hidden("key")), ("email", EMAIL.to_owned())];
    let typed: Vec<_> = typed.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let asked = client.post(&format!("/avis/{number}/suivre"), &typed);
    assert_eq!(asked.status, 303, "{}", asked.body);
    assert!(is_in_a_file(folder.path(), EMAIL));

    let link = link(&mut client);
    // A scanner opens the link: nothing is confirmed by that.
    let page = client.get(&link);
    assert!(page.body.contains(&format!("{link}/confirmer")), "{}", page.body);
    let confirmed = client.post(&format!("{link}/confirmer"), &[("csrf", &page.hidden("csrf"))]);
    assert_eq!(confirmed.status, 303, "{}", confirmed.body);
    assert!(!client.get(&link).body.contains("/confirmer"));

    let mut program = Client::new(server.at);
    let headers = [("content-type", "application/x-www-form-urlencoded"), ("origin", "https://mail.example")];
    let elsewhere = program.send("POST", &link, &headers, "anything=else");
    assert_eq!(elsewhere.status, 303, "what is not that press changes nothing");
    assert_eq!(client.get(&link).status, 200);
    let pressed = program.send("POST", &link, &headers, "List-Unsubscribe=One-Click");
    assert_eq!(pressed.status, 200, "{}", pressed.body);
    assert_eq!(client.get(&link).status, 404);
    assert_eq!(program.send("POST", &link, &headers, "List-Unsubscribe=One-Click").status, 200);
    assert!(!is_in_a_file(folder.path(), EMAIL), "no file keeps the address");
}
