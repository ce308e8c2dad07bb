"""The tables of cache.db: a copy of what the hub sent, and what follows from it. Never migrated, only refetched.

`marks` repeats those of outbox.db, which are the ones that count. `papers` is what the search looks through, `tags`
what else it can ask: `by:MEMBER`, `criterion:KEY=VERDICT`.
"""

VERSION = 4

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
  hay TEXT NOT NULL,         -- what the text filter looks through, in lower case
  news INTEGER NOT NULL      -- when somebody else last did something here
) STRICT, WITHOUT ROWID

CREATE INDEX queue_place ON queue (place, id)

CREATE INDEX queue_hay ON queue (place, id, hay)

CREATE INDEX queue_state ON queue (state, place, id)

CREATE INDEX queue_track ON queue (track, place, id)

CREATE INDEX queue_owed ON queue (place, id, owed, vote_until, tend_from, due_at, news) WHERE owed > 0

CREATE INDEX queue_news ON queue (news, place, id)

CREATE INDEX queue_lane ON queue (lane, place, id) WHERE lane IS NOT NULL

CREATE INDEX queue_mine ON queue (id) WHERE my_action IS NOT NULL

CREATE TABLE marks (id TEXT PRIMARY KEY, seen INTEGER, done INTEGER, until INTEGER) STRICT, WITHOUT ROWID

CREATE TABLE tags (tag TEXT, id TEXT, PRIMARY KEY (tag, id)) STRICT, WITHOUT ROWID

CREATE INDEX tags_id ON tags (id)

CREATE TABLE papers (doc INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, text TEXT NOT NULL) STRICT

CREATE VIRTUAL TABLE words USING fts5 (
  name, text, content = 'papers', content_rowid = 'doc', prefix = '2 3', tokenize = 'unicode61 remove_diacritics 2'
)

CREATE TRIGGER papers_new AFTER INSERT ON papers
BEGIN INSERT INTO words (rowid, name, text) VALUES (NEW.doc, NEW.name, NEW.text); END

CREATE TRIGGER papers_changed AFTER UPDATE ON papers
BEGIN
  INSERT INTO words (words, rowid, name, text) VALUES ('delete', OLD.doc, OLD.name, OLD.text);
  INSERT INTO words (rowid, name, text) VALUES (NEW.doc, NEW.name, NEW.text);
END
"""
