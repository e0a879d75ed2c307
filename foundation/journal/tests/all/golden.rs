//! Entries as this format has always written them: these files never change.

use pluriel_council::{Kind, Stream};
use pluriel_journal::{Draft, Ledger};

use crate::support::{context, draft};

#[test]
fn entries_are_written_as_they_always_were() {
    let mut context = context();
    let mut ledger = Ledger::default();
    let (opinion, person) = (Stream(context.id()), context.id());
    let referred = Draft {
        kind: Kind { name: "referred", version: 1 },
        by: Some(person),
        texts: vec![("title", "Quelle licence ?".to_owned()), ("text", "Le conseil…".to_owned())],
        ..draft(opinion, r#"{"number":7}"#)
    };
    let cast = Draft {
        kind: Kind { name: "position_taken", version: 2 },
        sealed: true,
        by: Some(person),
        ..draft(opinion, r#"{"position":"supports"}"#)
    };
    let closed =
        Draft { kind: Kind { name: "call_closed", version: 1 }, ..draft(opinion, r#"{"supports":1}"#) };
    let (rows, _) = ledger.write_all([referred, cast, closed], &mut context).unwrap();

    let form = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    assert_eq!(form(&rows[0].leaf), include_str!("../golden/open-v1.entry"));
    assert_eq!(form(&rows[1].leaf), include_str!("../golden/sealed-v1.entry"));
    assert_eq!(form(rows[1].open_form()), include_str!("../golden/inner-v1.entry"));
    assert_eq!(form(&rows[2].leaf), include_str!("../golden/next-v1.entry"));
}
