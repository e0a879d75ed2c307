//! Running heads and page numbers, taken away: what stands alone at the top or the bottom of pages and is a number, or the same on
//! several of them.

use std::collections::BTreeMap;

use super::line::Line;

/// On so many pages a line at the same end is a running head.
const SEVERAL: usize = 3;

/// The pages without them.
pub(super) fn without(mut pages: Vec<Vec<Line>>) -> Vec<Vec<Line>> {
    let mut seen: BTreeMap<(bool, String), usize> = BTreeMap::new();
    for (at_top, line) in pages.iter().flat_map(|page| ends(page)) {
        *seen.entry((at_top, shape(&line.text))).or_default() += 1;
    }
    // A head has two lines at most; one line is taken after the other.
    for _ in 0..2 {
        for page in &mut pages {
            let repeated = |at_top, line: &Line| {
                seen.get(&(at_top, shape(&line.text))).is_some_and(|count| *count >= SEVERAL)
            };
            let gone: Vec<f32> = ends(page)
                .into_iter()
                .filter(|(at_top, line)| is_number(&line.text) || repeated(*at_top, line))
                .map(|(_, line)| line.y)
                .collect();
            page.retain(|line| !gone.iter().any(|y| (line.y - y).abs() < 0.5));
        }
    }
    pages
}

/// The highest and the lowest line of a page.
fn ends(page: &[Line]) -> Vec<(bool, &Line)> {
    let by_height = |one: &&Line, other: &&Line| one.y.total_cmp(&other.y);
    let (highest, lowest) = (page.iter().max_by(by_height), page.iter().min_by(by_height));
    let ends = [(true, highest), (false, lowest)];
    ends.into_iter().filter_map(|(at_top, line)| Some((at_top, line?))).collect()
}

/// A line whatever its numbers.
fn shape(text: &str) -> String {
    text.chars().map(|sign| if sign.is_numeric() { '#' } else { sign }).collect()
}

/// Whether a line is a page's number: `3`, `- 3 -`, `3/12`, `Page 3 sur 12`.
fn is_number(text: &str) -> bool {
    let is_word = |word: &&str| {
        !matches!(word.to_lowercase().as_str(), "page" | "p." | "sur" | "of" | "/" | "-" | "–" | "—" | "|")
    };
    let mut words = text.split_whitespace().filter(is_word).peekable();
    let number = |word: &str| {
        word.chars().any(|sign| sign.is_ascii_digit())
            && word.chars().all(|sign| sign.is_ascii_digit() || "/-–.".contains(sign))
    };
    words.peek().is_some() && text.chars().count() <= 20 && words.all(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_number_is_told_from_a_line_of_text() {
        for number in ["3", "- 3 -", "3/12", "Page 3 sur 12", "p. 4"] {
            assert!(is_number(number), "{number}");
        }
        for line in ["3 recommandations", "Page", "En 2024", "-"] {
            assert!(!is_number(line), "{line}");
        }
    }
}
