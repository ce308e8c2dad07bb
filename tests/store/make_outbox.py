"""Makes the frozen outbox of the first released form: `python tests/store/make_outbox.py FILE`, once per form.

It uses the tables as they were released, in words of its own, so that no change of the program changes it.
"""

import sys

from sqlcipher3 import dbapi2 as sqlite

KEY = bytes(range(32))
FIRST = """
CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE drafts (key TEXT PRIMARY KEY, text TEXT NOT NULL, saved_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE actions (
  id INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, subject TEXT NOT NULL, body TEXT NOT NULL,
  created_at INTEGER NOT NULL, not_before INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'saved', 'received', 'counted', 'refused')),
  device TEXT, n INTEGER, payload TEXT, signature TEXT, reason TEXT, facts TEXT, seq INTEGER,
  CHECK ((state = 'draft') = (n IS NULL)),
  CHECK ((n IS NULL) = (payload IS NULL) AND (n IS NULL) = (signature IS NULL) AND (n IS NULL) = (device IS NULL))
) STRICT;
CREATE UNIQUE INDEX actions_numbered ON actions (device, n) WHERE n IS NOT NULL;
CREATE INDEX actions_open ON actions (state) WHERE state <> 'counted';
CREATE TRIGGER released_never_changes
BEFORE UPDATE OF kind, subject, body, device, n, payload, signature ON actions WHEN OLD.n IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a released action never changes'); END;
CREATE TRIGGER released_is_never_dropped
BEFORE DELETE ON actions WHEN OLD.state IN ('saved', 'received')
BEGIN SELECT RAISE(ABORT, 'a released action is kept until the hub has answered'); END;
PRAGMA user_version = 1;
"""
IDENTITY = (
    '{"hub":"hub-1","url":"https://hub.example","council":"Council of tests","member":"m1","device":"laptop-m1",'
    '"log_name":"log/hub-1","log_key":"' + "ab" * 32 + '"}'
)
SETTINGS = {
    "identity": IDENTITY,
    "last_n:laptop-m1": "4",
    "pin": '{"size":31,"root_hex":"' + "cd" * 32 + '"}',  # of a time before epochs
}
DRAFTS = {"row:7:stars": '{"verdict":"pass","note":"Grüße"}', "comment:7": "half a thought " * 500}
STATES = ("counted", "refused", "received", "saved", "draft", "draft")


def actions():
    """Rows of `actions`, one in each state: id, kind, subject, body, … as in the table."""
    for id_, state in enumerate(STATES, 1):
        body = f'{{"text":"Comment {id_}"}}'
        released = (
            ("laptop-m1", id_, f'{{"n":{id_}}}', "ef" * 64) if state != "draft" else (None, None, None, None)
        )
        answer = {"refused": ("closed", '{"since":"noon"}', 30), "counted": (None, "{}", 29)}
        rest = answer.get(state, (None, None, None))
        yield (id_, "add_comment", "dossier:7", body, 1000 + id_, 2000 + id_, state, *released, *rest)


def make(path):
    connection = sqlite.connect(path, isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    connection.execute("PRAGMA journal_mode = WAL")
    connection.executescript(FIRST)
    connection.executemany("INSERT INTO settings VALUES (?,?)", SETTINGS.items())
    connection.executemany("INSERT INTO drafts VALUES (?,?,5)", DRAFTS.items())
    connection.executemany(f"INSERT INTO actions VALUES ({','.join('?' * 14)})", actions())
    connection.close()


if __name__ == "__main__":
    make(sys.argv[1])
