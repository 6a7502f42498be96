-- Version 2: by which names which members of an entity were joined, in order.

CREATE TABLE entity_link (
    entity         TEXT NOT NULL,
    left_document  TEXT NOT NULL,
    left_local     INTEGER NOT NULL, -- index into the entities of the document's reading
    left_name      TEXT NOT NULL,
    right_document TEXT NOT NULL,
    right_local    INTEGER NOT NULL,
    right_name     TEXT NOT NULL,
    reason         TEXT NOT NULL
) STRICT;
CREATE INDEX entity_link_by_entity ON entity_link (entity);
