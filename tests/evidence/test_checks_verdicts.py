"""Further checks where words alone would mislead: mentions, comments, what is split, and what is unsaid."""

import pytest

from tac_desk.domain.forge import read_facts
from tests.evidence.miniature import DAY, NOW, git

STEPS = "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n"
TRUSTED = "on: push\njobs:\n  a:\n    permissions: {id-token: write}\n    steps:\n"
PUBLISH = "uses: pypa/gh-action-pypi-publish@release/v1"


@pytest.fixture
def check(mini, snapshot_of):
    """The check of this key on a repository with these files; every tag names the same commit."""

    def run(key, files, tags=(), signed=(), **settings):
        mini.commit({"README.md": "# Project\n", **files}, when=NOW - DAY)
        folder = mini.write()
        for tag in tags:
            git(folder, "tag", tag, "main")
        for tag in signed:
            sha = git(folder, "rev-parse", "main")
            body = f"object {sha}\ntype commit\ntag {tag}\ntagger A <a@example.org> {NOW - DAY} +0000\n\nR\n"
            body += "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n"
            git(folder, "update-ref", f"refs/tags/{tag}", git(folder, "mktag", stdin=body.encode()))
        return {one.key: one for one in snapshot_of(folder, **settings).checks}[key]

    return run


def workflow(*steps, head=STEPS):
    return {".github/workflows/ci.yml": head + "".join(f"      - {step}\n" for step in steps)}


# --- sast ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("command", "outcome"),
    [
        ("bandit -r src", "yes"),
        ("python -m bandit -r src", "yes"),
        ("uv run --with bandit bandit -r .", "yes"),
        ("pipx run semgrep ci", "yes"),
        ("docker run --rm semgrep/semgrep semgrep ci", "yes"),
        ("clang-tidy-18 \\\n            src/a.cc", "yes"),
        ("git ls-files '*.cc' | xargs clang-tidy", "yes"),
        ("run-clang-tidy -p build", "yes"),
        ("codeql database create db", "yes"),
        ("pip install bandit", "no"),
        ("uv tool install zizmor", "no"),
        ("sudo apt-get install -y clang-tidy", "no"),
        ("semgrep --version", "no"),
        ("echo please run bandit", "no"),
        ("# bandit -r src", "no"),
        ("python3 - <<PY\n          print('for clang-tidy now')\n          PY", "no"),
    ],
)
def test_a_scanner_counts_where_it_is_run(check, command, outcome):
    found = check("sast", workflow(f"run: |\n          ls\n          {command}"))
    assert found.outcome == outcome
    assert [one.line for one in found.findings if one.path] == ([8] if outcome == "yes" else [])


# --- packaging_workflow -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("step", "outcome"),
    [
        ("run: |\n          python -m twine \\\n            upload dist/*", "yes"),
        ("run: |\n          # twine upload dist/*\n          ls", "no"),
        ("{uses: docker/build-push-action@v6, with: {push: false}}", "no"),
        ("{uses: docker/build-push-action@v6, with: {push: true}}", "yes"),
    ],
)
def test_a_step_publishes_when_it_runs_the_whole_command(check, step, outcome):
    assert check("packaging_workflow", workflow(step)).outcome == outcome


def test_a_command_over_several_lines_is_shown_where_it_begins(check):
    found = check(
        "packaging_workflow", workflow("run: |\n          ls\n          twine \\\n            upload x")
    )
    assert [one.line for one in found.findings if one.name == "packaging_workflow.job"] == [8]


# --- fuzzing ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("files", "outcome"),
    [
        ({"parse_test.go": "package p\n\nfunc FuzzParse(f *testing.F) {}\n"}, "yes"),
        ({"parse.go": "package p\n\nfunc FuzzParse(f *testing.F) {}\n"}, "no"),
        ({"fuzz/names_test.go": "x := `LLVMFuzzerTestOneInput`\n"}, "no"),
        ({"fuzz/a.cc": "int LLVMFuzzerTestOneInput(const uint8_t *a, size_t n) {}\n"}, "yes"),
        ({"third_party/fuzz/a.cc": "int LLVMFuzzerTestOneInput(const uint8_t *a, size_t n) {}\n"}, "no"),
        ({"fuzz/a.py": "import atheris\n"}, "yes"),
        ({"fuzz/a.py": "# import atheris\n"}, "no"),
        ({"bindings/fuzz/Cargo.toml": "[package]\n"}, "yes"),
        ({".clusterfuzzlite/Dockerfile": "FROM base\n"}, "yes"),
        ({".clusterfuzzlite/Dockerfile": "# FROM base\n"}, "no"),
        ({"tests/test_a.py": "from hypothesis import given\n"}, "yes"),
        ({"pyproject.toml": "# hypothesis\n", "tests/test_a.py": "x = 'a hypothesis'\n"}, "no"),
        ({"requirements.txt": "hypothesis\n"}, "no"),
    ],
)
def test_a_fuzz_target_is_code_of_its_language(check, files, outcome):
    assert check("fuzzing", files).outcome == outcome


# --- signed_releases ----------------------------------------------------------------------------------------


def released(**assets):
    rows = [
        {"tag": tag, "published": "2026-07-01T00:00:00Z", "assets": names} for tag, names in assets.items()
    ]
    return read_facts({"releases": rows})


@pytest.mark.parametrize(
    ("tags", "assets", "outcome", "count"),
    [
        (("v1",), {}, "not_applicable", 0),
        (("v1.0", "v1.1"), {}, "unknown", 0),
        (("v1.0",), {"v1.0": ["a.whl"]}, "no", 1),
        (("v1.0", "v1.1"), {"v1.0": ["a.whl"], "v1.1": ["a.whl", "a.whl.SIGSTORE.json"]}, "no", 1),
        (("v1.0",), {"v1.0": ["a.whl", "a.whl.asc"]}, "yes", 0),
        (("v1.0",), {"v1.0": ["multiple.intoto.jsonl"]}, "yes", 0),
        (("v1.0",), {"v1.0": []}, "unknown", 0),
    ],
)
def test_releases_are_signed_by_the_files_beside_them(check, tags, assets, outcome, count):
    found = check("signed_releases", {}, tags=tags, facts=released(**assets))
    assert (found.outcome, found.count) == (outcome, count)


def test_a_signed_tag_signs_its_release(check):
    assert check("signed_releases", {}, signed=("v1.0",)).outcome == "yes"
    assert check("signed_releases", {}, signed=("v1.0",), tags=("v1.1",)).outcome == "unknown"


@pytest.mark.parametrize(
    ("steps", "signs"),
    [
        (workflow(PUBLISH, head=TRUSTED), True),
        (workflow(PUBLISH), False),
        (workflow(PUBLISH + "\n        with: {attestations: false}", head=TRUSTED), False),
        (workflow(PUBLISH + "\n        with: {password: '${{ secrets.P }}'}", head=TRUSTED), False),
        (workflow("uses: pypa/gh-action-pypi-publish@v1.8.14", head=TRUSTED), False),
        (workflow("uses: pypa/gh-action-pypi-publish@v1.13.0", head=TRUSTED), True),
        (workflow("uses: actions/attest-build-provenance@v3"), True),
        (workflow("uses: sigstore/gh-action-sigstore-python@v3"), True),
        (workflow("run: cosign sign-blob dist/a.whl"), True),
        (workflow("run: 'echo cosign'"), False),
        (workflow("uses: sigstore/cosign-installer@v3"), False),
    ],
)
def test_a_step_signs_when_what_it_runs_or_uses_signs(check, steps, signs):
    found = check("signed_releases", steps, tags=("v1.0",))
    assert found.outcome == "unknown"  # what it made cannot be seen
    assert any(one.outcome == "signing is configured" for one in found.findings) == signs


def test_what_the_forge_shows_unsigned_no_workflow_makes_signed(check):
    found = check(
        "signed_releases", workflow(PUBLISH, head=TRUSTED), ("v1.0",), facts=released(**{"v1.0": ["a.whl"]})
    )
    assert (found.outcome, found.count) == ("no", 1)


def test_what_was_looked_for_is_said_where_it_stays_unknown(check):
    found = check("signed_releases", {}, tags=("v1.0",))
    assert any("cosign" in place for one in found.findings for place in one.searched)


# --- pinned_dependencies ------------------------------------------------------------------------------------


def test_scripts_that_are_too_many_to_read_leave_it_unknown_and_are_told(check):
    found = check(
        "pinned_dependencies", workflow("run: ls", "uses: ./own") | {f"{n:03}.sh": "ls\n" for n in range(160)}
    )
    assert found.outcome == "unknown"
    assert "150 of 160" in " ".join(one.excerpt for one in found.findings)


def test_a_script_that_cannot_be_read_leaves_it_unknown_and_is_named(check):
    found = check("pinned_dependencies", {"big.sh": "# x\n" * 300_000, "small.sh": "ls\n"})
    assert (found.outcome, [one.path for one in found.findings if one.path]) == ("unknown", ["big.sh"])


def test_every_place_counts_where_not_every_place_is_listed(check):
    steps = [f"uses: a/b{number}@v1" for number in range(450)]
    found = check("pinned_dependencies", workflow(*steps))
    assert (found.outcome, found.count) == ("no", 450)
    assert len(found.findings) <= 300


def test_a_link_to_nowhere_is_no_script(mini, snapshot_of):
    mini.commit({"README.md": "# P"}, links={"run.sh": "nowhere.sh", "Dockerfile": "../../etc/passwd"})
    checks = {one.key: one for one in snapshot_of(mini).checks}
    assert checks["pinned_dependencies"].outcome == "not_applicable"


@pytest.mark.parametrize("key", ["dangerous_workflow", "token_permissions"])
def test_workflows_that_are_too_many_to_read_leave_it_unknown(check, key):
    flow = "permissions: {}\njobs: {a: {steps: [{run: ls}]}}\n"
    found = check(key, {f".github/workflows/{number}.yml": flow for number in range(160)})
    assert (found.outcome, found.findings[-1].excerpt) == ("unknown", "150 of 160 workflows")
