//! Letters: who gets which, in whose language, how many.

use std::{collections::BTreeMap, sync::Arc};

use pluriel_council::{Actor, Capacity, Instant, MemberId, Standing};
use pluriel_house::{Clock, Effect, FixedClock, Happened, House, RegisteredRoom, Snapshot};
use pluriel_journal::MemoryStore;
use pluriel_mail::{Letter, NoPost};
use pluriel_meetings::Meetings;
use pluriel_members::{Members, name_of, skeleton};
use pluriel_opinions::{
    Command, Digest, OpinionId, Opinions,
    commands::{
        Admit, CastBallot, Challenge, Comment, JudgeChallenge, OpenCall, Publish, Refer, SetStandingOrders,
        Sponsor, TakePosition,
    },
    standing_orders::{BallotForm, BallotWhen},
    words::{ChallengeId, Position, Publicity},
};
use pluriel_pages::Theme;
use pluriel_speech::{Language, TimeZone, Words};
use pluriel_web::{Extras, Facts, Mailing, Site, SiteParts};
use tokio::sync::mpsc::UnboundedReceiver;

use super::council::{composition, email};
use crate::setting::{ADVISERS, SECRETARIAT, VOTERS, at, now, orders, question};

/// A house whose letters are read as they are written.
struct Office {
    site: Site,
    clock: Arc<FixedClock>,
    happens: UnboundedReceiver<Happened>,
    written: Vec<Letter>,
}

fn facts(snapshot: &Snapshot, house: &House) -> Facts {
    let (rooms, texts) = (snapshot.rooms.clone(), house.texts().clone());
    Facts {
        name: "Conseil des jardins".to_owned(),
        zone: TimeZone::get("Europe/Paris").unwrap(),
        language: Language::Fr,
        names: Arc::new(move |member| name_of(&rooms, &texts, member)),
    }
}

impl Office {
    async fn new(fictitious: bool) -> Self {
        let clock = Arc::new(FixedClock::at(now()));
        let (to, happens) = tokio::sync::mpsc::unbounded_channel();
        let rooms = vec![
            RegisteredRoom::of::<Members>(),
            RegisteredRoom::of::<Meetings>(),
            RegisteredRoom::of::<Opinions>(),
            RegisteredRoom::of::<Digest>(),
        ];
        let shared: Arc<dyn Clock> = Arc::<FixedClock>::clone(&clock);
        let effect = Effect { name: "test", to };
        let house = House::open(MemoryStore::default(), rooms, shared, [3; 32], effect).unwrap();
        let rooms = [
            pluriel_opinions::front().words,
            pluriel_opinions::acting_front().words,
            pluriel_opinions::drafting_front().words,
            pluriel_opinions::answers_front().words,
            pluriel_opinions::ballots_front().words,
            pluriel_opinions::following_front().words,
            pluriel_opinions::digest_front().words,
            pluriel_opinions::secret_front().words,
            pluriel_opinions::rapporteurs_front().words,
            pluriel_opinions::fast_track_front().words,
            pluriel_opinions::dormancy_front().words,
            pluriel_opinions::publicity_front().words,
            pluriel_opinions::doors_front().words,
        ];
        let words = rooms.into_iter().chain([pluriel_pages::WORDS, pluriel_web::WORDS]).collect::<Vec<_>>();
        let words = Words::new(&words, &BTreeMap::new()).unwrap();
        let parts = SiteParts {
            house,
            theme: Theme::neutral(),
            post: Arc::new(NoPost),
            public_url: "https://conseil.example".to_owned(),
            fronts: Vec::new(),
            facts,
            extras: Extras::default(),
        };
        let site = Site::new(parts, Arc::new(words));
        let mut office = Self { site, clock, happens, written: Vec::new() };
        for mut command in composition() {
            if let Some(college) = command.get_mut("open_college") {
                college["fictitious"] = fictitious.into();
            }
            let command = serde_json::from_value(command).unwrap();
            office.site.house().submit::<Members>(Actor::Operator, command, None).await.unwrap();
        }
        office.by(SECRETARIAT, SetStandingOrders { orders: orders() }).await;
        office
    }

    fn of(&self, name: &str) -> Actor {
        let snapshot = self.site.house().snapshot();
        let member = snapshot.rooms.of::<Members>().by_name(&skeleton(name)).unwrap().id;
        let person = snapshot.rooms.people().by_email(&email(name)).unwrap().id;
        Actor::Person { person, capacity: Capacity::Delegate { member, standing: Standing::Titular } }
    }

    /// Gives a command: the letters that it causes.
    async fn by(&mut self, actor: Actor, command: impl Into<Command>) -> Vec<Letter> {
        self.site.house().submit::<Opinions>(actor, command.into(), None).await.unwrap();
        self.collect()
    }

    /// It is this instant now: the letters that deadlines cause.
    async fn clock(&mut self, now: Instant) -> Vec<Letter> {
        self.clock.set(now);
        // The writer asks what is due after the first; the second is answered when it was done.
        for _ in 0..2 {
            self.site.house().set("clock", &now.to_string()).await.unwrap();
        }
        self.collect()
    }

    fn collect(&mut self) -> Vec<Letter> {
        let mut new = Vec::new();
        while let Ok(happened) = self.happens.try_recv() {
            let snapshot = self.site.house().snapshot();
            let fronts = [
                pluriel_opinions::acting_front(),
                pluriel_opinions::digest_front(),
                pluriel_opinions::secret_front(),
            ];
            for front in fronts {
                new.extend((front.letters)(&happened, &Mailing { site: &self.site, snapshot: &snapshot }));
            }
        }
        self.written.extend(new.clone());
        new
    }

    fn opinion(&self) -> OpinionId {
        self.site.house().snapshot().rooms.of::<Opinions>().referrals().next().unwrap().id
    }

    fn closes(&self) -> Instant {
        let snapshot = self.site.house().snapshot();
        snapshot.rooms.of::<Opinions>().opinion(self.opinion()).unwrap().call().unwrap().closes
    }

    fn member(&self, name: &str) -> MemberId {
        self.site.house().snapshot().rooms.of::<Members>().by_name(&skeleton(name)).unwrap().id
    }

    /// The challenge that was brought.
    fn challenge(&self) -> ChallengeId {
        let snapshot = self.site.house().snapshot();
        snapshot.rooms.of::<Opinions>().opinion(self.opinion()).unwrap().disputes.challenges[0].id
    }

    /// Until when it is judged.
    fn decide_by(&self) -> Instant {
        let snapshot = self.site.house().snapshot();
        snapshot.rooms.of::<Opinions>().opinion(self.opinion()).unwrap().disputes.challenges[0].decide_by
    }

    async fn called(&mut self, formation: &str, publicity: Publicity) -> OpinionId {
        self.by(self.of("Ronces"), question(formation)).await;
        let opinion = self.opinion();
        self.by(self.of("Semences"), Sponsor { opinion }).await;
        let admit =
            Admit { opinion, rule: None, rule_chosen_at: None, publicity: Some(publicity), pens: Vec::new() };
        self.by(SECRETARIAT, admit).await;
        self.by(self.of("Ronces"), OpenCall { opinion, version: 1 }).await;
        opinion
    }

    async fn position(&mut self, name: &str, position: Position) -> Vec<Letter> {
        let command = TakePosition {
            opinion: self.opinion(),
            version: 1,
            position,
            reservation: String::new(),
            reasons: String::new(),
            raises: false,
            keeps: None,
            explanation: String::new(),
            statement: String::new(),
            signs: false,
        };
        self.by(self.of(name), command).await
    }
}

fn to(letters: &[Letter]) -> Vec<&str> {
    let mut to: Vec<_> = letters.iter().map(|letter| letter.to.as_str()).collect();
    to.sort_unstable();
    to
}

fn addresses<'a>(names: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut addresses: Vec<_> = names.into_iter().map(email).collect();
    addresses.sort_unstable();
    addresses
}

fn voters() -> impl Iterator<Item = &'static str> {
    VOTERS.iter().map(|(name, _)| *name)
}

#[tokio::test]
async fn an_undisputed_opinion_sends_a_member_four_letters_and_the_weekly_digest() {
    let mut office = Office::new(false).await;
    let opinion = office.called("jardins", Publicity::Counts).await;
    for name in voters().take(9) {
        office.position(name, Position::Supports).await;
    }
    let closes = office.closes();
    office.clock(at("2026-01-21T08:00:00Z")).await;
    office.clock(closes).await;
    office.clock(at("2026-02-02T09:00:00Z")).await;
    office.by(SECRETARIAT, Publish { opinion }).await;
    office.clock(at("2026-02-02T09:10:00Z")).await;
    office.clock(at("2026-02-05T07:00:00Z")).await;
    let digests: Vec<_> =
        office.written.iter().filter(|letter| letter.id.contains("-digest-")).cloned().collect();
    office.written.retain(|letter| !letter.id.contains("-digest-"));

    let mut counted: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for letter in &office.written {
        let purpose = letter.id.split_once('-').unwrap().1.rsplit_once('-').unwrap().0;
        counted.entry(&letter.to).or_default().push(purpose);
    }
    // What starts a clock of one's own, and receipts, come besides (specs/opinions.md, "Reminders").
    let beside = ["received", "admitted", "receipt", "to-rework", "moved"];
    for name in voters().chain(ADVISERS) {
        let purposes = &counted[email(name).as_str()];
        let counting = purposes.iter().filter(|purpose| !beside.contains(purpose)).count();
        assert!(counting <= 4, "{name}: {purposes:?}");
    }
    assert_eq!(counted[email("Prairies").as_str()], ["call", "reminder", "adopted"]);
    assert_eq!(counted[email("Voirie").as_str()], ["advice", "adopted"]);
    assert_eq!(counted[email("Haies").as_str()], ["call", "receipt", "adopted"]);
    // Two weeks in which something else happened: the question and its admission, then the publication.
    for name in voters().chain(ADVISERS) {
        let own: Vec<_> = digests.iter().filter(|letter| letter.to == email(name)).collect();
        assert_eq!(own.len(), 2, "{name}");
        assert!(
            own[1].body.contains(if name == "Haies" { "published" } else { "publié l" }),
            "{}",
            own[1].body
        );
    }
    assert!(!digests.iter().any(|letter| letter.to == email("sam")), "the secretariat did all this");
    assert_eq!(counted[email("sam").as_str()], ["backed", "to-publish"]);
    let ids: std::collections::BTreeSet<_> = office.written.iter().map(|letter| &letter.id).collect();
    assert_eq!(ids.len(), office.written.len(), "a mailbox tells two letters apart");
    assert_eq!(office.site.words().missing(), [""; 0]);
}

#[tokio::test]
async fn a_disputed_vote_sends_each_member_four_letters_a_vote_and_what_starts_a_clock_of_its_own() {
    let mut office = Office::new(false).await;
    let mut few = orders();
    few.default_rule = "Quorum".to_owned();
    office.by(SECRETARIAT, SetStandingOrders { orders: few }).await;
    let opinion = office.called("jardins", Publicity::Counts).await;
    let said =
        [Position::Supports, Position::Supports, Position::Supports, Position::Opposes, Position::Opposes];
    for (name, position) in voters().zip(said) {
        office.position(name, position).await;
    }
    office.clock(at("2026-01-21T08:00:00Z")).await;
    office.clock(office.closes()).await;
    let interested = office.member("Ronces");
    let challenge = Challenge { opinion, member: interested, reasons: "Elle vend des haies.".to_owned() };
    let challenged = office.by(office.of("Haies"), challenge).await;
    assert_eq!(to(&challenged), addresses(["Ronces"]), "the others find it at their desk");
    let brought = office.challenge();
    for name in ["Orties", "Semences"] {
        let judge = JudgeChallenge { opinion, challenge: brought, founded: true };
        assert_eq!(office.by(office.of(name), judge).await, []);
    }
    let decided = office.clock(office.decide_by()).await;
    let again = office.closes();
    for name in voters().filter(|name| *name != "Ronces").take(9) {
        office.position(name, Position::Supports).await;
    }
    office.clock(again).await;
    office.written.retain(|letter| !letter.id.contains("-digest-"));

    let purpose =
        |letter: &Letter| letter.id.split_once('-').unwrap().1.rsplit_once('-').unwrap().0.to_owned();
    let of_the_decision: std::collections::BTreeSet<_> = decided.iter().map(purpose).collect();
    let expected = ["advice", "call-again", "challenge-decided"].map(str::to_owned);
    assert!(expected.iter().all(|purpose| of_the_decision.contains(purpose)), "{of_the_decision:?}");
    let starts_again = office.written.iter().position(|letter| purpose(letter) == "call-again").unwrap();
    let beside = ["received", "admitted", "receipt", "to-rework", "moved", "challenged", "challenge-decided"];
    for votes in [&office.written[..starts_again], &office.written[starts_again..]] {
        for name in voters().chain(ADVISERS) {
            let own: Vec<_> = votes.iter().filter(|letter| letter.to == email(name)).map(purpose).collect();
            let counting = own.iter().filter(|purpose| !beside.contains(&purpose.as_str())).count();
            assert!(counting <= 4, "{name}: {own:?}");
        }
    }
    let of = |name: &str| {
        office.written.iter().filter(|letter| letter.to == email(name)).map(purpose).collect::<Vec<_>>()
    };
    let about = |name: &str| of(name).into_iter().filter(|purpose| purpose.contains("challenge")).count();
    assert_eq!(about("Ronces"), 2, "{:?}", of("Ronces"));
    assert!(voters().filter(|name| *name != "Ronces").all(|name| about(name) == 0));
    assert!(!of("Ronces").contains(&"call-again".to_owned()), "it stands aside from the next vote");
    let ids: std::collections::BTreeSet<_> = office.written.iter().map(|letter| &letter.id).collect();
    assert_eq!(ids.len(), office.written.len(), "a mailbox tells two letters apart");
    assert_eq!(office.site.words().missing(), [""; 0]);
}

#[tokio::test]
async fn each_letter_says_why_it_came_until_when_and_where_to_go_in_the_persons_language() {
    let mut office = Office::new(true).await;
    office.by(office.of("Ronces"), question("jardins")).await;
    let opinion = office.opinion();
    office.by(office.of("Semences"), Sponsor { opinion }).await;
    let admitted = office
        .by(
            SECRETARIAT,
            Admit { opinion, rule: None, rule_chosen_at: None, publicity: None, pens: Vec::new() },
        )
        .await;
    assert_eq!(to(&admitted), addresses(["Ronces"]));
    let called = office.by(office.of("Ronces"), OpenCall { opinion, version: 1 }).await;
    assert_eq!(to(&called), addresses(voters().chain(ADVISERS)));
    let letter = |name: &str| called.iter().find(|letter| letter.to == email(name)).unwrap();
    let plain = |letter: &Letter| letter.body.replace(['\u{a0}', '\u{202f}'], " ");
    insta::assert_snapshot!(
        "call_fr",
        format!("{}\n\n{}", letter("Orties").subject, plain(letter("Orties")))
    );
    insta::assert_snapshot!("call_en", format!("{}\n\n{}", letter("Haies").subject, plain(letter("Haies"))));
    assert!(letter("Voirie").body.contains("https://conseil.example/avis/1/avis-consultatif"));
    for letter in &office.written {
        let english = letter.to == email("Haies");
        let (mark, why) = if english {
            ("[example]", "You receive this mail because")
        } else {
            ("[exemple]", "Vous recevez ce courriel parce que")
        };
        assert!(letter.subject.starts_with(mark), "{}", letter.subject);
        assert!(
            letter.body.contains(why) && letter.body.contains("https://conseil.example/"),
            "{}",
            letter.body
        );
    }
    assert_eq!(office.site.words().missing(), [""; 0]);
}

#[tokio::test]
async fn whoever_has_not_answered_is_reminded_once_all_alike() {
    let mut office = Office::new(false).await;
    office.called("jardins", Publicity::Counts).await;
    for name in ["Ronces", "Haies"] {
        let receipt = office.position(name, Position::Opposes).await;
        assert_eq!(to(&receipt), addresses([name]), "the receipt goes to its member alone");
    }
    let mut reminded = office.clock(at("2026-01-21T08:00:00Z")).await;
    reminded.retain(|letter| !letter.id.contains("-digest-"));
    assert_eq!(to(&reminded), addresses(voters().filter(|name| !["Ronces", "Haies"].contains(name))));
    let bodies: std::collections::BTreeSet<_> = reminded.iter().map(|letter| &letter.subject).collect();
    assert_eq!(bodies.len(), 1, "the same for all");
    assert_eq!(office.clock(at("2026-01-22T08:00:00Z")).await, []);
}

#[tokio::test]
async fn the_week_is_told_on_its_day_in_the_councils_zone_and_not_when_nothing_happened() {
    let mut office = Office::new(true).await;
    office.by(office.of("Ronces"), question("jardins")).await;
    let opinion = office.opinion();
    office.by(office.of("Semences"), Sponsor { opinion }).await;
    office
        .by(
            SECRETARIAT,
            Admit { opinion, rule: None, rule_chosen_at: None, publicity: None, pens: Vec::new() },
        )
        .await;
    let comment = |text: &str| Comment { opinion, block: None, text: text.to_owned(), quote: None };
    for text in ["Et { $x } ?", "Et là ?"] {
        assert_eq!(
            office.by(office.of("Orties"), comment(text)).await,
            [],
            "a comment is no mail of its own"
        );
    }
    // Thursday, eight o'clock in Paris.
    assert_eq!(office.clock(at("2026-01-15T06:59:59Z")).await, []);
    let week = office.clock(at("2026-01-15T07:00:00Z")).await;
    assert_eq!(to(&week), addresses(voters().chain(ADVISERS)));
    let letter = |name: &str| week.iter().find(|letter| letter.to == email(name)).unwrap();
    let plain = |letter: &Letter| letter.body.replace(['\u{a0}', '\u{202f}'], " ");
    insta::assert_snapshot!(
        "digest_fr",
        format!("{}\n\n{}", letter("Serres").subject, plain(letter("Serres")))
    );
    insta::assert_snapshot!(
        "digest_en",
        format!("{}\n\n{}", letter("Haies").subject, plain(letter("Haies")))
    );
    assert!(!letter("Orties").body.contains("a commenté"), "what one did oneself one knows");
    for later in ["2026-01-22T07:00:00Z", "2026-01-29T07:00:00Z"] {
        assert_eq!(office.clock(at(later)).await, [], "nothing happened");
    }
    office.by(office.of("Orties"), comment("Encore.")).await;
    let week = office.clock(at("2026-02-05T09:00:00Z")).await;
    assert!(!to(&week).contains(&email("Orties").as_str()), "nothing but what it did itself");
    assert!(
        week.iter().all(|letter| letter.body.contains("Orties") && !letter.body.contains("Ronces a posé"))
    );
    assert_eq!(office.site.words().missing(), [""; 0]);
}

#[tokio::test]
async fn no_letter_tells_anybody_elses_position() {
    let mut houses = Vec::new();
    for (haies, prairies) in
        [(Position::Supports, Position::Opposes), (Position::Opposes, Position::Supports)]
    {
        let mut office = Office::new(false).await;
        let opinion = office.called("jardins", Publicity::Counts).await;
        office.position("Haies", haies).await;
        office.position("Prairies", prairies).await;
        for name in voters().take(7) {
            office.position(name, Position::Supports).await;
        }
        let closes = office.closes();
        office.clock(closes).await;
        office.clock(at("2026-02-02T09:00:00Z")).await;
        office.by(SECRETARIAT, Publish { opinion }).await;
        office.clock(at("2026-02-02T09:10:00Z")).await;
        let own = [email("Haies"), email("Prairies")];
        let others = office.written.iter().filter(|letter| !own.contains(&letter.to));
        let without_hash =
            |body: &str| body.lines().filter(|line| !line.contains("empreinte")).collect::<String>();
        houses.push(
            others
                .map(|letter| (letter.to.clone(), letter.subject.clone(), without_hash(&letter.body)))
                .collect::<Vec<_>>(),
        );
    }
    assert!(houses[0].len() > 20);
    assert_eq!(houses[0], houses[1]);
}

#[tokio::test]
async fn a_question_without_support_tells_its_author_at_the_end_of_its_window() {
    let mut office = Office::new(false).await;
    let received = office.by(office.of("Ronces"), Refer { text: Vec::new(), ..question("jardins") }).await;
    assert_eq!(to(&received), addresses(["Ronces"]));
    assert!(received[0].subject.contains("Saisine"), "{}", received[0].subject);
    let declined = office.clock(now().plus_seconds(70 * 86_400)).await;
    assert_eq!(to(&declined), addresses(["Ronces"]));
    assert!(declined[0].body.contains("aucune organisation ne la soutenait"), "{}", declined[0].body);
    assert_eq!(office.site.words().missing(), [""; 0]);
}

#[tokio::test]
async fn letters_of_a_secret_ballot_tell_that_a_member_took_part_and_nothing_of_its_choice() {
    let mut office = Office::new(false).await;
    let mut secret = orders();
    secret.ballot.form = BallotForm::Secret;
    secret.ballot.when = BallotWhen::Always;
    office.by(SECRETARIAT, SetStandingOrders { orders: secret }).await;
    let opinion = office.called("assemblee", Publicity::Named).await;
    let opened = office.clock(office.closes()).await;
    assert_eq!(to(&opened), addresses(voters()));
    assert!(opened.iter().all(|letter| letter.body.contains("/bulletin")));
    assert!(
        opened.iter().any(|letter| letter.body.contains("rien de ce qui est conservé ensuite ne le dit"))
    );
    let cast = |choice| CastBallot {
        opinion,
        call: 2,
        version: 1,
        choice: pluriel_opinions::commands::Choice(choice),
    };
    let receipt = office.by(office.of("Mares"), cast(Position::Opposes)).await;
    assert_eq!(to(&receipt), addresses(["Mares"]));
    assert!(receipt[0].body.contains("a pris part au vote secret"), "{}", receipt[0].body);
    let changed = office.by(office.of("Mares"), cast(Position::Abstains)).await;
    assert!(changed.is_empty(), "a changed ballot is told to nobody");
    for name in voters() {
        office.by(office.of(name), cast(Position::Supports)).await;
    }
    let closed = office.clock(office.closes()).await;
    assert!(!closed.is_empty());
    for letter in &office.written {
        let said = format!("{} {}", letter.subject, letter.body).to_lowercase();
        for choice in ["s’oppose", "s'oppose", "opposes", "abstain", "s’abstient"] {
            assert!(!said.contains(choice), "{said}");
        }
    }
}
