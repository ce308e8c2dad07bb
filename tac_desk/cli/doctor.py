"""tac-desk doctor: examines what this desk stands on, explains what is wrong and what to do; prints no secret."""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from functools import partial
from pathlib import Path

from tac_desk.auth.address import parse_address
from tac_desk.auth.certificates import own_certificates
from tac_desk.auth.http import HubConnection
from tac_desk.auth.vault import Vault
from tac_desk.cli.doctor_disk import files, permissions, room, versions
from tac_desk.cli.finding import Finding, Health, as_json, as_text, examined, exit_status
from tac_desk.cli.profile import profile_key, profile_vault
from tac_desk.domain.trouble import Trouble
from tac_desk.protocol import routes
from tac_desk.protocol.audit import TamperedError, audit_bundle
from tac_desk.store.action import ActionState
from tac_desk.store.identity import Identity
from tac_desk.store.store import Store
from tac_desk.sync.errors import ExchangeError

CLOCK_OFF = 120  # seconds between our clock and the hub's from which it is worth a word
_OWED = (ActionState.DRAFT, ActionState.SAVED, ActionState.RECEIVED)


def run_doctor(args: argparse.Namespace) -> int:
    """Go through everything, whatever fails on the way; 1 for attention, 2 for something broken."""
    found = tuple(_examine(args.profile))
    sys.stdout.write(as_json(found) if args.format == "json" else as_text(found))
    return exit_status(found)


def _examine(profile: Path) -> Iterator[Finding]:
    yield examined("versions", versions)
    if not (profile / "outbox.db").exists():
        yield Finding("signed in", Health.OK, "no profile yet; tac-desk enrol --hub URL makes one")
        return
    yield examined("profile", lambda: permissions(profile))
    yield examined("room", lambda: room(profile))
    vaults: list[Vault] = []
    yield examined("secrets", lambda: _secrets(profile, vaults))
    for vault in vaults:
        key = profile_key(profile, vault)
        whole = examined("files", partial(files, profile, key))
        yield whole
        if whole.health is Health.OK:
            yield from _examine_inside(profile, key)


def _secrets(profile: Path, found: list[Vault]) -> str:
    """Opens the secrets with the key of the files among them, else nothing further can be read."""
    vault = profile_vault(profile)
    profile_key(profile, vault)
    found.append(vault)
    return vault.kind


def _examine_inside(profile: Path, key: bytes) -> Iterator[Finding]:
    try:
        store = Store.open(profile, key)
    except Trouble as trouble:
        yield Finding("files", Health.BROKEN, trouble.title, trouble.cause, trouble.next_step)
        return
    try:
        identity = store.identity()
        said = f"as {identity.member} at {identity.council}" if identity else "no; tac-desk enrol --hub URL"
        yield Finding("signed in", Health.OK, said)
        yield examined("outbox", lambda: _outbox(store))
        if identity:
            yield examined("ledger", lambda: _ledger(store, identity))
    finally:
        store.close()
    if identity:
        yield from _hub(identity, profile)


def _outbox(store: Store) -> str | Finding:
    """What waits, and why; what was refused or needs the person takes attention."""
    view = store.view()
    pending = {one.action.id: one.refusal for one in view.pending} if view else {}
    actions = [a for a in store.actions() if a.state in _OWED]
    stuck = [a for a in actions if pending.get(a.id) is not None]
    states = Counter(str(a.state) for a in actions)
    counts = ", ".join(f"{count} {state}" for state, count in sorted(states.items()))
    said = f"{counts or 'nothing'} waiting for the hub; {len(store.drafts())} texts begun"
    if not stuck:
        return said
    why = ", ".join(sorted({str(refusal.reason) for a in stuck if (refusal := pending[a.id]) is not None}))
    return Finding(
        "outbox", Health.ATTENTION, f"{len(stuck)} of your actions would be refused by now",
        f"{why}; {said}", "Open the outbox in the window and decide about each.",
    )  # fmt: skip


def _ledger(store: Store, identity: Identity) -> str | Finding:
    """Our copy again from its first entry on, against the checkpoint that the hub signed."""
    bundle = store.confirmed.bundle(identity)
    if bundle is None:
        return Finding("ledger", Health.ATTENTION, "Nothing fetched yet", "", "Run tac-desk sync.")
    try:
        audit_bundle(*bundle)
    except TamperedError as error:
        return Finding(
            "ledger", Health.BROKEN, "The copy of the ledger contradicts the hub's signature", str(error),
            "Move cache.db away and run tac-desk sync; if it stays, tell the council's administrator.",
        )  # fmt: skip
    return f"{bundle[0].size:,} entries are as the hub signed them"


def _hub(identity: Identity, profile: Path) -> Iterator[Finding]:
    own, dates = own_certificates(profile), list[str]()

    def greet() -> str:
        connection = HubConnection(parse_address(identity.url), raises=ExchangeError, ca_file=own)
        try:
            connection.get(routes.HEALTH, limit=64 * 1024)
            dates.append(connection.date)
        finally:
            connection.close()
        return f"{identity.url} answers; trusted are {own or 'the certificates of this system'}"

    yield examined("hub", greet)
    if dates and dates[0]:
        yield _clock(parsedate_to_datetime(dates[0]).timestamp() - time.time())


def _clock(ahead: float) -> Finding:
    """`ahead`: seconds by which the hub's clock is ahead of ours."""
    said = f"{abs(ahead):.0f} seconds {'behind' if ahead > 0 else 'ahead of'} the hub's"
    if abs(ahead) < CLOCK_OFF:
        return Finding("clock", Health.OK, said)
    return Finding(
        "clock", Health.ATTENTION, f"This computer's clock is {said}",
        "Nothing is decided by it; the times this window shows are wrong, and certificates may seem invalid.",
        "Set the clock of this computer.",
    )  # fmt: skip
