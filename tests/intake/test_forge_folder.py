"""A folder of fact files is brought up to date without asking twice, and without losing what is known."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from tac_desk.intake.errors import IntakeError
from tac_desk.intake.forge_folder import FETCHED, FRESH, KEPT, Wanted, fact_file, fetch_into
from tac_desk.intake.forge_http import Asking
from tests.intake.forge_server import Say, fill

DAY = timedelta(days=1)
WANTED = [Wanted("loom/weave", ("weave",)), Wanted("https://github.com/loom/dye.git")]


@pytest.fixture
def bring(forge, tmp_path):
    """Brings both files up to date at a time of the test's choice; the outcomes by file name."""
    fill(forge, "loom/dye")

    def run(hours=0, wanted=WANTED):
        now = datetime(2026, 7, 15, 12, tzinfo=UTC) + timedelta(hours=hours)
        asking = Asking(places=forge.places, clock=lambda: now, pauses=(0.0, 0.0))
        return {done.path.name: done for done in fetch_into(tmp_path / "facts", wanted, asking, fresh=DAY)}

    return run


def outcomes(done):
    return {name: each.outcome for name, each in done.items()}


def test_each_repository_gets_its_file(bring, tmp_path):
    done = bring()
    assert outcomes(done) == {"loom+weave.json": FETCHED, "loom+dye.json": FETCHED}
    told = json.loads((tmp_path / "facts" / "loom+dye.json").read_text())
    assert told["repository"] == "https://github.com/loom/dye"
    assert told["at"] == "2026-07-15T12:00:00Z"


def test_a_young_file_is_not_asked_for_again_and_an_old_one_is(bring, forge):
    bring()
    forge.seen.clear()
    assert set(outcomes(bring(hours=23)).values()) == {FRESH}
    assert forge.seen == []
    assert set(outcomes(bring(hours=25)).values()) == {FETCHED}


def test_a_refusal_in_the_middle_leaves_the_rest_for_the_next_time(bring, forge, tmp_path):
    forge.says["/api/repos/loom/dye"] = [Say(429, b"{}", {"Retry-After": "60"})]
    done = bring()
    assert "full_name" not in done["loom+dye.json"].facts.known
    assert any("too many requests" in why for why in done["loom+dye.json"].tried)
    assert [each.is_up_to_date for each in done.values()] == [True, False]
    again = bring(hours=1)
    assert outcomes(again) == {"loom+weave.json": FRESH, "loom+dye.json": FETCHED}
    assert again["loom+dye.json"].facts.value("stars") == 1234


def test_known_facts_are_not_replaced_by_a_refusal(bring, forge, tmp_path):
    bring()
    before = (tmp_path / "facts" / "loom+dye.json").read_bytes()
    forge.says["/api/repos/loom/dye"] = [Say(500)] * 3
    done = bring(hours=48)
    assert outcomes(done) == {"loom+weave.json": FETCHED, "loom+dye.json": KEPT}
    assert not done["loom+dye.json"].is_up_to_date
    assert any("status 500" in why for why in done["loom+dye.json"].tried)
    assert (tmp_path / "facts" / "loom+dye.json").read_bytes() == before


def test_a_damaged_file_of_ours_is_fetched_again_and_anothers_is_left_alone(bring, tmp_path):
    bring()
    ours = tmp_path / "facts" / "loom+dye.json"
    ours.write_text('{"schema": "tac-desk/forge/1", "facts": {"stars": "many"}}')
    assert outcomes(bring(hours=1))["loom+dye.json"] == FETCHED
    ours.write_text("my notes")
    with pytest.raises(IntakeError, match="That file exists already"):
        bring(hours=48)
    assert ours.read_text() == "my notes"


def test_a_folder_that_cannot_be_made_is_told(bring, tmp_path):
    (tmp_path / "facts").write_text("a file")
    with pytest.raises(IntakeError, match="The folder cannot be made"):
        bring()


@pytest.mark.parametrize("name", ["../x/y", "a/..", "https://evil.example/a/b"])
def test_a_name_cannot_lead_out_of_the_folder(tmp_path, name):
    with pytest.raises(IntakeError):
        fact_file(tmp_path, name)
