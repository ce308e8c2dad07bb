CREATE TABLE blobs (
    sha256 TEXT NOT NULL,
    data BYTEA NOT NULL,
    PRIMARY KEY (sha256)
)
;;
CREATE TABLE codes (
    selector TEXT NOT NULL,
    code_hash BYTEA NOT NULL,
    member TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    tries INTEGER NOT NULL,
    device TEXT,
    PRIMARY KEY (selector)
)
;;
CREATE TABLE entries (
    seq BIGINT NOT NULL,
    device TEXT NOT NULL,
    n BIGINT NOT NULL,
    member TEXT NOT NULL,
    subject TEXT NOT NULL,
    audience TEXT NOT NULL,
    payload_hash BYTEA NOT NULL,
    salt BYTEA NOT NULL,
    leaf BYTEA NOT NULL,
    root BYTEA NOT NULL,
    body BYTEA NOT NULL,
    PRIMARY KEY (seq),
    CONSTRAINT entries_once_per_device UNIQUE (device, n)
)
;;
CREATE TABLE families (
    id TEXT NOT NULL,
    device TEXT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (id)
)
;;
CREATE TABLE head (
    id INTEGER NOT NULL,
    schema INTEGER NOT NULL,
    hub TEXT NOT NULL,
    size BIGINT NOT NULL,
    frontier BYTEA NOT NULL,
    PRIMARY KEY (id),
    CONSTRAINT head_is_one_row CHECK (id = 1)
)
;;
CREATE TABLE quarantine (
    device TEXT NOT NULL,
    n BIGINT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (device)
)
;;
CREATE TABLE things (
    subject TEXT NOT NULL,
    seq BIGINT NOT NULL,
    body BYTEA NOT NULL,
    PRIMARY KEY (subject)
)
;;
CREATE TABLE tokens (
    token_hash BYTEA NOT NULL,
    family TEXT NOT NULL,
    kind TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    replaced_by BYTEA,
    PRIMARY KEY (token_hash),
    FOREIGN KEY(family) REFERENCES families (id)
)
;;
CREATE INDEX ix_tokens_family ON tokens (family)
;;
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the ledger is append-only'; END $$
;;
CREATE TRIGGER entries_stay BEFORE UPDATE OR DELETE ON entries FOR EACH ROW EXECUTE FUNCTION refuse_change()
;;
CREATE TRIGGER entries_remain BEFORE TRUNCATE ON entries FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()
;;
COMMENT ON TABLE codes IS 'One-time enrolment codes; `device` is the one that used it.'
;;
COMMENT ON TABLE entries IS 'The ledger. `root` is the root of the log that ends with this entry, `body` its canonical JSON.'
;;
COMMENT ON TABLE families IS 'The tokens that descend from one enrolment.'
;;
COMMENT ON TABLE head IS 'How long the ledger is; whoever writes locks this one row first.'
;;
COMMENT ON TABLE quarantine IS 'Devices that signed two different commands with one number: copies of one profile.'
;;
COMMENT ON TABLE things IS 'What the accepted entries add up to, by subject; `seq` is the entry that last changed it.'
;;
COMMENT ON TABLE tokens IS '`replaced_by` is the hash of the refresh token that this one was last exchanged for.'
