"""The one way to talk to the hub: one session, its own trust, limits on everything, every failure named."""

from pathlib import Path
from threading import Timer
from typing import TypeVar

import requests

from tac_desk.auth.address import Address
from tac_desk.auth.answers import answer_failure, no_connection
from tac_desk.auth.certificates import trusted
from tac_desk.auth.dial import DialError
from tac_desk.auth.errors import AccessError, failure
from tac_desk.auth.interrupt import Interrupt
from tac_desk.auth.line import Line
from tac_desk.auth.reading import TooLarge, Unreadable, read_body
from tac_desk.protocol.codec import CodecError, decode, encode
from tac_desk.protocol.routes import CHALLENGE

TIMEOUT = 30.0  # seconds for one whole request, from looking up the name to the last byte
MAX_REPLY = 64 * 1024 * 1024  # bytes of one decoded reply
T = TypeVar("T")


class _Session(requests.Session):
    """Looks at no redirect itself: even where it follows none, an odd `Location` would end it with a ValueError."""

    def get_redirect_target(self, resp: requests.Response) -> None:
        return None


class HubConnection:
    """Talks to one hub, one request at a time, on one thread; only an Interrupt may come from another.

    Nothing is taken from the environment: no proxies, no certificates, no .netrc. No redirect is followed.
    Every failure is raised as `raises`, with a `code` of auth.errors or of the hub's own Problem.
    """

    def __init__(self, address: Address, *, raises: type[AccessError], ca_file: Path | None = None) -> None:
        self.address, self._raises = address, raises
        self.realm = ""  # the id of the hub that has just not taken our sign-in
        self.date = ""  # what the hub's clock said in its last answer, as HTTP writes it
        self._session = _Session()
        self._session.trust_env = False
        self._line = Line(trusted(ca_file, raises) if address.secure else None)
        self._session.adapters.clear()
        self._session.mount("https://" if address.secure else "http://", self._line)

    def post(
        self,
        path: str,
        message: object,
        kind: type[T],
        *,
        token: str = "",
        interrupt: Interrupt | None = None,
        timeout: float = TIMEOUT,
    ) -> T:
        """Send `message` as JSON; the answer as `kind`."""
        data = self._request(
            "POST", path, token, encode(message), MAX_REPLY, interrupt or Interrupt(), timeout
        )
        try:
            return decode(data, kind)
        except CodecError as error:
            raise failure(self._raises, "garbage", self.address.url, str(error)) from None

    def get(self, path: str, *, limit: int, token: str = "", interrupt: Interrupt | None = None) -> bytes:
        """The body at `path`, at most `limit` bytes of it."""
        return self._request("GET", path, token, None, limit, interrupt or Interrupt(), TIMEOUT)

    def close(self) -> None:
        self._line.hang_up()
        self._session.close()

    def _request(
        self,
        method: str,
        path: str,
        token: str,
        body: bytes | None,
        limit: int,
        interrupt: Interrupt,
        timeout: float,
    ) -> bytes:
        watch = Timer(timeout, interrupt.fire, ("time_out",))
        watch.daemon = True
        watch.start()
        try:
            with self._line.used_by(interrupt):
                return self._send(method, path, token, body, limit, timeout)
        except (requests.RequestException, DialError, Unreadable, OSError) as error:
            raise self._named(error, interrupt, timeout) from None  # its texts may hold headers: none is kept
        finally:
            watch.cancel()

    def _send(
        self, method: str, path: str, token: str, body: bytes | None, limit: int, timeout: float
    ) -> bytes:
        headers = {"Accept": "application/json", "Accept-Encoding": "zstd", "User-Agent": "tac-desk"}
        if body is not None:
            headers["Content-Type"] = "application/json"
        if token:
            headers["Authorization"] = f"Bearer {token}"
        url = self.address.url + path
        with self._session.request(
            method, url, data=body, headers=headers, timeout=timeout, stream=True, allow_redirects=False
        ) as response:
            self.date = response.headers.get("Date", "")
            self.realm = _realm(response.headers.get("WWW-Authenticate", ""))
            if response.status_code == 200:
                return read_body(response, limit)
            raise answer_failure(self._raises, self.address.url, response)

    def _named(self, error: Exception, interrupt: Interrupt, timeout: float) -> AccessError:
        url = self.address.url
        if interrupt.fired is not None:
            return failure(self._raises, interrupt.fired, url, f"no answer within {timeout:g} seconds")
        if isinstance(error, DialError):
            return failure(self._raises, error.code, url, str(error))
        if isinstance(error, TooLarge):
            return failure(self._raises, "too_large", url, str(error))
        if isinstance(error, Unreadable):
            return failure(self._raises, "garbage", url, str(error))
        return no_connection(self._raises, url, error)


def _realm(challenge: str) -> str:
    """The hub's id in its answer to a sign-in that it does not take; empty when it gives none."""
    return challenge.removeprefix(CHALLENGE).strip('"') if challenge.startswith(CHALLENGE) else ""
