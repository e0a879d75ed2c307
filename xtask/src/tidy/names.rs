//! Names that say nothing: a thing is called by what it is, and a file by what is in it.

use super::{Finding, Tree};

/// Ends of type names that tell no more than "some code".
const EMPTY_ENDS: [&str; 6] = ["Manager", "Service", "Handler", "Helper", "Util", "Dto"];

/// Files that hold whatever found no place.
const EMPTY_FILES: [&str; 6] = ["mod.rs", "utils.rs", "util.rs", "helpers.rs", "common.rs", "misc.rs"];

/// Type and file names of Rust sources.
pub fn plain(tree: &Tree) -> Vec<Finding> {
    tree.ending(".rs")
        .flat_map(|(path, text)| of_file(path).into_iter().chain(of_types(path, text)))
        .collect()
}

fn of_file(path: &str) -> Option<Finding> {
    let name = path.rsplit('/').next().unwrap_or(path);
    let instead =
        if name == "mod.rs" { "write `foo.rs` beside `foo/`" } else { "name the file after what is in it" };
    EMPTY_FILES.contains(&name).then(|| Finding::new(path, instead))
}

fn of_types(path: &str, text: &str) -> Vec<Finding> {
    let types = text.lines().enumerate().filter_map(|(index, line)| Some((index + 1, type_name(line)?)));
    types
        .filter(|(_, name)| EMPTY_ENDS.iter().any(|end| name.ends_with(end)))
        .map(|(line, name)| {
            Finding::new(format!("{path}:{line}"), format!("`{name}`: name it after what it is"))
        })
        .collect()
}

/// The type that a line declares.
fn type_name(line: &str) -> Option<&str> {
    let mut words = line.split_whitespace().skip_while(|word| word.starts_with("pub"));
    let is_type = matches!(words.next()?, "struct" | "enum" | "trait" | "type");
    let name = words.next()?;
    let end = name.find(|character: char| !character.is_alphanumeric()).unwrap_or(name.len());
    is_type.then(|| &name[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_names_are_found_where_they_are_declared() {
        let tree = Tree::from([
            (
                "a.rs",
                "use axum::handler::Handler;\npub(crate) struct VoteManager<T> {}\nfn f(h: impl Handler) {}\n",
            ),
            ("b/mod.rs", ""),
            ("c/utils.rs", ""),
            ("d/ballot.rs", "enum Ballot { A }\npub trait Counts {}\n"),
        ]);
        let found: Vec<_> = plain(&tree).iter().map(ToString::to_string).collect();
        assert_eq!(
            found,
            [
                "a.rs:2: `VoteManager`: name it after what it is",
                "b/mod.rs: write `foo.rs` beside `foo/`",
                "c/utils.rs: name the file after what is in it",
            ]
        );
    }
}
