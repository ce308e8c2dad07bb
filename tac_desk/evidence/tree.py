"""The files of one commit, found by name without a checkout."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from posixpath import normpath
from typing import NamedTuple

STANDARD = ("", ".github", "docs")  # where GitHub looks for a community file, in our order of preference
LINK, SUBMODULE = "120000", "160000"
LONGEST_PATH = 4096  # no system can check out a longer one


class Entry(NamedTuple):
    """One name in the tree; odd bytes of a path are kept as surrogate escapes."""

    path: str
    mode: str
    sha: str

    @property
    def name(self) -> str:
        return self.path.rpartition("/")[2]

    @property
    def folder(self) -> str:
        return self.path.rpartition("/")[0]


@dataclass(frozen=True)
class Tree:
    entries: tuple[Entry, ...]

    @classmethod
    def parse(cls, listing: bytes) -> "Tree":
        """`listing` is the output of `git ls-tree -r -z`."""
        records = listing.decode("utf-8", "surrogateescape").split("\0")[:-1]
        parted = (record.partition("\t") for record in records)
        entries = (
            Entry(path, *about.split(" ")[::2]) for about, _, path in parted if len(path) <= LONGEST_PATH
        )
        return cls(tuple(entries))

    @property
    def folders(self) -> Iterable[str]:
        """Every folder that holds a file, in lower case."""
        return self._by_folder.keys()

    @cached_property
    def _by_path(self) -> dict[str, Entry]:
        return {entry.path: entry for entry in self.entries}

    @cached_property
    def _by_folder(self) -> dict[str, list[tuple[str, Entry]]]:
        """Names and files by their folder's name in lower case."""
        folders: dict[str, list[tuple[str, Entry]]] = {}
        for entry in self.entries:
            if entry.mode != SUBMODULE:
                folder, _, name = entry.path.rpartition("/")
                folders.setdefault(folder.lower(), []).append((name, entry))
        return folders

    @cached_property
    def _names(self) -> frozenset[str]:
        """Every name there is, once: many folders have files of the same name."""
        return frozenset(name for files in self._by_folder.values() for name, _ in files)

    def matching(self, pattern: str, folders: Iterable[str] | None = None) -> list[Entry]:
        """Files whose whole name matches, case ignored; `folders` in order of preference, None means anywhere."""
        wanted = re.compile(pattern, re.IGNORECASE).fullmatch
        if folders is not None:
            files = (file for folder in folders for file in self._by_folder.get(folder, ()))
            return [entry for name, entry in files if wanted(name)]
        names = set(filter(wanted, self._names))
        places = self._by_folder.values() if names else ()
        return [entry for files in places for name, entry in files if name in names]

    def below(self, folder: str) -> Iterator[Entry]:
        return (entry for entry in self.entries if entry.path.startswith(f"{folder}/"))

    def at(self, path: str) -> Entry | None:
        return self._by_path.get(path)

    def link_target(self, link: Entry, content: str) -> Entry | None:
        """The file of this same tree that a symbolic link means; None when it leads out of it or to another."""
        path = normpath(f"{link.folder}/{content.strip()}" if link.folder else content.strip())
        target = None if content.startswith("/") or path.startswith("..") else self.at(path)
        return target if target and target.mode not in (LINK, SUBMODULE) else None
