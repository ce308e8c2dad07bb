"""Bar: whatever is changed in an exported ledger or in minutes is found, by program and script; nothing else is."""

import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from itertools import islice
from pathlib import Path

from tac_desk.minutes import proof
from tac_desk.minutes.errors import MinutesError
from tac_desk.minutes.told import Told
from tac_desk.protocol import audit, envelope
from tac_desk.protocol.replay import Replay
from tac_desk.record.merkle import Frontier
from tests.bars.bar import Bar, Case, Violation
from tests.minutes.proved import met_hub, proved, saying
from tests.protocol.ledger_file import VERIFIER, exported, found_by_program, signed_again

BY_SCRIPT = 25  # one case in so many is shown to the script too: it is a process of its own each time
Edit = Callable[[bytes, random.Random], bytes]


def flip_a_bit(raw: bytes, chance: random.Random) -> bytes:
    changed = bytearray(raw)
    changed[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def write_another_byte(raw: bytes, chance: random.Random) -> bytes:
    changed, place = bytearray(raw), chance.randrange(len(raw))
    changed[place] = chance.choice([byte for byte in range(256) if byte != raw[place]])
    return bytes(changed)


def cut_out(raw: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(raw))
    return raw[:start] + raw[start + chance.randint(1, 2000) :]


def put_in(raw: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(raw) + 1)
    return raw[:place] + chance.randbytes(chance.randint(1, 40)) + raw[place:]


def swap_lines(raw: bytes, chance: random.Random) -> bytes:
    lines = raw.splitlines(keepends=True)
    one, other = chance.sample(range(len(lines)), 2)
    lines[one], lines[other] = lines[other], lines[one]
    return b"".join(lines)


def repeat_a_line(raw: bytes, chance: random.Random) -> bytes:
    lines = raw.splitlines(keepends=True)
    place = chance.randrange(len(lines))
    return b"".join([*lines[: place + 1], *lines[place:]])


def change_a_digit(raw: bytes, chance: random.Random) -> bytes:
    places = [place for place, byte in enumerate(raw) if 48 <= byte <= 57]
    place = chance.choice(places)
    other = chance.choice([digit for digit in range(48, 58) if digit != raw[place]])
    return raw[:place] + bytes([other]) + raw[place + 1 :]


def tell_otherwise(raw: bytes, chance: random.Random) -> bytes:
    """Another number in the minutes, and the sum at the end made anew; nothing in a file without minutes."""

    def change(told: Told) -> None:
        tally = told["motions"][0]["tally"]
        tally[chance.choice(("yes", "no", "abstain", "recuse", "not_voted"))] += chance.randint(1, 9)

    return saying(raw, change) if b'"minutes"' in raw.partition(b"\n")[0] else raw


EDITS: tuple[Edit, ...] = (
    flip_a_bit,
    write_another_byte,
    cut_out,
    put_in,
    swap_lines,
    repeat_a_line,
    change_a_digit,
    tell_otherwise,
)


@contextmanager
def world(folder: Path, _seed: int) -> Iterator[Case]:
    hub = met_hub(folder / "hub")
    ledger = exported(hub)

    @cache
    def minutes(for_council: bool) -> bytes:
        try:
            return proved(hub, for_council=for_council)
        except MinutesError as error:
            raise Violation(f"a false alarm: {error}") from error

    def forge(chance: random.Random) -> bytes:
        """What a hub would write that changes an entry, and all that follows from it, and signs the whole anew."""

        def change(entries: list[dict]) -> None:
            entry = chance.choice(entries[1:-1])  # a shorter ledger is whole: only who saw more can tell
            kind = chance.randrange(4)
            if kind == 0:
                entry["facts"] = {**entry["facts"], "passes": "false", "yes": "1", "not_voted": "1"}
            elif kind == 1:
                entry["member"] = "m1" if entry["member"] != "m1" else "m2"
            elif kind == 2:
                entries.remove(entry)
            else:
                entry["signed"]["payload"] = entry["signed"]["payload"].replace(
                    '"claimed_at":', '"claimed_at":1'
                )

        return signed_again(hub, ledger, change)

    def case(seed: int) -> None:
        chance = random.Random(seed)
        edit = chance.choice([*EDITS, None])
        raw = ledger if edit is None or chance.random() < 0.5 else minutes(chance.random() < 0.5)
        changed = forge(chance) if edit is None else edit(raw, chance)
        if changed == raw:
            return
        if not found_by_program(changed):
            raise Violation(f"{edit.__name__ if edit else 'forging'} was not found")
        if said := found_by_program(raw):
            raise Violation(f"a false alarm: {said}")
        if seed % BY_SCRIPT == 0:
            by_script(changed, folder, {1, 2})
            by_script(raw, folder, {0})

    yield case
    hub.close()


def by_script(raw: bytes, folder: Path, wanted: set[int]) -> None:
    path = folder / "ledger.jsonl"
    path.write_bytes(raw)
    done = subprocess.run([sys.executable, "-I", str(VERIFIER), str(path)], capture_output=True, text=True)
    if done.returncode not in wanted or done.stderr:
        raise Violation(f"the script ended with {done.returncode}: {done.stdout}{done.stderr}")


def no_signatures() -> None:
    audit.is_signed_by = lambda signed, key: True


def no_results() -> None:
    Replay.agrees = lambda self, entry, opened: True  # type: ignore[method-assign]


def no_numbers() -> None:
    audit.Audit._check_sender = lambda self, seq, entry, opened: None  # type: ignore[method-assign]


def no_tree() -> None:
    Frontier.root = lambda self: bytes(32)  # type: ignore[method-assign]


def no_leaves() -> None:
    audit.entry_leaf = lambda salt, entry: envelope.canonical(entry.decode())  # never the leaf


def no_minutes() -> None:
    proof.check_minutes = lambda minutes, audited: None


def no_end() -> None:
    from tests.protocol import ledger_file

    plain = ledger_file.read_bundle

    def forgiving(file):
        head, lines = plain(file)
        return head, islice(lines, head.size)

    ledger_file.read_bundle = forgiving


BAR = Bar(
    name="tamper",
    promise="whatever is changed in an exported ledger or in minutes is found, and nothing in an untouched one",
    smoke=2_000,
    full=100_000,
    together=500,
    patience=1_000,
    world=world,
    faults={
        "device signatures are not checked": no_signatures,
        "results are not counted again": no_results,
        "senders and their numbers are not checked": no_numbers,
        "every tree has the same root": no_tree,
        "the leaves are not those of the entries": no_leaves,
        "the end of the file is not read": no_end,
        "minutes are not compared with their entries": no_minutes,
    },
)
