"""tac-desk trust-key: a person accepts the key with which the hub has replaced a lost or stolen one."""

import argparse
import re
from dataclasses import replace

from tac_desk.auth.errors import SignInError, failure
from tac_desk.auth.vault import Vault
from tac_desk.cli.profile import with_store
from tac_desk.store.errors import StoreError
from tac_desk.store.store import Store

_SHOWN = re.compile(r"[A-Z2-7]{4}(-[A-Z2-7]{4}){3}")


def run_trust_key(args: argparse.Namespace) -> int:
    """It is only noted here: the hub has to show that it holds that key, at the next exchange."""
    shown = args.fingerprint.strip().upper()
    if not _SHOWN.fullmatch(shown):
        raise StoreError(
            "This is no fingerprint of a key",
            "It has four groups of four letters and digits.",
            "Ask an officer for it; tac-hub key shows it.",
        )

    def work(store: Store, _vault: Vault) -> None:
        me = store.identity()
        if me is None:
            raise failure(SignInError, "signed_out", "", "it was never enrolled")
        store.set_identity(replace(me, trusted_key=shown))

    with_store(args.profile, work)
    print(f"the key {shown} is accepted if the hub shows it. Next: tac-desk sync, or start TAC Desk")
    return 0
