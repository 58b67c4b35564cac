-- Version 1: one table a kind of record, and the log of every step. Never edited; later versions add files.
-- Rows are not constrained here but on reading, by their sums and the model: only so a reader and a writer judge alike.
PRAGMA application_id = 1330009938;

CREATE TABLE practice (id TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL, sum INTEGER NOT NULL) STRICT;
CREATE TABLE outcome (id TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL, sum INTEGER NOT NULL) STRICT;
CREATE TABLE offer (id TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL, sum INTEGER NOT NULL) STRICT;
CREATE TABLE design (id TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL, sum INTEGER NOT NULL) STRICT;
CREATE TABLE placement (id TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL, sum INTEGER NOT NULL) STRICT;
CREATE TABLE exemption (id TEXT NOT NULL PRIMARY KEY, body TEXT NOT NULL, sum INTEGER NOT NULL) STRICT;

-- about: the step an undo or redo speaks of. below: the step that undo reaches after this one.
-- change: what the records went through; dropped from very old steps to bound the file.
CREATE TABLE step (
    seq INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    about INTEGER,
    below INTEGER,
    change TEXT,
    sum INTEGER NOT NULL
) STRICT;
