//! Commands as programs write them: the shapes of version 1 of the API, which never change.

/// One example of each command, by its name.
pub const COMMANDS: [(&str, &str); 36] = [
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
    ("invite", r#"{"invite": {"emails": ["ada@ronces.example"]}}"#),
    (
        "appoint",
        r#"{"appoint": {"member": "Les Ronces", "name": "Ada Exemple", "email": "ada@ronces.example", "from": null, "last_day": "2026-12-31", "language": "fr"}}"#,
    ),
    ("name_titular", r#"{"name_titular": {"mandate": "7zzzzzzzzzzzzzzzzzzzzzzzzz"}}"#),
    (
        "change_address",
        r#"{"change_address": {"mandate": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "email": "ada@exemple.example"}}"#,
    ),
    (
        "tell_absence",
        r#"{"tell_absence": {"member": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "alternate": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "from": "2025-12-01", "last_day": "2025-12-12"}}"#,
    ),
    ("end_absence", r#"{"end_absence": {"absence": "7zzzzzzzzzzzzzzzzzzzzzzzzz"}}"#),
    (
        "exclude_member",
        r#"{"exclude_member": {"member": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "last_day": "2025-12-31", "reason": "décision du conseil"}}"#,
    ),
    (
        "suspend_member",
        r#"{"suspend_member": {"member": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "from": "2025-12-01", "last_day": "2025-12-31", "reason": "décision du conseil"}}"#,
    ),
    ("end_suspension", r#"{"end_suspension": {"member": "7zzzzzzzzzzzzzzzzzzzzzzzzz"}}"#),
    ("close_college", r#"{"close_college": {"college": "jardins", "last_day": "2025-12-31"}}"#),
    ("close_kind", r#"{"close_kind": {"kind": "usagers", "last_day": null}}"#),
    ("order_parts", r#"{"order_parts": {"colleges": ["services", "jardins"]}}"#),
    (
        "set_admission",
        r#"{"set_admission": {"formation": "pleniere", "rule": "Majority of members", "working_days": 10, "publicity": "named", "is_open": true}}"#,
    ),
    (
        "propose_member",
        r#"{"propose_member": {"organisation": "Les Ruches", "url": "https://ruches.example/", "college": "jardins", "kind": "usagers", "motives": "Elle tient dix ruchers.", "name": "Ève Exemple", "email": "eve@ruches.example"}}"#,
    ),
    ("ask_consent", r#"{"ask_consent": {"request": "7zzzzzzzzzzzzzzzzzzzzzzzzz"}}"#),
    (
        "set_request_aside",
        r#"{"set_request_aside": {"request": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "reason": "La demande ne concerne pas ce conseil."}}"#,
    ),
    ("withdraw_request", r#"{"withdraw_request": {"request": "7zzzzzzzzzzzzzzzzzzzzzzzzz"}}"#),
    (
        "put_request",
        r#"{"put_request": {"request": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "organisation": "Les Ruches"}}"#,
    ),
    (
        "judge_request",
        r#"{"judge_request": {"request": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "position": "supports", "reason": "Elle manque au conseil."}}"#,
    ),
    (
        "together",
        r#"{"together": [{"define_kind": {"kind": "metiers", "names": {"fr": "Métiers", "en": "Trades"}}}, {"choose_name_publicity": {"public": false}}]}"#,
    ),
];
