-- Searches of this machine: in no log, untouched by a rebuild, part of a backup.

-- Searches that somebody keeps under a name. The request is the text of whoever asks; the store does not read it.
CREATE TABLE saved_search (
    k       INTEGER PRIMARY KEY,
    name    TEXT    NOT NULL UNIQUE,
    request TEXT    NOT NULL,
    seen    INTEGER NOT NULL, -- highest number of a change when the search was last looked at
    seen_at INTEGER NOT NULL  -- milliseconds since 1970; shown, never compared
) STRICT;

-- The last searches, the newest with the highest number.
CREATE TABLE recent_search (
    k       INTEGER PRIMARY KEY,
    request TEXT    NOT NULL UNIQUE
) STRICT;
