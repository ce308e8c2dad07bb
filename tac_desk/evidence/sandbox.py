"""Puts one git command into a box: no network unless asked for, few files, limits of time and memory."""

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tac_desk.evidence.limits import MEMORY

SYSTEM = ("/usr", "/bin", "/lib", "/lib64", "/etc/alternatives", "/etc/ld.so.cache")
FOR_NETWORK = ("/etc/resolv.conf", "/etc/hosts", "/etc/nsswitch.conf", "/etc/ssl", "/etc/pki")
# MEMORY is the address space of one git process. A pack is mapped in windows (see SETTINGS in git.py), so its size
# does not count: the history of a repository of 520 MB is read within 256 MiB, which leaves room for indexes and one
# large object.
CLONE_MEMORY = 4 * 2**30  # checking what arrives holds a few of the largest objects at once
STDERR_AND_FILES = 2**20
CLONE_FILES = 16 * 2**30

ENVIRONMENT: Mapping[str, str] = {
    "GIT_ALLOW_PROTOCOL": "https:file",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_FLUSH": "0",  # without it git flushes the pipe after every commit, which costs up to a third
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_TERMINAL_PROMPT": "0",
    "HOME": os.devnull,
    "LC_ALL": "C.UTF-8",
}
_KEPT = ("PATH", "SYSTEMROOT", "TEMP", "TMP")  # a program cannot start on Windows without these


@dataclass(frozen=True, slots=True)
class Box:
    """The wrappers this machine has; `reason` says why there is no sandbox, and is empty when there is one."""

    bwrap: str | None = None
    prlimit: str | None = None
    reason: str = "the sandbox is only known on Linux"


@dataclass(frozen=True, slots=True)
class Access:
    """What one command may touch."""

    readable: tuple[Path, ...] = ()
    writable: tuple[Path, ...] = ()
    network: bool = False
    seconds: int = 60


def find_box(program: str) -> Box:
    """The wrappers that are installed; whether bwrap works is for the caller to try, once."""
    if not sys.platform.startswith("linux"):
        return Box()
    prlimit, bwrap = shutil.which("prlimit"), shutil.which("bwrap")
    if bwrap is None:
        return Box(None, prlimit, "bwrap is not installed")
    if not str(Path(program).resolve()).startswith(("/usr/", "/bin/")):
        return Box(None, prlimit, "git is installed outside /usr")
    return Box(bwrap, prlimit, "")


def environment() -> dict[str, str]:
    return {name: os.environ[name] for name in _KEPT if name in os.environ} | dict(ENVIRONMENT)


def boxed(box: Box, argv: Sequence[str], access: Access) -> list[str]:
    """`argv` with the wrappers of `box` in front."""
    return [*_limits(box, access), *_walls(box, access), *argv]


def _limits(box: Box, access: Access) -> list[str]:
    if box.prlimit is None:
        return []
    files, memory = (CLONE_FILES, CLONE_MEMORY) if access.writable else (STDERR_AND_FILES, MEMORY)
    return [box.prlimit, f"--as={memory}", f"--cpu={access.seconds}", f"--fsize={files}", "--core=0", "--"]


def _walls(box: Box, access: Access) -> list[str]:
    if box.bwrap is None:
        return []
    system = SYSTEM + (FOR_NETWORK if access.network else ())
    walls = [box.bwrap, "--unshare-all", *(["--share-net"] if access.network else [])]
    walls += ["--die-with-parent", "--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"]  # noqa: S108 (the box's own)
    walls += [part for path in system for part in ("--ro-bind-try", path, path)]
    walls += [part for path in access.readable for part in ("--ro-bind", str(path), str(path))]
    walls += [part for path in access.writable for part in ("--bind", str(path), str(path))]
    return [*walls, "--chdir", "/", "--"]
