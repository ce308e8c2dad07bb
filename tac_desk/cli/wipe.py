"""tac-desk wipe, set-aside and unsent: what to do with a profile that ends, or whose key is lost."""

import argparse
import sys
from pathlib import Path

from tac_desk.auth.vault import DATABASE_KEY, DEVICE_KEY, PENDING_KEY, REFRESH_TOKEN, Vault
from tac_desk.cli.forge_token import FORGE_TOKEN
from tac_desk.cli.profile import profile_key, profile_vault, with_store
from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.questions_outbox import outbox_rows
from tac_desk.desk.views import ActionState, OutboxRow
from tac_desk.domain.display import display_safe
from tac_desk.domain.trouble import Trouble
from tac_desk.minutes.write import write_text
from tac_desk.store.lock import ProfileLock
from tac_desk.store.removal import kept_copies, remove_files, set_aside
from tac_desk.store.store import Store

SECRETS = (DEVICE_KEY, REFRESH_TOKEN, PENDING_KEY, FORGE_TOKEN, DATABASE_KEY)
UNREADABLE = "wipe"  # to be typed when nobody can say which council the profile belongs to


def run_unsent(args: argparse.Namespace) -> int:
    """Everything that the hub does not have, as text: to the standard output or to a file."""
    text = with_store(args.profile, lambda store, _: unsent_text(store))
    if args.output is None:
        sys.stdout.write(display_safe(text, lines=True))
    else:
        write_text(text, args.output, replace=args.replace)
        print(f"wrote {args.output}")
    return 0


def unsent_text(store: Store) -> str:
    """Actions that are not counted, refused ones too, then the texts that were begun."""
    unsent = [row for row in outbox_rows(Desk(store)) if row.state is not ActionState.COUNTED]
    parts = [_told(row) for row in unsent]
    parts += [f"## Begun: {key}\n\n{text}\n" for key, text in store.drafts().items()]
    return "\n".join(["# Not sent\n", *(parts or ["Nothing.\n"])])


def _told(row: OutboxRow) -> str:
    what = " ".join(filter(None, (row.kind, row.detail)))
    return f"## {what} about {row.title} ({row.state})\n\n{row.text}\n"


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
    rows = [row for row in outbox_rows(Desk(store)) if row.state is not ActionState.COUNTED]
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
