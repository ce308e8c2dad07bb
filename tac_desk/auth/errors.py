"""What a person is told when this computer cannot reach, trust or sign in to the hub.

Trouble
└── AccessError             carries a `code` that programs can compare
    ├── auth.SignInError    signing in, or opening this computer's secrets, did not work
    └── sync.ExchangeError  an exchange with the hub did not work
"""

from typing import TypeVar

from tac_desk.domain.display import display_safe
from tac_desk.domain.trouble import Trouble
from tac_desk.protocol.messages import Problem

_LONGEST = 300  # characters of any one text that a stranger wrote


class AccessError(Trouble):
    """`code` is one of `_TEXTS` below, or the code of the hub's own Problem."""

    def __init__(self, title: str, cause: str, next_step: str, code: str = "") -> None:
        super().__init__(title, cause, next_step)
        self.code = code


class SignInError(AccessError):
    """Signing in, or opening this computer's secrets, did not work."""


E = TypeVar("E", bound=AccessError)

_CHECK_ADDRESS = "Check the hub's address; the council's secretary can tell you the right one."
_LATER = "Your work is saved on this computer; it is sent when the hub answers again."
_OPERATOR = "Try again later; if it stays like this, tell the hub's operator."
_TEXTS: dict[str, tuple[str, str, str]] = {
    "bad_address": ("This is not an address of a hub", "{detail}", "Type it as https://hub.example.org."),
    "name_unknown": (
        "The hub's name cannot be found",
        "{hub}: {detail}",
        f"Check the network. {_CHECK_ADDRESS}",
    ),
    "hub_down": ("The hub does not answer", "{hub}: {detail}", f"Check the network. {_LATER}"),
    "time_out": ("The hub takes too long to answer", "{hub}: {detail}", f"Check the network. {_LATER}"),
    "interrupted": ("The request was given up", "{hub}: something more urgent came", _LATER),
    "certificate": (
        "The hub's certificate is not trusted",
        "{hub}: {detail}",
        "Do not go on: somebody may be in between. Ask the operator, or name the hub's own CA file.",
    ),
    "no_certificates": (
        "No certificates to check the hub with",
        "{detail}",
        "Install the system's CA certificates.",
    ),
    "tls": ("A secure connection could not be made", "{hub}: {detail}", _CHECK_ADDRESS),
    "redirected": ("The hub sends this computer elsewhere", "{hub}: it points to {detail}", _CHECK_ADDRESS),
    "not_a_hub": ("There is no hub at this address", "{hub}: {detail}", _CHECK_ADDRESS),
    "garbage": ("The hub's answer makes no sense", "{hub}: {detail}", f"Nothing of it was kept. {_OPERATOR}"),
    "too_large": ("The hub's answer is too large", "{hub}: {detail}", f"Nothing of it was kept. {_OPERATOR}"),
    "hub_error": ("The hub made a mistake", "{hub}: {detail}", f"{_LATER} {_OPERATOR}"),
    "unauthorised": (
        "The hub does not let this computer in",
        "{hub}: {detail}",
        "Sign in again on this computer.",
    ),
    "code_malformed": (
        "This is not an enrolment code",
        "a code has {detail} letters and digits",
        "Type the code as the secretary gave it; spaces, dashes and lower case do not matter.",
    ),
    "signed_out": ("This computer is not signed in", "{detail}", "Sign in with an enrolment code."),
    "keyring_silent": (
        "The system's keyring does not answer",
        "{detail}",
        "Unlock it (a dialog may be hidden behind this window), then try again.",
    ),
    "keyring_failed": (
        "The system's keyring cannot be used",
        "{detail}",
        "Unlock or repair it, then try again.",
    ),
    "keyring_gone": (
        "The keyring that holds this profile's secrets is missing",
        "{detail}",
        "Sign in to your desktop session as usual and start TAC Desk there; nothing was changed.",
    ),
    "key_missing": (
        "The key of this profile is missing",
        "{detail}",
        "Restore the keyring from a backup; or tac-desk set-aside keeps the files, then sign in anew.",
    ),
    "secret_too_long": ("A secret does not fit into a keyring", "{detail}", _OPERATOR),
    "passphrase_needed": ("A passphrase is needed", "{detail}", "Start again and type one."),
    "passphrase_short": (
        "This passphrase is too short",
        "{detail}",
        "Choose a longer one, such as four words.",
    ),
    "passphrase_wrong": (
        "The passphrase is wrong",
        "{detail}",
        "Type it again; nothing was changed. When it is lost, tac-desk set-aside keeps the files and begins anew.",
    ),
    "vault_damaged": (
        "The secrets of this profile cannot be read",
        "{detail}",
        "Restore the file from a backup, or keep all with tac-desk set-aside and sign in anew.",
    ),
    "vault_unusable": (
        "The secrets of this profile cannot be saved",
        "{detail}",
        "Check that the disk has room and the folder is yours, then try again.",
    ),
    "other_hub": (
        "Another hub answers at this address",
        "{hub}: {detail}",
        "Nothing of its answer was kept. Tell the council's secretary before you go on.",
    ),
    "device_cloned": (
        "This computer's profile is used twice",
        "{detail}",
        "Go on with one copy only, and first save the words of both with tac-desk unsent -o FILE. Then run "
        "tac-desk set-aside and ask the secretary for a new enrolment code; the device is revoked there.",
    ),
    "too_old_to_vote": (
        "TAC Desk is too old to vote here",
        "{hub}: {detail}. You can read and comment.",
        "Update TAC Desk on this computer. What you began is kept.",
    ),
    "client_too_old": (
        "TAC Desk is too old for this hub",
        "{hub}: {detail}",
        "Update TAC Desk on this computer.",
    ),
}


def failure(kind: type[E], code: str, hub: str, detail: str = "") -> E:
    """The error of `code`, as `kind`; `detail` may hold a stranger's words."""
    title, cause, next_step = _TEXTS[code]
    return kind(title, cause.format(hub=_shown(hub), detail=_shown(detail)), next_step, code)


def refused_by_hub(kind: type[E], problem: Problem) -> E:
    """The hub's own words, made safe to show."""
    return kind(
        _shown(problem.title), _shown(problem.cause), _shown(problem.next_step), problem.code[:_LONGEST]
    )


def _shown(text: str) -> str:
    return display_safe(text if len(text) <= _LONGEST else text[:_LONGEST] + "…")
