"""Is CI configured that builds and tests each change, on the systems the package declares?"""

import re
from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import Material
from tac_desk.evidence.tree import Entry
from tac_desk.evidence.workflow import TESTS, UnreadableWorkflow, Workflow, parse_workflow

FOLDER = ".github/workflows"
OTHER = (
    r"\.gitlab-ci\.ya?ml|\.travis\.ya?ml|\.?appveyor\.ya?ml|circle\.ya?ml|jenkinsfile|\.drone\.ya?ml"
    r"|azure-pipelines\.ya?ml|\.cirrus\.ya?ml"
)
OTHER_FOLDERS = r"\.(?:circleci|azure|azure-pipelines|buildkite|ci)"
SEARCHED = (
    f"{FOLDER}/*.yml",
    ".gitlab-ci.yml",
    ".travis.yml",
    ".circleci",
    "Jenkinsfile",
    "azure-pipelines.yml",
)
DECLARED = (
    ("Linux", r"Operating System :: POSIX"),
    ("Windows", r"Operating System :: Microsoft"),
    ("macOS", r"Operating System :: MacOS"),
)


def observe(material: Material, criterion: Criterion) -> Observation:
    workflows, findings = [], []
    for entry in material.tree.matching(r".*\.ya?ml", (FOLDER,)):
        parsed = _parse(material, entry)
        if isinstance(parsed, Workflow):
            workflows.append(parsed)
        else:
            findings.append(parsed)
    called = {path for workflow in workflows if workflow.on_changes for path in workflow.calls}
    findings += [finding for workflow in workflows for finding in _found(workflow, called)]
    findings += list(_other_systems(material))
    findings += _platforms(
        material, [one for one in workflows if one.test and (one.on_changes or one.path in called)]
    )
    return Observation(tuple(findings) or (Finding("ci.absent/1", "absent", searched=SEARCHED),))


def _parse(material: Material, entry: Entry) -> Workflow | Finding:
    document = material.read(entry)
    if document is None:
        return Finding("ci.workflow/1", "unreadable", entry.path)
    try:
        return parse_workflow(document) or Finding("ci.workflow/1", "without jobs", entry.path)
    except UnreadableWorkflow as error:
        return Finding("ci.workflow/1", f"unreadable: {error}", entry.path)


def _found(workflow: Workflow, called: set[str]) -> Iterator[Finding]:
    """Steps that test count when each change starts them, by this workflow or by one that calls it."""
    live = workflow.on_changes or workflow.path in called
    started = ", ".join(sorted(workflow.triggers))
    if live and workflow.test:
        yield Finding("ci.tests/1", "found", workflow.path, workflow.test[0], excerpt(workflow.test[1]))
    if live and workflow.build:
        yield Finding("ci.builds/1", "found", workflow.path, workflow.build[0], excerpt(workflow.build[1]))
    works = workflow.test or workflow.build
    outcome = "configured" if works else "neither builds nor tests"
    shown = f"{workflow.name}: {started}" if workflow.name else started
    yield Finding("ci.workflow/1", outcome, workflow.path, works[0] if works else None, excerpt(shown))


def _other_systems(material: Material) -> Iterator[Finding]:
    folders = sorted(
        name for name in material.tree.folders if re.fullmatch(OTHER_FOLDERS, name.split("/")[0])
    )
    entries = material.tree.matching(OTHER, ("",)) + material.tree.matching(r".*\.ya?ml", folders)
    for entry in entries:
        document = material.read(entry)
        if document is None:
            yield Finding("ci.workflow/1", "unreadable", entry.path)
            continue
        lines = (
            (n, line) for n, line in enumerate(document.lines, 1) if not line.lstrip().startswith(("#", "//"))
        )
        test = next(((n, line) for n, line in lines if TESTS.search(line)), None)
        yield Finding("ci.workflow/1", "configured", entry.path, 1)
        if test:
            yield Finding("ci.tests/1", "found", entry.path, test[0], excerpt(test[1]))


def _platforms(material: Material, tested: list[Workflow]) -> list[Finding]:
    """Systems the package's classifiers declare against those its testing workflows name."""
    covered = {system for workflow in tested for system in workflow.systems}
    findings = []
    for entry in material.tree.matching(r"pyproject\.toml|setup\.(?:py|cfg)", ("",)) if tested else ():
        document = material.read(entry)
        for system, pattern in DECLARED if document else ():
            seen = document.search(pattern) if document else None
            if seen:
                outcome = "covered" if system in covered else "not covered"
                findings.append(Finding("ci.platform/1", outcome, entry.path, seen[0], system))
    return findings
