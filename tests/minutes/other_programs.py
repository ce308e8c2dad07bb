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


def pdfs_of_office(*documents: Path) -> list[Path]:
    """The documents, all in one folder, as LibreOffice lays them out."""
    folder = documents[0].parent
    profile = f"-env:UserInstallation={(folder / 'office').as_uri()}"
    read_by("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", folder, *documents)
    made = [document.with_suffix(".pdf") for document in documents]
    assert all(pdf.exists() for pdf in made), "LibreOffice could not read all of them"
    return made
