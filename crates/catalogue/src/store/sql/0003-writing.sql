-- Who writes on this machine, as far as they say, and what is being typed. Local: in no log, untouched by a rebuild.

ALTER TABLE person ADD COLUMN organisation TEXT; -- the id of a record, or a name in words
ALTER TABLE person ADD COLUMN role TEXT CHECK (role IS NULL OR role IN ('official', 'donor', 'implementer', 'coordinator'));
ALTER TABLE person ADD COLUMN place TEXT;

-- Forms as they are typed. A draft becomes a change when it is saved; until then it is nobody's record.
CREATE TABLE draft (
    k    INTEGER PRIMARY KEY,
    name TEXT    NOT NULL UNIQUE, -- whoever types chooses it
    body TEXT    NOT NULL,        -- the store does not read it
    kept INTEGER NOT NULL         -- milliseconds since 1970; shown, never compared
) STRICT;
