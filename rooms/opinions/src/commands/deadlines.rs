//! What the clock demands. Given by Pluriel alone; each is refused before its time, and done once.

use serde::{Deserialize, Serialize};

use crate::words::OpinionId;

macro_rules! deadline {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name {
            /// The opinion.
            pub opinion: OpinionId,
        }
    )*};
}
deadline!(
    /// A referral's window ended without enough sponsors.
    DeclineUnsponsored,
    /// The meeting that a call spans was cancelled or moved later.
    MoveCallEnd,
    /// A reminder of a call is due.
    Remind,
    /// The time of objections is over, or their members are gone.
    EndObjections,
    /// A call reached its end.
    CloseCall,
    /// The time to rework a text is over.
    CloseNotCarried,
    /// A draft reached a limit of time.
    Lapse,
    /// The time to undo a publication is over.
    PublishPlanned,
);
