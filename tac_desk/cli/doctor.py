"""tac-desk doctor: what this desk stands on, and whether its hub answers; nothing of it is secret."""

import argparse
import platform
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from tac_desk.auth.address import parse_address
from tac_desk.auth.certificates import own_certificates
from tac_desk.auth.http import HubConnection
from tac_desk.cli.profile import with_store
from tac_desk.cli.report import report
from tac_desk.domain.trouble import Trouble
from tac_desk.protocol import routes
from tac_desk.store.database import engine_version
from tac_desk.store.identity import Identity
from tac_desk.sync.errors import ExchangeError


def run_doctor(args: argparse.Namespace) -> int:
    """Go through everything, whatever fails on the way; 2 when something did."""
    print(f"TAC Desk   {version('tac-desk')}, Python {platform.python_version()}, {sys.platform}")
    print(f"Qt         {version('PySide6-Essentials')}")
    print(f"SQLite     {engine_version()}")
    print(f"Profile    {args.profile}")
    if not args.profile.exists():
        print("Signed in  no; sign in with tac-desk enrol --hub URL")
        return 0
    found: list[Identity | None] = []
    opened = _check(lambda: found.append(_look(args.profile)))
    identity = found[0] if found else None
    if identity is None:
        return opened
    return max(opened, _check(lambda: _greet(identity, args.profile)))


def _look(profile: Path) -> Identity | None:
    """Who this desk is; prints where its secrets are and what waits in the outbox."""
    secrets, identity, waiting = with_store(
        profile, lambda store, vault: (vault.kind, store.identity(), len(store.outgoing()))
    )
    print(f"Secrets    {secrets}")
    print(f"Signed in  {f'as {identity.member} at {identity.council}' if identity else 'no'}")
    print(f"Outbox     {waiting} waiting for the hub")
    return identity


def _greet(identity: Identity, profile: Path) -> None:
    own = own_certificates(profile)
    print(f"Trusts     {own or 'the certificates of this system'}")
    connection = HubConnection(parse_address(identity.url), raises=ExchangeError, ca_file=own)
    try:
        connection.get(routes.HEALTH, limit=64 * 1024)
    finally:
        connection.close()
    print(f"Hub        {identity.url} answers")


def _check(look: Callable[[], None]) -> int:
    try:
        look()
    except Trouble as trouble:
        return report(trouble)
    return 0
