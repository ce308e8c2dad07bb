"""Signing computers in: codes for members, devices for codes, tokens for devices."""

import hashlib
import secrets
from collections.abc import Sequence

from sqlalchemy import Connection

from tac_desk.domain.commands import EnrolDevice
from tac_desk.domain.people import Council, Device
from tac_desk.hub import codes, tokens
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.judge import Sitting
from tac_desk.hub.ledger import read_head
from tac_desk.hub.problems import ProblemError, problem
from tac_desk.hub.things import COUNCIL
from tac_desk.hub.tokens import Reader, Tokens
from tac_desk.protocol.entry import ACCEPTED
from tac_desk.protocol.messages import (
    ENROL_DOMAIN,
    TOKEN_DOMAIN,
    EnrolReply,
    EnrolRequest,
    TokenReply,
    TokenRequest,
)
from tac_desk.record.signing import is_sound, verify

MAX_DEVICE_NAME = 100


def _pepper(hub: Hub) -> bytes:
    return hashlib.sha256(b"tac-desk/codes\0" + hub.operator_key.to_bytes()).digest()


def create_code(hub: Hub, member: str) -> tuple[str, int]:
    """A one-time code for `member` and when it expires, in milliseconds since 1970 UTC. Raises HubError."""
    if member not in hub.council().members:
        raise HubError(
            "There is no such member",
            f"The council does not list {member!r}.",
            "See tac-hub member list, or add the member first.",
        )
    with hub.database.writing() as connection:
        return codes.create_code(connection, _pepper(hub), member, hub.now())


def enrol(hub: Hub, request: EnrolRequest) -> EnrolReply:
    """Enrol the sender's computer. Raises ProblemError: code_invalid, whatever was wrong, or recovering."""
    with hub.database.reading() as connection:
        _refuse_in_recovery(connection)
    with hub.sitting() as sitting:
        reply = _enrol(hub, sitting, request)
    if reply is None:  # raised only here, so that the used-up try is committed
        raise problem("code_invalid")
    return reply


def _refuse_in_recovery(connection: Connection) -> None:
    """Before any token is looked at: a restored hub does not know the newest, which is nobody's fault."""
    if read_head(connection).recovering:
        raise problem("recovering")


def _enrol(hub: Hub, sitting: Sitting, request: EnrolRequest) -> EnrolReply | None:
    at = hub.now()
    code = codes.find_code(sitting.connection, _pepper(hub), request.code, at)
    if code is None or not _holds_key(request):
        return None
    device = code.device or _enrol_device(hub, sitting, code, request)
    council = _council(sitting)
    if council.devices[device].public_key != request.public_key:
        return None  # the code was used by another computer; the same one may ask again when a reply was lost
    issued = tokens.start_family(sitting.connection, device, at)
    return _reply(hub, council, device, issued)


def _holds_key(request: EnrolRequest) -> bool:
    try:
        public, proof = bytes.fromhex(request.public_key), bytes.fromhex(request.proof)
    except ValueError:
        return False
    if public.hex() != request.public_key:
        return False
    return is_sound(public) and verify(public, ENROL_DOMAIN, _utf8(request.code), proof)


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _enrol_device(hub: Hub, sitting: Sitting, code: codes.Code, request: EnrolRequest) -> str:
    device = f"d{secrets.token_hex(8)}"
    name = request.device_name.strip()[:MAX_DEVICE_NAME] or "unnamed computer"
    command = EnrolDevice(device, code.member, request.public_key, name)
    outcome = hub.submit_in(sitting, command, COUNCIL)
    if outcome.status != ACCEPTED:
        raise problem("not_a_member")
    codes.use_code(sitting.connection, code, device)
    return device


def _council(sitting: Sitting) -> Council:
    if sitting.council is None:
        raise LookupError("the ledger has no founding entry")
    return sitting.council


def _reply(hub: Hub, council: Council, device: str, issued: Tokens) -> EnrolReply:
    member = council.devices[device].member
    return EnrolReply(
        hub=hub.id,
        council=council.name,
        member=member,
        member_name=council.name_of(member),
        device=device,
        log_name=hub.log_name,
        log_key=hub.log_key.public.hex(),
        demonstration=council.demonstration,
        access_token=issued.access,
        refresh_token=issued.refresh,
        expires_in=issued.expires_in,
    )


def renew(hub: Hub, request: TokenRequest) -> TokenReply:
    """A new pair of tokens. Raises ProblemError."""
    refresh = request.refresh_token
    with hub.database.reading() as connection:
        _refuse_in_recovery(connection)
        council = hub.council_in(connection)
    with hub.database.writing() as connection:
        if (device := _prover(council, request)) is not None:
            if tokens.has_ended(connection, device.id):
                raise problem("device_cloned")
            tokens.adopt(connection, device.id, refresh, hub.now())
        tokens.check_device(council, tokens.device_of(connection, refresh))
        issued = tokens.renew(connection, refresh, hub.now())
    if issued is None:  # raised only here, so that the end of the family is committed
        raise problem("token_invalid" if device is None else "device_cloned")
    return TokenReply(issued.access, issued.refresh, issued.expires_in)


def _prover(council: Council, request: TokenRequest) -> Device | None:
    """The living device whose key has signed the refresh token, if one has."""
    living = (one for one in council.devices.values() if one.revoked_at is None)
    device = next((one for one in living if one.public_key == request.public_key), None)
    try:
        proof = bytes.fromhex(request.proof)
    except ValueError:
        return None
    if device is None or not proof:
        return None
    signed = verify(bytes.fromhex(device.public_key), TOKEN_DOMAIN, _utf8(request.refresh_token), proof)
    return device if signed else None


def authenticate(hub: Hub, authorization: str) -> Reader:
    """Who sent a request with this Authorization header. Raises ProblemError."""
    (found,) = authenticate_all(hub, [authorization])
    if isinstance(found, ProblemError):
        raise found
    return found


def authenticate_all(hub: Hub, authorizations: Sequence[str]) -> list[Reader | ProblemError]:
    """Who sent requests with these Authorization headers, or why nobody did. Raises ProblemError: recovering."""
    with hub.database.reading() as connection:
        _refuse_in_recovery(connection)
        council, said = hub.council_in(connection), [_bearer(one) for one in authorizations]
        return tokens.readers_of(connection, council, said, hub.now())


def _bearer(authorization: str) -> str:
    """The token of a header; empty, which is none of ours, for another kind of header."""
    scheme, _, token = authorization.partition(" ")
    return token.strip() if scheme.lower() == "bearer" else ""
