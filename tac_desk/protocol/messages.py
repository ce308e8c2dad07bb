"""Requests and replies between a desk and the hub."""

from collections.abc import Mapping
from typing import Annotated

import msgspec

from tac_desk.domain.people import LogKeyChange
from tac_desk.protocol.entry import EntryMessage, Place
from tac_desk.protocol.envelope import SignedCommand
from tac_desk.protocol.version import MIN_CLIENT, PROTOCOL

MAX_COMMANDS = 100
MAX_ENTRIES = 5000
MAX_LACKING = 5000  # withheld entries asked for in one request
MAX_COMMAND = (
    1024 * 1024
)  # characters of one payload; the rules keep texts shorter, a larger one is not entered
MAX_BODY = 8 * 1024 * 1024  # bytes of one request
MAX_BLOB = 4 * 1024 * 1024  # bytes of one blob


class ExchangeRequest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`cursor` is how many entries the desk holds; `wait` how many seconds the hub may hold the answer back.

    `epoch` is that of the ledger the desk knows; in another one the hub judges nothing and sends its checkpoint only.
    `log_key` is the hub's key that the desk trusts, in hex. `lacking` are withheld entries before the cursor that the
    desk may be allowed to read by now, in ascending order.
    """

    cursor: Place
    commands: tuple[SignedCommand, ...] = ()
    protocol: int = PROTOCOL
    wait: float = 0.0
    epoch: int = 0  # 0: it knows none yet
    log_key: str = ""
    lacking: Annotated[tuple[Place, ...], msgspec.Meta(max_length=MAX_LACKING)] = ()


class Outcome(msgspec.Struct, frozen=True):
    """What became of one command: `seq` is its entry. `rejected` ones never entered the ledger (malformed).

    `status` is accepted, refused or rejected.
    """

    device: str
    n: int
    status: str
    seq: int | None = None
    reason: str | None = None
    facts: Mapping[str, str] = {}


class ExchangeReply(msgspec.Struct, frozen=True):
    """`entries` follow the cursor without gaps; `checkpoint` covers exactly cursor + len(entries).

    `more` says that the log goes on beyond them; `now` is the hub's clock in milliseconds. `log_keys` lead from the key
    that the desk trusts to the one that signed, if that is another one. `disclosed` are those of the `lacking` entries
    before the place `looked_up_to` that may be read now.
    """

    hub: str
    outcomes: tuple[Outcome, ...]
    entries: tuple[EntryMessage, ...]
    checkpoint: str
    now: int
    more: bool = False
    min_client: int = MIN_CLIENT
    log_keys: tuple[LogKeyChange, ...] = ()
    disclosed: tuple[EntryMessage, ...] = ()
    looked_up_to: Place = 0


class _Secret(msgspec.Struct, frozen=True):
    """A message that carries a secret: printing it shows only its name."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}(…)"


class EnrolRequest(_Secret, frozen=True, forbid_unknown_fields=True):
    """`proof` is the device key's signature (hex) over the code, which shows that the sender holds the key."""

    code: str
    public_key: str
    device_name: str
    proof: str


class EnrolReply(_Secret, frozen=True):
    """`log_key` is the hub's log key (hex) and `log_name` its name on checkpoints: the desk pins both."""

    hub: str
    council: str
    member: str
    member_name: str
    device: str
    log_name: str
    log_key: str
    demonstration: bool
    access_token: str
    refresh_token: str
    expires_in: int


class TokenRequest(_Secret, frozen=True, forbid_unknown_fields=True):
    """`proof` is the device key's signature (hex) over the token: a restored hub does not know the newest."""

    refresh_token: str
    public_key: str = ""
    proof: str = ""


class TokenReply(_Secret, frozen=True):
    access_token: str
    refresh_token: str
    expires_in: int


class Problem(msgspec.Struct, frozen=True):
    """Every error answer of the hub (media type application/problem+json)."""

    title: str
    cause: str
    next_step: str
    code: str


ENROL_DOMAIN = "enrol/1"
TOKEN_DOMAIN = "token/1"  # noqa: S105 (what is signed, no secret)
