"""Repositories whose parts are links, pipes, devices or pointers that lead somewhere else."""

import os
from pathlib import Path

from tests.evidence.hostile.arena import Arena, Cases, blank
from tests.evidence.miniature import git

cases = Cases()
NONE, BORROWS, ELSEWHERE, EMPTY, NO_REF = (
    "Not a git repository",
    "This repository borrows objects from another one",
    "This folder leads to another repository",
    "This repository is empty",
    "No such branch, tag or commit",
)


def replaced(path: Path) -> Path:
    """The same path with nothing there."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.unlink(missing_ok=True)
    return path


# --- the repository is somewhere else ---------------------------------------------------------------------


@cases.add(ELSEWHERE)
def a_file_that_points_at_a_private_repository(arena: Arena) -> Path:
    folder = arena.folder()
    (folder / ".git").write_text(f"gitdir: {arena.private()}\n")
    return folder


@cases.add(ELSEWHERE)
def a_file_that_points_at_a_private_repository_by_a_relative_path(arena: Arena) -> Path:
    arena.private()
    folder = arena.folder()
    (folder / ".git").write_text("gitdir: ../private.git\n")
    return folder


@cases.add(ELSEWHERE)
def a_link_to_a_private_repository(arena: Arena) -> Path:
    folder = arena.folder()
    (folder / ".git").symlink_to(arena.private())
    return folder


@cases.add(ELSEWHERE)
def a_file_that_points_at_the_root(arena: Arena) -> Path:
    folder = arena.folder()
    (folder / ".git").write_text("gitdir: /\n")
    return folder


@cases.add(NONE)
def a_file_that_points_at_itself(arena: Arena) -> Path:
    folder = arena.folder()
    (folder / ".git").write_text("gitdir: .git\n")
    return folder


@cases.add(NONE)
def a_file_that_points_at_a_name_no_system_can_hold(arena: Arena) -> Path:
    folder = arena.folder()
    (folder / ".git").write_text(f"gitdir: {'a' * 4000}\n")
    return folder


@cases.add(NONE)
def a_file_that_points_at_a_name_with_a_zero_byte(arena: Arena) -> Path:
    folder = arena.folder()
    (folder / ".git").write_text("gitdir: a\0b\n")
    return folder


@cases.add(NONE)
def a_git_file_without_end(arena: Arena) -> Path:
    folder = arena.folder()
    (folder / ".git").write_text("gitdir: /" + "a" * 5_000_000)
    return folder


@cases.add(ELSEWHERE)
def a_common_folder_that_is_a_private_repository(arena: Arena) -> Path:
    folder = arena.repository()
    (folder / "commondir").write_text(f"{arena.private()}\n")
    return folder


@cases.add(NONE)
def links_in_a_circle(arena: Arena) -> Path:
    folder = arena.folder()
    (folder / ".git").symlink_to(folder / "other")
    (folder / "other").symlink_to(folder / ".git")
    return folder


# --- objects of others ------------------------------------------------------------------------------------


def borrowing(arena: Arena, said: str | bytes) -> Path:
    folder = arena.repository()
    (folder / "objects/info").mkdir(exist_ok=True)
    (folder / "objects/info/alternates").write_bytes(said if isinstance(said, bytes) else said.encode())
    return folder


@cases.add(BORROWS)
def alternates_by_an_absolute_path(arena: Arena) -> Path:
    return borrowing(arena, f"{arena.private()}/objects\n")


@cases.add(BORROWS)
def alternates_by_a_relative_path(arena: Arena) -> Path:
    arena.private()
    return borrowing(arena, "../../private.git/objects\n")


@cases.add(BORROWS)
def alternates_in_a_chain_of_three(arena: Arena) -> Path:
    private = arena.private()
    for number in (1, 2):
        step = arena.root / f"step{number}/info"
        step.mkdir(parents=True)
        (step / "alternates").write_text(f"{arena.root}/step2\n" if number == 1 else f"{private}/objects\n")
    return borrowing(arena, f"{arena.root}/step1\n")


@cases.add(BORROWS)
def alternates_that_name_a_device(arena: Arena) -> Path:
    return borrowing(arena, "/dev/zero\n/proc/self/fd\n")


@cases.add(BORROWS)
def alternates_too_large_to_look_at(arena: Arena) -> Path:
    return borrowing(arena, b"#" * (65 * 2**20) + f"\n{arena.private()}/objects\n".encode())


@cases.add(BORROWS)
def alternates_that_are_a_pipe(arena: Arena) -> Path:
    folder = borrowing(arena, "")
    os.mkfifo(replaced(folder / "objects/info/alternates"))
    return folder


@cases.add(BORROWS)
def alternates_that_are_a_link(arena: Arena) -> Path:
    folder = borrowing(arena, "")
    other = arena.root / "list"
    other.write_text(f"{arena.private()}/objects\n")
    replaced(folder / "objects/info/alternates").symlink_to(other)
    return folder


@cases.add(BORROWS)
def objects_that_are_a_link_to_those_of_a_private_repository(arena: Arena) -> Path:
    private, folder = arena.private(), blank(arena)
    for made in ("objects/info", "objects/pack", "objects"):
        (folder / made).rmdir()
    (folder / "objects").symlink_to(private / "objects")
    (folder / "refs/heads/main").write_text(git(private, "rev-parse", "main") + "\n")
    return folder


@cases.add()
def alternates_for_the_old_http_transport(arena: Arena) -> Path:
    folder = borrowing(arena, "")
    (folder / "objects/info/http-alternates").write_text("http://127.0.0.1:9/objects\n")
    return folder


# --- refs -------------------------------------------------------------------------------------------------


@cases.add(NO_REF)
def branches_in_a_folder_of_somebody_else(arena: Arena) -> Path:
    private, folder = arena.private(), arena.repository()
    point_tag(folder)
    (folder / "refs/heads/main").unlink()
    (folder / "refs/heads").rmdir()
    (folder / "refs/heads").symlink_to(private / "refs/heads")
    return folder


def point_tag(folder: Path) -> None:
    """Any commit at all, so that the repository is not empty."""
    (folder / "refs/tags").mkdir(parents=True, exist_ok=True)
    (folder / "refs/tags/some").write_text("1" * 40 + "\n")


@cases.add(EMPTY)
def all_refs_in_a_folder_of_somebody_else(arena: Arena) -> Path:
    private, folder = arena.private(), blank(arena)
    for made in ("refs/heads", "refs/tags", "refs"):
        (folder / made).rmdir()
    (folder / "refs").symlink_to(private / "refs")
    return folder


@cases.add()
def branches_that_are_links_to_files_outside(arena: Arena) -> Path:
    folder = arena.repository()
    for number, target in enumerate(("/etc/passwd", "/dev/zero", str(arena.secret), "..", "/")):
        (folder / f"refs/heads/outside{number}").symlink_to(target)
    return folder


@cases.add()
def pipes_for_every_branch_and_tag(arena: Arena) -> Path:
    folder = arena.repository()
    for name in ("heads/a", "heads/b/c", "tags/v1.0", "remotes/origin/HEAD"):
        (folder / "refs" / name).parent.mkdir(parents=True, exist_ok=True)
        os.mkfifo(folder / "refs" / name)
    return folder


@cases.add(NONE)
def a_head_that_is_a_pipe(arena: Arena) -> Path:
    folder = arena.repository()
    os.mkfifo(replaced(folder / "HEAD"))
    return folder


@cases.add(NONE)
def a_head_that_is_an_endless_device(arena: Arena) -> Path:
    folder = arena.repository()
    replaced(folder / "HEAD").symlink_to("/dev/zero")
    return folder


@cases.add(NO_REF)
def a_head_that_is_a_link_to_a_secret(arena: Arena) -> Path:
    folder = arena.repository()
    replaced(folder / "HEAD").symlink_to(arena.secret)
    return folder


@cases.add(NO_REF)
def a_head_that_is_an_option(arena: Arena) -> Path:
    folder = arena.repository()
    (folder / "HEAD").write_text(f"ref: refs/heads/--upload-pack={arena.alarm}\n")
    return folder


@cases.add(NO_REF)
def a_head_that_leads_out(arena: Arena) -> Path:
    folder = arena.repository()
    (folder / "HEAD").write_text("ref: refs/heads/../../../secret\n")
    return folder


@cases.add(NO_REF)
def a_head_of_five_megabytes(arena: Arena) -> Path:
    folder = arena.repository()
    (folder / "HEAD").write_text("ref: refs/heads/" + "main" * 1_250_000 + "\n")
    return folder


@cases.add(NO_REF)
def symbolic_branches_in_a_circle(arena: Arena) -> Path:
    folder = arena.repository()
    point_tag(folder)
    (folder / "refs/heads/main").write_text("ref: refs/heads/other\n")
    (folder / "refs/heads/other").write_text("ref: refs/heads/main\n")
    return folder


@cases.add(NONE)
def packed_refs_that_are_a_pipe(arena: Arena) -> Path:
    folder = arena.repository()
    os.mkfifo(replaced(folder / "packed-refs"))
    return folder


@cases.add(NONE)
def packed_refs_that_are_an_endless_device(arena: Arena) -> Path:
    folder = arena.repository()
    replaced(folder / "packed-refs").symlink_to("/dev/zero")
    return folder


@cases.add(NONE)
def packed_refs_too_large_to_look_at(arena: Arena) -> Path:
    folder = arena.repository()
    with (folder / "packed-refs").open("wb") as file:
        file.truncate(65 * 2**20)
    return folder


@cases.add()
def a_hundred_thousand_packed_refs_with_hostile_names(arena: Arena) -> Path:
    folder = arena.repository()
    sha = git(folder, "rev-parse", "main")
    names = (f"refs/heads/\x1b[31m--upload-pack={number}/../\u202e" for number in range(100_000))
    (folder / "packed-refs").write_text("".join(f"{sha} {name}\n" for name in names))
    return folder


@cases.add()
def thousands_of_loose_refs_in_deep_folders(arena: Arena) -> Path:
    folder = arena.repository()
    sha = git(folder, "rev-parse", "main")
    deep = folder / "refs/heads" / "/".join("d" * 100)
    deep.mkdir(parents=True)
    for number in range(3000):
        (deep / f"branch{number}").write_text(sha)
    return folder


@cases.add(NONE)
def a_boundary_of_a_shallow_clone_that_is_a_pipe(arena: Arena) -> Path:
    folder = arena.repository()
    os.mkfifo(folder / "shallow")
    return folder


@cases.add()
def grafts_and_attributes_that_are_pipes(arena: Arena) -> Path:
    folder = arena.repository()
    (folder / "info").mkdir(exist_ok=True)
    for name in ("grafts", "attributes", "exclude", "sparse-checkout"):
        os.mkfifo(replaced(folder / "info" / name))
    return folder


@cases.add()
def work_trees_and_logs_that_are_devices(arena: Arena) -> Path:
    folder = arena.repository()
    for name in ("worktrees", "modules", "logs", "index", "ORIG_HEAD", "FETCH_HEAD", "config.worktree"):
        (folder / name).symlink_to("/dev/zero")
    return folder
