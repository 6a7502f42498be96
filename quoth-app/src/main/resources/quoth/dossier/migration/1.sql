-- Version 1 of a dossier. Positions are UTF-16 code units into document.text, as the records of the house count them.

PRAGMA application_id = 1366650740; -- "Quot"

-- One account. `content` is the id that name, imprint and text give it; `id` is the same unless another uri holds the same
-- content, in which case the first uri keeps it and the others have ids that depend on the uri too.
CREATE TABLE document (
    row       INTEGER PRIMARY KEY,
    uri       TEXT NOT NULL UNIQUE,
    id        TEXT NOT NULL,
    content   TEXT NOT NULL,
    name      TEXT NOT NULL,
    outlet    TEXT,
    title     TEXT,
    author    TEXT,
    published TEXT, -- ISO 8601, as precise as it is known
    url       TEXT,
    language  TEXT NOT NULL, -- ISO 639-1 or 'und'
    text      TEXT NOT NULL,
    hash      TEXT NOT NULL  -- SHA-256 of the text in UTF-8, hexadecimal
) STRICT;
CREATE INDEX document_by_id ON document (id);
CREATE INDEX document_by_content ON document (content, uri);

-- What was read in a document, by which reader; `format` numbers the way in which `body` writes it as JSON.
CREATE TABLE reading (
    document INTEGER PRIMARY KEY REFERENCES document (row) ON DELETE CASCADE,
    reader   TEXT NOT NULL,
    format   INTEGER NOT NULL,
    body     TEXT NOT NULL
) STRICT;

CREATE TABLE rejection (
    uri    TEXT PRIMARY KEY,
    reason TEXT NOT NULL
) STRICT;

-- `generation` counts the changes to documents and readings, `collated` is the generation that the collation was made of
-- (0: never), `collator` the version of what made it.
CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
INSERT INTO meta VALUES ('generation', '0'), ('collated', '0'), ('collator', '');

-- Full text, kept in step with `document` by the three triggers.
CREATE VIRTUAL TABLE words USING fts5 (
    title, text, content = 'document', content_rowid = 'row', tokenize = 'unicode61 remove_diacritics 2'
);
CREATE TRIGGER document_inserted AFTER INSERT ON document BEGIN
    INSERT INTO words (rowid, title, text) VALUES (new.row, new.title, new.text);
END;
CREATE TRIGGER document_deleted AFTER DELETE ON document BEGIN
    INSERT INTO words (words, rowid, title, text) VALUES ('delete', old.row, old.title, old.text);
END;
CREATE TRIGGER document_updated AFTER UPDATE OF title, text ON document BEGIN
    INSERT INTO words (words, rowid, title, text) VALUES ('delete', old.row, old.title, old.text);
    INSERT INTO words (rowid, title, text) VALUES (new.row, new.title, new.text);
END;

-- The collation. Documents are named by their id; lists are kept in the order of their rows; nested values are JSON.
CREATE TABLE entity (
    id       TEXT PRIMARY KEY,
    type     TEXT NOT NULL,
    name     TEXT NOT NULL,
    variants TEXT NOT NULL,
    mentions INTEGER NOT NULL,
    reasons  TEXT NOT NULL
) STRICT;
CREATE TABLE entity_member (
    entity   TEXT NOT NULL,
    document TEXT NOT NULL,
    local    INTEGER NOT NULL -- index into the entities of the document's reading
) STRICT;
CREATE INDEX entity_member_by_entity ON entity_member (entity);
CREATE INDEX entity_member_by_document ON entity_member (document, local);
CREATE TABLE reuse (
    from_document TEXT NOT NULL,
    from_start    INTEGER NOT NULL,
    from_end      INTEGER NOT NULL,
    to_document   TEXT NOT NULL,
    to_start      INTEGER NOT NULL,
    to_end        INTEGER NOT NULL,
    kind          TEXT NOT NULL,
    similarity    REAL NOT NULL
) STRICT;
CREATE TABLE origin (
    document TEXT PRIMARY KEY,
    origin   TEXT NOT NULL
) STRICT;
CREATE TABLE story (
    id    TEXT PRIMARY KEY,
    title TEXT NOT NULL
) STRICT;
CREATE TABLE story_document (
    story    TEXT NOT NULL,
    document TEXT NOT NULL
) STRICT;
CREATE TABLE point (
    id       TEXT PRIMARY KEY,
    kind     TEXT NOT NULL,
    question TEXT NOT NULL,
    story    TEXT,
    status   TEXT NOT NULL,
    reasons  TEXT NOT NULL
) STRICT;
CREATE TABLE answer (
    point   TEXT NOT NULL,
    value   TEXT NOT NULL,
    origins INTEGER NOT NULL,
    claims  TEXT NOT NULL
) STRICT;
CREATE INDEX answer_by_point ON answer (point);
