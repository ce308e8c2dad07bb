"""The house rules of this code, checked; every check is also shown to catch a planted offender."""

import ast
import re
import statistics
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
TOP_LEVEL = {"pyproject.toml", "tac_desk", "resources", "tests", "packaging", "README.md", "LICENSE"}
FILE_CEILING, FILE_MEDIAN, FUNCTION_CEILING, FUNCTION_MEDIAN = 300, 100, 40, 8
EXCEPTIONS = {
    "packaging/dev.py": "one file by decision: it runs before anything else of the project can be imported",
}
NETWORK_ROOMS = ("sync", "auth", "updates", "intake", "hub")
Check = Callable[[Path], list[str]]


# --- reading ----------------------------------------------------------------------------------------------


def tracked(root: Path) -> list[Path]:
    """The files git knows, or all of them where there is no repository."""
    command = ["git", "-c", "safe.directory=*", "-C", str(root), "ls-files", "-z"]
    git = subprocess.run(command, capture_output=True, check=False) if (root / ".git").exists() else None
    names = git.stdout.decode().split("\0")[:-1] if git and git.returncode == 0 else None
    found = root.rglob("*") if names is None else map(root.joinpath, names)
    return sorted(path for path in found if path.is_file())


def sources(root: Path, *rooms: str) -> list[Path]:
    return sorted(path for room in rooms for path in (root / room).rglob("*.py"))


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_bytes(), str(path))


def nodes(path: Path, *kinds: type[ast.AST]) -> Iterator[Any]:
    return (node for node in ast.walk(tree(path)) if isinstance(node, kinds))


def functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    return nodes(path, ast.FunctionDef, ast.AsyncFunctionDef)


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def lines(path: Path) -> int:
    return len(path.read_bytes().splitlines())


def imports(path: Path) -> Iterator[tuple[int, str]]:
    """Line and dotted name of each import; `from a import b` counts as `a.b`."""
    for node in nodes(path, ast.Import, ast.ImportFrom):
        prefix = f"{node.module}." if isinstance(node, ast.ImportFrom) and node.module else ""
        if not (isinstance(node, ast.ImportFrom) and node.level):
            yield from ((node.lineno, prefix + alias.name) for alias in node.names)


def at(root: Path, path: Path, line: int, what: str) -> str:
    return f"{path.relative_to(root).as_posix()}:{line}: {what}"


def excepted(root: Path, path: Path) -> bool:
    return path.relative_to(root).as_posix() in EXCEPTIONS


# --- the rules --------------------------------------------------------------------------------------------


def no_file_is_longer_than_the_ceiling(root: Path) -> list[str]:
    long = [
        p for p in sources(root, "tac_desk", "packaging") if lines(p) > FILE_CEILING and not excepted(root, p)
    ]
    return [at(root, path, lines(path), f"file longer than {FILE_CEILING} lines") for path in long]


def files_are_short_as_a_rule(root: Path) -> list[str]:
    sizes = [lines(path) for path in sources(root, "tac_desk") if len(tree(path).body) > 1]
    middle = statistics.median(sizes or [0])
    return [f"tac_desk: files have {middle} lines in the median"] if middle > FILE_MEDIAN else []


def no_function_is_longer_than_the_ceiling(root: Path) -> list[str]:
    found = ((path, f) for path in sources(root, "tac_desk", "packaging") for f in functions(path))
    return [
        at(root, path, f.lineno, f"{f.name} has {length(f)} lines, more than {FUNCTION_CEILING}")
        for path, f in found
        if length(f) > FUNCTION_CEILING
    ]


def functions_are_short_as_a_rule(root: Path) -> list[str]:
    sizes = [length(f) for path in sources(root, "tac_desk") for f in functions(path)]
    middle = statistics.median(sizes or [0])
    return [f"tac_desk: functions have {middle} lines in the median"] if middle > FUNCTION_MEDIAN else []


def every_module_says_what_it_is(root: Path) -> list[str]:
    """A docstring whose first paragraph is a sentence."""
    said = ((p, ast.get_docstring(tree(p)) or "") for p in sources(root, "tac_desk", "tests", "packaging"))
    wanting = [path for path, text in said if not text.split("\n\n")[0].rstrip().endswith((".", ":", "?"))]
    return [at(root, path, 1, "no docstring that opens with one sentence") for path in wanting]


def widgets_do_not_style_themselves(root: Path) -> list[str]:
    """The application's one style sheet is set in ui/theme; everything else uses its tokens."""
    calls = ((p, n) for p in sources(root, "tac_desk/ui") for n in nodes(p, ast.Attribute))
    found = [(p, n.lineno) for p, n in calls if n.attr == "setStyleSheet"]
    return [
        at(root, p, line, "setStyleSheet")
        for p, line in found
        if "theme" not in p.relative_to(root).as_posix()
    ]


def no_exception_is_swallowed(root: Path) -> list[str]:
    """A handler of everything must raise, use what it caught, or log it; suppressing everything is never right."""
    python = sources(root, "tac_desk", "packaging")
    handlers = (
        (p, n) for p in python for n in nodes(p, ast.ExceptHandler) if _is_broad(n.type) and _swallows(n)
    )
    suppressing = ((p, n) for p in python for n in nodes(p, ast.Call) if _suppresses_everything(n))
    found = [*handlers, *suppressing]
    return [at(root, path, node.lineno, "every exception is swallowed here") for path, node in found]


def _is_broad(caught: ast.expr | None) -> bool:
    names = caught.elts if isinstance(caught, ast.Tuple) else [caught]
    return any(name is None or getattr(name, "id", "") in ("Exception", "BaseException") for name in names)


def _swallows(handler: ast.ExceptHandler) -> bool:
    inside = [node for statement in handler.body for node in ast.walk(statement)]
    raises = any(isinstance(node, ast.Raise) for node in inside)
    used = any(isinstance(node, ast.Name) and node.id == handler.name for node in inside)
    logged = any(isinstance(node, ast.Attribute) and node.attr == "exception" for node in inside)
    return not (raises or used or logged)


def _suppresses_everything(call: ast.Call) -> bool:
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    return name == "suppress" and any(map(_is_broad, call.args))


def nothing_is_left_to_be_written(root: Path) -> list[str]:
    """No NotImplementedError, and no empty function that is neither abstract nor explained."""
    python = sources(root, "tac_desk", "packaging")
    names = ((p, n.lineno) for p in python for n in nodes(p, ast.Name) if n.id == "NotImplementedError")
    empty = ((p, f.lineno) for p in python for f in _empty_functions(tree(p), abstract=False))
    return [at(root, path, line, "not written yet") for path, line in (*names, *empty)]


def _empty_functions(node: ast.AST, *, abstract: bool) -> Iterator[ast.FunctionDef]:
    for child in ast.iter_child_nodes(node):
        if (
            isinstance(child, ast.FunctionDef)
            and not abstract
            and not child.decorator_list
            and _is_empty(child)
        ):
            yield child
        bases = [ast.unparse(base) for base in child.bases] if isinstance(child, ast.ClassDef) else []
        yield from _empty_functions(child, abstract=any("Protocol" in base for base in bases))


def _is_empty(function: ast.FunctionDef) -> bool:
    only = function.body[0] if len(function.body) == 1 else None
    filler = isinstance(only, ast.Expr) and isinstance(only.value, ast.Constant) and only.value.value is ...
    return filler or isinstance(only, ast.Pass)


# Written in pieces, so that this file does not catch itself.
MACHINE = [
    *(r"/wor" + "k/" + tail for tail in (r"main\b", r"shared\b", r"\.")),
    r"/roo" + r"t/\.",
    r"/hom" + r"e/[a-z][-\w]*/",
    r"/User" + r"s/[A-Za-z][-\w]*/",
    r"[A-Z]:\\+User" + r"s\\",
]
REGISTRIES = [
    "py" + "pi.org",
    "python" + "hosted",
    "npm" + "js.",
    "deb." + "debian.org",
    "golan" + "g.org/proxy",
]
FORBIDDEN_TEXT = re.compile("|".join([*MACHINE, *map(re.escape, REGISTRIES)]).encode())


def no_file_names_a_machine_or_a_registry(root: Path) -> list[str]:
    hits = ((path, FORBIDDEN_TEXT.search(path.read_bytes())) for path in tracked(root))
    return [
        at(root, path, hit.string[: hit.start()].count(b"\n") + 1, hit[0].decode())
        for path, hit in hits
        if hit
    ]


def every_test_asserts(root: Path) -> list[str]:
    tests = ((p, f) for p in sources(root, "tests") if p.name.startswith("test_") for f in functions(p))
    silent = [(p, f) for p, f in tests if f.name.startswith("test_") and not _asserts(f)]
    return [at(root, path, f.lineno, f"{f.name} asserts nothing") for path, f in silent]


def _asserts(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    asking = re.compile(r"^_?(assert|check|expect|verify|raises|warns|fail$|wait|match$)")
    for node in ast.walk(function):
        name = getattr(node.func, "attr", getattr(node.func, "id", "")) if isinstance(node, ast.Call) else ""
        if isinstance(node, ast.Assert) or asking.match(name):
            return True
    return False


def the_top_level_is_as_agreed(root: Path) -> list[str]:
    top = {path.relative_to(root).parts[0] for path in tracked(root)}
    return [f"{name}: not one of the agreed top-level names" for name in top - TOP_LEVEL if name[0] != "."]


def migrations_import_nothing_of_ours(root: Path) -> list[str]:
    found = ((p, i) for p in sources(root, "tac_desk") if "migrations" in p.parts for i in imports(p))
    ours = [(path, line) for path, (line, name) in found if name.split(".")[0] == "tac_desk"]
    relative = (
        (p, n) for p in sources(root, "tac_desk") if "migrations" in p.parts for n in nodes(p, ast.ImportFrom)
    )
    ours += [(path, node.lineno) for path, node in relative if node.level]
    return [at(root, path, line, "a migration imports what will change") for path, line in ours]


def the_domain_is_standard_library_only(root: Path) -> list[str]:
    found = ((p, line, name) for p in sources(root, "tac_desk/domain") for line, name in imports(p))
    allowed = {*sys.stdlib_module_names, "tac_desk"}
    return [at(root, p, line, name) for p, line, name in found if name.split(".")[0] not in allowed]


def only_some_rooms_use_the_network(root: Path) -> list[str]:
    """The import contracts see packages only; these are single modules of harmless packages."""
    network = ("urllib.request", "http.client", "http.server", "xmlrpc", "ftplib", "smtplib")
    found = ((p, line, name) for p in sources(root, "tac_desk") for line, name in imports(p))
    elsewhere = [hit for hit in found if hit[0].relative_to(root).parts[1] not in NETWORK_ROOMS]
    return [
        at(root, p, line, name)
        for p, line, name in elsewhere
        if f"{name}.".startswith(tuple(f"{n}." for n in network))
    ]


def the_lock_agrees_with_the_project(root: Path) -> list[str]:
    """Each pinned direct dependency stands in packaging/constraints.txt with the same version."""
    project = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]
    direct = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    locked = map(_pin, (root / "packaging" / "constraints.txt").read_text("utf-8").splitlines())
    missing = sorted(set(map(_pin, direct)) - set(locked))
    return [
        f"constraints.txt: {name}=={version} is not locked; run `dev.py lock`" for name, version in missing
    ]


def _pin(requirement: str) -> tuple[str, str]:
    name, _, version = requirement.split(";")[0].partition("==")
    return re.sub(r"[-_.]+", "-", re.sub(r"\[.*]", "", name)).strip().lower(), version.strip()


# --- the checks, and an offender for each -----------------------------------------------------------------

DOC = '"""A planted offender."""\n'
PLANTS: dict[Check, tuple[str, str]] = {
    no_file_is_longer_than_the_ceiling: ("tac_desk/long.py", DOC + "x = 1\n" * 300),
    files_are_short_as_a_rule: ("tac_desk/longish.py", DOC + "x = 1\n" * 101),
    no_function_is_longer_than_the_ceiling: ("tac_desk/f.py", DOC + "def f():\n" + "    x = 1\n" * 40),
    functions_are_short_as_a_rule: ("tac_desk/f.py", DOC + "def f():\n" + "    x = 1\n" * 8),
    every_module_says_what_it_is: ("tac_desk/mute.py", "x = 1\n"),
    widgets_do_not_style_themselves: ("tac_desk/ui/w.py", DOC + "def f(w):\n    w.setStyleSheet('')\n"),
    no_exception_is_swallowed: (
        "tac_desk/s.py",
        DOC + "import contextlib\ntry:\n    x = 1\nexcept (OSError, Exception) as e:\n    x = 2\n"
        "with contextlib.suppress(Exception):\n    x = 3\n",
    ),
    nothing_is_left_to_be_written: (
        "tac_desk/n.py",
        DOC + "def f():\n    ...\n\n\nx = NotImplementedError\n",
    ),
    no_file_names_a_machine_or_a_registry: ("README.md", "See /hom" + "e/ada/notes and py" + "pi.org."),
    every_test_asserts: ("tests/test_quiet.py", DOC + "def test_quiet():\n    print('fine')\n"),
    the_top_level_is_as_agreed: ("scripts/extra.sh", "true\n"),
    migrations_import_nothing_of_ours: (
        "tac_desk/hub/migrations/one.py",
        DOC + "from tac_desk.hub import models\nfrom . import two\n",
    ),
    the_domain_is_standard_library_only: ("tac_desk/domain/d.py", DOC + "import msgspec\n"),
    only_some_rooms_use_the_network: ("tac_desk/desk/d.py", DOC + "from urllib.request import urlopen\n"),
    the_lock_agrees_with_the_project: ("packaging/constraints.txt", "left-pad==1.0\n"),
}


@pytest.mark.parametrize("check", PLANTS, ids=lambda check: check.__name__)
def test_the_house_is_in_order(check: Check) -> None:
    assert check(ROOT) == []


@pytest.mark.parametrize("check", PLANTS, ids=lambda check: check.__name__)
def test_a_planted_offender_is_found(check: Check, tmp_path: Path) -> None:
    name, text = PLANTS[check]
    project = '[project]\ndependencies = ["left-pad==1.1"]\n[project.optional-dependencies]\ndev = []\n'
    (tmp_path / "pyproject.toml").write_text(project, "utf-8")
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    assert check(tmp_path)


def test_every_exception_is_still_needed() -> None:
    assert [name for name in EXCEPTIONS if lines(ROOT / name) <= FILE_CEILING] == []


FLOOR_OFFENDERS = {
    "Floors": ("domain/a.py", "import tac_desk.store"),
    "Qt only in ui": ("desk/a.py", "import PySide6.QtCore"),
    "SQL only in store and hub": ("sync/a.py", "import sqlalchemy"),
    "The network only in": ("evidence/a.py", "import socket"),
    "Other programs are started only by": ("minutes/a.py", "import subprocess"),
}


def test_the_floors_catch_an_offender_each(tmp_path: Path) -> None:
    for room in (
        "",
        *(path.name for path in (ROOT / "tac_desk").iterdir() if path.is_dir() and path.name[0] != "_"),
    ):
        (tmp_path / "tac_desk" / room).mkdir(exist_ok=True)
        (tmp_path / "tac_desk" / room / "__init__.py").touch()
    for module in ("assets.py", "durable.py", "quiet_log.py"):
        (tmp_path / "tac_desk" / module).touch()
    for name, text in FLOOR_OFFENDERS.values():
        (tmp_path / "tac_desk" / name).write_text(text, "utf-8")
    lint = [Path(sys.executable).parent / "lint-imports", "--no-cache", "--config", ROOT / "pyproject.toml"]
    seen = subprocess.run(lint, cwd=tmp_path, capture_output=True, text=True, check=False).stdout
    broken = [line for line in seen.splitlines() if " BROKEN" in line]
    assert len(broken) == len(FLOOR_OFFENDERS)
    assert all(any(line.startswith(name) for line in broken) for name in FLOOR_OFFENDERS)
