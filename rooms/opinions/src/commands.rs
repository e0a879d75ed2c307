//! What one may ask.

mod afterlife;
mod amendments;
mod answers;
mod ballots;
mod consequence;
mod deadlines;
mod disputes;
mod dormancy;
mod drafting;
mod entered;
mod fast_track;
mod imports;
mod joining;
mod kept_votes;
mod objections;
mod positions;
mod public_question;
mod publication;
mod rapporteurs;
mod referral;
mod revisions;
mod secret_ballot;
mod suggestions;

use serde::{Deserialize, Serialize};

use crate::standing_orders::StandingOrders;

pub use afterlife::{ContestCorrection, CorrectText, SetEmbargo};
pub use amendments::{
    AcceptAmendments, AdviseAmendment, AskAmendmentVote, AskAmendments, Change, CloseAmendmentVotes,
    DeclareConflict, MakeCoherent, OpenAmendmentVote, OpenLastReading, ProposeAmendment, RankAmendments,
    RejectAmendment, SignAmendment, TakeOutAmendment, WithdrawAmendment,
};
pub use answers::{
    AnswerRecommendation, AnswerSource, AskLink, Attached, ChangeContact, CloseFollowUp, CloseUnattended,
    JudgeProgress, NameAddressees, NewAddressee, ReportProgress, TellAddressees,
};
pub use ballots::{AskBallot, ResumeBallot, SuspendBallot};
pub use consequence::FixConsequence;
pub use deadlines::{
    CloseCall, CloseNotCarried, DeclineUnsponsored, EndObjections, Lapse, MoveCallEnd, PublishPlanned, Remind,
};
pub use disputes::{Challenge, ConfirmAnnulment, DecideChallenges, JudgeChallenge, ProposeAnnulment};
pub use dormancy::{ComeBack, PutToSleep};
pub use drafting::{
    AddBlocks, AnswerComment, Comment, MoveBlock, Quote, RemoveBlock, Retitle, WordBlock, Wording,
};
pub use entered::{CastByProxy, ConfirmHands, EnterHands, GiveProxy, RevokeProxy, TranscribeBallot};
pub use fast_track::{AskFastTrack, CloseFastTrackVote, VoteFastTrack};
pub use imports::ImportOpinion;
pub use joining::{Appeal, CloseAppeal, JoinReferral, PartReferral, VoteOnAppeal};
pub use kept_votes::OpenKeptVotes;
pub use objections::{AnswerObjection, JudgeObjection, Object, SettleObjection};
pub use positions::{AmendStatement, GiveAdvice, OpenCall, Recuse, TakePosition};
pub use public_question::{AskPublicly, LetQuestionThrough, SetQuestionAside};
pub use publication::{Abandon, Publish, RecordApproval, Rework, UndoPublication};
pub use rapporteurs::ChangeRapporteurs;
pub use referral::{Admit, AdmitWithDoors, Decline, Refer, Sponsor, TakeUp};
pub use revisions::{ContestForm, ExtendCall, Revise};
pub use secret_ballot::{CastBallot, Choice, RestartBallot};
pub use suggestions::{AcceptSuggestion, DeclineSuggestion, Suggest, WithdrawSuggestion};

/// What one may ask of the room; in brackets who may.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Command {
    /// Set the standing orders (host, until the council has voted them).
    SetStandingOrders(SetStandingOrders),
    /// Put a question to the council (a delegate of a member of the formation).
    Refer(Refer),
    /// Stand behind another's question (a delegate of a member of another group).
    Sponsor(Sponsor),
    /// Record that a question was taken up at a meeting (secretariat).
    TakeUp(TakeUp),
    /// Record that the formation declined a question (secretariat).
    Decline(Decline),
    /// Admit a question (secretariat).
    Admit(Admit),
    /// Admit a question, its doors chosen (secretariat).
    AdmitWithDoors(AdmitWithDoors),
    /// Change the opinion's title (the pen).
    Retitle(Retitle),
    /// Add blocks to the text (the pen).
    AddBlocks(AddBlocks),
    /// Word a block anew (the pen).
    WordBlock(WordBlock),
    /// Move a block (the pen).
    MoveBlock(MoveBlock),
    /// Take a block out (the pen).
    RemoveBlock(RemoveBlock),
    /// Comment the text or a block (a delegate of a member of the formation).
    Comment(Comment),
    /// Answer a comment (the pen).
    AnswerComment(AnswerComment),
    /// Suggest other words for a block (a delegate of a member of the formation).
    Suggest(Suggest),
    /// Accept a suggestion (the pen).
    AcceptSuggestion(AcceptSuggestion),
    /// Decline a suggestion (the pen).
    DeclineSuggestion(DeclineSuggestion),
    /// Withdraw one's suggestion (a delegate of the member that made it).
    WithdrawSuggestion(WithdrawSuggestion),
    /// Open the call for positions (the pen, or the secretariat).
    OpenCall(OpenCall),
    /// Declare one's member's interest (a delegate of a voting member).
    Recuse(Recuse),
    /// Ask that the call be extended (a delegate of a member of the electorate).
    ExtendCall(ExtendCall),
    /// Ask for a ballot after the call (a delegate of a member of the electorate).
    AskBallot(AskBallot),
    /// Suspend a ballot after an incident (secretariat).
    SuspendBallot(SuspendBallot),
    /// Resume a ballot (secretariat, or Pluriel at the bound).
    ResumeBallot(ResumeBallot),
    /// Word a block anew while the call is open (the pen).
    Revise(Revise),
    /// Turn a change of form into one of substance (a delegate of a member of the formation).
    ContestForm(ContestForm),
    /// Take a position in one's member's name (a delegate of a member of the electorate).
    TakePosition(TakePosition),
    /// Raise an objection of one's member that opposes (a delegate of that member).
    Object(Object),
    /// Answer an objection (the pen).
    AnswerObjection(AnswerObjection),
    /// Say whether one's own objection is lifted or maintained (a delegate of the objector).
    SettleObjection(SettleObjection),
    /// Judge an objection that was answered (a delegate of another member of the electorate).
    JudgeObjection(JudgeObjection),
    /// Give one's member's advice (a delegate of a member that advises).
    GiveAdvice(GiveAdvice),
    /// Amend one's member's statement after the closing (a delegate of that member).
    AmendStatement(AmendStatement),
    /// Take a text that was not carried back to its rapporteurs (the pen).
    Rework(Rework),
    /// Publish an adopted opinion (secretariat).
    Publish(Publish),
    /// Fix what an opinion does to an earlier one (the pen).
    FixConsequence(FixConsequence),
    /// Plan the publication for a later instant (secretariat).
    SetEmbargo(SetEmbargo),
    /// Correct a slip in a published text (the pen, or the secretariat).
    CorrectText(CorrectText),
    /// Say that a correction touches what the text says (a delegate of a member of the formation).
    ContestCorrection(ContestCorrection),
    /// Undo a publication that has not taken place yet (secretariat).
    UndoPublication(UndoPublication),
    /// Record the answer of an approving authority (secretariat).
    RecordApproval(RecordApproval),
    /// Give an opinion up before its call (its author).
    Abandon(Abandon),
    /// Bring in an opinion from before Pluriel (secretariat, operator).
    Import(ImportOpinion),
    /// A referral's window ended without enough sponsors (Pluriel).
    DeclineUnsponsored(DeclineUnsponsored),
    /// The meeting that a call spans was cancelled or moved later (Pluriel).
    MoveCallEnd(MoveCallEnd),
    /// A reminder of a call is due (Pluriel).
    Remind(Remind),
    /// The time of objections is over, or their members are gone (Pluriel).
    EndObjections(EndObjections),
    /// A call reached its end (Pluriel).
    CloseCall(CloseCall),
    /// The time to rework a text is over (Pluriel).
    CloseNotCarried(CloseNotCarried),
    /// A draft reached a limit of time (Pluriel).
    Lapse(Lapse),
    /// The time to undo a publication is over (Pluriel).
    PublishPlanned(PublishPlanned),
    /// Name those to whom recommendations are put (secretariat).
    NameAddressees(NameAddressees),
    /// Write to another contact of an addressee (secretariat).
    ChangeContact(ChangeContact),
    /// Have a link sent to an addressee's contact (anybody).
    AskLink(AskLink),
    /// Answer a recommendation (whoever holds the addressee's link; the secretariat, from a letter).
    AnswerRecommendation(AnswerRecommendation),
    /// Report where a recommendation stands (whoever holds the addressee's link; a rapporteur).
    ReportProgress(ReportProgress),
    /// Confirm or contest a report (a rapporteur).
    JudgeProgress(JudgeProgress),
    /// End the follow-up (a rapporteur, the secretariat).
    CloseFollowUp(CloseFollowUp),
    /// Addressees are to be told of a date (Pluriel).
    TellAddressees(TellAddressees),
    /// The time of a follow-up is over for good (Pluriel).
    CloseUnattended(CloseUnattended),
    /// Propose to annul a vote (secretariat).
    ProposeAnnulment(ProposeAnnulment),
    /// Confirm that a vote is to be annulled (a delegate of a member of the electorate).
    ConfirmAnnulment(ConfirmAnnulment),
    /// Challenge a member for an interest (a delegate of a member of the formation).
    Challenge(Challenge),
    /// Judge a challenge, or admit it (a delegate of a member of the electorate).
    JudgeChallenge(JudgeChallenge),
    /// The time to judge challenges is over (Pluriel).
    DecideChallenges(DecideChallenges),
    /// Transcribe a ballot that was received in writing (secretariat).
    TranscribeBallot(TranscribeBallot),
    /// Enter a show of hands (secretariat).
    EnterHands(EnterHands),
    /// Confirm a show of hands (a delegate of a member of the electorate).
    ConfirmHands(ConfirmHands),
    /// Give another member one's own member's proxy (who is in charge of it).
    GiveProxy(GiveProxy),
    /// Revoke one's member's proxy (who is in charge of it).
    RevokeProxy(RevokeProxy),
    /// Take a position by proxy (who is in charge of the member that holds it).
    CastByProxy(CastByProxy),
    /// Ask that the text be amended (a delegate of a member of the formation).
    AskAmendments(AskAmendments),
    /// Propose an amendment (a delegate of a member of the formation).
    ProposeAmendment(ProposeAmendment),
    /// Sign another's amendment (a delegate of a member of the formation).
    SignAmendment(SignAmendment),
    /// Withdraw an amendment (a delegate of the member that proposed it).
    WithdrawAmendment(WithdrawAmendment),
    /// Say what one thinks of an amendment (a rapporteur).
    AdviseAmendment(AdviseAmendment),
    /// Accept amendments (the pen).
    AcceptAmendments(AcceptAmendments),
    /// Reject an amendment (the pen).
    RejectAmendment(RejectAmendment),
    /// Ask for a vote on an amendment that was rejected (a delegate of a voting member).
    AskAmendmentVote(AskAmendmentVote),
    /// Send amendments to a vote (the pen).
    OpenAmendmentVote(OpenAmendmentVote),
    /// Take an amendment out of those voted together (a delegate of a voting member).
    TakeOutAmendment(TakeOutAmendment),
    /// Declare that two amendments conflict (a delegate of a member of the formation).
    DeclareConflict(DeclareConflict),
    /// Rank the options of a vote on amendments (a delegate of a voting member).
    RankAmendments(RankAmendments),
    /// Votes on amendments reached their end (Pluriel).
    CloseAmendmentVotes(CloseAmendmentVotes),
    /// Open the last reading (the pen, or the secretariat).
    OpenLastReading(OpenLastReading),
    /// Make the words of a block coherent during the last reading (the pen).
    MakeCoherent(MakeCoherent),
    /// Cast or change a secret ballot (a delegate of a member of the electorate).
    CastBallot(CastBallot),
    /// The urn of a secret ballot is lost (Pluriel).
    RestartBallot(RestartBallot),
    /// Give the pen to others (secretariat).
    ChangeRapporteurs(ChangeRapporteurs),
    /// Ask for the fast track (a delegate of a voting member).
    AskFastTrack(AskFastTrack),
    /// Vote on the fast track (a delegate of a voting member).
    VoteFastTrack(VoteFastTrack),
    /// A vote on the fast track reached its end (Pluriel).
    CloseFastTrackVote(CloseFastTrackVote),
    /// Record that a formation put a silent member out of its next electorates (secretariat).
    PutToSleep(PutToSleep),
    /// Say that one's dormant member is back (a delegate of that member).
    ComeBack(ComeBack),
    /// Join a question to another that asks the same (secretariat).
    JoinReferral(JoinReferral),
    /// Undo the joining of a question (secretariat).
    PartReferral(PartReferral),
    /// Appeal against a refusal (a delegate of a member of the formation).
    Appeal(Appeal),
    /// Vote on an appeal (a delegate of a voting member of the formation).
    VoteOnAppeal(VoteOnAppeal),
    /// A vote on an appeal reached its end (Pluriel).
    CloseAppeal(CloseAppeal),
    /// Ask a question without an account (anybody, where the standing orders let the public ask).
    AskPublicly(AskPublicly),
    /// Let a question of the public through (secretariat).
    LetQuestionThrough(LetQuestionThrough),
    /// Set a question of the public aside (secretariat).
    SetQuestionAside(SetQuestionAside),
    /// Votes on amendments that are owed can open (Pluriel).
    OpenKeptVotes(OpenKeptVotes),
}

/// Set the standing orders.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetStandingOrders {
    /// What they say.
    pub orders: StandingOrders,
}

macro_rules! command_from {
    ($($command:ident => $variant:ident),* $(,)?) => {$(
        impl From<$command> for Command {
            fn from(command: $command) -> Self { Self::$variant(command) }
        }
    )*};
}
command_from!(
    SetStandingOrders => SetStandingOrders,
    Refer => Refer,
    Sponsor => Sponsor,
    TakeUp => TakeUp,
    Decline => Decline,
    Admit => Admit,
    AdmitWithDoors => AdmitWithDoors,
    Retitle => Retitle,
    AddBlocks => AddBlocks,
    WordBlock => WordBlock,
    MoveBlock => MoveBlock,
    RemoveBlock => RemoveBlock,
    Comment => Comment,
    AnswerComment => AnswerComment,
    Suggest => Suggest,
    AcceptSuggestion => AcceptSuggestion,
    DeclineSuggestion => DeclineSuggestion,
    WithdrawSuggestion => WithdrawSuggestion,
    OpenCall => OpenCall,
    Recuse => Recuse,
    ExtendCall => ExtendCall,
    AskBallot => AskBallot,
    SuspendBallot => SuspendBallot,
    ResumeBallot => ResumeBallot,
    Revise => Revise,
    ContestForm => ContestForm,
    TakePosition => TakePosition,
    Object => Object,
    AnswerObjection => AnswerObjection,
    SettleObjection => SettleObjection,
    JudgeObjection => JudgeObjection,
    GiveAdvice => GiveAdvice,
    AmendStatement => AmendStatement,
    Rework => Rework,
    Publish => Publish,
    UndoPublication => UndoPublication,
    RecordApproval => RecordApproval,
    Abandon => Abandon,
    ImportOpinion => Import,
    DeclineUnsponsored => DeclineUnsponsored,
    MoveCallEnd => MoveCallEnd,
    Remind => Remind,
    EndObjections => EndObjections,
    CloseCall => CloseCall,
    CloseNotCarried => CloseNotCarried,
    Lapse => Lapse,
    PublishPlanned => PublishPlanned,
    NameAddressees => NameAddressees,
    ChangeContact => ChangeContact,
    AskLink => AskLink,
    AnswerRecommendation => AnswerRecommendation,
    ReportProgress => ReportProgress,
    JudgeProgress => JudgeProgress,
    CloseFollowUp => CloseFollowUp,
    TellAddressees => TellAddressees,
    CloseUnattended => CloseUnattended,
    ProposeAnnulment => ProposeAnnulment,
    ConfirmAnnulment => ConfirmAnnulment,
    Challenge => Challenge,
    JudgeChallenge => JudgeChallenge,
    DecideChallenges => DecideChallenges,
    TranscribeBallot => TranscribeBallot,
    EnterHands => EnterHands,
    ConfirmHands => ConfirmHands,
    GiveProxy => GiveProxy,
    RevokeProxy => RevokeProxy,
    CastByProxy => CastByProxy,
    AskAmendments => AskAmendments,
    ProposeAmendment => ProposeAmendment,
    SignAmendment => SignAmendment,
    WithdrawAmendment => WithdrawAmendment,
    AdviseAmendment => AdviseAmendment,
    AcceptAmendments => AcceptAmendments,
    RejectAmendment => RejectAmendment,
    AskAmendmentVote => AskAmendmentVote,
    OpenAmendmentVote => OpenAmendmentVote,
    TakeOutAmendment => TakeOutAmendment,
    DeclareConflict => DeclareConflict,
    RankAmendments => RankAmendments,
    CloseAmendmentVotes => CloseAmendmentVotes,
    OpenLastReading => OpenLastReading,
    MakeCoherent => MakeCoherent,
    CastBallot => CastBallot,
    RestartBallot => RestartBallot,
    ChangeRapporteurs => ChangeRapporteurs,
    AskFastTrack => AskFastTrack,
    VoteFastTrack => VoteFastTrack,
    CloseFastTrackVote => CloseFastTrackVote,
    PutToSleep => PutToSleep,
    ComeBack => ComeBack,
    JoinReferral => JoinReferral,
    PartReferral => PartReferral,
    Appeal => Appeal,
    VoteOnAppeal => VoteOnAppeal,
    CloseAppeal => CloseAppeal,
    AskPublicly => AskPublicly,
    LetQuestionThrough => LetQuestionThrough,
    SetQuestionAside => SetQuestionAside,
    OpenKeptVotes => OpenKeptVotes,
    FixConsequence => FixConsequence,
    SetEmbargo => SetEmbargo,
    CorrectText => CorrectText,
    ContestCorrection => ContestCorrection,
);
