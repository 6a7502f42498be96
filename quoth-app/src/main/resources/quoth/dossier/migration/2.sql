-- Version 2 of a dossier: what persons have ruled, and what came of it.

-- The history of rulings, in the order in which they were given. Nothing in it is ever altered or deleted; an entry that undoes
-- another says so in `undoes`, and may itself be undone. `id` is the same in every dossier that the entry was taken to.
CREATE TABLE ruling (
    number   INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    kind     TEXT NOT NULL, -- 'same', 'not-same', 'split', 'rename', 'type', 'not-an-entity', 'wrong-speaker', 'not-a-quotation', 'undo'
    body     TEXT NOT NULL, -- what it says, as JSON
    undoes   INTEGER REFERENCES ruling (number),
    ruled_by TEXT NOT NULL,
    ruled_at TEXT NOT NULL, -- ISO 8601, UTC
    why      TEXT
) STRICT;
CREATE TRIGGER ruling_is_not_deleted BEFORE DELETE ON ruling BEGIN
    SELECT RAISE (ABORT, 'a ruling is never deleted');
END;
CREATE TRIGGER ruling_is_not_altered BEFORE UPDATE ON ruling BEGIN
    SELECT RAISE (ABORT, 'a ruling is never altered');
END;

-- Part of the collation: what came of each ruling that was in force, which members an entity hangs together by, which rulings
-- shaped it.
CREATE TABLE ruling_outcome (
    ruling    INTEGER PRIMARY KEY,
    extent    TEXT NOT NULL,
    documents TEXT NOT NULL,
    members   TEXT NOT NULL,
    reason    TEXT NOT NULL
) STRICT;
ALTER TABLE entity ADD COLUMN links TEXT NOT NULL DEFAULT '[]';
ALTER TABLE entity ADD COLUMN shapings TEXT NOT NULL DEFAULT '[]';
