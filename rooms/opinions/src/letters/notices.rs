//! The notices of an opinion, to be copied as plain text: the council works with mail off too (`specs/opinions.md`,
//! "Reminders"). They are written again from the state, as they left or would have left. A member's receipt is its own,
//! and is no notice.

use pluriel_council::Instant;
use pluriel_mail::Letter;
use pluriel_web::Mailing;

use super::{
    ballots, call, disputes, fast_track, objections, outcome, rapporteurs, referral, referrals, revisions,
    secret_ballots, withdrawn,
    writing::{Sending, Writing},
};
use crate::state::{Act, Opinion};

/// What one act made Pluriel write.
pub(crate) struct Notice {
    /// The entry's number.
    pub seq: u64,
    /// When.
    pub at: Instant,
    /// One letter a person.
    pub letters: Vec<Letter>,
}

/// The notices of an opinion, newest first.
pub(crate) fn notices(mailing: &Mailing<'_>, opinion: &Opinion) -> Vec<Notice> {
    let all = opinion.acts.iter().rev().map(|act| notice(mailing, opinion, act));
    all.filter(|notice| !notice.letters.is_empty()).collect()
}

fn notice(mailing: &Mailing<'_>, opinion: &Opinion, act: &Act) -> Notice {
    let Act { seq, at, kind, .. } = *act;
    let writing = Writing { mailing, opinion, seq, at, sending: Sending::ReadLater };
    let number = opinion.calls.iter().rev().find(|call| call.opened <= at).map_or(0, |call| call.number);
    let letters = match kind {
        "referred" => referral::received(&writing),
        "declined" => referral::declined(&writing),
        "admitted" => referral::admitted(&writing),
        "rapporteurs_changed" => rapporteurs::changed(&writing),
        "call_opened" => call::opened(&writing, number),
        "call_end_moved" => call::end_moved(&writing, number),
        "reminded" => call::reminder_for_all(&writing, number),
        "call_extended" => revisions::extended(&writing, number),
        "ballot_opened" if is_secret(opinion, number) => secret_ballots::opened(&writing, number),
        "ballot_opened" => ballots::opened(&writing, number),
        "ballot_restarted" => secret_ballots::restarted(&writing, number),
        "ballot_resumed" => ballots::resumed(&writing, number),
        "objection_raised" => {
            let objections = opinion.call().into_iter().flat_map(|call| &call.objections);
            let raised = objections.into_iter().find(|objection| objection.seq == seq);
            raised.map(|objection| objections::raised(&writing, objection.id)).unwrap_or_default()
        }
        "challenged" => {
            let brought = opinion.disputes.challenges.iter().find(|held| held.reasons.seq == seq);
            brought.map(|held| disputes::challenged(&writing, held.id)).unwrap_or_default()
        }
        "fast_track_vote_opened" => fast_track::opened(&writing),
        "adopted" => outcome::adopted(&writing, number),
        "annulled" => withdrawn::told(&writing),
        "not_carried" => outcome::not_carried(&writing, number),
        "not_valid" => outcome::not_valid(&writing, number),
        "joined" => referrals::joined(&writing),
        "parted" => referrals::parted(&writing),
        "appeal_opened" => referrals::appeal_opened(&writing),
        "appeal_closed" => referrals::appeal_closed(&writing),
        _ => Vec::new(),
    };
    Notice { seq, at, letters }
}

fn is_secret(opinion: &Opinion, number: u32) -> bool {
    opinion.calls.iter().any(|call| call.number == number && call.secret.is_some())
}
