-- Version 5 of a dossier: what was known before the last reading that changed anything.

-- Part of the collation: the documents that it was made of. `uri` stays the same when a document is changed, `document` (its id) does not.
CREATE TABLE collated_document (
    document TEXT NOT NULL,
    uri      TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    outlet   TEXT,
    title    TEXT
) STRICT;
INSERT INTO collated_document
SELECT id, uri, name, outlet, title FROM document
 WHERE (SELECT value FROM meta WHERE key = 'collated') = (SELECT value FROM meta WHERE key = 'generation');

-- The same, and the points, of the last collation that was made of other documents than the one that is kept now.
CREATE TABLE former_document (
    document TEXT NOT NULL,
    uri      TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    outlet   TEXT,
    title    TEXT
) STRICT;
CREATE TABLE former_point (
    id       TEXT PRIMARY KEY,
    kind     TEXT NOT NULL,
    question TEXT NOT NULL,
    story    TEXT,
    status   TEXT NOT NULL,
    reasons  TEXT NOT NULL
) STRICT;
CREATE TABLE former_answer (
    point   TEXT NOT NULL,
    value   TEXT NOT NULL,
    origins INTEGER NOT NULL,
    claims  TEXT NOT NULL
) STRICT;
