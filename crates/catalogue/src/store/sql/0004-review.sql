-- What was said to changes that wait. Local: in no log, untouched by a rebuild. The changes themselves stay in the log.
CREATE TABLE answered (
    change BLOB    PRIMARY KEY CHECK (length(change) = 32),
    answer TEXT    NOT NULL CHECK (answer IN ('adopted', 'declined')),
    at     INTEGER NOT NULL -- milliseconds since 1970; shown, never compared
) STRICT;

-- Few changes wait; without this, each look for them would read the whole log.
CREATE INDEX change_waiting ON change (rec, n) WHERE state = 1;
