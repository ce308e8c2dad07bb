"""On which PyTorch does the project build, which versions does its CI test, and which does its metadata allow?"""

import re
from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.ci import ci_of, helper_paths
from tac_desk.evidence.collectors.working_ci import has_tests
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.known_releases import KnownReleases, known_releases, order, ordered
from tac_desk.evidence.material import Material
from tac_desk.evidence.packaging import (
    BARE_LINE,
    BUILD,
    LISTED,
    OPTIONAL,
    REQUIRED,
    Requirement,
    is_aside,
    packages_of,
)
from tac_desk.evidence.torch_versions import LATEST, NIGHTLY, Named, named_versions, newest_allowed

SEARCHED = (
    "pyproject.toml", "setup.py", "setup.cfg", "requirements*.txt", "environment*.yml", "meta.yaml", "CMakeLists.txt",
    "Cargo.toml", "import torch",
)  # fmt: skip
REQUIREMENTS = r"(?:[\w.-]{0,60}requirements[\w.-]{0,60}|required|constraints[\w.-]{0,40})\.(?:txt|in)"
ENVIRONMENTS = r"environment[\w.-]{0,60}\.ya?ml|pixi\.toml"
NATIVE = (
    (r"CMakeLists\.txt|[\w-]{1,60}\.cmake", r"find_package\([ \t]{0,4}Torch\b"),
    (r"Cargo\.toml", r"^tch[ \t]{0,9}=|^torch-sys[ \t]{0,9}="),
)
LOCKS, LOCKED = ("uv.lock", "poetry.lock"), re.compile(r'name = "torch"\nversion = "(\d+\.\d+)')
LOCK_USERS = re.compile(r"\buv (?:sync|run)\b|\bpoetry install\b")
OWN = re.compile(
    r"\binstall\b[^\n]{0,200}(?:[ \t][\"']?\.(?:[\[/ \t\"'\n]|$)|-r[ \t]|requirements)"
    r"|\buv (?:sync|run)\b|\bpoetry install\b|\btox\b|\bnox\b|\bhatch\b"
)
MOST_SHOWN, MOST_MODULES, MOST_NATIVE = 30, 40, 40
TORCH = re.compile(r"(?:lib|py)?torch(?![\w-])", re.IGNORECASE)


def observe(material: Material, criterion: Criterion) -> Observation:
    releases = known_releases(criterion)
    if releases is None:
        return Observation(
            (Finding("torch.table/1", "absent", excerpt="the rulebook names no table of releases"),)
        )
    wanted = requirements(material)
    tested = tested_versions(material, releases)
    findings = [_needed(found) for found in wanted[:MOST_SHOWN]]
    findings += list(_imports(material)) if not wanted else []
    findings += [
        Finding("torch.tested/1", one.version, one.path, one.line, one.text) for one in tested[:MOST_SHOWN]
    ]
    findings += list(_claimed(material, releases))
    findings = findings or [Finding("torch.absent/1", "absent", searched=SEARCHED)]
    return Observation(tuple(findings), version_figures(material, releases, wanted, tested))


# --- what it needs -----------------------------------------------------------------------------------------


def requirements(material: Material) -> tuple[Requirement, ...]:
    """Every place that asks for PyTorch, those of packages first; worked out once."""
    return material.once("torch requirements", lambda asked: tuple(_requirements(asked)))


def _requirements(material: Material) -> Iterator[Requirement]:
    for package in packages_of(material):
        yield from (found for found in package.requirements if TORCH.match(found.text))
    for pattern, line in ((REQUIREMENTS, BARE_LINE), (ENVIRONMENTS, rf"{LISTED}|{BARE_LINE}")):
        yield from _listed(material, pattern, line)
    for pattern, line in NATIVE:
        for entry in [one for one in material.tree.matching(pattern) if not is_aside(one.path)][:MOST_NATIVE]:
            document = material.read(entry)
            seen = document.search(line) if document else None
            if seen:
                yield Requirement(excerpt(seen[1]), BUILD, entry.path, seen[0])


def _listed(material: Material, pattern: str, line: str) -> Iterator[Requirement]:
    for entry in [one for one in material.tree.matching(pattern) if not is_aside(one.path)][:MOST_NATIVE]:
        document = material.read(entry)
        for number, text in document.find(line) if document else ():
            plain = text.strip().lstrip("- ").partition("#")[0].strip()
            yield Requirement(plain, _kind(entry.path), entry.path, number)


def _kind(path: str) -> str:
    """Only requirements.txt at the root of a package says what its users need."""
    return REQUIRED if path.rpartition("/")[2] == "requirements.txt" else OPTIONAL


def _needed(found: Requirement) -> Finding:
    return Finding("torch.dependency/1", found.kind, found.path, found.line, excerpt(found.text))


def _imports(material: Material) -> Iterator[Finding]:
    """Weaker: modules that import it, those with its name in their path first."""
    entries = [entry for entry in material.tree.matching(r"[\w-]{1,100}\.pyi?") if not is_aside(entry.path)]
    likely = sorted(
        entries, key=lambda entry: ("torch" not in entry.path.lower(), entry.path.count("/"), entry.path)
    )
    for entry in likely[:MOST_MODULES]:
        document = material.read(entry)
        seen = document.search(r"^[ \t]{0,40}(?:import torch\b|from torch\b)") if document else None
        if seen:
            yield Finding("torch.import/1", "found", entry.path, seen[0], excerpt(seen[1]))
            return


# --- what its CI tests -------------------------------------------------------------------------------------


def tested_versions(material: Material, releases: KnownReleases) -> tuple[Named, ...]:
    """Each version named where tests run, once per file; what is installed without a version is LATEST."""
    return material.once("torch tested", lambda asked: tuple(_tested(asked, releases)))


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
    texts = [document for path in paths if (document := _at(material, path))]
    paths += [path for workflow in ci.testing for path in helper_paths(material, workflow)]
    said = "\n".join(document.text for document in texts)
    for entry in (
        *material.tree.matching(REQUIREMENTS),
        *material.tree.matching(r"[\w-]{1,60}\.json", (".github",)),
    ):
        paths += [entry.path] if entry.path in said else []
    paths += [entry.path for entry in material.tree.matching(r"tox\.ini|noxfile\.py", ("",))]
    yield from (document for path in dict.fromkeys(paths) if (document := _at(material, path)))
    yield from (document for document in ci.others if has_tests(document))


def _at(material: Material, path: str) -> Document | None:
    entry = material.tree.at(path)
    return material.read(entry) if entry else None


def _by_itself(material: Material, releases: KnownReleases) -> Iterator[Named]:
    """Tests that install the project get what its lock file pins, else the newest that its metadata allow."""
    step = next(_installs(material), None)
    if step is None:
        return
    path, text = step
    lock = _locked(material, releases) if LOCK_USERS.search(text) else None
    if lock:
        yield lock
        return
    needed = [found for found in requirements(material) if found.kind == REQUIRED]
    if needed:
        newest = allowed_by(needed, releases, material.as_of)
        yield Named(newest or LATEST, path, 0, excerpt(f"installs {needed[0].text} ({needed[0].path})"))


def _installs(material: Material) -> Iterator[tuple[str, str]]:
    for workflow in ci_of(material).testing:
        for command in workflow.commands:
            seen = OWN.search(command[:20_000])
            if seen:
                yield workflow.path, seen[0]


def _locked(material: Material, releases: KnownReleases) -> Named | None:
    for name in LOCKS:
        document = _at(material, name)
        seen = LOCKED.search(document.text) if document else None
        if document and seen and releases.is_version(seen[1]):
            return Named(
                seen[1], name, document.text.count("\n", 0, seen.start(1)) + 1, excerpt(f"torch {seen[1]}")
            )
    return None


def allowed_by(needed: list[Requirement], releases: KnownReleases, as_of: int) -> str | None:
    """The newest minor that all packages allow; None when they set no upper bound. Markers make lines choices."""
    bounds = []
    for path in {found.path for found in needed}:
        caps = [
            newest_allowed(found.text.partition(";")[0], releases, as_of)
            for found in needed
            if found.path == path
        ]
        if None not in caps:
            bounds.append(max((cap for cap in caps if cap), key=order))
    return min(bounds, key=order, default=None)


# --- counts ------------------------------------------------------------------------------------------------


def version_figures(
    material: Material, releases: KnownReleases, wanted: tuple[Requirement, ...], tested: tuple[Named, ...]
) -> dict[str, object]:
    """`behind` and `cap_behind` are how many newer minors were out than the newest tested and the newest allowed."""
    minors = ordered(one.version for one in tested if one.version not in (NIGHTLY, LATEST))
    figures: dict[str, object] = {
        "latest_releases": releases.at(material.as_of)[:2],
        "versions_tested": minors,
    }
    if minors:
        figures |= {"newest_tested": minors[-1], "behind": releases.behind(minors[-1], material.as_of)}
    cap = allowed_by([found for found in wanted if found.kind == REQUIRED], releases, material.as_of)
    if cap:
        figures |= {"newest_allowed": cap, "cap_behind": releases.behind(cap, material.as_of)}
    claimed = claimed_versions(material, releases)
    figures |= {"versions_claimed": claimed} if claimed else {}
    return figures | ({"table_may_be_old": True} if releases.is_dated(material.as_of) else {})


def claimed_versions(material: Material, releases: KnownReleases) -> list[str]:
    """Minors the application names."""
    said = material.claims.get("pytorch_versions", "")[:2000]
    return ordered(
        one for one in re.findall(r"(?<![\d.])(\d\.\d{1,2})(?!\d)", said) if releases.is_version(one)
    )


def _claimed(material: Material, releases: KnownReleases) -> Iterator[Finding]:
    out = releases.at(material.as_of)
    for minor in claimed_versions(material, releases):
        outcome = "released" if minor in out else "not released"
        yield Finding("torch.claimed/1", outcome, excerpt=minor)
