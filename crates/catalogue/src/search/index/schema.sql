-- The search index: derived, dropped and made again at will.
CREATE TABLE search_doc (
    row INTEGER PRIMARY KEY,
    segment INTEGER NOT NULL, -- where its postings stand; 0: in posting_recent
    digest INTEGER NOT NULL,  -- of its postings, for the check
    facts BLOB NOT NULL
) STRICT;
CREATE TABLE search_meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
CREATE TABLE posting_segment (
    segment INTEGER PRIMARY KEY,
    records INTEGER NOT NULL, -- when it was written
    stamp INTEGER NOT NULL,   -- tells two segments of one number apart
    dictionary BLOB NOT NULL
) STRICT;
CREATE TABLE posting_chunk (
    segment INTEGER NOT NULL,
    chunk INTEGER NOT NULL,
    lists BLOB NOT NULL,
    PRIMARY KEY (segment, chunk)
) STRICT, WITHOUT ROWID;
CREATE TABLE posting_recent (
    row INTEGER PRIMARY KEY,
    tokens BLOB NOT NULL
) STRICT;
