//! The ranks of headings that nothing but empty lines tells: a page sets a higher title further apart, and a title directly under
//! another one begins what is below it.

/// What stands before a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Before {
    /// The beginning of the text or of a page: nothing tells how far apart it was set.
    Edge,
    /// Another heading, and no words between the two.
    Heading,
    /// Words, and so many empty lines.
    Words(usize),
}

/// A rank that is open while headings are read.
struct Level {
    /// How many empty lines set its headings apart, once one of them tells.
    gap: Option<usize>,
    /// Which headings are of this rank.
    headings: Vec<usize>,
}

/// The rank of each heading, 1 the highest. A lower rank counts once a heading set further apart ends it: without one, nothing tells
/// whether what comes after a title within a section is of that title's rank or of the section's.
pub(super) fn of(before: &[Before]) -> Vec<u8> {
    let mut ranks = vec![1; before.len()];
    let mut open = vec![Level { gap: None, headings: Vec::new() }];
    for (heading, before) in before.iter().enumerate() {
        match *before {
            Before::Heading if heading > 0 => open.push(Level { gap: None, headings: Vec::new() }),
            Before::Words(gap) => {
                while open.len() > 1
                    && open.last().is_some_and(|level| level.gap.is_some_and(|own| own < gap))
                {
                    let rank = u8::try_from(open.len()).unwrap_or(u8::MAX);
                    for ended in open.pop().map(|level| level.headings).unwrap_or_default() {
                        ranks[ended] = rank;
                    }
                }
                if let Some(level) = open.last_mut() {
                    level.gap.get_or_insert(gap);
                }
            }
            Before::Edge | Before::Heading => {}
        }
        if let Some(level) = open.last_mut() {
            level.headings.push(heading);
        }
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::{Before::*, *};

    #[test]
    fn a_rank_is_told_by_what_stands_before_and_ended_by_a_wider_gap() {
        let cases: [(&str, &[Before], &[u8]); 8] = [
            ("no heading", &[], &[]),
            ("all alike", &[Edge, Words(1), Words(1)], &[1, 1, 1]),
            ("a section with titles within it", &[Edge, Heading, Words(1), Words(2)], &[1, 2, 2, 1]),
            (
                "two ranks below",
                &[Edge, Heading, Words(1), Words(1), Heading, Edge, Words(1), Words(2)],
                &[1, 2, 2, 2, 3, 3, 3, 1],
            ),
            ("nothing ends what the second begins", &[Edge, Heading, Words(1), Words(1)], &[1, 1, 1, 1]),
            ("a wider gap before any lower rank", &[Edge, Words(1), Words(3), Words(1)], &[1, 1, 1, 1]),
            ("a page ends what no gap ends", &[Edge, Heading, Edge, Edge], &[1, 1, 1, 1]),
            (
                "a rank that comes back",
                &[Edge, Heading, Words(1), Words(2), Heading, Words(1), Words(2)],
                &[1, 2, 2, 1, 2, 2, 1],
            ),
        ];
        for (case, before, ranks) in cases {
            assert_eq!(of(before), ranks, "{case}");
        }
    }
}
