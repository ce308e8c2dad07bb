"""This desk's requests to its own hub, signed in; a refused token is renewed once."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from tac_desk.auth.address import parse_address
from tac_desk.auth.errors import failure
from tac_desk.auth.http import TIMEOUT, HubConnection
from tac_desk.auth.interrupt import Interrupt
from tac_desk.auth.tokens import Tokens
from tac_desk.auth.vault import Vault
from tac_desk.protocol import routes
from tac_desk.protocol.messages import MAX_BLOB, ExchangeReply, ExchangeRequest
from tac_desk.protocol.recovery import RecoverReply, RecoverRequest
from tac_desk.protocol.version import PROTOCOL
from tac_desk.sync.errors import RENEW, SIGNED_OUT, ExchangeError

T = TypeVar("T")


class Link:
    """Used by the net thread alone. `hub` is the pinned id of the hub; another one's answers are not taken."""

    def __init__(self, url: str, hub: str, vault: Vault, ca_file: Path | None = None) -> None:
        self._hub = hub
        self._connection = HubConnection(parse_address(url), raises=ExchangeError, ca_file=ca_file)
        self._tokens = Tokens(self._connection, vault)

    def exchange(self, request: ExchangeRequest, interrupt: Interrupt | None = None) -> ExchangeReply:
        """Raises ExchangeError."""
        reply = self._signed_in(lambda token: self._post(request, token, interrupt), interrupt)
        if reply.hub != self._hub:
            raise self._another(reply.hub)
        return reply

    def recover(self, request: RecoverRequest, interrupt: Interrupt | None = None) -> RecoverReply:
        """Without a token, of which a restored hub does not know the newest. Raises ExchangeError."""
        return self._connection.post(routes.RECOVER, request, RecoverReply, interrupt=interrupt)

    def blob(self, sha256: str, interrupt: Interrupt | None = None) -> bytes:
        """The bytes; the store checks them against `sha256`. Raises ExchangeError."""
        path = routes.blob(sha256)

        def fetch(token: str) -> bytes:
            return self._connection.get(path, limit=MAX_BLOB, token=token, interrupt=interrupt)

        return self._signed_in(fetch, interrupt)

    def too_old(self, least: int) -> ExchangeError:
        """What to tell while the hub takes no more than comments from this program."""
        return self._failure("too_old_to_vote", f"it asks for protocol {least}, this program has {PROTOCOL}")

    def garbage(self, why: str) -> ExchangeError:
        return self._failure("garbage", why)

    def close(self) -> None:
        self._connection.close()

    def _post(self, request: ExchangeRequest, token: str, interrupt: Interrupt | None) -> ExchangeReply:
        return self._connection.post(
            routes.EXCHANGE,
            request,
            ExchangeReply,
            token=token,
            interrupt=interrupt,
            timeout=TIMEOUT + request.wait,
        )

    def _signed_in(self, ask: Callable[[str], T], interrupt: Interrupt | None) -> T:
        try:
            return self._renewed(ask, interrupt)
        except ExchangeError as error:
            called = self._connection.realm
            if error.code in SIGNED_OUT and called not in (
                "",
                self._hub,
            ):  # no wonder that it does not know us
                raise self._another(called) from error
            raise

    def _renewed(self, ask: Callable[[str], T], interrupt: Interrupt | None) -> T:
        try:
            return ask(self._tokens.access(interrupt))
        except ExchangeError as error:
            if error.code not in RENEW:
                raise
        self._tokens.distrust()
        return ask(self._tokens.access(interrupt))

    def _another(self, called: str) -> ExchangeError:
        return self._failure("other_hub", f"it calls itself {called!r}, this desk belongs to {self._hub!r}")

    def _failure(self, code: str, detail: str) -> ExchangeError:
        return failure(ExchangeError, code, self._connection.address.url, detail)
