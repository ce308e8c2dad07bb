"""tac-desk demo and shots: a desk on the demonstration's hub, in a profile that is thrown away afterwards."""

import argparse
import os
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tac_desk.auth.enrol import enrol
from tac_desk.auth.vault import MemoryVault, Vault, device_key
from tac_desk.cli.demo_hub import serving
from tac_desk.cli.profile import profile_key, profile_vault
from tac_desk.hub.demo import found_demo_hub
from tac_desk.protocol.messages import EnrolReply
from tac_desk.store.identity import Identity
from tac_desk.store.store import Store
from tac_desk.sync.link import Link
from tac_desk.sync.once import bring_up_to_date

COMPUTER = "Demonstration computer"


@dataclass(frozen=True, slots=True)
class DemoDesk:
    """A profile that is signed in at a hub which is being served, and holds everything of it."""

    profile: Path
    vault: Vault


def run_demo(args: argparse.Namespace) -> int:
    """Show the demonstration until its window is closed. Raises Trouble."""
    signal.signal(
        signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM)
    )  # before there is a window to close
    with demo_desk(args.keep, args.member) as desk:
        from tac_desk.ui.app import run_app

        _say("Opening the window; everything in it is invented, save the public facts of real projects")
        return run_app(desk.profile, vault=desk.vault)


def run_shots(args: argparse.Namespace) -> int:
    """Write pictures of every page into a directory; without a display too. Raises Trouble."""
    if (
        sys.platform.startswith("linux")
        and not os.environ.get("DISPLAY")
        and not os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with demo_desk(None, None) as desk:
        from tac_desk.cli.demo_shots import take_demo_shots

        _say(f"Taking pictures into {args.directory}")
        written = take_demo_shots(args.directory, desk.profile, desk.vault)
    _say(f"{len(written)} pictures")
    return 0


@contextmanager
def demo_desk(keep: Path | None, member: str | None) -> Iterator[DemoDesk]:
    """A demonstration while the block lasts; with `keep` its files stay there and are used again. Raises Trouble."""
    if keep is not None:
        keep.mkdir(mode=0o700, parents=True, exist_ok=True)
        with _desk_in(keep, member, profile_vault(keep / "profile")) as desk:
            yield desk
        return
    with tempfile.TemporaryDirectory(prefix="tac-desk-demo-", ignore_cleanup_errors=True) as folder:
        with _desk_in(Path(folder), member, MemoryVault()) as desk:
            yield desk
        _say("Removing the demonstration's files")


@contextmanager
def _desk_in(folder: Path, member: str | None, vault: Vault) -> Iterator[DemoDesk]:
    hub, profile = folder / "hub", folder / "profile"
    code = None if hub.exists() else _found(hub, member)
    with serving(hub) as url:
        _say(f"The hub serves on {url}")
        _sign_in(profile, vault, url, code)
        yield DemoDesk(profile, vault)


def _found(hub: Path, member: str | None) -> str:
    """Found the hub beside its place, so that one which was interrupted is never taken for whole."""
    _say("Founding a hub with an invented council and its story")
    begun = hub.with_name("hub.begun")
    shutil.rmtree(begun, ignore_errors=True)
    code = found_demo_hub(begun, time.time_ns() // 1_000_000, member).code
    begun.rename(hub)
    return code


def _sign_in(profile: Path, vault: Vault, url: str, code: str | None) -> None:
    """Enrol as every desk does, unless the profile was kept, and fetch what the hub has."""
    profile.mkdir(mode=0o700, exist_ok=True)
    store = Store.open(profile, profile_key(profile, vault))
    try:
        if code is not None:
            reply = enrol(url, code, COMPUTER, vault, keep=lambda reply: _keep(store, reply, url))
            _say(f"Signed in as {reply.member_name}")
        _bring_up_to_date(store, vault)
    finally:
        store.close()


def _keep(store: Store, reply: EnrolReply, url: str) -> None:
    store.set_identity(Identity.from_reply(reply, url))


def _bring_up_to_date(store: Store, vault: Vault) -> None:
    identity, key = store.identity(), device_key(vault)
    if identity is None or key is None:
        return  # the window will ask for a code
    link = Link(identity.url, identity.hub, vault)
    try:
        summary = bring_up_to_date(store, link, key)
    finally:
        link.close()
    _say(f"Received {summary.entries} entries and {summary.blobs} documents, and verified them")


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
