//! Every crate states its licence and takes the workspace's lints.

use toml::Table;

use super::{Finding, Tree};

/// Every `Cargo.toml` with a package.
pub fn licensed_and_linted(tree: &Tree) -> Vec<Finding> {
    tree.ending("Cargo.toml").flat_map(|(path, text)| of_manifest(path, text)).collect()
}

fn of_manifest(path: &str, text: &str) -> Vec<Finding> {
    let manifest: Table = match text.parse() {
        Ok(manifest) => manifest,
        Err(error) => return vec![Finding::new(path, format!("cannot be read: {error}"))],
    };
    let Some(package) = manifest.get("package").and_then(|package| package.as_table()) else {
        return Vec::new();
    };
    let mut findings = Vec::new();
    if !package.get("license").is_some_and(is_licence) {
        findings.push(Finding::new(path, "no licence: add `license.workspace = true`"));
    }
    if !manifest.get("lints").is_some_and(from_workspace) {
        findings.push(Finding::new(path, "its own lints: add `[lints] workspace = true`"));
    }
    findings
}

fn is_licence(value: &toml::Value) -> bool {
    from_workspace(value) || value.as_str().is_some_and(|text| !text.is_empty())
}

fn from_workspace(value: &toml::Value) -> bool {
    value.get("workspace").and_then(toml::Value::as_bool) == Some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn licence_and_lints_are_asked_of_packages_alone() {
        let tree = Tree::from([
            ("Cargo.toml", "[workspace]\nmembers = []\n"),
            (
                "good/Cargo.toml",
                "[package]\nname = 'a'\nlicense.workspace = true\n[lints]\nworkspace = true\n",
            ),
            ("bad/Cargo.toml", "[package]\nname = 'b'\n[lints.clippy]\nall = 'allow'\n"),
            ("worse/Cargo.toml", "[package\n"),
        ]);
        let found: Vec<_> = licensed_and_linted(&tree).iter().map(ToString::to_string).collect();
        assert_eq!(found.len(), 3, "{found:?}");
        assert!(found[0].starts_with("bad/Cargo.toml: no licence"));
        assert!(found[1].starts_with("bad/Cargo.toml: its own lints"));
        assert!(found[2].starts_with("worse/Cargo.toml: cannot be read"));
    }
}
