"""Reads a GitHub Actions workflow: what starts it, on which systems, and which steps build or test."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from tac_desk.evidence.document import Document
from tac_desk.evidence.platforms import Platforms, platforms_of
from tac_desk.evidence.run_or_install import first_run
from tac_desk.evidence.tame_yaml import MAX_CHARACTERS, UnreadableYaml

MAX_STEP = 2000
MOST_SAID = 20_000
_MACHINE = ("name", "runs-on", "strategy", "container", "env", "with")
_SCRIPTS = ("script", "run", "command", "test-script", "script-body")
_HOSTED = re.compile(r"ubuntu|windows|macos|\$\{\{", re.IGNORECASE)
ON_CHANGES = frozenset(("push", "pull_request", "pull_request_target", "merge_group"))
TESTS = re.compile(
    r"\bpytest\b|\bpy\.test\b|\bunittest\b|\btox\b|\bnox\b|\bctest\b|\bgo test\b|\bcargo (?:n?ex)?test\b|\bbazel test\b"
    r"|\b(?:npm|yarn|pnpm|hatch|pixi|just)(?: run)? test|\bmake (?:[\w-]{1,60} ){0,6}(?:check|\w{0,60}test\w*)\b"
    r"|\brun[_-]?(?:all[_-]?|unit[_-]?)?tests?\b|\brun[_-]?(?:test[_-]?)?suite\b|\btests?/[\w/.-]{1,200}\.(?:py|sh)\b|\btest[\w-]{0,100}\.(?:py|sh)\b",
    re.IGNORECASE,
)
SAID = re.compile(
    r"\b(?:run|execute)\b[^\n]{0,80}\btests?\b|^(?:unit |integration |e2e )?tests?$", re.IGNORECASE
)
BUILDS = re.compile(
    r"\bpip3? install\b|\buv (?:sync|pip|build)\b|\bpython3? -m build\b|\bsetup\.py\b|\bcmake\b|\bmake\b|\bninja\b"
    r"|\bcargo build\b|\bbazel build\b|\bmaturin\b|\bcibuildwheel\b|\bconda build\b|\bdocker build\b"
    r"|\bnpm (?:ci|install)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Workflow:
    """`test` and `build` are line and text of the first such step; `calls` are local workflows it runs.

    `foreign` are workflows of other repositories it runs, `actions` folders of local actions, `commands` all that
    its steps run, `runners` the labels of machines that are not the forge's.
    """

    path: str
    name: str = ""
    triggers: frozenset[str] = frozenset()
    test: tuple[int, str] | None = None
    build: tuple[int, str] | None = None
    calls: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    commands: tuple[str, ...] = ()
    runners: tuple[str, ...] = ()
    platforms: Platforms = field(default_factory=Platforms)

    @property
    def on_changes(self) -> bool:
        return bool(self.triggers & ON_CHANGES)


def parse_workflow(document: Document) -> Workflow | None:
    """None for a file without jobs, such as one that is all comment. Raises UnreadableYaml."""
    content = document.yaml
    jobs = content.get("jobs") if isinstance(content, dict) else None
    if not isinstance(content, dict) or not isinstance(jobs, dict):
        return None
    steps = [step for job in jobs.values() if isinstance(job, dict) for step in _steps(job)]
    texts = [text for _, text in steps]
    uses = [str(job["uses"]) for job in jobs.values() if isinstance(job, dict) and "uses" in job]
    return Workflow(
        document.path,
        str(content.get("name") or ""),
        frozenset(_triggers(content.get("on"))),
        first_step(document, texts, TESTS) or _said(document, jobs),
        first_step(document, texts, BUILDS),
        calls=tuple(name[2:].partition("@")[0] for name in uses if name.startswith("./")),
        foreign=tuple(name for name in uses if not name.startswith("./")),
        actions=tuple(
            text[2:].rstrip("/") for kind, text in steps if kind == "uses" and text.startswith("./")
        ),
        commands=tuple(text for kind, text in steps if kind == "run"),
        runners=tuple(dict.fromkeys(label for job in jobs.values() for label in _own_runners(job))),
        platforms=platforms_of(_described(content, jobs)),
    )


def action_steps(document: Document) -> list[str]:
    """What the steps of a composite action run; empty when it is none or cannot be read."""
    try:
        content = document.yaml
    except UnreadableYaml:
        return []
    runs = content.get("runs") if isinstance(content, dict) else None
    return [text for _, text in _steps(runs)] if isinstance(runs, dict) else []


def _triggers(on: object) -> Iterator[str]:
    if isinstance(on, str):
        yield on
    elif isinstance(on, (list, dict)):
        yield from (str(name) for name in on)


def _steps(job: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """What each step uses or runs; a called workflow may be given a script to run."""
    for step in _live_steps(job):
        yield from ((key, str(step[key])) for key in ("run", "uses") if key in step)
    given = job.get("with")
    for key in _SCRIPTS if isinstance(given, dict) else ():
        if isinstance(given, dict) and key in given:
            yield "run", str(given[key])


def _live_steps(job: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    steps = job.get("steps")
    for step in steps if isinstance(steps, list) and not _is_off(job) else ():
        if isinstance(step, dict) and not _is_off(step):
            yield step


def _is_off(part: Mapping[str, Any]) -> bool:
    """A job or step whose condition is plainly false never runs."""
    return str(part.get("if", "")).strip("${ }").lower() == "false"


def first_step(document: Document, steps: list[str], wanted: re.Pattern[str]) -> tuple[int, str] | None:
    """Line and text of the first step that matches."""
    text = next((text for step in steps if (text := _matching_line(step, wanted))), None)
    if text is None:
        return None
    place = document.text.find(text.strip()[:200])
    return (document.text.count("\n", 0, place) + 1 if place >= 0 else 1), text.strip()


def _matching_line(step: str, wanted: re.Pattern[str]) -> str | None:
    script = step[:MAX_CHARACTERS]
    seen = first_run(script, wanted) if wanted is TESTS else wanted.search(script)
    if seen is None:
        return None
    start = step.rfind("\n", 0, seen.start()) + 1
    end = step.find("\n", seen.start())
    return step[start : end if end >= 0 else None][:MAX_STEP]


def _said(document: Document, jobs: Mapping[str, Any]) -> tuple[int, str] | None:
    """A step called "Run the tests" runs them, whatever its command is called."""
    for job in jobs.values():
        for step in _live_steps(job) if isinstance(job, dict) else ():
            if "run" in step and SAID.search(str(step.get("name", ""))[:MAX_STEP]):
                return first_step(document, [str(step["name"])], SAID)
    return None


def _own_runners(job: object) -> Iterator[str]:
    """Labels of machines about which only their owner knows what they are."""
    said = job.get("runs-on") if isinstance(job, dict) else None
    labels = said.get("labels", ()) if isinstance(said, dict) else said
    for label in [labels] if isinstance(labels, str) else labels if isinstance(labels, list) else ():
        if isinstance(label, str) and not _HOSTED.search(label):
            yield label[:60]


def _described(content: Mapping[str, Any], jobs: Mapping[str, Any]) -> str:
    """What the jobs say of the machines they run on."""
    said = [str(content.get("env", ""))[:MOST_SAID]]
    for job in jobs.values():
        if isinstance(job, dict):
            said += [str(job.get(key, ""))[:MOST_SAID] for key in _MACHINE]
    return " ".join(said)
