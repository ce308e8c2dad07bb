"""outbox.db: what this desk still owes the hub, and what a person has begun to write. Precious, migrated."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from tac_desk.protocol.codec import decode, encode
from tac_desk.protocol.envelope import Envelope, SignedCommand
from tac_desk.record.merkle import EMPTY_ROOT
from tac_desk.store.action import Action, ActionState
from tac_desk.store.database import Database, Row, Transaction
from tac_desk.store.errors import StoreError
from tac_desk.store.identity import Identity, Position
from tac_desk.store.mark_rows import put_marks
from tac_desk.store.outbox_schema import MIGRATIONS
from tac_desk.store.reserve import Reserve

Drafts = Mapping[str, str | None]
"""Texts by key; None takes the draft away."""
_SELECT = f"SELECT {','.join(Action.__slots__)} FROM actions"  # noqa: S608 - names of ours


class Outbox:
    """Reads and writes of outbox.db; every write is on the disk when it returns. Raises StoreError."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._database = Database(path, key)
        try:
            self._migrate()
            self.reserve = Reserve(path.parent)
        except BaseException:
            self.close()
            raise

    def _migrate(self) -> None:
        found = self._database.read("PRAGMA user_version")[0][0]
        if found > len(MIGRATIONS):
            raise StoreError(
                "Your saved work was written by a newer TAC Desk",
                f"{self._database.path} has version {found}, this program knows {len(MIGRATIONS)}.",
                "Install the newer version again; nothing was changed.",
            )
        if found < len(MIGRATIONS):
            with (
                self._database.write() as now
            ):  # one transaction: a kill leaves the old outbox or the new one
                for statements in MIGRATIONS[found:]:
                    now.script(statements)
                now.run(f"PRAGMA user_version = {len(MIGRATIONS)}")

    # --- settings

    def setting(self, name: str) -> str | None:
        row = self._database.one("SELECT value FROM settings WHERE name = ?", (name,))
        return None if row is None else str(row[0])

    def set_setting(self, name: str, value: str) -> None:
        with self._database.write() as now:
            _set(now, name, value)

    @property
    def identity(self) -> Identity | None:
        raw = self.setting("identity")
        return None if raw is None else decode(raw, Identity)

    def set_identity(self, identity: Identity) -> None:
        """Another hub has another ledger: what was pinned of the old one goes."""
        before = self.identity
        with self._database.write() as now:
            _set(now, "identity", encode(identity).decode())
            if before is None or before.hub != identity.hub:
                now.run("DELETE FROM settings WHERE name = 'pin'")
            if before is not None and (before.hub, before.member) != (identity.hub, identity.member):
                now.run("DELETE FROM marks")  # what another person noted for themselves
                now.run("DELETE FROM settings WHERE name = 'marks_since'")

    @property
    def pin(self) -> Position | None:
        """The longest verified ledger this desk has ever held: it outlives the disposable cache."""
        raw = self.setting("pin")
        return None if raw is None else decode(raw, Position)

    # --- actions

    def actions(self) -> tuple[Action, ...]:
        """Everything, counted actions too, newest first."""
        return tuple(map(_action, self._database.read(f"{_SELECT} ORDER BY id DESC")))

    def live(self) -> tuple[Action, ...]:
        """What the ledger has not counted, refused ones too: released in the order the hub judges, then drafts."""
        sql = f"{_SELECT} WHERE state <> 'counted' ORDER BY n IS NULL, n, id"
        return tuple(map(_action, self._database.read(sql)))

    def action(self, id_: int) -> Action | None:
        row = self._database.one(f"{_SELECT} WHERE id = ?", (id_,))
        return None if row is None else _action(row)

    def outgoing(self, device: str, limit: int) -> tuple[SignedCommand, ...]:
        """Released and not seen in the ledger yet. Those already received go again: a restored hub may not know."""
        sql = "SELECT payload, signature FROM actions WHERE device = ? AND state IN ('saved', 'received')"
        rows = self._database.read(f"{sql} ORDER BY n LIMIT ?", (device, limit))
        return tuple(SignedCommand(*row) for row in rows)

    def next_release_at(self) -> int | None:
        rows = self._database.read("SELECT min(not_before) FROM actions WHERE state = 'draft'")
        return None if rows[0][0] is None else int(rows[0][0])

    def add(self, action: Action, drafts: Drafts) -> int:
        """Keep a new draft action and set or remove `drafts` with it; its id."""
        return self.reserve.save(lambda: self._add(action, drafts))

    def _add(self, action: Action, drafts: Drafts) -> int:
        with self._database.write() as now:
            values = (action.kind, action.subject, action.body, action.created_at, action.not_before, "draft")
            id_ = now.run(
                "INSERT INTO actions (kind, subject, body, created_at, not_before, state) VALUES (?,?,?,?,?,?)",
                values,
            )
            _put_drafts(now, drafts, action.created_at)
        return id_

    def hasten(self, id_: int, not_before: int) -> None:
        with self._database.write() as now:
            now.run("UPDATE actions SET not_before = ? WHERE id = ? AND state = 'draft'", (not_before, id_))

    def remove(self, action: Action, drafts: Drafts, now_ms: int) -> None:
        """Take an action away and give its texts back as drafts; the database itself guards what is released."""
        with self._database.write() as now:
            now.run("DELETE FROM actions WHERE id = ?", (action.id,))
            _put_drafts(now, drafts, now_ms)

    def last_number(self, device: str) -> int:
        return int(self.setting(f"last_n:{device}") or 0)

    def release(self, released: Iterable[Action], device: str, last: int) -> None:
        """Give drafts their numbers and signatures, all or none."""
        with self._database.write() as now:
            for action in released:
                now.run(
                    "UPDATE actions SET state = 'saved', device = ?, n = ?, payload = ?, signature = ? WHERE id = ?",
                    (device, action.n, action.payload, action.signature, action.id),
                )
            _set(now, f"last_n:{device}", str(last))

    def answer(self, answered: Iterable[Action], pin: Position | None) -> None:
        """Note what became of released actions, and how far the ledger is verified."""
        with self._database.write() as now:
            for action in answered:
                now.run(
                    "UPDATE actions SET state = ?, reason = ?, facts = ?, seq = ? WHERE id = ?",
                    (action.state, action.reason, encode(action.facts).decode(), action.seq, action.id),
                )
            if pin is not None:
                _set(now, "pin", encode(pin).decode())

    def begin_epoch(self, epoch: int, device: str, own: Iterable[SignedCommand]) -> None:
        """All that `device` released is sent again as it was signed; `own` is what the old ledger holds of it."""
        anew = "state = 'saved', reason = NULL, facts = NULL, seq = NULL"
        with self._database.write() as now:
            now.run(f"UPDATE actions SET {anew} WHERE device = ?", (device,))  # noqa: S608 - words of ours
            for signed in own:
                one = decode(signed.payload, Envelope)
                values = (one.kind, one.subject, encode(one.body).decode(), one.claimed_at, device, one.n)
                now.run(
                    "INSERT OR IGNORE INTO actions (kind, subject, body, created_at, not_before, state, device, n, "
                    "payload, signature) VALUES (?1, ?2, ?3, ?4, ?4, 'saved', ?5, ?6, ?7, ?8)",
                    (*values, signed.payload, signed.signature),
                )
            _set(now, "pin", encode(Position(0, EMPTY_ROOT.hex(), epoch)).decode())

    # --- marks

    def marks(self) -> list[Row]:
        """Id, seen, done, until of every dossier that is marked."""
        return self._database.read("SELECT id, seen, done, until FROM marks")

    def put_marks(self, rows: Mapping[str, Row | None]) -> None:
        """Set a mark, or (None) take it away."""
        with self._database.write() as now:
            put_marks(now, rows)

    def searches(self) -> tuple[tuple[str, str], ...]:
        """Name and text of each search that is kept, by name."""
        return tuple(self._database.read("SELECT name, query FROM searches ORDER BY name"))

    def save_search(self, name: str, text: str | None) -> None:
        with self._database.write() as now:
            now.run("DELETE FROM searches WHERE name = ?", (name,))
            if text is not None:
                now.run("INSERT INTO searches VALUES (?, ?)", (name, text))

    # --- drafts

    def drafts(self, prefix: str = "") -> dict[str, str]:
        """The begun texts whose key starts with `prefix`, by key."""
        sql = "SELECT key, text FROM drafts WHERE substr(key, 1, length(?1)) = ?1 ORDER BY key"
        return dict(self._database.read(sql, (prefix,)))

    def save_drafts(self, drafts: Drafts, now_ms: int) -> None:
        self.reserve.save(lambda: self._save_drafts(drafts, now_ms))

    def _save_drafts(self, drafts: Drafts, now_ms: int) -> None:
        with self._database.write() as now:
            _put_drafts(now, drafts, now_ms)

    def close(self) -> None:
        self._database.close()


def _action(row: Row) -> Action:
    values = dict(zip(Action.__slots__, row, strict=True))
    facts = msgspec.json.decode(values["facts"] or b"{}", type=dict[str, str])
    return Action(**{**values, "state": ActionState(values["state"]), "facts": facts})


def _set(now: Transaction, name: str, value: str) -> None:
    now.run("INSERT OR REPLACE INTO settings VALUES (?, ?)", (name, value))


def _put_drafts(now: Transaction, drafts: Drafts, now_ms: int) -> None:
    for key, text in drafts.items():
        if text is None:
            now.run("DELETE FROM drafts WHERE key = ?", (key,))
        else:
            now.run("INSERT OR REPLACE INTO drafts VALUES (?, ?, ?)", (key, text, now_ms))
