//! The whole reading of a consultation, in one call.

use crate::{
    Tally, Votes,
    agreement::Contingency,
    blocks::{self, Threads},
    bridging::{self, Factorisation, GroupAware, PairMeasures},
    centred::Centred,
    colleges::{self, Capture, Divisiveness, LogFactorials, Membership, StatementSupport, Thresholds},
    components::{self, Components},
    consensus::{self, CommonGround, Distinctive},
    evidence::Evidence,
    groups::{self, Groups},
    keyed::Key,
    landscape::Landscape,
    model::Model,
    robustness::{self, Burst, Ring, Search, StraightLine},
    sampling, tally,
};

/// Name and version of the method; a result can be compared with another of the same version.
pub const METHOD: &str = "pluriel-deliberation/3";
/// Bridging measures are taken on at most so many votes.
const BRIDGED_CELLS: usize = 1_000_000;

/// What is analysed.
#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    /// Votes, laid by identifier.
    pub votes: &'a Votes,
    /// Statements set aside, by column.
    pub excluded: &'a [bool],
    /// Where participants come from, by row; empty when there are no colleges.
    pub members: &'a [Membership],
    /// Number of colleges.
    pub colleges: usize,
    /// When each participant cast the first and the last vote, by row.
    pub active: &'a [(i64, i64)],
}

/// How it is analysed; results do not depend on `threads`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Settings {
    /// How many threads may work at once.
    pub threads: Threads,
    /// How colleges are read.
    pub thresholds: Thresholds,
}

/// The reading.
#[derive(Clone, Debug, PartialEq)]
pub struct Analysis {
    /// Statements set aside, by column.
    pub excluded: Vec<bool>,
    /// Counts of each statement, by column.
    pub tallies: Vec<Tally>,
    /// Directions of opinion.
    pub components: Components,
    /// Places of participants.
    pub landscape: Landscape,
    /// Groups.
    pub groups: Groups,
    /// Votes that look like copies, lines and bursts.
    pub oddities: Oddities,
    /// Counts by announced group, each ring of copies being one voice: `[group][column]`.
    pub group_votes: Vec<Vec<Tally>>,
    /// Statements by sure agreement.
    pub common_ground: Vec<CommonGround>,
    /// For each announced group, the statements that surely set it apart.
    pub distinctive: Vec<Vec<Distinctive>>,
    /// Measures of bridging.
    pub bridging: Bridging,
    /// Known colleges, when there are any.
    pub colleges: Option<Colleges>,
}

/// Votes that do not look like independent people.
#[derive(Clone, Debug, PartialEq)]
pub struct Oddities {
    /// Rings of copies.
    pub rings: Vec<Ring>,
    /// How rings were looked for.
    pub search: Search,
    /// People who always answer the same.
    pub straight_lines: Vec<StraightLine>,
    /// Moments of many arrivals.
    pub bursts: Vec<Burst>,
}

/// Measures of bridging side by side, by column.
#[derive(Clone, Debug, PartialEq)]
pub struct Bridging {
    /// Measures over announced groups.
    pub group_aware: Vec<GroupAware>,
    /// Measures over pairs.
    pub pairs: Vec<PairMeasures>,
    /// The factorisation of Community Notes.
    pub factorisation: Option<Factorisation>,
    /// Participants on whom pairs and factorisation were measured.
    pub participants: usize,
}

/// The reading by known colleges.
#[derive(Clone, Debug, PartialEq)]
pub struct Colleges {
    /// How they were read.
    pub thresholds: Thresholds,
    /// Support, by column.
    pub support: Vec<StatementSupport>,
    /// Divisiveness, by column.
    pub divisiveness: Vec<Divisiveness>,
    /// On whom results hang, by column.
    pub capture: Vec<Capture>,
    /// Groups (announced, or else the best partition) against colleges, over the people who have both.
    pub groups_against_colleges: Contingency,
}

/// A part of the analysis, for who shows progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Looking for directions.
    Components,
    /// Looking for groups.
    Groups,
    /// Looking for votes that are not independent.
    Robustness,
    /// Measuring bridging.
    Bridging,
    /// Thresholds colleges.
    Colleges,
}

/// Reads a consultation.
pub fn analyse(subject: Subject<'_>, settings: Settings, stage: &mut dyn FnMut(Stage)) -> Analysis {
    let Subject { votes, excluded, .. } = subject;
    let threads = settings.threads;
    stage(Stage::Robustness);
    let oddities = oddities(votes, subject.active, threads);
    let voices = robustness::voices(votes.participants().len(), &oddities.rings);
    let reduced = (!oddities.rings.is_empty()).then(|| votes.select_rows(|row| voices[row]));
    let heard = reduced.as_ref().unwrap_or(votes);
    stage(Stage::Components);
    let heard_tallies = tally::by_statement(heard);
    let components = components::components(heard, excluded, threads);
    let evidence = |votes| {
        let centred = Centred::new(votes, &heard_tallies, excluded, threads);
        Evidence::new(&centred, &components.directions, components.significant, excluded)
    };
    let heard_evidence = evidence(heard);
    let mut landscape = Landscape::fit(&heard_evidence, threads);
    stage(Stage::Groups);
    let mut groups = groups::find(heard, excluded, &heard_evidence, &landscape, threads);
    drop(heard_evidence);
    if reduced.is_some() {
        landscape = landscape.placing(&evidence(votes), threads);
        groups = groups.on_all_rows(&voices);
    }
    let tallies = if reduced.is_some() { tally::by_statement(votes) } else { heard_tallies };
    let group_votes = group_votes(votes, &groups, &voices);
    let common_ground = consensus::common_ground(&group_votes, excluded);
    let distinctive =
        (0..group_votes.len()).map(|group| consensus::distinctive(&group_votes, group, excluded)).collect();
    stage(Stage::Bridging);
    let bridging = bridging(heard, excluded, &group_votes, threads);
    stage(Stage::Colleges);
    let colleges = (subject.colleges > 0).then(|| by_college(subject, settings, &groups));
    Analysis {
        excluded: excluded.to_vec(),
        tallies,
        components,
        landscape,
        groups,
        oddities,
        group_votes,
        common_ground,
        distinctive,
        bridging,
        colleges,
    }
}

impl Analysis {
    /// The model that places further participants; `votes` are those that were analysed.
    pub fn model(&self, votes: &Votes) -> Model {
        let voices = robustness::voices(votes.participants().len(), &self.oddities.rings);
        let followers = votes.participants().iter().zip(voices).filter(|(_, own)| !own).map(|(id, _)| *id);
        Model::new(votes.statements(), &self.excluded, &self.components, &self.landscape, &self.groups)
            .with_followers(followers.collect())
    }
}

fn oddities(votes: &Votes, active: &[(i64, i64)], threads: Threads) -> Oddities {
    let (rings, search) = robustness::rings(votes, threads);
    Oddities {
        rings,
        search,
        straight_lines: robustness::straight_lines(votes),
        bursts: robustness::bursts(active),
    }
}

/// Counts by announced group. With one group everybody counts, however little they voted.
fn group_votes(votes: &Votes, groups: &Groups, voices: &[bool]) -> Vec<Vec<Tally>> {
    let group_of: Vec<Option<usize>> = groups
        .group_of
        .iter()
        .zip(voices)
        .map(|(group, heard)| if groups.k == 1 { Some(0) } else { *group }.filter(|_| *heard))
        .collect();
    tally::by_part(votes, &group_of, groups.k)
}

fn bridging(votes: &Votes, excluded: &[bool], group_votes: &[Vec<Tally>], threads: Threads) -> Bridging {
    let sample = sampling::participants(votes, BRIDGED_CELLS, Key::new("participants measured for bridging"));
    let measured = sample.as_ref().unwrap_or(votes);
    // The descent of the factorisation has one thread's work; pairs are measured beside it.
    let (pairs, factorisation) = blocks::both(
        threads,
        |threads| bridging::pair_measures(measured, excluded, threads),
        |_| bridging::factorise(measured),
    );
    Bridging {
        group_aware: bridging::group_aware(group_votes),
        pairs,
        factorisation,
        participants: measured.participants().len(),
    }
}

fn by_college(subject: Subject<'_>, settings: Settings, groups: &Groups) -> Colleges {
    let Subject { votes, members, colleges, .. } = subject;
    let support = colleges::support(votes, members, colleges, settings.thresholds, settings.threads);
    let key = Key::new("colleges drawn at random");
    let seen =
        |statement: &StatementSupport| statement.colleges.iter().map(|college| college.votes.seen()).sum();
    let factorials = LogFactorials::up_to(support.iter().map(seen).max().unwrap_or_default());
    let divisiveness = blocks::map(support.len(), settings.threads, |column| {
        let tallies: Vec<Tally> = support[column].colleges.iter().map(|college| college.votes).collect();
        colleges::divisiveness(&tallies, &factorials, key.with(votes.statements()[column]))
    });
    let capture = colleges::capture(votes, members, &support, settings.thresholds, settings.threads);
    let group_of = groups.partition.as_ref().map_or(&groups.group_of, |partition| &partition.group_of);
    let both: Vec<(usize, usize)> = group_of
        .iter()
        .zip(members)
        .filter_map(|(group, member)| Some(((*group)?, member.college?)))
        .collect();
    let (first, second): (Vec<usize>, Vec<usize>) = both.into_iter().unzip();
    Colleges {
        thresholds: settings.thresholds,
        support,
        divisiveness,
        capture,
        groups_against_colleges: Contingency::new(&first, &second),
    }
}
