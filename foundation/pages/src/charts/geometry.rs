//! Where the marks of a half ring stand.

use std::f64::consts::PI;

/// Where a mark stands, in the units of the picture; the centre of the ring is the origin and y grows upwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Place {
    /// To the right of the centre.
    pub x: f64,
    /// Above the centre.
    pub y: f64,
    /// The angle seen from the centre: 0 at the left end, 1 at the right end.
    pub turn: f64,
}

/// The marks of a half ring.
#[derive(Debug, Clone, PartialEq)]
pub struct Layout {
    /// The places from left to right: neighbours in this order are neighbours in the picture, whatever their row.
    pub places: Vec<Place>,
    /// The radius of a mark: at it no two marks touch.
    pub radius: f64,
}

/// Marks fill this share of the distance between rows; the rest is paper.
const FILL: f64 = 0.8;
/// A mark never grows beyond this radius, however few there are.
const LARGEST: f64 = 18.0;

/// Distributes `count` marks over the rows of a half ring between two radii. Rows are as far apart as the marks of a row,
/// the distance is the largest that holds them all, and every row gets marks by its length.
pub fn half_ring(count: usize, inner: f64, outer: f64) -> Layout {
    let (mut low, mut high) = (0.0, 2.0 * LARGEST / FILL);
    if capacity(high, inner, outer) >= count {
        low = high;
    }
    for _ in 0..48 {
        let middle = f64::midpoint(low, high);
        if capacity(middle, inner, outer) >= count { low = middle } else { high = middle }
    }
    let distance = low;
    let radii = needed(rows(distance, inner, outer), count, distance);
    let mut places = Vec::with_capacity(count);
    for (radius, seats) in radii.iter().zip(shares(count, &radii, distance)) {
        for seat in 0..seats {
            let turn = if seats == 1 { 0.5 } else { fraction(seat, seats - 1) };
            let angle = PI * (1.0 - turn);
            places.push(Place { x: radius * angle.cos(), y: radius * angle.sin(), turn });
        }
    }
    places.sort_by(|one, other| {
        one.turn.total_cmp(&other.turn).then(radius_of(other).total_cmp(&radius_of(one)))
    });
    Layout { places, radius: distance * FILL / 2.0 }
}

fn radius_of(place: &Place) -> f64 {
    place.x.hypot(place.y)
}

#[expect(clippy::cast_precision_loss, reason = "counts of seats are far below 2^52")]
fn fraction(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}

/// The radii of the rows, outermost first.
fn rows(distance: f64, inner: f64, outer: f64) -> Vec<f64> {
    let mut radii = vec![outer];
    while let Some(last) = radii.last().copied()
        && distance > 0.0
        && last - distance >= inner
    {
        radii.push(last - distance);
    }
    radii
}

/// The outermost rows that hold them all: a few marks stand in one row.
fn needed(mut radii: Vec<f64>, count: usize, distance: f64) -> Vec<f64> {
    let mut held = 0;
    let enough = radii.iter().position(|radius| {
        held += row_capacity(*radius, distance);
        held >= count
    });
    radii.truncate(enough.map_or(radii.len(), |last| last + 1));
    radii
}

/// How many marks a row holds when the straight line between neighbours is `distance`.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a positive number of marks, bounded by the bisection's least distance"
)]
fn row_capacity(radius: f64, distance: f64) -> usize {
    if distance >= 2.0 * radius {
        return 1;
    }
    let step = 2.0 * (distance / (2.0 * radius)).asin();
    (PI / step + 1e-9) as usize + 1
}

fn capacity(distance: f64, inner: f64, outer: f64) -> usize {
    if distance <= 0.0 {
        return usize::MAX;
    }
    rows(distance, inner, outer).iter().map(|radius| row_capacity(*radius, distance)).sum()
}

/// How many marks each row gets: by its length, at most what it holds.
fn shares(count: usize, radii: &[f64], distance: f64) -> Vec<usize> {
    let room: Vec<usize> = radii.iter().map(|radius| row_capacity(*radius, distance)).collect();
    let total: usize = room.iter().sum();
    let mut shares: Vec<usize> = room.iter().map(|row| row * count / total.max(1)).collect();
    let mut left = count - shares.iter().sum::<usize>();
    while left > 0 {
        let before = left;
        for (share, row) in shares.iter_mut().zip(&room) {
            if left > 0 && *share < *row {
                *share += 1;
                left -= 1;
            }
        }
        if left == before {
            break;
        }
    }
    shares
}
