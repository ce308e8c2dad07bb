"""On which PyTorch does the project build, which versions do its tests meet, and which do its metadata allow?"""

import re
from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.known_releases import KnownReleases, known_releases, ordered
from tac_desk.evidence.material import Material
from tac_desk.evidence.packaging import REQUIRED, Requirement, is_aside
from tac_desk.evidence.torch_needs import allowed_by, needs_torch, requirements
from tac_desk.evidence.torch_tested import tested_versions
from tac_desk.evidence.torch_versions import LATEST, NIGHTLY, Named

SEARCHED = (
    "pyproject.toml", "setup.py", "setup.cfg", "requirements*.txt", "environment*.yml", "meta.yaml", "CMakeLists.txt",
    "Cargo.toml", "import torch", "PyTorch in the README",
)  # fmt: skip
MOST_SHOWN, MOST_MODULES = 30, 20
NEWEST = 2  # so many of the newest releases are shown beside what is tested


def observe(material: Material, criterion: Criterion) -> Observation:
    releases = known_releases(criterion)
    if releases is None:
        return Observation((Finding("torch.table/1", "absent"),))
    wanted = requirements(material)
    tested = tested_versions(material, releases)
    findings = [_needed(found) for found in wanted[:MOST_SHOWN]]
    findings += [] if needs_torch(wanted) else _integration(material)
    findings += [
        Finding("torch.tested/1", one.version, one.path, one.line or None, one.text)
        for one in tested[:MOST_SHOWN]
    ]
    findings += _claimed(material, releases)
    absent = Finding("torch.absent/1", "absent", searched=SEARCHED)
    return Observation(tuple(findings) or (absent,), _figures(material, releases, wanted, tested))


def _needed(found: Requirement) -> Finding:
    return Finding("torch.dependency/1", found.kind, found.path, found.line, excerpt(found.text))


def _integration(material: Material) -> Iterator[Finding]:
    """What speaks for an integration where no dependency is declared."""
    yield from _imports(material)
    readme = material.readme()
    seen = readme.search(r"\bpytorch\b") if readme else None
    if readme and seen:
        yield Finding("torch.mention/1", "found", readme.path, seen[0], excerpt(seen[1]))


def _imports(material: Material) -> Iterator[Finding]:
    """The first module that imports it; those with its name in their path are looked at first."""
    entries = [entry for entry in material.tree.matching(r"[\w-]{1,100}\.pyi?") if not is_aside(entry.path)]
    likely = sorted(entries, key=lambda one: ("torch" not in one.path.lower(), one.path.count("/"), one.path))
    for entry in likely[:MOST_MODULES]:
        document = material.read(entry)
        seen = document.search(r"^[ \t]{0,40}(?:import torch\b|from torch\b)") if document else None
        if seen:
            yield Finding("torch.import/1", "found", entry.path, seen[0], excerpt(seen[1]))
            return


def _figures(
    material: Material, releases: KnownReleases, wanted: tuple[Requirement, ...], tested: tuple[Named, ...]
) -> dict[str, object]:
    """`behind` and `cap_behind` are how many newer minors were out than the newest tested and the newest allowed."""
    as_of = material.as_of
    minors = ordered(one.version for one in tested if one.version not in (NIGHTLY, LATEST))
    figures: dict[str, object] = {"latest_releases": releases.at(as_of)[:NEWEST], "versions_tested": minors}
    if minors:
        figures |= {"newest_tested": minors[-1], "behind": releases.behind(minors[-1], as_of)}
    cap = allowed_by([found for found in wanted if found.kind == REQUIRED], releases, as_of)
    if cap:
        figures |= {"newest_allowed": cap, "cap_behind": releases.behind(cap, as_of)}
    claimed = _claimed_versions(material, releases)
    figures |= {"versions_claimed": claimed} if claimed else {}
    return figures | ({"table_may_be_old": True} if releases.is_dated(as_of) else {})


def _claimed_versions(material: Material, releases: KnownReleases) -> list[str]:
    """Minors the application names."""
    said = material.claims.get("pytorch_versions", "")[:2000]
    return ordered(
        one for one in re.findall(r"(?<![\d.])(\d\.\d{1,2})(?!\d)", said) if releases.is_version(one)
    )


def _claimed(material: Material, releases: KnownReleases) -> Iterator[Finding]:
    out = releases.at(material.as_of)
    for minor in _claimed_versions(material, releases):
        yield Finding("torch.claimed/1", "released" if minor in out else "not released", excerpt=minor)
