//! What one may ask.

mod deadlines;
mod drafting;
mod imports;
mod positions;
mod publication;
mod referral;
mod suggestions;

use serde::{Deserialize, Serialize};

use crate::standing_orders::StandingOrders;

pub use deadlines::{
    CloseCall, CloseNotCarried, DeclineUnsponsored, Lapse, MoveCallEnd, PublishPlanned, Remind,
};
pub use drafting::{
    AddBlocks, AnswerComment, Comment, MoveBlock, Quote, RemoveBlock, Retitle, WordBlock, Wording,
};
pub use imports::ImportOpinion;
pub use positions::{AmendStatement, GiveAdvice, OpenCall, Recuse, TakePosition};
pub use publication::{Abandon, Publish, RecordApproval, Rework, UndoPublication};
pub use referral::{Admit, Decline, Refer, Sponsor, TakeUp};
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
    /// Take a position in one's member's name (a delegate of a member of the electorate).
    TakePosition(TakePosition),
    /// Give one's member's advice (a delegate of a member that advises).
    GiveAdvice(GiveAdvice),
    /// Amend one's member's statement after the closing (a delegate of that member).
    AmendStatement(AmendStatement),
    /// Take a text that was not carried back to its rapporteurs (the pen).
    Rework(Rework),
    /// Publish an adopted opinion (secretariat).
    Publish(Publish),
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
    /// A call reached its end (Pluriel).
    CloseCall(CloseCall),
    /// The time to rework a text is over (Pluriel).
    CloseNotCarried(CloseNotCarried),
    /// A draft reached a limit of time (Pluriel).
    Lapse(Lapse),
    /// The time to undo a publication is over (Pluriel).
    PublishPlanned(PublishPlanned),
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
    TakePosition => TakePosition,
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
    CloseCall => CloseCall,
    CloseNotCarried => CloseNotCarried,
    Lapse => Lapse,
    PublishPlanned => PublishPlanned,
);
