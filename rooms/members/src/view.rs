//! A member as everybody may read it: what the page, the API and the feeds show.

use pluriel_council::{Instant, MemberId, Rooms, Standing};
use pluriel_house::Texts;
use pluriel_speech::Speech;
use serde::Serialize;
use utoipa::ToSchema;

use crate::{
    Members, name_of,
    skeleton::folded,
    state::{KindHeld, Member, State},
    words::{CarriageBy, KindStanding, Names, Nature},
};

/// What views are made from.
#[derive(Clone, Copy)]
pub struct Seen<'a> {
    /// The states and the register of people.
    pub rooms: &'a Rooms,
    /// The texts of the vault.
    pub texts: &'a Texts,
    /// The instant.
    pub now: Instant,
    /// How texts are quoted to a reader; `None`: as they are.
    pub speech: Option<&'a Speech>,
}

/// A member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct MemberView {
    /// Its id.
    #[schema(value_type = String)]
    pub id: MemberId,
    /// Its name, as everybody may read it.
    pub name: String,
    /// Its page.
    pub address: String,
    /// Its site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// Whether it is invented, for a demonstration.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub fictitious: bool,
    /// The college in which it sits now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub college: Option<Named>,
    /// What it counts as now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<KindView>,
    /// Its seats, oldest first.
    pub seats: Vec<SeatView>,
    /// What it was proposed or declared to be, oldest first.
    pub kinds: Vec<KindView>,
    /// Its affiliation now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<AffiliationView>,
    /// Whether it is suspended now: it reads and does not act.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub suspended: bool,
    /// Who speaks for it now: a name only where that person chose to be named.
    pub delegates: Vec<DelegateView>,
}

/// Something of the council with its short name and its names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Named {
    /// Its short name.
    pub id: String,
    /// Its names.
    pub names: Names,
}

/// A kind, proposed or declared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct KindView {
    /// The kind's short name.
    pub id: String,
    /// Its words.
    pub names: Names,
    /// Whether the member declared it.
    pub standing: KindStanding,
    /// Since when it counts.
    #[schema(value_type = String)]
    pub since: Instant,
    /// Where the host read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

/// A seat.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct SeatView {
    /// The college.
    pub college: Named,
    /// From when; missing where that is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub from: Option<Instant>,
    /// Until before when; missing while it lasts.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub until: Option<Instant>,
    /// Why it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Whether it ended because the member was excluded.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub excluded: bool,
}

/// An affiliation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct AffiliationView {
    /// Its id.
    pub id: String,
    /// What links the members.
    pub nature: Nature,
    /// The members, this one included.
    #[schema(value_type = Vec<String>)]
    pub members: Vec<MemberId>,
}

/// Who speaks for a member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct DelegateView {
    /// Titular or alternate.
    #[schema(value_type = String)]
    pub standing: Standing,
    /// The person's name, when the person chose to be named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl<'a> Seen<'a> {
    /// The state of this room.
    pub fn state(self) -> &'a State {
        self.rooms.of::<Members>()
    }

    /// Every member, those whose seat ended included, in the order of their names.
    pub fn members(self) -> Vec<MemberView> {
        let mut members: Vec<_> = self.state().members().map(|member| self.member(member)).collect();
        members.sort_by_cached_key(|member| (folded(&member.name), member.id));
        members
    }

    /// One member.
    pub fn member(self, member: &Member) -> MemberView {
        let college = member.seat_at(self.now).map(|seat| self.college(seat.college.as_str(), &seat.college));
        let delegates = self.rooms.people().delegates_of(member.id, self.now);
        MemberView {
            id: member.id,
            name: name_of(self.rooms, self.texts, member.id),
            address: format!("/membres/{}", member.id),
            url: member.url.clone(),
            fictitious: self.state().is_fictitious(member.id),
            college,
            kind: member.kind_at(self.now).map(|held| self.kind(held)),
            seats: member.seats.iter().map(|seat| self.seat(seat)).collect(),
            kinds: member.kinds.iter().map(|held| self.kind(held)).collect(),
            suspended: member.suspended_at(self.now).is_some(),
            affiliation: self.state().affiliation_of(member.id, self.now).map(|known| AffiliationView {
                id: known.id.to_string(),
                nature: known.nature,
                members: known.members.clone(),
            }),
            delegates: delegates
                .into_iter()
                .map(|(person, standing)| DelegateView {
                    standing,
                    name: person.name_public_since.map(|_| person.name.clone()),
                })
                .collect(),
        }
    }

    fn seat(self, seat: &crate::Seat) -> SeatView {
        SeatView {
            college: self.college(seat.college.as_str(), &seat.college),
            from: seat.period.from,
            until: seat.period.until,
            reason: seat.reason.and_then(|text| self.text(text)),
            excluded: seat.excluded,
        }
    }

    fn college(self, id: &str, college: &crate::CollegeId) -> Named {
        let known = self.state().college(college);
        Named { id: id.to_owned(), names: known.map_or_else(|| same(id), |known| known.names.clone()) }
    }

    fn kind(self, held: &KindHeld) -> KindView {
        let known = self.state().kind(&held.kind);
        KindView {
            id: held.kind.to_string(),
            names: known.map_or_else(|| same(held.kind.as_str()), |known| known.names.clone()),
            standing: held.standing,
            since: held.since,
            source: held.source.and_then(|text| self.bare(text)),
        }
    }

    /// Words of the council, as they are quoted to the reader.
    fn text(self, text: crate::TextAt) -> Option<String> {
        let words = self.bare(text)?;
        Some(self.speech.map_or_else(|| words.clone(), |speech| speech.quoted(words.as_str())))
    }

    /// A text as it is, quoted to nobody: an address, a name.
    fn bare(self, text: crate::TextAt) -> Option<String> {
        self.texts.get(text.seq, text.name).map(|text| text.to_string())
    }

    /// The short name of the group in which a member is shown: its kind where its college votes and has kinds, else its
    /// college.
    pub fn group(self, member: &MemberView) -> String {
        let Some(college) = &member.college else { return String::new() };
        if !self.votes(&college.id) || !self.has_kinds(&college.id) {
            return college.id.clone();
        }
        self.state().group_of(member.id, CarriageBy::Kind, self.now).to_string()
    }

    /// Whether a college votes in some formation.
    pub fn votes(self, college: &str) -> bool {
        self.state()
            .formations()
            .any(|formation| formation.votes.iter().any(|votes| votes.as_str() == college))
    }

    /// Whether a member of a college has a kind.
    pub fn has_kinds(self, college: &str) -> bool {
        self.state().members().any(|member| {
            let sits = member.seat_at(self.now).is_some_and(|seat| seat.college.as_str() == college);
            sits && member.kind_at(self.now).is_some()
        })
    }
}

/// A short name in place of names that are not known.
fn same(id: &str) -> Names {
    Names { fr: id.to_owned(), en: id.to_owned() }
}
