"""Where a repository lives now: a redirect on the same host counts, everything else leaves it where it was."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from tac_desk.intake.moved import moved_to

HOST = frozenset(("127.0.0.1",))
SUFFIX = ".git/info/refs?service=git-upload-pack"


class Forge:
    """Answers each question for old/name with `status` and `location`."""

    def __init__(self) -> None:
        self.status, self.location, self.asked = 301, "", list[str]()
        forge = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                forge.asked.append(self.path)
                self.send_response(forge.status)
                self.send_header("Location", forge.location)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: Any) -> None:
                """Say nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()


@pytest.fixture
def forge() -> Iterator[Forge]:
    forge = Forge()
    yield forge
    forge.server.shutdown()
    forge.server.server_close()


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_to_another_repository_of_the_host_is_a_rename(forge: Forge, status: int) -> None:
    forge.status, forge.location = status, f"{forge.url}/new/name{SUFFIX}"
    assert moved_to(f"{forge.url}/old/name", HOST, None) == f"{forge.url}/new/name"
    assert forge.asked == [f"/old/name{SUFFIX}"]
    forge.location = f"/new/name{SUFFIX}"
    assert moved_to(f"{forge.url}/old/name.git/", HOST, None) == f"{forge.url}/new/name"


@pytest.mark.parametrize(
    "location",
    [
        "https://evil.example/new/name.git/info/refs?service=git-upload-pack",
        "//evil.example/new/name.git/info/refs?service=git-upload-pack",
        "file:///etc/passwd",
        "/login?return_to=/old/name",
        "/",
        "http://[",
        "/a/b/c/d.git/info/refs",
        "/old/name.git/info/refs",
        "/OLD/Name.git/info/refs",
        "",
    ],
)
def test_a_redirect_to_anywhere_else_is_none(forge: Forge, location: str) -> None:
    forge.location = location
    assert moved_to(f"{forge.url}/old/name", HOST, None) is None
    assert len(forge.asked) == 1


@pytest.mark.parametrize("status", [200, 401, 404, 500])
def test_what_is_no_redirect_moves_nothing(forge: Forge, status: int) -> None:
    forge.status, forge.location = status, f"{forge.url}/new/name{SUFFIX}"
    assert moved_to(f"{forge.url}/old/name", HOST, None) is None


def test_only_allowed_hosts_are_asked(forge: Forge) -> None:
    forge.location = f"{forge.url}/new/name{SUFFIX}"
    for address in (f"{forge.url}/old/name", "https://[", "ftp://127.0.0.1/old/name", "/srv/repository"):
        assert moved_to(address, frozenset(("github.com",)), None) is None
    assert forge.asked == []


def test_a_forge_that_does_not_answer_moves_nothing(forge: Forge) -> None:
    address = f"{forge.url}/old/name"
    forge.server.shutdown()
    forge.server.server_close()
    assert moved_to(address, HOST, None) is None
