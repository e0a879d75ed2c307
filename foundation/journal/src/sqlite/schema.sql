CREATE TABLE journal (
    seq     INTEGER NOT NULL PRIMARY KEY CHECK (seq > 0),
    room    TEXT NOT NULL,
    kind    TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version BETWEEN 1 AND 65535),
    at      INTEGER NOT NULL, -- seconds since 1970, UTC
    leaf    BLOB NOT NULL CHECK (length(leaf) <= 60000),
    inner   BLOB CHECK (length(inner) <= 60000),
    salt    BLOB CHECK (length(salt) = 32 AND (salt IS NULL) = (inner IS NULL)),
    key     BLOB CHECK (length(key) = 16),
    answer  TEXT
) STRICT;

CREATE TRIGGER journal_is_append_only_1 BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

CREATE TRIGGER journal_is_append_only_2 BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;

-- One row: the last entry, and the batch that wrote it or only changed the vault.
CREATE TABLE head (
    one   INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    seq   INTEGER NOT NULL,
    batch BLOB NOT NULL
) STRICT;

INSERT INTO head (one, seq, batch) VALUES (1, 0, zeroblob(16));
