//! Commands as programs write them: the shapes of version 1 of the API, which never change.

/// One example of each command, by its name.
pub const COMMANDS: [(&str, &str); 12] = [
    (
        "plan",
        r#"{"plan": {"formation": "pleniere", "times": {"day": "2025-12-08", "start": "16:00:00", "end": "18:00:00"}, "status": "confirmed", "title": "Bilan", "location": "Mairie", "video": "https://visio.example/x", "note": null, "imported": {"moved_from": "2025-12-01", "source": "https://ville.example", "uids": ["TS1"], "minutes": {"text": "1. Eau", "source": null, "licence": "Etalab-2.0"}}}}"#,
    ),
    (
        "move",
        r#"{"move": {"meeting": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "times": {"day": "2025-12-15"}, "reason": "grève", "imported": false}}"#,
    ),
    (
        "describe",
        r#"{"describe": {"meeting": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "title": "Bilan", "location": "", "video": null, "note": null, "source": null, "moved_from": null}}"#,
    ),
    ("confirm", r#"{"confirm": {"meeting": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "imported": false}}"#),
    (
        "cancel",
        r#"{"cancel": {"meeting": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "reason": "salle fermée", "imported": false}}"#,
    ),
    ("undo", r#"{"undo": {"meeting": "7zzzzzzzzzzzzzzzzzzzzzzzzz"}}"#),
    (
        "add_agenda_item",
        r#"{"add_agenda_item": {"meeting": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "about": {"opinion": {"id": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "title": "Avis n° 3", "address": "/avis/3"}}}}"#,
    ),
    (
        "remove_agenda_item",
        r#"{"remove_agenda_item": {"meeting": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "item": "7zzzzzzzzzzzzzzzzzzzzzzzzz"}}"#,
    ),
    (
        "attach_minutes",
        r#"{"attach_minutes": {"meeting": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "minutes": {"text": "1. Eau", "source": "https://ville.example", "licence": "Etalab-2.0"}}}"#,
    ),
    (
        "see_calendar_entry",
        r#"{"see_calendar_entry": {"uid": "TS1", "start": "2025-12-08T16:00:00", "end": "2025-12-08T18:00:00", "all_day": false, "zone": "Europe/Paris", "sequence": 1, "cancelled": false, "video": null}}"#,
    ),
    ("know_uid", r#"{"know_uid": {"meeting": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "uid": "TS1"}}"#),
    (
        "together",
        r#"{"together": [{"undo": {"meeting": "7zzzzzzzzzzzzzzzzzzzzzzzzz"}}, {"add_agenda_item": {"meeting": "7zzzzzzzzzzzzzzzzzzzzzzzzz", "about": {"text": "Divers"}}}]}"#,
    ),
];
