"""Tells a command that runs a tool from one that only installs or speaks of it."""

import re

_BEFORE = r"[\s>$({'\"-]*(?:sudo\s+(?:-\w+\s+)*|\w+=\S{0,200}\s+)*"
_INSTALLER = (
    r"(?:(?:python[\d.]*|py)\s+-m\s+)?(?:uv\s+)?pip[\d.]*\s+(?:install|download|wheel)"
    r"|uv\s+(?:add|sync|export|lock|tool\s+install)|pipx\s+install|(?:poetry|pdm|pixi|hatch)\s+(?:add|install|sync)"
    r"|(?:conda|mamba|micromamba)\s+(?:install|create|env)|(?:npm|yarn|pnpm)\s+(?:install|ci|add)"
    r"|(?:apt|apt-get|aptitude|brew|dnf|yum|apk|choco)\s+(?:-\S{1,60}\s+)*(?:install|add|upgrade)"
    r"|echo|printf|cat"
)
_IDLE = re.compile(rf"{_BEFORE}(?:#|(?:{_INSTALLER})(?![\w-]))", re.IGNORECASE)
_APART = re.compile(r"&&|\|\||[;|\n]")
_CONTINUED = re.compile(r"\\\s*\n")
MOST_HITS = 40  # in one script; a longer list of mentions that are no runs is not looked through


def first_run(script: str, wanted: re.Pattern[str]) -> re.Match[str] | None:
    """The first match that stands in a command that does more than install, print or comment."""
    for number, seen in enumerate(wanted.finditer(script)):
        if number >= MOST_HITS:
            return None
        if not _IDLE.match(_command_before(script, seen.start())):
            return seen
    return None


def _command_before(script: str, at: int) -> str:
    """The command a place belongs to, from its first word; lines that go on are one."""
    before = _CONTINUED.sub(" ", script[max(0, at - 4000) : at])
    return _APART.split(before)[-1] + script[at : at + 80]
