"""The landscape both ways: what differs is found, the patch is taken by git, and nothing else of the file changes."""

import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tac_desk.domain.listing import ARCHIVED, Listing
from tac_desk.intake.errors import IntakeError
from tac_desk.intake.landscape_compare import Kind, compare
from tac_desk.intake.landscape_patch import Patch, patch_landscape, scalar
from tac_desk.intake.landscape_yaml import Landscape, read_landscape_yaml
from tac_desk.intake.unified_diff import Edit, apply_edits, unified_diff

FORGE = "https://git.example"
FILE = f"""\
# The landscape of a test; this comment stays.
landscape:
  - category:
    name: Modeling
    subcategories:
      - subcategory:
        name: General
        items:
          - item:
            name: Alder   # a tree
            description: >-
              Folded,
              over two lines
            homepage_url: https://alder.example/
            logo: alder.svg
            repo_url: {FORGE}/trees/alder
            crunchbase:

          # Birch follows
          - item:
            name: 'Birch'
            project: archived  # since June
            homepage_url: https://birch.example
            logo: birch.svg
            repo_url: {FORGE}/trees/birch.git
            extra:
              accepted: '2025-01-02'
          - {{ item: , name: Cedar, homepage_url: https://cedar.example, repo_url: {FORGE}/trees/cedar }}
      - subcategory:
        name: Empty
        items:
  - category:
    name: Projects
    subcategories:
      - subcategory:
        name: Foundation
        items:
          - item:
            name: Oak
            project: foundation
            homepage_url: https://oak.example
            repo_url: {FORGE}/trees/oak
            extra:
              annotations:
                slug: oak
  - category:
    name: Members
    subcategories:
      - subcategory:
        name: Gold
        items:
          - item:
            name: A member without a repository
            homepage_url: https://member.example
"""


def read(text: str = FILE) -> Landscape:
    return read_landscape_yaml(text.encode(), name="landscape.yml")


def listing(name: str, status: str | None = None, place: str = "Modeling / General", **more) -> Listing:
    usual = {"homepage": "", "description": "", "kind": "", "accepted": None}
    return Listing(
        name=name, repository=f"{FORGE}/trees/{name.lower()}", status=status, place=place, **(usual | more)
    )


AS_IT_IS = (
    listing("Alder", homepage="https://alder.example/"),
    listing("Birch", ARCHIVED),
    listing("Cedar"),
    listing("Oak", "foundation"),
)


def applied(folder: Path, patch: Patch, text: str = FILE) -> str:
    """The file after a real `git apply`."""
    (folder / "landscape.yml").write_bytes(text.encode())
    (folder / "change.diff").write_bytes(patch.diff.encode())
    subprocess.run(["git", "init", "-q", str(folder)], check=True)
    subprocess.run(["git", "-C", str(folder), "apply", "change.diff"], check=True)
    return (folder / "landscape.yml").read_bytes().decode()


def differences(text: str, ours: tuple[Listing, ...]) -> list[tuple[str, str]]:
    there = read(text)
    found = compare(ours, [one.project for one in there.items], [one.kind for one in there.items])
    return [(one.kind.value, one.name) for one in found]


def test_what_lists_a_repository_is_read_with_its_place_and_status() -> None:
    rows = [(i.project.name, i.project.subcategory, i.project.status) for i in read().items]
    assert rows == [
        ("Alder", "General", None),
        ("Birch", "General", "archived"),
        ("Cedar", "General", None),
        ("Oak", "Foundation", "foundation"),
    ]
    assert read().items[1].project.accepted == date(2025, 1, 2)


def test_what_says_the_same_is_no_difference_and_no_patch() -> None:
    assert differences(FILE, AS_IT_IS) == []
    assert patch_landscape(read(), AS_IT_IS).diff == ""


def test_each_kind_of_difference_is_found_and_nothing_of_it_is_left_after_the_patch(tmp_path: Path) -> None:
    ours = (
        listing("Alder", "foundation", homepage="https://alder.example/new", kind="vertical"),
        listing("Birch"),
        listing("Cedar"),
        listing("Oak", ARCHIVED),
        listing("Elm", description="A tree: tall # and old", accepted=date(2026, 9, 8)),
        listing("Fir", "foundation", kind="platform"),
        listing("Gorse", place="Shrubs / Spiny & low"),
        listing("Hazel", place="Modeling / Shrubs"),
    )
    before = differences(FILE, ours)
    assert [kind for kind, _ in before] == ["differs", "differs", "retired", *["missing"] * 4]
    patch = patch_landscape(read(), ours)
    assert (patch.added, patch.unplaced) == (("Elm", "Fir", "Gorse", "Hazel"), ())
    assert patch.logos == ("elm.svg", "fir.svg", "gorse.svg", "hazel.svg")
    after = applied(tmp_path, patch)
    assert differences(after, ours) == []
    assert patch_landscape(read(after), ours).diff == ""
    elm = next(
        one
        for one in yaml.safe_load(after)["landscape"][0]["subcategories"][0]["items"]
        if one["name"] == "Elm"
    )
    assert elm["description"] == "A tree: tall # and old"
    assert elm["extra"] == {"accepted": "2026-09-08"}


def test_the_rest_of_the_file_stays_as_it_was_written(tmp_path: Path) -> None:
    ours = (listing("Alder", ARCHIVED), *AS_IT_IS[1:])
    after = applied(tmp_path, patch_landscape(read(), ours))
    assert (
        after.replace("            project: archived\n            description", "            description")
        == FILE
    )


def test_a_comment_beside_a_changed_word_stays(tmp_path: Path) -> None:
    ours = (AS_IT_IS[0], listing("Birch", "foundation"), *AS_IT_IS[2:])
    assert "            project: foundation  # since June\n" in applied(
        tmp_path, patch_landscape(read(), ours)
    )


def test_a_project_that_is_active_again_loses_its_mark(tmp_path: Path) -> None:
    ours = (AS_IT_IS[0], listing("Birch"), *AS_IT_IS[2:])
    after = applied(tmp_path, patch_landscape(read(), ours))
    assert after == FILE.replace("            project: archived  # since June\n", "")


def test_a_renamed_project_and_a_moved_repository_are_found_by_the_other(tmp_path: Path) -> None:
    renamed = replace(AS_IT_IS[0], name="Alder & Sons")
    moved = replace(AS_IT_IS[3], repository=f"{FORGE}/forest/oak")
    ours = (renamed, AS_IT_IS[1], AS_IT_IS[2], moved)
    after = applied(tmp_path, patch_landscape(read(), ours))
    assert "            name: Alder & Sons   # a tree\n" in after
    assert differences(after, ours) == []


def test_the_category_of_a_hosted_project_goes_beside_its_other_annotations(tmp_path: Path) -> None:
    ours = (*AS_IT_IS[:3], replace(AS_IT_IS[3], kind="platform"))
    after = applied(tmp_path, patch_landscape(read(), ours))
    assert after == FILE.replace("slug: oak\n", "slug: oak\n                category: platform\n")
    again = (*AS_IT_IS[:3], replace(AS_IT_IS[3], kind="vertical"))
    assert "category: vertical" in applied(tmp_path, patch_landscape(read(after), again), after)


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("last", [True, False])
def test_other_line_ends_and_a_missing_last_one_are_kept(tmp_path: Path, newline: str, last: bool) -> None:
    text = FILE.replace("\n", newline)
    text = text if last else text.removesuffix(newline)
    ours = (*AS_IT_IS, listing("Gorse", place="Shrubs / Spiny"), listing("Elm"))
    after = applied(tmp_path, patch_landscape(read(text), ours), text)
    assert differences(after, ours) == []
    assert after.count("\n") == after.count(newline)
    assert after.startswith(text[:300])


def test_an_archived_project_that_is_not_listed_is_no_difference() -> None:
    assert differences(FILE, (*AS_IT_IS, listing("Gone", ARCHIVED))) == []


def test_a_listed_project_without_a_dossier_is_named_and_an_archived_one_is_not() -> None:
    assert differences(FILE, ()) == [("unknown", "Alder"), ("unknown", "Cedar"), ("unknown", "Oak")]


def test_a_project_whose_place_nobody_knows_is_left_out_and_named() -> None:
    patch = patch_landscape(read(), (*AS_IT_IS, listing("Elm", place=""), listing("Fir", place="Modeling")))
    assert (patch.unplaced, patch.diff) == (("Elm", "Fir"), "")
    said = patch_landscape(read(), (*AS_IT_IS, listing("Elm", place="")), place="Modeling / General")
    assert (said.added, said.unplaced) == (("Elm",), ())


@pytest.mark.parametrize(
    "ours",
    [
        (*AS_IT_IS[:2], listing("Cedar", ARCHIVED), AS_IT_IS[3]),
        (*AS_IT_IS, listing("Elm", place="Modeling / Empty")),
    ],
)
def test_what_cannot_be_changed_line_by_line_is_refused_with_its_line(ours: tuple[Listing, ...]) -> None:
    with pytest.raises(IntakeError, match="line"):
        patch_landscape(read(), ours)


HOSTILE = {
    "bomb": "a: &a [x, x]\nb: &b [*a, *a]\nlandscape: [*b, *b]\n",
    "deep": "landscape: " + "[" * 5000,
    "deep block": "\n".join(" " * n + "- a:" for n in range(0, 400, 2)),
    "tag": "landscape: !!python/object/apply:os.system ['true']\n",
    "double": FILE.replace("logo: alder.svg", "name: Other"),
    "tab": "landscape:\n\t- category:\n",
    "two documents": "landscape: []\n---\nlandscape: []\n",
    "nothing": "",
    "text": "landscape",
    "no list": "landscape: 3\n",
    "no name": "landscape:\n  - category:\n    subcategories: []\n",
    "other break": FILE.replace("Folded", "Fol\u2028ded"),
    "lone return": FILE.replace("Folded", "Fol\rded"),
    "script": FILE.replace(f"repo_url: {FORGE}/trees/oak", "repo_url: javascript:alert(1)"),
    "complex key": "landscape:\n  - ? [a, b]\n    : c\n",
    "not utf-8": b"landscape: \xff",
    "too large": b"#" * (4 * 1024 * 1024 + 1),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_and_broken_files_are_refused_in_time_with_the_place(name: str) -> None:
    text = HOSTILE[name]
    data = text if isinstance(text, bytes) else text.encode()
    if name in ("tag",):  # a list of one word: it is read, and nothing of it is carried out
        with pytest.raises(IntakeError, match="must be a table"):
            read_landscape_yaml(data, name="landscape.yml")
        return
    with pytest.raises(IntakeError) as caught:
        read_landscape_yaml(data, name="landscape.yml")
    assert caught.value.cause.startswith("landscape.yml: ")


words = st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=30).filter(
    lambda t: t.split()
)


@given(words)
def test_every_text_written_as_a_word_is_read_as_the_same_text(text: str) -> None:
    said = scalar(text)
    assert "\n" not in said
    assert yaml.safe_load(f"key: {said}\nnext: 1\n") == {"key": " ".join(text.split()), "next": 1}


@pytest.mark.parametrize(
    "text", ["yes", "null", "3", "2026-01-01", "*a", "&a b", "!!x", "- a", "a: b", "a #b", "[", "{x"]
)
def test_what_yaml_would_take_for_something_else_is_quoted(text: str) -> None:
    assert scalar(text) == f'"{text}"'


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None)
@given(
    st.lists(
        st.builds(
            listing,
            words,
            st.sampled_from([None, "foundation"]),
            st.sampled_from(["Modeling / General", "Shrubs / Low", "Modeling / Other"]),
            description=st.one_of(st.just(""), words),
            kind=st.sampled_from(["", "platform"]),
        ),
        max_size=5,
    )
)
def test_whatever_projects_are_called_git_takes_the_patch_and_no_difference_is_left(
    tmp_path_factory: pytest.TempPathFactory, found: list[Listing]
) -> None:
    ours = {" ".join(one.name.casefold().split()): one for one in found}
    numbered = [
        replace(one, name=" ".join(one.name.split()), repository=f"{FORGE}/new/project-{n}")
        for n, one in enumerate(ours.values())
    ]
    wanted = (*AS_IT_IS, *numbered)
    patch = patch_landscape(read(), wanted)
    if patch.diff:
        assert differences(applied(tmp_path_factory.mktemp("git"), patch), wanted) == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30, deadline=None)
@given(st.data())
def test_a_diff_of_any_changes_is_what_git_applies(tmp_path_factory: pytest.TempPathFactory, data) -> None:
    lines = [f"line {n}\n" for n in range(data.draw(st.integers(1, 40)))]
    if data.draw(st.booleans()):
        lines[-1] = lines[-1].rstrip("\n")
    edits, place = [], 0
    while place < len(lines) and data.draw(st.booleans()):
        at = data.draw(st.integers(place, len(lines) - 1))
        removed = data.draw(st.integers(0, min(3, len(lines) - 1 - at)))
        added = tuple(f"new {at}.{n}\n" for n in range(data.draw(st.integers(0, 3))))
        edits.append(Edit(at, removed, added))
        place = at + removed + 1
    diff, folder = unified_diff("f.txt", lines, edits), tmp_path_factory.mktemp("diff")
    if diff:
        (folder / "f.txt").write_text("".join(lines), newline="")
        subprocess.run(["git", "init", "-q", str(folder)], check=True)
        subprocess.run(["git", "-C", str(folder), "apply", "-"], input=diff.encode(), check=True)
        assert (folder / "f.txt").read_text() == "".join(apply_edits(lines, edits))


def test_kinds_of_differences_have_stable_names() -> None:
    assert [kind.value for kind in Kind] == ["missing", "differs", "retired", "unknown"]
