"""tac-desk enrol and sync: sign this computer in, and exchange with the hub once."""

import argparse
import getpass
import platform
import shutil
import sys
from pathlib import Path

from tac_desk.auth.address import parse_address
from tac_desk.auth.certificates import HUB_CERTIFICATES, own_certificates
from tac_desk.auth.enrol import enrol, tidy_code
from tac_desk.auth.errors import SignInError, failure
from tac_desk.auth.vault import Vault, device_key
from tac_desk.cli.profile import with_store
from tac_desk.domain.display import display_safe
from tac_desk.domain.trouble import Trouble
from tac_desk.protocol.messages import Outcome
from tac_desk.store.errors import NewEpoch
from tac_desk.store.identity import Identity
from tac_desk.store.store import Store
from tac_desk.sync.link import Link
from tac_desk.sync.once import Summary, bring_up_to_date


def run_enrol(args: argparse.Namespace) -> int:
    """Read the code, never from the arguments, which every program on this computer can see; then fetch once."""
    url = parse_address(args.hub).url
    code = tidy_code(_read_code())

    def work(store: Store, vault: Vault) -> None:
        reply = enrol(
            url,
            code,
            args.name or platform.node() or "computer",
            vault,
            ca_file=args.ca_file,
            keep=lambda reply: _keep(store, Identity.from_reply(reply, url), args),
        )
        print(display_safe(f"This computer is signed in as {reply.member_name} at {reply.council}."))
        if reply.demonstration:
            print("This council is a demonstration: it is invented.")
        _fetch_first(store, vault, args.profile)

    with_store(args.profile, work)
    return 0


def _fetch_first(store: Store, vault: Vault, profile: Path) -> None:
    """Signing in has worked by now, so that trouble here is told, but is not the command's failure."""
    try:
        _tell(_sync(store, vault, profile))
    except Trouble as trouble:
        cause = display_safe(f"{trouble.title}: {trouble.cause}")
        print(f"Nothing was fetched yet. {cause}\nNext: tac-desk sync", file=sys.stderr)


def run_sync(args: argparse.Namespace) -> int:
    """One exchange; prints what was sent, what became of it, and what came in."""

    def work(store: Store, vault: Vault) -> Summary:
        try:
            return _sync(store, vault, args.profile)
        except NewEpoch as found:
            if args.accept_epoch != found.epoch:
                raise
            store.accept_epoch(found.epoch)
            return _sync(store, vault, args.profile)

    _tell(with_store(args.profile, work))
    return 0


def _tell(summary: Summary) -> None:
    for outcome in summary.outcomes:
        print(display_safe(_told(outcome)))
    print(f"sent {len(summary.outcomes)}, received {summary.entries} entries and {summary.blobs} documents")
    if summary.absent:
        print(f"{summary.absent} documents named in the ledger are not at the hub")


def _sync(store: Store, vault: Vault, profile: Path) -> Summary:
    identity, key = store.identity(), device_key(vault)
    if identity is None or key is None:
        raise failure(SignInError, "signed_out", "", "it was never enrolled")
    link = Link(identity.url, identity.hub, vault, own_certificates(profile))
    try:
        return bring_up_to_date(store, link, key)
    finally:
        link.close()


def _keep(store: Store, identity: Identity, args: argparse.Namespace) -> None:
    own = args.profile / HUB_CERTIFICATES
    own.unlink(missing_ok=True)
    if args.ca_file is not None:
        shutil.copyfile(args.ca_file, own)
    store.set_identity(identity)


def _read_code() -> str:
    """Without echo on a terminal; one line of the standard input otherwise."""
    if sys.stdin.isatty():
        return getpass.getpass("Enrolment code: ")
    return sys.stdin.readline()


def _told(outcome: Outcome) -> str:
    facts = "".join(f", {name} {value}" for name, value in outcome.facts.items())
    entry = f" as entry {outcome.seq}" if outcome.seq is not None else ""
    return f"{outcome.n}: {outcome.status}{entry}{f' ({outcome.reason}{facts})' if outcome.reason else ''}"
