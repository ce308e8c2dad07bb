"""What a person is told when a repository cannot be read as evidence."""

from pathlib import Path

from tac_desk.domain.display import display_safe
from tac_desk.domain.trouble import Trouble


class EvidenceError(Trouble):
    """A repository, or something asked of it, that cannot be read."""


class Stopped(EvidenceError):
    """A collection that had to end before it was done."""


def stopped(why: str) -> Stopped:
    return Stopped(
        "Collecting was ended early",
        why,
        "Collect again; give it more time if the repository is large or the machine is busy.",
    )


def no_git() -> EvidenceError:
    return EvidenceError(
        "Git is not installed", "no program named git was found", "Install git 2.36 or newer, then try again."
    )


def old_git(found: str) -> EvidenceError:
    return EvidenceError(
        "Git is too old",
        f"{found.strip()}; 2.36 is the oldest that works",
        "Install a newer git, then try again.",
    )


def not_a_repository(path: Path | str, why: str = "there is no git repository here") -> EvidenceError:
    return EvidenceError(
        "Not a git repository",
        display_safe(f"{path}: {why}"),
        "Give the folder of a clone (bare or not), or an https address.",
    )


def leads_elsewhere(path: Path, target: Path) -> EvidenceError:
    return EvidenceError(
        "This folder leads to another repository",
        display_safe(f"{path} leads to {target}, which does not name it back"),
        "If that is the repository you mean, give its own folder.",
    )


def borrows_objects(path: Path) -> EvidenceError:
    return EvidenceError(
        "This repository borrows objects from another one",
        display_safe(f"{path}: objects/info/alternates names other folders, which are not followed"),
        "Make a complete clone of it (git repack -a -d, then remove the alternates) and give that.",
    )


def empty_repository(name: str) -> EvidenceError:
    return EvidenceError(
        "This repository is empty",
        display_safe(f"{name}: no branch has a commit yet"),
        "Check the address; evidence needs at least one commit.",
    )


def not_a_commit(name: str, ref: str, kind: str) -> EvidenceError:
    return EvidenceError(
        "This is no commit",
        display_safe(f"{name}: {ref} names a {kind}"),
        "Give a branch, a commit, or a tag of a commit with --ref.",
    )


def missing_ref(name: str, ref: str, known: list[str]) -> EvidenceError:
    some = ", ".join(known[:8]) or "none"
    return EvidenceError(
        "No such branch, tag or commit",
        display_safe(f"{name} has no {ref!r}; it has: {some}{', …' if len(known) > 8 else ''}"),
        "Give one of these with --ref, or leave it out for the default branch.",
    )


def nothing_before(name: str, instant: str) -> EvidenceError:
    return EvidenceError(
        "Nothing had been committed yet",
        display_safe(f"{name} has no commit on this branch at or before {instant}"),
        "Give a later instant with --as-of, or another branch with --ref.",
    )


def history_is_cut(name: str, commit: str, day: str) -> EvidenceError:
    return EvidenceError(
        "This clone is too shallow",
        display_safe(f"{name}: its history is cut at {commit[:12]} ({day}), inside the window to be counted"),
        "Fetch the full history (git fetch --unshallow), then try again.",
    )


def timed_out(what: str, seconds: int) -> EvidenceError:
    return EvidenceError(
        "Reading the repository took too long",
        f"git {what} was stopped after {seconds} seconds",
        "Try again when the machine is less busy; if it happens again, the repository may be hostile.",
    )


def too_much(what: str, limit: int) -> EvidenceError:
    return EvidenceError(
        "The repository is too large to read",
        f"git {what} wrote more than {limit // 2**20} MiB",
        "Check that this is the right repository; nothing of it was kept.",
    )


def git_failed(what: str, said: bytes) -> EvidenceError:
    lines = said.decode("utf-8", "replace").strip().splitlines() or ["git gave no reason"]
    return EvidenceError(
        "Git could not read this repository",
        display_safe(f"git {what}: {lines[-1][:300]}"),
        "The repository may be damaged: make a fresh clone, then try again.",
    )


def not_fetched(address: str, why: str) -> EvidenceError:
    return EvidenceError(
        "This repository could not be fetched",
        display_safe(f"{address}: {why}"),
        "Check the address and the network, or clone it yourself and give the folder.",
    )
