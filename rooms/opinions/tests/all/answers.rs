//! Recommendations put to their addressees, answers, follow-up.

use pluriel_council::{Actor, Arg, Instant};
use pluriel_opinions::{
    OpinionId,
    commands::*,
    events::{Event, ReportedBy},
    secret,
    standing_orders::StandingOrders,
    state::Fate,
    words::{AddresseeId, AnswerKind, BlockId, FollowUpEnd, Occasion, Progress, Stage, Verdict},
};

use crate::setting::*;

/// A council with an opinion of four recommendations that was adopted and whose statements are settled.
pub struct Asked {
    pub house: House,
    pub opinion: OpinionId,
    /// The recommendations, in the order of the text.
    pub blocks: Vec<BlockId>,
    /// The secrets of the links given, oldest first.
    links: Vec<(AddresseeId, Occasion, String)>,
}

fn recommendation(text: &str) -> Wording {
    Wording::Recommendation { text: text.into(), addressee: "Mairie".into(), due: None }
}

impl Asked {
    pub fn adopted() -> Self {
        Self::adopted_by("Majorité", "++++++++-.")
    }

    /// Adopted by this rule with these positions.
    pub fn adopted_by(rule: &str, signs: &str) -> Self {
        let mut house = council();
        let orders = StandingOrders { default_rule: rule.to_owned(), ..orders() };
        house.when(SECRETARIAT, SetStandingOrders { orders }).accepted();
        let text = ["Planter.", "Tailler.", "Compter.", "Publier."].map(recommendation);
        let refer = Refer { text: text.into(), ..question("jardins") };
        let opinion = opinion_of(&house.by("Ronces", refer).accepted());
        house.by("Semences", Sponsor { opinion }).accepted();
        house.when(SECRETARIAT, admit(opinion)).accepted();
        let version = house.opinion(opinion).text.version;
        house.by("Ronces", OpenCall { opinion, version }).accepted();
        house.positions(opinion, signs);
        let closes = house.call(opinion).closes;
        house.clock(closes);
        house.clock(house.now.plus_seconds(5 * 86_400));
        let blocks = house.opinion(opinion).text.recommendations().map(|block| block.id).collect();
        Self { house, opinion, blocks, links: Vec::new() }
    }

    /// Published and put to the town for all four, and to the region for the first: five clocks.
    pub fn transmitted() -> Self {
        Self::adopted().put()
    }

    /// The same, of this one.
    pub fn put(self) -> Self {
        let mut asked = self;
        let name = asked.name(&[("Mairie", &[0, 1, 2, 3]), ("Région", &[0])]);
        asked.house.when(SECRETARIAT, name).accepted();
        asked.house.when(SECRETARIAT, Publish { opinion: asked.opinion }).accepted();
        asked.clock(asked.house.now.plus_seconds(600));
        asked
    }

    pub fn name(&self, addressees: &[(&str, &[usize])]) -> NameAddressees {
        let addressees = addressees.iter().map(|(name, of)| NewAddressee {
            name: (*name).into(),
            contact: "Camille Exemple".into(),
            email: format!("{}@exemple.example", name.to_lowercase().replace('é', "e")),
            recommendations: of.iter().map(|index| self.blocks[*index]).collect(),
        });
        NameAddressees { opinion: self.opinion, addressees: addressees.collect() }
    }

    /// It is this instant now; the secrets of the links that were given are kept, as the letters do.
    pub fn clock(&mut self, now: Instant) {
        self.house.clock_without_deadlines(now);
        loop {
            let due =
                <pluriel_opinions::Opinions as pluriel_council::Room>::due(self.house.given.rooms(), now);
            if due.is_empty() {
                break;
            }
            for command in due {
                let decision = self.house.when(Actor::Pluriel, command).accepted();
                self.keep(&decision.events);
            }
        }
    }

    pub fn keep(&mut self, events: &[pluriel_council::NewEvent<Event>]) {
        for event in events {
            if let Event::LinkGiven(given) = &event.event {
                let secret = given.secret.as_ref().unwrap().reveal().to_owned();
                self.links.push((given.addressee, given.occasion, secret));
            }
        }
    }

    pub fn day(&mut self, day: i64) {
        let published = self.house.opinion(self.opinion).published().unwrap();
        self.clock(published.plus_seconds(day * 86_400));
    }

    pub fn fate(&self) -> &Fate {
        &self.house.opinion(self.opinion).fate
    }

    pub fn addressee(&self, index: usize) -> AddresseeId {
        let fate = self.fate();
        fate.asked()[index].0
    }

    /// The last link of an addressee.
    pub fn key(&self, addressee: AddresseeId) -> String {
        let (_, _, secret) = self.links.iter().rev().find(|(of, ..)| *of == addressee).unwrap();
        secret::key(secret)
    }

    pub fn answer(&self, addressee: usize, block: usize, answer: AnswerKind) -> AnswerRecommendation {
        let addressee = self.addressee(addressee);
        AnswerRecommendation {
            opinion: self.opinion,
            addressee,
            recommendation: self.blocks[block],
            source: AnswerSource::Link { key: self.key(addressee) },
            answer,
            reasons: "Le budget est voté.".into(),
            whose: if answer == AnswerKind::NotOurs { "Département".into() } else { String::new() },
            again: (answer == AnswerKind::NoPositionYet).then(|| "2026-09-01".parse().unwrap()),
            signatory: "Camille Exemple, directrice".into(),
            name_public: false,
        }
    }

    pub fn report(&self, addressee: usize, block: usize, progress: Progress) -> ReportProgress {
        let addressee = self.addressee(addressee);
        ReportProgress {
            opinion: self.opinion,
            addressee,
            recommendation: self.blocks[block],
            key: Some(self.key(addressee)),
            progress,
            dated: "2026-01-20".parse().unwrap(),
            evidence: "https://mairie.example/haies".into(),
            signatory: "Camille Exemple".into(),
            name_public: false,
        }
    }

    fn judge(&self, verdict: Verdict, reasons: &str) -> JudgeProgress {
        JudgeProgress {
            opinion: self.opinion,
            addressee: self.addressee(0),
            recommendation: self.blocks[0],
            verdict,
            reasons: reasons.into(),
        }
    }

    fn told(&self) -> Vec<Occasion> {
        self.links.iter().map(|(_, occasion, _)| *occasion).collect()
    }
}

#[test]
fn those_named_before_the_publication_are_asked_with_it_and_nobody_knows_before() {
    let mut asked = Asked::adopted();
    let opinion = asked.opinion;
    let first = asked.name(&[("Préfecture", &[0])]);
    asked.house.by("Ronces", first.clone()).refused("access-denied");
    let decision = asked.house.when(SECRETARIAT, first).then_kinds(&["addressee_named"]);
    assert!(decision.events[0].sealed);
    let second = asked.name(&[("Mairie", &[0, 1]), ("Région", &[0])]);
    let decision = asked.house.when(SECRETARIAT, second.clone()).accepted();
    assert!(decision.events.iter().all(|event| event.sealed) && decision.events.len() == 3);
    assert!(asked.house.opinion(opinion).acts.iter().all(|act| act.kind != "addressee_named"));
    asked.house.when(SECRETARIAT, Publish { opinion }).accepted();
    asked.house.when(SECRETARIAT, second).refused("answers-publication-planned");
    let planned = asked.house.now.plus_seconds(600);
    asked.house.clock_without_deadlines(planned);
    asked.house.when(Actor::Pluriel, PublishPlanned { opinion }).then_kinds(&[
        "published",
        "approval_asked",
        "addressee_asked",
        "link_given",
        "addressee_asked",
        "link_given",
        "transmitted",
    ]);
    assert_eq!(asked.house.stage(opinion), Stage::Transmitted);
    let clocks: Vec<_> = asked.fate().puts().collect();
    assert_eq!(clocks.len(), 3, "the first list was replaced");
}

#[test]
fn an_opinion_that_was_put_to_nobody_can_be_later_and_an_addressee_added() {
    let mut asked = Asked::adopted();
    let opinion = asked.opinion;
    asked.house.when(SECRETARIAT, Publish { opinion }).accepted();
    asked.house.clock(asked.house.now.plus_seconds(600));
    assert_eq!(asked.house.stage(opinion), Stage::Published);
    let nobody = NameAddressees { opinion, addressees: Vec::new() };
    asked.house.when(SECRETARIAT, nobody).refused("answers-nobody-named");
    let mut wrong = asked.name(&[("Mairie", &[])]);
    asked.house.when(SECRETARIAT, wrong.clone()).refused("answers-no-recommendation");
    wrong.addressees[0].email = "mairie".into();
    asked.house.when(SECRETARIAT, wrong).refused("answers-not-an-email");
    let town = asked.name(&[("Mairie", &[0])]);
    asked.house.when(SECRETARIAT, town).then_kinds(&[
        "addressee_named",
        "addressee_asked",
        "link_given",
        "transmitted",
    ]);
    let region = asked.name(&[("Région", &[1])]);
    let kinds = ["addressee_named", "addressee_asked", "link_given"];
    asked.house.when(SECRETARIAT, region).then_kinds(&kinds);
    assert_eq!(asked.fate().puts().count(), 2);
}

#[test]
fn five_clocks_two_addressees_one_late() {
    let mut asked = Asked::transmitted();
    let opinion = asked.opinion;
    asked.day(20);
    let accepted = asked.answer(1, 0, AnswerKind::Accepted);
    asked.house.when(Actor::Visitor, accepted).then_kinds(&["answer_given", "partly_answered"]);
    asked.day(59);
    assert_eq!(asked.told(), [Occasion::Transmission, Occasion::Transmission, Occasion::Reminder]);
    for block in 0..3 {
        let refused = asked.answer(0, block, AnswerKind::Refused);
        asked.house.when(Actor::Visitor, refused).then_kinds(&["answer_given"]);
    }
    assert_eq!(asked.house.stage(opinion), Stage::PartlyAnswered);
    asked.day(61);
    assert_eq!(asked.told().last(), Some(&Occasion::Deadline));
    let (_, town, clock) = asked.fate().asked()[0];
    assert!(clock.answer_by <= asked.house.now && !town.has_answered(), "no answer by the deadline");
    asked.day(75);
    let last = asked.answer(0, 3, AnswerKind::AcceptedInPart);
    asked.house.when(Actor::Visitor, last).then_kinds(&["answer_given", "all_answered"]);
    assert_eq!(asked.house.stage(opinion), Stage::Answered);
    let held = asked.fate().put(asked.addressee(0), asked.blocks[3]).unwrap().answer().unwrap();
    assert!(held.at > clock.answer_by, "the late answer has its date");
    let changed = asked.answer(0, 3, AnswerKind::Accepted);
    asked.house.when(Actor::Visitor, changed).then_kinds(&["answer_given"]);
    let answers = &asked.fate().put(asked.addressee(0), asked.blocks[3]).unwrap().answers;
    let kinds: Vec<_> = answers.iter().map(|held| held.answer).collect();
    assert_eq!(
        kinds,
        [AnswerKind::AcceptedInPart, AnswerKind::Accepted],
        "a changed answer keeps the former"
    );
}

#[test]
fn a_link_is_good_for_its_addressee_and_its_time_alone() {
    let mut asked = Asked::transmitted();
    let opinion = asked.opinion;
    let stolen = AnswerRecommendation {
        source: AnswerSource::Link { key: asked.key(asked.addressee(1)) },
        ..asked.answer(0, 0, AnswerKind::Accepted)
    };
    asked.house.when(Actor::Visitor, stolen).refused("answers-link-over");
    let forged = AnswerRecommendation {
        source: AnswerSource::Link { key: "0".repeat(64) },
        ..asked.answer(0, 0, AnswerKind::Accepted)
    };
    asked.house.when(SECRETARIAT, forged).refused("answers-link-over");
    let foreign =
        AnswerRecommendation { recommendation: asked.blocks[1], ..asked.answer(1, 0, AnswerKind::Accepted) };
    asked.house.when(Actor::Visitor, foreign).refused("answers-not-put");

    let former = asked.answer(0, 0, AnswerKind::Accepted);
    let addressee = asked.addressee(0);
    let contact =
        ChangeContact { opinion, addressee, contact: String::new(), email: "m@exemple.example".into() };
    asked.house.by("Ronces", contact.clone()).refused("access-denied");
    let decision = asked.house.when(SECRETARIAT, contact).then_kinds(&["contact_changed", "link_given"]);
    asked.house.when(Actor::Visitor, former.clone()).refused("answers-link-over");
    asked.keep(&decision.events);
    let command = asked.answer(0, 0, AnswerKind::Accepted);
    asked.house.when(Actor::Visitor, command).accepted();

    let ask = AskLink { opinion, addressee };
    asked.house.when(Actor::Visitor, ask).then(&[]);
    asked.house.clock(asked.house.now.plus_seconds(3_600));
    asked.house.when(Actor::Visitor, ask).then_kinds(&["link_given"]);
    asked.house.when(Actor::Visitor, ask).then(&[]);
    let refusal = {
        asked.day(100);
        let late = AnswerRecommendation {
            source: AnswerSource::Link { key: asked.key(asked.addressee(1)) },
            ..asked.answer(1, 0, AnswerKind::Accepted)
        };
        // The deadline's letter brought a link that is good for a month.
        asked.day(135);
        asked.house.when(Actor::Visitor, late).refused("answers-link-over")
    };
    let (_, address) = refusal.args.iter().find(|(name, _)| *name == "address").unwrap();
    assert!(matches!(address, Arg::Text(address) if address.starts_with("/avis/1/reponses/")));
}

#[test]
fn each_answer_says_what_it_must() {
    let mut asked = Asked::transmitted();
    let without = |kind| AnswerRecommendation {
        reasons: String::new(),
        whose: String::new(),
        again: None,
        ..asked.answer(0, 0, kind)
    };
    let faults: Vec<_> =
        [AnswerKind::Refused, AnswerKind::AcceptedInPart, AnswerKind::NotOurs, AnswerKind::NoPositionYet]
            .map(without)
            .into();
    for (command, field) in faults.into_iter().zip(["reasons", "reasons", "whose", "again"]) {
        let refusal = asked.house.when(Actor::Visitor, command).refused("field-required");
        assert_eq!(refusal.fields[0].field, field);
    }
    let unsigned =
        AnswerRecommendation { signatory: " ".into(), ..asked.answer(0, 0, AnswerKind::AlreadyDone) };
    asked.house.when(Actor::Visitor, unsigned).refused("field-required");
    let past = AnswerRecommendation {
        again: Some("2026-01-01".parse().unwrap()),
        ..asked.answer(0, 0, AnswerKind::NoPositionYet)
    };
    asked.house.when(Actor::Visitor, past).refused("answers-again-out-of-bounds");
}

#[test]
fn an_answer_is_transcribed_from_the_letter_that_is_attached() {
    let mut asked = Asked::transmitted();
    let letter = |base64: &str, media_type: &str| AnswerRecommendation {
        source: AnswerSource::Letter {
            dated: "2026-02-03".parse().unwrap(),
            document: Attached { media_type: media_type.into(), base64: base64.into() },
            public: false,
        },
        ..asked.answer(0, 0, AnswerKind::Accepted)
    };
    let (good, disguised, none) = (
        letter("JVBERi0xLjQ=", "application/pdf"),
        letter("PHN2Zz4=", "application/pdf"),
        letter("", "application/pdf"),
    );
    let large = letter(&format!("JVBERi{}", "A".repeat(2_900_000)), "application/pdf");
    asked.house.when(Actor::Visitor, good.clone()).refused("access-sign-in");
    asked.house.when(SECRETARIAT, disguised).refused("answers-letter-of-another-kind");
    asked.house.when(SECRETARIAT, large).refused("answers-letter-too-large");
    asked.house.when(SECRETARIAT, none).refused("field-required");
    asked.house.clock(at("2026-03-01T09:00:00Z"));
    asked.house.when(SECRETARIAT, good).then_kinds(&["answer_given", "partly_answered"]);
    let held = asked.fate().put(asked.addressee(0), asked.blocks[0]).unwrap().answer().unwrap();
    assert_eq!(held.letter.unwrap().dated, "2026-02-03".parse().unwrap());
}

#[test]
fn who_has_no_position_is_told_on_the_day_it_chose() {
    let mut asked = Asked::transmitted();
    let later = asked.answer(1, 0, AnswerKind::NoPositionYet);
    asked.house.when(Actor::Visitor, later).accepted();
    for block in 0..4 {
        let refused = asked.answer(0, block, AnswerKind::Refused);
        asked.house.when(Actor::Visitor, refused).accepted();
    }
    asked.clock(at("2026-09-01T06:59:00Z"));
    assert!(!asked.told().contains(&Occasion::LookAgain));
    asked.clock(at("2026-09-01T07:00:00Z"));
    assert_eq!(asked.told().last(), Some(&Occasion::LookAgain));
    let given = asked.told().len();
    asked.clock(at("2026-12-01T07:00:00Z"));
    assert_eq!(asked.told().len(), given);
}

#[test]
fn reports_are_confirmed_or_contested_and_all_is_kept_until_everything_is_settled() {
    let mut asked = Asked::transmitted();
    let opinion = asked.opinion;
    asked.day(20);
    let early = asked.report(0, 0, Progress::UnderWay);
    asked.house.when(Actor::Visitor, early).then_kinds(&["progress_reported"]);
    for block in 0..4 {
        let accepted = asked.answer(0, block, AnswerKind::Accepted);
        asked.house.when(Actor::Visitor, accepted).accepted();
    }
    let done_before = asked.answer(1, 0, AnswerKind::AlreadyDone);
    let kinds = ["answer_given", "all_answered", "followed_up"];
    asked.house.when(Actor::Visitor, done_before).then_kinds(&kinds);
    assert_eq!(asked.house.stage(opinion), Stage::FollowedUp);

    let unshown = ReportProgress { evidence: String::new(), ..asked.report(0, 0, Progress::Done) };
    asked.house.when(Actor::Visitor, unshown).refused("field-required");
    let done = asked.report(0, 0, Progress::Done);
    asked.house.when(Actor::Visitor, done).accepted();
    let contests = asked.judge(Verdict::Contested, "Trois haies sur dix.");
    asked.house.by("Haies", contests.clone()).refused("answers-not-a-rapporteur");
    asked.house.by("Semences", asked.judge(Verdict::Contested, "")).refused("field-required");
    asked.house.by("Semences", contests).then_kinds(&["progress_judged"]);
    for block in 1..4 {
        let own = ReportProgress { key: None, ..asked.report(0, block, Progress::Dropped) };
        asked.house.by("Haies", own.clone()).refused("answers-not-a-rapporteur");
        asked.house.by("Ronces", own).accepted();
    }
    let held = asked.fate().put(asked.addressee(0), asked.blocks[1]).unwrap().report().unwrap();
    assert_eq!(held.by, ReportedBy::Rapporteur(asked.house.id("Ronces")));
    let own = JudgeProgress { recommendation: asked.blocks[1], ..asked.judge(Verdict::Confirmed, "") };
    asked.house.by("Ronces", own).refused("answers-own-report");

    let close = CloseFollowUp { opinion, note: String::new() };
    asked.house.when(SECRETARIAT, close.clone()).refused("answers-follow-up-open");
    asked.house.by("Semences", asked.judge(Verdict::Confirmed, "")).then_kinds(&["progress_judged"]);
    asked.house.by("Semences", asked.judge(Verdict::Confirmed, "")).then(&[]);
    asked.house.by("Haies", close.clone()).refused("answers-not-a-rapporteur");
    asked.house.by("Semences", close).then_kinds(&["follow_up_closed"]);
    assert_eq!(asked.fate().end.unwrap().ground, FollowUpEnd::Settled);
    let verdicts = &asked.fate().put(asked.addressee(0), asked.blocks[0]).unwrap().reports[1].verdicts;
    assert_eq!(verdicts.len(), 2, "both are kept");
    let again = asked.report(0, 0, Progress::UnderWay);
    asked.house.when(Actor::Visitor, again).refused("answers-follow-up-closed");
}

#[test]
fn a_follow_up_ends_with_a_note_after_its_time_and_by_itself_when_nobody_ends_it() {
    let mut asked = Asked::transmitted();
    let opinion = asked.opinion;
    let close = CloseFollowUp { opinion, note: String::new() };
    asked.clock(at("2027-02-15T09:00:00Z"));
    assert_eq!(asked.told().iter().filter(|told| **told == Occasion::Review).count(), 2);
    asked.house.by("Ronces", close.clone()).refused("answers-follow-up-open");
    let mut other = Asked::transmitted();
    other.clock(at("2029-02-15T09:00:00Z"));
    other.house.by("Ronces", close).refused("field-required");
    let noted = CloseFollowUp { opinion, note: "Rien n'a été fait.".into() };
    other.house.by("Ronces", noted).accepted();
    assert_eq!(other.fate().end.unwrap().ground, FollowUpEnd::Time);
    asked.clock(at("2029-06-15T09:00:00Z"));
    assert_eq!(asked.house.stage(opinion), Stage::FollowUpClosed);
    assert_eq!(asked.fate().end.unwrap().ground, FollowUpEnd::Unattended);
}
