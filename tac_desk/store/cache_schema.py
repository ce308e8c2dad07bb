"""The tables of cache.db: a copy of what the hub sent, and what follows from it. Never migrated, only refetched."""

VERSION = 3

TABLES = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID

CREATE TABLE entries (
  seq INTEGER PRIMARY KEY,
  leaf BLOB NOT NULL,
  subject TEXT NOT NULL,
  kind TEXT,       -- NULL, like all that follows: withheld from this reader, only the leaf is known
  member TEXT,
  at INTEGER,
  outcome TEXT,
  reason TEXT,
  facts TEXT,
  salt BLOB,
  body BLOB,
  mine INTEGER     -- the number n of this desk's own command
) STRICT

CREATE INDEX entries_subject ON entries (subject)

CREATE UNIQUE INDEX entries_mine ON entries (mine) WHERE mine IS NOT NULL

CREATE TABLE senders (device TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID

CREATE TABLE things (subject TEXT PRIMARY KEY, body BLOB NOT NULL) STRICT

CREATE TABLE blobs (sha256 TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT

CREATE TABLE wanted (sha256 TEXT, subject TEXT, PRIMARY KEY (sha256, subject)) STRICT, WITHOUT ROWID

CREATE TABLE queue (
  id TEXT PRIMARY KEY,
  place INTEGER NOT NULL,    -- the order of the rulebook as one number
  number INTEGER NOT NULL,
  name TEXT NOT NULL,
  track TEXT NOT NULL,
  state TEXT NOT NULL,
  category TEXT NOT NULL,
  repository TEXT NOT NULL,
  owed INTEGER NOT NULL,     -- bits: 1 vote, 2 review, 4 sponsor, 8 discuss, 16 look again, 32 answer, 64 tend
  vote_until INTEGER,        -- the deadline of the ballot that bit 1 stands for
  tend_from INTEGER,         -- when the first thing that bit 64 stands for begins
  due_at INTEGER,
  evidence TEXT NOT NULL,    -- JSON: machine verdicts, counted by name
  sponsor TEXT,
  reviewed INTEGER NOT NULL,
  my_action TEXT,            -- not NULL: the outbox is folded into this row
  comments INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  back_again INTEGER NOT NULL,
  invented INTEGER NOT NULL,
  lane TEXT,                 -- the body whose queue it waits in; NULL: it does not wait
  session TEXT,              -- the meeting that looks at it, or a day
  hay TEXT NOT NULL          -- what the text filter looks through, in lower case
) STRICT, WITHOUT ROWID

CREATE INDEX queue_place ON queue (place, id)

CREATE INDEX queue_hay ON queue (place, id, hay)

CREATE INDEX queue_state ON queue (state, place, id)

CREATE INDEX queue_track ON queue (track, place, id)

CREATE INDEX queue_owed ON queue (place, id, owed, vote_until, tend_from) WHERE owed > 0

CREATE INDEX queue_lane ON queue (lane, place, id) WHERE lane IS NOT NULL

CREATE INDEX queue_mine ON queue (id) WHERE my_action IS NOT NULL
"""
