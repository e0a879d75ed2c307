-- Contributors, and administrators of a member: two capacities that the first table did not know.
CREATE TABLE mandates_of_five_capacities (
    id       TEXT NOT NULL PRIMARY KEY,
    person   TEXT NOT NULL,
    capacity TEXT NOT NULL
        CHECK (capacity IN ('secretariat', 'titular', 'alternate', 'contributor', 'administrator')),
    member   TEXT CHECK ((member IS NULL) = (capacity IN ('secretariat', 'contributor'))),
    starts   TEXT NOT NULL,
    until    TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO mandates_of_five_capacities SELECT id, person, capacity, member, starts, until FROM mandates;
DROP TABLE mandates;
ALTER TABLE mandates_of_five_capacities RENAME TO mandates;

CREATE TABLE absences (
    id        TEXT NOT NULL PRIMARY KEY,
    mandate   TEXT NOT NULL,
    alternate TEXT NOT NULL,
    starts    TEXT NOT NULL,
    until     TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE invitations (
    person   TEXT NOT NULL PRIMARY KEY,
    sent     TEXT NOT NULL,
    times    INTEGER NOT NULL,
    answered TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE applicants (
    request TEXT NOT NULL PRIMARY KEY,
    person  TEXT NOT NULL,
    until   TEXT
) STRICT, WITHOUT ROWID;
