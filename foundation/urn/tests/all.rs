//! Urns on a real disk: what is put in comes out, nobody reads a choice in the files, and nothing is left in the end.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::{collections::BTreeMap, fs, os::unix::fs::PermissionsExt, path::Path};

use pluriel_council::{
    Id, MemberId,
    urn::{MemoryUrns, Slip, UrnError, UrnId, Urns},
};
use pluriel_urn::{FOLDER, SqliteUrns};

const URN: UrnId = UrnId(Id::from_bits(7));
const OTHER: UrnId = UrnId(Id::from_bits(8));

fn member(bits: u128) -> MemberId {
    MemberId(Id::from_bits(bits))
}

fn filled(urns: &dyn Urns) -> BTreeMap<MemberId, Slip> {
    urns.open(URN).unwrap();
    let slips: BTreeMap<_, _> =
        (0..10).map(|n| (member(n), Slip::of(u8::try_from(n % 5).unwrap()))).collect();
    for (member, slip) in &slips {
        assert_eq!(urns.put(URN, *member, Some(*slip)).unwrap(), None);
    }
    slips
}

#[test]
fn both_stores_keep_the_last_slip_of_each_member_and_give_the_former_back() {
    let folder = tempfile::tempdir().unwrap();
    for urns in [&SqliteUrns::of(folder.path()) as &dyn Urns, &MemoryUrns::default()] {
        assert_eq!(urns.put(URN, member(1), Some(Slip::of(1))), Err(UrnError::Lost));
        let mut slips = filled(urns);
        assert_eq!(
            urns.put(URN, member(3), Some(Slip::of(0))).unwrap(),
            slips.insert(member(3), Slip::of(0))
        );
        assert_eq!(urns.put(URN, member(4), None).unwrap(), slips.remove(&member(4)));
        assert_eq!(urns.slips(URN).unwrap(), slips);
        assert_eq!(urns.kept().unwrap(), [URN].into());
        urns.open(OTHER).unwrap();
        assert_eq!(urns.slips(OTHER).unwrap(), BTreeMap::new());
        urns.destroy(URN).unwrap();
        urns.destroy(URN).unwrap();
        assert_eq!((urns.slips(URN), urns.is_there(URN)), (Err(UrnError::Lost), false));
        assert_eq!(urns.kept().unwrap(), [OTHER].into());
    }
}

#[test]
fn an_urn_outlives_the_program_and_leaves_nothing_but_the_tag_of_its_folder() {
    let folder = tempfile::tempdir().unwrap();
    let slips = filled(&SqliteUrns::of(folder.path()));
    let again = SqliteUrns::of(folder.path());
    assert_eq!(again.slips(URN).unwrap(), slips);
    let urns = folder.path().join(FOLDER);
    let mode = |file: &Path| fs::metadata(file).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(&urns), mode(&urns.join(format!("{URN}.key")))), (0o700, 0o600));
    again.destroy(URN).unwrap();
    let left: Vec<_> = fs::read_dir(&urns).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["CACHEDIR.TAG"]);
}

#[test]
fn rows_do_not_tell_choices_nor_in_which_order_they_came() {
    let folder = tempfile::tempdir().unwrap();
    let urns = SqliteUrns::of(folder.path());
    urns.open(URN).unwrap();
    // Everybody says the same: no two rows may be alike, and none longer than another.
    for n in [9, 2, 7, 1] {
        urns.put(URN, member(n), Some(Slip::of(3))).unwrap();
        urns.put(URN, member(n), Some(Slip::of(3))).unwrap();
    }
    let rows = rusqlite::Connection::open(folder.path().join(FOLDER).join(format!("{URN}.sqlite"))).unwrap();
    let mut read = rows.prepare("SELECT member, CAST(nonce || sealed AS BLOB) FROM slips").unwrap();
    let rows = read.query_map([], |row| Ok((row.get::<_, Vec<u8>>(0)?, row.get::<_, Vec<u8>>(1)?))).unwrap();
    let (members, sealed): (Vec<_>, Vec<_>) = rows.map(Result::unwrap).unzip();
    assert!(members.is_sorted() && members.len() == 4);
    assert!(sealed.iter().all(|row| row.len() == 12 + 1 + 16));
    assert_eq!(sealed.iter().collect::<std::collections::BTreeSet<_>>().len(), 4);
}

#[test]
fn an_urn_whose_bytes_changed_is_lost_and_never_read_as_something_else() {
    let folder = tempfile::tempdir().unwrap();
    let (key, rows) = {
        let of = |end| folder.path().join(FOLDER).join(format!("{URN}.{end}"));
        (of("key"), of("sqlite"))
    };
    let damage: [(&str, &dyn Fn()); 6] = [
        ("a key of another ballot", &|| fs::write(&key, [1; 32]).unwrap()),
        ("half a key", &|| fs::write(&key, [1; 16]).unwrap()),
        ("no key", &|| fs::remove_file(&key).unwrap()),
        ("no rows", &|| fs::remove_file(&rows).unwrap()),
        ("no database", &|| {
            fs::write(&rows, "not a database at all, and long enough to be read as one").unwrap();
        }),
        ("swapped rows", &|| {
            let rows = rusqlite::Connection::open(&rows).unwrap();
            let two = "UPDATE slips SET (nonce, sealed) = (SELECT nonce, sealed FROM slips ORDER BY member DESC LIMIT 1)
                WHERE member = (SELECT min(member) FROM slips)";
            assert_eq!(rows.execute(two, []).unwrap(), 1);
        }),
    ];
    for (what, damage) in damage {
        filled(&SqliteUrns::of(folder.path()));
        damage();
        let urns = SqliteUrns::of(folder.path());
        assert_eq!(urns.slips(URN), Err(UrnError::Lost), "{what}");
        urns.destroy(URN).unwrap();
        assert!(urns.kept().unwrap().is_empty(), "{what}");
    }
}
