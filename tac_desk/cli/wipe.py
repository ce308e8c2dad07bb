"""tac-desk wipe, set-aside and unsent: what to do with a profile that ends, or whose key is lost."""

import argparse
import sys
from pathlib import Path

from tac_desk.auth.vault import DATABASE_KEY, DEVICE_KEY, PENDING_KEY, REFRESH_TOKEN, Vault
from tac_desk.cli.forge_token import FORGE_TOKEN
from tac_desk.cli.profile import profile_key, profile_vault
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.parting import salvaged_text, unsent_rows, unsent_text
from tac_desk.domain.display import display_safe
from tac_desk.domain.trouble import Trouble
from tac_desk.minutes.write import write_text
from tac_desk.store.errors import Damaged
from tac_desk.store.lock import ProfileLock
from tac_desk.store.removal import kept_copies, remove_files, set_aside
from tac_desk.store.salvage import salvage
from tac_desk.store.store import OUTBOX_FILE, Store

SECRETS = (DEVICE_KEY, REFRESH_TOKEN, PENDING_KEY, FORGE_TOKEN, DATABASE_KEY)
UNREADABLE = "wipe"  # to be typed when nobody can say which council the profile belongs to


def run_unsent(args: argparse.Namespace) -> int:
    """Everything that the hub does not have, as text: to the standard output or to a file."""
    text = _unsent(args.profile)
    if args.output is None:
        sys.stdout.write(display_safe(text, lines=True))
    else:
        write_text(text, args.output, replace=args.replace)
        print(f"wrote {args.output}")
    return 0


def _unsent(profile: Path) -> str:
    """Of a damaged outbox, what can still be read."""
    key = profile_key(profile, profile_vault(profile))
    try:
        store = Store.open(profile, key)
        try:
            return unsent_text(Desk(store))
        finally:
            store.close()
    except Damaged as damage:
        found = salvage(profile / OUTBOX_FILE, key)
        if not found.actions and not found.drafts:
            raise
        print(display_safe(f"{damage.title}: {damage.cause}"), file=sys.stderr)
        return salvaged_text(found)


def run_set_aside(args: argparse.Namespace) -> int:
    """Keep the files of a profile whose key is lost, so that this computer can be signed in anew."""
    _check_profile(args.profile)
    print(f"kept in {set_aside(args.profile)}")
    print("Next: tac-desk enrol --hub URL. With their key the files can be put back as they were.")
    return 0


def run_wipe(args: argparse.Namespace) -> int:
    """Show what would be lost, have the council's name typed, then remove files and keys; 1 when not confirmed."""
    _check_profile(args.profile)
    ProfileLock(args.profile).release()  # a window that is open is told before any question
    vault, council = _look(args.profile)
    if not args.yes and not _is_confirmed(council):
        print("Nothing was removed.", file=sys.stderr)
        return 1
    lock = ProfileLock(args.profile)
    try:
        if vault is not None:
            for name in SECRETS:
                vault.drop(name)
        remove_files(args.profile, lock)
    finally:
        lock.release()
    print(
        f"This desk is gone from {args.profile}. At the hub its device stays known until an officer revokes it."
    )
    return 0


def _look(profile: Path) -> tuple[Vault | None, str]:
    """The secrets and the council's name, when they can be read; prints what would be lost."""
    vault: Vault | None = None
    council = UNREADABLE
    try:
        vault = profile_vault(profile)
        store = Store.open(profile, profile_key(profile, vault))
    except Trouble as trouble:
        print(f"What is in this profile cannot be read: {display_safe(f'{trouble.title}: {trouble.cause}')}")
    else:
        try:
            identity = store.identity()
            council = identity.council if identity else UNREADABLE
            print(display_safe(_losses(store), lines=True))
        finally:
            store.close()
    for copy in kept_copies(profile):
        print(f"Put aside before, would be removed too: {copy}")
    return vault, council


def _losses(store: Store) -> str:
    rows = unsent_rows(Desk(store))
    lines = [f"Not counted yet, would be lost: {row.kind} about {row.title} ({row.state})" for row in rows]
    lines.append(f"Begun texts that would be lost: {len(store.drafts())}")
    return "\n".join([*lines, "tac-desk unsent -o FILE keeps their words."])


def _is_confirmed(council: str) -> bool:
    print(f"Type {council} to remove all of it:", flush=True)
    return sys.stdin.readline().strip() == council


def _check_profile(profile: Path) -> None:
    if not (profile / "outbox.db").exists() and not kept_copies(profile):
        raise Trouble(
            "There is no desk here", f"{profile} holds no files of a desk.", "Name its folder with --profile."
        )
