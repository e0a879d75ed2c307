//! Whether an event would say what is known already: such a command changes nothing.

use super::{Council, Formation};
use crate::events::{CouncilDescribed, FormationDefined};

impl Council {
    /// Whether the council is already described so.
    pub(crate) fn says(&self, event: &CouncilDescribed) -> bool {
        let CouncilDescribed { name, host, since, zone, holidays, language, texts } = event;
        self.name == *name
            && self.host == *host
            && self.since == *since
            && self.zone == *zone
            && self.holidays == *holidays
            && self.language == *language
            && self.texts == *texts
    }
}

impl Formation {
    /// Whether the formation is already defined so.
    pub(crate) fn says(&self, event: &FormationDefined) -> bool {
        let FormationDefined { formation, names, votes, advises, default_rule, publicity, fictitious } =
            event;
        self.id == *formation
            && self.names == *names
            && self.votes == *votes
            && self.advises == *advises
            && self.default_rule == *default_rule
            && self.publicity == *publicity
            && self.fictitious == *fictitious
    }
}
