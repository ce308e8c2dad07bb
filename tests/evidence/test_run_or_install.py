"""A tool that is installed or spoken of is not run, and a CI that only installs a test runner runs no tests."""

import pytest

from tac_desk.evidence.run_or_install import first_run
from tac_desk.evidence.workflow import TESTS

STEP = "on: push\njobs:\n  t:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          {}\n"


@pytest.mark.parametrize(
    "script",
    [
        "pip install pytest",
        "python -m pip install -U pytest tox",
        "conda install -y pytest",
        "uv sync --group pytest",
        'uv pip install "pytest<9" pytest-check-links',
        'echo "run pytest later"',
        "# pytest comes later",
        "sudo apt-get -y install tox",
        "pip install \\\n  -r a.txt \\\n  pytest",
        "PIP_NO_INPUT=1 pip3 install pytest && echo pytest",
        "poetry add pytest",
    ],
)
def test_an_installed_test_runner_runs_no_tests(script, evidence, mini):
    assert first_run(script, TESTS) is None
    mini.commit({".github/workflows/t.yml": STEP.format(script.replace("\n", "\n          "))})
    row = evidence(mini)["working_ci"]
    assert row["verdict"] != "pass"
    assert not any(one["rule"].startswith("ci.tests") for one in row["findings"])


@pytest.mark.parametrize(
    "script",
    [
        "pytest",
        "python -m pytest tests",
        "uv run pytest",
        "pip install -e . && pytest",
        "pip install pytest; pytest -q",
        "pip install pytest\npytest tests",
        "tox -e py",
        "xvfb-run pytest",
        "coverage run -m pytest",
        "poetry run pytest",
        "make test",
        "python setup.py install\npython -m unittest",
    ],
)
def test_a_run_is_a_run(script, evidence, mini):
    assert first_run(script, TESTS)
    mini.commit({".github/workflows/t.yml": STEP.format(script.replace("\n", "\n          "))})
    assert evidence(mini)["working_ci"]["verdict"] == "pass"


def test_another_system_that_only_installs_runs_no_tests(evidence, mini):
    mini.commit({".gitlab-ci.yml": "t:\n  script:\n    - pip install pytest\n"})
    assert evidence(mini)["working_ci"]["verdict"] != "pass"


def test_hostile_scripts_end_soon():
    assert first_run("pip install " + "pytest " * 100_000, TESTS) is None
