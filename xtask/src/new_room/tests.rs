use super::*;
use crate::tidy;

/// A small repository with the three files that name rooms.
fn repository(name: &str) -> PathBuf {
    let root = std::env::temp_dir().join(format!("pluriel-new-room-{name}-{}", std::process::id()));
    let files = [
        (
            "Cargo.toml",
            "[workspace.dependencies]\npluriel-council = { path = \"foundation/council\" }\npluriel-web = { path = \"foundation/web\" }\n\nserde = \"1\"\n",
        ),
        (
            "server/Cargo.toml",
            "[package]\nname = \"pluriel\"\nlicense = \"EUPL-1.2\"\n[dependencies]\npluriel-web.workspace = true\n[lints]\nworkspace = true\n",
        ),
        (
            "server/src/fronts.rs",
            "use pluriel_members::Members;\nuse pluriel_web::Front;\n\nrooms![\n        RegisteredRoom::of::<Members>(),\n        RegisteredRoom::of::<sign_in::Access>(),\n];\nfronts![\n        pluriel_members::front(),\n        sign_in::front(),\n];\n",
        ),
    ];
    for (path, text) in files {
        let file = root.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    root
}

#[test]
fn a_new_room_is_tidy_and_registered_once() {
    let root = repository("tidy");
    make(&root, "petitions").unwrap();
    let findings = tidy::findings(&root).unwrap();
    let list = fs::read_to_string(root.join("server/src/fronts.rs")).unwrap();
    let workspace = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let again = make(&root, "petitions").unwrap_err().to_string();
    fs::remove_dir_all(&root).unwrap();

    assert_eq!(findings, []);
    let lines: Vec<_> = list.lines().map(str::trim).collect();
    assert_eq!(lines[1], "use pluriel_petitions::Petitions;");
    assert_eq!(
        lines[6..8],
        ["RegisteredRoom::of::<Petitions>(),", "RegisteredRoom::of::<sign_in::Access>(),"]
    );
    assert_eq!(lines[11..13], ["pluriel_petitions::front(),", "sign_in::front(),"]);
    assert!(workspace.contains("council\" }\npluriel-petitions = { path = \"rooms/petitions\", default-features = false }\npluriel-web"));
    assert!(again.contains("there already"), "{again}");
}

#[test]
fn what_cannot_be_registered_is_not_written() {
    let root = repository("refused");
    fs::write(root.join("server/src/fronts.rs"), "").unwrap();
    let refused = make(&root, "petitions").unwrap_err().to_string();
    let is_written = root.join("rooms").exists();
    fs::remove_dir_all(&root).unwrap();
    assert!(refused.starts_with("server/src/fronts.rs: no place"), "{refused}");
    assert!(!is_written);
}

#[test]
fn a_name_is_one_word() {
    for name in ["", "ab", "Petitions", "two words", "../x", "with-hyphen", "été"] {
        assert!(check_name(name).is_err(), "{name}");
    }
    check_name("petitions").unwrap();
}

/// The workspace's own crates with a new room beside them: it compiles without warnings and passes its tests.
#[test]
#[ignore = "compiles a room and what it stands on"]
fn a_new_room_compiles_and_passes_its_tests() {
    let root = root();
    let beside = std::env::temp_dir().join(format!("pluriel-new-room-compiles-{}", std::process::id()));
    let folder = beside.join("rooms/petitions");
    for (path, text) in template::files("petitions") {
        let file = folder.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let manifest = manifest.replace("path = \"", &format!("path = \"{}/", root.display()));
    let members = manifest.lines().find(|line| line.starts_with("members = ")).unwrap();
    let manifest =
        manifest.replace(members, "members = [\"rooms/*\"]").replace("default-members", "# default-members");
    fs::write(beside.join("Cargo.toml"), manifest).unwrap();
    for file in ["Cargo.lock", "clippy.toml"] {
        fs::copy(root.join(file), beside.join(file)).unwrap();
    }
    let target = crate::root::target().unwrap();
    let mut done = Vec::new();
    for task in [
        &["clippy", "--all-targets", "--", "-D", "warnings"][..],
        &["test"],
        &["test", "--no-default-features"],
    ] {
        let mut cargo = cargo();
        cargo.current_dir(&beside).env("CARGO_TARGET_DIR", &target).args(task);
        done.push((task, cargo.status().unwrap().success()));
    }
    fs::remove_dir_all(&beside).unwrap();
    assert!(done.iter().all(|(_, success)| *success), "{done:?}");
}
