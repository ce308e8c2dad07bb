"""Where a desk keeps its profile, and how a command opens one."""

import getpass
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from tac_desk.auth.vault import Vault
    from tac_desk.store.store import Store

PROFILE_VARIABLE = "TAC_DESK_PROFILE"
_T = TypeVar("_T")


def default_profile(
    environment: Mapping[str, str] = os.environ, platform: str = sys.platform, home: Path | None = None
) -> Path:
    """TAC_DESK_PROFILE, else the place this platform keeps a program's data in."""
    if stated := environment.get(PROFILE_VARIABLE):
        return Path(stated)
    home = home or Path.home()
    if platform == "win32":
        return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / "TAC Desk"
    if platform == "darwin":
        return home / "Library" / "Application Support" / "TAC Desk"
    data = environment.get("XDG_DATA_HOME") or ""  # the specification: a relative one is ignored
    return (Path(data) if os.path.isabs(data) else home / ".local" / "share") / "tac-desk"


def profile_vault(profile: Path) -> "Vault":
    """The secrets of the profile; asks for the passphrase on the terminal when there is no keyring."""
    from tac_desk.auth.vault import open_vault

    return open_vault(profile, ask_passphrase)


def profile_key(profile: Path, vault: "Vault") -> bytes:
    """The key of the profile's files; a new one only when there are none yet."""
    from tac_desk.auth.vault import database_key
    from tac_desk.store.store import OUTBOX_FILE

    return database_key(vault, may_create=not (profile / OUTBOX_FILE).exists())


def with_store(profile: Path, work: "Callable[[Store, Vault], _T]") -> _T:
    """Open the profile, do `work`, close it. Raises Trouble."""
    from tac_desk.store.store import Store

    vault = profile_vault(profile)
    store = Store.open(profile, profile_key(profile, vault))
    try:
        return work(store, vault)
    finally:
        store.close()


def ask_passphrase(new: bool) -> str | None:
    """On the terminal, or one line of the standard input when that is no terminal; None gives up."""
    try:
        if not sys.stdin.isatty():
            return sys.stdin.readline().rstrip("\n") or None
        return _choose_passphrase() if new else getpass.getpass("Passphrase: ")
    except (EOFError, KeyboardInterrupt):
        return None


def _choose_passphrase() -> str | None:
    """Ask until two equal ones of the needed length were typed; an empty one gives up."""
    from tac_desk.auth.passphrase_vault import SHORTEST_PASSPHRASE

    while first := getpass.getpass("Choose a passphrase for this profile: "):
        if len(first) < SHORTEST_PASSPHRASE:
            print(f"Too short: it needs {SHORTEST_PASSPHRASE} characters or more.", file=sys.stderr)
        elif getpass.getpass("Again: ") != first:
            print("The two differ; type it twice again.", file=sys.stderr)
        else:
            return first
    return None
