"""tac-desk forge token: the token the forge is asked with, kept where this desk keeps its other secrets."""

import argparse
import getpass
import os
import re
import sys
from collections.abc import MutableMapping
from pathlib import Path

from tac_desk.cli.profile import profile_vault
from tac_desk.intake.errors import IntakeError

# Hubs and build machines have no keyring. Unlike arguments, a process's environment is readable by its own user
# only; the variable is taken out as soon as it was read, so that no program started from here inherits it.
TOKEN_VARIABLE = "TAC_DESK_FORGE_TOKEN"  # noqa: S105 - a name, not a secret
FORGE_TOKEN = "forge_token"  # noqa: S105 - its name in the vault
KEPT = (
    "forge-token.kept"  # an empty file beside the vault: without it no vault is opened, and nobody is asked
)
_TOKEN = re.compile(r"[A-Za-z0-9_.=-]{16,255}")


def forge_token(profile: Path | None, environment: MutableMapping[str, str] = os.environ) -> str:
    """The token of the environment, else the one kept in the profile; empty when there is none.

    Raises SignInError when a kept token cannot be had, IntakeError when the environment's is none.
    """
    if given := environment.pop(TOKEN_VARIABLE, "").strip():
        return _checked(given)
    if profile is None or not (profile / KEPT).exists():
        return ""
    return profile_vault(profile).get(FORGE_TOKEN) or ""


def run_token_set(args: argparse.Namespace) -> int:
    """Read the token, never from the arguments, which every program on this computer can see; then keep it."""
    token = _checked(_read_token())
    vault = profile_vault(args.profile)
    vault.put(FORGE_TOKEN, token)
    (args.profile / KEPT).touch(0o600)
    print(f"The token is kept in {vault.kind}.")
    return 0


def run_token_remove(args: argparse.Namespace) -> int:
    """Nothing to remove is no trouble."""
    if not (args.profile / KEPT).exists():
        print("No token is kept here.")
        return 0
    profile_vault(args.profile).drop(FORGE_TOKEN)
    (args.profile / KEPT).unlink()
    print("The token is removed here. To end it for everybody, revoke it at the forge.")
    return 0


def _read_token() -> str:
    """Without echo on a terminal; one line of the standard input otherwise."""
    if sys.stdin.isatty():
        return getpass.getpass("Token: ").strip()
    return sys.stdin.readline().strip()


def _checked(token: str) -> str:
    """Raises IntakeError, which does not repeat what was typed."""
    if _TOKEN.fullmatch(token):
        return token
    raise IntakeError(
        "This is no token",
        "a token has 16 to 255 letters, digits and underscores, and nothing else",
        "Copy it again from the forge's settings; reading public repositories needs no permission at all.",
    )
