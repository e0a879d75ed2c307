//! What the demonstration's pages need beside the site: its clock, its mailbox, and a way to begin anew. One a process.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use pluriel_council::{
    Capacity, Id, Standing,
    people::{Id256, Mandate},
};
use pluriel_house::ShiftedClock;
use pluriel_mail::Mailbox;
use tokio::sync::Notify;

/// The demonstration's own things.
pub struct Stage {
    /// The council's clock.
    pub clock: Arc<ShiftedClock>,
    /// Every letter that left.
    pub mailbox: Mailbox,
    /// Asks for the demonstration to begin anew.
    pub anew: Notify,
    /// The browser to sign in again then, and as whom: session, mail address of the person played.
    pub again: Mutex<Option<(Id256, String)>>,
}

static STAGE: OnceLock<Stage> = OnceLock::new();

/// Sets the stage, before the first site is built.
pub fn set(stage: Stage) -> &'static Stage {
    STAGE.get_or_init(|| stage)
}

/// The stage, when the program is a demonstration.
pub fn stage() -> Option<&'static Stage> {
    STAGE.get()
}

impl Stage {
    /// Remembers who is to be signed in again.
    pub fn remember(&self, session: Id256, email: String) {
        *self.again.lock().unwrap_or_else(PoisonError::into_inner) = Some((session, email));
    }

    /// Who is to be signed in again, once.
    pub fn take_again(&self) -> Option<(Id256, String)> {
        self.again.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// The mandate that a person of the demonstration plays under: its own organisation's before the one for which it stands in.
pub fn mandate_of(people: &pluriel_council::people::People, email: &str) -> Option<Id> {
    let person = people.by_email(email)?;
    let stands_in = |mandate: &&Mandate| {
        matches!(mandate.capacity, Capacity::Delegate { standing: Standing::Alternate, .. })
    };
    let held = people.mandates().filter(|mandate| mandate.person == person.id);
    held.min_by_key(stands_in).map(|mandate| mandate.id)
}
