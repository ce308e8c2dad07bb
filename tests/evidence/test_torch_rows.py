"""PyTorch as a project names it: versions in every notation, what is required, and what its tests meet."""

import time

import pytest

from tac_desk.evidence.document import Document
from tac_desk.evidence.known_releases import known_releases
from tac_desk.evidence.torch_versions import LATEST, NIGHTLY, named_versions, newest_allowed
from tests.evidence.miniature import DAY, NOW

TORCH = '[project]\nname = "sample"\ndependencies = ["torch>=2.0"]\n'
WORKFLOW = """\
on: pull_request
jobs:
  test:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        torch-version: {versions}
    steps:
      - run: {install}
      - run: pytest
"""


@pytest.fixture(scope="module")
def releases(rulebook):
    found = known_releases(rulebook.tracks["ecosystem"].criterion("pytorch_support"))
    assert found is not None
    return found


def meeting(versions="[]", install="make"):
    return {".github/workflows/test.yml": WORKFLOW.format(versions=versions, install=install)}


def row_of(evidence, mini, files, key="pytorch_support", **settings):
    mini.commit(files)
    return evidence(mini, **settings)[key]


def test_the_table_knows_what_was_out_at_an_instant_to_the_second(releases):
    assert releases.at(NOW)[:2] == ["2.13", "2.12"]  # 2026-07-15
    day = dict(releases.released)["2.13"]
    assert (releases.at(day)[0], releases.at(day - 1)[0]) == ("2.13", "2.12")
    assert [releases.behind(minor, NOW) for minor in ("2.14", "2.13", "2.12", "2.9", "1.13")] == [
        0,
        0,
        1,
        4,
        14,
    ]


def test_the_table_says_when_it_may_miss_a_release(releases):
    newest = releases.released[-1][1]
    assert not releases.is_dated(newest + releases.period_days * DAY)
    assert releases.is_dated(newest + releases.period_days * DAY + 1)


def test_pythons_and_image_numbers_are_no_versions_of_it(releases):
    assert [releases.is_version(text) for text in ("2.9", "2.99", "3.11", "25.3", "0.24")] == [
        True, True, False, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("pip install torch==2.9.1 torchvision==0.24", ["2.9"]),
        ("pip install 'torch==2.9.*'", ["2.9"]),
        ("conda install pytorch=2.8", ["2.8"]),
        ('torch-version: ["2.10.0", "2.11.0", "nightly"]', ["2.10", "2.11", NIGHTLY]),
        ("torch-version:\n  - 2.8\n  - '2.9'\n  - 3.11", ["2.8", "2.9"]),
        ('pytorch-version: \'["2.1.2", "2.9.1"]\'', ["2.1", "2.9"]),
        ('{torch: torch==2.4, python: "3.10"}', ["2.4"]),
        ('{torch: torch, python: "3.13"}', [LATEST]),
        ('EP_TORCH_VERSIONS="2.8.0;2.9.0"', ["2.8", "2.9"]),
        ('"pytorch-version": "pytorch-2.13",', ["2.13"]),
        ("FROM pytorch/pytorch:2.5.1-cuda12.1", ["2.5"]),
        ("pip install 'torch>=2.4,<2.11'", ["2.10"]),
        ("pip install 'torch<=2.9.0'", ["2.9"]),
        (
            "pip install --pre torch --index-url https://download.pytorch.org/whl/nightly/cpu",
            [LATEST, NIGHTLY],
        ),
        ("pip install torch==2.14.0.dev20260701", [NIGHTLY]),
        ("pip install torch torchvision", [LATEST]),
        ("pip install \\\n  torch \\\n  numpy", [LATEST]),
        ("# pip install torch==2.0", []),
        ("import torch\nprint(torch)", []),
        ("galore-torch==1.0\ntorch-geometric==2.6\nnvcr.io/nvidia/pytorch:25.03-py3", []),
    ],
)
def test_versions_are_read_in_every_notation(releases, text, found):
    assert sorted({one.version for one in named_versions(Document("ci.yml", text), releases, NOW)}) == sorted(
        found
    )


def test_a_version_is_named_with_its_line(releases):
    text = "# torch==2.1\n\nsteps:\n  - run: pip install torch==2.9.1\n"
    (named,) = {
        (one.version, one.line, one.text) for one in named_versions(Document("x", text), releases, NOW)
    }
    assert named == ("2.9", 4, "- run: pip install torch==2.9.1")


@pytest.mark.parametrize(
    ("spec", "newest"),
    [
        ("", None), (">=2.4", None), ("<3", None), ("~=2.9", None), ("!=2.5", None),
        ("<2", "1.13"), ("<2.11", "2.10"), ("<2.11.0", "2.10"), ("<2.9.1", "2.9"), ("<=2.9.0", "2.9"),
        ("==2.9.1", "2.9"), ("~=2.9.0", "2.9"), (">=2.5,<=2.7.0", "2.7"), ("<2.12,<2.10", "2.9"),
    ],
)  # fmt: skip
def test_the_newest_release_a_requirement_allows(releases, spec, newest):
    assert newest_allowed(spec, releases, NOW) == newest


@pytest.mark.parametrize(
    "text", ["torch" * 60_000, "torch-version: [" + "2.9, " * 60_000, "torch>=2," * 30_000]
)
def test_hostile_texts_are_read_in_little_time(releases, text):
    started = time.monotonic()
    list(named_versions(Document("x", text), releases, NOW))
    list(named_versions(Document("x", text.replace(" ", "\n")), releases, NOW))
    assert time.monotonic() - started < 5


@pytest.mark.parametrize(
    ("version", "verdict", "behind"), [("2.13", "pass", 0), ("2.12", "pass", 1), ("2.11", "caution", 2)]
)
def test_one_release_may_be_missing_and_no_more(mini, evidence, version, verdict, behind):
    row = row_of(evidence, mini, {"pyproject.toml": TORCH, **meeting(f'["2.8", "{version}.0"]')})
    assert (row["verdict"], row["figures"]["behind"]) == (verdict, behind)
    assert row["figures"]["newest_tested"] == version
    assert row["figures"]["versions_tested"] == ["2.8", version]
    place = next(one for one in row["findings"] if one["outcome"] == version)
    assert (place["path"], place["line"]) == (".github/workflows/test.yml", 7)


@pytest.mark.parametrize(
    ("cap", "verdict"),
    [("<2.14", "pass"), ("<=2.12.1", "pass"), ("<2.12", "caution"), ("==2.9.0", "caution")],
)
def test_metadata_that_shut_out_the_newest_releases_are_caution(mini, evidence, cap, verdict):
    metadata = TORCH.replace(">=2.0", f">=2.0,{cap}" if "=2.9" not in cap else cap)
    row = row_of(evidence, mini, {"pyproject.toml": metadata, **meeting("[]", "pip install -e .")})
    assert row["verdict"] == verdict


def test_markers_make_several_lines_one_choice(mini, evidence):
    metadata = TORCH.replace(
        '"torch>=2.0"', "\"torch>=2.9; sys_platform != 'darwin'\", \"torch<2.3; sys_platform == 'darwin'\""
    )
    assert "newest_allowed" not in row_of(evidence, mini, {"pyproject.toml": metadata})["figures"]


def test_what_is_installed_without_a_version_is_the_latest_at_run_time_and_said_so(mini, evidence):
    row = row_of(evidence, mini, {"pyproject.toml": TORCH, **meeting(install="pip install torch")})
    assert row["verdict"] == "pass"
    assert "so the latest at run time" in row["summary"]


def test_a_lock_file_pins_what_the_tests_meet(mini, evidence):
    lock = 'version = 1\n[[package]]\nname = "torch"\nversion = "2.9.1"\n'
    files = {"pyproject.toml": TORCH, "uv.lock": lock, **meeting(install="uv sync")}
    row = row_of(evidence, mini, files)
    assert (row["verdict"], row["figures"]["versions_tested"]) == ("caution", ["2.9"])
    assert any(one["path"] == "uv.lock" and one["line"] == 4 for one in row["findings"])


def test_a_missing_matrix_is_the_matter_of_ci_and_not_counted_twice(mini, evidence):
    mini.commit({"pyproject.toml": TORCH, **meeting()})
    rows = evidence(mini)
    assert rows["pytorch_support"]["verdict"] == "pass"
    assert "a matter of CI" in rows["pytorch_support"]["summary"]
    assert rows["working_ci"]["verdict"] == "pass"
    assert "no PyTorch version is named or installed" in rows["working_ci"]["summary"]


@pytest.mark.parametrize(
    ("files", "verdict"),
    [
        ({"README.md": "# Sample\n"}, "fail"),
        ({"README.md": "# Sample\nRuns PyTorch models\n"}, "caution"),
        ({"sample/model.py": "import torch\n"}, "caution"),
        ({"sample/model.py": "import torchlike\n"}, "fail"),
        ({"tests/test_model.py": "import torch\n"}, "fail"),
        ({"sample/model.py": "from torch import nn\n", **meeting('["2.13"]')}, "pass"),
        (
            {"setup.py": 'from setuptools import setup\nsetup(name="x", install_requires=["torch>=2"])\n'},
            "pass",
        ),
        ({"setup.cfg": "[metadata]\nname = x\n[options]\ninstall_requires =\n    torch>=2\n"}, "pass"),
        ({"requirements.txt": "numpy\ntorch\n"}, "pass"),
        ({"requirements.txt": "numpy\ntorchmetrics\n"}, "fail"),
        ({"docs-requirements.txt": "torch\n"}, "fail"),
        ({"environment.yml": "dependencies:\n  - pytorch::pytorch=2.13\n"}, "pass"),
        ({"conda/meta.yaml": "package:\n  name: x\nrequirements:\n  run:\n    - pytorch >=2\n"}, "pass"),
        ({"CMakeLists.txt": "find_package(Torch REQUIRED)\n"}, "pass"),
        ({"Cargo.toml": '[dependencies]\ntch = "0.17"\n'}, "pass"),
        ({"ops/setup.py": "from torch.utils.cpp_extension import BuildExtension\n"}, "pass"),
        ({"bindings/python/pyproject.toml": TORCH}, "pass"),
        ({"third_party/lib/pyproject.toml": TORCH}, "fail"),
        ({"examples/pyproject.toml": TORCH}, "fail"),
        ({"pyproject.toml": '[project]\nname = "x"\n[dependency-groups]\ndev = ["torch"]\n'}, "caution"),
        (
            {"pyproject.toml": '[project]\nname = "x"\n[project.optional-dependencies]\nt = ["torch"]\n'},
            "pass",
        ),
        (
            {"pyproject.toml": '[tool.poetry]\nname = "x"\n[tool.poetry.dependencies]\ntorch = "^2.4"\n'},
            "pass",
        ),
    ],
)
def test_only_a_dependency_or_a_tested_integration_passes(mini, evidence, files, verdict):
    assert row_of(evidence, mini, files)["verdict"] == verdict


def test_an_absence_lists_what_was_searched(mini, evidence):
    row = row_of(evidence, mini, {"x.txt": ""})
    assert "pyproject.toml" in row["findings"][0]["searched"]


@pytest.mark.parametrize(
    ("claim", "verdict"), [("2.12, 2.13", "pass"), ("2.13 and 2.14", "caution"), ("", "pass")]
)
def test_a_claim_of_an_unreleased_version_is_implausible(mini, evidence, claim, verdict):
    files = {"pyproject.toml": TORCH, **meeting('["2.13"]')}
    row = row_of(evidence, mini, files, claims={"pytorch_versions": claim})
    assert row["verdict"] == verdict
    assert ("2.14" in row["summary"]) == (verdict == "caution")


@pytest.mark.parametrize(
    ("files", "verdict"),
    [
        ({"pyproject.toml": TORCH, **meeting('["2.13"]')}, "pass"),
        ({"requirements.txt": "torch\n", **meeting('["2.13"]')}, "caution"),
        (
            {
                "requirements.txt": "torch\n",
                "README.md": "Works with PyTorch 2.9 or later.\n",
                **meeting('["2.13"]'),
            },
            "pass",
        ),
        ({"pyproject.toml": TORCH}, "caution"),
        ({"README.md": "# Nothing\n"}, "fail"),
    ],
)
def test_hosted_projects_list_the_versions_and_test_them(mini, evidence, files, verdict):
    assert row_of(evidence, mini, files, "pytorch_compatibility", track="hosted")["verdict"] == verdict


@pytest.mark.parametrize(
    "metadata",
    [
        "project = 3",
        "[[project]]\nname = 1",
        '[project]\nname = ["x"]\ndependencies = "torch"',
        '[project]\nname = "x"\ndependencies = [1, ["torch"]]\nurls = ["https://[", 2]',
        '[project]\nname = "x"\n[project.urls]\na = "https://["\nb = 3',
        '[tool.poetry]\nname = "x"\ndependencies = ["torch"]\ngroup = {dev = 1}',
        "[project\n",
    ],
)
@pytest.mark.parametrize("track", ["ecosystem", "hosted"])
def test_metadata_of_the_wrong_shape_break_no_row(mini, evidence, metadata, track):
    mini.commit(
        {
            "pyproject.toml": metadata,
            ".github/workflows/a.yml": "on: push\njobs: {a: {runs-on: {labels: 3}}}\n",
        }
    )
    keys = {"ecosystem": "packages", "hosted": "pytorch_compatibility"}
    assert evidence(mini, track=track)[keys[track]]["verdict"] in ("fail", "caution")
