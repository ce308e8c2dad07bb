"""Further checks of practices: updates by a tool, fuzzing, and whether releases are signed."""

import pytest

from tac_desk.domain.forge import read_facts
from tests.evidence.miniature import DAY, NOW, git

BOT = "dependabot[bot] <49699333+dependabot[bot]@users.noreply.github.com>"
DEPENDABOT = "version: 2\nupdates:\n- package-ecosystem: pip\n- package-ecosystem: 'github-actions'\n"
SIGNED = "-----BEGIN SSH SIGNATURE-----\nU1NI\n-----END SSH SIGNATURE-----\n"


@pytest.fixture
def check(mini, snapshot_of):
    """The check of this key on the miniature with these files added."""

    def run(key, files=None, **settings):
        mini.commit({"README.md": "# Project\n", **(files or {})})
        return {one.key: one for one in snapshot_of(mini, **settings).checks}[key]

    return run


# --- dependency_update_tool ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("files", "outcome"),
    [
        ({".github/dependabot.yaml": DEPENDABOT}, "yes"),
        ({"renovate.json5": "{}"}, "yes"),
        ({".github/renovate.json": "{}"}, "yes"),
        ({".renovaterc": "{}"}, "yes"),
        ({".config/.scala-steward.conf": "x"}, "yes"),
        ({".github/dependabot.yml": "# version: 2\n"}, "no"),
        ({"docs/dependabot.yml": DEPENDABOT}, "no"),
        ({}, "no"),
    ],
)
def test_a_tool_is_known_by_its_configuration(check, files, outcome):
    assert check("dependency_update_tool", files).outcome == outcome


def test_what_the_tool_looks_after_is_named_and_whether_it_was_used(check):
    found = check("dependency_update_tool", {".github/dependabot.yml": DEPENDABOT})
    assert [(one.outcome, one.excerpt) for one in found.findings] == [
        ("configured", "pip, github-actions"),
        ("no commit of it in 12 months", ""),
    ]


@pytest.mark.parametrize(("days", "outcome"), [(364, "yes"), (366, "no")])
def test_a_bot_without_configuration_counts_if_it_came_within_a_year(mini, check, days, outcome):
    mini.commit({"a": "1"}, author=BOT, when=NOW - days * DAY)
    assert check("dependency_update_tool").outcome == outcome


# --- fuzzing ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("files", "outcome"),
    [
        ({".clusterfuzzlite/Dockerfile": "FROM a\n"}, "yes"),
        ({".clusterfuzzlite/Dockerfile": "# FROM a\n"}, "no"),
        ({"core/fuzz/Cargo.toml": "[package]\n"}, "yes"),
        ({"third_party/x/fuzz/Cargo.toml": "[package]\n"}, "no"),
        ({"fuzz/parse.py": "import sys\nimport atheris\n"}, "yes"),
        ({"tests/fuzz_parse.cc": "int LLVMFuzzerTestOneInput(const char*) {}\n"}, "yes"),
        ({"a_fuzz_test.go": "func FuzzA(f *testing.F) {}\n"}, "yes"),
        ({"fuzz/notes.py": "# we might import atheris one day\n"}, "no"),
        (
            {"requirements-dev.txt": "hypothesis\n", "tests/test_a.py": "from hypothesis import given\n"},
            "yes",
        ),
        ({"requirements-dev.txt": "hypothesis\n", "tests/test_a.py": "import pytest\n"}, "no"),
        ({"tests/test_a.py": "# the hypothesis is that\n"}, "no"),
    ],
)
def test_fuzzing_is_configured_or_used_not_spoken_of(check, files, outcome):
    found = check("fuzzing", files)
    assert found.outcome == outcome
    assert bool(found.findings[0].searched) == (outcome == "no")


# --- signed_releases ----------------------------------------------------------------------------------------


@pytest.fixture
def signing(mini, snapshot_of):
    """The check after these tags were made: a signed one has a signature at the end of its message."""

    def run(tags, **settings):
        mini.commit({"README.md": "# Project\n", ".github/workflows/r.yml": settings.pop("flow", "")})
        folder = mini.write()
        for name, signed in tags.items():
            git(folder, "tag", "-a", "-F", "-", name, stdin=f"A release\n{SIGNED if signed else ''}".encode())
        return {one.key: one for one in snapshot_of(folder, **settings).checks}["signed_releases"]

    return run


def facts(*releases):
    rows = [{"tag": tag, "published": "2026-07-01T00:00:00Z", "assets": assets} for tag, assets in releases]
    return read_facts({"releases": rows})


@pytest.mark.parametrize(
    ("tags", "known", "outcome", "count"),
    [
        ({}, None, "not_applicable", 0),
        ({"v1.0rc1": True}, None, "not_applicable", 0),
        ({"v1.0": True, "v1.1": True}, None, "yes", 0),
        ({"v1.0": True, "v1.1": False}, None, "unknown", 0),
        ({"v1.0": False}, [("v1.0", ["a.whl"])], "no", 1),
        ({"v1.0": False}, [("v1.0", ["a.whl", "a.whl.sigstore.json"])], "yes", 0),
        ({"v1.0": False, "v1.1": False}, [("v1.1", ["a.tar.gz.ASC"])], "unknown", 0),
        ({f"v1.{n}": n > 0 for n in range(6)}, [], "yes", 0),
    ],
)
def test_the_five_newest_releases_are_signed_by_their_tags_or_beside_them(
    signing, tags, known, outcome, count
):
    settings = {} if known is None else {"facts": facts(*known)}
    found = signing(tags, **settings)
    assert (found.outcome, found.count) == (outcome, count)


def test_configured_signing_is_shown_and_signs_nothing_yet(signing):
    flow = "on: push\njobs:\n  a:\n    steps:\n      - uses: sigstore/gh-action-sigstore-python@v3\n"
    found = signing({"v1.0": False}, flow=flow)
    assert found.outcome == "unknown"
    assert [(one.outcome, one.line) for one in found.findings] == [
        ("its tag is not signed", None),
        ("signing is configured", 5),
    ]


# --- sbom ---------------------------------------------------------------------------------------------------


def test_a_bill_of_materials_beside_a_release_is_found_where_the_forge_was_asked(check):
    found = check("sbom", facts=facts(("v1.0", ["a.whl", "a.cdx.json"])))
    assert [(one.outcome, one.excerpt) for one in found.findings] == [
        ("beside a release", "v1.0: a.cdx.json")
    ]


def test_a_step_that_makes_a_bill_is_found_with_its_line_and_a_comment_is_not(check):
    head = "on: push\njobs:\n  a:\n    steps:\n      # - run: cyclonedx-py env\n"
    flow = head + "      - run: |\n          ls\n          syft .\n"
    found = check("sbom", {".github/workflows/r.yml": flow})
    assert [(one.line, one.excerpt) for one in found.findings] == [(8, "syft .")]
