"""Is CI configured that builds and tests each change, on the systems the package declares?"""

from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.ci import CI, SEARCHED, ci_of, has_tests, lines_of
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.known_releases import known_releases
from tac_desk.evidence.material import Material
from tac_desk.evidence.platforms import Platforms, joined, platforms_of
from tac_desk.evidence.publishing import publishers_of
from tac_desk.evidence.torch_tested import tested_versions
from tac_desk.evidence.workflow import BUILDS, TESTS, Workflow

DECLARED = (
    ("Linux", r"Operating System :: POSIX"),
    ("Windows", r"Operating System :: Microsoft"),
    ("macOS", r"Operating System :: MacOS"),
    ("CUDA", r"Environment :: GPU :: NVIDIA CUDA"),
)
GOOD = frozenset(("success", "neutral", "skipped"))
OPEN = frozenset(  # nothing is known of the tests yet
    ("queued", "in_progress", "pending", "waiting", "requested", "expected", "unknown", "cancelled", "stale")
)
MOST_RUNS = 20


def observe(material: Material, criterion: Criterion) -> Observation:
    tested = tested_platforms(material)
    findings = ci_findings(material)
    findings += _declared(material, tested) if findings else []
    findings += [*_runs(material), *_untested(material, criterion), *_shipped(material, tested)]
    absent = Finding("ci.absent/1", "absent", searched=SEARCHED)
    figures = {
        "workflows": len(ci_of(material).workflows),
        "systems": sorted(tested.systems),
        "architectures": sorted(tested.architectures),
        "accelerators": sorted(tested.accelerators),
    }
    return Observation(tuple(findings) or (absent,), figures)


def ci_findings(material: Material) -> list[Finding]:
    """What each file of CI is, and where it builds and tests."""
    ci = ci_of(material)
    findings = [*ci.broken, *(found for workflow in ci.workflows for found in _found(ci, workflow))]
    return findings + [found for document in ci.others for found in _other(document)]


def tested_platforms(material: Material) -> Platforms:
    """Everything the testing workflows run on, called ones included, and what other systems name."""
    ci = ci_of(material)
    others = (platforms_of(document.text[:100_000]) for document in ci.others if has_tests(document))
    return joined((*(workflow.platforms for workflow in ci.testing), *others))


def _found(ci: CI, workflow: Workflow) -> Iterator[Finding]:
    """Steps that test count when each change starts them, by this workflow or by one that calls it."""
    live = workflow in ci.live
    started = ", ".join(sorted(workflow.triggers))
    if workflow.test:
        outcome = "found" if live else "not on changes"
        yield Finding("ci.tests/1", outcome, workflow.path, workflow.test[0], excerpt(workflow.test[1]))
    if live and workflow.build:
        yield Finding("ci.builds/1", "found", workflow.path, workflow.build[0], excerpt(workflow.build[1]))
    works = workflow.test or workflow.build
    outcome = "configured" if works else "neither builds nor tests"
    shown = f"{workflow.name}: {started}" if workflow.name else started
    yield Finding("ci.workflow/1", outcome, workflow.path, works[0] if works else None, excerpt(shown))
    if live and not works:
        for name in workflow.foreign:
            yield Finding("ci.foreign/1", "called", workflow.path, None, excerpt(name))


def _other(document: Document) -> Iterator[Finding]:
    if not document.text.strip():
        yield Finding("ci.workflow/1", "unreadable", document.path)
        return
    test, build = next(lines_of(document, TESTS), None), next(lines_of(document, BUILDS), None)
    works = test or build
    yield Finding("ci.workflow/1", "configured" if works else "neither builds nor tests", document.path, 1)
    if test:
        yield Finding("ci.tests/1", "found", document.path, test[0], excerpt(test[1]))


def _declared(material: Material, tested: Platforms) -> list[Finding]:
    """Systems the package's classifiers declare against those its testing workflows name."""
    findings, covered = [], tested.systems | tested.accelerators
    own = any(workflow.runners for workflow in ci_of(material).testing)
    for entry in material.tree.matching(r"pyproject\.toml|setup\.(?:py|cfg)", ("",)):
        document = material.read(entry)
        for system, pattern in DECLARED if document else ():
            seen = document.search(pattern) if document else None
            if seen:
                missing = "own runners" if own else "not covered"
                outcome = "covered" if system in covered else missing
                findings.append(Finding("ci.platform/1", outcome, entry.path, seen[0], system))
    return findings


def _runs(material: Material) -> Iterator[Finding]:
    """What the forge says of the runs at the newest commit."""
    fact = material.facts.get("check_conclusions")
    for run in fact.value[:MOST_RUNS] if fact else ():
        conclusion = str(run["conclusion"]).lower()
        outcome = "succeeded" if conclusion in GOOD else "open" if conclusion in OPEN else "failed"
        yield Finding(
            "ci.run/1", outcome, excerpt=excerpt(f"{run['name']}: {conclusion} {run.get('at', '')}")
        )
    if fact is None and "check_conclusions" in material.facts.tried:
        yield Finding("ci.run/1", "not known", excerpt=excerpt(material.facts.tried["check_conclusions"]))


def _untested(material: Material, criterion: Criterion) -> Iterator[Finding]:
    """Tests run, but nothing there names or installs PyTorch: the version matrix is missing."""
    releases = known_releases(criterion)
    if releases and ci_of(material).testing and not tested_versions(material, releases):
        yield Finding(
            "torch.untested/1", "absent", searched=("torch==…", "torch-version: […]", "pip install torch")
        )


def _shipped(material: Material, tested: Platforms) -> Iterator[Finding]:
    """Machines that packages are built for, but on which no test is known to run."""
    known = tested.systems | tested.architectures
    workflows = {workflow.path: workflow for workflow in ci_of(material).workflows}
    for one in publishers_of(material):
        built = (
            workflows[one.path].platforms if one.kind == "package" and one.path in workflows else Platforms()
        )
        untested = Platforms(built.systems - known, built.architectures - known)
        if known and untested.names:
            yield Finding("ci.shipped/1", "not tested", one.path, one.line, ", ".join(untested.names))
