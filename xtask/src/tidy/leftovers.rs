//! Leftovers: notes to oneself, and paths of one machine.

use super::{Finding, Tree};

/// Files that nobody writes by hand.
const GENERATED: [&str; 2] = ["Cargo.lock", "package-lock.json"];

/// Written in two parts so that this file is tidy too.
const NOTES: [&str; 3] = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];

/// Folders of one machine: `std::env::temp_dir` and relative paths are the way.
const OF_ONE_MACHINE: [&str; 4] =
    [concat!("/wo", "rk/"), concat!("/tm", "p/"), concat!("/ro", "ot/"), concat!("/ho", "me/")];

/// Every file that is written by hand.
pub fn none(tree: &Tree) -> Vec<Finding> {
    let by_hand = tree.files().filter(|(path, _)| !GENERATED.iter().any(|name| path.ends_with(name)));
    by_hand.flat_map(|(path, text)| of_file(path, text)).collect()
}

fn of_file(path: &str, text: &str) -> Vec<Finding> {
    let lines = text.lines().enumerate();
    lines
        .filter_map(|(index, line)| Some(Finding::new(format!("{path}:{}", index + 1), of_line(line)?)))
        .collect()
}

fn of_line(line: &str) -> Option<String> {
    if let Some(note) = NOTES.iter().find(|note| has_word(line, note)) {
        return Some(format!("{note}: finish it, or file an issue"));
    }
    if let Some(folder) = OF_ONE_MACHINE.iter().find(|folder| has_path(line, folder)) {
        return Some(format!("{folder} is a path of one machine"));
    }
    is_silent_ignore(line).then(|| "`#[ignore]` without its reason: #[ignore = \"why\"]".to_owned())
}

fn has_word(line: &str, word: &str) -> bool {
    line.split(|character: char| !character.is_alphanumeric()).any(|part| part == word)
}

/// The folder at the beginning of a path, and not in the middle of an address or of a relative path.
fn has_path(line: &str, folder: &str) -> bool {
    line.match_indices(folder).any(|(place, _)| {
        !line[..place].ends_with(|before: char| before.is_alphanumeric() || "./-_}".contains(before))
    })
}

fn is_silent_ignore(line: &str) -> bool {
    line.trim() == concat!("#[ign", "ore]")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_words_of_their_own() {
        let note = concat!("// TO", "DO: the rest");
        let tree = Tree::from([("a.rs", note), ("b.ftl", "a = méthodo"), ("Cargo.lock", note)]);
        let found = none(&tree);
        assert_eq!(found.len(), 1);
        assert!(found[0].to_string().starts_with("a.rs:1: "));
    }

    #[test]
    fn a_path_of_one_machine_is_not_a_part_of_an_address() {
        assert!(of_line(concat!("open(\"/tm", "p/x\")")).is_some());
        assert!(of_line(concat!("cd /wo", "rk/pluriel")).is_some());
        assert!(of_line(concat!("https://example.org/wo", "rk/1")).is_none());
        assert!(of_line(concat!("tests/tm", "p/x")).is_none());
    }

    #[test]
    fn a_test_is_ignored_for_a_reason() {
        assert!(of_line(concat!("    #[ign", "ore]")).is_some());
        assert!(of_line("    #[ignore = \"takes a minute\"]").is_none());
    }
}
