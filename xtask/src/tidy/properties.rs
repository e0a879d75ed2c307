//! Property tests: the number of their cases is asked for, so that `cargo xtask test --deep` reaches every one.

use super::{Finding, Tree};

/// The configurations of property tests with a number of cases of their own: those that take more cases from nobody.
pub fn deep(tree: &Tree) -> Vec<Finding> {
    tree.ending(".rs").flat_map(|(path, text)| of_file(path, text)).collect()
}

fn of_file(path: &str, text: &str) -> Vec<Finding> {
    let what = "a property with a fixed number of cases: take it from `PROPTEST_CASES` where that is set";
    let lines = text.lines().enumerate().filter(|(_, line)| is_fixed(line));
    lines.map(|(index, _)| Finding::new(format!("{path}:{}", index + 1), what)).collect()
}

/// Whether the line configures a property with a number of cases written out.
fn is_fixed(line: &str) -> bool {
    let configures = line.contains("proptest_config(") || line.trim_start().starts_with("cases: ");
    let number = line.split_once("cases: ").map(|(_, number)| number.trim_start());
    let is_number = number.is_some_and(|number| number.starts_with(|sign: char| sign.is_ascii_digit()));
    configures && is_number || line.contains(concat!("with_", "cases("))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_cases_is_asked_for() {
        for fixed in [
            concat!("    #![proptest_", "config(Config { cases: 48, ..Config::default() })]"),
            "        cases: 64,",
            concat!("    #![proptest_config(ProptestConfig::with_", "cases(9))]"),
        ] {
            assert!(is_fixed(fixed), "{fixed}");
        }
        for asked in [
            "    #![proptest_config(Config { cases: crate::cases(48), ..Config::default() })]",
            "        cases: asked.unwrap_or(48),",
            "    let cases: [(&str, u8); 5] = [",
        ] {
            assert!(!is_fixed(asked), "{asked}");
        }
        assert_eq!(deep(&Tree::from([("a.rs", "x\n    cases: 3,\n"), ("a.md", "cases: 3")])).len(), 1);
    }
}
