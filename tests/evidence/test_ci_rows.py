"""Continuous integration in its many forms, the tests it runs, the machines it runs on, and what it releases."""

import pytest

from tac_desk.domain.forge import read_facts
from tac_desk.evidence.platforms import platforms_of

JOB = "on: {on}\njobs:\n  a:\n    runs-on: {runner}\n    steps:\n      - name: {name}\n        run: {run}\n"
FOLDER = ".github/workflows/"


def workflow(run="pytest", on="push", runner="ubuntu-latest", name="A step"):
    return JOB.format(run=run, on=on, runner=runner, name=name)


def row_of(evidence, mini, files, key="working_ci", **settings):
    mini.commit(files)
    return evidence(mini, **settings)[key]


@pytest.mark.parametrize(
    ("files", "verdict"),
    [
        ({FOLDER + "a.yml": workflow("bash ci/check.sh"), "ci/check.sh": "cargo test\n"}, "pass"),
        ({FOLDER + "a.yml": workflow("bash ci/check.sh"), "ci/check.sh": "echo hello\n"}, "fail"),
        ({FOLDER + "a.yml": workflow("./go", name="Run the unit tests")}, "pass"),
        ({FOLDER + "a.yml": workflow("./go", name="Look for latest version")}, "fail"),
        ({FOLDER + "a.yml": workflow("python run_suite.py --hw cpu")}, "pass"),
        ({FOLDER + "a.yml": workflow("pytest", on="schedule")}, "caution"),
        ({FOLDER + "nested/a.yml": workflow()}, "fail"),
        ({FOLDER + "a.yml": workflow().replace("    steps", "    if: false\n    steps")}, "fail"),
        (
            {FOLDER + "a.yml": workflow().replace("        run", "        if: ${{ false }}\n        run")},
            "fail",
        ),
        ({".pre-commit-config.yaml": "repos: []\nci: {autofix_prs: true}\n"}, "fail"),
        ({".gitlab-ci.yml": "test:\n  script: [tox]\n"}, "pass"),
        ({".gitlab-ci.yml": "# test:\n#   script: [tox]\n"}, "fail"),
        ({".buildkite/pipeline.yml": "steps:\n  - command: pytest\n"}, "pass"),
        ({"azure-pipelines.yml": "steps:\n- script: pip install .\n"}, "caution"),
    ],
)
def test_what_counts_as_ci_that_tests(mini, evidence, files, verdict):
    assert row_of(evidence, mini, files)["verdict"] == verdict


def test_a_composite_action_of_the_repository_may_hold_the_tests(mini, evidence):
    step = "on: push\njobs: {a: {steps: [{uses: ./.github/actions/check}]}}\n"
    action = "runs:\n  using: composite\n  steps:\n    - run: pytest\n"
    files = {FOLDER + "a.yml": step, ".github/actions/check/action.yml": action}
    assert row_of(evidence, mini, files)["verdict"] == "pass"


def test_the_script_given_to_a_called_workflow_is_looked_at(mini, evidence):
    text = "on: push\njobs: {a: {uses: other/infra/.github/workflows/linux.yml@main, with: {script: pytest -v}}}\n"
    assert row_of(evidence, mini, {FOLDER + "a.yml": text})["verdict"] == "pass"


def test_a_workflow_of_another_repository_is_caution_for_its_content_is_not_here(mini, evidence):
    text = "on: push\njobs: {a: {uses: other/infra/.github/workflows/tests.yml@main}}\n"
    row = row_of(evidence, mini, {FOLDER + "a.yml": text})
    assert row["verdict"] == "caution"
    assert "other/infra" in row["summary"]


def test_a_chain_of_calls_leads_from_a_change_to_the_tests(mini, evidence):
    files = {
        FOLDER + "a.yml": "on: push\njobs: {a: {uses: ./.github/workflows/b.yml}}\n",
        FOLDER + "b.yml": "on: workflow_call\njobs: {a: {uses: ./.github/workflows/c.yml}}\n",
        FOLDER + "c.yml": workflow(on="workflow_call"),
    }
    assert row_of(evidence, mini, files)["verdict"] == "pass"


def test_workflows_that_call_each_other_end(mini, evidence):
    files = {
        FOLDER + "a.yml": "on: push\njobs: {a: {uses: ./.github/workflows/b.yml}}\n",
        FOLDER + "b.yml": "on: workflow_call\njobs: {a: {uses: ./.github/workflows/a.yml}}\n",
    }
    assert row_of(evidence, mini, files)["verdict"] == "fail"


GPU = '[project]\nname = "x"\nclassifiers = ["Environment :: GPU :: NVIDIA CUDA"]\n'


@pytest.mark.parametrize(
    ("runner", "verdict", "said"),
    [
        ("ubuntu-latest", "caution", "not on declared platforms: CUDA"),
        ("linux.g5.4xlarge.nvidia.gpu", "pass", "CUDA"),
        ("[self-hosted, lab-7]", "pass", "only the owner of the runners knows"),
    ],
)
def test_a_declared_accelerator_is_looked_for_on_the_runners(mini, evidence, runner, verdict, said):
    row = row_of(evidence, mini, {"pyproject.toml": GPU, FOLDER + "a.yml": workflow(runner=runner)})
    assert row["verdict"] == verdict
    assert said in row["summary"]


def test_machines_that_packages_are_built_for_but_no_test_runs_on_are_noted(mini, evidence):
    release = workflow("twine upload dist/*", on="release", runner="[macos-15, ubuntu-24.04-arm]")
    row = row_of(evidence, mini, {FOLDER + "a.yml": workflow(), FOLDER + "r.yml": release})
    assert row["verdict"] == "pass"
    assert "packages are also built for macOS, ARM64, where no test is known" in row["summary"]


@pytest.mark.parametrize(
    ("conclusions", "verdict", "said"),
    [
        (["success", "skipped"], "pass", "2 runs succeeded"),
        (["success", "failure"], "caution", "some runs failed: run 1"),
        (["failure", "timed_out"], "fail", "no run succeeded"),
        (["queued", "cancelled"], "pass", "not in git"),
        ([], "pass", "not in git"),
    ],
)
def test_runs_the_forge_tells_of_decide(mini, evidence, conclusions, verdict, said):
    runs = [{"name": f"run {n}", "conclusion": one} for n, one in enumerate(conclusions)]
    row = row_of(
        evidence, mini, {FOLDER + "a.yml": workflow()}, facts=read_facts({"check_conclusions": runs})
    )
    assert row["verdict"] == verdict
    assert said in row["summary"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ubuntu-latest", ["Linux", "x86-64"]),
        ("ubuntu-24.04-arm", ["Linux", "ARM64"]),
        ("macos-13", ["macOS", "x86-64"]),
        ("macos-15", ["macOS", "ARM64"]),
        ("macos-15-intel", ["macOS", "x86-64"]),
        ("windows-2025", ["Windows", "x86-64"]),
        ("manylinux_2_28_aarch64", ["Linux", "ARM64"]),
        ("cuda-version: cpu", []),
        ("cuda12.6", ["CUDA"]),
        ("rocm6.4", ["ROCm"]),
        ("a-no-gpu-machine", []),
        ("gpus: 0", []),
        ("ascend npu", ["Ascend"]),
        ("input expunge imps", []),
    ],
)
def test_machines_are_known_by_their_labels(text, names):
    assert platforms_of(text).names == names


# --- functional testing ------------------------------------------------------------------------------------


def modules(count):
    return {f"tests/test_{n}.py": "" for n in range(count)}


@pytest.mark.parametrize(
    ("files", "verdict"),
    [
        ({}, "fail"),
        (modules(2), "caution"),
        (modules(3), "pass"),
        ({**modules(2), FOLDER + "a.yml": workflow()}, "caution"),
        ({**modules(3), FOLDER + "a.yml": workflow()}, "pass"),
        ({**modules(3), FOLDER + "a.yml": workflow(on="workflow_dispatch")}, "pass"),
    ],
)
def test_tests_are_counted_and_a_gap_of_ci_is_not_counted_twice(mini, evidence, files, verdict):
    assert row_of(evidence, mini, {"x/y.py": "", **files}, "functional_testing")["verdict"] == verdict


@pytest.mark.parametrize(
    ("path", "tests", "sources"),
    [
        ("tests/test_a.py", 1, 0), ("a/b_test.cc", 1, 0), ("web/a.test.ts", 1, 0), ("src/AppTest.java", 1, 0),
        ("tests/nn/layers.py", 1, 0), ("tests/conftest.py", 0, 0), ("tests/__init__.py", 0, 0), ("a.py", 0, 1),
        ("src/latest.py", 0, 1), ("contest.py", 0, 1), ("third_party/x/test_a.py", 0, 0), ("docs/conf.py", 0, 0),
        ("tests/data.json", 0, 0), ("examples/run.py", 0, 0),
    ],
)  # fmt: skip
def test_a_test_is_known_by_its_name_or_its_folder(mini, evidence, path, tests, sources):
    figures = row_of(evidence, mini, {path: "x"}, "functional_testing")["figures"]
    assert (figures["test_files"], figures["source_files"]) == (tests, sources)


def test_the_line_that_runs_the_tests_and_their_settings_are_shown(mini, evidence):
    files = {
        **modules(3),
        FOLDER + "a.yml": workflow("pytest --cov=x"),
        "pyproject.toml": "[tool.pytest.ini_options]\n",
    }
    row = row_of(evidence, mini, files, "functional_testing")
    found = {one["rule"].partition("/")[0]: (one["path"], one["line"]) for one in row["findings"]}
    assert found["ci.tests"] == (FOLDER + "a.yml", 7)
    assert found["tests.settings"] == ("pyproject.toml", 1)
    assert row["summary"].endswith("coverage is measured")


# --- releases and platforms of hosted projects -------------------------------------------------------------

PUBLISH = workflow("twine upload dist/*", on="release")


@pytest.mark.parametrize(
    ("files", "tags", "verdict"),
    [
        ({}, 1, "fail"),
        ({FOLDER + "a.yml": workflow()}, 1, "caution"),
        ({FOLDER + "p.yml": PUBLISH}, 1, "caution"),
        ({FOLDER + "a.yml": workflow(), FOLDER + "p.yml": PUBLISH}, 0, "caution"),
        ({FOLDER + "a.yml": workflow(), FOLDER + "p.yml": PUBLISH}, 1, "pass"),
    ],
)
def test_ci_and_a_release_workflow_and_a_release_are_asked_for(mini, evidence, files, tags, verdict):
    mark = mini.commit({"x.py": "", **files})
    for number in range(tags):
        mini.branch(f"refs/tags/v1.{number}", mark)
    assert evidence(mini, track="hosted")["ci_release"]["verdict"] == verdict


@pytest.mark.parametrize(
    ("runner", "verdict"),
    [
        (None, "fail"), ("ubuntu-latest", "caution"), ("${{ matrix.os }} [ubuntu-latest, macos-14]", "pass"),
        ("gpu-h100", "pass"), ("[ubuntu-22.04, ubuntu-24.04-arm]", "pass"),
    ],
)  # fmt: skip
def test_several_platforms_are_tested(mini, evidence, runner, verdict):
    files = {FOLDER + "a.yml": workflow(runner=f"'{runner}'")} if runner else {"x.py": ""}
    row = row_of(evidence, mini, files, "multi_platform", track="hosted")
    assert row["verdict"] == verdict
