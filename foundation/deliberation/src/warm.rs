//! A model brought up to date from where it was: a few rounds instead of a search.

use crate::{
    Tally, Votes,
    centred::Centred,
    components,
    evidence::Evidence,
    groups::{self, Assignment, Profiles},
    landscape::Landscape,
    model::Model,
    spectrum::Eigenpair,
    symmetric,
    symmetric::SmallVector,
};
use std::collections::BTreeMap;

/// Rounds of subspace iteration.
const ROUNDS: usize = 4;

pub(crate) fn refreshed(
    model: &Model,
    votes: &Votes,
    centred: &Centred<'_>,
    tallies: &[Tally],
    excluded: &[bool],
) -> Model {
    let loading: BTreeMap<u64, &SmallVector> =
        model.statements.iter().copied().zip(&model.loadings).collect();
    let mut directions: Vec<Vec<f64>> = (0..model.dimensions)
        .map(|at| {
            votes.statements().iter().map(|id| loading.get(id).map_or(0.0, |loading| loading[at])).collect()
        })
        .collect();
    for _ in 0..ROUNDS {
        directions = directions.iter().map(|direction| centred.gram(direction)).collect();
        orthonormalise(&mut directions);
    }
    let directions: Vec<Eigenpair> =
        directions.into_iter().map(|vector| Eigenpair { value: 0.0, vector }).collect();
    let evidence = Evidence::new(centred, &directions, model.dimensions, excluded);
    let landscape = Landscape::fit(&evidence, centred.threads());
    let rows = groups::grouped(&evidence, excluded);
    let profiles = if model.groups() > 1 {
        let known = model.profiles.on_statements(&model.statements, votes.statements());
        Assignment::from_profiles(votes, excluded, &rows, known, centred.threads()).profiles
    } else {
        Profiles::default()
    };
    let mut loadings = vec![SmallVector::default(); tallies.len()];
    for (at, pair) in directions.iter().enumerate() {
        for (loading, value) in loadings.iter_mut().zip(&pair.vector) {
            loading[at] = *value;
        }
    }
    Model {
        statements: votes.statements().to_vec(),
        provisional: true,
        centre: components::centre(tallies, excluded),
        excluded: excluded.to_vec(),
        loadings,
        dimensions: landscape.dimensions,
        noise: landscape.noise,
        prior: symmetric::inverse(
            &symmetric::cholesky(&landscape.spread, landscape.dimensions),
            landscape.dimensions,
        ),
        profiles,
        followers: model.followers.clone(),
    }
}

/// Gram and Schmidt, keeping each direction as near as can be to where it was.
fn orthonormalise(directions: &mut [Vec<f64>]) {
    for at in 0..directions.len() {
        let (done, rest) = directions.split_at_mut(at);
        let direction = &mut rest[0];
        for other in done.iter() {
            let along: f64 = direction.iter().zip(other).map(|(a, b)| a * b).sum();
            for (entry, part) in direction.iter_mut().zip(other) {
                *entry -= along * part;
            }
        }
        let length = direction.iter().map(|entry| entry * entry).sum::<f64>().sqrt();
        if length > 0.0 {
            for entry in direction {
                *entry /= length;
            }
        }
    }
}
