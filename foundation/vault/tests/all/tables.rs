use pluriel_council::{
    Capacity, Id, Instant, MemberId, PersonId, Standing,
    people::{
        Absence, Applicant, BoardLink, Charge, Draft, Expected, Follower, Id256, Identity, Invitation, Look,
        Mandate, Passkey, PeopleChange, Person, Scope, Session, SignIn, Token, Way,
    },
};
use pluriel_vault::{EffectChange, Setting, TextRow, Vault, VaultChange, sqlite};
use proptest::{prelude::*, test_runner::RngSeed};
use rusqlite::Connection;

fn tables() -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    connection.execute_batch("CREATE TABLE journal (seq INTEGER PRIMARY KEY) STRICT").unwrap();
    connection.execute_batch("INSERT INTO journal VALUES (1), (2), (3)").unwrap();
    connection.execute_batch(sqlite::SCHEMA).unwrap();
    for change in sqlite::CHANGES {
        connection.execute_batch(change).unwrap();
    }
    connection.execute_batch(sqlite::ADDED).unwrap();
    connection.pragma_update(None, "foreign_keys", "ON").unwrap();
    connection
}

fn instant() -> impl Strategy<Value = Instant> {
    (1_700_000_000i64..1_700_000_009).prop_map(|seconds| Instant::from_unix(seconds).unwrap())
}

/// Few ids, so that changes meet the rows of others.
fn id<I: From<Id> + std::fmt::Debug>() -> impl Strategy<Value = I> {
    (1u128..4).prop_map(|bits| Id::from_bits(bits << 100).into())
}

fn hash() -> impl Strategy<Value = Id256> {
    (1u8..4).prop_map(|byte| Id256([byte; 32]))
}

fn word() -> impl Strategy<Value = String> {
    proptest::sample::select(vec!["text", "by", "é\u{301}", "'; DROP TABLE texts; --", ""])
        .prop_map(str::to_owned)
}

fn capacity() -> impl Strategy<Value = Capacity> {
    let standing = prop_oneof![Just(Standing::Titular), Just(Standing::Alternate)];
    prop_oneof![
        Just(Capacity::Secretariat),
        Just(Capacity::Contributor),
        id::<MemberId>().prop_map(|member| Capacity::Administrator { member }),
        (id::<MemberId>(), standing).prop_map(|(member, standing)| Capacity::Delegate { member, standing }),
    ]
}

/// What persons look at and what boards are given.
fn of_boards() -> impl Strategy<Value = PeopleChange> {
    let look = (id(), id(), proptest::option::of(instant()), instant())
        .prop_map(|(person, subject, since, seen)| PeopleChange::Look(Look { person, subject, since, seen }));
    let link = (hash(), id(), id(), id(), instant()).prop_map(|(hash, person, member, subject, made)| {
        PeopleChange::BoardLink(BoardLink { hash, person, member, subject, made })
    });
    let expected = (id(), id(), id(), word(), instant()).prop_map(|(member, subject, person, day, at)| {
        PeopleChange::Expected(Expected { member, subject, person, day, at })
    });
    prop_oneof![
        look,
        (id(), id()).prop_map(|(person, subject)| PeopleChange::LookOver { person, subject }),
        link,
        hash().prop_map(PeopleChange::BoardLinkOver),
        expected,
        (id(), id()).prop_map(|(member, subject)| PeopleChange::ExpectedOver { member, subject }),
    ]
}

fn people() -> impl Strategy<Value = PeopleChange> {
    let person = (id(), word(), word(), proptest::option::of(instant())).prop_map(
        |(id, name, email, name_public_since)| {
            PeopleChange::Person(Person { id, name, email, name_public_since, language: "fr".to_owned() })
        },
    );
    let mandate = (id(), id(), capacity(), instant(), proptest::option::of(instant())).prop_map(
        |(id, person, capacity, from, until)| {
            PeopleChange::Mandate(Mandate { id, person, capacity, from, until })
        },
    );
    let times = (instant(), instant(), instant(), instant());
    let way = proptest::sample::select(Way::ALL.to_vec());
    let session = (hash(), id(), proptest::option::of(id()), times, way, word()).prop_map(
        |(hash, person, mandate, (opened, until, proved, used), way, place)| {
            PeopleChange::Session(Session { hash, person, mandate, opened, until, way, proved, used, place })
        },
    );
    let passkey = (hash(), id(), word(), word(), instant(), proptest::option::of(instant())).prop_map(
        |(hash, person, label, credential, added, used)| {
            PeopleChange::Passkey(Passkey { hash, person, label, credential, added, used })
        },
    );
    let identity = (hash(), word(), id(), word(), instant(), proptest::option::of(instant())).prop_map(
        |(hash, issuer, person, label, added, used)| {
            PeopleChange::Identity(Identity { hash, issuer, person, label, added, used })
        },
    );
    let sign_in = (hash(), hash(), hash(), proptest::option::of(id()), instant(), any::<u8>()).prop_map(
        |(link, code, browser, person, until, tries_left)| {
            PeopleChange::SignIn(SignIn { link, code, browser, person, until, tries_left })
        },
    );
    let scope = prop_oneof![Just(Scope::Read), Just(Scope::Act), Just(Scope::Calendar)];
    let token = (hash(), id(), id(), word(), scope, instant()).prop_map(
        |(hash, person, mandate, label, scope, until)| {
            PeopleChange::Token(Token { hash, person, mandate, label, scope, until })
        },
    );
    let draft = (id(), word(), word(), instant(), instant()).prop_map(|(person, form, fields, at, until)| {
        PeopleChange::Draft(Draft { person, form, fields, at, until })
    });
    let absence =
        (id(), id(), id(), instant(), instant()).prop_map(|(id, mandate, alternate, from, until)| {
            PeopleChange::Absence(Absence { id, mandate, alternate, from, until })
        });
    let invitation = (id(), instant(), 0u32..3, proptest::option::of(instant())).prop_map(
        |(person, sent, times, answered)| {
            PeopleChange::Invitation(Invitation { person, sent, times, answered })
        },
    );
    let applicant = (id(), id(), proptest::option::of(instant()))
        .prop_map(|(request, person, until)| PeopleChange::Applicant(Applicant { request, person, until }));
    let follower = (hash(), word(), id(), word(), instant(), proptest::option::of(instant())).prop_map(
        |(hash, secret, subject, email, asked, confirmed)| {
            let language = "fr".to_owned();
            PeopleChange::Follower(Follower { hash, secret, subject, email, language, asked, confirmed })
        },
    );
    prop_oneof![
        of_boards(),
        absence,
        invitation,
        applicant,
        follower,
        hash().prop_map(PeopleChange::FollowerGone),
        person,
        mandate,
        session,
        sign_in,
        token,
        passkey,
        identity,
        hash().prop_map(PeopleChange::PasskeyRevoked),
        hash().prop_map(PeopleChange::IdentityParted),
        draft,
        (id(), word()).prop_map(|(person, form)| PeopleChange::DraftOver { person, form }),
        hash().prop_map(PeopleChange::SessionEnded),
        hash().prop_map(PeopleChange::SignInOver),
        hash().prop_map(PeopleChange::TokenEnded),
        (id(), id(), instant()).prop_map(|(member, person, since)| PeopleChange::Charge(Charge {
            member,
            person,
            since
        })),
        id::<PersonId>().prop_map(PeopleChange::Erased),
    ]
}

fn effect() -> impl Strategy<Value = EffectChange> {
    let name = || proptest::sample::select(vec!["mail", "search"]).prop_map(str::to_owned);
    prop_oneof![
        (name(), 0u64..9).prop_map(|(effect, seq)| EffectChange::Cursor { effect, seq }),
        (name(), word(), instant()).prop_map(|(effect, key, at)| EffectChange::Done { effect, key, at }),
        (name(), instant()).prop_map(|(effect, before)| EffectChange::Forget { effect, before }),
    ]
}

fn change() -> impl Strategy<Value = VaultChange> {
    let text = (1u64..4, word(), any::<[u8; 32]>(), word()).prop_map(|(seq, name, salt, text)| {
        VaultChange::Text(TextRow {
            seq,
            purpose: pluriel_vault::purpose("opinions", &name),
            name,
            salt,
            text,
        })
    });
    prop_oneof![
        text,
        (1u64..4, word()).prop_map(|(seq, name)| VaultChange::EraseText { seq, name }),
        people().prop_map(VaultChange::People),
        people().prop_map(VaultChange::People),
        effect().prop_map(VaultChange::Effect),
        (word(), word()).prop_map(|(name, value)| VaultChange::Setting(Setting { name, value })),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(1), ..ProptestConfig::default() })]

    #[test]
    fn the_tables_hold_what_the_vault_in_memory_holds(changes in proptest::collection::vec(change(), 0..60)) {
        let mut connection = tables();
        let mut vault = Vault::default();
        let transaction = connection.transaction().unwrap();
        for change in &changes {
            vault.apply(change);
            sqlite::apply(&transaction, change).unwrap();
        }
        transaction.commit().unwrap();
        prop_assert_eq!(sqlite::load(&connection).unwrap(), vault);
    }
}

#[test]
fn a_text_needs_the_entry_that_commits_to_it() {
    let mut connection = tables();
    let transaction = connection.transaction().unwrap();
    let row = TextRow {
        seq: 9,
        name: "text".to_owned(),
        purpose: "a/text".to_owned(),
        salt: [0; 32],
        text: String::new(),
    };
    assert!(sqlite::apply(&transaction, &VaultChange::Text(row)).is_err());
}
