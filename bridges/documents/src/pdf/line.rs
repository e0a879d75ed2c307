//! Runs of signs put together to lines, from left to right; small raised numbers are the calls of notes.

/// Signs shown together.
#[derive(Debug, Clone)]
pub(super) struct Run {
    /// Where they begin, in points from the left.
    pub x: f32,
    /// Their base line, in points from the bottom.
    pub y: f32,
    /// Where they end.
    pub end: f32,
    /// Their size, in points.
    pub size: f32,
    /// Whether they are bold.
    pub is_bold: bool,
    /// Their letters.
    pub text: String,
}

/// A line.
#[derive(Debug, Clone)]
pub(super) struct Line {
    /// Where it begins, in points from the left.
    pub x: f32,
    /// Where it ends.
    pub end: f32,
    /// Its base line, in points from the bottom.
    pub y: f32,
    /// The size of most of its signs, in half points.
    pub size: u32,
    /// Whether all of it is bold.
    pub is_bold: bool,
    /// Its words.
    pub text: String,
    /// The raised number with which it begins.
    pub mark: Option<usize>,
}

impl Line {
    /// Its size, in points.
    pub fn points(&self) -> f32 {
        points(self.size)
    }
}

/// A size in half points, in points.
pub(super) fn points(half_points: u32) -> f32 {
    u16::try_from(half_points).map_or(f32::from(u16::MAX), f32::from) / 2.0
}

/// Gaps wider than this part of the size are spaces.
const SPACE: f32 = 0.15;
/// Runs whose base lines differ by less than this part of the size are on one line.
const ONE_LINE: f32 = 0.55;
/// Signs smaller than this part of the line's size, and raised by the other, are raised numbers.
const SMALL: f32 = 0.85;
const RAISED: f32 = 0.15;

/// The lines of a page's runs, in the order in which they are shown.
pub(super) fn lines(runs: Vec<Run>) -> Vec<Line> {
    let mut lines: Vec<Vec<Run>> = Vec::new();
    for run in runs {
        let goes_on = lines.last().and_then(|line| line.last()).is_some_and(|last| {
            let size = last.size.max(run.size);
            (last.y - run.y).abs() < ONE_LINE * size && run.x > last.end - size
        });
        match lines.last_mut() {
            Some(line) if goes_on => line.push(run),
            _ => lines.push(vec![run]),
        }
    }
    lines.iter().filter_map(|runs| line(runs)).collect()
}

fn line(runs: &[Run]) -> Option<Line> {
    let written = || runs.iter().filter(|run| !run.text.trim().is_empty());
    let first = written().next()?;
    let main = written().max_by(|one, other| {
        let length = |run: &Run| run.text.chars().count();
        length(one).cmp(&length(other)).then(one.size.total_cmp(&other.size))
    })?;
    let is_raised = |run: &Run| {
        run.size < SMALL * main.size
            && run.y > RAISED.mul_add(main.size, main.y)
            && run.text.trim().chars().all(|sign| sign.is_ascii_digit())
    };
    let mut mark = None;
    let (mut text, mut end) = (String::new(), f32::MAX);
    for run in runs {
        let words = letters(&run.text);
        if run.x - end > SPACE * run.size.max(main.size * SMALL) && !text.ends_with(' ') {
            text.push(' ');
        }
        if !is_raised(run) || words.trim().is_empty() {
            text.push_str(&words);
        } else if text.trim().is_empty() {
            mark = words.trim().parse().ok();
        } else {
            let called = format!(" [{}]", words.trim());
            text.truncate(text.trim_end().len());
            text.push_str(&called);
        }
        end = run.end;
    }
    Some(Line {
        x: first.x,
        end: written().next_back()?.end,
        y: main.y,
        size: half_points(main.size),
        is_bold: written().all(|run| run.is_bold || is_raised(run)),
        text: text.trim().to_owned(),
        mark,
    })
    .filter(|line| !line.text.is_empty())
}

/// Letters without ligatures and without signs that nobody reads.
fn letters(text: &str) -> String {
    let mut letters = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            'ﬀ' => letters.push_str("ff"),
            'ﬁ' => letters.push_str("fi"),
            'ﬂ' => letters.push_str("fl"),
            'ﬃ' => letters.push_str("ffi"),
            'ﬄ' => letters.push_str("ffl"),
            '\t' | '\n' | '\r' | '\u{a0}' => letters.push(' '),
            sign if sign.is_control() => {}
            sign => letters.push(sign),
        }
    }
    letters
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "the size is clamped to what fits"
)]
fn half_points(points: f32) -> u32 {
    (points * 2.0).round().clamp(0.0, 20_000.0) as u32
}
