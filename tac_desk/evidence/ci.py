"""The continuous integration a repository configures: workflows, other systems, and what they call."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from tac_desk.domain.finding import Finding
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.material import Material
from tac_desk.evidence.run_or_install import first_run
from tac_desk.evidence.tame_yaml import UnreadableYaml
from tac_desk.evidence.tree import Entry
from tac_desk.evidence.workflow import (
    TESTS,
    Workflow,
    action_steps,
    first_step,
    parse_workflow,
)

FOLDER = ".github/workflows"
OTHER = (
    r"\.gitlab-ci\.ya?ml|\.travis\.ya?ml|\.?appveyor\.ya?ml|circle\.ya?ml|jenkinsfile|\.drone\.ya?ml"
    r"|azure-pipelines\.ya?ml|\.cirrus\.ya?ml"
)
OTHER_FOLDERS = r"\.(?:circleci|azure|azure-pipelines|buildkite|ci)"
SEARCHED = (
    f"{FOLDER}/*.yml",
    ".gitlab-ci.yml",
    ".travis.yml",
    ".circleci",
    "Jenkinsfile",
    "azure-pipelines.yml",
)
MOST_FILES, MOST_SCRIPTS = 150, 12
_KEY = re.compile(r"^[\s-]{0,60}(?:[\w-]{1,40}:\s+)?")
_SCRIPT = re.compile(
    r"(?<![\w$}/.-])(?:\./)?([\w.-]{1,60}(?:/[\w.-]{1,60}){0,5}\.(?:sh|bash|py|ps1))(?![\w/])"
)


@dataclass(frozen=True, slots=True)
class CI:
    """`others` are files of other systems; `broken` says which workflow files are none, and why."""

    workflows: tuple[Workflow, ...] = ()
    others: tuple[Document, ...] = ()
    broken: tuple[Finding, ...] = ()

    @property
    def live(self) -> tuple[Workflow, ...]:
        """Workflows that each change starts, by themselves or through one that calls them."""
        return self._reached(workflow for workflow in self.workflows if workflow.on_changes)

    @property
    def regular(self) -> tuple[Workflow, ...]:
        """The live ones and those a clock starts."""
        return self._reached(one for one in self.workflows if one.on_changes or "schedule" in one.triggers)

    @property
    def testing(self) -> tuple[Workflow, ...]:
        """Regular workflows that run tests or call one that does: what they name is what is tested."""
        tested = {workflow.path for workflow in self.workflows if workflow.test}
        return tuple(one for one in self.regular if one.path in tested or tested.intersection(one.calls))

    def _reached(self, started: Iterable[Workflow]) -> tuple[Workflow, ...]:
        by_path = {workflow.path: workflow for workflow in self.workflows}
        found: dict[str, Workflow] = {}
        waiting = list(started)
        while waiting:
            workflow = waiting.pop()
            if workflow.path not in found:
                found[workflow.path] = workflow
                waiting += [by_path[path] for path in workflow.calls if path in by_path]
        return tuple(one for one in self.workflows if one.path in found)


def ci_of(material: Material) -> CI:
    """Worked out once for all rows that ask."""
    return material.once("ci", _ci)


def _ci(material: Material) -> CI:
    workflows, broken = [], []
    for entry in material.tree.matching(r".*\.ya?ml", (FOLDER,))[:MOST_FILES]:
        parsed = _parse(material, entry)
        if isinstance(parsed, Workflow):
            workflows.append(parsed if parsed.test else _through(material, parsed))
        else:
            broken.append(parsed)
    return CI(tuple(workflows), tuple(_others(material)), tuple(broken))


def _parse(material: Material, entry: Entry) -> Workflow | Finding:
    document = material.read(entry)
    if document is None:
        return Finding("ci.workflow/1", "unreadable", entry.path)
    try:
        return parse_workflow(document) or Finding("ci.workflow/1", "without jobs", entry.path)
    except UnreadableYaml as error:
        return Finding("ci.workflow/1", f"unreadable: {error}", entry.path)


def _through(material: Material, workflow: Workflow) -> Workflow:
    """Tests that a step reaches through an action or a script of this repository count as its own."""
    for line, text, document in _helpers(material, workflow):
        steps = action_steps(document) if document.path.endswith((".yml", ".yaml")) else [document.text]
        if first_step(document, steps, TESTS):
            return replace(workflow, test=(line, text))
    return workflow


def _helpers(material: Material, workflow: Workflow) -> Iterator[tuple[int, str, Document]]:
    document = material.at(workflow.path)
    for path in helper_paths(material, workflow):
        helper = material.at(path)
        seen = (
            document.search(re.escape(path.removesuffix("/action.yml").removesuffix("/action.yaml")))
            if document
            else None
        )
        if helper and seen:
            yield seen[0], excerpt(seen[1]), helper


def helper_paths(material: Material, workflow: Workflow) -> list[str]:
    """Composite actions and scripts of the repository that a workflow names."""
    actions = [f"{folder}/action.{ending}" for folder in workflow.actions for ending in ("yml", "yaml")]
    scripts = [path for text in workflow.commands for path in _SCRIPT.findall(text[:20_000])]
    named = dict.fromkeys((*actions, *scripts))
    return [path for path in named if material.tree.at(path)][:MOST_SCRIPTS]


def _others(material: Material) -> Iterator[Document]:
    folders = sorted(
        name for name in material.tree.folders if re.fullmatch(OTHER_FOLDERS, name.split("/")[0])
    )
    entries = material.tree.matching(OTHER, ("",)) + material.tree.matching(r".*\.ya?ml", folders)
    for entry in entries[:MOST_FILES]:
        yield material.read(entry) or Document(entry.path, "")


def has_tests(document: Document) -> bool:
    return next(lines_of(document, TESTS), None) is not None


def lines_of(document: Document, wanted: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    """Lines of another system's file that match and are no comments."""
    for line, text in document.find(wanted.pattern):
        if text.lstrip().startswith(("#", "//")):
            continue
        if wanted is not TESTS or first_run(_command_of(text), wanted):
            yield line, text


def _command_of(line: str) -> str:
    """A line of such a file without the key it may begin with, such as `script:` or `- run:`."""
    return _KEY.sub("", line)
