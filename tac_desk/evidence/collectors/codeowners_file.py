"""Is there a CODEOWNERS file that GitHub reads, whom does it name, and are retired committers listed?"""

from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.codeowners import Rule, parse_codeowners
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import Material
from tac_desk.evidence.roll import RETIRED
from tac_desk.evidence.tree import Entry

NAME = "CODEOWNERS"  # case counts here: GitHub reads no other spelling
PLACES = (".github", "", "docs")


def observe(material: Material, criterion: Criterion) -> Observation:
    entry = codeowners_entry(material)
    if entry is None:
        return Observation(tuple(_variants(material)))
    document = material.read(entry)
    if document is None:
        return Observation((Finding("codeowners.file/1", "could not be read", entry.path),))
    rules = parse_codeowners(document)
    owners = {owner.lower() for rule in rules for owner in rule.owners}
    first = rules[0] if rules else Rule(1, "", ())
    file = Finding("codeowners.file/1", "named as asked", entry.path, first.line, excerpt(first.text))
    figures = {"owners": len(owners), "rules": len(rules)}
    return Observation((file, *_catch_all(rules, entry), *_retired(material, entry)), figures)


def codeowners_entry(material: Material) -> Entry | None:
    """The one file GitHub takes: the first of .github, the root and docs."""
    paths = (f"{place}/{NAME}".lstrip("/") for place in PLACES)
    return next((entry for path in paths if (entry := material.tree.at(path))), None)


def _variants(material: Material) -> Iterator[Finding]:
    for entry in material.documents("codeowners|code_owners"):
        yield Finding("codeowners.file/1", "GitHub does not read a file of this name", entry.path)
    yield Finding(
        "codeowners.absent/1", "absent", searched=tuple(f"{place}/{NAME}".lstrip("/") for place in PLACES)
    )


def _catch_all(rules: list[Rule], entry: Entry) -> Iterator[Finding]:
    rule = next((rule for rule in rules if rule.pattern in ("*", "/", "/**", "**")), None)
    if rule:
        yield Finding("codeowners.catch_all/1", "found", entry.path, rule.line, excerpt(rule.text))
    else:
        yield Finding("codeowners.catch_all/1", "absent", entry.path, searched=("*",))


def _retired(material: Material, entry: Entry) -> Iterator[Finding]:
    places = [entry, *material.documents("maintainers|governance|committers|authors|contributors")]
    found = False
    for place in places:
        document = material.read(place)
        seen = document.search(RETIRED) if document else None
        if seen:
            found = True
            yield Finding("codeowners.retired/1", "found", place.path, seen[0], excerpt(seen[1]))
    if not found:
        yield Finding("codeowners.retired/1", "absent", entry.path, searched=(RETIRED,))
