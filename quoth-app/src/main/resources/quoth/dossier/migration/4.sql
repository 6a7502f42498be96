-- Version 4 of a dossier: what its collation leaves to the next one, which then need not do it again.

-- At most one row. The body is made and read by quoth.collation.Groundwork; it is good for the collator that made it.
CREATE TABLE comparisons (
    collator TEXT PRIMARY KEY,
    body     BLOB NOT NULL
) STRICT;
