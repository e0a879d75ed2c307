//! Bad files get an error that names file and line; odd ones the right answer.

use crate::reference::{CONVERSATIONS, folder, scratch};
use pluriel_analysis::{Consultation, Language, ReadError, Reading, read::Notice};
use pluriel_deliberation::{Layout, analysis::Settings};
use proptest::prelude::*;
use std::{
    fs,
    path::Path,
    time::{Duration, Instant},
};

const VOTES: &str = "timestamp,datetime,comment-id,voter-id,vote\n";
const COMMENTS: &str = "timestamp,datetime,comment-id,author-id,agrees,disagrees,moderated,comment-body\n";

/// Names and contents.
type Files<'a> = &'a [(&'a str, &'a [u8])];

fn read(folder: &Path) -> Result<Consultation, ReadError> {
    Consultation::read(folder, Layout::ById, &mut |_, _| ())
}

fn with(name: &str, files: Files) -> Result<Consultation, ReadError> {
    let folder = scratch(name);
    for (file, content) in files {
        fs::write(folder.join(file), content).expect("a written file");
    }
    read(&folder)
}

#[test]
fn every_fault_is_named_with_its_file_and_line() {
    let cases: &[(&str, Files, &str)] = &[
        ("no-files", &[], "neither votes.csv nor participants-votes.csv is here"),
        ("empty-file", &[("votes.csv", b"")], "votes.csv: is empty"),
        (
            "no-column",
            &[("votes.csv", b"timestamp,comment-id,vote\n1,2,1\n")],
            "votes.csv: has no column \"voter-id\"",
        ),
        ("column-twice", &[("votes.csv", b"vote,vote\n")], "has the column \"vote\" twice"),
        (
            "vote-of-7",
            &[("votes.csv", b"timestamp,comment-id,voter-id,vote\n1,1,1,1\n2,1,2,7\n")],
            "votes.csv, line 3: the vote \"7\"",
        ),
        (
            "vote-nan",
            &[("votes.csv", b"timestamp,comment-id,voter-id,vote\n1,1,1,NaN\n")],
            "line 2: the vote \"NaN\"",
        ),
        (
            "no-time",
            &[("votes.csv", b"timestamp,comment-id,voter-id,vote\n,1,1,1\n")],
            "line 2: \"\" is not a time",
        ),
        (
            "negative-id",
            &[("votes.csv", b"timestamp,comment-id,voter-id,vote\n1,-4,1,1\n")],
            "\"-4\" in column \"comment-id\"",
        ),
        (
            "half-vote",
            &[("votes.csv", b"timestamp,comment-id,voter-id,vote\n1,1,1,0.5\n")],
            "the vote \"0.5\"",
        ),
        (
            "huge-id",
            &[("votes.csv", b"timestamp,comment-id,voter-id,vote\n1,99999999999999999999,1,1\n")],
            "is not a whole number",
        ),
        (
            "ragged",
            &[("votes.csv", b"timestamp,comment-id,voter-id,vote\n1,1,1,1\n1,1\n")],
            "line 3: has 2 fields where the header has 4",
        ),
        ("binary", &[("votes.csv", &[0xff, 0xfe, 0, 1, 2])], "has no column"),
        (
            "duplicate-comment",
            &[
                ("votes.csv", VOTES.as_bytes()),
                ("comments.csv", &[COMMENTS.as_bytes(), b"1,,5,0,0,0,1,a\n1,,5,0,0,0,1,b\n"].concat()),
            ],
            "comments.csv, line 3: the identifier 5",
        ),
        (
            "moderation",
            &[
                ("votes.csv", VOTES.as_bytes()),
                ("comments.csv", &[COMMENTS.as_bytes(), b"1,,5,0,0,0,yes,a\n"].concat()),
            ],
            "line 2: the moderation \"yes\"",
        ),
        (
            "not-text",
            &[
                ("votes.csv", VOTES.as_bytes()),
                ("comments.csv", &[COMMENTS.as_bytes(), b"1,,5,0,0,0,1,\xff\n"].concat()),
            ],
            "is not UTF-8 text",
        ),
        (
            "duplicate-voter",
            &[("votes.csv", VOTES.as_bytes()), ("participants.csv", b"voter-id,college\n1,a\n1,b\n")],
            "participants.csv, line 3: the identifier 1",
        ),
        (
            "duplicate-row",
            &[("participants-votes.csv", b"participant,group-id,0\n1,,1\n1,,1\n")],
            "participants-votes.csv, line 3: the identifier 1",
        ),
        (
            "matrix-cell",
            &[("participants-votes.csv", b"participant,group-id,0\n1,,2\n")],
            "line 2: the vote \"2\"",
        ),
    ];
    are_named(cases);
}

#[test]
fn every_fault_of_colleges_is_named() {
    are_named(&[
        (
            "unknown-college",
            &[
                ("votes.csv", b"timestamp,comment-id,voter-id,vote\n1,1,1,1\n"),
                ("participants.csv", b"voter-id,college\n1,users\n"),
                ("colleges.csv", b"college,weight\nusers,3\nmakers,2\n"),
            ],
            "colleges.csv, line 3: nobody of participants.csv who voted is in the college \"makers\"",
        ),
        (
            "unweighed-college",
            &[
                ("votes.csv", b"timestamp,comment-id,voter-id,vote\n1,1,1,1\n"),
                ("participants.csv", b"voter-id,college\n1,users\n"),
                ("colleges.csv", b"college,weight\n"),
            ],
            "colleges.csv: does not say how much the college \"users\" weighs",
        ),
        (
            "heavy-college",
            &[
                ("votes.csv", b"timestamp,comment-id,voter-id,vote\n1,1,1,1\n"),
                ("participants.csv", b"voter-id,college\n1,users\n"),
                ("colleges.csv", b"college,weight\nusers,4000000000\n"),
            ],
            "colleges.csv, line 2: weighs more than 100 colleges, or more than 100000 in all",
        ),
        (
            "college-twice",
            &[
                ("votes.csv", b"timestamp,comment-id,voter-id,vote\n1,1,1,1\n"),
                ("participants.csv", b"voter-id,college\n1,users\n"),
                ("colleges.csv", b"college,weight\nusers,3\nusers,2\n"),
            ],
            "colleges.csv, line 3: the college \"users\" is already weighed",
        ),
    ]);
}

fn are_named(cases: &[(&str, Files, &str)]) {
    for (name, files, expected) in cases {
        let error = with(name, files).expect_err(name);
        assert!(error.to_string().contains(expected), "{name}: {error}");
        let french = error.sentence(Language::French);
        assert!(french.contains("\u{a0}: ") && french != error.to_string(), "{name}: {french}");
    }
    let error = read(Path::new("no/such/folder")).expect_err("no folder").to_string();
    assert!(error.contains("does not exist"), "{error}");
}

#[test]
fn a_reader_of_french_is_told_in_french() {
    let votes = b"timestamp,comment-id,voter-id,vote\n1,1,1,1\n2,1,2,7\n";
    let error = with("french", &[("votes.csv", votes)]).expect_err("a vote of 7");
    let sentence = error.sentence(Language::French);
    let expected = "votes.csv, ligne 3\u{a0}: le vote «\u{a0}7\u{a0}» n'est ni 1 (d'accord), \
                    ni 0 (passe), ni −1 (pas d'accord)";
    assert!(sentence.ends_with(expected), "{sentence}");
    assert_eq!(error.sentence(Language::English), error.to_string());
}

/// Three gigabytes without an end of line: the file has a hole, which takes no room on the disk.
#[test]
fn a_line_of_three_gigabytes_is_refused_at_its_first_mebibyte() {
    const LENGTH: u64 = 3 << 30;
    for (name, file, start) in
        [("long-votes", "votes.csv", VOTES), ("long-matrix", "participants-votes.csv", "participant,0\n1,")]
    {
        let folder = scratch(name);
        fs::write(folder.join(file), start).expect("a written file");
        let long = fs::OpenOptions::new().write(true).open(folder.join(file)).expect("the file");
        long.set_len(LENGTH).expect("a file with a hole");
        let started = Instant::now();
        let error = read(&folder).expect_err("a line too long");
        assert!(error.to_string().contains("line 2: is longer than 1024 KiB"), "{error}");
        // Three gigabytes take far longer to read, even from memory.
        assert!(started.elapsed() < Duration::from_millis(500), "{:?}", started.elapsed());
        fs::remove_file(folder.join(file)).expect("removed");
    }
}

#[test]
fn an_unclosed_quote_does_not_swallow_the_memory() {
    let mut file = format!("{COMMENTS}1,,1,0,0,0,1,\"never closed\n").into_bytes();
    file.extend(b"word\n".repeat(400_000));
    let error =
        with("unclosed", &[("votes.csv", VOTES.as_bytes()), ("comments.csv", &file)]).expect_err("too long");
    assert!(error.to_string().contains("line 2: is longer than"), "{error}");
}

#[test]
fn what_is_odd_is_read_and_told() {
    let empty = with("no-votes", &[("votes.csv", VOTES.as_bytes())]).expect("an empty consultation");
    assert_eq!(empty.notices, [Notice::NoComments, Notice::NobodyVoted]);
    let reading = Reading::of(empty, Settings::default(), &mut |_| ());
    assert_eq!(reading.analysis.groups.k, 1);

    // Re-votes out of order, Windows line ends, a byte order mark, other column order, quotes.
    let votes =
        b"\xef\xbb\xbfvote,voter-id,comment-id,timestamp\r\n1.0,1,1,30\r\n-1,1,1,20\r\n\"0\",2,1,10\r\n";
    let comments = [COMMENTS.as_bytes(), b"1,,9,0,0,0,-1,\"two\nlines, \"\"quoted\"\"\"\n"].concat();
    let odd = with("odd", &[("votes.csv", votes), ("comments.csv", &comments)]).expect("read");
    assert_eq!((odd.vote_rows, odd.taken.votes.len(), odd.taken.replaced), (3, 2, 1));
    assert_eq!(odd.taken.votes.row(0)[0].value(), 1.0, "the latest vote stands");
    assert_eq!(
        odd.notices,
        [Notice::Replaced(1), Notice::UnlistedStatements(1, 1), Notice::UnvotedStatements(1)]
    );
    assert_eq!(odd.unvoted[&9].text, "two\nlines, \"quoted\"");
}

fn fields() -> impl Strategy<Value = String> {
    prop_oneof!["-?[0-9]{0,3}", "[01]", "-1", "\"[a,\n]{0,5}\"?", "\\PC{0,6}"]
}

proptest! {
    #![proptest_config(crate::fixed(120))]

    #[test]
    fn no_file_makes_the_reader_panic_or_lose_rows(
        rows in prop::collection::vec(prop::collection::vec(fields(), 1..6), 0..12),
        sound in any::<bool>(),
    ) {
        let mut file = if sound { VOTES.to_owned() } else { String::new() };
        for row in &rows {
            file.push_str(&row.join(","));
            file.push('\n');
        }
        for name in ["votes.csv", "participants-votes.csv", "comments.csv", "participants.csv"] {
            let mut files: Vec<(&str, &[u8])> = vec![(name, file.as_bytes())];
            if name == "comments.csv" || name == "participants.csv" {
                files.push(("votes.csv", VOTES.as_bytes()));
            }
            match with("fuzz", &files) {
                Ok(read) => prop_assert_eq!(read.taken.votes.len() + read.taken.replaced, read.vote_rows),
                Err(error) => prop_assert!(error.to_string().contains(name), "{}", error),
            }
        }
    }
}

proptest! {
    #![proptest_config(crate::fixed(30))]

    #[test]
    fn a_damaged_export_is_read_or_refused(at in 0_usize..274_000, byte in any::<u8>(), cut in 0_usize..274_000) {
        let mut file = fs::read(folder(CONVERSATIONS[1]).join("votes.csv")).expect("an export");
        let at = at % file.len();
        file[at] = byte;
        file.truncate(file.len().min(cut.max(60)));
        if let Ok(read) = with("damaged", &[("votes.csv", &file)]) {
            prop_assert_eq!(read.taken.votes.len() + read.taken.replaced, read.vote_rows);
        }
    }
}
