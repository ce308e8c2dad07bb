"""The process that the bar of kills kills: does one piece of work and says each step when it is done, not before."""

import sys
from pathlib import Path

import msgspec

from tac_desk.domain.commands import AddComment
from tac_desk.hub.hub import Hub
from tac_desk.hub.verify import export_ledger
from tac_desk.minutes.write import write_file
from tac_desk.protocol.codec import decode
from tac_desk.protocol.envelope import SignedCommand
from tac_desk.protocol.messages import ExchangeReply
from tac_desk.record.signing import DeviceKey
from tac_desk.store import outbox
from tac_desk.store.action import Action, ActionState
from tac_desk.store.outbox_schema import MIGRATIONS
from tac_desk.store.store import Store

KEY = bytes(range(32))
NEWER = """
CREATE TABLE texts (key TEXT PRIMARY KEY, text TEXT NOT NULL, saved_at INTEGER NOT NULL, size INTEGER NOT NULL) STRICT

INSERT INTO texts SELECT key, text, saved_at, length(text) FROM drafts

DROP TABLE drafts

ALTER TABLE texts RENAME TO drafts

ALTER TABLE actions ADD COLUMN note TEXT NOT NULL DEFAULT ''
"""
OLDER = {f"row:1:{number}": f"begun {number} " * 300 for number in range(30)}
TEXTS = tuple(f"comment {number}" for number in range(6))


def say(what: str) -> None:
    sys.stdout.write(what + "\n")
    sys.stdout.flush()


def desk(folder: Path, fault: str) -> None:
    """Save, release, and take in what the hub answered."""
    store = Store.open(folder / "profile", KEY)
    for text in TEXTS:
        body = msgspec.json.encode(AddComment(text)).decode()
        action = Action(0, AddComment.KIND, "dossier:1", body, 1, 1, ActionState.DRAFT)
        if fault == "early":
            say(f"saved {text}")
        store.save_action(action, {})
        say(f"saved {text}")
    store.release_due(2, DeviceKey.from_bytes(bytes.fromhex((folder / "key").read_text())), everything=True)
    say("released")
    store.apply_reply(decode((folder / "reply").read_bytes(), ExchangeReply))
    say("applied")
    store.close()


def take_in(store: Store, folder: Path) -> None:
    """Apply what the hub answers this desk next, or all of it to one that had to begin anew."""
    name = "reply" if store.position().size else "reply-all"
    store.apply_reply(decode((folder / name).read_bytes(), ExchangeReply))


def hub(folder: Path, fault: str) -> None:
    """Judge commands one by one."""
    opened = Hub.open(folder / "hub")
    for signed in decode((folder / "commands").read_bytes(), tuple[SignedCommand, ...]):
        if fault == "early":
            say("entered")
        outcome = opened.judge(signed)
        say(f"{outcome.status} {outcome.n}")
    opened.close()


def export(folder: Path, fault: str) -> None:
    """Write the ledger over an older export."""
    opened, target = Hub.open(folder / "hub"), folder / "ledger.jsonl"
    if fault == "early":
        with target.open("wb") as file:
            export_ledger(opened, file)
    else:
        write_file(lambda file: export_ledger(opened, file), target, replace=True)
    say("exported")
    opened.close()


def migrate(folder: Path, fault: str) -> None:
    """Open an older outbox with a program that keeps it otherwise."""
    if fault == "early":
        say("migrated")
    newer_form()
    store = Store.open(folder / "older", KEY)
    say("migrated")
    store.close()


def newer_form() -> None:
    """Make this process a program with one more migration: one that writes each row anew."""
    outbox.MIGRATIONS = (*MIGRATIONS, NEWER)


if __name__ == "__main__":
    {"desk": desk, "hub": hub, "export": export, "migrate": migrate}[sys.argv[1]](
        Path(sys.argv[2]), sys.argv[3]
    )
