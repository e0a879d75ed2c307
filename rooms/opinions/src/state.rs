//! The council's opinions as they stand, with their history: a fold of the events.

mod afterlife;
mod amendment;
mod call;
mod consequence;
mod disputes;
mod dormancy;
mod evolve;
mod fast_track;
mod fate;
mod handling;
mod objection;
mod opinion;
mod outline;
mod public_question;
mod read;
mod revision;
mod secret_ballot;
mod succession;
mod suggestion;
mod text;
mod versions;

use std::{collections::BTreeMap, sync::Arc};

use serde::Serialize;

pub use afterlife::{Afterlife, Contest, Correction, Embargo};
pub use amendment::{
    Amended, Amending, Amendment, AmendmentAdvised, AmendmentFate, AmendmentVote, AmendmentVoteClosing,
    DeclaredConflict, RankedBallot, Round, Thread, Weave,
};
pub use call::{AdviceHeld, Call, Closing, PositionHeld, Prolonged, StatementHeld, Suspension};
pub use consequence::Overtaken;
pub use disputes::{
    AnnulmentHeld, AnnulmentProposal, ChallengeEnd, ChallengeHeld, Contested, Disputes, HandsHeld,
    InterestHeld, ProxyHeld, RequestHeld, Requested,
};
pub use dormancy::Dormant;
pub use fast_track::{FastTrack, FastTrackRequest, FastTrackVote};
pub use fate::{
    Addressee, AnswerHeld, Asked, Fate, FateEnd, LetterHeld, Link, Put, ReportHeld, VerdictHeld, Withdrawn,
};
pub use handling::{Appeal, AppealBallot, AppealResult, Asking, Handling, JoinedFrom, JoinedTo};
pub use objection::{Objection, ObjectionAnswer};
pub use opinion::{
    Act, Admission, Approval, ApprovalHeld, Decline, Import, Opinion, Origin, Publication, Referral,
    Sponsorship,
};
pub use public_question::{PublicQuestion, QuestionFate};
pub use revision::{Reopening, Revision};
pub use secret_ballot::SecretBallot;
pub use succession::Succession;
pub use suggestion::{Suggestion, SuggestionFate};
pub use text::{Answer, Block, Comment, Quoted, Text, Words};
pub use versions::{Changed, TextChange};

use crate::{
    standing_orders::InForce,
    words::{OpinionId, QuestionId},
};

/// Everything that is known of the council's opinions. The methods read it; only events change it.
///
/// Each opinion is shared behind an `Arc`: a new state costs one counter an opinion, and only those that changed are copied.
#[derive(Debug, Clone, Default, PartialEq, Serialize)]
pub struct State {
    /// Every version of the standing orders, oldest first.
    orders: Vec<InForce>,
    opinions: BTreeMap<OpinionId, Arc<Opinion>>,
    by_referral: BTreeMap<u32, OpinionId>,
    by_number: BTreeMap<u32, OpinionId>,
    /// Every decision that put a member out of electorates, oldest first.
    dormancies: Vec<Dormant>,
    /// Questions of the public, by id.
    questions: BTreeMap<QuestionId, PublicQuestion>,
}
