//! Counts winning coalitions by folding colleges together, modulo primes.

use std::collections::BTreeMap;

use num_bigint::BigUint;

use crate::budget::{Budget, Exhausted};
use crate::laboratory::game::{Board, Game};
use crate::laboratory::horizon::Horizon;
use crate::laboratory::modular::{Field, Remainders, SUMMED, Transform, primes};
use crate::laboratory::outcomes::{Outcomes, outcomes};
use crate::laboratory::plan::{Branch, Join, Next, Planner, Win};
use crate::laboratory::winning::Winning;

/// The multiplications that may be done, a few seconds' worth.
const MULTIPLICATIONS: u64 = 1_000_000_000;

/// A polynomial by its values modulo a prime.
type Values = Vec<u64>;

/// Counts the winning coalitions, or says that it is too much.
pub(super) fn count(board: &Board, game: Game, budget: &mut Budget) -> Result<Winning, Exhausted> {
    let members = board.members();
    let classes = board.census.clusters();
    let colleges =
        board.census.classes.iter().map(|class| class.college).collect::<std::collections::BTreeSet<_>>();
    let colleges = u32::try_from(colleges.len()).map_err(|_| Exhausted)?;
    let horizon = Horizon::new(&board.compiled, game, members, colleges, board.census.widest_organisation());
    let clusters = classes
        .iter()
        .map(|classes| outcomes(board, game, classes, &horizon, budget))
        .collect::<Result<Vec<Outcomes>, Exhausted>>()?;
    let kinds = kinds(&clusters, &classes);
    let planner = Planner { compiled: &board.compiled, horizon: &horizon, clusters: &clusters, members };
    let last: Vec<usize> = kinds.keys().copied().collect();
    if last.is_empty() {
        return super::enumeration::count(board, game, budget);
    }
    let plan = planner.plan(&last, budget)?;
    let fields = fields(members);
    let sizes = members as usize + 1;
    let work = multiplications(&plan) * sizes.next_power_of_two() as u64 * fields.len() as u64;
    Budget::of(MULTIPLICATIONS).spend(work)?;
    let run = |field: &Field| Some(Counter::new(*field, &clusters, &classes, sizes)?.run(&plan));
    let remainders: Vec<Counted> = fields.iter().map(run).collect::<Option<_>>().ok_or(Exhausted)?;
    Ok(gathered(&remainders, &Remainders::new(&fields), board, &classes, &kinds))
}

/// The clusters of which each is the first of its kind, with all that come to the same.
fn kinds(clusters: &[Outcomes], classes: &[Vec<usize>]) -> BTreeMap<usize, Vec<usize>> {
    let mut firsts: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (index, cluster) in clusters.iter().enumerate() {
        let alike =
            |first: &usize| clusters[*first] == *cluster && classes[*first].len() == classes[index].len();
        let same = firsts.keys().copied().find(alike);
        firsts.entry(same.unwrap_or(index)).or_default().push(index);
    }
    firsts
}

/// As many primes as the greatest number asks for: members times the number of coalitions.
fn fields(members: u32) -> Vec<Field> {
    let bits = members as usize + 32;
    primes().take(bits.div_ceil(59)).map(Field::new).collect()
}

fn multiplications(branch: &Branch) -> u64 {
    let folds: usize = branch.folds.iter().flat_map(|fold| &fold.joins).map(Vec::len).sum();
    let next = match &branch.next {
        Next::Halves(one, other) => multiplications(one) + multiplications(other),
        Next::Last { wins, .. } => 4 * wins.len() as u64,
    };
    folds as u64 + next
}

/// What is counted modulo a prime: winning coalitions by size, and of each class of each cluster that was last.
#[derive(Default)]
struct Counted {
    number: Vec<u64>,
    of_class: BTreeMap<usize, Vec<Vec<u64>>>,
}

/// Runs a plan modulo a prime.
struct Counter<'a> {
    field: Field,
    transform: Transform,
    clusters: Vec<Vec<Polynomials>>,
    /// The classes of each cluster.
    classes: &'a [Vec<usize>],
    sizes: usize,
}

/// The polynomials of an outcome: coalitions, and members of each class over these.
struct Polynomials {
    number: Values,
    of_class: Vec<Values>,
}

impl<'a> Counter<'a> {
    fn new(field: Field, clusters: &[Outcomes], classes: &'a [Vec<usize>], sizes: usize) -> Option<Self> {
        let transform = Transform::new(field, sizes)?;
        let values = |by_size: &BTreeMap<u32, BigUint>| {
            let mut coefficients = vec![0; sizes];
            for (size, number) in by_size {
                coefficients[*size as usize] = field.of_big(number);
            }
            transform.values(coefficients)
        };
        let polynomials = |cluster: &Outcomes| {
            let outcomes = cluster.values().map(|coalitions| Polynomials {
                number: values(&coalitions.number),
                of_class: coalitions.of_class.iter().map(values).collect(),
            });
            outcomes.collect()
        };
        let clusters = clusters.iter().map(polynomials).collect();
        Some(Self { field, transform, clusters, classes, sizes })
    }

    fn run(&self, plan: &Branch) -> Counted {
        let mut counted = Counted::default();
        let nobody = vec![self.field.of(1); self.transform.size()];
        self.branch(plan, &[nobody], &mut counted);
        counted
    }

    fn branch(&self, branch: &Branch, situations: &[Values], counted: &mut Counted) {
        let mut folded: Option<Vec<Values>> = None;
        for fold in &branch.folds {
            let before = folded.as_deref().unwrap_or(situations);
            let outcomes = &self.clusters[fold.cluster];
            let factors = |join: &Join| (&before[join.situation], &outcomes[join.outcome].number);
            let after =
                fold.joins.iter().map(|joins| self.sum_of_products(joins.iter().map(factors))).collect();
            folded = Some(after);
        }
        let situations = folded.as_deref().unwrap_or(situations);
        match &branch.next {
            Next::Halves(one, other) => {
                self.branch(one, situations, counted);
                self.branch(other, situations, counted);
            }
            Next::Last { cluster, wins } => self.last(*cluster, wins, situations, counted),
        }
    }

    fn last(&self, cluster: usize, wins: &[Win], situations: &[Values], counted: &mut Counted) {
        let outcomes = &self.clusters[cluster];
        if counted.number.is_empty() {
            counted.number = self.summed(wins, situations, |outcome| &outcomes[outcome].number);
        }
        let of_class =
            |class: usize| self.summed(wins, situations, |outcome| &outcomes[outcome].of_class[class]);
        counted.of_class.insert(cluster, (0..self.classes[cluster].len()).map(of_class).collect());
    }

    /// The winning coalitions by size, those of each win counted from its least size on.
    fn summed<'p>(&self, wins: &[Win], situations: &[Values], of: impl Fn(usize) -> &'p Values) -> Vec<u64> {
        let mut by_least: BTreeMap<u32, Vec<(&Values, &Values)>> = BTreeMap::new();
        for win in wins {
            by_least.entry(win.from).or_default().push((&situations[win.situation], of(win.outcome)));
        }
        let mut sizes = vec![0; self.sizes];
        for (least, products) in by_least {
            let coefficients = self.transform.coefficients(self.sum_of_products(products.into_iter()));
            for (sum, coefficient) in sizes.iter_mut().zip(coefficients).skip(least as usize) {
                *sum = self.field.plus(*sum, coefficient);
            }
        }
        sizes
    }

    fn sum_of_products<'v>(&self, products: impl Iterator<Item = (&'v Values, &'v Values)>) -> Values {
        let mut sum = vec![0; self.transform.size()];
        let mut unreduced = vec![0_u128; self.transform.size()];
        let mut summed = 0;
        for (a, b) in products {
            for ((sum, a), b) in unreduced.iter_mut().zip(a).zip(b) {
                *sum += u128::from(*a) * u128::from(*b);
            }
            summed += 1;
            if summed == SUMMED {
                self.reduce(&mut unreduced, &mut sum);
                summed = 0;
            }
        }
        self.reduce(&mut unreduced, &mut sum);
        sum
    }

    /// Moves what is unreduced into the sum.
    fn reduce(&self, unreduced: &mut [u128], sum: &mut [u64]) {
        for (sum, unreduced) in sum.iter_mut().zip(unreduced) {
            *sum = self.field.plus(*sum, self.field.reduced(std::mem::take(unreduced)));
        }
    }
}

/// The counts from their remainders; every cluster of a kind has those of the first.
fn gathered(
    counted: &[Counted],
    remainders: &Remainders,
    board: &Board,
    classes: &[Vec<usize>],
    kinds: &BTreeMap<usize, Vec<usize>>,
) -> Winning {
    let mut winning = Winning::none(board.members(), board.census.classes.len());
    for (size, number) in winning.number.iter_mut().enumerate() {
        *number = remainders.number(counted.iter().map(|counted| counted.number[size]));
    }
    for (first, same) in kinds {
        for (position, _) in classes[*first].iter().enumerate() {
            let remainder =
                |size: usize| counted.iter().map(move |counted| counted.of_class[first][position][size]);
            let by_size: Vec<BigUint> =
                (0..winning.number.len()).map(|size| remainders.number(remainder(size))).collect();
            for cluster in same {
                winning.of_class[classes[*cluster][position]].clone_from(&by_size);
            }
        }
    }
    winning
}
