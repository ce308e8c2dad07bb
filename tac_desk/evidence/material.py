"""Everything a collector may look at: the tree, the history, the text of files, and what the forge is known to say."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, TypeVar

from tac_desk.domain.check import Check
from tac_desk.domain.finding import Finding
from tac_desk.domain.forge import Facts
from tac_desk.evidence.document import Document
from tac_desk.evidence.history import History
from tac_desk.evidence.tags import Tag
from tac_desk.evidence.tree import LINK, STANDARD, Entry, Tree

READABLE_TEXT = (".md", ".markdown", ".rst", ".txt", ".adoc", "")
MOST_FILES = 600  # a repository with more files of interest than this is an attack, not a project
# The names of what an application may claim; collectors compare, they never believe. Three are not the applicant's:
# `landscape`, `state` and `sponsored` are what the council's own records say of the project.
CLAIMS = (
    "license", "pytorch_versions", "maintainers", "ci", "maintain_for", "website", "documentation",
    "landscape", "sponsor", "sponsored", "state", "governance", "adoption", "roadmap", "security",
)  # fmt: skip
T = TypeVar("T")
MOST_TEXT = 16 * 2**20  # characters in all; the largest real projects need a fifth of it
VENDORED = ("third_party/", "third-party/", "3rdparty/", "vendor/", "extern/", "external/", "node_modules/")


def _no_object(sha: str, kind: str) -> bytes | None:
    return None


def _no_size(sha: str) -> int | None:
    return None


def _ask_nobody(shas: Iterable[str]) -> None:
    """Files are read one by one where they cannot be asked for together."""


def _no_check(material: "Material", key: str) -> Check:
    raise LookupError(f"no run is under way that could make the check {key}")


@dataclass
class Material:
    """`facts` are those of the forge, `claims` what the application says (see CLAIMS), `as_of` is in seconds.

    The history is waited for when it, or the tags, are first asked for. `checks` holds the further checks made so far.
    `repository` is the path or address it was asked for by; `shared` keeps what several rows ask about, so that
    it is worked out once. `read_object` takes the kind too (commit or tag); `size_of` knows the bytes
    of a file, and `read_ahead` has several files ready.
    """

    tree: Tree
    read_history: Callable[[], History]
    read_blob: Callable[[str], bytes | None]
    facts: Facts = field(default_factory=Facts)
    claims: Mapping[str, str] = field(default_factory=dict)
    as_of: int = 0
    read_tags: Callable[[], tuple[Tag, ...]] = tuple
    checks: dict[str, Check] = field(default_factory=dict)
    repository: str = ""
    read_object: Callable[[str, str], bytes | None] = _no_object
    read_ahead: Callable[[Iterable[str]], None] = _ask_nobody
    size_of: Callable[[str], int | None] = _no_size
    run_check: Callable[["Material", str], Check] = _no_check
    shared: dict[str, Any] = field(default_factory=dict)
    _read: dict[str, Document | None] = field(default_factory=dict)
    _taken: int = 0

    @cached_property
    def history(self) -> History:
        return self.read_history()

    @cached_property
    def tags(self) -> tuple[Tag, ...]:
        return self.read_tags()

    def check(self, key: str) -> Check:
        """The further check of this key; a row that builds on it gets the answer that is shown beside it."""
        return self.run_check(self, key)

    def once(self, name: str, work: Callable[["Material"], T]) -> T:
        """The answer of `work`, which is asked the first time only."""
        if name not in self.shared:
            self.shared[name] = work(self)
        answer: T = self.shared[name]
        return answer

    def read(self, entry: Entry) -> Document | None:
        """The text of a file; a symbolic link is followed inside the tree only. None when it cannot be read."""
        if entry.path not in self._read and len(self._read) < MOST_FILES and self._taken < MOST_TEXT:
            document = self._read[entry.path] = self._load(entry)
            self._taken += len(document.text) if document else 0
        return self._read.get(entry.path)

    def _load(self, entry: Entry) -> Document | None:
        content = self.read_blob(entry.sha)
        if content is None:
            return None
        text = content.decode("utf-8", "replace").removeprefix("\ufeff")
        if entry.mode != LINK:
            return Document(entry.path, text)
        target = self.tree.link_target(entry, content.decode("utf-8", "surrogateescape"))
        document = self.read(target) if target else None
        return Document(document.path, document.text, entry.path) if document else None

    def at(self, path: str) -> Document | None:
        """The text of the file of this name."""
        entry = self.tree.at(path)
        return self.read(entry) if entry else None

    def documents(self, pattern: str) -> list[Entry]:
        """Files in the places GitHub looks at whose name without a text ending matches, case ignored."""
        return self.tree.matching(rf"(?:{pattern})(?:\.(?:md|markdown|rst|txt|adoc))?", STANDARD)

    def elsewhere(self, pattern: str) -> list[Entry]:
        """As `documents`, in any other folder that is not somebody else's code."""
        found = self.tree.matching(rf"(?:{pattern})\.(?:md|markdown|rst|txt|adoc)")
        return [
            entry
            for entry in found
            if entry.folder.lower() not in STANDARD and not any(part in f"{entry.path}/" for part in VENDORED)
        ]

    def inherited(self, pattern: str) -> str | None:
        """A file of the organisation's own `.github` repository, which the forge shows where a project has none."""
        name = re.compile(rf"(?:.*/)?(?:{pattern})(?:\.(?:md|markdown|rst|txt|adoc))?", re.IGNORECASE)
        return next(
            (path for path in self.facts.value("community_files") or () if name.fullmatch(path)), None
        )

    def readme(self) -> Document | None:
        found = self.documents("readme")
        return self.read(found[0]) if found else None


def ages_of(path: str, added: int, changed: int, as_of: int) -> Iterator[Finding]:
    """When a file came to the default branch, some on the day of the application, and when it was last changed."""
    yield Finding("file.age/1", f"added {_before(added, as_of)}", path)
    if changed != added:
        yield Finding("file.changed/1", f"last changed {_before(changed, as_of)}", path)


def _before(when: int, as_of: int) -> str:
    day = datetime.fromtimestamp(when, UTC).strftime("%Y-%m-%d")
    days = (as_of - when) // 86400
    return f"{day}, {days} {'day' if days == 1 else 'days'} before"
