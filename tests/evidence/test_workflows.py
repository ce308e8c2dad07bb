"""Continuous integration as configured: what counts, what only looks like it, and what tries to break the reader."""

import pytest

from tac_desk.evidence.document import Document
from tac_desk.evidence.tame_yaml import UnreadableYaml, load_yaml
from tac_desk.evidence.workflow import parse_workflow

TESTING = """\
name: Tests
on: [push, pull_request]
jobs:
  test:
    strategy:
      matrix:
        os: [ubuntu-latest, windows-latest]
    runs-on: ${{ matrix.os }}
    steps:
      - uses: actions/checkout@v4
      - run: pip install .
      - run: |
          echo ready
          pytest -q
"""
STALE = """\
on: {schedule: [{cron: '0 0 * * *'}]}
jobs: {stale: {runs-on: ubuntu-latest, steps: [{uses: actions/stale@v9}]}}
"""
DOCS = """\
on: push
jobs: {docs: {runs-on: ubuntu-latest, steps: [{run: pip install sphinx}, {run: sphinx-build docs out}]}}
"""


def verdict_of(evidence, mini, files):
    mini.commit(
        {f".github/workflows/{name}" if name.endswith("yml") else name: text for name, text in files.items()}
    )
    return evidence(mini)["working_ci"]


def test_a_workflow_that_tests_each_change_passes_and_points_at_the_step(mini, evidence):
    row = verdict_of(evidence, mini, {"tests.yml": TESTING, "stale.yml": STALE})
    assert row["verdict"] == "pass"
    step = next(finding for finding in row["findings"] if finding["rule"] == "ci.tests/1")
    assert (step["path"], step["line"], step["excerpt"]) == (".github/workflows/tests.yml", 14, "pytest -q")


@pytest.mark.parametrize(
    ("files", "verdict"),
    [
        ({"stale.yml": STALE}, "fail"),
        ({"off.yml": "".join(f"# {line}\n" for line in TESTING.splitlines())}, "fail"),
        ({"empty.yml": ""}, "fail"),
        ({"x.py": ""}, "fail"),
        ({"docs.yml": DOCS}, "caution"),
        ({"tests.yml": TESTING.replace("[push, pull_request]", "workflow_dispatch")}, "caution"),
        ({".travis.yaml": "script: pytest\n"}, "pass"),
        ({".circleci/config.yaml": "run: tox\n"}, "pass"),
        ({"Jenkinsfile": "sh 'make'\n// pytest\n"}, "caution"),
    ],
)
def test_only_what_tests_changes_counts(mini, evidence, files, verdict):
    assert verdict_of(evidence, mini, files)["verdict"] == verdict


def test_a_called_workflow_counts_for_the_one_that_calls_it(mini, evidence):
    call = "on: pull_request\njobs: {all: {uses: ./.github/workflows/tests.yml}}\n"
    called = TESTING.replace("[push, pull_request]", "workflow_call")
    assert verdict_of(evidence, mini, {"main.yml": call, "tests.yml": called})["verdict"] == "pass"


def test_a_declared_system_that_is_not_tested_is_caution(mini, evidence):
    metadata = (
        '[project]\nclassifiers = [\n  "Operating System :: MacOS",\n  "Operating System :: Microsoft",\n]\n'
    )
    row = verdict_of(evidence, mini, {"tests.yml": TESTING, "pyproject.toml": metadata})
    assert row["verdict"] == "caution"
    assert row["summary"].endswith("not on declared platforms: macOS")


@pytest.mark.parametrize(
    "text",
    [
        "a: &a [x]\n" + "".join(f"b{n}: [*a, *a]\n" for n in range(200)),
        "[" * 5000,
        "{" * 500 + "}" * 500,
        "x" * 400_000,
        "a: b: c",
        "\0",
    ],
)
def test_yaml_that_attacks_the_reader_is_unreadable(text):
    with pytest.raises(UnreadableYaml):
        load_yaml(text)


def test_yaml_constructs_nothing_but_text_lists_and_tables():
    content = load_yaml("a: !!python/object/apply:os.system ['false']\non: 2026-99-99\nb: yes\n")
    assert content == {"a": ["false"], "on": "2026-99-99", "b": "yes"}


def test_unreadable_workflows_are_found_and_the_rest_goes_on(mini, evidence):
    row = verdict_of(evidence, mini, {"bad.yml": "[" * 5000, "tests.yml": TESTING})
    assert row["verdict"] == "pass"
    assert any(finding["outcome"].startswith("unreadable") for finding in row["findings"])


@pytest.mark.parametrize("on", ["push", "[push]", "{push: {branches: [main]}}", "\n  push:\n  pull_request:"])
def test_the_key_on_is_read_though_yaml_takes_it_for_true(on):
    parsed = parse_workflow(Document("x.yml", f"on: {on}\njobs: {{a: {{steps: [{{run: pytest}}]}}}}\n"))
    assert parsed is not None
    assert parsed.on_changes
    assert parsed.test is not None


@pytest.mark.parametrize(
    "text", ["- 1", "jobs: 3", "jobs: {a: 1, b: [], c: {steps: x}, d: {steps: [1, {run: [a]}]}}"]
)
def test_a_workflow_of_the_wrong_shape_does_not_break_the_reader(text):
    parsed = parse_workflow(Document("x.yml", text))
    assert parsed is None or not parsed.on_changes
