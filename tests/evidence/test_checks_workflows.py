"""Further checks that look into workflows: rights, strangers, pinning and what is published, places counted exactly."""

import pytest

SHA = "a1" * 20
STEPS = "jobs: {a: {runs-on: ubuntu-latest, steps: [{run: ls}]}}\n"
RELEASE = """\
permissions: {contents: read}
jobs:
  release:
    permissions:
      contents: write
      packages: write
    steps:
      - uses: softprops/action-gh-release@v2
      - run: gh release create v1
"""


@pytest.fixture
def check(mini, snapshot_of):
    """The check of this key on a repository with these workflows, and other files."""

    def run(key, *workflows, files=None, **settings):
        named = {f".github/workflows/{n}.yml": text for n, text in enumerate(workflows)}
        mini.commit({"README.md": "# Project\n", **named, **(files or {})})
        return {one.key: one for one in snapshot_of(mini, **settings).checks}[key]

    return run


def places(check, rule):
    return [
        (one.outcome, one.line, one.excerpt) for one in check.findings if one.name == f"{check.key}.{rule}"
    ]


# --- token_permissions --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("workflow", "outcome", "count"),
    [
        (STEPS, "no", 1),
        ("permissions: read-all\n" + STEPS, "yes", 0),
        ("permissions: {}\n" + STEPS, "yes", 0),
        ("permissions:\n" + STEPS, "yes", 0),
        ("permissions: write-all\n" + STEPS, "no", 1),
        ("permissions: {contents: read, issues: write}\n" + STEPS, "yes", 0),
        ("permissions: {contents: write, packages: write, checks: write}\n" + STEPS, "no", 3),
        ("permissions: {security-events: WRITE, statuses: write}\n" + STEPS, "no", 2),
    ],
)
def test_rights_given_to_all_jobs_are_counted(check, workflow, outcome, count):
    found = check("token_permissions", workflow)
    assert (found.outcome, found.count) == (outcome, count)


def test_each_workflow_without_declared_rights_is_one_place(check):
    found = check("token_permissions", STEPS, STEPS, "permissions: read-all\n" + STEPS)
    assert (found.outcome, found.count) == ("no", 2)


def test_a_right_to_write_of_one_job_is_listed_and_does_not_count(check):
    job = "permissions: read-all\njobs:\n  a:\n    permissions:\n      contents: write\n    steps: [{run: ls}]\n"
    found = check("token_permissions", job)
    assert (found.outcome, found.count) == ("yes", 0)
    assert places(found, "job") == [("a right to write", 5, "contents: write")]


def test_a_job_that_releases_needs_to_write_contents(check):
    assert places(check("token_permissions", RELEASE), "job") == [("a right to write", 6, "packages: write")]


def test_a_workflow_whose_only_job_declares_its_rights_takes_no_more(check):
    found = check("token_permissions", "jobs: {a: {permissions: {contents: read}, steps: [{run: ls}]}}\n")
    assert (found.outcome, found.count) == ("yes", 0)


def test_a_scanner_may_write_security_events(check):
    job = "permissions: {}\njobs: {a: {permissions: {security-events: write}, steps: [{uses: SCAN}]}}\n"
    assert not places(
        check("token_permissions", job.replace("SCAN", "github/codeql-action/analyze@v3")), "job"
    )


# --- dangerous_workflow -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("expression", "count"),
    [
        ("github.event.issue.title", 1),
        ("github.head_ref || github.ref_name", 1),
        ("github.event.commits[0].author.email", 1),
        ("github.event.pages[2].page_name", 1),
        ("toJSON( github.event )", 1),
        ("ToJson(github)", 1),
        ("toJSON(github.event.release)", 0),
        ("github.event.pull_request.number", 0),
        ("github.sha", 0),
        ("secrets.TOKEN", 0),
        ("steps.issue.title", 0),
    ],
)
def test_a_strangers_text_in_a_script_is_dangerous(check, expression, count):
    head = "on: issues\njobs:\n  a:\n    steps:\n      - run: |\n          ls\n"
    flow = f"{head}          echo ${{{{ {expression} }}}}\n"
    found = check("dangerous_workflow", flow)
    assert (found.outcome, found.count) == ("no" if count else "yes", count)
    assert [line for _, line, _ in places(found, "expression")] == [7] * count


def test_the_same_text_given_by_the_environment_is_not(check):
    flow = "on: issues\njobs: {a: {steps: [{run: 'echo $T', env: {T: '${{ github.event.issue.title }}'}}]}}\n"
    assert check("dangerous_workflow", flow).outcome == "yes"


@pytest.mark.parametrize(
    ("trigger", "ref", "count"),
    [
        ("pull_request_target", "${{ github.event.pull_request.head.sha }}", 1),
        ("[workflow_run]", "${{ github.event.workflow_run.head_sha }}", 1),
        ("{pull_request_target: {types: [opened]}}", "${{ github.event.pull_request.head.ref }}", 1),
        ("pull_request", "${{ github.event.pull_request.head.sha }}", 0),
        ("pull_request_target", "main", 0),
    ],
)
def test_a_strangers_code_beside_secrets_is_dangerous(check, trigger, ref, count):
    step = f"      - uses: actions/checkout@v4\n        with:\n          ref: {ref}\n"
    found = check("dangerous_workflow", f"on: {trigger}\njobs:\n  a:\n    steps:\n{step}")
    assert (found.outcome, found.count) == ("no" if count else "yes", count)
    assert [line for _, line, _ in places(found, "checkout")] == [7] * count


@pytest.mark.parametrize("key", ["dangerous_workflow", "token_permissions", "pinned_dependencies"])
def test_without_workflows_there_is_nothing_to_look_at(check, key):
    found = check(key)
    assert (found.outcome, found.count, bool(found.findings[0].searched)) == ("not_applicable", 0, True)


@pytest.mark.parametrize("key", ["dangerous_workflow", "token_permissions", "pinned_dependencies"])
def test_a_workflow_that_cannot_be_read_leaves_it_unknown(check, key):
    assert check(key, "permissions: {}\n" + STEPS, "jobs: [unclosed\n").outcome == "unknown"


@pytest.mark.parametrize("key", ["dangerous_workflow", "token_permissions"])
def test_a_workflow_that_is_all_comment_does_nothing(check, key):
    assert check(key, "# on: push\n# jobs: {}\n").outcome == "not_applicable"


# --- packaging_workflow -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("step", "outcome"),
    [
        ("{uses: pypa/gh-action-pypi-publish@release/v1}", "yes"),
        ("{run: twine upload dist/*}", "yes"),
        ("{run: uv publish}", "yes"),
        ("{run: cargo publish}", "yes"),
        ("{uses: PyO3/maturin-action@v1, with: {command: upload}}", "yes"),
        ("{uses: docker/build-push-action@v6}", "yes"),
        ("{uses: actions/setup-java@v4}", "no"),
        ("{run: npm publish}", "no"),
        ("{run: pytest}", "no"),
    ],
)
def test_a_job_that_publishes_packages(check, step, outcome):
    assert check("packaging_workflow", f"on: push\njobs: {{a: {{steps: [{step}]}}}}\n").outcome == outcome


def test_a_job_must_meet_all_of_a_rule_at_once(check):
    java = "jobs:\n  a:\n    steps: [{uses: actions/setup-java@v4}]\n  b:\n    steps: [{run: mvn deploy}]\n"
    assert check("packaging_workflow", java).outcome == "no"
    one_job = "jobs: {a: {steps: [{uses: actions/setup-java@v4}, {run: mvn deploy}]}}\n"
    assert check("packaging_workflow", one_job).outcome == "yes"


# --- sast ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("step", "outcome"),
    [
        ("{uses: github/codeql-action/analyze@v3}", "yes"),
        ("{uses: github/codeql-action/init@v3}", "no"),
        ("{uses: zizmorcore/zizmor-action@v0}", "yes"),
        ("{run: bandit -r src}", "yes"),
        ("{run: uvx zizmor .}", "yes"),
        ("{run: echo abandit}", "no"),
        ("{run: mypy .}", "no"),
    ],
)
def test_a_step_that_looks_for_security_faults(check, step, outcome):
    assert check("sast", f"on: push\njobs: {{a: {{steps: [{step}]}}}}\n").outcome == outcome


@pytest.mark.parametrize(
    ("files", "outcome"),
    [
        ({"pyproject.toml": '[tool.ruff.lint]\nselect = ["E", "S"]\n'}, "yes"),
        ({"pyproject.toml": '[tool.ruff.lint]\nselect = ["ALL"]\n'}, "yes"),
        ({"pyproject.toml": '[tool.ruff.lint]\nextend-select = ["S1"]\n'}, "yes"),
        ({"pyproject.toml": '[tool.ruff.lint]\nselect = ["S324", "SIM"]\n'}, "no"),
        ({"ruff.toml": 'select = ["S"]\n'}, "yes"),
        ({"pyproject.toml": "[tool.bandit]\nskips = []\n"}, "yes"),
        ({"pyproject.toml": "[tool.ruff\nbroken"}, "no"),
        ({".pre-commit-config.yaml": "repos:\n- repo: https://github.com/PyCQA/bandit\n"}, "yes"),
        ({".pre-commit-config.yaml": "repos: []\n# - repo: https://github.com/PyCQA/bandit\n"}, "no"),
        ({"pom.xml": "<sonar.host.url> https://sonar.example </sonar.host.url>"}, "yes"),
    ],
)
def test_a_configured_scanner(check, files, outcome):
    assert check("sast", files=files).outcome == outcome
