"""Minutes with the entries that prove them, checked by the program and by the script that shares nothing with it."""

import json
import random
from io import BytesIO

import pytest

from tac_desk.hub.hub import Hub
from tac_desk.minutes.errors import MinutesError
from tac_desk.minutes.proof import prove
from tac_desk.protocol.bundle import read_bundle
from tests.minutes.proved import ABOUT, SECRET, _facts, met_hub, proved, saying
from tests.minutes.test_formats import HOSTILE
from tests.protocol.ledger_file import exported, found_by_program, found_by_script


@pytest.fixture(scope="module")
def hub(tmp_path_factory):
    hub = met_hub(tmp_path_factory.mktemp("hub") / "hub")
    yield hub
    hub.close()


@pytest.fixture(scope="module", params=["for everybody", "for the council"])
def raw(hub: Hub, request) -> bytes:
    return proved(hub, for_council=request.param == "for the council")


def minutes_in(raw: bytes):
    return json.loads(raw.partition(b"\n")[0])["minutes"]


def test_minutes_tell_the_meeting_its_quorum_and_what_was_decided(raw):
    told = minutes_in(raw)
    assert told["meeting"]["title"] == "Monthly meeting"
    roll = told["roll"]
    assert (roll["represented"], roll["seats"], roll["quorum"], roll["quorum_met"]) == (2, 3, 2, True)
    assert [row["represented"] for row in roll["by_seat"]] == [True, False, True]
    (motion,) = told["motions"]
    assert (motion["question"], motion["state"], motion["moved_by"]["name"]) == ("Shall we?", "closed", "M0")
    tally = motion["tally"]
    assert (tally["yes"], tally["no"], tally["not_voted"], tally["passes"]) == (2, 1, 0, True)
    assert told["actions"] == [
        {"member": "m1", "name": "M1", "task": "Write to the applicant", "due": "2026-10-01"}
    ]
    assert ABOUT in [note["text"] for note in told["notes"]]


def test_program_and_script_find_an_untouched_file_in_order(raw, tmp_path):
    assert found_by_program(raw) == ""
    status, said = found_by_script(raw, tmp_path)
    assert status == 0, said
    assert "the minutes tell of 1 motions what these entries tell" in said


def test_what_is_the_council_s_alone_stands_only_in_what_is_for_the_council(hub, tmp_path):
    public, own = proved(hub), proved(hub, for_council=True)
    assert SECRET.encode() in own
    assert b"cast_vote" in own
    assert SECRET.encode() not in public
    assert b"cast_vote" not in public
    assert "as recorded, votes were withheld" in found_by_script(public, tmp_path)[1]
    assert "counted again" in found_by_script(own, tmp_path)[1]


@pytest.mark.parametrize("seed", range(40))
def test_a_byte_changed_anywhere_is_found(raw, tmp_path, seed):
    chance = random.Random(seed)
    changed = bytearray(raw)
    line_ends = [0, *(at + 1 for at, byte in enumerate(raw) if byte == 10)]
    at = chance.randrange(len(line_ends) - 1)  # lines are of very different length
    place = chance.randrange(line_ends[at], line_ends[at + 1])
    changed[place] ^= 1 << chance.randrange(8)
    said = found_by_program(bytes(changed))
    assert said
    if 0 < at <= json.loads(raw.partition(b"\n")[0])["size"]:
        assert f"Entry {at - 1} " in said
    if seed < 6:
        assert found_by_script(bytes(changed), tmp_path)[0] in (1, 2)


def count_another(told):
    told["motions"][0]["tally"] |= {"yes": 3, "no": 0}


def turn_the_result(told):
    told["motions"][0]["tally"]["passes"] = False


def ask_another(told):
    told["motions"][0]["question"] = "Shall they?"


def leave_it_open(told):
    told["motions"][0] |= {"tally": None, "state": "open"}


def move_it_oneself(told):
    told["motions"][0]["moved_by"] = None


def be_there(told):
    told["roll"]["by_seat"][1]["represented"] = True


def note_another(told):
    told["notes"][0]["text"] += " Twice."


def owe_nothing(told):
    told["actions"].clear()


def add_a_part(told):
    told["votes"] = []


def put_it_twice(told):
    told["motions"] *= 2


def tell_of_another_meeting(told):
    told["meeting"]["id"] = "n"


def tell_no_meeting(told):
    del told["meeting"]


SAID = {
    count_another: "of its motion",
    turn_the_result: "of its motion",
    ask_another: "of its motion",
    leave_it_open: "of its motion",
    move_it_oneself: "of its motion",
    be_there: "“roll”",
    note_another: "“notes”",
    owe_nothing: "“actions”",
    add_a_part: "other motions",
    put_it_twice: "other motions",
    tell_of_another_meeting: "no entry beside them tells of",
    tell_no_meeting: "cannot be read",
}
BY_SCRIPT = (count_another, turn_the_result, ask_another, leave_it_open)


@pytest.mark.parametrize("change", SAID, ids=lambda change: change.__name__)
def test_minutes_that_say_something_else_are_found_out(raw, tmp_path, change):
    forged = saying(raw, change)
    said = found_by_program(forged)
    assert SAID[change] in said
    if SAID[change].endswith(("”", "of its motion")):
        assert said.startswith("Entry ")
    if change in BY_SCRIPT:
        status, by_script = found_by_script(forged, tmp_path)
        assert (status, "entry" in by_script) == (1, True), by_script


@pytest.mark.parametrize("hostile", HOSTILE.values(), ids=HOSTILE)
def test_hostile_notes_stay_data(hostile, tmp_path):
    hub = met_hub(tmp_path / "hub", hostile)
    try:
        raw = proved(hub)
    finally:
        hub.close()
    assert hostile in [note["text"] for note in minutes_in(raw)["notes"]]
    assert found_by_program(raw) == ""
    assert found_by_script(raw, tmp_path)[0] == 0


def test_a_ledger_that_does_not_hold_proves_no_minutes(hub):
    head, lines = read_bundle(BytesIO(exported(hub)))
    with pytest.raises(MinutesError, match="does not hold") as raised:
        prove(head, list(lines)[:-1], _facts(hub, False))
    assert raised.value.title == "These minutes cannot be proved"
