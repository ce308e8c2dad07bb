"""No state, track, body, recommendation or criterion of a shipped rulebook is named in the code: rules are data."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.domain.books import BOOKS

ROOT = Path(__file__).resolve().parents[2] / "tac_desk"
DEMONSTRATION = ("hub/demo", "cli/demo")
STAGES = "domain/stage.py"
CRITERIA_ARE_KNOWN = (  # what looks for them, judges, compares and names what was found
    "domain/judges/", "domain/drift.py", "domain/claims.py", "domain/check_titles.py", "evidence/", "ui/words_",
)  # fmt: skip
FORMS = ("intake/review_table.py",)  # how this foundation's reviewers call the rows of their tables
SPELLED_ALIKE = {  # other things that have the same name
    ("domain/claims.py", "accepted"): "the option of a row",
    ("domain/judges/community.py", "accepted"): "the option of a row",
    ("domain/judges/layout.py", "accepted"): "the outcome of a finding",
    ("domain/judges/security.py", "accepted"): "the option of a row",
    ("domain/rulebook_criteria.py", "accepted"): "the option of a row",
    ("evidence/collectors/code_of_conduct_file.py", "accepted"): "the option of a row, and an outcome",
    ("intake/landscape.py", "accepted"): "a column of the landscape",
    ("intake/landscape_yaml.py", "accepted"): "a key of the landscape",
    ("protocol/entry.py", "accepted"): "an entry of the ledger",
    ("domain/forge.py", "in_progress"): "a level of a badge",
    ("evidence/collectors/working_ci.py", "in_progress"): "a run of CI",
    ("evidence/collectors/working_ci.py", "waiting"): "a run of CI",
    ("domain/mining.py", "scheduled"): "a reason to mine",
    ("domain/organisation.py", "retired"): "what people without an employer write",
    ("intake/landscape_compare.py", "retired"): "a difference to the landscape",
    ("domain/sponsoring.py", "admitted"): "a condition of sponsoring",
    ("domain/sponsorship.py", "taken_back"): "a step of a sponsorship",
    ("domain/sponsorship.py", "declined"): "a step of a sponsorship",
    ("domain/standing.py", "candidate"): "what a sponsored project is by rule",
    ("store/action.py", "received"): "how far an action of mine is",
    ("store/queue.py", "waiting"): "what waits for me",
    ("ui/tidings.py", "waiting"): "what waits for me",
    ("store/queue_filter.py", "waiting"): "what waits for me",
    ("cli/hub_minutes.py", "motion"): "a command",
    ("cli/hub_minutes.py", "approve"): "a command",
    ("domain/forge.py", "stars"): "a fact of the forge",
    ("intake/forge_github.py", "stars"): "a fact of the forge",
    ("domain/interest_words.py", "commits"): "a kind of interest",
    ("domain/rulebook_interests.py", "commits"): "a kind of interest",
}


def words(kind: str) -> set[str]:
    """All words of one kind in the shipped rulebooks, such as the keys of their states."""
    tracks = [track for book in BOOKS.values() for track in book.tracks.values()]
    return {
        "states": {key for book in BOOKS.values() for key in book.states},
        "tracks": {track.key for track in tracks},
        "bodies": {key for book in BOOKS.values() for key in book.bodies},
        "leans": {key for book in BOOKS.values() for key in book.leans},
        "categories": {one for track in tracks for one in track.categories},
        "criteria": {row.key for track in tracks for row in track.criteria},
    }[kind]


@cache
def texts(path: Path) -> tuple[tuple[int, str], ...]:
    """Every string of a module that is no docstring."""
    tree = ast.parse(path.read_bytes())
    docs = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    strings = (one for one in ast.walk(tree) if isinstance(one, ast.Constant) and one not in docs)
    return tuple((one.lineno, one.value) for one in strings if isinstance(one.value, str))


def named(kind: str) -> Iterator[tuple[str, int, str]]:
    """File, line and text of every string in the code that is such a word."""
    wanted = words(kind)
    for path in sorted(ROOT.rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith((*DEMONSTRATION, STAGES)):
            yield from ((name, line, text) for line, text in texts(path) if text in wanted)


def strange(kind: str, spared: tuple[str, ...] = ()) -> list[str]:
    return [
        f"{name}:{line}: {text}"
        for name, line, text in named(kind)
        if (name, text) not in SPELLED_ALIKE and not (spared and name.startswith(spared))
    ]


@pytest.mark.parametrize("kind", ["states", "tracks", "bodies", "leans", "categories"])
def test_no_word_of_a_rulebook_stands_in_the_code(kind):
    assert strange(kind) == []


def test_criteria_are_named_only_where_they_are_looked_for_and_judged():
    assert strange("criteria", (*CRITERIA_ARE_KNOWN, *FORMS)) == []


def test_what_is_spelled_alike_is_still_there():
    kinds = ("states", "tracks", "leans", "criteria")
    there = {(name, text) for kind in kinds for name, _, text in named(kind)}
    assert SPELLED_ALIKE.keys() - there == set()


def test_the_shipped_file_is_named_where_a_rulebook_is_chosen_and_nowhere_else():
    files = {f"{name}.toml" for name in BOOKS}
    found = {
        path.relative_to(ROOT).as_posix()
        for path in ROOT.rglob("*.py")
        if any(text in files for _, text in texts(path))
    }
    assert found <= {"hub/demo.py"}
