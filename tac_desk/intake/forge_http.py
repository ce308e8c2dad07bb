"""Asks the forge and the indexes, one question at a time: few hosts, limits on everything, every failure in words."""

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.cookiejar import DefaultCookiePolicy
from pathlib import Path
from ssl import SSLContext
from typing import Generic, TypeVar
from urllib.parse import urlsplit

import msgspec
import requests
from urllib3.exceptions import HTTPError

from tac_desk.intake.forge_cache import Cache, Kept
from tac_desk.intake.forge_limits import SHORTEST_WAIT, Allowance, Wait, allowance, refusal
from tac_desk.intake.forge_line import Line
from tac_desk.intake.forge_places import PLACES, Places, on_same_host, origin
from tac_desk.intake.forge_reply import (
    MOST_BYTES,
    Raw,
    Stopped,
    Unanswered,
    Unreachable,
    body_of,
    failed,
    following,
    shown,
)

CONNECT_SECONDS, READ_SECONDS = 10.0, 20.0
TRIES, REDIRECTS = 3, 3
_BEGINNING = 4096  # bytes of a refusal that are looked at
T = TypeVar("T")


def utc_now() -> datetime:
    return datetime.now(UTC)


def say_nothing(_: str) -> None:
    """Nobody wants to hear about progress."""


@dataclass(frozen=True, slots=True)
class Asking:
    """How to ask. `token` is for the forge alone; `context` checks https; `cache` is a folder of its own.

    `tell` hears each question and how many requests are left; `seconds` bound one whole question; after a
    server's own mistake it is asked again after `pauses` seconds.
    """

    context: SSLContext | None = None
    token: str = field(default="", repr=False)
    cache: Path | None = None
    places: Places = PLACES
    tell: Callable[[str], None] = say_nothing
    clock: Callable[[], datetime] = utc_now
    seconds: float = 60.0
    most_bytes: int = MOST_BYTES
    pauses: tuple[float, ...] = (0.5, 2.0)


@dataclass(frozen=True, slots=True)
class Reply(Generic[T]):
    """`url` is where it was answered, after a rename elsewhere than asked; `following` the next page."""

    value: T
    url: str
    following: str | None = None


class _Session(requests.Session):
    """Looks at no redirect itself: even where it follows none, an odd `Location` would end it with a ValueError."""

    def get_redirect_target(self, resp: requests.Response) -> None:
        return None


class Client:
    """One run of questions, about any number of repositories, on one thread.

    Every method raises Unanswered, or Stopped when the host is to be left alone.
    """

    def __init__(self, asking: Asking) -> None:
        self._asking, self._cache = asking, Cache(asking.cache)
        self._line, self._session = Line(asking.context), _Session()
        self._session.trust_env = False  # no proxies, certificates or .netrc of the environment
        self._session.cookies.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        self._session.adapters.clear()
        self._session.mount("http://", self._line)
        if asking.context is not None:  # https is spoken only where certificates can be checked
            self._session.mount("https://", self._line)
        self._waits: dict[str, Wait] = {}
        self.allowances: dict[str, Allowance] = {}

    def close(self) -> None:
        self._line.hang_up()
        self._session.close()

    def get(self, url: str, kind: type[T]) -> Reply[T]:
        """The JSON at `url` as `kind`; a redirect is followed on the same host only."""
        self._asking.tell(url)
        asked = url
        for _ in range(REDIRECTS + 1):
            raw = self._patiently(url)
            if raw.moved_to is None:
                return self._decoded(raw, kind)
            url = self._same_host(url, raw.moved_to)
        raise Unanswered(f"{asked}: it is redirected again and again")

    def pages(self, url: str, kind: type[T], most: int) -> Iterator[Reply[T]]:
        """The pages from `url` on, at most `most` of them; the last one read tells whether there are more."""
        asked: str | None = url
        while asked is not None and most > 0:
            reply = self.get(asked, kind)
            yield reply
            most -= 1
            asked = self._same_host(reply.url, reply.following) if reply.following else None

    # --- one question

    def _patiently(self, url: str) -> Raw:
        """A server's own mistake and a broken connection are forgiven a few times."""
        for pause in self._asking.pauses[: TRIES - 1]:
            try:
                return self._once(url)
            except Stopped:
                raise
            except Unanswered as error:
                if not error.passing:
                    raise
            time.sleep(pause)
        return self._once(url)

    def _once(self, url: str) -> Raw:
        host = origin(url)
        if host is None or host not in self._asking.places.origins:
            raise Unanswered(f"{shown(url)}: it is not one of the places that are asked")
        wait = self._waits.get(host)
        if wait is not None and (wait.until is None or self._asking.clock() < wait.until):
            raise Stopped(f"{url}: not asked, for {wait.why}")
        kept = self._cache.get(url)
        try:
            with self._line.within(self._asking.seconds):
                return self._sent(url, host, kept)
        except Unanswered as error:
            if not (error.passing and self._line.late):
                raise
            raise failed(url, error, late=True, seconds=self._asking.seconds) from None
        except (requests.RequestException, HTTPError, OSError) as error:
            trouble = failed(url, error, late=self._line.late, seconds=self._asking.seconds)
            if isinstance(trouble, Unreachable):
                self._waits[host] = Wait(trouble.why, self._asking.clock() + SHORTEST_WAIT)
            raise trouble from None

    def _sent(self, url: str, host: str, kept: Kept | None) -> Raw:
        with self._session.get(
            url,
            headers=self._headers(host, kept),
            timeout=(CONNECT_SECONDS, READ_SECONDS),
            stream=True,
            allow_redirects=False,
        ) as response:
            said = response.raw.read(_BEGINNING) if response.status_code == 403 else b""
            self._heed(url, host, response.status_code, response.headers, said)
            if response.status_code == 304 and kept is not None:
                return Raw(url, kept.body, kept.following)
            if response.status_code in (301, 302, 307, 308):
                return Raw(url, moved_to=response.headers.get("location", ""))
            body = body_of(response, url, self._asking.most_bytes, signed=self._is_signed(host))
            raw = Raw(url, body, following(response.headers.get("link", ""), url))
            self._keep(raw, response.headers.get("etag"))
            return raw

    def _headers(self, host: str, kept: Kept | None) -> dict[str, str]:
        headers = {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "tac-desk"}
        if host == origin(self._asking.places.github):
            headers |= {"Accept": "application/vnd.github+json", "X-GitHub-Api-Version": "2022-11-28"}
        if self._is_signed(host):
            headers["Authorization"] = f"Bearer {self._asking.token}"
        return headers | ({"If-None-Match": kept.etag} if kept else {})

    def _is_signed(self, host: str) -> bool:
        return bool(self._asking.token) and host == origin(self._asking.places.github)

    def _heed(self, url: str, host: str, status: int, headers: Mapping[str, str], said: bytes) -> None:
        """Notes what is left, and stops at a refusal: asking on would only make it longer."""
        now = self._asking.clock()
        told = allowance(headers, now)
        if told.left is not None:
            self.allowances[urlsplit(url).netloc] = told
        wait = refusal(status, headers, now, said)
        if status == 401:
            wait = Wait(
                "the token is not accepted (status 401)" if self._is_signed(host) else "it wants a sign-in"
            )
        if wait is not None:
            self._waits[host] = wait
            if status not in (200, 304):
                raise Stopped(f"{url}: {wait.why}")

    def _keep(self, raw: Raw, etag: str | None) -> None:
        try:
            self._cache.put(raw.url, etag, raw.body, raw.following)
        except OSError as error:
            self._asking.tell(f"nothing is kept for the next time: {error.strerror}")

    # --- what came

    def _same_host(self, url: str, target: str) -> str:
        there = on_same_host(url, target)
        if there is None:
            raise Unanswered(f"{url}: it points elsewhere, to {shown(target)}, and is not followed")
        return there

    def _decoded(self, raw: Raw, kind: type[T]) -> Reply[T]:
        try:
            return Reply(msgspec.json.decode(raw.body, type=kind), raw.url, raw.following)
        except (msgspec.MsgspecError, RecursionError, UnicodeDecodeError) as error:
            raise Unanswered(f"{raw.url}: the answer makes no sense ({shown(str(error))})") from None
