"""What a process did to the files of one folder, call by call, as strace saw it."""

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CALLS = (
    "openat,creat,write,pwrite64,writev,pwritev,pwritev2,ftruncate,truncate,fallocate,fsync,fdatasync,sync_file_range,"
    "rename,renameat,renameat2,link,linkat,unlink,unlinkat,rmdir,lseek,mkdir,mkdirat,sendfile,copy_file_range"
)
STEP = re.compile(r"^\d+ +(\w+)\((.*)\) += (\d+)")
DESCRIPTOR = re.compile(r"(\d+)<([^>]*)>")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
OUT = 1  # the descriptor on which it says what is done


@dataclass(frozen=True, slots=True)
class Step:
    """`what` is said, made, folder, written, sized, flushed, renamed or removed; `path` is relative to the folder."""

    what: str
    path: str = ""
    data: bytes = b""
    at: int = 0
    to: str = ""


def record(module: str, work: str, folder: Path, fault: str) -> list[Step]:
    """Run `module` on `folder`, and tell what it did there. Raises RuntimeError when it failed."""
    trace = folder.with_name(f"{folder.name}.trace")
    command = [
        "strace",
        "-f",
        "-qq",
        "-y",
        "-xx",
        "-s",
        "100000000",
        "-e",
        f"trace={CALLS}",
        "-o",
        str(trace),
    ]
    command += [sys.executable, "-B", "-m", module, work, str(folder), fault]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"{work} does not work at all: {done.stderr}")
    with trace.open() as lines:
        steps = list(Reader(folder).read(lines))
    trace.unlink()
    return steps


class Reader:
    """Understands every call that concerns the folder, or raises RuntimeError: nothing is left out silently."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.positions = f"{folder.resolve()}/", dict[int, int]()

    def read(self, lines: Iterator[str]) -> Iterator[Step]:
        for line in lines:
            if "unfinished ..." in line or "resumed>" in line:
                raise RuntimeError("several threads at once cannot be replayed in order")
            if found := STEP.match(line):
                yield from self._step(found[1], found[2], int(found[3]))

    def _step(self, call: str, arguments: str, result: int) -> Iterator[Step]:
        texts = [bytes.fromhex(text.replace("\\x", "")) for text in TEXT.findall(arguments)]
        descriptors = [
            (int(number), bytes.fromhex(name.replace("\\x", "")).decode() if name.startswith("\\x") else name)
            for number, name in DESCRIPTOR.findall(arguments)
        ]
        number, name = descriptors[0] if descriptors else (-1, "")
        if call == "write" and number == OUT:
            yield Step("said", data=texts[0])
        elif call == "lseek":
            self.positions[number] = result
        elif call in ("openat", "mkdir", "rename", "unlink"):
            yield from self._named(call, arguments, result, [self._inside(text.decode()) for text in texts])
        elif (path := self._inside(name)) is not None:
            yield self._content(call, arguments, result, Step("", path, texts[0] if texts else b""), number)

    def _inside(self, name: str) -> str | None:
        """The name within the folder, "" for the folder itself, None for all others."""
        if name + "/" == self.folder:
            return ""
        return name.removeprefix(self.folder) if name.startswith(self.folder) else None

    def _named(self, call: str, arguments: str, result: int, paths: list[str | None]) -> Iterator[Step]:
        if call == "openat":
            self.positions[result] = 0
            if paths[0] is not None and "O_CREAT" in arguments:
                yield Step("made", paths[0])
            if paths[0] is not None and "O_TRUNC" in arguments:
                yield Step("sized", paths[0])
        elif None not in paths:
            what = {"mkdir": "folder", "rename": "renamed", "unlink": "removed"}[call]
            yield Step(what, paths[0] or "", to=(paths[1] or "") if len(paths) > 1 else "")

    def _content(self, call: str, arguments: str, result: int, step: Step, number: int) -> Step:
        last = arguments.rsplit(", ", 1)[-1]
        if call == "pwrite64":
            return Step("written", step.path, step.data[:result], int(last))
        if call == "write":
            at = self.positions[number]
            self.positions[number] = at + result
            return Step("written", step.path, step.data[:result], at)
        if call == "ftruncate":
            return Step("sized", step.path, at=int(last))
        if call in ("fsync", "fdatasync"):
            return Step("flushed", step.path)
        raise RuntimeError(f"{call} of {step.path} cannot be replayed")
