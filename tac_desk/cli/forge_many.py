"""tac-desk forge fetch --into: a folder of fact files, as tac-hub collect --facts reads it."""

import argparse
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from tac_desk.domain.display import display_safe
from tac_desk.evidence.mine import at_hand
from tac_desk.evidence.named import Named, names_in
from tac_desk.intake.errors import IntakeError
from tac_desk.intake.forge_folder import FRESH, KEPT, Done, Wanted, fetch_into
from tac_desk.intake.forge_http import Asking
from tac_desk.intake.forge_places import FORGE, full_name


def fetch_many(args: argparse.Namespace, asking: Asking) -> int:
    """One line for each repository; 0 when the forge answered for each of them, now or not long ago."""
    if args.package or args.badge or args.clone or args.out:
        raise IntakeError(
            "This is for one repository",
            "--package, --badge, --clone and --out cannot be used with --into",
            "Packages and badges of many are read from their mirrors: --mirrors DIR.",
        )
    wanted = list(wanted_of(args.repository, args.mirrors))
    good = True
    for done in fetch_into(args.into, wanted, asking, fresh=timedelta(hours=args.fresh)):
        print(display_safe(_told(done)), flush=True)
        good = good and done.is_up_to_date
    return 0 if good else 1


def wanted_of(repositories: list[str], mirrors: Path | None) -> Iterator[Wanted]:
    """With the packages and the badge that a mirror names, where there is one. Raises IntakeError, EvidenceError."""
    for each in repositories:
        address = f"{FORGE}/{full_name(each)}"
        found = at_hand(mirrors, address) if mirrors else None
        named = names_in(str(found)) if found else Named()
        yield Wanted(address, named.packages, named.badge)


def _told(done: Done) -> str:
    if done.outcome == FRESH:
        return f"{done.path.name}: asked {done.facts.at}, not again"
    missing = f"; not had: {'; '.join(done.tried)}" if done.tried else ""
    if done.outcome == KEPT:
        return f"{done.path.name}: the facts of {done.facts.at} are kept{missing}"
    return f"{done.path.name}: {len(done.facts.known)} facts{missing}"
