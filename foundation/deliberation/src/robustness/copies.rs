//! Rings of people who vote so alike that one hand, or one instruction, is likelier than chance.
//!
//! Two people are compared on the statements both voted: how much likelier is one's ballot when following the
//! other's than when voting as the crowd does (tilted by how readily that person agrees, disagrees and passes)?
//! Like-minded people make weak links here and there; a script makes links between all who follow it.

use super::{
    all_pairs::AllPairs,
    links::{Judge, Link},
    shares,
    signatures::{self, BANDS},
};
use crate::{
    Votes,
    blocks::{self, Threads},
    tally,
};
use std::collections::BTreeMap;

/// Links within the ring that each of its people has.
const LINKS_IN_RING: usize = 5;
/// Share of equal votes of a near-copy; of those, a ring of three is told.
const NEAR_COPY: f64 = 0.95;
const LINKS_AMONG_COPIES: usize = 2;
/// Logarithm of how many times likelier the ring's answers make the ballot of one who joins it: twelve times.
const JOINS: f64 = 2.5;
/// Votes of a ring that tell its answer to a statement.
const VOTES_OF_RING: u32 = 3;
/// Chance of one false near-copy in a whole consultation of independent people.
const FALSE_COPY: f64 = 0.01;
/// With more participants, pairs are looked for among those with like signatures only.
const ALL_PAIRS: usize = 4_000;

/// People who vote alike beyond what the crowd and their leanings explain.
#[derive(Clone, Debug, PartialEq)]
pub struct Ring {
    /// Their rows, ascending.
    pub rows: Vec<usize>,
    /// Share of equal votes among the votes that its linked pairs share.
    pub equal: f64,
    /// Least log-likelihood ratio, copying against independence, among its links.
    pub weakest_link: f64,
}

/// How pairs were looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Search {
    /// Every pair was judged.
    AllPairs,
    /// Pairs with like signatures: near-identical ballots are found, loosely coordinated ones may not be.
    LikeSignatures,
}

/// One in so many participants: a larger ring is a camp, whose members may well think alike.
const CAMP: usize = 5;

/// Finds rings: people of whom each has five links with others of the ring, or two near-copies; then those whose
/// ballots the ring's common answers explain far better than the crowd's.
pub fn rings(votes: &Votes, threads: Threads) -> (Vec<Ring>, Search) {
    let count = votes.participants().len();
    let judge = Judge::new(votes);
    let (mut links, search): (Vec<Link>, Search) = if count <= ALL_PAIRS {
        (AllPairs::new(votes, &judge).links(threads), Search::AllPairs)
    } else {
        let links = blocks::map(BANDS, threads, |band| {
            let pairs = signatures::like_pairs(votes, band as u64);
            pairs.into_iter().filter_map(|(a, b)| judge.link(a, b)).collect::<Vec<_>>()
        });
        (links.into_iter().flatten().collect(), Search::LikeSignatures)
    };
    links.sort_by_key(|link| link.rows);
    links.dedup_by_key(|link| link.rows);
    let crowd = count as f64;
    let near_copy = |link: &Link| {
        link.ratio > libm::log(crowd * crowd / (2.0 * FALSE_COPY))
            && link.equal as f64 >= NEAR_COPY * link.shared as f64
    };
    let copies: Vec<Link> = links.iter().copied().filter(near_copy).collect();
    let mut kept = core(count, &links, LINKS_IN_RING);
    for (kept, copy) in kept.iter_mut().zip(core(count, &copies, LINKS_AMONG_COPIES)) {
        *kept |= copy;
    }
    links.retain(|link| kept[link.rows.0] && kept[link.rows.1]);
    let mut rings = connect(count, &links);
    for ring in &mut rings {
        join(votes, &judge, ring);
    }
    rings.retain(|ring| ring.rows.len() * CAMP <= count);
    (rings, search)
}

/// Adds to a ring whoever votes by its common answers: the likelihood of their votes under the ring's shares,
/// on statements that three of it voted, against voting by themselves.
fn join(votes: &Votes, judge: &Judge<'_>, ring: &mut Ring) {
    let mut in_ring = vec![None; votes.participants().len()];
    for row in &ring.rows {
        in_ring[*row] = Some(0);
    }
    let tallies = tally::by_part(votes, &in_ring, 1).remove(0);
    let ring_shares = shares(&tallies);
    let ratio = |row: usize| -> f64 {
        let cells = votes.row(row).iter().zip(judge.alone(row));
        cells
            .filter(|(cell, _)| tallies[cell.statement()].seen() >= VOTES_OF_RING)
            .map(|(cell, alone)| libm::log(ring_shares[cell.statement()][cell.vote() as usize] / alone))
            .sum()
    };
    ring.rows.extend((0..in_ring.len()).filter(|row| in_ring[*row].is_none() && ratio(*row) > JOINS));
    ring.rows.sort_unstable();
}

/// Who keeps at least `least` links once those with fewer are taken out, again and again.
fn core(count: usize, links: &[Link], least: usize) -> Vec<bool> {
    let mut kept = vec![true; count];
    loop {
        let mut degrees = vec![0_usize; count];
        for link in links.iter().filter(|link| kept[link.rows.0] && kept[link.rows.1]) {
            degrees[link.rows.0] += 1;
            degrees[link.rows.1] += 1;
        }
        let mut changed = false;
        for (kept, degree) in kept.iter_mut().zip(degrees) {
            changed |= *kept && degree < least;
            *kept &= degree >= least;
        }
        if !changed {
            return kept;
        }
    }
}

/// The linked people in rings, by their first row.
fn connect(count: usize, links: &[Link]) -> Vec<Ring> {
    let mut root: Vec<usize> = (0..count).collect();
    for link in links {
        let (a, b) = (find(&mut root, link.rows.0), find(&mut root, link.rows.1));
        root[a.max(b)] = a.min(b);
    }
    let mut rings = BTreeMap::<usize, (Vec<usize>, f64, usize, usize)>::new();
    for link in links {
        let of = find(&mut root, link.rows.0);
        let (rows, weakest, equal, shared) = rings.entry(of).or_insert((Vec::new(), f64::INFINITY, 0, 0));
        rows.extend([link.rows.0, link.rows.1]);
        *weakest = weakest.min(link.ratio);
        *equal += link.equal;
        *shared += link.shared;
    }
    let ring = |(mut rows, weakest_link, equal, shared): (Vec<usize>, f64, usize, usize)| {
        rows.sort_unstable();
        rows.dedup();
        Ring { rows, equal: equal as f64 / shared as f64, weakest_link }
    };
    rings.into_values().map(ring).collect()
}

fn find(root: &mut [usize], mut row: usize) -> usize {
    while root[row] != row {
        root[row] = root[root[row]];
        row = root[row];
    }
    row
}
