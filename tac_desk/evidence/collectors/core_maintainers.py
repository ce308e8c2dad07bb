"""Who is named as a core maintainer, in which file, for which organisation, and when were they last active?"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.affiliations import Affiliation, affiliations, signers
from tac_desk.evidence.codeowners import parse_codeowners
from tac_desk.evidence.collectors.codeowners_file import codeowners_entry
from tac_desk.evidence.document import excerpt, parse_toml
from tac_desk.evidence.material import Material
from tac_desk.evidence.roll import Person, listed

NAMES = r"maintainers?|committers|(?:code[-_]?)?owners|core[-_]?team|persons_of_interest"
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


def observe(material: Material, criterion: Criterion) -> Observation:
    people = maintainers(material)
    if not people:
        absent = Finding("maintainers.absent/1", "absent", searched=SEARCHED)
        weaker = (*_teams(material), *_mentioned(material), *_claimed(material, people))
        return Observation((absent, *weaker), {"maintainers": 0})
    named = [Finding(NAMED, "found", one.path, one.line, excerpt(one.text)) for one in people[:MOST_SHOWN]]
    affiliated = affiliations(people, signers(material))
    active = [_active(one) for one in affiliated[:MOST_SHOWN]]
    figures = _figures(affiliated) | {"owners": len(_owners(material))}
    weaker = (*_teams(material), *_mentioned(material), *_claimed(material, people))
    return Observation((*named, *active, *weaker), figures)


def maintainers(material: Material) -> list[Person]:
    """See `_maintainers`; several rows ask."""
    return material.once("maintainers", _maintainers)


def _maintainers(material: Material) -> list[Person]:
    """Those a maintainers or governance file lists; only where there is none, the owners of the code.

    Files are not added up: one names people by handle, the other by name, and both may be the same.
    """
    lists = [_listed(material), _governing(material)]
    longest = max(lists, key=len) or _owners(material)
    known = {one.handle: one.organisation for people in lists for one in people if one.organisation}
    return [replace(one, organisation=one.organisation or known.get(one.handle, "")) for one in longest]


def _listed(material: Material) -> list[Person]:
    entries = [entry for entry in material.documents(NAMES) if entry.name != "CODEOWNERS"]
    documents = [document for entry in entries if (document := material.read(entry))]
    return _distinct(person for document in documents for person in listed(document))


def _governing(material: Material) -> list[Person]:
    """People a governance file lists; its rules are lists too, so a handle is needed."""
    pattern = r".*governance.*"
    entries = material.documents(pattern) or material.elsewhere(pattern)
    documents = [document for entry in entries if (document := material.read(entry))]
    return _distinct(person for document in documents for person in listed(document, need_handle=True))


def _owners(material: Material) -> list[Person]:
    entry = codeowners_entry(material)
    document = material.read(entry) if entry else None
    rules = parse_codeowners(document) if document else []
    return _distinct(
        Person(document.path, rule.line, rule.text, owner[1:].lower())
        if owner.startswith("@")
        else Person(document.path, rule.line, rule.text, email=owner.lower())
        for rule in rules
        for owner in rule.people
        if document
    )


def _distinct(people: Iterable[Person]) -> list[Person]:
    found: dict[str, Person] = {}
    for person in people:
        found.setdefault(person.key, person)
    return list(found.values())


def _figures(people: list[Affiliation]) -> dict[str, object]:
    """`organisations` are those that files name; addresses, which are weaker, are counted apart."""
    return {
        "maintainers": len(people),
        "organisations": len({one.key for one in people if one.is_named}),
        "organisations_with_addresses": len({one.key for one in people if one.organisation}),
        "without_organisation": sum(not one.organisation for one in people),
    }


def _active(one: Affiliation) -> Finding:
    seen = one.signer and datetime.fromtimestamp(one.signer.last, UTC)
    outcome = f"last commit {seen:%Y-%m-%d}" if seen else "no commit recognised"
    by_address = "" if one.is_named or not one.organisation else " by address"
    name = f"@{one.person.handle}" if one.person.handle else one.person.name or one.person.email
    who = f"{name} ({one.organisation or 'organisation unknown'}{by_address})"
    return Finding("maintainers.active/1", outcome, one.person.path, one.person.line, excerpt(who))


def _claimed(material: Material, people: list[Person]) -> Iterator[Finding]:
    """Handles the application names, against those of the repository."""
    listed_here = {one.handle for one in people} | {one.handle for one in _owners(material)}
    claim = material.claims.get("maintainers", "")[:2000]
    for handle in dict.fromkeys(re.findall(r"(?:@|github\.com/)([A-Za-z0-9][A-Za-z0-9-]{0,38})", claim)):
        outcome = "listed" if handle.lower() in listed_here else "not listed"
        yield Finding("maintainers.declared/1", outcome, "the application", None, f"@{handle}")


def _teams(material: Material) -> Iterator[Finding]:
    entry = codeowners_entry(material)
    document = material.read(entry) if entry else None
    for rule in parse_codeowners(document) if document else ():
        if rule.teams and document:
            yield Finding(TEAM, "a team", document.path, rule.line, excerpt(rule.text))


def _mentioned(material: Material) -> Iterator[Finding]:
    """Weaker places: a section of the README, an AUTHORS file, the package's metadata."""
    readme = material.readme()
    for person in listed(readme, section=PEOPLE) if readme else ():
        yield Finding(MENTIONED, "found", person.path, person.line, excerpt(person.text))
    for entry in material.documents("authors"):
        document = material.read(entry)
        for person in listed(document) if document else ():
            yield Finding(MENTIONED, "found", person.path, person.line, excerpt(person.text))
    yield from _packaged(material)


def _packaged(material: Material) -> Iterator[Finding]:
    entry = material.tree.at("pyproject.toml")
    document = material.read(entry) if entry else None
    project = parse_toml(document).get("project", {}) if document else {}
    people = project.get("maintainers", ()) if isinstance(project, dict) else ()
    for person in people if isinstance(people, list) else ():
        if isinstance(person, dict) and isinstance(person.get("name"), str):
            yield Finding(MENTIONED, "found", "pyproject.toml", None, excerpt(person["name"]))
