-- What the officers of the registry have ordered erased. Kept for changes that are not here yet: they are taken in without
-- the values.
CREATE TABLE redaction (
    change BLOB    PRIMARY KEY CHECK (length(change) = 32),
    fields TEXT,             -- a JSON list of paths; none: every value of it
    form   BLOB    NOT NULL CHECK (length(form) = 32), -- digest of what is left of it
    at     INTEGER NOT NULL, -- milliseconds since 1970; shown, never compared
    office TEXT    NOT NULL,
    reason INTEGER NOT NULL
) STRICT;

-- 1 while something that was erased may still lie in unused parts of this file.
ALTER TABLE about ADD COLUMN forget INTEGER NOT NULL DEFAULT 0 CHECK (forget IN (0, 1));
