//! What is usual in a text: its size, its margins, how far its lines stand apart, whether its paragraphs are indented.

use std::collections::BTreeMap;

use super::super::line::{Line, points};

/// A line larger than the text by so many half points is a heading, smaller by as many it may be of a note.
const APART: u32 = 2;
/// An indent is at least and at most so many times the size.
const INDENT: (f32, f32) = (0.6, 6.0);
/// Lines further apart than so many times what is usual have a gap between them.
const GAP: f32 = 1.3;
/// A line that ends before this part of the width ends early.
const EARLY: f32 = 0.8;
/// How far apart lines stand where nothing tells, in times their size.
const LEADING: f32 = 1.2;

/// What is usual in a text.
#[derive(Debug)]
pub(super) struct Measures {
    /// The size of the text, in half points.
    size: u32,
    left: f32,
    right: f32,
    /// How far its lines stand apart, in times their size.
    leading: f32,
    /// Whether its paragraphs are indented.
    pub indents: bool,
}

impl Measures {
    /// Measures the pages.
    pub fn of(pages: &[Vec<Line>]) -> Self {
        let mut signs: BTreeMap<u32, usize> = BTreeMap::new();
        for line in pages.iter().flatten() {
            *signs.entry(line.size).or_default() += line.text.chars().count();
        }
        let size = signs.into_iter().max_by_key(|(_, signs)| *signs).map_or(0, |(size, _)| size);
        let body = || pages.iter().flatten().filter(|line| line.size == size);
        let mut lefts: Vec<f32> = body().map(|line| line.x).collect();
        let mut rights: Vec<f32> = body().map(|line| line.end).collect();
        lefts.sort_by(f32::total_cmp);
        rights.sort_by(f32::total_cmp);
        let mut measures = Self {
            size,
            left: usual(&lefts),
            // Most lines of a text end at its margin, or near it.
            right: rights.get(rights.len() * 9 / 10).copied().unwrap_or_default(),
            leading: LEADING,
            indents: false,
        };
        let pairs = || {
            pages
                .iter()
                .flat_map(|page| page.windows(2))
                .filter(|pair| pair.iter().all(|line| line.size == size))
        };
        let mut apart: Vec<f32> = pairs()
            .map(|pair| (pair[0].y - pair[1].y) / pair[1].points().max(1.0))
            .filter(|apart| (0.8..3.0).contains(apart))
            .collect();
        apart.sort_by(f32::total_cmp);
        measures.leading = apart.get(apart.len() / 2).copied().unwrap_or(LEADING);
        let indented = pairs().filter(|pair| {
            measures.is_indented(&pair[1])
                && !measures.is_indented(&pair[0])
                && !measures.is_gap(&pair[0], &pair[1])
        });
        measures.indents = indented.count() > 1;
        measures
    }

    /// Whether this size, in half points, is a heading's.
    pub fn is_heading(&self, size: u32) -> bool {
        size >= self.size + APART
    }

    /// Whether a line is smaller than the text.
    pub fn is_small(&self, line: &Line) -> bool {
        line.size + APART <= self.size
    }

    /// Whether a line begins behind the margin.
    pub fn is_indented(&self, line: &Line) -> bool {
        let (least, most) = INDENT;
        let size = points(self.size);
        ((line.x - self.left) / size.max(1.0) - least).is_sign_positive()
            && (line.x - self.left) <= most * size
    }

    /// Whether two lines, one after the other, stand further apart than usual.
    pub fn is_gap(&self, before: &Line, line: &Line) -> bool {
        let apart = before.y - line.y;
        !(0.0..=GAP * self.leading * before.points().max(line.points())).contains(&apart)
    }

    /// Whether a line ends long before the margin.
    pub fn ends_early(&self, line: &Line) -> bool {
        line.end < EARLY.mul_add(self.right - self.left, self.left)
    }

    /// Whether a line stands between both margins, as titles do.
    pub fn is_centred(&self, line: &Line) -> bool {
        let (before, behind) = (line.x - self.left, self.right - line.end);
        let width = (self.right - self.left).max(1.0);
        before > 0.02 * width && (before - behind).abs() < 0.06 * width
    }
}

/// The place at which most of these, in order, are.
fn usual(places: &[f32]) -> f32 {
    let near = |place: &f32| places.iter().filter(|other| (*other - place).abs() < 1.0).count();
    // Long texts tell as much by some of their lines.
    let step = (places.len() / 400).max(1);
    places.iter().step_by(step).max_by_key(|place| near(place)).copied().unwrap_or_default()
}
