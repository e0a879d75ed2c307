//! The fast track: when two groups ask for it, and when a vote grants it (`specs/opinions.md`, "Fast track").

use std::collections::BTreeMap;

use pluriel_members::GroupId;
use serde::{Deserialize, Serialize};

/// Of how many groups the members must be that ask for it.
pub const ASKING_GROUPS: usize = 2;

/// What a member says in the vote on the fast track.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Voice {
    /// Each delay is to last two working days.
    For,
    /// Delays are to last as long as the standing orders say.
    Against,
    /// Neither; counts among nobody who expressed themselves.
    Abstains,
}

impl Voice {
    /// Each of them, in the order of the form.
    pub const ALL: [Self; 3] = [Self::For, Self::Against, Self::Abstains];

    /// Its name in forms, in the API and in words files: `fast-track-voice-<name>`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::For => "for",
            Self::Against => "against",
            Self::Abstains => "abstains",
        }
    }
}

/// What was counted in a vote on the fast track. No group is named: where positions are not named, a group may be one member.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// How many were for it.
    pub voices_for: u32,
    /// How many were against it.
    pub against: u32,
    /// How many abstained.
    pub abstained: u32,
    /// How many groups vote.
    pub groups: u32,
    /// In how many of them more than half of those who expressed themselves were for it.
    pub majorities: u32,
}

impl Count {
    /// Counts what each voting member said; `None`: it said nothing. A group in which nobody expressed itself has no majority.
    pub fn of(voices: impl IntoIterator<Item = (GroupId, Option<Voice>)>) -> Self {
        let mut count = Self::default();
        let mut groups: BTreeMap<GroupId, (u32, u32)> = BTreeMap::new();
        for (group, voice) in voices {
            let (voices_for, against) = groups.entry(group).or_default();
            match voice {
                Some(Voice::For) => (*voices_for, count.voices_for) = (*voices_for + 1, count.voices_for + 1),
                Some(Voice::Against) => (*against, count.against) = (*against + 1, count.against + 1),
                Some(Voice::Abstains) => count.abstained += 1,
                None => {}
            }
        }
        let majorities = groups.values().filter(|(voices_for, against)| voices_for > against).count();
        count.groups = u32::try_from(groups.len()).unwrap_or(u32::MAX);
        count.majorities = u32::try_from(majorities).unwrap_or(u32::MAX);
        count
    }

    /// Whether it is granted: a majority of those who expressed themselves in two thirds of the groups.
    pub const fn grants(&self) -> bool {
        self.groups > 0 && self.majorities.saturating_mul(3) >= self.groups.saturating_mul(2)
    }
}
