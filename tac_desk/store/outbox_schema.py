"""The tables of outbox.db as a list of migrations: append only, since people's work is in files of every version."""

_FIRST = """
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID

CREATE TABLE drafts (key TEXT PRIMARY KEY, text TEXT NOT NULL, saved_at INTEGER NOT NULL) STRICT, WITHOUT ROWID

CREATE TABLE actions (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  not_before INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'saved', 'received', 'counted', 'refused')),
  device TEXT,
  n INTEGER,
  payload TEXT,
  signature TEXT,
  reason TEXT,
  facts TEXT,
  seq INTEGER,
  CHECK ((state = 'draft') = (n IS NULL)),
  CHECK ((n IS NULL) = (payload IS NULL) AND (n IS NULL) = (signature IS NULL) AND (n IS NULL) = (device IS NULL))
) STRICT

CREATE UNIQUE INDEX actions_numbered ON actions (device, n) WHERE n IS NOT NULL

CREATE INDEX actions_open ON actions (state) WHERE state <> 'counted'

CREATE TRIGGER released_never_changes
BEFORE UPDATE OF kind, subject, body, device, n, payload, signature ON actions WHEN OLD.n IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a released action never changes'); END

CREATE TRIGGER released_is_never_dropped
BEFORE DELETE ON actions WHEN OLD.state IN ('saved', 'received')
BEGIN SELECT RAISE(ABORT, 'a released action is kept until the hub has answered'); END
"""

_MARKS = """
CREATE TABLE marks (
  id TEXT PRIMARY KEY,     -- of a dossier
  seen INTEGER,            -- its news up to this time of the hub were looked at
  done INTEGER,            -- put away until there is news after this time of the hub
  until INTEGER            -- put off until this time
) STRICT, WITHOUT ROWID

CREATE TABLE searches (name TEXT PRIMARY KEY, query TEXT NOT NULL) STRICT, WITHOUT ROWID
"""

MIGRATIONS = (_FIRST, _MARKS)
