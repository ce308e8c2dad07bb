"""The hub's two secret keys, in files beside the database and never in it."""

import os
from pathlib import Path

from tac_desk.hub.errors import HubError
from tac_desk.record.signing import DeviceKey

LOG_KEY, OPERATOR_KEY = "log.key", "operator.key"


def create_key(path: Path) -> DeviceKey:
    """A new key, written in hex to `path`, which must not exist and only its owner may read."""
    key = DeviceKey.generate()
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(key.to_bytes().hex() + "\n")
        file.flush()
        os.fsync(file.fileno())
    return key


def read_key(path: Path) -> DeviceKey:
    """The key in `path`. Raises HubError when it is missing or damaged."""
    try:
        return DeviceKey.from_bytes(bytes.fromhex(path.read_text("ascii").strip()))
    except (OSError, ValueError) as error:
        raise HubError(
            "A key of the hub cannot be read",
            f"{path.name}: {type(error).__name__}",
            "Restore the key file from your backup; the ledger cannot be signed with another one.",
        ) from error
