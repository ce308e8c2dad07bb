"""A small server that behaves like the forge, the two package indexes and the badge's site, faults included."""

import hashlib
import json
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlencode, urlsplit

from tac_desk.intake.forge_places import Places

RESET = 3600  # seconds until requests are counted anew


@dataclass
class Say:
    """An answer out of order. `length` may lie, `pause` seconds pass before each of its bytes when it `drips`."""

    status: int = 200
    body: bytes = b"{}"
    headers: dict = field(default_factory=dict)
    length: int | None = None
    pause: float = 0.0
    drips: bool = False


class ForgeServer:
    """`pages` are JSON values by path; `moved` paths answer 301; `says` are answers out of order, used up in turn.

    `seen` keeps (path, headers) of each request. `left` counts down as the real one does; None: no limit.
    """

    def __init__(self):
        self.pages, self.moved, self.says, self.seen = {}, {}, {}, []
        self.left, self.per_page, self.closes = None, 100, False
        forge = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            wbufsize = 1 << 16
            disable_nagle_algorithm = True

            def do_GET(self):
                forge._serve(self)

            def log_message(self, *args):
                """Say nothing."""

        class Server(ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *args):
                """A client that hangs up is what some tests are about."""

        self.servers = [Server(("127.0.0.1", 0), Handler) for _ in range(4)]  # four places, four origins
        self.url, *self.others = [f"http://127.0.0.1:{each.server_port}" for each in self.servers]
        for each in self.servers:
            each.forge = self
            threading.Thread(target=each.serve_forever, args=(0.02,), daemon=True).start()

    @property
    def places(self):
        index, conda, badges = self.others
        return Places(f"{self.url}/api", f"{index}/index", f"{conda}/conda", f"{badges}/badges")

    def close(self):
        for each in self.servers:
            each.shutdown()
            each.server_close()

    def paths(self):
        return [path for path, _ in self.seen]

    def _serve(self, request):
        path = request.path
        self.seen.append((path, dict(request.headers)))
        said = self.says.get(path, self.says.get(urlsplit(path).path))
        if said:
            _send(request, said.pop(0))
        elif self.left == 0 and path.startswith("/api"):
            _send(request, Say(403, b'{"message": "API rate limit exceeded"}', self._limits(path)))
        elif (target := self.moved.get(urlsplit(path).path)) is not None:
            _send(request, Say(301, b'{"message": "Moved Permanently"}', {"Location": target}))
        else:
            self._answer(request, path)

    def _answer(self, request, path):
        parts = urlsplit(path)
        value = self.pages.get(path, self.pages.get(parts.path))
        if value is None:
            return _send(request, Say(404, b'{"message": "Not Found"}', self._limits(path)))
        value, link = self._page(parts, value)
        body = json.dumps(value).encode()
        etag = f'W/"{hashlib.sha256(body).hexdigest()}"'
        headers = {"ETag": etag, **({"Link": link} if link else {})}
        if request.headers.get("If-None-Match") == etag:
            return _send(request, Say(304, b"", headers | self._limits(path, spent=0)))
        return _send(request, Say(200, body, headers | self._limits(path)))

    def _page(self, parts, value):
        """As the real one: lists, and the list inside `check_runs`, in pages with a Link header."""
        rows = value if isinstance(value, list) else value.get("check_runs")
        asked = parse_qs(parts.query)
        if "since" in asked:
            rows = [row for row in rows if row["updated_at"] >= asked["since"][0]]
        if asked.get("sort") == ["updated"]:
            rows = sorted(rows, key=lambda row: row["updated_at"], reverse=asked["direction"] == ["desc"])
        if rows is None or "per_page" not in asked:
            return value, None
        number, size = int(asked.get("page", ["1"])[0]), min(self.per_page, int(asked["per_page"][0]))
        shown = rows[(number - 1) * size : number * size]
        kept = urlencode([(key, each[0]) for key, each in asked.items() if key != "page"])
        base = f"{self.url}{unquote(parts.path)}?{kept}"
        more = f'<{base}&page={number + 1}>; rel="next", <{base}&page={-(-len(rows) // size)}>; rel="last"'
        link = more if number * size < len(rows) else f'<{base}&page=1>; rel="first"'
        return (shown if isinstance(value, list) else {**value, "check_runs": shown}), link

    def _limits(self, path, spent=1):
        if self.left is None or not path.startswith("/api"):
            return {}
        self.left = max(self.left - spent, 0)
        reset = str(int(time.time()) + RESET)
        return {
            "X-RateLimit-Limit": "60",
            "X-RateLimit-Remaining": str(self.left),
            "X-RateLimit-Reset": reset,
        }


def _send(request, say):
    if not say.drips:
        time.sleep(say.pause)
    request.send_response(say.status)
    length = len(say.body) if say.length is None else say.length
    for name, value in {"Content-Type": "application/json", **say.headers}.items():
        request.send_header(name, value)
    if say.status != 304:
        request.send_header("Content-Length", str(length))
    if request.server.forge.closes:
        request.send_header("Connection", "close")
    request.end_headers()
    for piece in [say.body[i : i + 1] for i in range(len(say.body))] if say.drips else [say.body]:
        time.sleep(say.pause if say.drips else 0)
        request.wfile.write(piece)
        request.wfile.flush()
    if length != len(say.body):
        request.close_connection = True


REPOSITORY = {
    "full_name": "loom/weave",
    "stargazers_count": 1234,
    "archived": False,
    "default_branch": "main",
    "created_at": "2019-03-01T10:00:00Z",
    "license": {"key": "apache-2.0", "spdx_id": "Apache-2.0"},
    "homepage": "https://weave.example",
    "private": False,
}


def run(name, conclusion="success"):
    return {
        "name": name,
        "status": "completed",
        "conclusion": conclusion,
        "head_sha": "c" * 40,
        "completed_at": "2026-07-01T00:00:00Z",
    }


def release(tag, *assets, draft=False):
    names = [{"name": name, "size": 7} for name in assets]
    return {"tag_name": tag, "published_at": "2026-06-01T00:00:00Z", "draft": draft, "assets": names}


def fill(server, name="loom/weave"):
    """A healthy project called `name`."""
    home, api = f"https://github.com/{name}", f"/api/repos/{name}"
    server.pages |= {
        api: {**REPOSITORY, "full_name": name},
        f"{api}/commits/main/check-runs": {
            "total_count": 2,
            "check_runs": [run("test"), run("docs", "failure")],
        },
        f"{api}/commits/main/status": {
            "state": "success",
            "sha": "c" * 40,
            "statuses": [{"context": "cla", "state": "success"}],
        },
        f"{api}/releases": [
            release("v2.0", "weave.whl", "weave.whl.sigstore.json"),
            release("v3", draft=True),
        ],
        f"{api}/security-advisories": [{"ghsa_id": "GHSA-1"}, {"ghsa_id": "GHSA-2"}],
        f"/api/repos/{name.partition('/')[0]}/.github/git/trees/HEAD": {
            "tree": [
                {"path": "CODE_OF_CONDUCT.md", "type": "blob"},
                {"path": ".github/SECURITY.md", "type": "blob"},
                {"path": "profile/README.md", "type": "blob"},
                {"path": "docs", "type": "tree"},
            ],
            "truncated": False,
        },
        "/index/pypi/weave/json": {
            "info": {"version": "2.0", "home_page": "", "project_urls": {"Source": f"{home}/tree/main"}},
            "releases": {},
        },
        "/conda/package/conda-forge/weave": {"latest_version": "1.9", "dev_url": None, "home": home.upper()},
        "/badges/en/projects.json": [{"id": 7, "badge_level": "silver", "repo_url": f"{home}/"}],
        "/badges/en/projects/7.json": {
            "id": 7,
            "badge_level": "silver",
            "repo_url": home,
            "homepage_url": None,
        },
        "/badges/en/projects/8.json": {"id": 8, "badge_level": "gold", "repo_url": "https://github.com/a/b"},
    }
