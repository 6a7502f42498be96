-- Version 4 of a dossier: what was compared for its collation, so that the next one need not compare it again.

-- At most one row. The body is made and read by quoth.collation.Comparisons; it is good for the collator that made it.
CREATE TABLE comparisons (
    collator TEXT PRIMARY KEY,
    body     BLOB NOT NULL
) STRICT;
