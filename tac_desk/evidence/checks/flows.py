"""The workflows of a repository as the checks walk them: jobs, steps and the lines they stand at."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tac_desk.domain.finding import Finding
from tac_desk.evidence.ci import FOLDER, MOST_FILES
from tac_desk.evidence.material import Material
from tac_desk.evidence.tame_yaml import UnreadableYaml

SEARCHED = (f"{FOLDER}/*.yml", f"{FOLDER}/*.yaml")
Table = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Flow:
    """One workflow that has jobs."""

    path: str
    content: Table
    jobs: tuple[Table, ...]

    @property
    def triggers(self) -> frozenset[str]:
        on = self.content.get("on")
        return frozenset([on] if isinstance(on, str) else filter(_is_text, on or ()))

    def steps(self) -> Iterator[tuple[Table, Table]]:
        """Each step with its job."""
        return ((job, step) for job in self.jobs for step in steps_of(job))


@dataclass(frozen=True, slots=True)
class Flows:
    """`unread` are files that are no workflow one can read; files without jobs do nothing and are left out."""

    all: tuple[Flow, ...]
    unread: tuple[Finding, ...]


def flows_of(material: Material) -> Flows:
    """Read once for all checks."""
    return material.once("flows", _read)


def steps_of(job: Table) -> list[Table]:
    steps = job.get("steps")
    return [step for step in steps if isinstance(step, dict)] if isinstance(steps, list) else []


def text_of(table: Table, key: str) -> str | None:
    value = table.get(key)
    return value if isinstance(value, str) and value else None


def table_of(table: Table, key: str) -> Table:
    value = table.get(key)
    return value if isinstance(value, dict) else {}


def action_of(step: Table) -> str:
    """What it uses, without the version."""
    return (text_of(step, "uses") or "").partition("@")[0]


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _read(material: Material) -> Flows:
    found: list[Flow] = []
    unread: list[Finding] = []
    entries = material.tree.matching(r".*\.ya?ml", (FOLDER,))
    for entry in entries[:MOST_FILES]:
        document = material.read(entry)
        try:
            content = document.yaml if document else None
        except UnreadableYaml as error:
            unread.append(Finding("workflow.unreadable/1", str(error), entry.path))
            continue
        if document is None:
            unread.append(Finding("workflow.unreadable/1", "the file could not be read", entry.path))
        elif isinstance(content, dict) and isinstance(content.get("jobs"), dict):
            jobs = tuple(job for job in content["jobs"].values() if isinstance(job, dict))
            found.append(Flow(entry.path, content, jobs))
    if len(entries) > MOST_FILES:
        said = f"{MOST_FILES} of {len(entries)} workflows"
        unread.append(Finding("workflow.unreadable/1", "not all files were read", excerpt=said))
    return Flows(tuple(found), tuple(unread))
