//! A room is complete: registered, explained, worded in both languages, its events kept as golden files.

use std::collections::BTreeSet;

use super::{Finding, Tree};

/// The one list of rooms.
const LIST: &str = "server/src/fronts.rs";

/// The languages of every room's words.
const LANGUAGES: [&str; 2] = ["fr", "en"];

/// Every folder of `rooms/` that holds a crate.
pub fn complete(tree: &Tree) -> Vec<Finding> {
    rooms(tree).iter().flat_map(|room| of_room(tree, room)).collect()
}

fn rooms(tree: &Tree) -> BTreeSet<&str> {
    let manifests =
        tree.files().filter_map(|(path, _)| path.strip_prefix("rooms/")?.strip_suffix("/Cargo.toml"));
    manifests.filter(|room| !room.contains('/')).collect()
}

fn of_room(tree: &Tree, room: &str) -> Vec<Finding> {
    let folder = format!("rooms/{room}");
    let mut findings = Vec::new();
    findings.extend(registered(tree, room, &folder));
    if tree.text(&format!("{folder}/README.md")).is_none_or(|readme| readme.trim().is_empty()) {
        findings.push(Finding::new(&folder, "has no README.md: what it is, its life, who may do what"));
    }
    findings.extend(words(tree, &folder));
    findings.extend(golden_events(tree, &folder));
    findings
}

/// Decided by the house and shown by the site: both lists stand in one file.
fn registered(tree: &Tree, room: &str, folder: &str) -> Vec<Finding> {
    let list = tree.text(LIST).unwrap_or_default();
    let wanted = [format!("use pluriel_{room}::"), format!("pluriel_{room}::front()")];
    let missing = wanted.iter().filter(|words| !list.contains(words.as_str()));
    missing
        .map(|words| Finding::new(folder, format!("`{words}` is not in the one list of rooms, {LIST}")))
        .collect()
}

/// Both languages, and a test that compares them: `pluriel_room_tests::words::agree`.
fn words(tree: &Tree, folder: &str) -> Vec<Finding> {
    let files = LANGUAGES.iter().map(|language| format!("{folder}/words/{language}.ftl"));
    let missing = files.filter(|path| tree.text(path).is_none());
    let mut findings: Vec<_> =
        missing.map(|path| Finding::new(path, "is missing: a room speaks French and English")).collect();
    let compared = |(path, text): (&str, &str)| {
        path.starts_with(&format!("{folder}/"))
            && (text.contains("differences(") || text.contains("words::agree("))
    };
    if !tree.ending(".rs").any(compared) {
        findings.push(Finding::new(
            folder,
            "no test compares its languages: pluriel_room_tests::words::agree(&WORDS)",
        ));
    }
    findings
}

/// A golden file of every version of every kind that `events.rs` declares, old versions included.
fn golden_events(tree: &Tree, folder: &str) -> Vec<Finding> {
    let declared: Vec<_> = tree
        .ending(".rs")
        .filter(|(path, _)| path.starts_with(&format!("{folder}/src/events")))
        .flat_map(|(_, text)| kinds(text))
        .collect();
    if declared.is_empty() {
        return vec![Finding::new(folder, "declares no event in src/events.rs")];
    }
    let missing =
        declared.into_iter().flat_map(|(kind, newest)| (1..=newest).map(move |version| (kind, version)));
    missing
        .map(|(kind, version)| format!("{folder}/tests/golden/{kind}.v{version}.json"))
        .filter(|path| tree.text(path).is_none())
        .map(|path| Finding::new(path, "is missing: every version of an event is kept and replayed for ever"))
        .collect()
}

/// Kinds with their newest version, from lines such as `MemberSeated = "member_seated" / 1,`.
fn kinds(text: &str) -> impl Iterator<Item = (&str, u16)> {
    text.lines().filter_map(|line| {
        let (kind, version) = line.split_once("= \"")?.1.split_once("\" / ")?;
        Some((kind, version.trim_end_matches(',').parse().ok()?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const EVENTS: &str =
        "events! {\n    pub enum Event {\n        /// Opened.\n        Opened = \"opened\" / 2,\n    }\n}\n";

    fn found(tree: &Tree) -> Vec<String> {
        complete(tree).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_complete_room_is_tidy() {
        let tree = Tree::from([
            ("rooms/doors/Cargo.toml", ""),
            ("rooms/doors/README.md", "# Doors"),
            ("rooms/doors/src/events.rs", EVENTS),
            ("rooms/doors/words/fr.ftl", "door = porte"),
            ("rooms/doors/words/en.ftl", "door = door"),
            ("rooms/doors/tests/words.rs", "assert_eq!(differences(&WORDS), Ok(vec![]))"),
            ("rooms/doors/tests/golden/opened.v1.json", "{}"),
            ("rooms/doors/tests/golden/opened.v2.json", "{}"),
            ("server/src/fronts.rs", "use pluriel_doors::Doors;\nvec![pluriel_doors::front()]"),
        ]);
        assert_eq!(found(&tree), Vec::<String>::new());
    }

    #[test]
    fn what_a_room_lacks_is_named() {
        let tree = Tree::from([
            ("rooms/doors/Cargo.toml", ""),
            ("rooms/doors/README.md", " \n"),
            ("rooms/doors/src/events.rs", EVENTS),
            ("rooms/doors/words/fr.ftl", "door = porte"),
            ("rooms/doors/tests/golden/opened.v2.json", "{}"),
            ("rooms/windows/tests/words.rs", "assert_eq!(differences(&WORDS), Ok(vec![]))"),
            ("server/src/fronts.rs", "use pluriel_doors::Doors;"),
        ]);
        let found = found(&tree);
        let expected = [
            "rooms/doors: `pluriel_doors::front()` is not in the one list",
            "rooms/doors: has no README.md",
            "rooms/doors/words/en.ftl: is missing",
            "rooms/doors: no test compares its languages",
            "rooms/doors/tests/golden/opened.v1.json: is missing",
        ];
        assert_eq!(found.len(), expected.len(), "{found:?}");
        for (found, expected) in found.iter().zip(expected) {
            assert!(found.starts_with(expected), "{found} / {expected}");
        }
    }

    #[test]
    fn a_room_without_events_is_found() {
        let tree = Tree::from([("rooms/doors/Cargo.toml", ""), ("rooms/doors/src/lib.rs", "")]);
        assert!(found(&tree).contains(&"rooms/doors: declares no event in src/events.rs".to_owned()));
    }
}
