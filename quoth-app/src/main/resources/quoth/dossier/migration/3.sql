-- Version 3 of a dossier: rulings on points, on kinds of quotation, and notes.

-- Part of the collation: the ids of the points that a ruling has shaped or that it speaks of. `ruling.kind` may now be
-- 'wrong-kind', 'not-same-question', 'no-disagreement' and 'note', too.
ALTER TABLE ruling_outcome ADD COLUMN points TEXT NOT NULL DEFAULT '[]';
