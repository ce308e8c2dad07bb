"""Is everything that builds and tests fetch pinned by a hash? Yes is the better answer; `count` is what is not.

The rules are those of OpenSSF Scorecard 5, Pinned-Dependencies: actions, images, downloads that are run, and installs.
Beyond it, a requirements file whose every line has a hash pins, since pip then asks for all of them.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from tac_desk.domain.check import Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.answer import MOST_FINDINGS, free_of, nothing_to_look_at
from tac_desk.evidence.checks.flows import SEARCHED, Flow, Table, flows_of, steps_of, table_of, text_of
from tac_desk.evidence.checks.installs import Fetch, Sandbox, fetches
from tac_desk.evidence.commands import Patience
from tac_desk.evidence.dockerfile import images_of, instructions_of, script_of
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.material import Material
from tac_desk.evidence.tame_yaml import line_of
from tac_desk.evidence.tree import LINK, Entry

KEY = "pinned_dependencies"
PLACES = (*SEARCHED, "*Dockerfile*", "*.sh", "*.bash")
MOST_FILES = 150
_PINNED_ACTION = re.compile(r".*@[a-fA-F\d]{40,}|docker://.*@sha256:[a-fA-F\d]{64}")
_NO_DOCKERFILE = (".go", ".c", ".cpp", ".rs", ".js", ".py", ".pyc", ".java", ".sh", ".bash", ".mksh", ".md")
_TEMPLATE = re.compile(r"\.(?:template|tmpl|tpl)\b|[._-]template\b", re.IGNORECASE)
_LEFT_OUT = re.compile(r"(?:^|/)(?:testdata|src/test)/", re.IGNORECASE)
_VENDORED = re.compile(r"(?:^|/)(?:vendor|third_party)/", re.IGNORECASE)
_EXPRESSION = re.compile(r"\{\{[^{}]*\}\}")
_WINDOWS = re.compile(
    r"runner\.os\s*==\s*['\"]windows['\"]|startsWith\(runner\.os,\s*['\"]windows['\"]\)|matrix\.os\s*==\s*['\"]windows-",
    re.IGNORECASE,
)
_SHELL = re.compile(r"(?:\S*/)?(?:sh|bash|mksh)\b", re.IGNORECASE)
_OTHER_LANGUAGE = re.compile(r"#!(?!.*\b(?:sh|bash|mksh)\b)")


def observe(material: Material) -> Check:
    flows, patience = flows_of(material), Patience()
    files, not_read = _files(material)
    places = Places(material, patience)
    found = [one for flow in flows.all for one in _of_flow(flow, places)]
    found += [one for document in files for one in _of_file(document, places)]
    unread = [*flows.unread, *not_read]
    if patience.left <= 0:
        unread.append(Finding(f"{KEY}.unread/1", "not all scripts were read: together they are too long"))
    if not found and not unread:
        return nothing_to_look_at(KEY, PLACES)
    unpinned = [finding for finding, pinned in found if not pinned]
    checked = free_of(KEY, unpinned, unread, bool(unread))
    findings = (_sums([finding for finding, _ in found], unpinned), *checked.findings)
    return replace(checked, findings=findings[:MOST_FINDINGS])


def _sums(found: list[Finding], unpinned: list[Finding]) -> Finding:
    """How many of each kind are pinned."""
    every, some = (Counter(one.name.rpartition(".")[2] for one in part) for part in (found, unpinned))
    said = ", ".join(f"{kind} {every[kind] - some[kind]} of {every[kind]}" for kind in sorted(every))
    return Finding(f"{KEY}.sum/1", "pinned", excerpt=said)


@dataclass(frozen=True, slots=True)
class Places:
    """Makes the surroundings of the scripts of each job or file."""

    material: Material
    patience: Patience

    def new(self) -> Sandbox:
        return Sandbox(self._is_hashed, self.patience)

    def _is_hashed(self, name: str) -> bool:
        document = self.material.at(name.strip("\"'").removeprefix("./"))
        logical = document.text.replace("\\\n", " ").splitlines() if document else []
        needed = [line for line in logical if re.match(r"\s*[\w.]", line)]
        return bool(needed) and all("--hash=" in line for line in needed)


def _finding(kind: str, path: str, line: int | None, text: str, pinned: bool) -> tuple[Finding, bool]:
    return Finding(f"{KEY}.{kind}/1", "pinned" if pinned else "not pinned", path, line, excerpt(text)), pinned


def _of_flow(flow: Flow, places: Places) -> Iterator[tuple[Finding, bool]]:
    for job in flow.jobs:
        for one in (job, *steps_of(job)):
            uses = text_of(one, "uses")
            if uses and not uses.startswith("./"):
                pinned = _PINNED_ACTION.match(uses) is not None
                yield _finding("action", flow.path, line_of(uses), uses, pinned)
        place = places.new()
        for step in steps_of(job):
            script = text_of(step, "run")
            if script and _is_shell(flow, job, step):
                plain = _EXPRESSION.sub("GITHUB_REDACTED_VAR", script)
                yield from _of_script(flow.path, plain, line_of(script) or 1, place)


def _is_shell(flow: Flow, job: Table, step: Table) -> bool:
    """Whether a Unix shell runs the step; on Windows PowerShell does, where nothing else is said."""
    runs = (table_of(table_of(one, "defaults"), "run") for one in (job, flow.content))
    named = next((shell for one in (step, *runs) if (shell := text_of(one, "shell"))), None)
    if named:
        return _SHELL.match(named) is not None
    if _WINDOWS.search(text_of(step, "if") or ""):
        return False
    machines = _machines(job)
    return not machines or not all(machine.lower().startswith("windows") for machine in machines)


def _machines(job: Table) -> list[str]:
    """What it runs on, a matrix written out."""
    named = job.get("runs-on")
    if isinstance(named, str) and "matrix.os" in named:
        matrix = table_of(table_of(job, "strategy"), "matrix")
        more = matrix.get("include")
        rows = [row.get("os") for row in more if isinstance(row, dict)] if isinstance(more, list) else []
        listed = matrix.get("os")
        named = [*(listed if isinstance(listed, list) else []), *rows]
    labels = [named] if isinstance(named, str) else named if isinstance(named, list) else []
    return [label for label in labels if isinstance(label, str)]


def _of_script(path: str, script: str, line: int, place: Sandbox) -> Iterator[tuple[Finding, bool]]:
    for fetch in fetches(script, line, place):
        yield _finding(fetch.kind, path, fetch.line, _words(fetch), fetch.pinned)


def _words(fetch: Fetch) -> str:
    own = fetch.kind == "pip" and re.search(r"(?:-e|install) \.", fetch.text)
    return f"{fetch.text} (the project itself, and what it needs)" if own and not fetch.pinned else fetch.text


def _files(material: Material) -> tuple[list[Document], list[Finding]]:
    """Dockerfiles and scripts, and those of them that were not read."""
    entries = [*material.tree.matching(r".*dockerfile.*"), *material.tree.matching(r".*\.(?:sh|bash|mksh)")]
    every = [entry for entry in entries if _is_wanted(entry)]
    wanted = every[:MOST_FILES]
    material.read_ahead(entry.sha for entry in wanted)
    read = [(entry.path, material.read(entry)) for entry in wanted]
    rule = f"{KEY}.unread/1"
    unread = [
        Finding(rule, "the file could not be read", path) for path, document in read if document is None
    ]
    if len(every) > MOST_FILES:
        said = f"{MOST_FILES} of {len(every)} scripts and Dockerfiles"
        unread.append(Finding(rule, "not all files were read", excerpt=said))
    return [document for _, document in read if document], unread


def _is_wanted(entry: Entry) -> bool:
    if entry.mode == LINK or _LEFT_OUT.search(entry.path):
        return False
    is_script = entry.name.lower().endswith((".sh", ".bash", ".mksh"))
    return is_script or not (_VENDORED.search(entry.path) or entry.name.lower().endswith(_NO_DOCKERFILE))


def _of_file(document: Document, places: Places) -> Iterator[tuple[Finding, bool]]:
    place = places.new()
    if document.path.lower().endswith((".sh", ".bash", ".mksh")):
        if not _OTHER_LANGUAGE.match(document.text):
            yield from _of_script(document.path, document.text, 1, place)
        return
    instructions = list(instructions_of(document.text))
    if not _TEMPLATE.search(document.path):
        for one, image, pinned in images_of(instructions):
            yield _finding("image", document.path, one.line, image, pinned)
    for one in instructions:
        if one.name == "RUN":
            yield from _of_script(document.path, script_of(one), one.line, place)
