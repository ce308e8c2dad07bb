"""Collects the texts of the interface into resources/translations and makes what the program loads of them.

Standard library only. `python3 packaging/dev.py translations` runs it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "zh_CN")
COLLECT = ("-no-obsolete", "-locations", "none", "-source-language", "en")
"""Without line numbers and without what is gone, so that a change shows what was changed and nothing else."""


class Failed(Exception):
    """A tool of Qt failed; the text is what it printed."""


def sources() -> list[str]:
    """Every file of the interface, sorted, relative to the checkout."""
    return sorted(path.relative_to(ROOT).as_posix() for path in (ROOT / "tac_desk" / "ui").rglob("*.py"))


def collect(file: Path, language: str) -> None:
    """Bring one .ts file up to date: new texts come in untranslated, those no longer used go."""
    no_guesses = ("-disable-heuristic", "similartext")
    _tool("lupdate", *sources(), *COLLECT, *no_guesses, "-target-language", language, "-ts", str(file))


def release(file: Path, made: Path) -> None:
    """Make the .qm file; a text without a finished translation is left out of it and shows in English."""
    _tool("lrelease", "-silent", "-nounfinished", str(file), "-qm", str(made))


def _tool(name: str, *args: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{name}{'.exe' if os.name == 'nt' else ''}"
    done = subprocess.run([program, *args], cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise Failed(done.stdout + done.stderr)


def main() -> int:
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        file = FOLDER / f"tac_desk_{language}.ts"
        collect(file, language)
        release(file, file.with_suffix(".qm"))
        text = file.read_text("utf-8")
        total, open_ = text.count("<message>"), text.count('type="unfinished"')
        print(f"{language}: {total - open_} of {total} texts are translated")
    return 0


if __name__ == "__main__":
    sys.exit(main())
