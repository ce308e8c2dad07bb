"""Which PyTorch versions the tests of a repository meet: named by CI, pinned by a lock file, or the newest allowed."""

import re
from collections.abc import Iterator

from tac_desk.evidence.ci import ci_of, has_tests, helper_paths
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.known_releases import KnownReleases
from tac_desk.evidence.material import Material
from tac_desk.evidence.packaging import REQUIRED
from tac_desk.evidence.torch_needs import ENVIRONMENTS, REQUIREMENTS, allowed_by, requirements
from tac_desk.evidence.torch_versions import LATEST, Named, named_versions

LOCKS = ("uv.lock", "poetry.lock")
_LOCKED = re.compile(r'name = "torch"\nversion = "(\d+\.\d+)')
_LOCK_USERS = re.compile(r"\buv (?:sync|run)\b|\bpoetry install\b")
_OWN = re.compile(
    r"\binstall\b[^\n]{0,200}(?:[ \t][\"']?\.(?:[\[/ \t\"'\n]|$)|-r[ \t]|requirements)"
    r"|\buv (?:sync|run)\b|\bpoetry install\b|\btox\b|\bnox\b|\bhatch\b"
)
LISTS = rf"{REQUIREMENTS}|{ENVIRONMENTS}"
MOST_COMMAND = 20_000


def tested_versions(material: Material, releases: KnownReleases) -> tuple[Named, ...]:
    """Each version named where tests run, once per file; what is installed without a version is LATEST."""
    return material.once(f"torch tested by {releases.title}", lambda asked: tuple(_tested(asked, releases)))


def _tested(material: Material, releases: KnownReleases) -> Iterator[Named]:
    seen = set()
    for document in _testing_files(material):
        for named in named_versions(document, releases, material.as_of):
            if (named.version, named.path) not in seen:
                seen.add((named.version, named.path))
                yield named
    yield from _by_itself(material, releases)


def _testing_files(material: Material) -> Iterator[Document]:
    """Workflows that test, the actions, scripts and data they name, other systems, and the runners of tests."""
    ci = ci_of(material)
    paths = [workflow.path for workflow in ci.testing]
    said = "\n".join(document.text for path in paths if (document := material.at(path)))
    paths += [path for workflow in ci.testing for path in helper_paths(material, workflow)]
    lists = material.tree.matching(LISTS) if said else []
    for entry in (*lists, *material.tree.matching(r"[\w-]{1,60}\.json", (".github",))):
        paths += [entry.path] if entry.path in said else []
    paths += [entry.path for entry in material.tree.matching(r"tox\.ini|noxfile\.py", ("",))]
    yield from (document for path in dict.fromkeys(paths) if (document := material.at(path)))
    yield from (document for document in ci.others if has_tests(document))


def _by_itself(material: Material, releases: KnownReleases) -> Iterator[Named]:
    """Tests that install the project get what its lock file pins, else the newest that its metadata allow."""
    step = next(_installs(material), None)
    if step is None:
        return
    path, text = step
    lock = _locked(material, releases) if _LOCK_USERS.search(text) else None
    needed = [found for found in requirements(material) if found.kind == REQUIRED]
    if lock:
        yield lock
    elif needed:
        newest = allowed_by(needed, releases, material.as_of)
        yield Named(newest or LATEST, path, 0, excerpt(f"installs {needed[0].text} ({needed[0].path})"))


def _installs(material: Material) -> Iterator[tuple[str, str]]:
    for workflow in ci_of(material).testing:
        for command in workflow.commands:
            seen = _OWN.search(command[:MOST_COMMAND])
            if seen:
                yield workflow.path, seen[0]


def _locked(material: Material, releases: KnownReleases) -> Named | None:
    for name in LOCKS:
        document = material.at(name)
        seen = _LOCKED.search(document.text) if document else None
        if document and seen and releases.is_version(seen[1]):
            line = document.text.count("\n", 0, seen.start(1)) + 1
            return Named(seen[1], name, line, f"torch {seen[1]}")
    return None
