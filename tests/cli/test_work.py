"""A repository that was renamed is mined where its forge points to, without any fact of the forge's API."""

import json
from pathlib import Path

import pytest

from tac_desk.assets import resource
from tac_desk.cli import work as module
from tac_desk.cli.work import work
from tac_desk.evidence.mine import Settings, trouble_in
from tests.evidence.miniature import NOW, Miniature

OLD, NEW, MAIN = (f"https://github.com/example/{name}" for name in ("old", "new", "main"))


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """`main` and `new` are at hand; `old` is nowhere."""
    for name in ("main", "new"):
        mini = Miniature(tmp_path / "example" / f"{name}.git")
        mini.commit({"README.md": f"# {name}\n"})
        mini.write()
    book = resource("rulebooks", "pytorch.toml").read_text("utf-8")
    return {"rulebook": book, "track": "ecosystem", "as_of": NOW, "at_hand": str(tmp_path)}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the forge was asked about; it knows where `old` went."""
    addresses: list[str] = []

    def new_place(address: str) -> str | None:
        addresses.append(address)
        return NEW if address == OLD else None

    monkeypatch.setattr(module, "new_place", new_place)
    return addresses


def test_the_repository_itself_is_followed(settings: Settings, asked: list[str]) -> None:
    report = json.loads(work(OLD, settings))
    assert report["repository"] == OLD
    assert report["criteria"][0]["findings"][-1]["outcome"] == f"renamed to {NEW}"
    assert asked == [OLD]


def test_another_one_in_scope_is_followed(settings: Settings, asked: list[str]) -> None:
    (other,) = json.loads(work(MAIN, settings | {"scope": [OLD]}))["repositories"]
    assert (other["repository"], other["note"], len(other["commit"])) == (OLD, f"renamed to {NEW}", 40)
    assert asked == [OLD]


def test_an_address_of_no_known_forge_is_asked_about_nowhere() -> None:
    assert module.new_place("https://git.example/old") is None


def test_what_can_be_had_is_not_asked_about(settings: Settings, asked: list[str]) -> None:
    work(MAIN, settings | {"scope": [NEW]})
    assert asked == []


def test_what_is_gone_stays_gone(settings: Settings, asked: list[str]) -> None:
    trouble = trouble_in(work(f"{OLD}er", settings))
    assert trouble is not None
    assert "could not be fetched" in trouble.title
    assert asked == [f"{OLD}er"]


def test_a_damaged_copy_is_no_rename(settings: Settings, asked: list[str], tmp_path: Path) -> None:
    (tmp_path / "example" / "bad.git").mkdir()
    (tmp_path / "example" / "bad.git" / "HEAD").write_text("nothing\n")
    assert trouble_in(work("https://github.com/example/bad", settings)) is not None
    assert asked == []
