use pluriel_council::{Context, Instant, Kind, PersonId, Stream};
use pluriel_journal::{Batch, BatchId, Draft, IdempotencyKey, Ledger, Row, Store};

pub const START: i64 = 1_764_000_000;

pub fn context() -> Context {
    Context::seeded(Instant::from_unix(START).unwrap(), [7; 32])
}

pub fn draft(stream: Stream, body: &str) -> Draft<'static> {
    Draft {
        room: "opinions",
        kind: Kind { name: "commented", version: 1 },
        stream,
        body: body.to_owned(),
        sealed: false,
        by: None,
        texts: Vec::new(),
        key: None,
        answer: None,
    }
}

pub fn batch(number: u8, rows: Vec<Row>, vault: Vec<pluriel_vault::VaultChange>) -> Batch {
    Batch { id: BatchId([number; 16]), rows, vault }
}

/// Appends three entries of two things, one of them sealed, with texts, keys and a person.
pub fn fill(store: &mut dyn Store) -> (Ledger, Vec<Row>, PersonId) {
    let mut context = context();
    let mut ledger = Ledger::default();
    let (one, other) = (Stream(context.id()), Stream(context.id()));
    let person: PersonId = context.id();
    let key = Some(IdempotencyKey([5; 16]));
    let drafts = [
        Draft {
            by: Some(person),
            texts: vec![("text", "Which licence?".to_owned())],
            key,
            ..draft(one, r#"{"n":1}"#)
        },
        Draft {
            sealed: true,
            texts: vec![("reason", "Not ours.".to_owned())],
            key,
            answer: Some("/avis/1".to_owned()),
            ..draft(other, r#"{"n":2}"#)
        },
        draft(one, r#"{"n":3}"#),
    ];
    let (rows, vault) = ledger.write_all(drafts, &mut context).unwrap();
    ledger.settle();
    store.append(&batch(1, rows.clone(), vault)).unwrap();
    (ledger, rows, person)
}
