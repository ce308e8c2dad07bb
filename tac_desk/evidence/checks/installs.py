"""Which commands fetch something that is not pinned by a hash or a full version; the rules of OpenSSF Scorecard 5."""

import posixpath
import re
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from itertools import pairwise

from tac_desk.evidence.commands import Command, Patience, pairs
from tac_desk.evidence.shell import commands_of

SHELLS = ("sh", "bash", "mksh", "dash", "ksh", "exec", "su")
INTERPRETERS = frozenset((
    *SHELLS, "dotnet", "nuget", "perl", "ruby", "php", "node", "nodejs", "java", "python", "python3", "python2.7",
))  # fmt: skip
_DOWNLOADERS = ("curl", "wget", "gsutil")
_WORTH_A_LOOK = (
    "pip", "curl", "wget", "gsutil", "s3api", "npm", "go get", "go install", "choco", "nuget", "NuGet", "dotnet",
    "msbuild",
)  # fmt: skip
_COMMIT = re.compile(r"[0-9a-fA-F]{40}")
_PINNED_FILE = re.compile(r"[\"']?https://raw\.githubusercontent\.com/[^/]+/[^/]+/[0-9a-fA-F]{40}/.+")
_FLAG = re.compile(r"-[-\w]*")
_REMOTE_SOURCE = re.compile(r"(?:git|svn|hg|bzr).")
_PINNED_SOURCE = re.compile(r"git(?:\+(?:https?|ssh|git))?://[^@]*@?[^@]*@[0-9a-fA-F]{40}(?:#egg=.*)?")
_GO_VERSION = re.compile(r"none|[0-9A-Fa-f]{40,}|v\d+\.\d+\.\d+(?:-[\w.-]+)?(?:\+[\w.-]+)?")
Hashed = Callable[[str], bool]
"""Whether a requirements file, named as in the command, pins everything by a hash."""


@dataclass(frozen=True, slots=True)
class Fetch:
    """`kind` is pip, npm, go, choco, nuget or download; `line` is where the command stands."""

    kind: str
    line: int
    text: str
    pinned: bool = False


@dataclass(slots=True)
class Sandbox:
    """What the scripts of one job, or one file, share: `downloaded` are the files that may be run later."""

    hashed: Hashed
    patience: Patience
    downloaded: set[str] = field(default_factory=set)


def fetches(script: str, line: int, place: Sandbox) -> list[Fetch]:
    """Every command that installs something, or runs what was downloaded."""
    if not place.downloaded and not any(text in script for text in _WORTH_A_LOOK):
        return []
    wanted = () if place.downloaded else _WORTH_A_LOOK
    found = list(_fetches(commands_of(script, line, wanted, place.patience), place))
    if wanted and place.downloaded:  # any line may run the file
        found = list(_fetches(commands_of(script, line, (), place.patience), place))
    return found


def _fetches(commands: list[Command], place: Sandbox) -> Iterator[Fetch]:
    for left, right in pairs(commands):
        if _downloads(left.plain) and _named(right.plain, INTERPRETERS) and not _all_pinned(left.plain):
            yield Fetch("download", left.line, f"{_said(left)} | {_said(right)}")
    for command in commands:
        plain, inner = command.plain, _script_of(command)
        if inner:
            yield from _fetches(commands_of(inner, command.line, (), place.patience), place)
        if _runs_download(plain, place.downloaded) or _runs_substitution(command):
            yield Fetch("download", command.line, _said(command))
        kind, pinned = _installs(plain, place.hashed)
        if kind:
            yield Fetch(kind, command.line, _said(command), pinned)
        if _downloads(plain) and not _all_pinned(plain) and (written := command.writes or _output_of(plain)):
            place.downloaded.add(posixpath.normpath(written).lower())


def _said(command: Command) -> str:
    return " ".join(word.text or "…" for word in command.words)


def _base(word: str) -> str:
    return word.rpartition("/")[2].lower()


def _named(plain: Sequence[str], names: Set[str] | Sequence[str]) -> bool:
    return bool(plain) and _base(plain[0]) in names


def _downloads(plain: Sequence[str]) -> bool:
    if _named(plain, ("aws",)):
        return [word.lower() for word in plain[1:3]] == ["s3api", "get-object"]
    return _named(plain, _DOWNLOADERS)


def _all_pinned(plain: Sequence[str]) -> bool:
    """Every address is a file of one commit."""
    addresses = [word for word in plain if re.match(r"[\"']?\w{1,20}://", word)]
    return bool(addresses) and all(_PINNED_FILE.fullmatch(address) for address in addresses)


def _output_of(plain: Sequence[str]) -> str | None:
    """The file that wget, gsutil or aws writes."""
    if _named(plain, ("wget",)):
        for flag, value in pairwise(plain):
            if flag.lower() == "-o":
                return value
        address = next((word for word in plain[1:] if word.startswith("http")), None)
        return posixpath.basename(re.split(r"[?#]", address)[0]) if address else None
    if _named(plain, ("gsutil",)):
        copied = ((word, target) for word, target in pairwise(plain) if word.startswith("gs://"))
        return next((_placed(target, word.partition("://")[2]) for word, target in copied), None)
    return _placed(plain[-1], plain[-2]) if _named(plain, ("aws",)) else None


def _placed(target: str, source: str) -> str:
    """The file that a copy of `source` becomes; the target may be a folder."""
    is_folder = target.endswith("/") or target == "."
    return posixpath.join(target, posixpath.basename(source)) if is_folder else target


def _script_of(command: Command) -> str | None:
    """The quoted script of `bash -c "…"`; other languages are not read."""
    named = False
    for word in command.plain if any(one.quoted for one in command.words) else ():
        if _base(word) in SHELLS:
            named = True
        elif named and word.startswith("-") and "c" in word:
            return next((one.quoted for one in command.words if one.quoted), None)
    return None


def _runs_download(plain: list[str], downloaded: set[str]) -> bool:
    if not plain or not downloaded:
        return False
    arguments = plain[1:] if _named(plain, INTERPRETERS) else plain[:1]
    return any(posixpath.normpath(word).lower() in downloaded for word in arguments)


def _runs_substitution(command: Command) -> bool:
    """`bash <(curl …)`."""
    if not _named(command.plain, INTERPRETERS) or len(command.words) < 2:
        return False
    inside = command.words[1].inside
    return bool(inside) and _downloads(inside[0].plain)


def _installs(plain: list[str], hashed: Hashed) -> tuple[str, bool]:
    """The package manager and whether what it installs is pinned; no name for any other command."""
    if len(plain) < 2:
        return "", False
    name, verb = _base(plain[0]), plain[1].lower()
    if name == "go" and verb in ("get", "install") and len(plain) > 2:
        return "go", _go_is_pinned(plain)
    arguments = _pip_arguments(plain)
    if arguments is not None:
        return "pip", _pip_is_pinned(arguments, hashed)
    if name == "npm" and {"install", "i", "install-test", "update", "ci"} & {
        word.lower() for word in plain[1:]
    }:
        return "npm", _npm_is_pinned(plain[1:])
    if name in ("choco", "choco.exe") and verb == "install":
        given = {word.partition("=")[0].lower() for word in plain[2:]}
        return "choco", bool(given & {"--requirechecksum", "--requirechecksums", "--require-checksums"})
    return _nuget(name, verb, [word.lower() for word in plain[1:]])


def _nuget(name: str, verb: str, arguments: list[str]) -> tuple[str, bool]:
    name = name.removesuffix(".exe")
    if name == "dotnet" and verb == "add" and "package" in arguments[1:3]:
        return "nuget", bool({"-v", "--version"} & set(arguments[2:]))
    if name == "nuget" and verb == "install":
        named = [word for word in arguments[1:2] if not word.endswith("packages.config")]
        return "nuget", "-version" in arguments or not named  # a file of packages names their versions
    if verb == "restore" and name in ("nuget", "dotnet"):
        return "nuget", ("-lockedmode" if name == "nuget" else "--locked-mode") in arguments
    if name == "msbuild" and "/t:restore" in arguments:
        return "nuget", "/p:restorelockedmode=true" in arguments
    return "", False


def _go_is_pinned(plain: list[str]) -> bool:
    """Everything that looks like an address must have a version; `-insecure` takes hashes only."""
    packages = [word for word in plain[2:] if not word.startswith("-")]
    remote = [word for word in packages if re.search(r"\w\.\w+/\w", word)]
    if len(remote) < len(packages) or not packages:
        return True
    versions = [word.partition("@")[2] for word in remote]
    secure = "-insecure" not in plain
    return any(_GO_VERSION.fullmatch(one) and (secure or not one.startswith("v")) for one in versions)


def _npm_is_pinned(arguments: list[str]) -> bool:
    for word in arguments:
        if word.lower() == "ci":
            return True
        if word.startswith(("github:", "git://", "git+http://", "git+https://")):
            _, found, commit = word.partition("#")
            return bool(found and _COMMIT.fullmatch(commit))
    return False


def _pip_arguments(plain: list[str]) -> list[str] | None:
    """What follows `pip install`, or `python -m pip install`."""
    words = plain
    if _named(plain, ("python", "python3", "python2.7")):
        after = [
            place + 1 for place, word in enumerate(plain[:-1]) if word == "-m" and plain[place + 1] == "pip"
        ]
        words = plain[after[0] :] if after else []
    installs = len(words) > 1 and _base(words[0]) in ("pip", "pip3") and words[1].lower() == "install"
    return words[2:] if installs else None


def _pip_is_pinned(arguments: list[str], hashed: Hashed) -> bool:
    if "--require-hashes" in arguments:
        return True
    files = [value for flag, value in pairwise(arguments) if flag in ("-r", "--requirement")]
    named = [word for word in arguments if not _FLAG.fullmatch(word)]
    if {"-e", "--editable"} & set(arguments):
        return "--no-deps" in arguments and all(map(_is_fixed_source, named))
    wheels = [word for word in named if word.endswith(".whl")]
    if files and len(named) == len(files) + len(wheels):  # pip checks all hashes as soon as one is given
        return all(map(hashed, files))
    return bool(wheels) and len(wheels) == len(named)


def _is_fixed_source(source: str) -> bool:
    """The project itself, or one commit of a repository."""
    return not _REMOTE_SOURCE.match(source) or _PINNED_SOURCE.fullmatch(source) is not None
