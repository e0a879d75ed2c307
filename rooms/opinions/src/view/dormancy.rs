//! Who is dormant, since when and why; who was silent often enough to be.

use pluriel_council::Instant;
use serde::Serialize;
use utoipa::ToSchema;

use super::{MemberRef, Named, Seen};
use crate::{
    dormancy::{Bar, silence},
    state::{Dormant, Opinion},
};

/// Who is dormant, and who may be put to sleep.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct DormancyView {
    /// Who is dormant, the longest first.
    pub dormant: Vec<DormantView>,
    /// Who was silent in three ballots running, by formation.
    pub silent: Vec<SilentView>,
}

/// A member that is dormant in a formation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct DormantView {
    /// The member.
    pub member: MemberRef,
    /// The formation.
    pub formation: Named,
    /// Since when.
    #[schema(value_type = String)]
    pub since: Instant,
    /// The entry of the record.
    pub seq: u64,
    /// The id of the meeting that decided it.
    pub meeting: String,
    /// The formation's reasons.
    pub reasons: String,
    /// The opinions on which it said nothing, by address, newest first.
    pub silent_in: Vec<String>,
    /// The name of the rule of which the bar is told.
    pub rule_name: String,
    /// Its bar with the member.
    pub before: BarView,
    /// Its bar without it.
    pub after: BarView,
}

/// What a rule asks for in an electorate, when everybody speaks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct BarView {
    /// How many members vote.
    pub members: u32,
    /// The numbers that the conditions on the whole electorate ask for at least, in the order of the rule.
    pub needed: Vec<u32>,
}

/// A member that was silent in three ballots running.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct SilentView {
    /// The member.
    pub member: MemberRef,
    /// The formation.
    pub formation: Named,
    /// The opinions on which it said nothing, by address, newest first.
    pub silent_in: Vec<String>,
}

impl Seen<'_> {
    /// Who is dormant, and who may be put to sleep.
    pub fn dormancy(self) -> DormancyView {
        let dormant = self.state().dormant().map(|dormant| self.dormant(dormant)).collect();
        let formations = self.members().formations().map(|formation| &formation.id);
        let silent = formations.flat_map(|formation| {
            let asleep = self.state().dormant_in(formation);
            let voters = self.members().voters(formation, self.now).into_iter().map(|voter| voter.id);
            voters.filter(move |voter| !asleep.contains(voter)).filter_map(move |voter| {
                let silent_in = silence(self.state(), formation, voter)?;
                Some(SilentView {
                    member: self.member(voter),
                    formation: self.formation_named(formation),
                    silent_in: silent_in.into_iter().map(Opinion::address).collect(),
                })
            })
        });
        DormancyView { dormant, silent: silent.collect() }
    }

    fn dormant(self, dormant: &Dormant) -> DormantView {
        let opinions = dormant.silent_in.iter().filter_map(|opinion| self.state().opinion(*opinion));
        DormantView {
            member: self.member(dormant.member),
            formation: self.formation_named(&dormant.formation),
            since: dormant.since,
            seq: dormant.seq,
            meeting: dormant.meeting.to_string(),
            reasons: self.text(dormant.reasons),
            silent_in: opinions.map(Opinion::address).collect(),
            rule_name: dormant.rule_name.clone(),
            before: bar(&dormant.before),
            after: bar(&dormant.after),
        }
    }
}

fn bar(bar: &Bar) -> BarView {
    BarView { members: bar.members, needed: bar.needed.clone() }
}
