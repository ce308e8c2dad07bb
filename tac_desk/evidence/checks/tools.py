"""Tools by their configuration and by the hooks and workflows that run them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.flows import Flow, flows_of, text_of
from tac_desk.evidence.commands import Command, Patience
from tac_desk.evidence.document import excerpt, parse_toml
from tac_desk.evidence.material import Material
from tac_desk.evidence.shell import commands_of
from tac_desk.evidence.tame_yaml import line_of

MOST_RUN, MOST_SHOWN = 20_000, 5
STARTERS = frozenset((  # of other programs, which they name
    "python", "python3", "uv", "uvx", "pipx", "poetry", "hatch", "pdm", "rye", "pixi", "conda", "npx", "xargs", "env",
))  # fmt: skip
IDLE = frozenset(("install", "add", "pull", "--version", "--help"))


@dataclass(frozen=True, slots=True)
class Tool:
    """Patterns of the names of configuration files and of commands; `tables` below [tool] in pyproject.toml."""

    files: str = ""
    tables: tuple[str, ...] = ()
    names: str = ""


def configured(material: Material, key: str, tool: Tool) -> list[Finding]:
    found = material.tree.matching(tool.files, ("", ".github")) if tool.files else []
    return [
        *(Finding(f"{key}.config/1", "configured", entry.path) for entry in found[:MOST_SHOWN]),
        *_tables(material, key, tool),
    ]


def run_by(material: Material, key: str, tool: Tool) -> list[Finding]:
    """The first place in each hook file and workflow."""
    wanted, patience = re.compile(rf"(?:{tool.names})(?=[ @]|$)"), Patience()
    runs = [one for flow in flows_of(material).all if (one := _in_flow(flow, key, wanted, patience))]
    return [*_hooks(material, key, tool), *runs][:MOST_SHOWN]


def _tables(material: Material, key: str, tool: Tool) -> Iterator[Finding]:
    document = material.at("pyproject.toml") if tool.tables else None
    tools = parse_toml(document).get("tool", {}) if document else {}
    for name in tool.tables:
        if document and isinstance(tools, dict) and name in tools:
            seen = document.search(rf"^\[+tool\.{name}\b")
            yield Finding(f"{key}.config/1", "configured", document.path, seen[0] if seen else None, name)


def _in_flow(flow: Flow, key: str, wanted: re.Pattern[str], patience: Patience) -> Finding | None:
    for _, step in flow.steps():
        uses, script = text_of(step, "uses"), text_of(step, "run")
        if uses and _names_action(uses, wanted):
            return Finding(f"{key}.workflow/1", "used", flow.path, line_of(uses), excerpt(uses))
        for command in _commands(script, wanted, patience) if script else ():
            if runs(command.plain, wanted):
                return Finding(
                    f"{key}.workflow/1", "run", flow.path, command.line, excerpt(" ".join(command.plain))
                )
    return None


def _names_action(uses: str, wanted: re.Pattern[str]) -> bool:
    """`o/ruff-action@v3` is named for the tool, `codecov/codecov-action@v5` is listed by its own name."""
    name = uses.partition("@")[0]
    return any(re.search(rf"(?:^|/){wanted.pattern}", said) for said in (name, name.removesuffix("-action")))


def _commands(script: str, wanted: re.Pattern[str], patience: Patience) -> list[Command]:
    return commands_of(script, line_of(script) or 1, (), patience) if wanted.search(script[:MOST_RUN]) else []


def runs(words: list[str], wanted: re.Pattern[str]) -> bool:
    """Whether a command runs what is wanted, itself or by a program that starts others; installing does not."""
    name = words[0].rpartition("/")[2] if words else ""
    if not name or IDLE.intersection(words):
        return False
    text = " ".join([name, *words[1:]])
    return bool(re.search(rf"(?:^| ){wanted.pattern}", text) if name in STARTERS else wanted.match(text))


def _hooks(material: Material, key: str, tool: Tool) -> Iterator[Finding]:
    document = next(
        (found for name in ("yaml", "yml") if (found := material.at(f".pre-commit-config.{name}"))), None
    )
    seen = (
        document.search(rf"^[ \t-]*(?:id|repo)[\"']?[ \t]*:[^#\n]{{0,200}}\b(?:{tool.names})\b")
        if document
        else None
    )
    if document and seen:
        yield Finding(f"{key}.hook/1", "a hook", document.path, seen[0], excerpt(seen[1]))
