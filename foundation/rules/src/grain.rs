//! Whether a rule can be recomputed from what is published.

use crate::criterion::Criterion;
use crate::outline::{Outline, Shape};
use crate::place::Place;
use crate::rule::Rule;
use crate::{Cell, CollegeId, Lang};

/// How much of the positions is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grain {
    /// Each member's position, by name.
    Named,
    /// The tally of each group.
    ByGroup,
    /// The tally of the electorate alone.
    Counts,
}

/// Whether each organisation of the electorate holds one seat, which its published affiliations tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Organisations {
    /// Each holds one.
    OneSeatEach,
    /// An affiliation has two members or more.
    SomeHoldSeveral,
}

/// A rule that cannot be recomputed from what is published.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", self.in_words(Lang::En))]
pub struct CannotRecompute {
    /// The condition that asks for more, in the rule; the rule itself for the tallies' own faults.
    pub place: Place,
    /// What it asks for.
    pub asks: Asks,
}

/// What a condition asks for that is not published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asks {
    /// The tally of each college.
    EachCollege,
    /// The tally of this college.
    College(CollegeId),
    /// Which organisation took which position.
    Individuals,
    /// What an affiliation of several members said together.
    Affiliations,
    /// That no college be in two tallies.
    DistinctCells,
}

impl CannotRecompute {
    /// The reason, for a person.
    pub fn in_words(&self, lang: Lang) -> String {
        let asks = match (lang, &self.asks) {
            (Lang::En, Asks::EachCollege) => "this asks for the tally of each college, which is not published".into(),
            (Lang::En, Asks::College(college)) => {
                format!("this asks for the tally of college “{college}”, which is not published on its own")
            }
            (Lang::En, Asks::Individuals) => {
                "this asks who took which position: it can be recomputed only where names are published".into()
            }
            (Lang::En, Asks::Affiliations) => "an affiliation of the electorate has several members: what it said \
                                               together is known only where names are published"
                .into(),
            (Lang::En, Asks::DistinctCells) => "a college stands in two tallies; put each in one".into(),
            (Lang::Fr, Asks::EachCollege) => {
                "cette condition demande le décompte de chaque collège, qui n’est pas publié".into()
            }
            (Lang::Fr, Asks::College(college)) => format!(
                "cette condition demande le décompte du collège «\u{a0}{college}\u{a0}», qui n’est pas publié à part"
            ),
            (Lang::Fr, Asks::Individuals) => "cette condition demande qui a pris quelle position\u{a0}: elle ne se \
                                              recalcule que si les noms sont publiés"
                .into(),
            (Lang::Fr, Asks::Affiliations) => "une affiliation du corps électoral a plusieurs membres\u{a0}: ce \
                                               qu’ils ont dit ensemble n’est connu que si les noms sont publiés"
                .into(),
            (Lang::Fr, Asks::DistinctCells) => {
                "un collège figure dans deux décomptes\u{202f}; mettez chacun dans un seul".into()
            }
        };
        match (self.place.is_root(), lang) {
            (true, _) => asks,
            (false, Lang::En) => format!("{}: {asks}", self.place),
            (false, Lang::Fr) => format!("{}\u{a0}: {asks}", self.place),
        }
    }
}

/// Which colleges' tallies are known.
#[derive(Clone, Copy)]
enum Known<'a> {
    All,
    None,
    /// Those that are cells of their own.
    Cells(&'a [Cell]),
}

impl Known<'_> {
    fn college(self, college: &CollegeId) -> bool {
        match self {
            Self::All => true,
            Self::None => false,
            Self::Cells(cells) => cells.iter().any(|cell| cell.single() == Some(college)),
        }
    }

    fn each(self) -> bool {
        match self {
            Self::All => true,
            Self::None => false,
            Self::Cells(cells) => cells.iter().all(|cell| cell.single().is_some()),
        }
    }
}

impl Rule {
    /// Whether the rule can be recomputed from the published grain, or the first condition that cannot.
    pub fn recomputes_from(&self, grain: Grain, organisations: Organisations) -> Result<(), CannotRecompute> {
        match grain {
            Grain::Named => Ok(()),
            Grain::ByGroup => self.recomputes(Known::All, organisations),
            Grain::Counts => self.recomputes(Known::None, organisations),
        }
    }

    /// Whether the rule can be recomputed from the tallies of these cells (also: whether a secret ballot may be
    /// opened with it), or the first condition that cannot.
    pub fn recomputes_from_cells(
        &self,
        cells: &[Cell],
        organisations: Organisations,
    ) -> Result<(), CannotRecompute> {
        self.recomputes(Known::Cells(cells), organisations)
    }

    fn recomputes(&self, known: Known<'_>, organisations: Organisations) -> Result<(), CannotRecompute> {
        self.outlines()
            .iter()
            .try_for_each(|(place, outline)| recomputes(outline, place, known, organisations))
    }
}

fn recomputes(
    outline: &Outline,
    place: &Place,
    known: Known<'_>,
    organisations: Organisations,
) -> Result<(), CannotRecompute> {
    let asks = match &outline.shape {
        Shape::Test {
            criterion: Criterion::OrganisationsBeyondAuthor(_) | Criterion::NoMaintainedObjection,
            ..
        } => Some(Asks::Individuals),
        Shape::Test { college: Some(college), .. } if !known.college(college) => {
            Some(Asks::College(college.clone()))
        }
        Shape::Colleges { .. } | Shape::WithoutAnyOneCollege(_) if !known.each() => Some(Asks::EachCollege),
        Shape::WithoutAnyOne(_) if organisations == Organisations::SomeHoldSeveral => {
            Some(Asks::Affiliations)
        }
        _ => None,
    };
    if let Some(asks) = asks {
        return Err(CannotRecompute { place: outline.place_of_content(place), asks });
    }
    let mut children = outline.children().iter().enumerate();
    children.try_for_each(|(index, child)| {
        recomputes(child, &outline.place_of_child(place, index), known, organisations)
    })
}
