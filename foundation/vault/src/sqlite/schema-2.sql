-- Sessions tell how and where they were opened and when they were used. Those of before are not worth carrying over: a
-- session lasts twelve hours, and everybody signs in again.
DROP TABLE sessions;

CREATE TABLE sessions (
    hash    BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    person  TEXT NOT NULL,
    mandate TEXT,
    opened  TEXT NOT NULL,
    until   TEXT NOT NULL,
    way     TEXT NOT NULL CHECK (way IN ('mail', 'passkey', 'provider', 'demonstration')),
    proved  TEXT NOT NULL,
    used    TEXT NOT NULL,
    place   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE passkeys (
    hash       BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    person     TEXT NOT NULL,
    label      TEXT NOT NULL,
    credential TEXT NOT NULL,
    added      TEXT NOT NULL,
    used       TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE identities (
    hash   BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    issuer TEXT NOT NULL,
    person TEXT NOT NULL,
    label  TEXT NOT NULL,
    added  TEXT NOT NULL,
    used   TEXT
) STRICT, WITHOUT ROWID;
