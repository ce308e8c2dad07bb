"""Enrols this computer with a one-time code: makes its key, shows the hub that it holds it, keeps what comes back."""

from collections.abc import Callable
from pathlib import Path

from tac_desk.auth.address import parse_address
from tac_desk.auth.errors import SignInError, failure
from tac_desk.auth.http import HubConnection
from tac_desk.auth.vault import DEVICE_KEY, PENDING_KEY, REFRESH_TOKEN, Vault, device_key
from tac_desk.protocol import routes
from tac_desk.protocol.messages import ENROL_DOMAIN, EnrolReply, EnrolRequest
from tac_desk.record.signing import DeviceKey, is_sound

CODE_LENGTH = 8
_WRONG_HUB = ("not_found", "method_not_allowed", "garbage")


def tidy_code(typed: str) -> str:
    """The code without the spaces, dashes and lower case it was typed with. Raises SignInError code_malformed."""
    code = "".join(character for character in typed.upper() if character.isalnum())
    if len(code) != CODE_LENGTH or not code.isascii():
        raise failure(SignInError, "code_malformed", "", str(CODE_LENGTH))
    return code


def enrol(
    url: str,
    code: str,
    device_name: str,
    vault: Vault,
    *,
    ca_file: Path | None = None,
    keep: Callable[[EnrolReply], None] | None = None,
) -> EnrolReply:
    """Sign this computer in at the hub; its key and refresh token are in the vault afterwards.

    `keep` stores the identity that came back; until it has returned, a repeated call with the same code uses
    the same key, and the hub answers it again (a lost reply costs no code). Raises SignInError.
    """
    tidy, connection = tidy_code(code), HubConnection(parse_address(url), raises=SignInError, ca_file=ca_file)
    key = device_key(vault, PENDING_KEY) or DeviceKey.generate()
    vault.put(PENDING_KEY, key.to_bytes().hex())
    proof = key.sign(ENROL_DOMAIN, tidy.encode()).hex()
    request = EnrolRequest(code=tidy, public_key=key.public.hex(), device_name=device_name, proof=proof)
    try:
        reply = _checked(connection.post(routes.ENROL, request, EnrolReply), url)
    except SignInError as error:
        if error.code in _WRONG_HUB:
            raise failure(SignInError, "not_a_hub", url, error.cause) from error
        raise
    finally:
        connection.close()
    vault.put(DEVICE_KEY, key.to_bytes().hex())
    vault.put(REFRESH_TOKEN, reply.refresh_token)
    if keep is not None:
        keep(reply)
    vault.drop(PENDING_KEY)
    return reply


def _checked(reply: EnrolReply, url: str) -> EnrolReply:
    """The reply, when everything that this desk will pin is there."""
    names = (reply.hub, reply.log_name, reply.device, reply.member, reply.refresh_token)
    try:
        sound = is_sound(bytes.fromhex(reply.log_key))
    except ValueError:
        sound = False
    if not all(names) or not sound:
        raise failure(SignInError, "garbage", url, "its introduction is incomplete")
    return reply
