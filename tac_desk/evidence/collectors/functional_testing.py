"""Does the project have tests, how many beside its code, and does CI run them?"""

import re
from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.ci import ci_of
from tac_desk.evidence.collectors.working_ci import ci_findings
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import VENDORED, Material
from tac_desk.evidence.tree import SUBMODULE

CODE = re.compile(
    r"\.(?:py|pyx|c|cc|cpp|cxx|cu|cuh|hip|m|mm|h|hpp|rs|go|java|kt|swift|js|jsx|ts|tsx|rb|jl|scala)$",
    re.IGNORECASE,
)
TEST_NAME = re.compile(
    r"^(?:test[_-].*|tests?)\.\w+$|_(?:unit)?tests?\.\w+$|[.-](?:test|spec)\.\w+$|_spec\.\w+$|[a-z0-9]Tests?\.(?:java|kt|swift|cs)$"
)
TEST_FOLDER = re.compile(
    r"(?:^|/)(?:tests?|testing|specs?|unit_?tests?|e2e|integration_?tests?)/", re.IGNORECASE
)
HELPER = re.compile(r"^(?:__init__|conftest|setup|utils?|helpers?|common|fixtures?)\.\w+$")
NO_SOURCE = re.compile(
    r"(?:^|/)(?:docs?|examples?|tutorials?|benchmarks?|scripts|tools|notebooks|\.\w[\w-]*)/", re.IGNORECASE
)
SEARCHED = ("test_*.py", "*_test.*", "*.test.ts", "*_spec.*", "tests/**", "test/**", "specs/**")
SETTINGS = (
    (r"pytest\.ini|conftest\.py|tox\.ini|noxfile\.py|\.coveragerc|\.?codecov\.ya?ml", r"(?s)."),
    (r"pyproject\.toml", r"^\[tool\.(?:pytest|coverage)"),
    (r"setup\.cfg", r"^\[tool:pytest\]|^\[coverage"),
    (r"CMakeLists\.txt", r"^[ \t]{0,20}(?:enable_testing|add_test|gtest_discover_tests)\("),
)
COVERAGE = r"--cov\b|coverage (?:run|report|xml)|codecov/codecov-action|coveralls"
MOST_SHOWN = 5


def observe(material: Material, criterion: Criterion) -> Observation:
    tests, sources = _sorted(material)
    findings = [Finding("tests.file/1", "found", path) for path in tests[:MOST_SHOWN]]
    findings = findings or [Finding("tests.absent/1", "absent", searched=SEARCHED)]
    findings += list(_settings(material))
    findings += [one for one in ci_findings(material) if one.name == "ci.tests"]
    findings += list(_coverage(material))
    figures = {"test_files": len(tests), "source_files": sources}
    return Observation(tuple(findings), figures)


def _sorted(material: Material) -> tuple[list[str], int]:
    """Paths of test files, nearest to the root first, and how many files of code there are beside them."""
    tests, sources = [], 0
    for entry in material.tree.entries:
        if (
            entry.mode == SUBMODULE
            or not CODE.search(entry.path)
            or any(part in entry.path for part in VENDORED)
        ):
            continue
        if is_test(entry.path):
            tests.append(entry.path)
        elif not NO_SOURCE.search(entry.path) and not TEST_FOLDER.search(entry.path):
            sources += 1
    return sorted(tests, key=lambda path: (path.count("/"), path)), sources


def is_test(path: str) -> bool:
    """By its own name, or as a module in a folder of tests that is no helper of them."""
    name = path.rpartition("/")[2]
    return TEST_NAME.search(name) is not None or (
        TEST_FOLDER.search(path) is not None and not HELPER.match(name)
    )


def _settings(material: Material) -> Iterator[Finding]:
    for pattern, wanted in SETTINGS:
        for entry in material.tree.matching(pattern, ("", ".github", "tests", "test")):
            document = material.read(entry)
            seen = document.search(wanted) if document else None
            if seen:
                yield Finding("tests.settings/1", "found", entry.path, seen[0], excerpt(seen[1]))


def _coverage(material: Material) -> Iterator[Finding]:
    for workflow in ci_of(material).testing:
        entry = material.tree.at(workflow.path)
        document = material.read(entry) if entry else None
        seen = document.search(COVERAGE) if document else None
        if seen:
            yield Finding("tests.coverage/1", "found", workflow.path, seen[0], excerpt(seen[1]))
            return
