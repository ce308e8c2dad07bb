"""A disk that forgets: what is on it after a power cut, when only what was flushed is sure to be there."""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from tests.bars.power_trace import Step

SECTOR = 512


@dataclass(eq=False)
class File:
    """`sure` is what was flushed last; `since` are writes and changes of size that nobody flushed."""

    sure: bytes = b""
    since: list[Step] = field(default_factory=list)
    is_folder: bool = False


@dataclass(frozen=True, slots=True)
class Naming:
    """A change of a folder's list of names: `file` gets the name `path`, and `gone` is no name any more."""

    path: str
    file: File | None
    gone: str = ""


class Disk:
    """Files and folders as the process sees them (`now`), and their names as they are sure to be (`sure`)."""

    def __init__(self, folder: Path) -> None:
        """Begin with what is in `folder`, all of it sure."""
        self.sure = {"": File(is_folder=True)}
        for path in folder.rglob("*"):
            name, is_folder = path.relative_to(folder).as_posix(), path.is_dir()
            self.sure[name] = File(b"" if is_folder else path.read_bytes(), is_folder=is_folder)
        self.now, self.since = dict(self.sure), list[Naming]()

    def replay(self, steps: Iterable[Step]) -> "Disk":
        for step in steps:
            self._take(step)
        return self

    def _take(self, step: Step) -> None:
        match step.what:
            case "made" | "folder" if step.path not in self.now:
                self._name(Naming(step.path, File(is_folder=step.what == "folder")))
            case "renamed":
                self._name(Naming(step.to, self.now[step.path], gone=step.path))
            case "removed":
                self._name(Naming(step.path, None, gone=step.path))
            case "written" | "sized":
                self.now[step.path].since.append(step)
            case "flushed":
                self._flush(step.path)

    def _name(self, change: Naming) -> None:
        _apply(self.now, change)
        self.since.append(change)

    def _flush(self, path: str) -> None:
        file = self.now[path]
        file.sure, file.since = _content(file.sure, file.since), []
        if file.is_folder:
            for change in [change for change in self.since if _folder(change.path) == path]:
                _apply(self.sure, change)
                self.since.remove(change)

    def cut(self, chance: random.Random, target: Path) -> str:
        """Write to `target` what is left after a power cut; tells in which way it was cut."""
        way = chance.choice(("nothing more", "everything", "some", "some", "torn", "torn"))
        share = {"nothing more": 0.0, "everything": 1.0}.get(way, chance.random())
        names = dict(self.sure)
        for change in self.since:
            if chance.random() < share:
                _apply(names, change)
        left = {name: file for name, file in names.items() if not name.endswith("-shm")}
        for name, file in sorted(left.items()):
            place = target / name
            if file.is_folder and place.parent.is_dir():
                place.mkdir(exist_ok=True)
            elif place.parent.is_dir():
                place.write_bytes(_content(file.sure, list(_kept(file.since, share, way == "torn", chance))))
        return way


def _folder(path: str) -> str:
    return "" if "/" not in path else str(PurePosixPath(path).parent)


def _apply(names: dict[str, File], change: Naming) -> None:
    if change.gone:
        names.pop(change.gone, None)
    if change.file:
        names[change.path] = change.file


def _kept(steps: list[Step], share: float, torn: bool, chance: random.Random) -> Iterable[Step]:
    """The steps that reached the disk: whole ones, or sector by sector."""
    for step in steps:
        if step.what == "sized" or not torn:
            if chance.random() < share:
                yield step
            continue
        begin = 0
        while begin < len(step.data):
            end = min(len(step.data), begin + SECTOR - (step.at + begin) % SECTOR)
            if chance.random() < share:
                yield Step("written", step.path, step.data[begin:end], step.at + begin)
            begin = end


def _content(sure: bytes, steps: Iterable[Step]) -> bytes:
    """What a file holds when these steps are done to it; a hole is zeros."""
    content = bytearray(sure)
    for step in steps:
        end = step.at + len(step.data)
        if len(content) < end:
            content += bytes(end - len(content))
        if step.what == "sized":
            del content[step.at :]
            content += bytes(step.at - len(content))
        else:
            content[step.at : end] = step.data
    return bytes(content)
