//! The directions along which opinions go together, and how many of them are more than chance.

use crate::{
    Tally, Votes, blocks,
    blocks::Threads,
    centred::Centred,
    keyed::Key,
    sampling,
    spectrum::{self, Eigenpair, Precision, SideBySide},
    tally,
};

/// At most so many directions are looked for.
pub const MOST_DIMENSIONS: usize = 6;
/// Tables of unrelated votes that a direction must beat, each of them.
const UNRELATED_TABLES: usize = BATCHES * AT_ONCE - 1;
/// Batches of tables laid side by side, of which the votes themselves are the first.
const BATCHES: usize = 2;
const AT_ONCE: usize = 2 * sampling::AT_ONCE;
/// The number of directions is judged on at most so many votes.
const JUDGED_CELLS: usize = 1_000_000;
const JUDGING: Precision = Precision { residual: 1e-2, most_steps: 20 };
const FINAL: Precision = Precision { residual: 1e-6, most_steps: 160 };
/// On large tables the directions of noise, which are drawn but mean nothing, may stay rough.
const FINAL_LARGE: Precision = Precision { residual: 1e-6, most_steps: 48 };

/// The principal directions of a consultation.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Components {
    /// Mean vote of each statement (0 where excluded), by column.
    pub centre: Vec<f64>,
    /// How many directions are more than chance: those that `strengths` shows above `chance`.
    pub significant: usize,
    /// Largest eigenvalues of the (sampled) centred table, divided by its number of votes.
    pub strengths: Vec<f64>,
    /// The most that tables of unrelated votes reached, by rank (Horn's parallel analysis, 1965).
    pub chance: Vec<f64>,
    /// The significant directions, and at least two for drawing when the table has as many.
    pub directions: Vec<Eigenpair>,
}

/// Finds the directions of `votes`, leaving out excluded statements.
pub fn components(votes: &Votes, excluded: &[bool], threads: Threads) -> Components {
    let tallies = tally::by_statement(votes);
    let sample = sampling::participants(votes, JUDGED_CELLS, Key::new("participants judged for dimensions"));
    let judged = sample.as_ref().unwrap_or(votes);
    let (strengths, chance) = parallel_analysis(judged, excluded, threads);
    drop(sample);
    let significant =
        strengths.iter().zip(&chance).take_while(|(strength, chance)| strength > chance).count();
    let precision = if votes.len() > JUDGED_CELLS { FINAL_LARGE } else { FINAL };
    let centred = Centred::new(votes, &tallies, excluded, threads);
    let directions = leading(&centred, significant.max(2), precision);
    let centre = centre(&tallies, excluded);
    Components { centre, significant, strengths, chance, directions }
}

/// The `count` leading directions of a table, cold.
pub(crate) fn leading(centred: &Centred<'_>, count: usize, precision: Precision) -> Vec<Eigenpair> {
    let count = count.min(centred.rows());
    let mut pairs =
        spectrum::leading(centred.columns(), count, precision, Key::new("first direction"), |vector| {
            centred.gram(vector)
        });
    // A direction that carries nothing is no direction.
    let largest = pairs.first().map_or(0.0, |pair| pair.value);
    pairs.retain(|pair| pair.value > 1e-12 * largest);
    pairs
}

/// Mean vote by column, 0 where excluded.
pub(crate) fn centre(tallies: &[Tally], excluded: &[bool]) -> Vec<f64> {
    tallies.iter().zip(excluded).map(|(tally, out)| if *out { 0.0 } else { tally.mean() }).collect()
}

/// Strengths of the table itself, and the most that tables of unrelated votes reach. They are judged side by side.
fn parallel_analysis(votes: &Votes, excluded: &[bool], threads: Threads) -> (Vec<f64>, Vec<f64>) {
    if votes.is_empty() {
        return Default::default();
    }
    let tallies = tally::by_statement(votes);
    let key = Key::new("unrelated votes");
    let batches = blocks::map(BATCHES, threads, |batch| {
        let drawn = |number| sampling::unrelated(votes, &tallies, key.with(number as u64));
        let mut tables: Vec<Votes> = (2 * batch..2 * batch + 2).flat_map(drawn).collect();
        if batch == 0 {
            tables[0] = votes.clone();
        }
        let laid = SideBySide::<AT_ONCE>::new(votes, &tables, excluded);
        let strengths = |pairs: Vec<Eigenpair>| -> Vec<f64> {
            pairs.iter().map(|pair| pair.value / votes.len() as f64).collect()
        };
        let pairs = laid.leading(MOST_DIMENSIONS, JUDGING, Key::new("first direction"));
        pairs.into_iter().map(strengths).collect::<Vec<_>>()
    });
    let mut tables: Vec<Vec<f64>> = batches.into_iter().flatten().collect();
    let own = tables.remove(0);
    debug_assert_eq!(tables.len(), UNRELATED_TABLES, "every table but the votes themselves");
    let most = |rank: usize| {
        tables.iter().filter_map(|table| table.get(rank)).copied().fold(f64::MIN_POSITIVE, f64::max)
    };
    let chance = (0..own.len()).map(most).collect();
    (own, chance)
}
