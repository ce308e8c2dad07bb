"""An exported ledger proves itself, to the program and to a script that shares nothing with it."""

import ast
import json
import random
import sys
from pathlib import Path

import pytest

from tac_desk.hub.hub import Hub
from tests.protocol import ledger_file
from tests.protocol.ledger_file import VERIFIER, exported, found_by_program, found_by_script, signed_again


@pytest.fixture(scope="module")
def hub(tmp_path_factory):
    hub = ledger_file.voted_hub(tmp_path_factory.mktemp("hub") / "hub")
    yield hub
    hub.close()


@pytest.fixture(scope="module")
def raw(hub: Hub) -> bytes:
    return exported(hub)


def position(entries, kind):
    return next(
        seq for seq, entry in enumerate(entries) if json.loads(entry["signed"]["payload"])["kind"] == kind
    )


def test_an_untouched_export_is_in_order_for_both_and_both_count_the_ballot_again(raw, tmp_path):
    assert found_by_program(raw) == ""
    status, said = found_by_script(raw, tmp_path)
    assert status == 0, said
    assert "Shall we?: passes, 2 yes, 1 no, 0 abstain, 0 recuse, 0 silent (counted again)" in said


def test_the_script_takes_the_key_of_the_hub_and_refuses_another(hub, raw, tmp_path):
    assert found_by_script(raw, tmp_path, hub.log_key.public.hex())[0] == 0
    status, said = found_by_script(raw, tmp_path, "00" * 32)
    assert (status, "not by the key you gave" in said) == (1, True)


def test_the_script_needs_nothing_but_the_standard_library_and_cryptography():
    imported = set()
    for node in ast.walk(ast.parse(VERIFIER.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            imported |= {name.name.partition(".")[0] for name in node.names}
        if isinstance(node, ast.ImportFrom):
            imported.add(node.module.partition(".")[0])
    assert imported - sys.stdlib_module_names == {"cryptography"}


@pytest.mark.parametrize("seed", range(60))
def test_any_byte_changed_anywhere_is_found(raw, tmp_path, seed):
    chance = random.Random(seed)
    place = chance.randrange(len(raw))
    changed = bytearray(raw)
    changed[place] ^= 1 << chance.randrange(8)
    at = raw[:place].count(b"\n") - 1  # the entry whose line was changed
    said = found_by_program(bytes(changed))
    assert said, f"byte {place}"
    if 0 <= at < raw.count(b"\n") - 2:
        assert f"Entry {at} " in said
    if seed < 12:
        assert found_by_script(bytes(changed), tmp_path)[0] in (1, 2)


@pytest.mark.parametrize("cut", ["the end", "an entry", "half a line", "twice"])
def test_a_file_with_lines_missing_or_doubled_is_found(raw, tmp_path, cut):
    lines = raw.splitlines(keepends=True)
    changed = {
        "the end": lines[:-1],
        "an entry": [*lines[:4], *lines[5:]],
        "half a line": [*lines[:-2], lines[-2][:50]],
        "twice": [*lines[:4], *lines[3:]],
    }[cut]
    assert found_by_program(b"".join(changed))
    assert found_by_script(b"".join(changed), tmp_path)[0] in (1, 2)


def say_it_failed(entries):
    entries[-1]["facts"] |= {"passes": "false"}


def say_two_to_nothing(entries):
    entries[-1]["facts"] |= {"no": "0", "not_voted": "1"}


def turn_a_vote(entries):
    vote = entries[position(entries, "cast_vote")]["signed"]
    vote["payload"] = vote["payload"].replace('"yes"', '"no"')


def drop_a_vote(entries):
    del entries[position(entries, "cast_vote")]


def repeat_a_vote(entries):
    entries.insert(-1, dict(entries[-2]))


def give_a_vote_to_another(entries):
    entries[position(entries, "cast_vote")]["member"] = "m2"


def refuse_a_vote(entries):
    entries[position(entries, "cast_vote")] |= {"outcome": "refused", "reason": "not_on_roll"}


FORGED = {
    say_it_failed: "records",
    say_two_to_nothing: "records",
    turn_a_vote: "was not signed",
    drop_a_vote: "records",
    repeat_a_vote: "is number",
    give_a_vote_to_another: "was not signed",
    refuse_a_vote: "records",
}


@pytest.mark.parametrize("change", FORGED, ids=lambda change: change.__name__)
def test_a_hub_that_forges_its_own_ledger_and_signs_it_is_found_out(hub, raw, tmp_path, change):
    forged = signed_again(hub, raw, change)
    said = found_by_program(forged)
    assert said.startswith("Entry "), said
    assert FORGED[change] in said
    status, by_script = found_by_script(forged, tmp_path)
    assert status == 1, by_script
    assert FORGED[change] in by_script


def test_a_ledger_signed_again_without_a_change_is_in_order(hub, raw, tmp_path):
    same = signed_again(hub, raw, lambda entries: None)
    assert found_by_program(same) == ""
    assert found_by_script(same, tmp_path)[0] == 0


@pytest.mark.parametrize("junk", [b"", b"\n", b"{}\n", b"\xff\n", b"[" * 100_000, b'{"format":"other/1"}\n'])
def test_a_file_that_is_no_export_is_refused_without_a_traceback(tmp_path, junk):
    path: Path = tmp_path / "junk"
    path.write_bytes(junk)
    assert found_by_program(junk)
    assert found_by_script(junk, tmp_path)[0] == 2


def test_a_ballot_that_closes_and_was_never_opened_is_found_without_a_traceback(raw, tmp_path):
    lines = [json.loads(line) for line in raw.splitlines()]
    opening = next(line for line in lines if "open_ballot" in line.get("entry", ""))
    opening |= {"subject": "", "entry": None, "salt": None}
    cut = b"".join(json.dumps(line).encode() + b"\n" for line in lines)
    assert "records another result" in found_by_program(cut)
    assert found_by_script(cut, tmp_path)[0] in (1, 2)
