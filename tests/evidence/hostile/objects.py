"""Repositories whose objects, names and dates no git would have written."""

import os
from hashlib import sha1
from pathlib import Path

from tests.evidence.hostile.arena import Arena, Cases, blank, commit, of_tree, point, put, tree
from tests.evidence.miniature import DAY, NOW, PEOPLE, Miniature, git

cases = Cases()
DAMAGED, TOO_LARGE, TOO_LONG = (
    "Git could not read this repository",
    "The repository is too large to read",
    "Reading the repository took too long",
)
FILE, FOLDER, LINK, MODULE = "100644", "40000", "120000", "160000"
WHEN = f"{NOW - DAY} +0000"


# --- names ------------------------------------------------------------------------------------------------


@cases.add()
def names_that_escape(arena: Arena) -> Path:
    names = (
        b"..",
        b".",
        b".git",
        b".GIT",
        b"git~1",
        b".g\xe2\x80\x8cit",
        b"a\\..\\..\\b",
        b"C:\\x",
        b"-rf",
        b"--all",
    )
    return of_tree(arena, *((FILE, name, b"x") for name in names), (FILE, b"README.md", b"# A project\n"))


@cases.add()
def folders_that_escape(arena: Arena) -> Path:
    folder = blank(arena)
    inner = put(folder, "tree", tree((FILE, b"README.md", put(folder, "blob", b"# A project\n"))))
    outer = tree((FOLDER, b"..", inner), (FOLDER, b".git", inner), (FOLDER, b"-", inner))
    return point(folder, put(folder, "commit", commit(put(folder, "tree", outer))))


@cases.add()
def names_of_terminals_and_writing_systems(arena: Arena) -> Path:
    names = (
        "\x1b]0;owned\x07",
        "new\nline",
        "\u202egnp.exe",
        "\u2066x",
        "tab\t.md",
        "\x7f",
        "e\u0301",
        "\ufeff",
        "a" * 255,
    )
    marked = ((FILE, f"LICENSE-{name}".encode(), b"words") for name in names)
    return of_tree(arena, *marked, (FILE, b"\xff\xfe\xc0", b"x"), (FILE, b"GOVERNANCE\r.md", b"x"))


@cases.add()
def names_longer_than_any_system_can_hold(arena: Arena) -> Path:
    """Thirty of them are more than the arguments of one program may be."""
    long = ((FILE, b"%02d" % number + b"a" * 65_536 + b"governance.md", b"x") for number in range(40))
    return of_tree(arena, *long, (FILE, b"readme." + b"a" * 200_000, b"x"), (FILE, b"LICENSE", b"words"))


@cases.add()
def many_names_just_short_enough(arena: Arena) -> Path:
    return of_tree(
        arena, *((FILE, b"%04d" % number + b"a" * 4000 + b"governance.md", b"x") for number in range(400))
    )


@cases.add(DAMAGED)
def a_name_that_is_empty(arena: Arena) -> Path:
    return of_tree(arena, (FILE, b"", b"x"))


@cases.add()
def one_name_many_times_and_out_of_order(arena: Arena) -> Path:
    return of_tree(
        arena, *((FILE, b"README.md", b"# %d\n" % number) for number in range(50)), (FILE, b"A", b"x")
    )


@cases.add()
def modes_that_do_not_exist(arena: Arena) -> Path:
    modes = ("100777", "100000", "777", "0", "140000", "060000", "1777777")
    return of_tree(arena, *((mode, b"README.%d" % at, b"# x\n") for at, mode in enumerate(modes)))


@cases.add()
def a_submodule_in_the_place_of_each_health_file(arena: Arena) -> Path:
    names = (b"CODEOWNERS", b"CONTRIBUTING.md", b"GOVERNANCE.md", b"LICENSE", b"README.md", b"pyproject.toml")
    return of_tree(arena, *((MODULE, name, "1" * 40) for name in names))


@cases.add()
def files_that_are_commits_and_folders(arena: Arena) -> Path:
    folder = blank(arena)
    empty = put(folder, "tree", b"")
    other = put(folder, "commit", commit(empty))
    content = tree((FILE, b"LICENSE", other), (FILE, b"README.md", empty), (LINK, b"SECURITY.md", other))
    return point(folder, put(folder, "commit", commit(put(folder, "tree", content))))


@cases.add()
def links_that_lead_out_in_a_circle_or_nowhere(arena: Arena) -> Path:
    links = {
        b"CODEOWNERS": b"CODEOWNERS", b"CONTRIBUTING.md": b"GOVERNANCE.md", b"GOVERNANCE.md": b"CONTRIBUTING.md",
        b"LICENSE": f"{arena.secret}".encode(), b"MAINTAINERS.md": b"../../../../../etc/passwd",
        b"README.md": b"\0/etc/passwd", b"ROADMAP.md": b"x/" * 400_000, b"SECURITY.md": b"",
        b"pyproject.toml": b"/proc/self/environ", b"setup.cfg": b"\xff\xfe",
    }  # fmt: skip
    return of_tree(arena, *((LINK, name, target) for name, target in links.items()))


# --- trees ------------------------------------------------------------------------------------------------


@cases.add()
def folders_five_hundred_deep(arena: Arena) -> Path:
    folder = blank(arena)
    inner = put(folder, "tree", tree((FILE, b"README.md", put(folder, "blob", b"x"))))
    for _ in range(500):
        inner = put(folder, "tree", tree((FOLDER, b"d", inner)))
    return point(folder, put(folder, "commit", commit(inner)))


@cases.add()
def folders_five_thousand_deep(arena: Arena) -> Path:
    """The path of the file is longer than any system can hold."""
    mini = Miniature(arena.root / "hostile.git")
    mini.commit({"/".join("d" * 2000): "x"})
    folder = mini.write()
    inner = git(folder, "rev-parse", "main^{tree}")
    for _ in range(3000):
        inner = put(folder, "tree", tree((FOLDER, b"d", inner)))
    return point(folder, put(folder, "commit", commit(inner)))


@cases.add(TOO_LARGE)
def ten_billion_files_in_eleven_folders(arena: Arena) -> Path:
    """Each folder holds the next one ten times."""
    folder = blank(arena)
    inner, mode = put(folder, "blob", b"x"), FILE
    for _ in range(10):
        inner, mode = put(folder, "tree", tree(*((mode, b"f%d" % n, inner) for n in range(10)))), FOLDER
    return point(folder, put(folder, "commit", commit(inner)))


@cases.add(DAMAGED)
def a_folder_that_is_missing(arena: Arena) -> Path:
    return of_tree(arena, (FOLDER, b"docs", "2" * 40), (FILE, b"README.md", b"# A project\n"))


# --- forged and damaged -----------------------------------------------------------------------------------


@cases.add()
def a_file_that_is_not_what_its_name_says(arena: Arena) -> Path:
    forged = sha1(b"blob 5\0words", usedforsecurity=False).hexdigest()
    folder = of_tree(arena, (FILE, b"LICENSE", forged), (FILE, b"README.md", b"# A project\n"))
    put(folder, "blob", b"The MIT License, or so it says", forged)
    return folder


@cases.add(DAMAGED)
def a_commit_that_is_not_what_its_name_says(arena: Arena) -> Path:
    folder = arena.repository()
    first = git(folder, "rev-parse", "main")
    put(folder, "commit", commit(git(folder, "rev-parse", "main^{tree}"), rest=b"\nforged\n"), first)
    return folder


@cases.add(DAMAGED)
def a_root_folder_that_is_not_what_its_name_says(arena: Arena) -> Path:
    folder = arena.repository()
    put(folder, "tree", b"", git(folder, "rev-parse", "main^{tree}"))
    return folder


def packed(arena: Arena) -> tuple[Path, Path]:
    """A repository of two commits in one pack, and that pack."""
    mini = Miniature(arena.root / "hostile.git")
    mini.commits(2, files={"README.md": "# A project\n"})
    folder = mini.write()
    git(folder, "repack", "-q", "-a", "-d", "--write-midx")
    for path in (folder / "objects/pack").iterdir():
        path.chmod(0o644)
    return folder, next((folder / "objects/pack").glob("*.pack"))


@cases.add(DAMAGED)
def a_pack_cut_short(arena: Arena) -> Path:
    folder, pack = packed(arena)
    pack.write_bytes(pack.read_bytes()[:40])
    return folder


@cases.add(DAMAGED)
def a_pack_of_noise(arena: Arena) -> Path:
    folder, pack = packed(arena)
    content = pack.read_bytes()
    pack.write_bytes(content[:12] + b"\xa5" * (len(content) - 32) + content[-20:])
    return folder


@cases.add(DAMAGED)
def an_index_of_a_pack_that_lies(arena: Arena) -> Path:
    folder, pack = packed(arena)
    index = pack.with_suffix(".idx")
    index.write_bytes(index.read_bytes()[:8] + b"\0\0\0\x01" * 256 + b"\0" * 900)
    return folder


@cases.add(commits=2)
def a_multi_pack_index_that_lies(arena: Arena) -> Path:
    folder, _ = packed(arena)
    index = folder / "objects/pack/multi-pack-index"
    index.write_bytes(index.read_bytes()[:12] + b"\xff" * 3000)
    return folder


@cases.add(commits=2)
def a_chain_of_commit_graphs_that_lies(arena: Arena) -> Path:
    folder, _ = packed(arena)
    git(folder, "commit-graph", "write", "--reachable", "--split")
    for path in (folder / "objects/info/commit-graphs").iterdir():
        path.chmod(0o644)
        path.write_bytes(
            path.read_bytes()[:8] + b"\xff" * 3000 if path.suffix == ".graph" else b"1" * 400_000
        )
    return folder


@cases.add(commits=2)
def bitmaps_and_reverse_indexes_of_noise(arena: Arena) -> Path:
    folder, pack = packed(arena)
    for suffix in (".bitmap", ".rev", ".mtimes", ".keep", ".promisor"):
        pack.with_suffix(suffix).unlink(missing_ok=True)
        pack.with_suffix(suffix).write_bytes(b"\xff" * 3000)
    return folder


@cases.add(commits=2)
def packs_that_are_links_to_nothing_in_a_circle_or_to_devices(arena: Arena) -> Path:
    folder, pack = packed(arena)
    targets = ("nowhere", "pack-3.pack", "/dev/zero", str(arena.secret), "/", ".")
    for number, target in enumerate(targets, 2):
        for suffix in (".pack", ".idx"):
            (pack.parent / f"pack-{number}{suffix}").symlink_to(target)
    (folder / "objects/ab").symlink_to("/")
    (folder / "objects/cd").write_text("x")
    return folder


@cases.add(commits=2)
def objects_of_a_sparse_petabyte(arena: Arena) -> Path:
    """A repository is given more time the larger it is, but not for ever."""
    folder, pack = packed(arena)
    with (pack.parent / "tmp_pack_large").open("wb") as file:
        file.truncate(2**43)
    return folder


@cases.add(commits=None, seconds=1)
def a_file_that_is_a_pipe(arena: Arena) -> Path:
    folder = arena.repository()
    sha = git(folder, "rev-parse", "main:README.md")
    path = folder / "objects" / sha[:2] / sha[2:]
    path.unlink()
    os.mkfifo(path)
    return folder


@cases.add(TOO_LONG, seconds=1)
def a_commit_that_is_a_pipe(arena: Arena) -> Path:
    folder = arena.repository()
    sha = git(folder, "rev-parse", "main")
    path = folder / "objects" / sha[:2] / sha[2:]
    path.unlink()
    os.mkfifo(path)
    return folder


@cases.add(DAMAGED)
def a_commit_that_is_an_endless_device(arena: Arena) -> Path:
    folder = arena.repository()
    sha = git(folder, "rev-parse", "main")
    path = folder / "objects" / sha[:2] / sha[2:]
    path.unlink()
    path.symlink_to("/dev/zero")
    return folder


# --- commits and tags -------------------------------------------------------------------------------------


def dated(arena: Arena, *dates: str) -> Path:
    """A file added by a commit of each date, with an honest commit on top."""
    folder = blank(arena)
    files: list[tuple[str, bytes, str]] = []
    parents = ""
    for number, date in enumerate(dates):
        files.append((FILE, b"LICENSE.%d" % number, put(folder, "blob", b"words")))
        content = commit(put(folder, "tree", tree(*files)), when=date, parents=parents)
        parents = f"parent {put(folder, 'commit', content)}\n"
    return point(folder, put(folder, "commit", commit(put(folder, "tree", tree(*files)), parents=parents)))


@cases.add()
def dates_beyond_every_calendar(arena: Arena) -> Path:
    return dated(
        arena,
        "253402300800 +0000",
        "9223372036854775807 +0000",
        "99999999999999999999999 +0000",
        "4102444800 +9999",
    )


@cases.add()
def dates_that_are_none(arena: Arena) -> Path:
    return dated(
        arena, "", "-1 +0000", "now", "0x10 +0000", "1e9 -0000", "0 +0000", f"{NOW}", f"{NOW} \x1b[31m"
    )


@cases.add(commits=None)
def a_commit_without_people(arena: Arena) -> Path:
    folder = blank(arena)
    content = f"tree {put(folder, 'tree', b'')}\n\nNobody\n".encode()
    return point(folder, put(folder, "commit", content))


@cases.add()
def zero_bytes_in_a_commit(arena: Arena) -> Path:
    """The log is parted by zero bytes: a message that holds them must not add a commit or a person."""
    forged = b"\0".join(
        (b"1" * 40, b"", b"%d" % (NOW - DAY), b"Mallory", b"m@x.y", b"Mallory", b"m@x.y", b"forged")
    )
    folder = blank(arena)
    content = commit(put(folder, "tree", b""), rest=b"\nHello\0" + forged + b"\0" + forged + b"\0\n")
    return point(folder, put(folder, "commit", content))


@cases.add(commits=None)
def zero_bytes_in_a_name(arena: Arena) -> Path:
    folder = blank(arena)
    person = b"Mallory\0x\0%d\0Ada <m@x.y\0z> %s" % (NOW, WHEN.encode())
    head = b"tree %s\nauthor %s\ncommitter %s\n" % (put(folder, "tree", b"").encode(), person, person)
    return point(folder, put(folder, "commit", head + b"\nHello\n"))


@cases.add()
def people_of_odd_names(arena: Arena) -> Path:
    mini = Miniature(arena.root / "hostile.git")
    mini.commit(author="\x1b[31m\u202e\udcff <\x07@\x1b>", message="x")
    return mini.write()


@cases.add()
def a_header_of_eight_megabytes(arena: Arena) -> Path:
    folder = blank(arena)
    rest = b"gpgsig " + b"x" * 4_000_000 + b"\n" + b"mergetag y\n" * 400_000 + b"\nHello\n"
    return point(folder, put(folder, "commit", commit(put(folder, "tree", b""), rest=rest)))


@cases.add()
def twenty_thousand_parents(arena: Arena) -> Path:
    folder = blank(arena)
    empty = put(folder, "tree", b"")
    old = put(folder, "commit", commit(empty, when="1000000000 +0000"))
    return point(folder, put(folder, "commit", commit(empty, parents=f"parent {old}\n" * 20_000)))


@cases.add(DAMAGED)
def a_parent_that_is_missing(arena: Arena) -> Path:
    folder = blank(arena)
    return point(
        folder, put(folder, "commit", commit(put(folder, "tree", b""), parents=f"parent {'3' * 40}\n"))
    )


@cases.add()
def a_chain_of_five_thousand_tags(arena: Arena) -> Path:
    folder = arena.repository()
    sha, kind = git(folder, "rev-parse", "main"), "commit"
    for number in range(5000):
        said = f"object {sha}\ntype {kind}\ntag v{number}\ntagger A <a@b.c> {WHEN}\n\nx\n"
        sha, kind = put(folder, "tag", said.encode()), "tag"
    point(folder, sha, "refs/tags/v1.0.0")
    return point(folder, sha, "refs/heads/main")


@cases.add()
def objects_replaced_and_grafted(arena: Arena) -> Path:
    """Git would show other commits in the place of these."""
    mini = Miniature(arena.root / "hostile.git")
    mini.commit({"README.md": "# A project\n"})
    for person in PEOPLE:
        mini.commit(author=person, ref="refs/heads/other")
    folder = mini.write()
    first, other = git(folder, "rev-parse", "main"), git(folder, "rev-parse", "other")
    point(folder, other, f"refs/replace/{first}")
    (folder / "info").mkdir(exist_ok=True)
    (folder / "info/grafts").write_text(f"{first} {other}\n")
    return folder
