CREATE TABLE texts (
    seq     INTEGER NOT NULL REFERENCES journal (seq),
    name    TEXT NOT NULL,
    purpose TEXT NOT NULL,
    salt    BLOB NOT NULL CHECK (length(salt) = 32),
    text    TEXT NOT NULL,
    PRIMARY KEY (seq, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE persons (
    id                TEXT NOT NULL PRIMARY KEY,
    name              TEXT NOT NULL,
    email             TEXT NOT NULL,
    name_public_since TEXT,
    language          TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE mandates (
    id       TEXT NOT NULL PRIMARY KEY,
    person   TEXT NOT NULL,
    capacity TEXT NOT NULL CHECK (capacity IN ('secretariat', 'titular', 'alternate')),
    member   TEXT CHECK ((member IS NULL) = (capacity = 'secretariat')),
    starts   TEXT NOT NULL,
    until    TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
    hash    BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    person  TEXT NOT NULL,
    mandate TEXT,
    opened  TEXT NOT NULL,
    until   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_ins (
    link       BLOB NOT NULL PRIMARY KEY CHECK (length(link) = 32),
    code       BLOB NOT NULL CHECK (length(code) = 32),
    browser    BLOB NOT NULL CHECK (length(browser) = 32),
    person     TEXT,
    until      TEXT NOT NULL,
    tries_left INTEGER NOT NULL CHECK (tries_left BETWEEN 0 AND 255)
) STRICT, WITHOUT ROWID;

CREATE TABLE tokens (
    hash    BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    person  TEXT NOT NULL,
    mandate TEXT NOT NULL,
    label   TEXT NOT NULL,
    scope   TEXT NOT NULL CHECK (scope IN ('read', 'act')),
    until   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE effects (
    name   TEXT NOT NULL PRIMARY KEY,
    cursor INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE effect_keys (
    effect TEXT NOT NULL,
    key    TEXT NOT NULL,
    at     TEXT NOT NULL,
    PRIMARY KEY (effect, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
    name  TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
