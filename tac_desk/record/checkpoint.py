"""The hub's signed word on how long its log is and what it holds (C2SP tlog-checkpoint)."""

import base64
import re
from dataclasses import dataclass

from tac_desk.record.merkle import HASH_BYTES
from tac_desk.record.note import NoteError, decode_base64, open_note, sign_note
from tac_desk.record.signing import DeviceKey

_SIZE = re.compile(r"0|[1-9][0-9]{0,18}")
_EPOCH = re.compile(rf"epoch ([1-9][0-9]{{0,3}})((?: (?:{_SIZE.pattern}))+)")


class CheckpointError(ValueError):
    """The text is not a checkpoint, or not one that the expected key signed."""


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """`root` stands for the first `size` leaves of the log called `origin`.

    `extensions` are further lines that the signature covers too. Raises CheckpointError for values that
    the format cannot hold.
    """

    origin: str
    size: int
    root: bytes
    extensions: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.size < 2**63 or len(self.root) != HASH_BYTES:
            raise CheckpointError("the size or the root is out of range")
        if not all(line and line.isprintable() for line in (self.origin, *self.extensions)):
            raise CheckpointError("a line is empty or holds unprintable characters")

    @property
    def began(self) -> tuple[int, ...]:
        """The sizes at which the second and later epochs of this log began, as an extension says."""
        found = [match for line in self.extensions if (match := _EPOCH.fullmatch(line))]
        began = tuple(map(int, found[0][2].split())) if found else ()
        return began if found and int(found[0][1]) == len(began) + 1 else ()

    @property
    def epoch(self) -> int:
        """Which ledger of this log it speaks of: 1, unless an extension says `epoch N`."""
        return len(self.began) + 1

    def to_text(self) -> str:
        """The text that is signed: a line each for origin, size, root and every extension."""
        root = base64.b64encode(self.root).decode()
        return "\n".join((self.origin, str(self.size), root, *self.extensions, ""))


def epoch_lines(began: tuple[int, ...]) -> tuple[str, ...]:
    """The extensions of a checkpoint: none in the first epoch, so that those of older hubs stay true.

    In a later one `epoch N` with the size of the log at which each epoch from the second on began.
    """
    return (" ".join(map(str, ("epoch", len(began) + 1, *began))),) if began else ()


def sign_checkpoint(checkpoint: Checkpoint, name: str, key: DeviceKey) -> str:
    """A signed note; raises CheckpointError for a `name` that cannot name a key."""
    try:
        return sign_note(checkpoint.to_text(), name, key)
    except NoteError as error:
        raise CheckpointError(str(error)) from error


def open_checkpoint(text: str, name: str, public: bytes) -> Checkpoint:
    """The checkpoint that the key `public` signed under `name`; the caller compares its origin and size.

    Raises CheckpointError for anything malformed, unsigned or signed by others only.
    """
    try:
        return _parse(open_note(text, name, public))
    except NoteError as error:
        raise CheckpointError(str(error)) from error


def _parse(text: str) -> Checkpoint:
    lines = text.removesuffix("\n").split("\n")
    if len(lines) < 3 or not _SIZE.fullmatch(lines[1]):
        raise CheckpointError("not the three lines origin, size and root")
    origin, size, root, *extensions = lines
    return Checkpoint(origin, int(size), decode_base64(root), tuple(extensions))
