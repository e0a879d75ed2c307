//! Small files: one idea each.

use super::{Finding, Tree};

/// No file is longer.
const LONGEST: usize = 600;

/// Half of the files are not longer.
const MEDIAN: usize = 150;

/// Every `.rs` file and their median.
pub fn small(tree: &Tree) -> Vec<Finding> {
    let mut lengths: Vec<_> = tree.ending(".rs").map(|(path, text)| (text.lines().count(), path)).collect();
    let mut findings: Vec<_> = lengths
        .iter()
        .filter(|(length, _)| *length > LONGEST)
        .map(|(length, path)| {
            Finding::new(*path, format!("{length} lines; at most {LONGEST}: split it by idea"))
        })
        .collect();
    lengths.sort_unstable();
    if let Some((median, _)) = lengths.get(lengths.len() / 2)
        && *median > MEDIAN
    {
        findings.push(Finding::new("*.rs", format!("the median file has {median} lines; at most {MEDIAN}")));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_file_is_found_and_a_long_median() {
        let long = "x\n".repeat(601);
        let short = "x\n".repeat(10);
        let one_long =
            Tree::from([("a.rs", long.as_str()), ("b.rs", &short), ("c.rs", &short), ("d.md", &long)]);
        let findings = small(&one_long);
        assert_eq!(findings.len(), 1);
        assert!(findings[0].to_string().starts_with("a.rs: 601 lines"));

        let middling = "x\n".repeat(151);
        let all_middling = Tree::from([("a.rs", middling.as_str()), ("b.rs", &middling), ("c.rs", &short)]);
        assert!(small(&all_middling)[0].to_string().contains("median file has 151 lines"));
    }
}
