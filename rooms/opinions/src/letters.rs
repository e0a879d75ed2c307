//! Letters about opinions: to whom, when, in which words. One opinion sends a member at most four (the call, one reminder,
//! the result, "the text changed since you spoke"); a member's own receipt and what starts a clock of its own come besides,
//! and the rest in the weekly [`digest`] (`specs/opinions.md`, "Reminders"). Each says why it came and until when.

mod afterlife;
mod answers;
mod ballots;
mod call;
pub(crate) mod digest;
mod disputes;
mod dormancy;
mod fast_track;
pub(crate) mod following;
pub(crate) mod notices;
mod objections;
mod outcome;
pub(crate) mod public_question;
mod rapporteurs;
mod referral;
mod referrals;
mod revisions;
mod secret_ballots;
mod withdrawn;
mod writing;

pub(crate) use dormancy::dormancy;
use pluriel_house::Happened;
use pluriel_mail::Letter;
use pluriel_web::Mailing;

use crate::{Event, Opinions};
use writing::{Sending, Writing};

/// What happened to which opinion, ready to be written about now; `None`: it happened to no opinion.
fn written<'a>(happened: &'a Happened, mailing: &'a Mailing<'a>) -> Option<(&'a Event, Writing<'a>)> {
    let event = happened.of::<Opinions>()?;
    let opinion = mailing.snapshot.rooms.of::<Opinions>().opinion(event.opinion()?)?;
    let (seq, at) = (happened.recorded.seq, happened.recorded.at);
    Some((event, Writing { mailing, opinion, seq, at, sending: Sending::Now }))
}

/// The letters of what follows a publication.
pub fn answers(happened: &Happened, mailing: &Mailing<'_>) -> Vec<Letter> {
    let Some((event, writing)) = written(happened, mailing) else { return Vec::new() };
    match event {
        Event::LinkGiven(event) => answers::link_given(&writing, event),
        Event::AnswerGiven(event) => answers::answered(&writing, event),
        _ => Vec::new(),
    }
}

/// The letters about joined questions and appeals.
pub fn referrals(happened: &Happened, mailing: &Mailing<'_>) -> Vec<Letter> {
    let Some((event, writing)) = written(happened, mailing) else { return Vec::new() };
    match event {
        Event::Joined(_) => referrals::joined(&writing),
        Event::Parted(_) => referrals::parted(&writing),
        Event::AppealOpened(_) => referrals::appeal_opened(&writing),
        Event::AppealClosed(_) => referrals::appeal_closed(&writing),
        _ => Vec::new(),
    }
}

/// The letters of what happens around and after a publication.
pub fn afterlife(happened: &Happened, mailing: &Mailing<'_>) -> Vec<Letter> {
    let Some((event, writing)) = written(happened, mailing) else { return Vec::new() };
    match event {
        Event::EmbargoSet(_) => afterlife::embargo_set(&writing),
        Event::AddresseeNamed(_) => afterlife::named(&writing, writing.seq),
        Event::EmbargoUndone(event) => afterlife::undone(&writing, event.forewarned),
        Event::CorrectionContested(event) => afterlife::contested(&writing, event),
        Event::Replaced(event) => afterlife::overtaken(&writing, event.by, "afterlife-letter-replaced"),
        Event::Repealed(event) => afterlife::overtaken(&writing, event.by, "afterlife-letter-repealed"),
        Event::StoodAgain(event) => afterlife::stands_again(&writing, event),
        _ => Vec::new(),
    }
}

/// The letters of secret ballots.
pub fn secret(happened: &Happened, mailing: &Mailing<'_>) -> Vec<Letter> {
    let Some((event, writing)) = written(happened, mailing) else { return Vec::new() };
    match event {
        Event::TookPart(event) => secret_ballots::took_part(&writing, event),
        Event::BallotRestarted(event) => secret_ballots::restarted(&writing, event.call),
        Event::Lapsed(event) => secret_ballots::lapsed(&writing, event.ground),
        _ => Vec::new(),
    }
}

/// The letters that an event of the room causes, in each person's language.
pub fn letters(happened: &Happened, mailing: &Mailing<'_>) -> Vec<Letter> {
    let Some((event, writing)) = written(happened, mailing) else { return Vec::new() };
    match event {
        Event::Referred(_) => referral::received(&writing),
        Event::Sponsored(_) | Event::TakenUp(_) => referral::backed(&writing),
        Event::Declined(_) => referral::declined(&writing),
        Event::Admitted(_) => referral::admitted(&writing),
        Event::CallOpened(event) => call::opened(&writing, event.call),
        Event::CallEndMoved(event) => call::end_moved(&writing, event.call),
        Event::Reminded(event) => call::reminded(&writing, event.call),
        Event::TextRevised(event) => revisions::changed(&writing, event.call, event.version),
        Event::FormContested(event) => revisions::changed(&writing, event.call, event.version),
        Event::CallExtended(event) => revisions::extended(&writing, event.call),
        Event::PositionTaken(event) => call::position_taken(&writing, event.member),
        Event::ObjectionRaised(event) => objections::raised(&writing, event.objection),
        Event::ObjectionAnswered(event) => objections::answered(&writing, event.objection),
        Event::BallotOpened(event) if event.urn.is_some() => secret_ballots::opened(&writing, event.call),
        Event::BallotOpened(event) => ballots::opened(&writing, event.call),
        Event::BallotResumed(event) => ballots::resumed(&writing, event.call),
        Event::CallProlonged(event) => ballots::prolonged(&writing, event.call, event.second_call),
        Event::BallotProlonged(event) => ballots::prolonged(&writing, event.call, event.second_call),
        Event::Adopted(event) => outcome::adopted(&writing, event.call),
        Event::NotCarried(event) => outcome::not_carried(&writing, event.call),
        Event::NotValid(event) => outcome::not_valid(&writing, event.call),
        Event::Challenged(event) => disputes::challenged(&writing, event.challenge),
        Event::ChallengeDecided(event) => disputes::decided(&writing, event.challenge),
        Event::RapporteursChanged(_) => rapporteurs::changed(&writing),
        Event::FastTrackVoteOpened(_) => fast_track::opened(&writing),
        Event::FastTrackVoteClosed(event) => fast_track::closed(&writing, event.granted),
        Event::Annulled(_) => withdrawn::told(&writing),
        _ => Vec::new(),
    }
}
