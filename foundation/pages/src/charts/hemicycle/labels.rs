//! The names of the sectors, outside the ring.

use std::f64::consts::PI;

use super::plan::CENTRE;

/// The name of one sector, in one or two lines.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Label {
    pub(super) lines: Vec<String>,
    pub(super) anchor: Anchor,
    /// Where the first line's baseline begins, in the picture.
    x: f64,
    y: f64,
}

/// At which end a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// The height of a line; letters are 10 units high.
const LINE: f64 = 12.0;
/// A letter's width, generously.
const LETTER: f64 = 5.6;
/// A line holds at most so many letters, so that the leftmost label stays in the picture.
const LETTERS: usize = 15;

impl Label {
    /// Where a line begins.
    pub(super) fn position(&self, line: usize) -> (f64, f64) {
        #[expect(clippy::cast_precision_loss, reason = "two lines at most")]
        let below = line as f64 * LINE;
        (self.x, self.y + below)
    }

    /// Left, top, right and bottom of the text.
    fn bounds(&self) -> (f64, f64, f64, f64) {
        let longest = self.lines.iter().map(|line| line.chars().count()).max().unwrap_or_default();
        #[expect(clippy::cast_precision_loss, reason = "a label of at most fifteen letters and two lines")]
        let (width, height) = (longest as f64 * LETTER, self.lines.len() as f64 * LINE);
        let left = match self.anchor {
            Anchor::Start => self.x,
            Anchor::Middle => self.x - width / 2.0,
            Anchor::End => self.x - width,
        };
        (left, self.y - LINE, left + width, self.y - LINE + height)
    }

    fn overlaps(&self, other: &Self) -> bool {
        let (left, top, right, bottom) = self.bounds();
        let (other_left, other_top, other_right, other_bottom) = other.bounds();
        left < other_right && other_left < right && top < other_bottom && other_top < bottom
    }
}

/// The names round the ring, at a radius; none when a name is too long or two would overlap.
pub(super) fn placed(names: &[(f64, String)], radius: f64) -> Option<Vec<Label>> {
    let labels: Vec<Label> =
        names.iter().map(|(turn, name)| Some(at(*turn, radius, wrapped(name)?))).collect::<Option<_>>()?;
    let apart = labels
        .iter()
        .enumerate()
        .all(|(index, label)| !labels[..index].iter().any(|other| label.overlaps(other)));
    apart.then_some(labels)
}

/// Numbers round the ring, at a radius. Those that would overlap share one label: groups of one seat each can stand at
/// the same turn.
pub(super) fn numbers(numbers: &[(f64, String)], radius: f64) -> Vec<Label> {
    let mut labels: Vec<Label> = Vec::new();
    for (turn, number) in numbers {
        let label = at(*turn, radius, vec![number.clone()]);
        match labels.last_mut() {
            Some(last) if last.overlaps(&label) => last.lines[0] = format!("{}, {number}", last.lines[0]),
            _ => labels.push(label),
        }
    }
    labels
}

/// A label at a turn of the ring: beside it at the sides, over it at the top.
fn at(turn: f64, radius: f64, lines: Vec<String>) -> Label {
    let angle = PI * (1.0 - turn);
    let (x, y) = (CENTRE.0 + radius * angle.cos(), CENTRE.1 - radius * angle.sin());
    let anchor = match angle.cos() {
        ..-0.2 => Anchor::End,
        0.2.. => Anchor::Start,
        _ => Anchor::Middle,
    };
    #[expect(clippy::cast_precision_loss, reason = "two lines at most")]
    let above = (lines.len() - 1) as f64 * LINE * angle.sin();
    Label { lines, anchor, x, y: y - above + LINE * 0.35 * (1.0 - angle.sin()) }
}

/// A name in at most two lines, cut between words.
fn wrapped(name: &str) -> Option<Vec<String>> {
    if name.chars().count() <= LETTERS {
        return Some(vec![name.to_owned()]);
    }
    let mut best: Option<(usize, Vec<String>)> = None;
    for (at, _) in name.match_indices(' ') {
        let (first, second) = (&name[..at], &name[at + 1..]);
        let longest = first.chars().count().max(second.chars().count());
        if longest <= LETTERS && best.as_ref().is_none_or(|(shortest, _)| longest < *shortest) {
            best = Some((longest, vec![first.to_owned(), second.to_owned()]));
        }
    }
    best.map(|(_, lines)| lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_at_one_turn_share_a_label() {
        let labels = numbers(&[(0.0, "1".into()), (0.0, "2".into()), (0.5, "3".into())], 100.0);
        let lines: Vec<_> = labels.iter().map(|label| label.lines[0].as_str()).collect();
        assert_eq!(lines, ["1, 2", "3"]);
    }
}
