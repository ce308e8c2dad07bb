"""Minutes of many decisions in every format: `bench_minutes.py [--decisions N] [--rounds N] [--reportlab PYTHON]`.

Each format is written by a process of its own, so that its memory can be told. Beside DOCX stands pandoc, which makes
it from the Markdown, beside PDF reportlab with the same content, in an interpreter that has it; where they are there.
"""

import argparse
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import fields, replace
from functools import partial
from io import BytesIO
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tac_desk.domain.commands import PlanMeeting, PutMotion
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.people import Council
from tac_desk.minutes.compose import compose
from tac_desk.minutes.document import Block
from tac_desk.minutes.facts import Facts, gather
from tac_desk.minutes.formats import FORMATS
from tac_desk.minutes.proof import prove, told_of
from tac_desk.protocol.audit import audit_bundle
from tac_desk.protocol.bundle import read_bundle
from tests.minutes.test_minutes import a_ballot, some_facts
from tests.protocol.ledger_file import exported, seated_hub, vote_on

QUESTION = "Shall project number {} be accepted as a hosted project, on the terms of its application?"
FONTS = Path("/usr/share/fonts/truetype/dejavu")


def decided(decisions: int) -> Facts:
    """A meeting that has taken so many decisions, each of 16 votes."""
    made = [a_ballot(id=f"b{number}", question=QUESTION.format(number)) for number in range(decisions)]
    facts = some_facts(ballots={ballot.id: ballot for ballot in made})
    meeting = replace(facts.meeting, motions=tuple(facts.ballots))
    return replace(facts, meeting=meeting, entries={f"ballot:{one.id}": 7 for one in made})


def write_ledger(path: Path, decisions: int) -> None:
    """An exported ledger with so many ballots of three votes, all on the record of one meeting."""
    hub, keys = seated_hub(path.parent / "hub")
    hub.submit(PlanMeeting("Meeting", "tac", hub.now(), "UTC", "a room"), "meeting:m")
    for number in range(decisions):
        vote_on(hub, keys, f"b{number}", QUESTION.format(number), number + 1)
        hub.submit(PutMotion(f"b{number}"), "meeting:m")
    path.write_bytes(exported(hub))
    hub.close()


def proving(path: Path) -> Callable[[], bytes]:
    """What makes minutes as data of the ledger in `path`, its entries read already."""
    raw = path.read_bytes()
    audited = audit_bundle(*read_bundle(BytesIO(raw)))
    council, meeting = audited.things["council"], audited.things["meeting:m"]
    assert isinstance(council, Council)
    assert isinstance(meeting, Meeting)
    facts = gather(council, meeting, audited.things.get, audited.entries, audited.size, audited.root)
    for_council = replace(facts, for_council=True)
    head, lines = read_bundle(BytesIO(raw))
    kept = tuple(lines)
    return lambda: prove(head, tuple(told_of(kept, for_council)), for_council)


def measure(kind: str, ledger: Path, decisions: int, rounds: int) -> None:
    """Print what one format takes, in this process: seconds, MiB at most here and in its helper, MiB of the file."""
    if kind == "json":
        work = proving(ledger)
    else:
        facts = decided(decisions)
        work = partial(FORMATS[kind], facts)
    seconds, size = [], 0
    for _ in range(rounds):
        start = time.perf_counter()
        size = len(work())
        seconds.append(time.perf_counter() - start)
    lines = Path("/proc/self/status").read_text("ascii").splitlines()
    here = next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:")) / 1024
    helper = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(json.dumps([median(seconds), here, helper, size / 1024 / 1024]))


def pandoc(folder: Path, facts: Facts, rounds: int) -> float | None:
    """Seconds from the Markdown to DOCX, the start of the process included."""
    if shutil.which("pandoc") is None:
        return None
    source = folder / "minutes.md"
    source.write_bytes(FORMATS["md"](facts))
    command = ["pandoc", str(source), "-o", str(folder / "minutes.docx")]
    return median(_seconds(lambda: subprocess.run(command, check=True)) for _ in range(rounds))


def reportlab(folder: Path, facts: Facts, python: str | None, rounds: int) -> float | None:
    """Seconds for the same content, the start of the process included, as in ours."""
    if python is None or not FONTS.exists():
        return None
    minutes = compose(facts)
    sections = [(section.title, [_plain(block) for block in section.blocks]) for section in minutes.sections]
    script = str(Path(__file__).with_name("reportlab_minutes.py"))
    fonts = (str(FONTS / "DejaVuSans.ttf"), str(FONTS / "DejaVuSans-Bold.ttf"))
    command = [python, script, *fonts, str(folder / "reportlab.pdf")]
    told = json.dumps({"title": minutes.title, "sections": sections})
    return median(
        _seconds(lambda: subprocess.run(command, input=told, text=True, check=True)) for _ in range(rounds)
    )


def _plain(block: Block) -> list[object]:
    return [type(block).__name__, *(getattr(block, field.name) for field in fields(block))]


def _seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--decisions", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--reportlab", metavar="PYTHON", help="an interpreter that has reportlab")
    parser.add_argument("--only", help=argparse.SUPPRESS)  # a format, in the process that measures it
    parser.add_argument("--ledger", type=Path, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.only is not None:
        measure(args.only, args.ledger, args.decisions, args.rounds)
        return 0
    with tempfile.TemporaryDirectory() as name:
        table(Path(name), args.decisions, args.rounds, args.reportlab)
    return 0


def table(folder: Path, decisions: int, rounds: int, python: str | None) -> None:
    """Ours in each format, in turn, then the ratios to the peers."""
    ledger, facts, ours = folder / "ledger.jsonl", decided(decisions), {}
    write_ledger(ledger, decisions)
    print(f"{decisions} decisions: seconds, MiB at most, of its helper, of the file")
    for kind in (*FORMATS, "json"):
        words = (
            "--only",
            kind,
            "--ledger",
            str(ledger),
            "--decisions",
            str(decisions),
            "--rounds",
            str(rounds),
        )
        done = subprocess.run([sys.executable, __file__, *words], capture_output=True, text=True, check=True)
        ours[kind], *memory = json.loads(done.stdout)
        print(f"{kind:5} {ours[kind]:6.2f} " + " ".join(f"{one:7.1f}" for one in memory), flush=True)
    peers = {
        "docx": ("pandoc", pandoc(folder, facts, rounds)),
        "pdf": ("reportlab", reportlab(folder, facts, python, rounds)),
    }
    for kind, (peer, seconds) in peers.items():
        told = "is not there" if seconds is None else f"{seconds:.2f} s, ratio {ours[kind] / seconds:.2f}"
        print(f"{kind:5} {peer} {told}")


if __name__ == "__main__":
    sys.exit(main())
