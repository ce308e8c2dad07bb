"""Keeps this computer signed in: a short-lived token in memory, the one that renews it in the vault."""

import time

from tac_desk.auth.errors import SignInError, failure
from tac_desk.auth.http import HubConnection
from tac_desk.auth.interrupt import Interrupt
from tac_desk.auth.vault import REFRESH_TOKEN, Vault, device_key
from tac_desk.protocol import routes
from tac_desk.protocol.messages import TOKEN_DOMAIN, TokenReply, TokenRequest

_MARGIN = 30.0  # seconds before its end at which a token is renewed


class Tokens:
    """Used by one thread. Nothing of it is ever printed."""

    def __init__(self, connection: HubConnection, vault: Vault) -> None:
        self._connection, self._vault = connection, vault
        self._access, self._good_until = "", 0.0

    def access(self, interrupt: Interrupt | None = None) -> str:
        """A token that is good for now, renewed when needed. Raises AccessError."""
        if not self._access or time.monotonic() > self._good_until:
            self._renew(interrupt)
        return self._access

    def distrust(self) -> None:
        """The hub did not take the token: renew it before the next request."""
        self._access = ""

    def _renew(self, interrupt: Interrupt | None) -> None:
        refresh = self._vault.get(REFRESH_TOKEN)
        if refresh is None:
            raise failure(SignInError, "signed_out", "", "it holds no sign-in for this hub")
        # The hub takes this token again until its successor was used, so a lost answer costs one more request only.
        with (interrupt or Interrupt()).sheltered() as calm:
            reply = self._connection.post(routes.TOKEN, self._request(refresh), TokenReply, interrupt=calm)
        self._vault.put(
            REFRESH_TOKEN, reply.refresh_token
        )  # first: once this one is used, the old one gives away a thief
        self._access = reply.access_token
        self._good_until = time.monotonic() + max(reply.expires_in - _MARGIN, 1.0)

    def _request(self, refresh: str) -> TokenRequest:
        key = device_key(self._vault)
        if key is None:
            return TokenRequest(refresh)
        return TokenRequest(refresh, key.public.hex(), key.sign(TOKEN_DOMAIN, refresh.encode()).hex())
