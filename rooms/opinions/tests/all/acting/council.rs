//! A running council of gardens: ten members that vote, three that advise, everybody signed in.

use axum::{
    body::Body,
    extract::Request,
    http::{Method, StatusCode, header},
};
use pluriel_council::{Actor, Instant, MemberId};
use pluriel_house::RegisteredRoom;
use pluriel_meetings::Meetings;
use pluriel_members::{Members, skeleton};
use pluriel_opinions::{
    Boards, Digest, Following, Looking, Opinions, commands::SetStandingOrders, state::Opinion,
};
use pluriel_web::{Drafts, Extras};
use serde_json::json;

use crate::{
    setting::{ADVISERS, SECRETARIAT, VOTERS, now, orders},
    site::{Answer, Asked, Running},
};

/// A running council.
pub struct Council {
    pub running: Running,
}

/// Who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    Nobody,
    Secretariat,
    /// The delegate of the member of this name.
    Of(&'static str),
}

/// A mail address made of a name.
pub fn email(name: &str) -> String {
    format!("{}@jardins.example", name.to_lowercase())
}

impl Council {
    /// The council on its first day.
    pub async fn new() -> Self {
        Self::with(Extras::default()).await
    }

    /// The same, with what a program adds.
    pub async fn with(extras: Extras) -> Self {
        let rooms = vec![
            RegisteredRoom::of::<Members>(),
            RegisteredRoom::of::<Meetings>(),
            RegisteredRoom::of::<Opinions>(),
            RegisteredRoom::of::<Drafts>(),
            RegisteredRoom::of::<Following>(),
            RegisteredRoom::of::<Digest>(),
            RegisteredRoom::of::<Looking>(),
            RegisteredRoom::of::<Boards>(),
        ];
        let fronts = vec![
            pluriel_members::front(),
            pluriel_meetings::front(),
            pluriel_opinions::front(),
            pluriel_opinions::acting_front(),
            pluriel_opinions::drafting_front(),
            pluriel_opinions::answers_front(),
            pluriel_opinions::ballots_front(),
            pluriel_opinions::amending_front(),
            pluriel_opinions::printed_front(),
            pluriel_opinions::following_front(),
            pluriel_opinions::digest_front(),
            pluriel_opinions::documents_front(),
            pluriel_opinions::secret_front(),
            pluriel_opinions::rapporteurs_front(),
            pluriel_opinions::fast_track_front(),
            pluriel_opinions::dormancy_front(),
            pluriel_opinions::referrals_front(),
            pluriel_opinions::public_question_front(),
            pluriel_opinions::calls_front(),
            pluriel_opinions::afterlife_front(),
            pluriel_opinions::publicity_front(),
            pluriel_opinions::doors_front(),
        ];
        let running = Running::new(now(), rooms, fronts, extras);
        let council = Self { running };
        for command in composition() {
            let command = serde_json::from_value(command).unwrap();
            council.running.give::<Members>(Actor::Operator, command).await;
        }
        let orders = SetStandingOrders { orders: orders() };
        council.running.give::<Opinions>(SECRETARIAT, orders.into()).await;
        for (name, _) in VOTERS {
            council.running.sign_in(&email(name), Some(council.member(name))).await;
        }
        for name in ADVISERS {
            council.running.sign_in(&email(name), Some(council.member(name))).await;
        }
        council.running.sign_in(&email("sam"), None).await;
        council
    }

    pub fn member(&self, name: &str) -> MemberId {
        let snapshot = self.running.site.house().snapshot();
        snapshot.rooms.of::<Members>().by_name(&skeleton(name)).unwrap().id
    }

    /// The cookie of whoever asks.
    pub fn session(who: Who) -> String {
        match who {
            Who::Nobody => String::new(),
            Who::Secretariat => format!("secret-of-{}", email("sam")),
            Who::Of(name) => format!("secret-of-{}", email(name)),
        }
    }

    /// A token of the API that acts.
    pub fn token(who: Who) -> String {
        format!("{}-act", Self::session(who))
    }

    pub async fn get(&self, who: Who, path: &str, language: &str) -> Answer {
        let session = Self::session(who);
        self.running.get(path, Asked { session: &session, language, ..Asked::default() }).await
    }

    /// Reads a page in both languages: it must be there, and within what one screen may ask of anybody.
    #[track_caller]
    pub fn look<'a>(&'a self, who: Who, path: &'a str) -> impl Future<Output = Answer> + 'a {
        let place = std::panic::Location::caller();
        async move {
            let english = self.get(who, path, "en").await;
            let french = self.get(who, path, "fr").await;
            for page in [&french, &english] {
                assert_eq!(page.status, StatusCode::OK, "{path} as {who:?} at {place}: {}", page.body);
                within_measure(path, &page.body);
            }
            french
        }
    }

    /// A visit of whoever asks.
    pub fn visit(&self, who: Who) -> pluriel_web::Visit {
        let session = Self::session(who);
        let asked = Asked { session: &session, ..Asked::default() };
        let request = crate::site::request(Method::GET, "/", &asked, "", String::new());
        pluriel_web::Visit::of(&request.into_parts().0, &self.running.site)
    }

    pub async fn post(&self, who: Who, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.running.post(path, &Self::session(who), fields).await
    }

    /// Sends a form with a document: its name and its bytes.
    pub async fn upload(
        &self,
        who: Who,
        path: &str,
        fields: &[(&str, &str)],
        (named, document): (&str, &[u8]),
    ) -> Answer {
        let session = Self::session(who);
        let asked = Asked { session: &session, ..Asked::default() };
        let request = crate::site::request(Method::GET, path, &asked, "", String::new());
        let visit = pluriel_web::Visit::of(&request.into_parts().0, &self.running.site);
        let csrf = visit.form_token();
        let mut body = Vec::new();
        for (name, value) in [("csrf", csrf.as_str())].iter().chain(fields) {
            body.extend(
                format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
            );
        }
        let part =
            format!("--b\r\nContent-Disposition: form-data; name=\"document\"; filename=\"{named}\"\r\n");
        body.extend(part.bytes());
        body.extend(b"Content-Type: application/octet-stream\r\n\r\n");
        body.extend(document);
        body.extend(b"\r\n--b--\r\n");
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::COOKIE, format!("{}={session}", pluriel_web::cookies::SESSION))
            .header(header::CONTENT_TYPE, "multipart/form-data; boundary=b")
            .body(Body::from(body))
            .unwrap();
        self.running.ask(request).await
    }

    /// Sends a form that must be accepted: where it leads.
    pub async fn send(&self, who: Who, path: &str, fields: &[(&str, &str)]) -> String {
        let answer = self.post(who, path, fields).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{path} as {who:?}: {}", text_of(&answer.body));
        answer.location
    }

    /// It is this instant now, and what was due is done.
    pub async fn clock(&self, now: Instant) {
        self.running.clock.set(now);
        // The writer asks what is due after the first; the second is answered when it was done.
        for _ in 0..2 {
            self.running.site.house().set("clock", &now.to_string()).await.unwrap();
        }
    }

    /// The secretariat signs in and plans the publication.
    pub async fn publish(&self) -> String {
        self.running.sign_in(&email("sam"), None).await;
        self.send(Who::Secretariat, "/avis/1/publier", &[]).await
    }

    /// What is read of opinion number 1.
    pub fn opinion<T>(&self, read: impl FnOnce(&Opinion) -> T) -> T {
        let snapshot = self.running.site.house().snapshot();
        let state = snapshot.rooms.of::<Opinions>();
        read(state.by_number(1).or_else(|| state.by_referral(1)).unwrap())
    }

    /// A question of Ronces in this formation, with a text.
    pub async fn referred(&self, formation: &str) {
        let fields = [
            ("formation", formation),
            ("title", "Les haies"),
            ("question", "Faut-il planter des haies ?"),
            ("text", "# Constat\n\nLes haies abritent les oiseaux."),
        ];
        self.send(Who::Of("Ronces"), "/saisines/nouvelle", &fields).await;
    }

    /// The same, admitted.
    pub async fn admitted(&self, formation: &str) {
        let publicity = if formation == "assemblee" { "named" } else { "counts" };
        self.admitted_at(formation, publicity).await;
    }

    /// The same, at this publicity.
    pub async fn admitted_at(&self, formation: &str, publicity: &str) {
        self.referred(formation).await;
        self.send(Who::Of("Semences"), "/saisines/1/soutenir", &[]).await;
        let fields = [("rule", "Majorité"), ("rule_chosen_at", ""), ("publicity", publicity)];
        self.send(Who::Secretariat, "/saisines/1/admettre", &fields).await;
    }

    /// The same, put to the call.
    pub async fn called(&self, formation: &str) {
        self.admitted(formation).await;
        self.send(Who::Of("Ronces"), "/avis/1/appel", &[("version", "1")]).await;
    }

    /// A position without words.
    pub async fn position(&self, name: &'static str, position: &str) {
        let fields = [("version", "1"), ("position", position)];
        self.send(Who::Of(name), "/avis/1/position", &fields).await;
    }

    /// The call ends with these positions, in the order of the voters.
    pub async fn closed(&self, positions: &[&str]) {
        for ((name, _), position) in VOTERS.iter().zip(positions) {
            self.position(name, position).await;
        }
        let closes = self.opinion(|opinion| opinion.call().unwrap().closes);
        self.clock(closes).await;
    }
}

/// Colleges, kinds, formations, members and who speaks for them.
pub fn composition() -> Vec<serde_json::Value> {
    let mut commands = vec![
        json!({"describe_council": {"name": "Conseil des jardins", "host": "Ville", "zone": "Europe/Paris",
            "holidays": {"country": "FR"}, "language": "fr"}}),
    ];
    for college in ["jardins", "services"] {
        commands.push(json!({"open_college": {"college": college, "names": {"fr": college, "en": college}}}));
    }
    for kind in ["usagers", "metiers", "fondations", "communes"] {
        commands.push(json!({"define_kind": {"kind": kind, "names": {"fr": kind, "en": kind}}}));
    }
    for (formation, publicity) in [("jardins", "counts"), ("assemblee", "named")] {
        commands.push(
            json!({"define_formation": {"formation": formation, "names": {"fr": formation, "en": formation},
            "votes": ["jardins"], "advises": ["services"], "publicity": publicity}}),
        );
    }
    for (name, kind) in VOTERS {
        commands.push(json!({"seat_member": {"name": name, "college": "jardins", "kind": {"kind": kind, "source": "site"}}}));
    }
    for name in ADVISERS {
        commands.push(json!({"seat_member": {"name": name, "college": "services"}}));
    }
    for name in VOTERS.iter().map(|(name, _)| *name).chain(ADVISERS) {
        let language = if name == "Haies" { "en" } else { "fr" };
        commands.push(
            json!({"add_delegate": {"member": name, "name": format!("{name} Exemple"), "email": email(name),
            "standing": "titular", "language": language}}),
        );
    }
    commands.push(json!({"invite_secretariat": {"name": "Sam Exemple", "email": email("sam")}}));
    commands
}

/// One screen has one main action, at most three others and seven fields.
fn within_measure(path: &str, body: &str) {
    let count = |what: &str| body.matches(what).count();
    let main = count(r#"class="button button-main""#);
    let others = count(r#"class="button button-other""#) + count(r#"class="button button-grave""#);
    let fields = count(r#"class="field""#) + count(r#"class="field field-error""#);
    assert!(main <= 1 && others <= 3 && fields <= 7, "{path}: {main} main, {others} others, {fields} fields");
}

/// The page between its main tags, without what differs from one run to the next.
pub fn main_of(council: &Council, body: &str) -> String {
    let start = body.find("<main").unwrap();
    let mut main = body[start..body.find("</main>").unwrap()].to_owned();
    for name in VOTERS.iter().map(|(name, _)| *name).chain(ADVISERS) {
        main = main.replace(&council.member(name).to_string(), &format!("[{name}]"));
    }
    without_keys(&main)
}

/// A page without the tokens and keys of its forms.
pub fn without_keys(body: &str) -> String {
    let hidden = |line: &&str| !line.contains(r#"name="csrf""#) && !line.contains(r#"name="key""#);
    body.lines().filter(hidden).collect::<Vec<_>>().join("\n")
}

/// What a page says, tags aside: for messages of tests.
pub fn text_of(body: &str) -> String {
    let mut text = String::new();
    for part in body.split('<').filter_map(|part| part.split_once('>')) {
        text.push_str(part.1.trim());
        text.push(' ');
    }
    text
}
