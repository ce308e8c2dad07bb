#!/usr/bin/env python3
"""Every developer command of TAC Desk in one file, for Linux, macOS and Windows; it sets up what it needs itself.

Standard library only, and readable by older Pythons too, so that they can say which version is needed.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import importlib.util
import inspect
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from xml.etree import ElementTree

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

NEEDS_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
STAMP = VENV / "tac-desk-setup.txt"
LINUX = sys.platform.startswith("linux")

# What Qt loads, as the loader names it -> the Debian package that holds it.
QT_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libbrotlidec.so.1": "libbrotli1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# What the tests start -> the Debian package that holds it.
TEST_PROGRAMS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "git": "git",
    "bwrap": "bubblewrap",
    "postgres": "postgresql",
    "strace": "strace",
    "nginx": "nginx-light",
    "faketime": "faketime",
    "soffice": "libreoffice-writer-nogui",
    "pdftotext": "poppler-utils",
    "dbus-run-session": "dbus-daemon",
    "at-spi-bus-launcher": "at-spi2-core",
    "pyatspi": "python3-pyatspi",
    "Atspi-2.0.typelib": "gir1.2-atspi-2.0",
}


class Setup(NamedTuple):
    """How chatty this run is."""

    verbose: bool


class Stop(Exception):
    """Something only a person can mend: printed as it is, exit status 2."""


def say(text: str) -> None:
    print(f"[dev] {text}", file=sys.stderr, flush=True)


def call(setup: Setup, command: Sequence[str | Path], env: Mapping[str, str] | None = None) -> int:
    """Run one command in the checkout and return its exit status, 128 + N when signal N ended it."""
    words = [str(word) for word in command]
    if setup.verbose:
        say("$ " + " ".join(words))
    status = subprocess.run(words, cwd=ROOT, env={**os.environ, **(env or {})}, check=False).returncode
    return status if status >= 0 else 128 - status


def call_quietly(setup: Setup, command: Sequence[str | Path], env: Mapping[str, str]) -> int:
    """Run one command and show what it printed only when it failed, or always with --verbose."""
    if setup.verbose:
        return call(setup, command, env)
    words, merged = [str(word) for word in command], {**os.environ, **env}
    done = subprocess.run(words, cwd=ROOT, env=merged, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        print(done.stdout + done.stderr, file=sys.stderr)
    return done.returncode


def become(setup: Setup, program: str, args: Sequence[str]) -> int:
    """Hand over to a program of the private environment; its exit status is ours."""
    path = BIN / (program + (".exe" if os.name == "nt" else ""))
    if os.name != "nt":  # on Windows exec would return to the shell before the program has ended
        if setup.verbose:
            say("$ " + " ".join([str(path), *args]))
        os.execv(path, [str(path), *args])
    return call(setup, [path, *args])


# --- set-up -----------------------------------------------------------------------------------------------


def check_python() -> None:
    if sys.version_info >= NEEDS_PYTHON:
        return
    wanted = ".".join(map(str, NEEDS_PYTHON))
    found = next((name for minor in range(14, 10, -1) if shutil.which(name := f"python3.{minor}")), None)
    hint = f"Type: {found} packaging/dev.py …" if found else f"Install Python {wanted} and try again."
    raise Stop(f"TAC Desk needs Python {wanted} or newer; this is {sys.version.split()[0]}. {hint}")


def install_packages(setup: Setup, packages: Sequence[str], why: str) -> None:
    """Install Debian packages when we may, else stop with the exact command to type."""
    command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not shutil.which("apt-get"):
        raise Stop(f"Missing: {why}. Install it with your system's package manager and try again.")
    if os.geteuid() != 0:
        raise Stop(f"Missing: {why}. Type:\n  sudo apt-get update && sudo {' '.join(command)}")
    say(f"Installing system packages: {' '.join(packages)}")
    # RUNLEVEL=1: a freshly installed server (PostgreSQL) must not start as a service of this machine.
    env = {"DEBIAN_FRONTEND": "noninteractive", "RUNLEVEL": "1"}
    for step in (["apt-get", "update"], command):
        if call_quietly(setup, step, env) != 0:
            raise Stop(f"apt-get failed, see above. Missing: {why}. Type:\n  {' '.join(step)}")


def loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def has_program(name: str) -> bool:
    """Whether it is there; servers and parts of the desktop are off the PATH, a library of Debian's Python too."""
    places = (
        "lib/postgresql/*/bin",
        "sbin",
        "libexec",
        "lib/python3/dist-packages",
        "lib/*/girepository-1.0",
    )
    return shutil.which(name) is not None or any(
        any(Path("/usr").glob(f"{place}/{name}")) for place in places
    )


def ensure_system(setup: Setup, *, tests: bool = False) -> None:
    """See that Qt's libraries, and for tests the programs they start, are on this (Linux) machine."""
    if not LINUX:
        return
    missing = {name: package for name, package in QT_LIBRARIES.items() if not loads(name)}
    if tests:
        missing.update({name: pack for name, pack in TEST_PROGRAMS.items() if not has_program(name)})
    if not missing:
        return
    install_packages(setup, list(missing.values()), ", ".join(missing))
    still = [name for name in missing if not (loads(name) if ".so" in name else has_program(name))]
    if still:
        raise Stop(f"Installed, and yet missing: {', '.join(still)}.")


def fingerprint() -> str:
    """What the private environment was made from: this checkout's place, this Python, both lists."""
    lists = (ROOT / "pyproject.toml").read_bytes() + CONSTRAINTS.read_bytes()
    return f"{ROOT}\n{sys.version.split()[0]}\n{hashlib.sha256(lists).hexdigest()}\n"


def make_venv(setup: Setup) -> None:
    if importlib.util.find_spec("ensurepip") is None:
        version = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
        install_packages(setup, [version], "Python's ensurepip (needed to make a virtual environment)")
    say(f"Making a private Python environment in {VENV.name}/")
    if call(setup, [sys.executable, "-m", "venv", "--clear", VENV]) != 0:
        raise Stop(f"The environment could not be made. Remove {VENV} and try again.")


def usable_venv(stamp: list[str]) -> bool:
    """Whether `.venv/` still works here: a moved checkout or a removed Python leaves a broken one."""
    python = BIN / ("python.exe" if os.name == "nt" else "python")
    if stamp and stamp[0] != str(ROOT):
        return False
    return python.exists() and subprocess.run([python, "-c", "import pip"], check=False).returncode == 0


def build_requirements() -> list[str]:
    import tomllib  # not there before Python 3.11

    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["build-system"]["requires"]
    return [*declared, "editables"]  # hatchling's editable installs need it


def ensure_venv(setup: Setup) -> None:
    """Make `.venv/` or bring it up to date; does nothing while its inputs are unchanged."""
    wanted = fingerprint()
    stamp = STAMP.read_text("utf-8") if STAMP.exists() else ""
    if stamp == wanted and usable_venv(stamp.splitlines()):
        return
    started = time.monotonic()
    if not usable_venv(stamp.splitlines()):
        make_venv(setup)
    say("Installing Python packages (about 130 MB to fetch the first time)")
    pip: list[str | Path] = [
        BIN / "python",
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "-c",
        CONSTRAINTS,
    ]
    quiet = [] if setup.verbose else ["--quiet"]
    for extra in (build_requirements(), ["--no-build-isolation", "-e", ".[dev,engine]"]):
        if call(setup, [*pip, *quiet, *extra], {"PIP_USER": "0"}) != 0:
            raise Stop("pip failed, see above. Check the network and try again; --verbose shows more.")
    STAMP.write_text(wanted, "utf-8")
    say(f"Set up in {time.monotonic() - started:.0f} s")


def has_display() -> bool:
    """Whether a window can be shown, by trying to start Qt on the platform it would use."""
    if LINUX and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        return False
    probe = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
    return subprocess.run([BIN / "python", "-c", probe], capture_output=True, check=False).returncode == 0


def offscreen_without_display() -> None:
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"


# --- commands ---------------------------------------------------------------------------------------------


def run(setup: Setup, args: list[str]) -> int:
    """Set up, then start the desk on an embedded demo hub in a throw-away profile.

    Arguments are those of `tac-desk demo`.
    """
    ensure_venv(setup)
    ensure_system(setup)
    if not has_display():
        raise Stop(
            "No display: the desk is a window and needs one (DISPLAY or WAYLAND_DISPLAY). Here you can\n"
            "  python3 packaging/dev.py shots DIR    write pictures of every page into DIR\n"
            "  xvfb-run python3 packaging/dev.py run    start it on a virtual screen"
        )
    return become(setup, "tac-desk", ["demo", *args])


def shots(setup: Setup, args: list[str]) -> int:
    """Write pictures of every page, light and dark, at 1x and 2x, into DIR.

    Arguments are those of `tac-desk shots`. Needs no display.
    """
    ensure_venv(setup)
    ensure_system(setup)
    offscreen_without_display()
    return become(setup, "tac-desk", ["shots", *args])


def hub(setup: Setup, args: list[str]) -> int:
    """Run the hub's command line; arguments are those of `tac-hub`.

    `hub -- --help` shows its own help.
    """
    ensure_venv(setup)
    return become(setup, "tac-hub", args)


def lint(setup: Setup, args: list[str]) -> int:
    """Check style, formatting, types and the floors (ruff, mypy, import-linter); changes nothing."""
    ensure_venv(setup)
    steps = (["ruff", "check"], ["ruff", "format", "--check"], ["mypy"], ["lint-imports", "--no-cache"])
    failed = []
    for step in steps:
        say(f"Checking: {' '.join(step)}")
        failed += [" ".join(step)] if call(setup, [BIN / step[0], *step[1:], *args]) else []
    say(f"Lint: {len(steps) - len(failed)} of {len(steps)} passed; failed: {', '.join(failed) or 'none'}")
    return 1 if failed else 0


def test(setup: Setup, args: list[str]) -> int:
    """Run every check: lint, then all tests, those marked `window` on a real (virtual) screen.

    With arguments, run only pytest with them, such as `test tests/domain -k quorum`.
    """
    ensure_venv(setup)
    ensure_system(setup, tests=True)
    linted = 0 if args else lint(setup, [])
    with tempfile.TemporaryDirectory(prefix="tac-desk-test-") as folder:
        reports = [Path(folder, "window.xml"), Path(folder, "offscreen.xml")]
        window = run_pytest(setup, "window", args, reports[0])
        rest = run_pytest(setup, "not window", args, reports[1])
        passed, failed, skipped = add_up(reports)
    print(f"tests: {passed} passed, {failed} failed, {skipped} skipped", flush=True)
    if linted:
        say("Lint failed, see above.")
    return next(filter(None, (linted, window, rest)), 0 if passed else 5)


def run_pytest(setup: Setup, marker: str, args: list[str], report: Path) -> int:
    """Run the tests of one marker expression; pytest's 5 (nothing selected) counts as success here."""
    say(f"Testing: {marker}")
    command: list[str | Path] = [BIN / "python", "-m", "pytest", "-m", marker, f"--junitxml={report}"]
    env = {"QT_QPA_PLATFORM": "offscreen"}
    if marker == "window":
        env = {"QT_QPA_PLATFORM": {"darwin": "cocoa", "win32": "windows"}.get(sys.platform, "xcb")}
        command = (
            ["xvfb-run", "-a", "-s", "-screen 0 1920x1200x24 -nolisten tcp", *command] if LINUX else command
        )
    else:
        command += ["-n", str(min(os.cpu_count() or 1, 4)), "--dist", "loadgroup"]
    status = call(setup, [*command, *args], env)
    return 0 if status == 5 else status


def add_up(reports: Sequence[Path]) -> tuple[int, int, int]:
    """Passed, failed (errors included) and skipped of several JUnit reports together."""
    trees = [ElementTree.parse(path) for path in reports if path.exists()]
    suites = [suite for tree in trees for suite in tree.iter("testsuite")]
    keys = ("tests", "failures", "errors", "skipped")
    counts = {key: sum(int(suite.get(key, 0)) for suite in suites) for key in keys}
    failed = counts["failures"] + counts["errors"]
    return counts["tests"] - failed - counts["skipped"], failed, counts["skipped"]


def bench(setup: Setup, args: list[str]) -> int:
    """Run the benchmarks (tests/benchmarks/bench_*.py) and print their tables; arguments name some of them."""
    ensure_venv(setup)
    ensure_system(setup)
    offscreen_without_display()
    scripts = sorted((ROOT / "tests" / "benchmarks").glob("bench_*.py"))
    chosen = [path for path in scripts if not args or any(name in path.stem for name in args)]
    if not chosen:
        raise Stop(f"No such benchmark. There are: {', '.join(path.stem[6:] for path in scripts) or 'none'}.")
    statuses = []
    for path in chosen:
        print(f"\n== {path.stem[6:]} ==", flush=True)
        statuses.append(call(setup, [BIN / "python", path]))
    return max(statuses)


def bars(setup: Setup, args: list[str]) -> int:
    """Try to break what the program promises, by seed; arguments are names of bars, --full, --seed N, --count N."""
    ensure_venv(setup)
    ensure_system(setup, tests=True)
    return call(setup, [BIN / "python", "-m", "tests.bars", *args])


def truth(setup: Setup, args: list[str]) -> int:
    """Compare the collectors with facts and real reviews (--mirrors DIR, --reviews FILE, --facts FILE)."""
    ensure_venv(setup)
    return call(setup, [BIN / "python", ROOT / "packaging" / "truth.py", *args])


def translations(setup: Setup, args: list[str]) -> int:
    """Collect the texts of the interface into resources/translations and make the files the program loads."""
    ensure_venv(setup)
    return call(setup, [BIN / "python", ROOT / "packaging" / "translations.py", *args])


def build(setup: Setup, args: list[str]) -> int:
    """Build the wheel and the source archive into dist/."""
    ensure_venv(setup)
    status = call(setup, [BIN / "python", "-m", "hatchling", "build", "-d", ROOT / "dist", *args])
    for path in sorted((ROOT / "dist").glob("*")) if status == 0 else []:
        print(f"{path.relative_to(ROOT)}  {path.stat().st_size // 1024} KiB")
    return status


def lock(setup: Setup, args: list[str]) -> int:
    """Write packaging/constraints.txt anew, from an environment installed from pyproject.toml alone."""
    with tempfile.TemporaryDirectory(prefix="tac-desk-lock-") as folder:
        python = Path(folder) / BIN.name / "python"
        install: list[str | Path] = [
            python,
            "-m",
            "pip",
            "install",
            "--quiet",
            *build_requirements(),
            f"{ROOT}[dev,engine]",
            *args,
        ]
        status = call(setup, [sys.executable, "-m", "venv", folder]) or call(setup, install)
        freeze = [str(python), "-m", "pip", "freeze", "--exclude", "tac-desk"]
        names = subprocess.run(freeze, capture_output=True, text=True, check=False).stdout
    if status == 0:
        head = "# Every package of a development environment; written by `python3 packaging/dev.py lock`.\n"
        CONSTRAINTS.write_text(head + names, "utf-8")
    return status


COMMANDS: dict[str, Callable[[Setup, list[str]], int]] = {
    command.__name__: command
    for command in (run, test, lint, bars, bench, truth, shots, hub, translations, build, lock)
}


def parser() -> argparse.ArgumentParser:
    width = max(map(len, COMMANDS))
    lines = [
        f"  {name:{width}}  {(made.__doc__ or '').partition(chr(10))[0]}" for name, made in COMMANDS.items()
    ]
    made = argparse.ArgumentParser(
        prog="dev.py",
        usage="dev.py [-h] [--verbose] COMMAND …",
        description=(__doc__ or "").splitlines()[0],
        epilog="\n".join(
            [
                "commands:",
                *lines,
                "",
                "`COMMAND --help` says more; what follows `COMMAND --` is handed on as it is.",
            ]
        ),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument(
        "--verbose", action="store_true", help="show the commands that are run, and their output"
    )
    made.add_argument("command", choices=COMMANDS, metavar="COMMAND", help="one of those below")
    return made


def main() -> int:
    words = sys.argv[1:]
    named = next((place for place, word in enumerate(words) if not word.startswith("-")), len(words))
    options, args = parser().parse_args(words[: named + 1]), words[named + 1 :]
    command = COMMANDS[options.command]
    if args[:1] in (["-h"], ["--help"]):
        print(f"usage: dev.py [--verbose] {options.command} …\n\n{inspect.getdoc(command)}")
        return 0
    if "--verbose" in args[:1]:
        options.verbose = bool(args.pop(0))
    if args[:1] == ["--"]:
        args.pop(0)
    try:
        check_python()
        return command(Setup(options.verbose), args)
    except Stop as stop:
        say(str(stop))
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
