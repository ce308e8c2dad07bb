"""Gives the hub another log key while it serves: the key on the disk, the change in the ledger, the old key away.

After a crash between these steps the hub serves, and the same command goes on where it stopped.
Why so: .github/decisions/0031-log-key.md.
"""

from dataclasses import dataclass
from pathlib import Path

from tac_desk.domain.commands import RotateLogKey
from tac_desk.domain.people import LogKeyChange
from tac_desk.domain.refusal import refusal_from
from tac_desk.domain.refusal_words import refusal_text
from tac_desk.hub.durable import flush_folder
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.judge import Sitting
from tac_desk.hub.keys import LOG_KEY, NEXT_LOG_KEY, KeyFile, create_key, read_key, replace_key
from tac_desk.hub.things import COUNCIL
from tac_desk.protocol.entry import ACCEPTED
from tac_desk.protocol.log_keys import seal_change
from tac_desk.record.signing import DeviceKey


@dataclass(frozen=True, slots=True)
class Rotated:
    """The key that signs now (hex); `begun_before` says that an earlier command had entered the change already."""

    public: str
    begun_before: bool


def prepare(directory: Path) -> DeviceKey:
    """The key to change to, made if there is none yet; to be copied to every machine that serves. Raises HubError."""
    path = directory / NEXT_LOG_KEY
    return read_key(path) if path.exists() else create_key(path)


def rotate(hub: Hub, directory: Path, *, lost: bool = False, word: str = "") -> Rotated:
    """Sign with the next key from now on. Raises HubError.

    With `lost` the key before does not sign the change, and `word` says who decided on the new one: then desks stop
    until their people have accepted it.
    """
    following = prepare(directory)
    public = following.public.hex()
    with hub.sitting() as sitting:
        entered = sitting.head.log_key == public
        if not entered:
            previous = _public_before(hub, sitting) if lost else hub.signer(sitting.head)
            _enter(hub, sitting, seal_change(hub.id, previous, following, word))
        changes = sitting.council.log_keys if sitting.council else ()
    replace_key(directory / LOG_KEY, KeyFile(following, changes))
    (directory / NEXT_LOG_KEY).unlink()
    flush_folder(directory)
    return Rotated(public, entered)


def catch_up(hub: Hub) -> int:
    """Enter the changes that a hub restored from an older backup lacks, as its key file proves them; how many.

    Raises HubError.
    """
    count = 0
    with hub.sitting() as sitting:
        for change in hub.log_keys.newest.changes:
            if sitting.head.log_key in ("", change.previous):
                _enter(hub, sitting, change)
                count += 1
    return count


def _public_before(hub: Hub, sitting: Sitting) -> str:
    """Of a lost key the ledger knows the public half."""
    return sitting.head.log_key or hub.log_keys.newest.public


def _enter(hub: Hub, sitting: Sitting, change: LogKeyChange) -> None:
    outcome = hub.submit_in(sitting, RotateLogKey(change), COUNCIL)
    if outcome.status != ACCEPTED:
        why = refusal_text(refusal_from(outcome.reason or "", outcome.facts))
        raise HubError("The key was not changed", why, "Correct that and try again; the old key still signs.")
