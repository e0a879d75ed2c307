//! What happened. Free texts are committed under the names that each event gives ([`crate::words::TextName`]); those that may be
//! absent are listed in the body (`with`) when they are there. No body names a person: seats act.
//!
//! The stream of every event is the opinion, but for the standing orders' ([`ORDERS`]). Events are open unless they say
//! when they are sealed.

mod afterlife;
mod amendments;
mod answers;
mod appeal;
mod ballot;
mod call;
mod consequence;
mod disputes;
mod dormancy;
mod entered;
mod fast_track;
mod joining;
mod kept_votes;
mod objection;
mod orders;
mod outcome;
mod public_question;
mod publication;
mod rapporteurs;
mod referral;
mod revision;
mod secret_ballot;
mod suggestions;
mod text;

use std::collections::BTreeSet;

use pluriel_council::{Id, MemberId, Stream};

pub use afterlife::{CorrectionContested, EmbargoSet, EmbargoUndone, TextCorrected};
pub use amendments::{
    AmendmentAdvised, AmendmentBallotCast, AmendmentProposed, AmendmentRejected, AmendmentSigned,
    AmendmentTakenOut, AmendmentVoteAsked, AmendmentVoteClosed, AmendmentVoteOpened, AmendmentWithdrawn,
    AmendmentsAccepted, AmendmentsAsked, BlockAmended, BlockChange, ConflictDeclared, LastReadingOpened,
};
pub use answers::{
    AddresseeAsked, AddresseeNamed, AddresseesForgotten, AllAnswered, AnswerGiven, ContactChanged,
    FollowUpClosed, FollowedUp, LinkGiven, PartlyAnswered, ProgressJudged, ProgressReported, ReportedBy,
    Transmitted,
};
pub use appeal::{AppealAsked, AppealClosed, AppealOpened, AppealUpheld, AppealVoted};
pub use ballot::{
    BallotAsked, BallotClosed, BallotOpened, BallotProlonged, BallotResumed, BallotSuspended, CallProlonged,
    FoundNotValid,
};
pub use call::{
    AdviceGiven, CallEndMoved, CallOpened, ElectorateListed, EndMovedBy, PositionTaken, Recused, Reminded,
    StatementAmended,
};
pub use consequence::{ConsequenceFixed, Repealed, Replaced, StoodAgain};
pub use disputes::{
    Annulled, AnnulmentConfirmed, AnnulmentProposed, ChallengeDecided, ChallengeJudged, Challenged,
    InterestNoted,
};
pub use dormancy::{MemberCameBack, MemberPutToSleep};
pub use entered::{Hand, HandsConfirmed, HandsEntered, ProxyGiven, ProxyRevoked};
pub use fast_track::{FastTrackAsked, FastTrackVoteCast, FastTrackVoteClosed, FastTrackVoteOpened};
pub use joining::{AuthorsJoined, AuthorsParted, Joined, Parted};
pub use kept_votes::{AmendmentOvertaken, AmendmentVoteKept};
pub use objection::{ObjectionAnswered, ObjectionEnded, ObjectionJudged, ObjectionRaised};
pub use orders::StandingOrdersSet;
pub use outcome::{Adopted, CallClosed, Closed, NotCarried, NotValid, ReturnedToDrafting};
pub use public_question::{QuestionLetThrough, QuestionReceived, QuestionSetAside};
pub use publication::{
    Abandoned, ApprovalAnswered, ApprovalAsked, Imported, LapseGround, Lapsed, PublicationPlanned,
    PublicationUndone, Published,
};
pub use rapporteurs::RapporteursChanged;
pub use referral::{Admitted, DeclineGround, Declined, Referred, Sponsored, TakenUp};
pub use revision::{CallExtended, ExtensionAsked, FormContested, TextRevised};
pub use secret_ballot::{BallotRestarted, TookPart};
pub use suggestions::{MergedBlock, Suggested, SuggestionAccepted, SuggestionDeclined, SuggestionWithdrawn};
pub use text::{BlockAdded, BlockMoved, BlockRemoved, BlockWorded, CommentAnswered, Commented, Retitled};

use crate::words::{OpinionId, TextName};

/// Which optional texts an entry commits to.
pub type With = BTreeSet<TextName>;

/// The stream of the standing orders, and of what formations decide of dormant members. One program serves one council, so its id is the one without bits.
pub const ORDERS: Stream = Stream(Id::from_bits(0));

/// The stream of an opinion.
pub const fn stream(opinion: OpinionId) -> Stream {
    Stream(opinion.0)
}

pluriel_council::events! {
    /// What happened to opinions and to the standing orders.
    pub enum Event {
        /// Standing orders were set.
        StandingOrdersSet = "standing_orders_set" / 1,
        /// A question was put to the council.
        Referred = "referred" / 1,
        /// A member stood behind a question.
        Sponsored = "sponsored" / 1,
        /// A question was taken up at a meeting.
        TakenUp = "taken_up" / 1,
        /// A question was declined.
        Declined = "declined" / 1,
        /// A question was admitted.
        Admitted = "admitted" / 1,
        /// The opinion's title changed.
        Retitled = "retitled" / 1,
        /// A block was added to the text.
        BlockAdded = "block_added" / 1,
        /// A block of the text was worded anew.
        BlockWorded = "block_worded" / 1,
        /// A block of the text moved.
        BlockMoved = "block_moved" / 1,
        /// A block was taken out of the text.
        BlockRemoved = "block_removed" / 1,
        /// A member commented the text.
        Commented = "commented" / 1,
        /// A comment was answered.
        CommentAnswered = "comment_answered" / 1,
        /// A member suggested other words.
        Suggested = "suggested" / 1,
        /// The pen accepted a suggestion.
        SuggestionAccepted = "suggestion_accepted" / 1,
        /// The pen declined a suggestion.
        SuggestionDeclined = "suggestion_declined" / 1,
        /// A member withdrew its suggestion.
        SuggestionWithdrawn = "suggestion_withdrawn" / 1,
        /// A member declared an interest.
        Recused = "recused" / 1,
        /// A part of the electorate was listed.
        ElectorateListed = "electorate_listed" / 1,
        /// The call for positions was opened.
        CallOpened = "call_opened" / 1,
        /// The call's end moved.
        CallEndMoved = "call_end_moved" / 1,
        /// A member asked that the call be extended.
        ExtensionAsked = "extension_asked" / 1,
        /// The call was extended.
        CallExtended = "call_extended" / 1,
        /// The text changed while the call was open.
        TextRevised = "text_revised" / 1,
        /// A change of form became one of substance.
        FormContested = "form_contested" / 1,
        /// Whoever had not answered was reminded.
        Reminded = "reminded" / 1,
        /// A member took a position.
        PositionTaken = "position_taken" / 1,
        /// A member raised an objection.
        ObjectionRaised = "objection_raised" / 1,
        /// The rapporteurs answered an objection.
        ObjectionAnswered = "objection_answered" / 1,
        /// A member judged an objection.
        ObjectionJudged = "objection_judged" / 1,
        /// An objection ended.
        ObjectionEnded = "objection_ended" / 1,
        /// A member that advises gave its advice.
        AdviceGiven = "advice_given" / 1,
        /// The call was closed.
        CallClosed = "call_closed" / 1,
        /// A member asked for a ballot.
        BallotAsked = "ballot_asked" / 1,
        /// The ballot was opened.
        BallotOpened = "ballot_opened" / 1,
        /// The ballot was suspended.
        BallotSuspended = "ballot_suspended" / 1,
        /// The ballot resumed.
        BallotResumed = "ballot_resumed" / 1,
        /// The ballot was closed.
        BallotClosed = "ballot_closed" / 1,
        /// The vote was not valid at its end and is given more time.
        FoundNotValid = "found_not_valid" / 1,
        /// A call that was not valid goes on.
        CallProlonged = "call_prolonged" / 1,
        /// A ballot that was not valid goes on.
        BallotProlonged = "ballot_prolonged" / 1,
        /// The rule adopted the text.
        Adopted = "adopted" / 1,
        /// The rule did not adopt the text.
        NotCarried = "not_carried" / 1,
        /// The call was closed without validity.
        NotValid = "not_valid" / 1,
        /// A member amended its statement.
        StatementAmended = "statement_amended" / 1,
        /// A text that was not carried went back to its rapporteurs.
        ReturnedToDrafting = "returned_to_drafting" / 1,
        /// The time to rework a text that was not carried is over.
        Closed = "closed" / 1,
        /// The publication was planned.
        PublicationPlanned = "publication_planned" / 1,
        /// The publication was undone before it took place.
        PublicationUndone = "publication_undone" / 1,
        /// The opinion was published.
        Published = "published" / 1,
        /// An authority was asked for its approval.
        ApprovalAsked = "approval_asked" / 1,
        /// An authority answered.
        ApprovalAnswered = "approval_answered" / 1,
        /// The author gave the opinion up.
        Abandoned = "abandoned" / 1,
        /// A limit of time ended the opinion.
        Lapsed = "lapsed" / 1,
        /// An opinion from before Pluriel came in.
        Imported = "imported" / 1,
        /// An addressee was named.
        AddresseeNamed = "addressee_named" / 1,
        /// The addressees named before count no more.
        AddresseesForgotten = "addressees_forgotten" / 1,
        /// Recommendations were put to an addressee.
        AddresseeAsked = "addressee_asked" / 1,
        /// An addressee was sent a link.
        LinkGiven = "link_given" / 1,
        /// The contact of an addressee changed.
        ContactChanged = "contact_changed" / 1,
        /// The opinion was put to its addressees.
        Transmitted = "transmitted" / 1,
        /// An addressee answered a recommendation.
        AnswerGiven = "answer_given" / 1,
        /// The first answer came.
        PartlyAnswered = "partly_answered" / 1,
        /// Every addressee answered.
        AllAnswered = "all_answered" / 1,
        /// Where a recommendation stands was reported.
        ProgressReported = "progress_reported" / 1,
        /// A rapporteur confirmed or contested a report.
        ProgressJudged = "progress_judged" / 1,
        /// Everything is answered, and something was reported.
        FollowedUp = "followed_up" / 1,
        /// The follow-up ended.
        FollowUpClosed = "follow_up_closed" / 1,
        /// The secretariat proposed to annul a vote.
        AnnulmentProposed = "annulment_proposed" / 1,
        /// A member confirmed that a vote is to be annulled.
        AnnulmentConfirmed = "annulment_confirmed" / 1,
        /// A vote was annulled.
        Annulled = "annulled" / 1,
        /// A member was challenged for an interest.
        Challenged = "challenged" / 1,
        /// A member judged a challenge.
        ChallengeJudged = "challenge_judged" / 1,
        /// A challenge was decided.
        ChallengeDecided = "challenge_decided" / 1,
        /// An interest that changes no outcome was noted.
        InterestNoted = "interest_noted" / 1,
        /// The secretariat entered a show of hands.
        HandsEntered = "hands_entered" / 1,
        /// A member confirmed a show of hands.
        HandsConfirmed = "hands_confirmed" / 1,
        /// A member gave its proxy.
        ProxyGiven = "proxy_given" / 1,
        /// A member revoked its proxy.
        ProxyRevoked = "proxy_revoked" / 1,
        /// A member asked that the text be amended.
        AmendmentsAsked = "amendments_asked" / 1,
        /// An amendment was proposed.
        AmendmentProposed = "amendment_proposed" / 1,
        /// What an amendment does to a block was said.
        BlockAmended = "block_amended" / 1,
        /// A member signed an amendment.
        AmendmentSigned = "amendment_signed" / 1,
        /// An amendment was withdrawn.
        AmendmentWithdrawn = "amendment_withdrawn" / 1,
        /// A rapporteur advised on an amendment.
        AmendmentAdvised = "amendment_advised" / 1,
        /// Amendments were accepted.
        AmendmentsAccepted = "amendments_accepted" / 1,
        /// An amendment was rejected.
        AmendmentRejected = "amendment_rejected" / 1,
        /// A member asked for a vote on an amendment.
        AmendmentVoteAsked = "amendment_vote_asked" / 1,
        /// Two amendments were declared to conflict.
        ConflictDeclared = "conflict_declared" / 1,
        /// A vote on amendments was opened.
        AmendmentVoteOpened = "amendment_vote_opened" / 1,
        /// An amendment was taken out of a vote.
        AmendmentTakenOut = "amendment_taken_out" / 1,
        /// A member ranked amendments.
        AmendmentBallotCast = "amendment_ballot_cast" / 1,
        /// A vote on amendments was closed.
        AmendmentVoteClosed = "amendment_vote_closed" / 1,
        /// The last reading was opened.
        LastReadingOpened = "last_reading_opened" / 1,
        /// A member took part in a secret ballot.
        TookPart = "took_part" / 1,
        /// A secret ballot started again, since its urn was lost.
        BallotRestarted = "ballot_restarted" / 1,
        /// Others hold the pen.
        RapporteursChanged = "rapporteurs_changed" / 1,
        /// A member asked for the fast track.
        FastTrackAsked = "fast_track_asked" / 1,
        /// A vote on the fast track was opened.
        FastTrackVoteOpened = "fast_track_vote_opened" / 1,
        /// A member voted on the fast track.
        FastTrackVoteCast = "fast_track_vote_cast" / 1,
        /// A vote on the fast track was closed.
        FastTrackVoteClosed = "fast_track_vote_closed" / 1,
        /// A formation put a silent member out of its next electorates.
        MemberPutToSleep = "member_put_to_sleep" / 1,
        /// A dormant member said that it is back.
        MemberCameBack = "member_came_back" / 1,
        /// A question was joined to another.
        Joined = "joined" / 1,
        /// The authors of a joined question became authors of this one.
        AuthorsJoined = "authors_joined" / 1,
        /// The joining of a question was undone.
        Parted = "parted" / 1,
        /// The authors of a joined question are authors of this one no more.
        AuthorsParted = "authors_parted" / 1,
        /// A member asked that the formation vote on its refusal.
        AppealAsked = "appeal_asked" / 1,
        /// The formation votes on its refusal.
        AppealOpened = "appeal_opened" / 1,
        /// A member voted on an appeal.
        AppealVoted = "appeal_voted" / 1,
        /// The vote on an appeal ended.
        AppealClosed = "appeal_closed" / 1,
        /// The formation took the question up on appeal.
        AppealUpheld = "appeal_upheld" / 1,
        /// Somebody of the public asked a question.
        QuestionReceived = "question_received" / 1,
        /// The secretariat let a question of the public through.
        QuestionLetThrough = "question_let_through" / 1,
        /// The secretariat set a question of the public aside.
        QuestionSetAside = "question_set_aside" / 1,
        /// A vote on an amendment is owed.
        AmendmentVoteKept = "amendment_vote_kept" / 1,
        /// An amendment was overtaken by another.
        AmendmentOvertaken = "amendment_overtaken" / 1,
        /// The publication was planned for a later instant.
        EmbargoSet = "embargo_set" / 1,
        /// A publication under embargo was undone.
        EmbargoUndone = "embargo_undone" / 1,
        /// A slip in a published text was corrected.
        TextCorrected = "text_corrected" / 1,
        /// A correction was contested, and so withdrawn.
        CorrectionContested = "correction_contested" / 1,
        /// What an opinion does to an earlier one was fixed.
        ConsequenceFixed = "consequence_fixed" / 1,
        /// The opinion was replaced by a later one.
        Replaced = "replaced" / 1,
        /// The opinion was repealed by a later one.
        Repealed = "repealed" / 1,
        /// The opinion stands again.
        StoodAgain = "stood_again" / 1,
    }
}

impl Event {
    /// The member that did it, where the body names one.
    pub fn member(&self) -> Option<MemberId> {
        match self {
            Self::Referred(event) => event.authors.first().copied(),
            Self::Sponsored(event) => Some(event.member),
            Self::Commented(event) => Some(event.member),
            Self::CommentAnswered(event) => Some(event.member),
            Self::Suggested(event) => Some(event.member),
            Self::SuggestionAccepted(event) => Some(event.member),
            Self::SuggestionDeclined(event) => Some(event.member),
            Self::SuggestionWithdrawn(event) => Some(event.member),
            Self::Recused(event) => Some(event.member),
            Self::ExtensionAsked(event) => Some(event.member),
            Self::FormContested(event) => Some(event.member),
            Self::BallotAsked(event) => Some(event.member),
            Self::PositionTaken(event) => Some(event.member),
            Self::ObjectionRaised(event) => Some(event.member),
            Self::ObjectionAnswered(event) => Some(event.member),
            Self::ObjectionJudged(event) => Some(event.member),
            Self::ObjectionEnded(event) => event.member,
            Self::AdviceGiven(event) => Some(event.member),
            Self::StatementAmended(event) => Some(event.member),
            Self::ProgressJudged(event) => Some(event.member),
            Self::AnnulmentConfirmed(event) => Some(event.member),
            Self::Challenged(event) => Some(event.member),
            Self::ChallengeJudged(event) => Some(event.member),
            Self::ChallengeDecided(event) => Some(event.member),
            Self::InterestNoted(event) => Some(event.member),
            Self::HandsConfirmed(event) => Some(event.member),
            Self::ProxyGiven(event) => Some(event.member),
            Self::ProxyRevoked(event) => Some(event.member),
            Self::AmendmentsAsked(event) => Some(event.member),
            Self::AmendmentSigned(event) => Some(event.member),
            Self::AmendmentAdvised(event) => Some(event.member),
            Self::AmendmentVoteAsked(event) => Some(event.member),
            Self::AmendmentBallotCast(event) => Some(event.member),
            Self::TookPart(event) => Some(event.member),
            Self::FastTrackAsked(event) => Some(event.member),
            Self::FastTrackVoteCast(event) => Some(event.member),
            Self::MemberCameBack(event) => Some(event.member),
            Self::AppealAsked(event) => Some(event.member),
            Self::AppealVoted(event) => Some(event.member),
            Self::TextCorrected(event) => event.member,
            Self::CorrectionContested(event) => Some(event.member),
            _ => None,
        }
    }

    /// The opinion that it happened to; `None`: the standing orders, a dormant member, or a question of the public.
    #[expect(
        clippy::too_many_lines,
        reason = "one line an event: whoever adds one must say to what it happens"
    )]
    pub const fn opinion(&self) -> Option<OpinionId> {
        Some(match self {
            Self::StandingOrdersSet(_)
            | Self::MemberPutToSleep(_)
            | Self::MemberCameBack(_)
            | Self::QuestionReceived(_)
            | Self::QuestionLetThrough(_)
            | Self::QuestionSetAside(_) => return None,
            Self::Referred(event) => event.opinion,
            Self::Sponsored(event) => event.opinion,
            Self::TakenUp(event) => event.opinion,
            Self::Declined(event) => event.opinion,
            Self::Admitted(event) => event.opinion,
            Self::Retitled(event) => event.opinion,
            Self::BlockAdded(event) => event.opinion,
            Self::BlockWorded(event) => event.opinion,
            Self::BlockMoved(event) => event.opinion,
            Self::BlockRemoved(event) => event.opinion,
            Self::Commented(event) => event.opinion,
            Self::CommentAnswered(event) => event.opinion,
            Self::Suggested(event) => event.opinion,
            Self::SuggestionAccepted(event) => event.opinion,
            Self::SuggestionDeclined(event) => event.opinion,
            Self::SuggestionWithdrawn(event) => event.opinion,
            Self::Recused(event) => event.opinion,
            Self::ElectorateListed(event) => event.opinion,
            Self::CallOpened(event) => event.opinion,
            Self::CallEndMoved(event) => event.opinion,
            Self::Reminded(event) => event.opinion,
            Self::ExtensionAsked(event) => event.opinion,
            Self::CallExtended(event) => event.opinion,
            Self::TextRevised(event) => event.opinion,
            Self::FormContested(event) => event.opinion,
            Self::PositionTaken(event) => event.opinion,
            Self::ObjectionRaised(event) => event.opinion,
            Self::ObjectionAnswered(event) => event.opinion,
            Self::ObjectionJudged(event) => event.opinion,
            Self::ObjectionEnded(event) => event.opinion,
            Self::AdviceGiven(event) => event.opinion,
            Self::CallClosed(event) => event.opinion,
            Self::BallotAsked(event) => event.opinion,
            Self::BallotOpened(event) => event.opinion,
            Self::BallotSuspended(event) => event.opinion,
            Self::BallotResumed(event) => event.opinion,
            Self::BallotClosed(event) => event.opinion,
            Self::FoundNotValid(event) => event.opinion,
            Self::CallProlonged(event) => event.opinion,
            Self::BallotProlonged(event) => event.opinion,
            Self::Adopted(event) => event.opinion,
            Self::NotCarried(event) => event.opinion,
            Self::NotValid(event) => event.opinion,
            Self::StatementAmended(event) => event.opinion,
            Self::ReturnedToDrafting(event) => event.opinion,
            Self::Closed(event) => event.opinion,
            Self::PublicationPlanned(event) => event.opinion,
            Self::PublicationUndone(event) => event.opinion,
            Self::Published(event) => event.opinion,
            Self::ApprovalAsked(event) => event.opinion,
            Self::ApprovalAnswered(event) => event.opinion,
            Self::Abandoned(event) => event.opinion,
            Self::Lapsed(event) => event.opinion,
            Self::Imported(event) => event.opinion,
            Self::AddresseeNamed(event) => event.opinion,
            Self::AddresseesForgotten(event) => event.opinion,
            Self::AddresseeAsked(event) => event.opinion,
            Self::LinkGiven(event) => event.opinion,
            Self::ContactChanged(event) => event.opinion,
            Self::Transmitted(event) => event.opinion,
            Self::AnswerGiven(event) => event.opinion,
            Self::PartlyAnswered(event) => event.opinion,
            Self::AllAnswered(event) => event.opinion,
            Self::ProgressReported(event) => event.opinion,
            Self::ProgressJudged(event) => event.opinion,
            Self::FollowedUp(event) => event.opinion,
            Self::FollowUpClosed(event) => event.opinion,
            Self::AnnulmentProposed(event) => event.opinion,
            Self::AnnulmentConfirmed(event) => event.opinion,
            Self::Annulled(event) => event.opinion,
            Self::Challenged(event) => event.opinion,
            Self::ChallengeJudged(event) => event.opinion,
            Self::ChallengeDecided(event) => event.opinion,
            Self::InterestNoted(event) => event.opinion,
            Self::HandsEntered(event) => event.opinion,
            Self::HandsConfirmed(event) => event.opinion,
            Self::ProxyGiven(event) => event.opinion,
            Self::ProxyRevoked(event) => event.opinion,
            Self::AmendmentsAsked(event) => event.opinion,
            Self::AmendmentProposed(event) => event.opinion,
            Self::BlockAmended(event) => event.opinion,
            Self::AmendmentSigned(event) => event.opinion,
            Self::AmendmentWithdrawn(event) => event.opinion,
            Self::AmendmentAdvised(event) => event.opinion,
            Self::AmendmentsAccepted(event) => event.opinion,
            Self::AmendmentRejected(event) => event.opinion,
            Self::AmendmentVoteAsked(event) => event.opinion,
            Self::ConflictDeclared(event) => event.opinion,
            Self::AmendmentVoteOpened(event) => event.opinion,
            Self::AmendmentTakenOut(event) => event.opinion,
            Self::AmendmentBallotCast(event) => event.opinion,
            Self::AmendmentVoteClosed(event) => event.opinion,
            Self::LastReadingOpened(event) => event.opinion,
            Self::TookPart(event) => event.opinion,
            Self::BallotRestarted(event) => event.opinion,
            Self::RapporteursChanged(event) => event.opinion,
            Self::FastTrackAsked(event) => event.opinion,
            Self::FastTrackVoteOpened(event) => event.opinion,
            Self::FastTrackVoteCast(event) => event.opinion,
            Self::FastTrackVoteClosed(event) => event.opinion,
            Self::Joined(event) => event.opinion,
            Self::AuthorsJoined(event) => event.opinion,
            Self::Parted(event) => event.opinion,
            Self::AuthorsParted(event) => event.opinion,
            Self::AppealAsked(event) => event.opinion,
            Self::AppealOpened(event) => event.opinion,
            Self::AppealVoted(event) => event.opinion,
            Self::AppealClosed(event) => event.opinion,
            Self::AppealUpheld(event) => event.opinion,
            Self::AmendmentVoteKept(event) => event.opinion,
            Self::AmendmentOvertaken(event) => event.opinion,
            Self::EmbargoSet(event) => event.opinion,
            Self::EmbargoUndone(event) => event.opinion,
            Self::TextCorrected(event) => event.opinion,
            Self::CorrectionContested(event) => event.opinion,
            Self::ConsequenceFixed(event) => event.opinion,
            Self::Replaced(event) => event.opinion,
            Self::Repealed(event) => event.opinion,
            Self::StoodAgain(event) => event.opinion,
        })
    }
}
