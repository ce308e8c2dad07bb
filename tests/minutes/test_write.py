"""Writing an export: whole or not at all."""

import os
from pathlib import Path

import pytest

from tac_desk.minutes.errors import MinutesError
from tac_desk.minutes.write import write_text


def test_a_file_that_exists_is_not_replaced_unasked(tmp_path: Path) -> None:
    path = tmp_path / "minutes.md"
    path.write_text("precious")
    with pytest.raises(MinutesError, match="exists already"):
        write_text("new", path)
    assert path.read_text() == "precious"
    write_text("new", path, replace=True)
    assert path.read_text() == "new"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_named_with_a_next_step(tmp_path: Path) -> None:
    with pytest.raises(MinutesError) as caught:
        write_text("new", tmp_path / "nowhere" / "minutes.md")
    assert "nowhere" in caught.value.cause
    assert caught.value.next_step


def test_what_is_no_ordinary_file_is_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    for target in (pipe, tmp_path):
        with pytest.raises(MinutesError, match="cannot be written there"):
            write_text("new", target, replace=True)
    assert pipe.is_fifo()


def test_a_full_disk_keeps_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "minutes.md"
    path.write_text("precious")
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("this system has no /dev/full")
    real_open = os.fdopen

    def on_a_full_disk(handle: int, mode: str) -> object:
        os.close(handle)
        return real_open(os.open(full, os.O_WRONLY), mode)

    monkeypatch.setattr("tac_desk.minutes.write.os.fdopen", on_a_full_disk)
    with pytest.raises(MinutesError, match="cannot be written"):
        write_text("new", path, replace=True)
    assert path.read_text() == "precious"
    assert list(tmp_path.iterdir()) == [path]
