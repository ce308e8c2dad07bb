"""The guide for those who run a hub: its commands are carried out as they stand, and what it names exists."""

import re
import shlex
from pathlib import Path

import pytest

from tac_desk.assets import resource
from tac_desk.cli.hub import _parser, main
from tac_desk.hub import ready
from tac_desk.hub.metrics import NAMES
from tac_desk.hub.routes.exchange import MOST_WAITING

ROOT = Path(__file__).resolve().parents[2]
TEXT = resource("help", "hub.md").read_text("utf-8")


def test_the_commands_of_the_guide_work_one_after_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    lines = [line for block in re.findall(r"```\n(.*?)```", TEXT, re.DOTALL) for line in block.splitlines()]
    assert len(lines) >= 8
    for line in lines:
        program, *words = shlex.split(line)
        assert program == "tac-hub"
        assert main(words) == 0, f"{line}\n{capsys.readouterr().err}"
    said = capsys.readouterr().out
    assert said.count("entries, root ") == 2
    assert "has schema" in said


def test_what_the_guide_names_exists() -> None:
    shown = _parser().format_help()
    verbs = set(re.findall(r"`(?:tac-hub )(?:--data \w+ )?([a-z]+)", TEXT))
    assert verbs >= {"serve", "verify", "migrate"}
    assert [verb for verb in verbs if verb not in shown] == []
    assert [name for name in re.findall(r"`(tac_hub_\w+)`", TEXT) if name not in NAMES] == []
    for linked in re.findall(r"\]\(([^)]+)\)", TEXT):
        assert (ROOT / "resources" / "help" / linked).exists(), linked
    example = (ROOT / "packaging" / "hub" / "hub.toml").read_text("utf-8")
    for setting in ("device_rate", "address_rate", "trusted_proxies", "database", "metrics", "log_level"):
        assert setting in example
    assert ready.LEAST_ROOM == 64 * 1024 * 1024
    assert f"{MOST_WAITING:.0f} seconds" in TEXT
