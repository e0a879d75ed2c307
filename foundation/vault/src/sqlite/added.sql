-- What came after the first files: made in them too, when they are opened.
CREATE TABLE IF NOT EXISTS drafts (
    person TEXT NOT NULL,
    form   TEXT NOT NULL,
    fields TEXT NOT NULL,
    at     TEXT NOT NULL,
    until  TEXT NOT NULL,
    PRIMARY KEY (person, form)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS charges (
    member TEXT NOT NULL PRIMARY KEY,
    person TEXT NOT NULL,
    since  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS followers (
    hash      BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    secret    TEXT NOT NULL,
    subject   TEXT NOT NULL,
    email     TEXT NOT NULL,
    language  TEXT NOT NULL,
    asked     TEXT NOT NULL,
    confirmed TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS looks (
    person  TEXT NOT NULL,
    subject TEXT NOT NULL,
    since   TEXT,
    seen    TEXT NOT NULL,
    PRIMARY KEY (person, subject)
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS board_links (
    hash    BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    person  TEXT NOT NULL,
    member  TEXT NOT NULL,
    subject TEXT NOT NULL,
    made    TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE IF NOT EXISTS expected_answers (
    member  TEXT NOT NULL,
    subject TEXT NOT NULL,
    person  TEXT NOT NULL,
    day     TEXT NOT NULL,
    at      TEXT NOT NULL,
    PRIMARY KEY (member, subject)
) STRICT, WITHOUT ROWID;
