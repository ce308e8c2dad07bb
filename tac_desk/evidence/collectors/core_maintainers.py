"""Who is named as a core maintainer, and in which file?"""

import re
from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.codeowners import parse_codeowners
from tac_desk.evidence.collectors.codeowners_file import RETIRED, codeowners_entry
from tac_desk.evidence.document import Document, excerpt, parse_toml
from tac_desk.evidence.material import Material

NAMES = r"maintainers?|committers|owners|core[-_]?team|persons_of_interest"
SEARCHED = (
    "MAINTAINERS*",
    "COMMITTERS*",
    "OWNERS*",
    "CODEOWNERS",
    "GOVERNANCE*",
    "in the root, .github, docs",
)
PEOPLE = r"maintainer|committer|core (?:team|developer)|steering|project lead|members"
NAMED, MENTIONED, TEAM = "maintainers.named/1", "maintainers.mentioned/1", "maintainers.team/1"
MOST_SHOWN = 40
_HANDLE = re.compile(
    r"(?<![\w/.@-])@([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))(?![\w/@.-])|github\.com/([A-Za-z0-9-]{1,39})(?=[)\s>\]/|,]|$)"
)
_ROW = re.compile(r"\s*(?:[-*+]|\d+[.)])\s+(.*)|\s*\|(.*)\|\s*")
_RULE = re.compile(r"[\s|:+-]+")
_NAME = re.compile(r"\W{0,4}((?:[^\W\d_][\w.'’-]*)(?: [^\W\d_][\w.'’-]*){1,4})\W*(?:[|(<\[,:–—-].*)?")


def observe(material: Material, criterion: Criterion) -> Observation:
    """Each file is counted by itself: one names people by handle, the other by name, and both may be the same."""
    sources = [_listed(material), _owners(material), _governing(material)]
    handles = {person for source in sources for person in source if person.startswith("@")}
    maintainers = max([len(handles), *(len(source) for source in sources)])
    named = tuple(finding for source in sources for finding in source.values())[:MOST_SHOWN]
    absent = () if named else (Finding("maintainers.absent/1", "absent", searched=SEARCHED),)
    return Observation(
        (*named, *absent, *_teams(material), *_mentioned(material)), {"maintainers": maintainers}
    )


def people_of(document: Document, rule: str, *, need_handle: bool) -> dict[str, Finding]:
    """People in lists and tables: by @handle where there is one, else by name; retired ones are left out."""
    people: dict[str, Finding] = {}
    for line, text in _current_lines(document):
        row = _ROW.fullmatch(text)
        person = _person(row[1] or row[2], need_handle) if row else None
        if person:
            people.setdefault(person, Finding(rule, "found", document.path, line, excerpt(text)))
    return people


def _person(text: str, need_handle: bool) -> str | None:
    handle = _HANDLE.search(text)
    if handle:
        return "@" + (handle[1] or handle[2]).lower()
    name = None if need_handle else _NAME.fullmatch(text.strip())
    return " ".join(name[1].casefold().split()) if name else None


def _current_lines(document: Document) -> Iterator[tuple[int, str]]:
    """All lines but those of emeritus sections and the heads of tables."""
    headings = dict(document.headings)
    retired = False
    for line, text in enumerate(document.lines, 1):
        if line in headings:
            retired = re.search(RETIRED, headings[line], re.IGNORECASE) is not None
        below = document.lines[line] if line < len(document.lines) else ""
        is_head = "|" in text and "-" in below and _RULE.fullmatch(below) is not None
        if not retired and not is_head:
            yield line, text


def _listed(material: Material) -> dict[str, Finding]:
    people: dict[str, Finding] = {}
    for entry in material.documents(NAMES):
        document = material.read(entry)
        if document:
            people |= people_of(document, NAMED, need_handle=False)
    return people


def _owners(material: Material) -> dict[str, Finding]:
    entry = codeowners_entry(material)
    document = material.read(entry) if entry else None
    people: dict[str, Finding] = {}
    for rule in parse_codeowners(document) if document else ():
        for owner in rule.people:
            found = Finding(
                NAMED, "found", document.path if document else None, rule.line, excerpt(rule.text)
            )
            people.setdefault(owner.lower(), found)
    return people


def _governing(material: Material) -> dict[str, Finding]:
    """People in the sections of a governance file that list them; rules are lists too, so a handle is needed."""
    people: dict[str, Finding] = {}
    for entry in material.documents(r".*governance.*"):
        document = material.read(entry)
        if document:
            people |= people_of(document, NAMED, need_handle=True)
    return people


def _teams(material: Material) -> Iterator[Finding]:
    entry = codeowners_entry(material)
    document = material.read(entry) if entry else None
    for rule in parse_codeowners(document) if document else ():
        if rule.teams and document:
            yield Finding(TEAM, "a team", document.path, rule.line, excerpt(rule.text))


def _mentioned(material: Material) -> Iterator[Finding]:
    """Weaker places: a section of the README, an AUTHORS file, the package's metadata."""
    readme = material.readme()
    if readme:
        section = "\n".join(text for _, text in readme.section(PEOPLE))
        for found in people_of(Document(readme.path, section), MENTIONED, need_handle=False).values():
            yield Finding(MENTIONED, "found", readme.path, None, found.excerpt)
    for entry in material.documents("authors"):
        document = material.read(entry)
        yield from people_of(document, MENTIONED, need_handle=False).values() if document else ()
    yield from _packaged(material)


def _packaged(material: Material) -> Iterator[Finding]:
    entry = material.tree.at("pyproject.toml")
    document = material.read(entry) if entry else None
    project = parse_toml(document).get("project", {}) if document else {}
    people = project.get("maintainers", ()) if isinstance(project, dict) else ()
    for person in people if isinstance(people, list) else ():
        if isinstance(person, dict) and isinstance(person.get("name"), str):
            yield Finding(MENTIONED, "found", "pyproject.toml", None, excerpt(person["name"]))
