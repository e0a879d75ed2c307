//! The one access table: action × role × condition. The default is no. Every command and every read asks it; the page
//! `/regles/acces` and the developers' documentation print it.

use crate::{Actor, Capacity, Refusal};

/// Everything that somebody may want to do or to read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Action {
    /// Read what the council publishes.
    ReadPublic,
    /// Read what is private to members: the link of a video meeting.
    ReadMembersOnly,
    /// Open one's desk.
    OpenDesk,
    /// Describe the council: name, colleges, formations, standing orders as the host first sets them, imports.
    DescribeCouncil,
    /// Add a member, end a seat, declare affiliations.
    KeepMembers,
    /// Declare what kind of organisation a member is.
    DeclareKind,
    /// Give, end and import mandates of delegates.
    KeepMandates,
    /// Choose whether one's own name is public.
    ChooseNamePublicity,
    /// Plan, move and cancel meetings, fill their agenda.
    PlanMeeting,
    /// Put a question to the council.
    Refer,
    /// Stand behind another's question.
    Sponsor,
    /// Admit or decline a question.
    Admit,
    /// Write the opinion's text.
    Draft,
    /// Comment a text.
    Comment,
    /// Suggest other words for a text.
    Suggest,
    /// Answer a comment.
    AnswerComment,
    /// Open the call for positions.
    OpenCall,
    /// Take or change a member's position.
    TakePosition,
    /// Ask of a call what its members may: its extension, a ballot.
    AskOfCall,
    /// Suspend a ballot after an incident, and resume it.
    SuspendBallot,
    /// Turn a change of form into one of substance.
    ContestForm,
    /// Answer an objection.
    AnswerObjection,
    /// Say whether one's own objection is lifted or maintained.
    SettleObjection,
    /// Judge an objection of another member.
    JudgeObjection,
    /// Give a member's advice.
    GiveAdvice,
    /// Declare a member's interest.
    Recuse,
    /// Do what a deadline demands.
    MeetDeadline,
    /// Amend one's own statement after the closing.
    AmendStatement,
    /// Give up an opinion that was not put to the call.
    Abandon,
    /// Publish an adopted opinion.
    Publish,
    /// Correct a slip in a published text.
    CorrectText,
    /// Record the answer of an approving authority.
    RecordApproval,
    /// Bring in an opinion from before Pluriel.
    ImportOpinion,
    /// Put recommendations to their addressees, write to another contact.
    Transmit,
    /// Answer a recommendation in its addressee's name.
    AnswerByLink,
    /// Transcribe an answer from a letter.
    TranscribeAnswer,
    /// Have a link sent to an addressee's known contact.
    AskLink,
    /// Report where a recommendation stands.
    ReportProgress,
    /// Confirm or contest what was reported of a recommendation.
    JudgeProgress,
    /// End the follow-up of an opinion.
    CloseFollowUp,
    /// Sign in and out, choose the capacity one acts in.
    SignIn,
    /// Make or end a token of the API.
    KeepTokens,
    /// See, take away and erase what is kept of oneself, with or without a mandate that holds.
    HaveOwnData,
    /// Register, name and revoke one's own passkeys, join and part identities, see and end one's own sessions.
    KeepWaysIn,
    /// Keep on the server what one typed and has not sent.
    KeepDrafts,
    /// Copy the notices that Pluriel writes, to send them by another way.
    CopyNotices,
    /// See a sign-in code in order to hand it to a delegate by another way.
    CopySignIn,
    /// Invite people, see who has not answered.
    Invite,
    /// Hand a mandate over to the alternate for the time of an absence.
    TellAbsence,
    /// Ask for a seat in the council.
    AskSeat,
    /// Propose that an organisation be admitted.
    ProposeMember,
    /// Agree, or not, to be admitted.
    ConsentByLink,
    /// Moderate requests for a seat and put them to the council.
    KeepRequests,
    /// Take position on a request for a seat.
    JudgeRequest,
    /// Propose to annul a vote.
    ProposeAnnulment,
    /// Confirm that a vote is to be annulled.
    ConfirmAnnulment,
    /// Say of a member that it has an interest which it did not declare.
    Challenge,
    /// Judge a challenge, or admit it.
    JudgeChallenge,
    /// Declare who is in charge of one's own member.
    PutInCharge,
    /// Enter a ballot received in writing, or a show of hands.
    EnterBallot,
    /// Confirm a show of hands.
    ConfirmHands,
    /// Give and revoke one's member's proxy.
    GiveProxy,
    /// Ask for amendments, propose and sign them, declare conflicts between them.
    Amend,
    /// Say as a rapporteur what one thinks of an amendment.
    AdviseAmendment,
    /// Ask for a vote on amendments, and vote on them.
    VoteAmendment,
    /// Record that an archive of the council was made.
    RecordArchive,
    /// Be told by mail what becomes of an opinion.
    Follow,
    /// Confirm or end what one's address follows, by a link of a letter.
    KeepFollowing,
    /// Read one's own deadlines as a calendar, by an address that holds a token.
    ReadOwnCalendar,
    /// Give the pen of an opinion to others.
    ChangeRapporteurs,
    /// Ask for the fast track, and vote on it.
    FastTrack,
    /// Record that a formation put a silent member out of its next electorates.
    PutToSleep,
    /// Say that one's dormant member is back.
    ComeBack,
    /// Appeal against the refusal of a question.
    Appeal,
    /// Vote on an appeal.
    VoteOnAppeal,
    /// Ask the council a question without an account.
    AskPublicly,
    /// Read where a question stands that one asked without an account.
    ReadOwnQuestion,
    /// Let questions of the public through, or set them aside.
    KeepQuestions,
    /// Have it remembered when one last looked at an opinion.
    NoteVisit,
    /// Share a text with one's member's board, and say to it by when one means to answer.
    ShareWithBoard,
    /// Read a text by the link of a member's board.
    ReadAsBoard,
}

/// As what somebody acts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Anybody, signed in or not.
    Anybody,
    /// A signed-in person.
    Person,
    /// A person who speaks for a member.
    Delegate,
    /// A person who is heard and has no voice.
    Contributor,
    /// A person who manages the delegates of a member.
    Administrator,
    /// A person whose member is suspended.
    Suspended,
    /// A person of the hosts.
    Secretariat,
    /// Whoever runs the program.
    Operator,
    /// Pluriel itself.
    Pluriel,
}

/// Under which condition; the room that decides says whether it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Condition {
    /// Without condition.
    Always,
    /// For its own member.
    OwnMember,
    /// For itself.
    Oneself,
    /// Its member is of another group than the author and not affiliated with it.
    OtherGroupThanAuthor,
    /// Its member holds the pen.
    HoldsPen,
    /// Its member signed the referral.
    IsAuthor,
    /// Its member is in the formation, with or without a vote.
    InFormation,
    /// Its member is in the frozen electorate and not recused.
    InElectorate,
    /// Its member advises in the formation.
    Advises,
    /// It holds a link that was given to the addressee.
    HoldsLink,
    /// Its member is charged with the opinion.
    IsRapporteur,
}

/// One row of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Row {
    /// What.
    pub action: Action,
    /// Who.
    pub role: Role,
    /// When.
    pub condition: Condition,
}

const fn row(action: Action, role: Role, condition: Condition) -> Row {
    Row { action, role, condition }
}

/// The table.
pub const TABLE: &[Row] = &[
    row(Action::ReadPublic, Role::Anybody, Condition::Always),
    row(Action::ReadMembersOnly, Role::Delegate, Condition::Always),
    row(Action::ReadMembersOnly, Role::Contributor, Condition::Always),
    row(Action::ReadMembersOnly, Role::Administrator, Condition::Always),
    row(Action::ReadMembersOnly, Role::Suspended, Condition::Always),
    row(Action::ReadMembersOnly, Role::Secretariat, Condition::Always),
    row(Action::OpenDesk, Role::Person, Condition::Always),
    row(Action::DescribeCouncil, Role::Secretariat, Condition::Always),
    row(Action::DescribeCouncil, Role::Operator, Condition::Always),
    row(Action::KeepMembers, Role::Secretariat, Condition::Always),
    row(Action::KeepMembers, Role::Operator, Condition::Always),
    row(Action::DeclareKind, Role::Delegate, Condition::OwnMember),
    row(Action::KeepMandates, Role::Secretariat, Condition::Always),
    row(Action::KeepMandates, Role::Operator, Condition::Always),
    row(Action::KeepMandates, Role::Administrator, Condition::OwnMember),
    row(Action::ChooseNamePublicity, Role::Person, Condition::Oneself),
    row(Action::PlanMeeting, Role::Secretariat, Condition::Always),
    row(Action::PlanMeeting, Role::Operator, Condition::Always),
    row(Action::Refer, Role::Delegate, Condition::InFormation),
    row(Action::Sponsor, Role::Delegate, Condition::OtherGroupThanAuthor),
    row(Action::Admit, Role::Secretariat, Condition::Always),
    row(Action::Draft, Role::Delegate, Condition::HoldsPen),
    row(Action::Comment, Role::Delegate, Condition::InFormation),
    row(Action::Suggest, Role::Delegate, Condition::InFormation),
    row(Action::AnswerComment, Role::Delegate, Condition::HoldsPen),
    row(Action::OpenCall, Role::Delegate, Condition::HoldsPen),
    row(Action::OpenCall, Role::Secretariat, Condition::Always),
    row(Action::TakePosition, Role::Delegate, Condition::InElectorate),
    row(Action::AskOfCall, Role::Delegate, Condition::InElectorate),
    row(Action::SuspendBallot, Role::Secretariat, Condition::Always),
    row(Action::SuspendBallot, Role::Pluriel, Condition::Always),
    row(Action::ContestForm, Role::Delegate, Condition::InFormation),
    row(Action::AnswerObjection, Role::Delegate, Condition::HoldsPen),
    row(Action::SettleObjection, Role::Delegate, Condition::OwnMember),
    row(Action::JudgeObjection, Role::Delegate, Condition::InElectorate),
    row(Action::GiveAdvice, Role::Delegate, Condition::Advises),
    row(Action::Recuse, Role::Delegate, Condition::InElectorate),
    row(Action::MeetDeadline, Role::Pluriel, Condition::Always),
    row(Action::AmendStatement, Role::Delegate, Condition::InElectorate),
    row(Action::Abandon, Role::Delegate, Condition::IsAuthor),
    row(Action::Publish, Role::Secretariat, Condition::Always),
    row(Action::CorrectText, Role::Delegate, Condition::HoldsPen),
    row(Action::CorrectText, Role::Secretariat, Condition::Always),
    row(Action::RecordApproval, Role::Secretariat, Condition::Always),
    row(Action::ImportOpinion, Role::Secretariat, Condition::Always),
    row(Action::ImportOpinion, Role::Operator, Condition::Always),
    row(Action::Transmit, Role::Secretariat, Condition::Always),
    row(Action::AnswerByLink, Role::Anybody, Condition::HoldsLink),
    row(Action::TranscribeAnswer, Role::Secretariat, Condition::Always),
    row(Action::AskLink, Role::Anybody, Condition::Always),
    row(Action::ReportProgress, Role::Anybody, Condition::HoldsLink),
    row(Action::ReportProgress, Role::Delegate, Condition::IsRapporteur),
    row(Action::JudgeProgress, Role::Delegate, Condition::IsRapporteur),
    row(Action::CloseFollowUp, Role::Delegate, Condition::IsRapporteur),
    row(Action::CloseFollowUp, Role::Secretariat, Condition::Always),
    row(Action::SignIn, Role::Anybody, Condition::Always),
    row(Action::KeepTokens, Role::Person, Condition::Oneself),
    row(Action::HaveOwnData, Role::Anybody, Condition::Oneself),
    row(Action::KeepWaysIn, Role::Person, Condition::Oneself),
    row(Action::KeepDrafts, Role::Person, Condition::Oneself),
    row(Action::CopyNotices, Role::Secretariat, Condition::Always),
    row(Action::CopySignIn, Role::Secretariat, Condition::Always),
    row(Action::Invite, Role::Secretariat, Condition::Always),
    row(Action::Invite, Role::Operator, Condition::Always),
    row(Action::TellAbsence, Role::Delegate, Condition::OwnMember),
    row(Action::TellAbsence, Role::Administrator, Condition::OwnMember),
    row(Action::AskSeat, Role::Anybody, Condition::Always),
    row(Action::ProposeMember, Role::Delegate, Condition::Always),
    row(Action::ConsentByLink, Role::Anybody, Condition::HoldsLink),
    row(Action::KeepRequests, Role::Secretariat, Condition::Always),
    row(Action::JudgeRequest, Role::Delegate, Condition::InElectorate),
    row(Action::ProposeAnnulment, Role::Secretariat, Condition::Always),
    row(Action::ConfirmAnnulment, Role::Delegate, Condition::InElectorate),
    row(Action::Challenge, Role::Delegate, Condition::InFormation),
    row(Action::JudgeChallenge, Role::Delegate, Condition::InElectorate),
    row(Action::PutInCharge, Role::Delegate, Condition::OwnMember),
    row(Action::EnterBallot, Role::Secretariat, Condition::Always),
    row(Action::ConfirmHands, Role::Delegate, Condition::InElectorate),
    row(Action::GiveProxy, Role::Delegate, Condition::InElectorate),
    row(Action::Amend, Role::Delegate, Condition::InFormation),
    row(Action::AdviseAmendment, Role::Delegate, Condition::IsRapporteur),
    row(Action::VoteAmendment, Role::Delegate, Condition::InElectorate),
    row(Action::RecordArchive, Role::Operator, Condition::Always),
    row(Action::Follow, Role::Anybody, Condition::Always),
    row(Action::KeepFollowing, Role::Anybody, Condition::HoldsLink),
    row(Action::ReadOwnCalendar, Role::Anybody, Condition::HoldsLink),
    row(Action::ChangeRapporteurs, Role::Secretariat, Condition::Always),
    row(Action::FastTrack, Role::Delegate, Condition::InElectorate),
    row(Action::PutToSleep, Role::Secretariat, Condition::Always),
    row(Action::ComeBack, Role::Delegate, Condition::OwnMember),
    row(Action::Appeal, Role::Delegate, Condition::InFormation),
    row(Action::VoteOnAppeal, Role::Delegate, Condition::InElectorate),
    row(Action::AskPublicly, Role::Anybody, Condition::Always),
    row(Action::ReadOwnQuestion, Role::Anybody, Condition::HoldsLink),
    row(Action::KeepQuestions, Role::Secretariat, Condition::Always),
    row(Action::NoteVisit, Role::Person, Condition::Oneself),
    row(Action::ShareWithBoard, Role::Delegate, Condition::InFormation),
    row(Action::ReadAsBoard, Role::Anybody, Condition::HoldsLink),
];

impl Role {
    /// Whether somebody who acts so has this role.
    pub const fn is_of(self, actor: &Actor) -> bool {
        match self {
            Self::Anybody => !matches!(actor, Actor::Pluriel),
            Self::Person => matches!(actor, Actor::Person { .. } | Actor::Suspended { .. }),
            Self::Delegate => matches!(actor, Actor::Person { capacity: Capacity::Delegate { .. }, .. }),
            Self::Contributor => matches!(actor, Actor::Person { capacity: Capacity::Contributor, .. }),
            Self::Administrator => {
                matches!(actor, Actor::Person { capacity: Capacity::Administrator { .. }, .. })
            }
            Self::Suspended => matches!(actor, Actor::Suspended { .. }),
            Self::Secretariat => matches!(actor, Actor::Person { capacity: Capacity::Secretariat, .. }),
            Self::Operator => matches!(actor, Actor::Operator),
            Self::Pluriel => matches!(actor, Actor::Pluriel),
        }
    }
}

/// Whether the table lets this actor do this, given what the room says of each condition.
pub fn allows(action: Action, actor: &Actor, holds: impl Fn(Condition) -> bool) -> bool {
    TABLE
        .iter()
        .filter(|row| row.action == action && row.role.is_of(actor))
        .any(|row| row.condition == Condition::Always || holds(row.condition))
}

/// Refuses what the table does not allow. The refusal tells a visitor to sign in, and anybody else who may do it: the
/// Fluent message `access-denied` quotes the action by its name.
pub fn require(action: Action, actor: &Actor, holds: impl Fn(Condition) -> bool) -> Result<(), Refusal> {
    if allows(action, actor, holds) {
        return Ok(());
    }
    let code = if matches!(actor, Actor::Visitor) { "access-sign-in" } else { "access-denied" };
    Err(Refusal::forbidden(code).with("action", action.name()))
}

impl Action {
    /// Every action, in the order of the table.
    pub fn all() -> impl Iterator<Item = Self> {
        let mut seen = None;
        TABLE.iter().filter_map(move |row| {
            let new = seen != Some(row.action);
            seen = Some(row.action);
            new.then_some(row.action)
        })
    }

    /// The action's name in words files and documents: `access-action-<name>`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::ReadPublic => "read-public",
            Self::ReadMembersOnly => "read-members-only",
            Self::OpenDesk => "open-desk",
            Self::DescribeCouncil => "describe-council",
            Self::KeepMembers => "keep-members",
            Self::DeclareKind => "declare-kind",
            Self::KeepMandates => "keep-mandates",
            Self::ChooseNamePublicity => "choose-name-publicity",
            Self::PlanMeeting => "plan-meeting",
            Self::Refer => "refer",
            Self::Sponsor => "sponsor",
            Self::Admit => "admit",
            Self::Draft => "draft",
            Self::Comment => "comment",
            Self::Suggest => "suggest",
            Self::AnswerComment => "answer-comment",
            Self::OpenCall => "open-call",
            Self::TakePosition => "take-position",
            Self::AskOfCall => "ask-of-call",
            Self::SuspendBallot => "suspend-ballot",
            Self::ContestForm => "contest-form",
            Self::AnswerObjection => "answer-objection",
            Self::SettleObjection => "settle-objection",
            Self::JudgeObjection => "judge-objection",
            Self::GiveAdvice => "give-advice",
            Self::Recuse => "recuse",
            Self::MeetDeadline => "meet-deadline",
            Self::AmendStatement => "amend-statement",
            Self::Abandon => "abandon",
            Self::Publish => "publish",
            Self::CorrectText => "correct-text",
            Self::RecordApproval => "record-approval",
            Self::ImportOpinion => "import-opinion",
            Self::Transmit => "transmit",
            Self::AnswerByLink => "answer-by-link",
            Self::TranscribeAnswer => "transcribe-answer",
            Self::AskLink => "ask-link",
            Self::ReportProgress => "report-progress",
            Self::JudgeProgress => "judge-progress",
            Self::CloseFollowUp => "close-follow-up",
            Self::SignIn => "sign-in",
            Self::KeepTokens => "keep-tokens",
            Self::HaveOwnData => "have-own-data",
            Self::KeepWaysIn => "keep-ways-in",
            Self::KeepDrafts => "keep-drafts",
            Self::CopyNotices => "copy-notices",
            Self::CopySignIn => "copy-sign-in",
            Self::Invite => "invite",
            Self::TellAbsence => "tell-absence",
            Self::AskSeat => "ask-seat",
            Self::ProposeMember => "propose-member",
            Self::ConsentByLink => "consent-by-link",
            Self::KeepRequests => "keep-requests",
            Self::JudgeRequest => "judge-request",
            Self::ProposeAnnulment => "propose-annulment",
            Self::ConfirmAnnulment => "confirm-annulment",
            Self::Challenge => "challenge",
            Self::JudgeChallenge => "judge-challenge",
            Self::PutInCharge => "put-in-charge",
            Self::EnterBallot => "enter-ballot",
            Self::ConfirmHands => "confirm-hands",
            Self::GiveProxy => "give-proxy",
            Self::Amend => "amend",
            Self::AdviseAmendment => "advise-amendment",
            Self::VoteAmendment => "vote-amendment",
            Self::RecordArchive => "record-archive",
            Self::Follow => "follow",
            Self::KeepFollowing => "keep-following",
            Self::ReadOwnCalendar => "read-own-calendar",
            Self::ChangeRapporteurs => "change-rapporteurs",
            Self::FastTrack => "fast-track",
            Self::PutToSleep => "put-to-sleep",
            Self::ComeBack => "come-back",
            Self::Appeal => "appeal",
            Self::VoteOnAppeal => "vote-on-appeal",
            Self::AskPublicly => "ask-publicly",
            Self::ReadOwnQuestion => "read-own-question",
            Self::KeepQuestions => "keep-questions",
            Self::NoteVisit => "note-visit",
            Self::ShareWithBoard => "share-with-board",
            Self::ReadAsBoard => "read-as-board",
        }
    }
}

impl Role {
    /// The role's name in words files and documents: `access-role-<name>`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Anybody => "anybody",
            Self::Person => "person",
            Self::Delegate => "delegate",
            Self::Contributor => "contributor",
            Self::Administrator => "administrator",
            Self::Suspended => "suspended",
            Self::Secretariat => "secretariat",
            Self::Operator => "operator",
            Self::Pluriel => "pluriel",
        }
    }
}

impl Condition {
    /// The condition's name in words files and documents: `access-condition-<name>`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Always => "always",
            Self::OwnMember => "own-member",
            Self::Oneself => "oneself",
            Self::OtherGroupThanAuthor => "other-group-than-author",
            Self::HoldsPen => "holds-pen",
            Self::IsAuthor => "is-author",
            Self::InFormation => "in-formation",
            Self::InElectorate => "in-electorate",
            Self::Advises => "advises",
            Self::HoldsLink => "holds-link",
            Self::IsRapporteur => "is-rapporteur",
        }
    }
}

#[cfg(test)]
mod tests;
