//! People of the demonstration, as tests play them: by the role bar, by tokens of the API.

use serde_json::Value;

use crate::{
    http::{Answer, Client},
    program::Server,
};

/// One person of the demonstration.
pub struct Player {
    pub client: Client,
}

impl Player {
    /// Plays this person, by its mail address.
    pub fn of(server: &Server, email: &str) -> Self {
        let mut client = Client::new(server.at);
        let csrf = client.get("/plan").hidden("csrf");
        let played = client.post("/demo/role", &[("csrf", &csrf), ("retour", "/"), ("role", email)]);
        assert_eq!(played.status, 303, "{}", played.body);
        Self { client }
    }

    /// A token of the API of this scope.
    pub fn token(&mut self, scope: &str) -> String {
        let csrf = self.client.get("/bureau/jetons").hidden("csrf");
        let fields = [("csrf", csrf.as_str()), ("label", "essai"), ("scope", scope), ("days", "1")];
        let made = self.client.post("/bureau/jetons", &fields);
        assert_eq!(made.status, 200, "{}", made.body);
        let words = made.body.replace('\u{a0}', " ");
        let at = words.find("ne sera plus montré : ").unwrap() + "ne sera plus montré : ".len();
        words[at..].chars().take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect()
    }
}

/// A program that acts with a token.
#[derive(Clone)]
pub struct Program {
    client: Client,
    bearer: String,
}

impl Program {
    pub fn of(server: &Server, email: &str) -> Self {
        let token = Player::of(server, email).token("act");
        Self { client: Client::new(server.at), bearer: format!("Bearer {token}") }
    }

    /// Sends a command, under a key if one is given.
    pub fn send(&mut self, path: &str, key: Option<&str>, body: &Value) -> Answer {
        let mut headers = vec![("authorization", self.bearer.as_str()), ("content-type", "application/json")];
        headers.extend(key.map(|key| ("idempotency-key", key)));
        self.client.send("POST", path, &headers, &body.to_string())
    }

    /// Reads JSON as this person may read it.
    pub fn read(&mut self, path: &str) -> Value {
        let headers = [("authorization", self.bearer.as_str())];
        let answer = self.client.send("GET", path, &headers, "");
        serde_json::from_str(&answer.body)
            .unwrap_or_else(|_| panic!("{path}: {} {}", answer.status, answer.body))
    }
}

/// Moves the demonstration's clock from deadline to deadline until this opinion's call is closed.
pub fn close_call(server: &Server, number: u64) {
    for _ in 0..5 {
        next_deadline(server);
        let opinion = Client::new(server.at).get(&format!("/api/v1/opinions/{number}"));
        let opinion: Value = serde_json::from_str(&opinion.body).unwrap();
        if opinion["stage"] != "call" {
            return;
        }
    }
    panic!("the call of opinion {number} does not close");
}

/// Moves the demonstration's clock to its next deadline.
pub fn next_deadline(server: &Server) {
    let mut client = Client::new(server.at);
    let csrf = client.get("/plan").hidden("csrf");
    assert_eq!(
        client.post("/demo/horloge", &[("csrf", &csrf), ("retour", "/"), ("vers", "echeance")]).status,
        303
    );
}

/// The number of the opinion that is in its call when the demonstration opens.
pub fn open_call(server: &Server) -> u64 {
    let opinions = Client::new(server.at).get("/api/v1/opinions");
    let opinions: Value = serde_json::from_str(&opinions.body).unwrap();
    let opinions = opinions["opinions"].as_array().or(opinions.as_array()).unwrap().clone();
    let open = opinions.iter().find(|opinion| opinion["stage"] == "call").expect("an opinion in its call");
    open["number"].as_u64().unwrap()
}
