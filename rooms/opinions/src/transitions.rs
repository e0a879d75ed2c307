//! The transition table of the road: data, from which the picture of `/regles/parcours` is drawn and by which the state folds its
//! events. No stage is left but by a row of it (`specs/opinions.md`, "States").

use pluriel_council::access::Action;

use crate::words::Stage;

/// One way from a stage to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Transition {
    /// From where; `None`: the opinion begins so.
    pub from: Option<Stage>,
    /// The kind of the event that does it.
    pub event: &'static str,
    /// To where.
    pub to: Stage,
    /// Which action of the access table, and so who, brings it about.
    pub by: Action,
}

const fn from(from: Stage, event: &'static str, to: Stage, by: Action) -> Transition {
    Transition { from: Some(from), event, to, by }
}

const fn begins(event: &'static str, to: Stage, by: Action) -> Transition {
    Transition { from: None, event, to, by }
}

/// The table, in the order of the road.
pub const TABLE: &[Transition] = &[
    begins("referred", Stage::Referred, Action::Refer),
    begins("imported", Stage::Published, Action::ImportOpinion),
    from(Stage::Referred, "admitted", Stage::Drafting, Action::Admit),
    from(Stage::Referred, "declined", Stage::Declined, Action::Admit),
    from(Stage::Referred, "declined", Stage::Declined, Action::MeetDeadline),
    from(Stage::Referred, "joined", Stage::Joined, Action::Admit),
    from(Stage::Joined, "parted", Stage::Referred, Action::Admit),
    from(Stage::Declined, "appeal_upheld", Stage::Referred, Action::MeetDeadline),
    from(Stage::Drafting, "call_opened", Stage::Call, Action::OpenCall),
    from(Stage::Drafting, "last_reading_opened", Stage::LastReading, Action::OpenCall),
    from(Stage::LastReading, "call_opened", Stage::Call, Action::OpenCall),
    from(Stage::LastReading, "abandoned", Stage::Abandoned, Action::Abandon),
    from(Stage::LastReading, "lapsed", Stage::Lapsed, Action::MeetDeadline),
    from(Stage::Drafting, "abandoned", Stage::Abandoned, Action::Abandon),
    from(Stage::Drafting, "lapsed", Stage::Lapsed, Action::MeetDeadline),
    from(Stage::Call, "ballot_opened", Stage::Ballot, Action::MeetDeadline),
    from(Stage::Call, "found_not_valid", Stage::NotValid, Action::MeetDeadline),
    from(Stage::Call, "adopted", Stage::Adopted, Action::MeetDeadline),
    from(Stage::Call, "not_carried", Stage::NotCarried, Action::MeetDeadline),
    from(Stage::Call, "not_valid", Stage::NotValid, Action::MeetDeadline),
    from(Stage::Ballot, "adopted", Stage::Adopted, Action::MeetDeadline),
    from(Stage::Ballot, "not_carried", Stage::NotCarried, Action::MeetDeadline),
    from(Stage::Ballot, "not_valid", Stage::NotValid, Action::MeetDeadline),
    from(Stage::Ballot, "found_not_valid", Stage::NotValid, Action::MeetDeadline),
    from(Stage::Ballot, "ballot_suspended", Stage::Suspended, Action::SuspendBallot),
    from(Stage::Suspended, "ballot_resumed", Stage::Ballot, Action::SuspendBallot),
    from(Stage::NotValid, "call_prolonged", Stage::Call, Action::MeetDeadline),
    from(Stage::NotValid, "ballot_prolonged", Stage::Ballot, Action::MeetDeadline),
    from(Stage::NotValid, "lapsed", Stage::Lapsed, Action::MeetDeadline),
    from(Stage::NotCarried, "returned_to_drafting", Stage::Drafting, Action::Draft),
    from(Stage::NotCarried, "closed", Stage::Closed, Action::MeetDeadline),
    from(Stage::Adopted, "published", Stage::Published, Action::Publish),
    from(Stage::Published, "transmitted", Stage::Transmitted, Action::Transmit),
    from(Stage::Transmitted, "partly_answered", Stage::PartlyAnswered, Action::AnswerByLink),
    from(Stage::Transmitted, "all_answered", Stage::Answered, Action::AnswerByLink),
    from(Stage::PartlyAnswered, "all_answered", Stage::Answered, Action::AnswerByLink),
    from(Stage::Answered, "followed_up", Stage::FollowedUp, Action::ReportProgress),
    from(Stage::Transmitted, "follow_up_closed", Stage::FollowUpClosed, Action::CloseFollowUp),
    from(Stage::PartlyAnswered, "follow_up_closed", Stage::FollowUpClosed, Action::CloseFollowUp),
    from(Stage::Answered, "follow_up_closed", Stage::FollowUpClosed, Action::CloseFollowUp),
    from(Stage::FollowedUp, "follow_up_closed", Stage::FollowUpClosed, Action::CloseFollowUp),
    from(Stage::Ballot, "annulled", Stage::Annulled, Action::ConfirmAnnulment),
    from(Stage::Suspended, "annulled", Stage::Annulled, Action::ConfirmAnnulment),
    from(Stage::Adopted, "annulled", Stage::Annulled, Action::ConfirmAnnulment),
    from(Stage::NotCarried, "annulled", Stage::Annulled, Action::ConfirmAnnulment),
    from(Stage::Adopted, "annulled", Stage::Annulled, Action::MeetDeadline),
    from(Stage::NotCarried, "annulled", Stage::Annulled, Action::MeetDeadline),
    from(Stage::Published, "annulled", Stage::Annulled, Action::MeetDeadline),
    from(Stage::Transmitted, "annulled", Stage::Annulled, Action::MeetDeadline),
    from(Stage::PartlyAnswered, "annulled", Stage::Annulled, Action::MeetDeadline),
    from(Stage::Answered, "annulled", Stage::Annulled, Action::MeetDeadline),
    from(Stage::FollowedUp, "annulled", Stage::Annulled, Action::MeetDeadline),
    from(Stage::Annulled, "call_opened", Stage::Call, Action::ConfirmAnnulment),
    from(Stage::Annulled, "lapsed", Stage::Lapsed, Action::MeetDeadline),
    from(Stage::Call, "lapsed", Stage::Lapsed, Action::MeetDeadline),
    from(Stage::Ballot, "ballot_restarted", Stage::Ballot, Action::MeetDeadline),
    from(Stage::Published, "replaced", Stage::Published, Action::MeetDeadline),
    from(Stage::Published, "repealed", Stage::Published, Action::MeetDeadline),
    from(Stage::Transmitted, "replaced", Stage::Transmitted, Action::MeetDeadline),
    from(Stage::Transmitted, "repealed", Stage::Transmitted, Action::MeetDeadline),
    from(Stage::PartlyAnswered, "replaced", Stage::PartlyAnswered, Action::MeetDeadline),
    from(Stage::PartlyAnswered, "repealed", Stage::PartlyAnswered, Action::MeetDeadline),
    from(Stage::Answered, "replaced", Stage::Answered, Action::MeetDeadline),
    from(Stage::Answered, "repealed", Stage::Answered, Action::MeetDeadline),
    from(Stage::FollowedUp, "replaced", Stage::FollowedUp, Action::MeetDeadline),
    from(Stage::FollowedUp, "repealed", Stage::FollowedUp, Action::MeetDeadline),
    from(Stage::FollowUpClosed, "replaced", Stage::FollowUpClosed, Action::MeetDeadline),
    from(Stage::FollowUpClosed, "repealed", Stage::FollowUpClosed, Action::MeetDeadline),
];

/// The stage that an event of this kind leads to from a stage; `None`: it is not a way out of it.
pub fn after(stage: Option<Stage>, event: &str) -> Option<Stage> {
    TABLE.iter().find(|row| row.from == stage && row.event == event).map(|row| row.to)
}

/// Whether events of this kind change the stage at all.
pub fn moves(event: &str) -> bool {
    TABLE.iter().any(|row| row.event == event)
}

/// The ways that leave from a stage, those that lead back to it included.
pub fn from_stage(stage: Stage) -> impl Iterator<Item = &'static Transition> {
    TABLE.iter().filter(move |row| row.from == Some(stage))
}
