"""Is what CI, images and scripts fetch pinned? Every place counted, with its line."""

import pytest

SHA, DIGEST = "a1" * 20, "sha256:" + "b2" * 32
FLOW = "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n"


@pytest.fixture
def pinning(mini, snapshot_of):
    """The check on a repository with these files."""

    def run(files):
        mini.commit({"README.md": "# Project\n", **files})
        return {one.key: one for one in snapshot_of(mini).checks}["pinned_dependencies"]

    return run


def workflow(*steps, head=FLOW):
    return {".github/workflows/ci.yml": head + "".join(f"      - {step}\n" for step in steps)}


def unpinned(check):
    return [
        (one.name.rpartition(".")[2], one.line, one.excerpt)
        for one in check.findings
        if one.outcome == "not pinned"
    ]


@pytest.mark.parametrize(
    ("uses", "count"),
    [
        (f"actions/checkout@{SHA}", 0),
        ("actions/checkout@v4", 1),
        ("actions/checkout@" + SHA[:39], 1),
        ("./.github/actions/own", 0),
        ("docker://alpine:3", 1),
        (f"docker://alpine@{DIGEST}", 0),
    ],
)
def test_an_action_is_pinned_by_a_commit_or_a_digest(pinning, uses, count):
    found = pinning(workflow("run: ls", f"uses: {uses}", f"uses: a/b@{SHA}"))
    assert (found.count, found.outcome) == (count, "no" if count else "yes")
    assert unpinned(found) == [("action", 7, uses)] * count


def test_a_called_workflow_is_an_action_too_and_all_places_are_counted(pinning):
    called = ("o/r/.github/workflows/x.yml@main", "./.github/workflows/y.yml", f"o/r/z.yml@{SHA}")
    flow = "jobs:\n" + "".join(f"  job{n}: {{uses: {uses}}}\n" for n, uses in enumerate(called))
    found = pinning(
        {".github/workflows/a.yml": flow, ".github/workflows/b.yml": FLOW + "      - uses: a/b@v1\n"}
    )
    assert [(kind, line) for kind, line, _ in unpinned(found)] == [("action", 2), ("action", 6)]
    assert found.count == 2
    assert found.findings[0].excerpt == "action 1 of 3"


@pytest.mark.parametrize(
    ("command", "kind"),
    [
        ("pip install torch", "pip"),
        ("pip install torch==2.10", "pip"),
        ("sudo python3 -m pip install -U pip", "pip"),
        ("pip install -r requirements.txt", "pip"),
        ("pip install --require-hashes -r requirements.txt", None),
        ("pip install -r hashed.txt", None),
        ("pip install -r partly.txt", "pip"),
        ("pip install -e .", "pip"),
        ("pip install --no-deps -e .", None),
        (f"pip install --no-deps -e git+https://example.org/a.git@{SHA}", None),
        ("pip install --no-deps -e git+https://example.org/a.git@main", "pip"),
        ("pip install dist/a.whl", None),
        ("pip install dist/a.whl torch", "pip"),
        ("npm install", "npm"),
        ("npm ci", None),
        ("go install example.org/a/b@latest", "go"),
        ("go install example.org/a/b@v1.2.3", None),
        ("go get -insecure example.org/a/b@v1.2.3", "go"),
        ("choco install cmake", "choco"),
        ("choco install cmake --requirechecksum=true", None),
        ("nuget restore", "nuget"),
        ("dotnet restore --locked-mode", None),
        ("curl -fsSL https://example.org/i.sh | sudo bash", "download"),
        ("curl -fsSL https://example.org/i.tar | tar x", None),
        ("bash <(curl -s https://example.org/i.sh)", "download"),
        ("wget https://example.org/i.sh && sh ./i.sh", "download"),
        ("curl https://example.org/i.sh > /tmp/i.sh; bash /tmp/i.sh", "download"),
        ("bash -c 'pip install torch'", "pip"),
        (f"curl https://raw.githubusercontent.com/o/r/{SHA}/i.sh | sh", None),
        ("echo pip install torch", None),
        ("uv sync --locked", None),
    ],
)
def test_what_a_command_fetches(pinning, command, kind):
    files = {
        "hashed.txt": f"a==1 \\\n  --hash=sha256:{'c3' * 32}\n# b\n",
        "partly.txt": f"a==1 --hash=sha256:{'c3' * 32}\nb==2\n",
    }
    found = pinning(files | workflow("run: |\n          ls\n          " + command))
    assert [(one, line) for one, line, _ in unpinned(found)] == ([(kind, 8)] if kind else [])
    assert found.count == bool(kind)


def test_what_the_project_itself_needs_is_said_to_be_that(pinning):
    found = pinning(workflow("run: pip install -e ."))
    assert unpinned(found)[0][2] == "pip install -e . (the project itself, and what it needs)"


@pytest.mark.parametrize(
    "step",
    [
        "run: pip install torch\n        shell: pwsh",
        "run: pip install torch\n        shell: python",
        "run: pip install torch\n        if: runner.os == 'Windows'",
    ],
)
def test_a_step_that_no_unix_shell_runs_is_not_read(pinning, step):
    assert pinning(workflow(step)).outcome == "not_applicable"


def test_a_job_that_only_runs_on_windows_is_not_read_unless_it_names_bash(pinning):
    head = FLOW.replace("ubuntu-latest", "${{ matrix.os }}\n    strategy: {matrix: {os: [windows-2022]}}")
    assert pinning(workflow("run: pip install a", head=head)).outcome == "not_applicable"
    assert pinning(workflow("{run: pip install a, shell: 'bash -l {0}'}", head=head)).count == 1


def test_a_file_downloaded_in_one_step_and_run_in_another(pinning):
    found = pinning(workflow("run: wget https://example.org/setup.sh", "run: bash setup.sh"))
    assert unpinned(found) == [("download", 7, "bash setup.sh")]


def test_images_and_installs_of_a_dockerfile_have_their_lines(pinning):
    text = "FROM ubuntu:24.04 AS base\nRUN apt-get update && \\\n    pip install torch\nFROM base\nCOPY . .\n"
    found = pinning(
        {"docker/Dockerfile.cpu": text, "third_party/x/Dockerfile": text, "Dockerfile.template": "FROM a\n"}
    )
    assert unpinned(found) == [
        ("image", 1, "ubuntu:24.04"),
        ("image", 4, "base"),
        ("pip", 3, "pip install torch"),
    ]


def test_scripts_are_read_and_other_languages_in_them_are_not(pinning):
    found = pinning(
        {"ci/build.sh": "#!/bin/bash\npip install a\n", "x.sh": "#!/usr/bin/env python\npip install b\n"}
    )
    assert unpinned(found) == [("pip", 2, "pip install a")]


def test_test_data_is_left_out(pinning):
    assert (
        pinning({"testdata/a.sh": "pip install a\n", "src/test/Dockerfile": "FROM a\n"}).outcome
        == "not_applicable"
    )


def test_a_count_is_exact_however_many_findings_are_listed(pinning):
    found = pinning({"all.sh": "pip install a\n" * 450})
    assert (found.count, len(found.findings) < 450) == (450, True)
