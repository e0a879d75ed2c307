//! The one list of rooms: what the house decides and what the site shows.

use pluriel_house::RegisteredRoom;
use pluriel_meetings::Meetings;
use pluriel_members::Members;
use pluriel_opinions::{Boards, Digest, Following, Looking, Opinions};
use pluriel_web::{Drafts, Front};

use crate::{archive::Archives, demo, own_data, pages, sign_in};

/// The rooms that the house decides for, each after those that it reads.
pub fn rooms() -> Vec<RegisteredRoom> {
    vec![
        RegisteredRoom::of::<Members>(),
        RegisteredRoom::of::<Meetings>(),
        RegisteredRoom::of::<Opinions>(),
        RegisteredRoom::of::<sign_in::Access>(),
        RegisteredRoom::of::<Drafts>(),
        RegisteredRoom::of::<own_data::OwnData>(),
        RegisteredRoom::of::<Archives>(),
        RegisteredRoom::of::<Following>(),
        RegisteredRoom::of::<Digest>(),
        RegisteredRoom::of::<Looking>(),
        RegisteredRoom::of::<Boards>(),
    ]
}

/// What the site shows of them, and the common pages.
pub fn fronts() -> Vec<Front> {
    let mut fronts = vec![
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
        sign_in::front(),
        own_data::front(),
        pages::front(),
        pluriel_members::people_front(),
        pluriel_members::admission_front(),
    ];
    if demo::stage().is_some() {
        fronts.push(demo::front());
    }
    fronts
}
