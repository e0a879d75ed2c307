//! Where everything of a hemicycle stands in the picture.

use super::{
    Hemicycle, Seat,
    labels::{self, Label},
};
use crate::charts::geometry::{Layout, Place, half_ring};

pub(super) const WIDTH: f64 = 470.0;
pub(super) const HEIGHT: f64 = 214.0;
/// What the words of the centre add below the ring: inside it, few but large seats leave them no room.
pub(super) const WORDS: f64 = 18.0;
/// What the mark of an invented picture adds below.
pub(super) const MARK: f64 = 22.0;
/// The centre of the ring.
pub(super) const CENTRE: (f64, f64) = (WIDTH / 2.0, 192.0);
/// The innermost and the outermost row of seats.
const RING: (f64, f64) = (58.0, 118.0);
/// The rows of advisers.
const ADVICE: (f64, f64) = (138.0, 146.0);
/// Where names begin: beside the seats alone, and beside advisers.
const NAMES: (f64, f64) = (138.0, 156.0);
/// A diamond is at most this large.
const LARGEST_ADVICE: f64 = 5.0;

/// A hemicycle laid out.
pub(super) struct Plan<'a> {
    seats: Vec<&'a Seat>,
    layout: Layout,
    advice: Layout,
    names: Option<Vec<Label>>,
    numbers: Vec<Label>,
}

impl<'a> Plan<'a> {
    pub(super) fn of(hemicycle: &'a Hemicycle) -> Self {
        let mut seats: Vec<&Seat> = hemicycle.seats.iter().collect();
        seats.sort_by_key(|seat| (seat.group, seat.sign));
        let layout = half_ring(seats.len(), RING.0, RING.1);
        let advice = half_ring(hemicycle.advisers.len(), ADVICE.0, ADVICE.1);

        let sectors = sectors(&seats, &layout);
        let name = |group: usize| hemicycle.groups.get(group).cloned().unwrap_or_default();
        let names: Vec<_> = sectors.iter().map(|(group, turn)| (*turn, name(*group))).collect();
        let numbers: Vec<_> = sectors.iter().map(|(group, turn)| (*turn, (group + 1).to_string())).collect();
        let radius = if hemicycle.advisers.is_empty() { NAMES.0 } else { NAMES.1 };
        let (names, numbers) = (labels::placed(&names, radius), labels::numbers(&numbers, radius));
        Self { seats, layout, advice, names, numbers }
    }

    /// Each seat with the middle of its mark.
    pub(super) fn seats(&self) -> impl Iterator<Item = (&'a Seat, (f64, f64))> {
        self.seats.iter().copied().zip(self.layout.places.iter().map(in_picture))
    }

    pub(super) const fn seat_radius(&self) -> f64 {
        self.layout.radius
    }

    /// The middle of each adviser's mark, from left to right.
    pub(super) fn advisers(&self) -> impl Iterator<Item = (f64, f64)> {
        self.advice.places.iter().map(in_picture)
    }

    pub(super) const fn adviser_radius(&self) -> f64 {
        self.advice.radius.min(LARGEST_ADVICE)
    }

    /// The groups' names outside the ring, where they fit.
    pub(super) fn names(&self) -> Option<&[Label]> {
        self.names.as_deref()
    }

    /// The groups' numbers outside the ring, where their names do not fit.
    pub(super) fn numbers(&self) -> &[Label] {
        &self.numbers
    }
}

const fn in_picture(place: &Place) -> (f64, f64) {
    (CENTRE.0 + place.x, CENTRE.1 - place.y)
}

/// The groups from left to right, each with the turn of its middle.
fn sectors(seats: &[&Seat], layout: &Layout) -> Vec<(usize, f64)> {
    let mut spans: Vec<(usize, f64, f64)> = Vec::new();
    for (seat, place) in seats.iter().zip(&layout.places) {
        match spans.last_mut() {
            Some((group, _, last)) if *group == seat.group => *last = place.turn,
            _ => spans.push((seat.group, place.turn, place.turn)),
        }
    }
    spans.into_iter().map(|(group, first, last)| (group, f64::midpoint(first, last))).collect()
}
