//! Pages of a text that was extracted, and how its paragraphs begin.

use super::{INDENT, indent};

/// The lines of each page: form feeds part them; where they were lost on the way, the numbers at the feet of pages do.
pub(super) fn of(text: &str) -> Vec<Vec<&str>> {
    if text.contains('\u{c}') {
        return text.split('\u{c}').map(|page| page.lines().collect()).collect();
    }
    let lines: Vec<&str> = text.lines().collect();
    let mut pages = Vec::new();
    let mut from = 0;
    for (at, line) in lines.iter().enumerate() {
        let is_apart = at.checked_sub(1).is_none_or(|above| lines[above].trim().is_empty());
        if is_apart && is_number_of(line, pages.len() + 1) {
            pages.push(lines[from..=at].to_vec());
            from = at + 1;
        }
    }
    pages.push(lines[from..].to_vec());
    pages
}

/// Whether a line is the number of this page, set off from the edge.
fn is_number_of(line: &str, page: usize) -> bool {
    indent(line) >= INDENT && line.trim() == page.to_string()
}

/// Whether paragraphs begin with an indent: most of those that an empty line sets apart and that have several lines.
pub(super) fn is_indented(pages: &[Vec<&str>]) -> bool {
    let (mut indented, mut flush) = (0, 0);
    for page in pages {
        for three in page.windows(3).filter(|three| three[0].trim().is_empty()) {
            let (first, second) = (indent(three[1]), indent(three[2]));
            if three[1].trim().is_empty() || three[2].trim().is_empty() {
                continue;
            }
            if first >= INDENT && second < INDENT {
                indented += 1;
            } else if first < INDENT && second < INDENT {
                flush += 1;
            }
        }
        // Paragraphs that no empty line parts tell by their indents alone.
        let parted =
            |two: &&[&str]| indent(two[0]) < INDENT && indent(two[1]) >= INDENT && !two[0].trim().is_empty();
        indented += page.windows(2).filter(parted).filter(|two| !two[1].trim().is_empty()).count();
    }
    indented > flush
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_part_pages_where_form_feeds_were_lost() {
        let counts = |text: &str| of(text).iter().map(Vec::len).collect::<Vec<_>>();
        assert_eq!(counts("un\n\u{c}deux\n"), [1, 1]);
        assert_eq!(counts("un\n\n      1\ndeux\n\n      2\n"), [3, 3, 0]);
        assert_eq!(counts("un\n\n      7\ndeux\n\n2\n"), [6], "no page of this text has these numbers");
    }

    #[test]
    fn paragraphs_are_indented_when_most_are() {
        for (text, expected) in [
            ("Titre\n    Les haies\nabritent.\n    Les mares\naussi.", true),
            ("Titre\n\nLes haies\nabritent.\n\nLes mares\naussi.\n\n     1", false),
            ("Les haies\nabritent :\n\n    - un\n    - deux\n\nLes mares\naussi.", false),
            ("", false),
        ] {
            assert_eq!(is_indented(&of(text)), expected, "{text}");
        }
    }
}
