//! The files of a new room, with its name in the places kept for it.

/// Path and text of each file; `{room}` stands for the name, `{Room}` for the name of the type.
const FILES: [(&str, &str); 19] = [
    ("README.md", include_str!("../../template/README.md")),
    ("Cargo.toml", include_str!("../../template/Cargo.toml")),
    ("askama.toml", include_str!("../../template/askama.toml")),
    ("src/lib.rs", include_str!("../../template/src/lib.rs")),
    ("src/commands.rs", include_str!("../../template/src/commands.rs")),
    ("src/events.rs", include_str!("../../template/src/events.rs")),
    ("src/state.rs", include_str!("../../template/src/state.rs")),
    ("src/decide.rs", include_str!("../../template/src/decide.rs")),
    ("src/decide/add.rs", include_str!("../../template/src/decide/add.rs")),
    ("src/front.rs", include_str!("../../template/src/front.rs")),
    ("src/pages.rs", include_str!("../../template/src/pages.rs")),
    ("src/pages/list.rs", include_str!("../../template/src/pages/list.rs")),
    ("src/pages/list.html", include_str!("../../template/src/pages/list.html")),
    ("words/fr.ftl", include_str!("../../template/words/fr.ftl")),
    ("words/en.ftl", include_str!("../../template/words/en.ftl")),
    ("tests/all/main.rs", include_str!("../../template/tests/all/main.rs")),
    ("tests/all/adding.rs", include_str!("../../template/tests/all/adding.rs")),
    ("tests/all/golden.rs", include_str!("../../template/tests/all/golden.rs")),
    ("tests/all/words.rs", include_str!("../../template/tests/all/words.rs")),
];

/// Kept as it is: its braces are JSON's.
const GOLDEN: (&str, &str) =
    ("tests/golden/added.v1.json", include_str!("../../template/tests/golden/added.v1.json"));

/// Every file of a room of this name, by its path in the room's folder.
pub fn files(name: &str) -> Vec<(&'static str, String)> {
    let of_type = type_name(name);
    let named = |text: &str| text.replace("{room}", name).replace("{Room}", &of_type);
    let mut files: Vec<_> = FILES.iter().map(|(path, text)| (*path, named(text))).collect();
    files.push((GOLDEN.0, GOLDEN.1.to_owned()));
    files
}

/// `petitions` → `Petitions`.
pub fn type_name(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
}
