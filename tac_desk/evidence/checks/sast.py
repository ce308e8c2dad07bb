"""Does a tool look for security faults in the code?

The actions are those of OpenSSF Scorecard 5, SAST; beside them zizmor, Semgrep, Bandit and the security rules of
Ruff count, in a workflow, a pre-commit hook or their configuration.
"""

import re
from collections.abc import Iterator

from tac_desk.domain.check import Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.answer import at, met
from tac_desk.evidence.checks.flows import Flow, flows_of, text_of
from tac_desk.evidence.commands import Patience
from tac_desk.evidence.document import Document, excerpt, parse_toml
from tac_desk.evidence.material import Material
from tac_desk.evidence.shell import commands_of
from tac_desk.evidence.tame_yaml import line_of

KEY = "sast"
SEARCHED = (
    "CodeQL, Snyk, Pysa, Qodana, hadolint, zizmor, Semgrep, Bandit, Sonar in workflows", ".pre-commit-config.yaml",
    "Bandit or Ruff's S rules in pyproject.toml", "sonar.host.url in pom.xml", ".semgrep.yml", ".lgtm.yml",
)  # fmt: skip
_ACTION = re.compile(
    r"github/codeql-action/analyze@|snyk/actions/|facebook/pysa-action|JetBrains/qodana-action|hadolint/hadolint-action"
    r"|zizmorcore/zizmor-action|(?:returntocorp|semgrep)/semgrep|SonarSource/sonar|PyCQA/bandit|bandit-action"
    r"|pypa/gh-action-pip-audit|microsoft/security-devops-action|cpp-linter/",
    re.IGNORECASE,
)
_SCANNER = re.compile(
    r"bandit|semgrep|zizmor|sonar-scanner|scan-build|pysa|(?:run-)?clang-tidy(?:-diff)?(?:-\d+)?(?:\.py)?"
)
_NAMES = ("bandit", "semgrep", "zizmor", "sonar-scanner", "scan-build", "pysa", "clang-tidy", "codeql")
_STARTERS = frozenset((  # of other programs, which they name
    "python", "python3", "uv", "uvx", "pipx", "poetry", "hatch", "pdm", "rye", "pixi", "conda", "docker", "xargs",
))  # fmt: skip
_IDLE = frozenset(("install", "add", "pull", "--version", "--help"))
HOOKS = (
    r"^[ \t-]*(?:repo|id)[\"']?[ \t]*:[ \t]*[\"']?[^\s\"'#]{0,100}\b(?:bandit|semgrep|zizmor|clang-tidy)\b"
)


def observe(material: Material) -> Check:
    patience = Patience()
    found = [finding for flow in flows_of(material).all for finding in _of_flow(flow, patience)]
    return met(KEY, (*found, *_hooks(material), *_configured(material)), SEARCHED)


def _of_flow(flow: Flow, patience: Patience) -> Iterator[Finding]:
    for _, step in flow.steps():
        uses, run = text_of(step, "uses") or "", text_of(step, "run") or ""
        if _ACTION.search(uses):
            yield Finding(f"{KEY}.workflow/1", "configured", flow.path, line_of(step["uses"]), excerpt(uses))
        elif any(name in run for name in _NAMES):
            commands = commands_of(run, line_of(step["run"]) or 1, _NAMES, patience)
            yield from (
                Finding(f"{KEY}.workflow/1", "configured", flow.path, one.line, excerpt(" ".join(one.plain)))
                for one in commands
                if _scans(one.plain)
            )


def _scans(words: list[str]) -> bool:
    """Whether the command runs a scanner, itself or by a program that starts others; installing one does not."""
    names = [word.rpartition("/")[2] for word in words]
    if not names or _IDLE & set(names):
        return False
    if names[0] == "codeql":
        return "database" in names
    started = names if names[0] in _STARTERS else names[:1]
    return any(_SCANNER.fullmatch(name) for name in started)


def _hooks(material: Material) -> Iterator[Finding]:
    for entry in material.tree.matching(r"\.pre-commit-config\.ya?ml", ("",)):
        document = material.read(entry)
        seen = at(f"{KEY}.hook/1", "configured", document, HOOKS) if document else None
        if seen:
            yield seen


def _configured(material: Material) -> Iterator[Finding]:
    for entry in material.tree.matching(
        r"\.?semgrep\.ya?ml|\.lgtm\.ya?ml|sonar-project\.properties|\.bandit|zizmor\.ya?ml", ("", ".github")
    ):
        yield Finding(f"{KEY}.config/1", "configured", entry.path)
    for entry in material.tree.matching(r"pyproject\.toml|ruff\.toml|\.ruff\.toml|pom\.xml", ("",)):
        document = material.read(entry)
        if document:
            yield from _in_metadata(document)


def _in_metadata(document: Document) -> Iterator[Finding]:
    if document.path == "pom.xml":
        seen = at(f"{KEY}.config/1", "configured", document, r"<sonar\.host\.url>\s{0,99}\S+")
        yield from [seen] if seen else []
        return
    content = parse_toml(document)
    tools = content.get("tool", {}) if document.path.endswith("pyproject.toml") else {"ruff": content}
    tools = tools if isinstance(tools, dict) else {}
    if isinstance(tools.get("bandit"), dict):
        yield Finding(
            f"{KEY}.config/1", "configured", document.path, _line(document, r"^\[tool\.bandit"), "Bandit"
        )
    if rules := _security_rules(tools.get("ruff")):
        line = _line(document, r"^[ \t]*(?:extend-)?select\b")
        yield Finding(f"{KEY}.config/1", "configured", document.path, line, f"Ruff: {rules}")


def _security_rules(ruff: object) -> str:
    """The selected rules of flake8-bandit, all of them or a group; a single one looks for a single fault."""
    lint = ruff.get("lint", ruff) if isinstance(ruff, dict) else None
    for table in (lint, ruff):
        for name in ("select", "extend-select") if isinstance(table, dict) else ():
            chosen = table.get(name) if isinstance(table, dict) else None
            for rule in chosen if isinstance(chosen, list) else ():
                if isinstance(rule, str) and re.fullmatch(r"S\d?|ALL", rule):
                    return rule
    return ""


def _line(document: Document, pattern: str) -> int | None:
    seen = document.search(pattern)
    return seen[0] if seen else None
