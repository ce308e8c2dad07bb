"""`packaging/dev.py`, the file that sets up, starts and checks everything."""

import ast
import importlib.util
import re
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

FILE = Path(__file__).resolve().parent.parent / "packaging" / "dev.py"


@pytest.fixture
def dev() -> ModuleType:
    spec = importlib.util.spec_from_file_location("dev", FILE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_an_older_python_can_read_the_file_and_say_what_is_needed(dev, monkeypatch) -> None:
    ast.parse(FILE.read_text("utf-8"), feature_version=(3, 8))
    monkeypatch.setattr(dev.sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(dev.sys, "version", "3.9.2 (main)")
    with pytest.raises(dev.Stop, match=r"needs Python 3\.11 or newer; this is 3\.9\.2"):
        dev.check_python()


def test_it_needs_nothing_but_the_standard_library() -> None:
    imported = [node for node in ast.walk(ast.parse(FILE.read_bytes())) if isinstance(node, ast.Import)]
    sources = [node for node in ast.walk(ast.parse(FILE.read_bytes())) if isinstance(node, ast.ImportFrom)]
    names = {alias.name for node in imported for alias in node.names} | {node.module for node in sources}
    assert {name.split(".")[0] for name in names} <= sys.stdlib_module_names


def test_the_help_names_every_command() -> None:
    shown = subprocess.run(
        [sys.executable, FILE, "--help"], capture_output=True, text=True, check=True
    ).stdout
    listed = re.findall(r"^  ([a-z]+)  +[A-Z]", shown, re.MULTILINE)
    assert listed == [
        *("run", "test", "lint", "bars", "bench", "truth", "shots", "hub", "translations", "build", "lock")
    ]


@pytest.mark.parametrize("command", ["run", "test", "shots"])
def test_the_help_of_a_command_sets_nothing_up(command: str) -> None:
    done = subprocess.run(
        [sys.executable, FILE, command, "--help"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert command in done.stdout


def test_what_follows_two_dashes_is_handed_on(dev, monkeypatch) -> None:
    seen = []
    monkeypatch.setitem(dev.COMMANDS, "hub", lambda setup, args: seen.append((setup.verbose, args)) or 3)
    monkeypatch.setattr(dev.sys, "argv", ["dev.py", "--verbose", "hub", "--", "--help"])
    assert dev.main() == 3
    monkeypatch.setattr(dev.sys, "argv", ["dev.py", "hub", "serve", "--", "--verbose"])
    assert dev.main() == 3
    assert seen == [(True, ["--help"]), (False, ["serve", "--", "--verbose"])]


def test_a_person_without_root_is_told_what_to_type(dev, monkeypatch) -> None:
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(dev.Stop, match=r"sudo apt-get update && sudo apt-get install .* libxcb-cursor0"):
        dev.install_packages(dev.Setup(verbose=False), ["libxcb-cursor0"], "libxcb-cursor.so.0")


def test_a_machine_without_apt_is_told_what_is_missing(dev, monkeypatch) -> None:
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    with pytest.raises(dev.Stop, match=r"Missing: libxcb-cursor\.so\.0"):
        dev.install_packages(dev.Setup(verbose=False), ["libxcb-cursor0"], "libxcb-cursor.so.0")


@pytest.mark.skipif(sys.platform != "linux", reason="Linux's loader")
def test_a_missing_library_is_noticed(dev) -> None:
    assert dev.loads("libc.so.6")
    assert not dev.loads("libxcb-nonsense.so.0")


def test_without_a_display_run_offers_pictures(dev, monkeypatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    for name in ("ensure_venv", "ensure_system"):
        monkeypatch.setattr(dev, name, lambda setup: None)
    monkeypatch.setattr(dev, "LINUX", True)
    with pytest.raises(dev.Stop, match=r"No display.*\n.*dev\.py shots DIR"):
        dev.run(dev.Setup(verbose=False), [])


def test_an_exit_status_passes_through(dev) -> None:
    setup = dev.Setup(verbose=False)
    assert dev.call(setup, [sys.executable, "-c", "raise SystemExit(7)"]) == 7


@pytest.mark.skipif(sys.platform == "win32", reason="no signals there")
def test_an_end_by_signal_is_told_as_a_shell_tells_it(dev) -> None:
    setup = dev.Setup(verbose=False)
    killed = "import os, signal; os.kill(os.getpid(), signal.SIGTERM)"
    assert dev.call(setup, [sys.executable, "-c", killed]) == 128 + 15


def test_the_reports_of_two_runs_add_up(dev, tmp_path: Path) -> None:
    one, two = tmp_path / "one.xml", tmp_path / "two.xml"
    one.write_text('<testsuites><testsuite tests="5" failures="1" errors="1" skipped="1"/></testsuites>')
    two.write_text('<testsuites><testsuite tests="3" failures="0" errors="0" skipped="0"/></testsuites>')
    assert dev.add_up([one, two, tmp_path / "absent.xml"]) == (5, 2, 1)


def test_a_moved_checkout_gets_a_new_environment(dev) -> None:
    assert dev.fingerprint().splitlines()[0] == str(FILE.parent.parent)
    assert not dev.usable_venv(["/somewhere/else", "3.11.2", "0"])
