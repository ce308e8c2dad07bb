"""What the forge itself says about a repository: stars, name, checks, releases, advisories, shared files."""

import re
from typing import TypeVar
from urllib.parse import quote

from tac_desk.domain.forge import MOST_ROWS
from tac_desk.intake.forge_http import Client
from tac_desk.intake.forge_notes import Notes
from tac_desk.intake.forge_places import is_full_name
from tac_desk.intake.forge_reply import Unanswered
from tac_desk.intake.forge_shapes import (
    Advisory,
    CheckRun,
    CheckRuns,
    Files,
    Release,
    Repository,
    Status,
    Statuses,
)

OF_THE_REPOSITORY = (
    "stars", "archived", "default_branch", "full_name", "license", "homepage", "created_at",
)  # fmt: skip
OF_THE_REST = ("check_conclusions", "releases", "advisories", "community_files")
MOST_PAGES = 3  # of 100 each: the newest 300 releases or checks tell enough
_SHARED = re.compile(  # the files an organisation may keep for all its repositories
    r"(?:\.github/|docs/)?(?:code[-_]of[-_]conduct|contributing|governance|security|support|funding"
    r"|pull_request_template)(?:\.\w{1,9})?|(?:\.github/)?(?:issue_template|discussion_template)/[^/]{1,99}",
    re.IGNORECASE,
)
T = TypeVar("T")


def ask_github(client: Client, api: str, asked: str, notes: Notes) -> str:
    """Notes everything the forge knows about `asked`; returns the name it has there now."""
    name = asked
    with notes.asking_for(*OF_THE_REPOSITORY, *OF_THE_REST):
        reply = client.get(f"{api}/repos/{asked}", Repository)
        found = reply.value
        if not is_full_name(found.full_name):
            raise Unanswered(f"{reply.url}: the answer makes no sense (its name is none)")
        _know_repository(found, reply.url, notes)
        name = found.full_name
        base = f"{api}/repos/{name}"
        _ask_checks(client, base, found.default_branch, notes)
        _ask_releases(client, base, notes)
        _ask_advisories(client, base, notes)
        _ask_shared_files(client, f"{api}/repos/{name.partition('/')[0]}/.github", notes)
    return name


def _know_repository(found: Repository, source: str, notes: Notes) -> None:
    notes.know("stars", found.stargazers_count, source)
    notes.know("archived", found.archived, source)
    notes.know("default_branch", found.default_branch, source)
    notes.know("full_name", found.full_name, source)
    notes.know("created_at", found.created_at, source)
    spdx, homepage = found.license and found.license.spdx_id, (found.homepage or "").strip()
    notes.know("license", spdx, source) if spdx else notes.fail("license", f"{source}: it names none")
    if homepage.startswith(("https://", "http://")):
        notes.know("homepage", homepage, source)
    else:
        notes.fail("homepage", f"{source}: {'it is no web address' if homepage else 'it names none'}")


def _ask_checks(client: Client, base: str, branch: str, notes: Notes) -> None:
    """The newest run of each check on the default branch, and the statuses older services still give."""
    commit, name = f"{base}/commits/{quote(branch, safe='')}", "check_conclusions"
    rows: list[dict[str, str]] = []
    asked: list[str] = []
    with notes.asking_for(name):
        runs = f"{commit}/check-runs?per_page=100"
        rows += [
            _run(run) for page in _pages(client, runs, CheckRuns, notes, name) for run in page.check_runs
        ]
        asked.append(runs)
    with notes.asking_for(name):
        statuses = client.get(f"{commit}/status?per_page=100", Statuses)
        rows += [_status(one, statuses.value.sha) for one in statuses.value.statuses]
        asked.append(statuses.url)
    if asked:
        notes.know(name, rows, " ".join(asked))


def _run(run: CheckRun) -> dict[str, str]:
    conclusion = run.conclusion or run.status or "unknown"
    return {"name": run.name, "conclusion": conclusion, "at": run.completed_at or "", "commit": run.head_sha}


def _status(one: Status, sha: str) -> dict[str, str]:
    return {"name": one.context, "conclusion": one.state, "at": one.updated_at or "", "commit": sha}


def _ask_releases(client: Client, base: str, notes: Notes) -> None:
    with notes.asking_for("releases"):
        first = f"{base}/releases?per_page=100"
        pages = _pages(client, first, list[Release], notes, "releases")
        rows = [_release(one) for page in pages for one in page if not one.draft]
        notes.know("releases", rows, first)


def _release(one: Release) -> dict[str, str | bool | list[str]]:
    return {
        "tag": one.tag_name,
        "published": one.published_at or "unknown",
        "prerelease": one.prerelease,
        "assets": [asset.name for asset in one.assets],
    }


def _ask_advisories(client: Client, base: str, notes: Notes) -> None:
    """Those that were published; what is still being repaired is nobody's to know."""
    with notes.asking_for("advisories"):
        first = f"{base}/security-advisories?state=published&per_page=100"
        pages = _pages(client, first, list[Advisory], notes, "advisories")
        notes.know("advisories", sum(map(len, pages)), first)


def _ask_shared_files(client: Client, base: str, notes: Notes) -> None:
    """An organisation without a `.github` repository shares nothing: that is an answer, not a failure."""
    url = f"{base}/git/trees/HEAD?recursive=1"
    with notes.asking_for("community_files"):
        try:
            files = client.get(url, Files).value
        except Unanswered as error:
            if error.status not in (404, 409):
                raise
            files = Files([])
        paths = [leaf.path for leaf in files.tree if leaf.type == "blob" and _SHARED.fullmatch(leaf.path)]
        notes.know("community_files", paths[:MOST_ROWS], url)
        if files.truncated or len(paths) > MOST_ROWS:
            notes.fail("community_files", f"{url}: the list is cut short")


def _pages(client: Client, url: str, kind: type[T], notes: Notes, name: str) -> list[T]:
    """What the pages hold; when a later one is missing, that is noted and the earlier ones count."""
    found: list[T] = []
    more: str | None = None
    try:
        for reply in client.pages(url, kind, MOST_PAGES):
            found.append(reply.value)
            more = reply.following
    except Unanswered as error:
        if not found:
            raise
        notes.fail(name, f"only in part: {error}")
        return found
    if more:
        notes.fail(name, f"only in part: {url}: more than {MOST_PAGES} pages")
    return found
