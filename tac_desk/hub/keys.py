"""The hub's two secret keys, in files beside the database and never in it."""

from dataclasses import dataclass
from pathlib import Path

from tac_desk.domain.people import LogKeyChange
from tac_desk.hub.durable import publish, write_private
from tac_desk.hub.errors import HubError, KeyMissing
from tac_desk.protocol.codec import CodecError, decode, encode
from tac_desk.record.signing import DeviceKey

LOG_KEY, OPERATOR_KEY = "log.key", "operator.key"
NEXT_LOG_KEY = "log.key.next"  # the one that `tac-hub key rotate` changes to


@dataclass(frozen=True, slots=True)
class KeyFile:
    """A key, and how those before it led to it: so a key alone proves to a restored hub that it is the newer one."""

    key: DeviceKey
    changes: tuple[LogKeyChange, ...] = ()

    @property
    def public(self) -> str:
        return self.key.public.hex()

    def to_text(self) -> str:
        """Hex in the first line, then a line of JSON for each change."""
        return "\n".join([self.key.to_bytes().hex(), *(encode(one).decode() for one in self.changes), ""])

    @classmethod
    def from_text(cls, text: str) -> "KeyFile":
        """Raises ValueError."""
        first, *rest = text.strip().splitlines() or [""]
        return cls(
            DeviceKey.from_bytes(bytes.fromhex(first)), tuple(decode(one, LogKeyChange) for one in rest)
        )


def create_key(path: Path) -> DeviceKey:
    """A new key in `path`, which must not exist and only its owner may read; complete, or not there."""
    if path.exists():
        raise FileExistsError(path)
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    key = DeviceKey.generate()
    write_private(part, KeyFile(key).to_text())
    publish(part, path)
    return key


def replace_key(path: Path, file: KeyFile) -> None:
    """Put `file` where another key was: after a crash it is the old one or the new one. Raises OSError."""
    part = path.with_name(path.name + ".part")
    part.unlink(missing_ok=True)
    write_private(part, file.to_text())
    publish(part, path)


def read_key_file(path: Path) -> KeyFile:
    """What is in `path`. Raises HubError when it is missing or damaged."""
    try:
        return KeyFile.from_text(path.read_text("ascii"))
    except (OSError, ValueError, CodecError) as error:
        raise HubError(
            "A key of the hub cannot be read",
            f"{path.name}: {type(error).__name__}",
            "Restore the key file from your backup; a log key that is lost: tac-hub key replace.",
        ) from error


def read_key(path: Path) -> DeviceKey:
    """The key in `path`. Raises HubError when it is missing or damaged."""
    return read_key_file(path).key


class LogKeys:
    """The keys with which this process may sign the log: what lies in `log.key`, and the one it changes to.

    The ledger says which one signs. When it names one not known yet, the files are read again, since another process
    has rotated the key.
    """

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._known: dict[str, KeyFile] = {}

    @property
    def newest(self) -> KeyFile:
        """What lies in `log.key`. Raises HubError."""
        return read_key_file(self._directory / LOG_KEY)

    def named(self, public: str) -> DeviceKey:
        """The key that the ledger names; any for an old hub, whose ledger names none. Raises KeyMissing, HubError."""
        if public not in self._known:
            self._known = self._read()
        if (found := self._known.get(public)) is None:
            raise KeyMissing(public)
        return found.key

    def are_there(self, public: str) -> bool:
        """Whether the files still hold the key that the ledger names."""
        return public in self._read()

    def _read(self) -> dict[str, KeyFile]:
        found: dict[str, KeyFile] = {}
        for name in (NEXT_LOG_KEY, LOG_KEY):
            try:
                file = read_key_file(self._directory / name)
            except HubError:
                continue  # whichever is missing: the one that is asked for must be there
            found[file.public] = file
            if name == LOG_KEY:
                found[""] = file
        return found
