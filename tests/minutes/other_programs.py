"""Other people's programs, which open what we write."""

import shutil
import subprocess
from pathlib import Path

import pytest


def read_by(program: str, *words: str | Path) -> str:
    """What `program` prints; skips the test where it is not installed."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    done = subprocess.run([program, *map(str, words)], capture_output=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr.decode()
    return done.stdout.decode()


def pdf_of_office(document: Path) -> Path:
    """`document` as LibreOffice lays it out."""
    profile = f"-env:UserInstallation={(document.parent / 'office').as_uri()}"
    words = (profile, "--headless", "--convert-to", "pdf", "--outdir", document.parent, document)
    read_by("soffice", *words)
    made = document.with_suffix(".pdf")
    assert made.exists(), "LibreOffice could not read it"
    return made
