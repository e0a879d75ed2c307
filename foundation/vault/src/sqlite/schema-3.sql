-- A token may be good for a calendar alone.
CREATE TABLE tokens_of_three_scopes (
    hash    BLOB NOT NULL PRIMARY KEY CHECK (length(hash) = 32),
    person  TEXT NOT NULL,
    mandate TEXT NOT NULL,
    label   TEXT NOT NULL,
    scope   TEXT NOT NULL CHECK (scope IN ('read', 'act', 'calendar')),
    until   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO tokens_of_three_scopes SELECT hash, person, mandate, label, scope, until FROM tokens;

DROP TABLE tokens;

ALTER TABLE tokens_of_three_scopes RENAME TO tokens;
