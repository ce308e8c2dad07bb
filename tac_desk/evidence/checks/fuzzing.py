"""Is the project fuzzed, or tested with generated input?

The signs are those of OpenSSF Scorecard 5, Fuzzing, and two that it does not take: Hypothesis for Python, and a
`fuzz/Cargo.toml`. To stay fast, only files whose names speak of fuzzing, tests of Go and tests of Python are opened,
of the last only a few where Hypothesis is not declared.
"""

import re
from collections.abc import Iterator

from tac_desk.domain.check import Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.answer import at, met
from tac_desk.evidence.document import Document
from tac_desk.evidence.material import VENDORED, Material
from tac_desk.evidence.tree import Entry

KEY = "fuzzing"
SEARCHED = (
    ".clusterfuzzlite/Dockerfile", "fuzz/Cargo.toml", "*fuzz* with atheris, libFuzzer, testing.F or Jazzer",
    "func Fuzz…(*testing.F) in *_test.go", "import of Hypothesis in tests",
)  # fmt: skip
HARNESSES = {  # by the ending of the file
    ".py": r"^[ \t]*(?:import|from) atheris\b",
    "_test.go": r"^[ \t]*func[ \t]+Fuzz\w+[ \t]*\(\w+[ \t]+\*testing\.F\)",
    ".rs": r"libfuzzer_sys",
    ".java": r"com\.code_intelligence\.jazzer",
    **dict.fromkeys((".c", ".cc", ".cpp", ".cxx", ".swift"), r"LLVMFuzzerTestOneInput|\bFUZZ_TEST\("),
}
GENERATED = r"^[ \t]*(?:from|import) hypothesis\b"
DECLARATIONS = (
    r"pyproject\.toml|setup\.(?:py|cfg)|tox\.ini|noxfile\.py|.*requirements.*\.(?:txt|in)"
    r"|environment.*\.ya?ml|pixi\.toml|pipfile"
)
MOST_READ, MOST_TESTS, AT_ONCE = 40, 150, 30
_TELLING = re.compile(r"strateg|propert|hypothes|fuzz", re.IGNORECASE)


def observe(material: Material) -> Check:
    found = [*_clusterfuzz(material), *_rust(material), *_harnesses(material)]
    return met(KEY, found or list(_hypothesis(material)), SEARCHED)


def _clusterfuzz(material: Material) -> Iterator[Finding]:
    document = material.at(".clusterfuzzlite/Dockerfile")
    seen = document.search(r"^[ \t]*[^#\s]") if document else None
    if document and seen:
        yield Finding(f"{KEY}.configured/1", "ClusterFuzzLite", document.path, seen[0], seen[1].strip())


def _rust(material: Material) -> Iterator[Finding]:
    for entry in material.tree.matching(r"cargo\.toml"):
        if entry.folder.rpartition("/")[2].lower() == "fuzz" and _is_own(entry):
            yield Finding(f"{KEY}.configured/1", "cargo-fuzz", entry.path)


def _harnesses(material: Material) -> Iterator[Finding]:
    named = [
        one for one in material.tree.entries if "fuzz" in one.path.lower() and _harness(one) and _is_own(one)
    ]
    tests_of_go = [one for one in material.tree.matching(r".*_test\.go") if _is_own(one)]
    own = list(dict.fromkeys((*named[:MOST_READ], *tests_of_go[:MOST_TESTS])))
    material.read_ahead(entry.sha for entry in own)
    for entry in own:
        document = material.read(entry)
        seen = at(f"{KEY}.harness/1", "a fuzz target", document, _harness(entry)) if document else None
        if seen:
            yield seen


def _harness(entry: Entry) -> str:
    """How a fuzz target looks in the language of the file; empty where that is not known."""
    name = entry.name.lower()
    return next((pattern for ending, pattern in HARNESSES.items() if name.endswith(ending)), "")


def _hypothesis(material: Material) -> Iterator[Finding]:
    """Used in tests; a declaration alone is not testing, it makes more of the tests worth a look."""
    declared = list(_declared(material))[:1]
    tests = material.tree.matching(
        r"conftest\.py|test_.*\.py|.*_test\.py|.*(?:strateg|propert|hypothes).*\.py"
    )
    tests.sort(key=lambda entry: not _TELLING.search(entry.name))
    for start in range(0, min(len(tests), MOST_TESTS if declared else AT_ONCE), AT_ONCE):
        some = tests[start : start + AT_ONCE]
        material.read_ahead(entry.sha for entry in some)
        used = next((seen for entry in some if (seen := _generated(material, entry))), None)
        if used:
            yield from (used, *declared)
            return


def _generated(material: Material, entry: Entry) -> Finding | None:
    document = material.read(entry)
    if document is None or "hypothesis" not in document.text:
        return None
    return at(f"{KEY}.generated/1", "Hypothesis", document, GENERATED)


def _declared(material: Material) -> Iterator[Finding]:
    for entry in material.tree.matching(DECLARATIONS, ("", "requirements", "tests", "test", ".github")):
        document: Document | None = material.read(entry)
        seen = at(f"{KEY}.declared/1", "Hypothesis", document, r"\bhypothesis\b") if document else None
        if seen:
            yield seen


def _is_own(entry: Entry) -> bool:
    return not any(f"/{part}" in f"/{entry.path.lower()}" for part in VENDORED)
