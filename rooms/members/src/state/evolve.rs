//! How each event changes the state. Total: an event that speaks of something unknown changes nothing.

mod parts;

use pluriel_council::{MemberId, Recorded, calendar::Calendar};

use super::{
    Affiliation, Change, College, Council, Formation, KindHeld, KindOfMember, Member, RequestStage, Seat,
    State,
};
use crate::{
    events::{
        AffiliationDeclared, AffiliationEnded, CollegeOpened, CouncilDescribed, Event, FormationDefined,
        KindDeclared, KindDefined, KindProposed, MemberDescribed, MemberSeated, SeatEnded,
    },
    skeleton::skeleton,
    words::{KindStanding, Language, Naming, Period, TextAt},
};

impl State {
    /// Folds one event.
    pub(crate) fn evolve(&mut self, event: &Event, recorded: &Recorded) {
        if let Some(part) = self.part(event) {
            self.changes.push(Change { seq: recorded.seq, at: recorded.at, part });
        }
        match event {
            Event::CouncilDescribed(event) => self.council_described(event, recorded),
            Event::CollegeOpened(event) => self.college_opened(event),
            Event::KindDefined(event) => self.kind_defined(event),
            Event::FormationDefined(event) => self.formation_defined(event),
            Event::MemberSeated(event) => self.member_seated(event, recorded),
            Event::MemberDescribed(event) => self.member_described(event, recorded),
            Event::SeatEnded(event) => self.seat_ended(event, recorded),
            Event::KindProposed(KindProposed { member, kind }) => {
                let source = Some(TextAt { seq: recorded.seq, name: "source" });
                let standing = KindStanding::Proposed;
                self.kind_held(
                    *member,
                    KindHeld { kind: kind.clone(), standing, since: recorded.at, source },
                );
            }
            Event::KindDeclared(KindDeclared { member, kind }) => {
                let standing = KindStanding::Declared;
                let held = KindHeld { kind: kind.clone(), standing, since: recorded.at, source: None };
                self.kind_held(*member, held);
            }
            Event::AffiliationDeclared(event) => self.affiliation_declared(event, recorded),
            Event::AffiliationEnded(AffiliationEnded { affiliation, until }) => {
                if let Some(affiliation) = self.affiliations.get_mut(affiliation) {
                    affiliation.period.until = Some(*until);
                }
            }
            Event::PeopleChanged(_) => {}
            Event::MemberExcluded(_) | Event::MemberSuspended(_) | Event::SuspensionEnded(_) => {
                self.seat_withheld(event, recorded);
            }
            Event::CollegeClosed(_) | Event::KindClosed(_) | Event::PartsOrdered(_) => {
                self.part_changed(event);
            }
            Event::AdmissionSet(event) => self.admission_set(event),
            Event::SeatRequested(event) => self.seat_requested(event, recorded),
            Event::ConsentAsked(event) => self.consent_asked(event.request, &event.key),
            Event::ConsentGiven(event) => self.consent_given(event, recorded.at),
            Event::RequestSetAside(event) => {
                self.request_ended(event.request, RequestStage::SetAside, recorded);
            }
            Event::RequestWithdrawn(event) => {
                self.request_ended(event.request, RequestStage::Withdrawn, recorded);
            }
            Event::RequestPut(event) => self.request_put(event, recorded.at),
            Event::RequestJudged(event) => self.request_judged(event, recorded),
            Event::RequestDecided(event) => self.request_decided(event, recorded.at),
        }
    }

    fn council_described(&mut self, event: &CouncilDescribed, recorded: &Recorded) {
        if let Ok(calendar) = Calendar::new(&event.zone, event.holidays.clone(), Vec::new()) {
            self.calendar = calendar;
        }
        let known = self.council.take();
        let text = |name: &'static str| {
            let fingerprint = event.texts.get(name)?;
            let unchanged = known
                .as_ref()
                .filter(|known| known.texts.get(name) == Some(fingerprint))
                .and_then(|known| known.text(name));
            Some(unchanged.unwrap_or(TextAt { seq: recorded.seq, name }))
        };
        let words = [(Language::French, "words_fr"), (Language::English, "words_en")];
        self.council = Some(Council {
            name: event.name.clone(),
            host: event.host.clone(),
            since: event.since,
            zone: event.zone.clone(),
            holidays: event.holidays.clone(),
            language: event.language,
            words: words.into_iter().filter_map(|(language, name)| Some((language, text(name)?))).collect(),
            source: text("source"),
            description: text("description"),
            address: text("address"),
            contact: text("contact"),
            texts: event.texts.clone(),
        });
    }

    fn college_opened(&mut self, event: &CollegeOpened) {
        let CollegeOpened { college, names, fictitious } = event.clone();
        let closed = self.colleges.get(&college).and_then(|known| known.closed);
        self.colleges.insert(college.clone(), College { id: college, names, fictitious, closed });
    }

    fn kind_defined(&mut self, event: &KindDefined) {
        let KindDefined { kind, names } = event.clone();
        let closed = self.kinds.get(&kind).and_then(|known| known.closed);
        self.kinds.insert(kind.clone(), KindOfMember { id: kind, names, closed });
    }

    fn formation_defined(&mut self, event: &FormationDefined) {
        let FormationDefined { formation, names, votes, advises, default_rule, publicity, fictitious } =
            event.clone();
        let invented = votes
            .iter()
            .chain(&advises)
            .any(|id| self.colleges.get(id).is_some_and(|college| college.fictitious));
        let fictitious = fictitious || invented;
        let id = formation.clone();
        self.formations
            .insert(formation, Formation { id, names, votes, advises, default_rule, publicity, fictitious });
    }

    fn member_seated(&mut self, event: &MemberSeated, recorded: &Recorded) {
        let seat = Seat {
            college: event.college.clone(),
            period: Period { from: event.from, until: None },
            reason: None,
            excluded: false,
        };
        if let Some(member) = self.members.get_mut(&event.member) {
            member.seats.push(seat);
            member.changed_at = recorded.at;
            return;
        }
        let naming = match &event.name {
            Some(name) => Naming::Organisation(name.clone()),
            None => Naming::NaturalPerson(TextAt { seq: recorded.seq, name: "name" }),
        };
        if let Some(name) = naming.public() {
            self.by_skeleton.insert(skeleton(name), event.member);
        }
        let member = Member {
            id: event.member,
            naming,
            url: event.url.clone(),
            seats: vec![seat],
            kinds: Vec::new(),
            suspensions: Vec::new(),
            seated_at: recorded.at,
            changed_at: recorded.at,
        };
        self.members.insert(event.member, member);
    }

    fn member_described(&mut self, event: &MemberDescribed, recorded: &Recorded) {
        let Some(member) = self.members.get_mut(&event.member) else { return };
        member.url.clone_from(&event.url);
        member.changed_at = recorded.at;
        match (&mut member.naming, &event.name) {
            (Naming::Organisation(former), Some(name)) => {
                self.by_skeleton.remove(&skeleton(former));
                self.by_skeleton.insert(skeleton(name), event.member);
                former.clone_from(name);
            }
            (Naming::NaturalPerson(text), _) => *text = TextAt { seq: recorded.seq, name: "name" },
            (Naming::Organisation(_), None) => {}
        }
    }

    fn seat_ended(&mut self, event: &SeatEnded, recorded: &Recorded) {
        let Some(member) = self.members.get_mut(&event.member) else { return };
        if let Some(seat) = member.seats.iter_mut().rev().find(|seat| seat.college == event.college) {
            seat.period.until = Some(event.until);
            seat.reason = Some(TextAt { seq: recorded.seq, name: "reason" });
            member.changed_at = recorded.at;
        }
    }

    fn kind_held(&mut self, member: MemberId, held: KindHeld) {
        if let Some(member) = self.members.get_mut(&member) {
            member.changed_at = held.since;
            member.kinds.push(held);
        }
    }

    fn affiliation_declared(&mut self, event: &AffiliationDeclared, recorded: &Recorded) {
        let AffiliationDeclared { affiliation, members, nature, from } = event.clone();
        let period = Period { from, until: None };
        let source = TextAt { seq: recorded.seq, name: "source" };
        self.affiliations
            .insert(affiliation, Affiliation { id: affiliation, members, nature, period, source });
    }
}
