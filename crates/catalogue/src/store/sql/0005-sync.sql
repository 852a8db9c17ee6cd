-- Where changes have been: hubs, their numbers for changes, and what they would not take.

-- Never filled by any version; its place is taken by hub and receipt.
DROP TABLE sync;

CREATE TABLE hub (
    k          INTEGER PRIMARY KEY,
    id         BLOB    NOT NULL UNIQUE CHECK (length(id) = 32),
    epoch      INTEGER NOT NULL,
    cursor     INTEGER NOT NULL, -- its last number that was taken in; moves in the transaction of the rows
    hash       BLOB    NOT NULL CHECK (length(hash) = 32), -- over its order up to there
    checkpoint BLOB,             -- its last signed word
    synced     INTEGER           -- when all was last exchanged, milliseconds since 1970; shown, never compared
) STRICT;

-- A hub's number for a change: the only order in time that is evidence. It takes the place of change.hub_seq, which no
-- version fills and which stays: to drop it would write the whole log anew.
CREATE TABLE receipt (
    hub    INTEGER NOT NULL REFERENCES hub (k),
    epoch  INTEGER NOT NULL,
    seq    INTEGER NOT NULL,
    change INTEGER NOT NULL REFERENCES change (n),
    at     INTEGER NOT NULL, -- by the hub's clock
    PRIMARY KEY (hub, epoch, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX receipt_change ON receipt (change, hub, epoch);

-- What a hub will never take, so that it is not offered again.
CREATE TABLE refused (
    hub    INTEGER NOT NULL REFERENCES hub (k),
    change INTEGER NOT NULL REFERENCES change (n),
    code   INTEGER NOT NULL,
    PRIMARY KEY (hub, change)
) STRICT, WITHOUT ROWID;
