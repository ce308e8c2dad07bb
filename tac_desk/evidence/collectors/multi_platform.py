"""On which operating systems, architectures and accelerators is it built, tested and shipped?"""

from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.ci import ci_of
from tac_desk.evidence.collectors.working_ci import tested_platforms
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.material import Material
from tac_desk.evidence.platforms import Platforms, joined, platforms_of
from tac_desk.evidence.publishing import publishers_of

SEARCHED = ("runs-on, matrix and container of workflows", "classifiers", "cibuildwheel", "Dockerfile*")
WHEELS = r"^\[tool\.cibuildwheel|\bCIBW_(?:ARCHS|BUILD|PLATFORM)\w*|manylinux|musllinux"
DECLARED = r"Operating System :: (?!OS Independent)|Environment :: GPU ::"
MOST_IMAGES, MOST_SHOWN = 20, 12


def observe(material: Material, criterion: Criterion) -> Observation:
    ci = ci_of(material)
    tested = tested_platforms(material)
    shipping = {one.path for one in publishers_of(material)}
    shipped = joined(one.platforms for one in ci.workflows if one.path in shipping)
    built = joined((*(one.platforms for one in ci.workflows if one.build), *_images(material)))
    findings = [
        *_placed(material, "tested", {one.path for one in ci.testing}),
        *_placed(material, "shipped", shipping),
        *_declared(material),
    ]
    absent = Finding("platform.absent/1", "absent", searched=SEARCHED)
    figures = {"tested": tested.names, "built": built.names, "shipped": shipped.names}
    return Observation(tuple(findings) or (absent,), figures | _counts(tested))


def _counts(tested: Platforms) -> dict[str, object]:
    return {
        "systems_tested": len(tested.systems),
        "architectures_tested": len(tested.architectures),
        "accelerators_tested": len(tested.accelerators),
    }


def _placed(material: Material, outcome: str, paths: set[str]) -> Iterator[Finding]:
    for workflow in ci_of(material).workflows:
        names = workflow.platforms.names
        if workflow.path in paths and names:
            yield Finding("platform.found/1", outcome, workflow.path, None, excerpt(", ".join(names)))


def _images(material: Material) -> Iterator[Platforms]:
    """Containers by the names of their files: `docker/rocm.Dockerfile`."""
    for entry in material.tree.matching(r"[\w.-]{0,80}dockerfile[\w.-]{0,80}")[:MOST_IMAGES]:
        yield platforms_of(entry.path)


def _declared(material: Material) -> Iterator[Finding]:
    for entry in material.tree.matching(r"pyproject\.toml|setup\.(?:py|cfg)")[:MOST_IMAGES]:
        document = material.read(entry)
        yield from _lines(document) if document else ()


def _lines(document: Document) -> Iterator[Finding]:
    for outcome, pattern in (("declared", DECLARED), ("wheels", WHEELS)):
        for line, text in list(document.find(pattern))[:MOST_SHOWN]:
            yield Finding("platform.found/1", outcome, document.path, line, excerpt(text))
