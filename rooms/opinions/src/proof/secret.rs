//! What a proof tells of a secret ballot, besides its tallies: who took part.

use std::collections::{BTreeMap, BTreeSet};

use pluriel_council::{Instant, MemberId};

use super::{Mismatch, Proof, verify::name};
use crate::{electorate::Electorate, secret_ballot::hides_everybody, tally::CellTally};

/// Who took part, if the ballot was secret: members of the electorate that are not recused, sorted.
pub(super) fn took_part(
    proof: &Proof,
    electorate: &Electorate,
    recused: &BTreeMap<MemberId, Instant>,
) -> Result<Option<BTreeSet<MemberId>>, Mismatch> {
    let Some(listed) = &proof.took_part else { return Ok(None) };
    if !listed.is_sorted_by(|one, next| one < next) {
        return Err(Mismatch::NotSorted("took_part"));
    }
    match listed.iter().find(|member| !electorate.contains(**member) || recused.contains_key(member)) {
        Some(stranger) => Err(Mismatch::TookPart(*stranger)),
        None => Ok(Some(listed.iter().copied().collect())),
    }
}

/// Refuses tallies of which one hides nobody.
pub(super) fn hidden(tallies: &[CellTally]) -> Result<(), Mismatch> {
    match tallies.iter().find(|tally| !hides_everybody(std::slice::from_ref(*tally))) {
        Some(tally) => {
            Err(Mismatch::Unhidden { cell: name(tally), found: tally.members.saturating_sub(tally.silent) })
        }
        None => Ok(()),
    }
}
