//! Commands as programs write them: the shapes of version 1 of the API, which never change.

/// One example of each command, by its name.
pub const COMMANDS: [(&str, &str); 17] = [
    (
        "describe_council",
        r#"{"describe_council": {"name": "Conseil des jardins", "host": "Ville", "since": 2020, "zone": "Europe/Paris", "holidays": {"country": "FR", "days": ["2026-12-24"]}, "language": "fr", "words": {"fr": "members-title = Jardiniers"}, "source": "https://ville.example"}}"#,
    ),
    (
        "open_college",
        r#"{"open_college": {"college": "jardins", "names": {"fr": "Jardins", "en": "Gardens"}, "fictitious": false}}"#,
    ),
    ("define_kind", r#"{"define_kind": {"kind": "usagers", "names": {"fr": "Usagers", "en": "Users"}}}"#),
    (
        "define_formation",
        r#"{"define_formation": {"formation": "pleniere", "names": {"fr": "Plénière", "en": "Plenary"}, "votes": ["jardins"], "advises": [], "default_rule": "Consent", "publicity": "counts", "fictitious": false}}"#,
    ),
    (
        "seat_member",
        r#"{"seat_member": {"name": "Les Ronces", "natural_person": false, "url": "https://ronces.example/", "college": "jardins", "from": "2025-01-01", "last_day": null, "kind": {"kind": "usagers", "source": "statuts, article 2"}}}"#,
    ),
    (
        "describe_member",
        r#"{"describe_member": {"member": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "name": "Ronces et mûres", "url": "https://ronces.example/"}}"#,
    ),
    (
        "change_seat",
        r#"{"change_seat": {"member": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "college": "services", "from": "2026-01-01", "reason": "à sa demande"}}"#,
    ),
    (
        "end_seat",
        r#"{"end_seat": {"member": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "last_day": "2025-12-31", "reason": "dissolution"}}"#,
    ),
    (
        "propose_kind",
        r#"{"propose_kind": {"member": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "kind": "usagers", "source": "statuts, article 2"}}"#,
    ),
    ("declare_kind", r#"{"declare_kind": {"member": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "kind": "usagers"}}"#),
    (
        "declare_affiliation",
        r#"{"declare_affiliation": {"members": ["Les Ronces", "Maraîchers réunis"], "nature": "shared_president", "from": "2025-01-01", "source": "courrier du 20 janvier"}}"#,
    ),
    (
        "end_affiliation",
        r#"{"end_affiliation": {"affiliation": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "last_day": "2025-12-31"}}"#,
    ),
    (
        "add_delegate",
        r#"{"add_delegate": {"member": "Les Ronces", "name": "Ada Exemple", "email": "ada@ronces.example", "standing": "titular", "from": "2025-12-01", "last_day": null, "language": "fr"}}"#,
    ),
    (
        "end_mandate",
        r#"{"end_mandate": {"mandate": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "last_day": "2025-12-31"}}"#,
    ),
    (
        "import_delegates",
        r#"{"import_delegates": [{"line": 2, "delegate": {"member": "Les Ronces", "name": "Ada Exemple", "email": "ada@ronces.example", "standing": "alternate"}}]}"#,
    ),
    ("choose_name_publicity", r#"{"choose_name_publicity": {"public": true}}"#),
    (
        "together",
        r#"{"together": [{"define_kind": {"kind": "metiers", "names": {"fr": "Métiers", "en": "Trades"}}}, {"choose_name_publicity": {"public": false}}]}"#,
    ),
];
