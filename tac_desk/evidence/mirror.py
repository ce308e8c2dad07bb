"""Keeps a bare clone of a remote repository, made so that nothing in it or on the way can do harm."""

import re
import tempfile
from collections.abc import Callable
from functools import partial
from hashlib import sha256
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

from tac_desk.evidence.errors import EvidenceError, Stopped, not_fetched
from tac_desk.evidence.git import run_git
from tac_desk.evidence.git.processes import Processes
from tac_desk.evidence.limits import CLONE_SECONDS
from tac_desk.evidence.sandbox import Access

ALLOWED_HOSTS = frozenset(("github.com", "gitlab.com", "codeberg.org", "bitbucket.org"))
# Defects of old, harmless commits that git would otherwise refuse the whole repository for.
TOLERATED = (
    "zeroPaddedFilemode",
    "missingSpaceBeforeDate",
    "missingSpaceBeforeEmail",
    "badTimezone",
    "missingEmail",
)
SETTINGS = (
    "credential.helper=",
    "http.followRedirects=false",
    "transfer.fsckObjects=true",
    "gc.auto=0",
    *(f"fetch.fsck.{name}=ignore" for name in TOLERATED),
)
Run = Callable[..., bytes]
REFS = ("+refs/heads/*:refs/heads/*", "+refs/tags/*:refs/tags/*")


def mirror(
    address: str,
    folder: Path | None,
    *,
    hosts: frozenset[str] = ALLOWED_HOSTS,
    processes: Processes | None = None,
) -> Path:
    """A fresh bare clone of `address` below `folder`; one made earlier is brought up to date.

    `address` is https: on one of `hosts` (or file:). Raises EvidenceError when that is not so or git fails, and
    Stopped when `processes` end first.
    """
    try:
        parts = urlsplit(address)
        _check(address, parts, hosts)
    except ValueError as error:
        raise not_fetched(address, str(error)) from error
    if folder is None:
        raise not_fetched(address, "no folder for mirrors was given")
    folder.mkdir(parents=True, exist_ok=True)
    kept = folder.resolve() / f"{_slug(parts)}-{sha256(address.encode()).hexdigest()[:12]}.git"
    run = partial(_run, processes, parts)
    try:
        _update(run, address, kept) if kept.is_dir() else _clone(run, address, kept)
    except Stopped:
        raise
    except EvidenceError as error:
        raise not_fetched(address, error.cause) from error
    return kept


def _check(address: str, parts: SplitResult, hosts: frozenset[str]) -> None:
    if not address.isprintable():
        raise not_fetched(address, "the address holds control characters")
    if parts.scheme not in ("https", "file"):
        raise not_fetched(address, "only https: addresses are fetched")
    if parts.username or parts.password or parts.query or parts.fragment:
        raise not_fetched(
            f"{parts.scheme}://{parts.hostname}{parts.path}", "the address holds more than a place"
        )
    if parts.scheme == "https" and (parts.hostname not in hosts or parts.port not in (None, 443)):
        raise not_fetched(
            address, f"{parts.hostname} is not one of the allowed hosts: {', '.join(sorted(hosts))}"
        )


def _slug(parts: SplitResult) -> str:
    name = re.sub(r"[^a-z0-9]+", "-", parts.path.lower().removesuffix(".git")).strip("-")
    return name[-60:] or "repository"


def _run(processes: Processes | None, parts: SplitResult, writable: Path, *arguments: str) -> bytes:
    local = (Path(parts.path),) if parts.scheme == "file" else ()
    access = Access(local, (writable,), network=parts.scheme == "https", seconds=CLONE_SECONDS)
    settings = [part for setting in SETTINGS for part in ("-c", setting)]
    return run_git([*settings, *arguments], access, processes=processes)


def _clone(run: Run, address: str, kept: Path) -> None:
    """Made beside its place and moved there when complete, so that a mirror is never half a clone."""
    with tempfile.TemporaryDirectory(prefix="clone-", dir=kept.parent) as folder:
        new = Path(folder) / "new.git"
        run(
            Path(folder),
            "clone",
            "--quiet",
            "--bare",
            "--no-local",
            "--template=",
            "--",
            address,
            str(new),
        )
        new.rename(kept)


def _update(run: Run, address: str, kept: Path) -> None:
    own = f"--git-dir={kept}"
    run(kept, own, "fetch", "--quiet", "--prune", "--no-auto-maintenance", "--", address, *REFS)
    said = run(kept, own, "ls-remote", "--symref", "--", address, "HEAD")
    head = re.match(rb"ref: (refs/heads/[^\s\x00-\x1f]+)\tHEAD\n", said)
    if head:
        (kept / "HEAD").write_bytes(b"ref: " + head[1] + b"\n")
