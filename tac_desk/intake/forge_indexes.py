"""Whether the package indexes serve the project's packages, and whether those link back to its repository."""

import re
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct, field

from tac_desk.domain.forge import LONGEST
from tac_desk.intake.addresses import repository_urls
from tac_desk.intake.forge_http import Client
from tac_desk.intake.forge_notes import Notes
from tac_desk.intake.forge_places import FORGE, Places
from tac_desk.intake.forge_reply import Unanswered, shown

NAME = "package_index"
MOST_PACKAGES = 10
CHANNEL = "conda-forge"
_PACKAGE = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?")


class PythonInfo(Struct):
    version: str
    home_page: str | None = None
    download_url: str | None = None
    project_urls: dict[str, str | None] | None = None


class PythonPackage(Struct):
    info: PythonInfo

    @property
    def version(self) -> str:
        return self.info.version

    @property
    def links(self) -> list[str | None]:
        return [self.info.home_page, self.info.download_url, *(self.info.project_urls or {}).values()]


class CondaPackage(Struct):
    version: str = field(name="latest_version")
    home: str | None = None
    dev_url: str | None = None
    doc_url: str | None = None
    source_git_url: str | None = None

    @property
    def links(self) -> list[str | None]:
        return [self.home, self.dev_url, self.doc_url, self.source_git_url]


Package = PythonPackage | CondaPackage
Question = tuple[str, str, type[PythonPackage] | type[CondaPackage]]


def ask_indexes(
    client: Client, places: Places, packages: Sequence[str], names: Iterable[str], notes: Notes
) -> None:
    """Notes a row for each index that serves one of `packages`; `names` are those the repository goes by.

    No row and nothing tried means that an index was asked and serves no such package.
    """
    homes = {f"{FORGE}/{name}".lower() for name in names}
    rows: list[dict[str, str | bool]] = []
    asked: list[str] = []
    for package, (index, url, kind) in _questions(places, packages, notes):
        with notes.asking_for(NAME):
            served = _served(client, url, kind)
            asked.append(url)
            rows += [_row(index, package, url, served, homes)] if served else []
    if asked:
        notes.know(NAME, rows, " ".join(asked))


def _questions(places: Places, packages: Sequence[str], notes: Notes) -> Iterator[tuple[str, Question]]:
    """What to ask for each package; the names come from strangers' files, so that few are asked for."""
    if not packages:
        notes.fail(NAME, "no package was named")
    if len(packages) > MOST_PACKAGES:
        notes.fail(NAME, f"only the first {MOST_PACKAGES} of {len(packages)} packages were asked for")
    for package in dict.fromkeys(packages[:MOST_PACKAGES]):
        if not _PACKAGE.fullmatch(package):
            notes.fail(NAME, f"{shown(package)} is no name of a package")
            continue
        normal = re.sub(r"[-_.]+", "-", package).lower()
        yield package, ("pypi", f"{places.python}/pypi/{normal}/json", PythonPackage)
        yield package, (CHANNEL, f"{places.conda}/package/{CHANNEL}/{package.lower()}", CondaPackage)


def _served(client: Client, url: str, kind: type[PythonPackage] | type[CondaPackage]) -> Package | None:
    try:
        return client.get(url, kind).value
    except Unanswered as error:
        if error.status == 404:
            return None
        raise


def _row(index: str, name: str, url: str, served: Package, homes: set[str]) -> dict[str, str | bool]:
    linked = {each.lower() for link in served.links if link for each in repository_urls(link[:LONGEST])}
    back = not homes.isdisjoint(linked)
    return {"index": index, "name": name, "version": served.version, "links_back": back, "source": url}
