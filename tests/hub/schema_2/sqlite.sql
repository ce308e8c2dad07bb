CREATE TABLE blobs (
    sha256 TEXT NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (sha256)
)
;;
CREATE TABLE codes (
    selector TEXT NOT NULL,
    code_hash BLOB NOT NULL,
    member TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    tries INTEGER NOT NULL,
    device TEXT,
    PRIMARY KEY (selector)
)
;;
CREATE TABLE entries (
    seq INTEGER NOT NULL,
    device TEXT NOT NULL,
    n INTEGER NOT NULL,
    member TEXT NOT NULL,
    subject TEXT NOT NULL,
    audience TEXT NOT NULL,
    payload_hash BLOB NOT NULL,
    salt BLOB NOT NULL,
    leaf BLOB NOT NULL,
    root BLOB NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (seq),
    CONSTRAINT entries_once_per_device UNIQUE (device, n)
)
;;
CREATE TABLE families (
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    ended_at INTEGER,
    PRIMARY KEY (id)
)
;;
CREATE TABLE head (
    id INTEGER NOT NULL,
    schema INTEGER NOT NULL,
    hub TEXT NOT NULL,
    size INTEGER NOT NULL,
    frontier BLOB NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT head_is_one_row CHECK (id = 1)
)
;;
CREATE TABLE quarantine (
    device TEXT NOT NULL,
    n INTEGER NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (device)
)
;;
CREATE TABLE things (
    subject TEXT NOT NULL,
    seq INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY (subject)
)
;;
CREATE TABLE tokens (
    token_hash BLOB NOT NULL,
    family TEXT NOT NULL,
    kind TEXT NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    replaced_by BLOB,
    PRIMARY KEY (token_hash),
    FOREIGN KEY(family) REFERENCES families (id)
)
;;
CREATE INDEX ix_tokens_family ON tokens (family)
;;
CREATE TRIGGER entries_stay BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END
;;
CREATE TRIGGER entries_remain BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END
;;
CREATE TRIGGER entries_are_new BEFORE INSERT ON entries WHEN EXISTS (SELECT 1 FROM entries WHERE seq = NEW.seq OR (device = NEW.device AND n = NEW.n)) BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END
