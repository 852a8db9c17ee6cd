-- redacted: 1 where values were erased by order of the registry: payload is then what is left, while id, sig and hash stay those of what
-- was signed.
ALTER TABLE hub_change ADD COLUMN redacted {int} NOT NULL DEFAULT 0;

-- What still has to be forgotten: the name of a segment's file with something in it that was erased; or nothing, for the
-- unused parts of the store itself.
CREATE TABLE hub_owed (
    what {bytes} PRIMARY KEY
){strict};
