"""Writes the ledger into a file that proves itself, and checks such a file: tac-desk export and verify, tac-hub too."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from tac_desk.cli.profile import with_store
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.display import display_safe
from tac_desk.domain.people import LogKeyChange
from tac_desk.domain.trouble import Trouble
from tac_desk.minutes.proof import check_minutes
from tac_desk.minutes.write import write_file
from tac_desk.protocol.audit import Audited, Recount, TamperedError, audit_bundle
from tac_desk.protocol.bundle import BundleHead, read_bundle, write_bundle
from tac_desk.protocol.codec import CodecError
from tac_desk.protocol.log_keys import is_proved
from tac_desk.record.signing import fingerprint
from tac_desk.store.store import Store


class ProofError(Trouble):
    """A file that proves nothing, or a desk that has nothing to prove yet."""


def run_export(args: argparse.Namespace) -> int:
    """tac-desk export FILE: this desk's verified copy of the ledger."""
    written = with_store(args.profile, lambda store, _: _export(store, args.file, replace=args.replace))
    print(f"wrote {written} entries to {args.file}")
    return 0


def _export(store: Store, path: Path, *, replace: bool) -> int:
    me = store.identity()
    bundle = store.confirmed.bundle(me) if me else None
    if bundle is None:
        raise ProofError(
            "There is nothing to export yet",
            "This desk has no copy of a ledger with its hub's signature.",
            "Run tac-desk sync, then export again.",
        )
    return write_file(lambda file: write_bundle(file, *bundle), path, replace=replace)


def run_verify(args: argparse.Namespace) -> int:
    """tac-desk verify FILE: 0 when all of it is as it was entered, 2 with the first entry that is not."""
    try:
        with args.file.open("rb") as file:
            head, lines = read_bundle(file)
            audited = audit_bundle(head, lines)
            if head.minutes is not None:
                check_minutes(head.minutes, audited)
            _check_key(head, args.key, audited)
    except OSError as error:
        raise ProofError(
            "The file cannot be read", f"{args.file}: {error.strerror or error}.", "Name a ledger export."
        ) from error
    except CodecError as error:
        raise ProofError(
            "This is no ledger export",
            f"{args.file}: {error}.",
            "Export one with tac-hub export or tac-desk export.",
        ) from error
    except TamperedError as error:
        raise ProofError(
            "The file was tampered with",
            str(error),
            "Do not rely on it. Ask for another copy, or export one from your own desk.",
        ) from error
    print("\n".join(said(audited)))
    if head.minutes is not None:
        print("the minutes in the file say what these entries say")
    print(_about_key(head, args.key))
    return 0


def _check_key(head: BundleHead, key: str | None, audited: Audited) -> None:
    """The key that signed, or one that led to it, each signing for the next."""
    if key is not None and not any(_names(key, one) for one in _led_from(head, audited)):
        raise ProofError(
            "Another hub signed this",
            f"The file is signed by {_shown(head.log_key)}, not by {display_safe(key)}.",
            "Compare the key with the one your hub shows: tac-hub key.",
        )


def _led_from(head: BundleHead, audited: Audited) -> Iterator[str]:
    yield head.log_key
    for change in reversed(audited.log_keys):
        if not is_proved(head.hub, change):
            return
        yield change.previous


def _names(key: str, public: str) -> bool:
    return key.lower() in (public, _shown(public).lower())


def _shown(key: str) -> str:
    return fingerprint(bytes.fromhex(key)) if len(key) == 64 and set(key) <= set("0123456789abcdef") else key


def _about_key(head: BundleHead, key: str | None) -> str:
    shown = f"signed by the hub's key {_shown(head.log_key)}"
    if key is not None:
        return f"{shown}, {'the one you gave' if _names(key, head.log_key) else 'which followed the one you gave'}"
    return f"{shown}; compare it with the one your hub shows (tac-hub key), or give it with --key"


def said(audited: Audited) -> Iterator[str]:
    """What was found, in lines."""
    yield f"{audited.size} entries are as they were entered; root {audited.root}"
    yield f"{audited.signatures} commands carry the signatures of the devices they name"
    if audited.withheld:
        yield f"{audited.withheld} entries are withheld in this file: only their place is proved"
    for change in audited.log_keys:
        yield f"the hub's key {_shown(change.previous)} was followed by {_shown(change.next)}{_replaced(change)}"
    for recount in audited.ballots:
        yield _about_ballot(recount)


def _replaced(change: LogKeyChange) -> str:
    return "" if change.by_previous else f", without its signature: {display_safe(change.word)}"


def _about_ballot(recount: Recount) -> str:
    ballot = recount.ballot
    counted = "counted again" if recount.counted else "as recorded, its votes were withheld"
    return f"  {display_safe(ballot.question)}: {_result(ballot)} ({counted})"


def _result(ballot: Ballot) -> str:
    found = ballot.declared
    assert found is not None, "only closed ballots are listed"
    said = f"{found.yes} yes, {found.no} no, {found.abstain} abstain, {found.recuse} recused"
    numbers = f"{said}, {found.not_voted} silent"
    return f"{'passes' if found.passes else 'does not pass'}, {numbers}"
