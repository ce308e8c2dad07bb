"""Is there a CODEOWNERS file that GitHub reads, whom does it name, and are retired committers listed?"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.affiliations import signers
from tac_desk.evidence.codeowners import Coverage, Rule, all_rules, coverage
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.material import Material
from tac_desk.evidence.roll import RETIRED, Person, listed
from tac_desk.evidence.tree import Entry

NAME = "CODEOWNERS"  # case counts here: GitHub reads no other spelling
PLACES = (".github", "", "docs")
MOST_SHOWN = 6
DAY = 86400
LISTS = re.compile(
    r"owners|maintainers|committers|authors", re.IGNORECASE
)  # elsewhere a mention is a rule, no list


def observe(material: Material, criterion: Criterion) -> Observation:
    entry = codeowners_entry(material)
    if entry is None:
        return Observation(tuple(_variants(material)))
    document = material.read(entry)
    if document is None:
        return Observation((Finding("codeowners.file/1", "could not be read", entry.path),))
    rules = list(all_rules(document))
    named = [rule for rule in rules if rule.owners]
    owners = {owner.lower(): rule for rule in reversed(named) for owner in rule.owners}
    first = named[0] if named else Rule(1, "", ())
    covered = coverage(rules, [one.path for one in material.tree.entries])
    findings = (
        Finding("codeowners.file/1", "named as asked", entry.path, first.line, excerpt(first.text)),
        *_catch_all(named, entry),
        *_covered(covered, entry),
        *_retired(material, entry, owners),
        *_idle(material, criterion, entry, owners),
    )
    figures = {
        "owners": len(owners),
        "teams": sum("/" in owner for owner in owners),
        "rules": len(named),
        "coverage_percent": covered.percent if covered.complete else -1,
    }
    return Observation(findings, figures)


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


def _covered(covered: Coverage, entry: Entry) -> Iterator[Finding]:
    if not covered.complete:
        yield Finding("codeowners.coverage/1", "too many rules or files to count", entry.path)
        return
    said = f"{covered.percent} per cent of {covered.files} files"
    tops = Counter(path.partition("/")[0] for path in covered.unowned)
    bare = ", ".join(f"{top} ({count})" for top, count in tops.most_common(MOST_SHOWN))
    yield Finding(
        "codeowners.coverage/1", said, entry.path, None, excerpt(f"without: {bare}" if bare else "")
    )
    for rule in covered.stale[:MOST_SHOWN]:
        yield Finding("codeowners.stale/1", "no file matches", entry.path, rule.line, excerpt(rule.text))


def _retired(material: Material, entry: Entry, owners: Mapping[str, Rule]) -> Iterator[Finding]:
    """Where retired committers are listed, and those of them that are still owners."""
    names = "readme|maintainers|governance|committers|authors|contributors|codeowners"
    places = [entry, *(place for place in material.documents(names) if place != entry)]
    found = False
    for document in filter(None, map(material.read, places)):
        if seen := _heading(document) or (document.search(RETIRED) if LISTS.search(document.path) else None):
            found = True
            yield Finding("codeowners.retired/1", "found", document.path, seen[0], excerpt(seen[1]))
            for person in listed(document, section=RETIRED):
                if f"@{person.handle}" in owners:
                    yield Finding(
                        "codeowners.retired/1",
                        "still an owner",
                        person.path,
                        person.line,
                        f"@{person.handle}",
                    )
    if not found:
        yield Finding("codeowners.retired/1", "absent", entry.path, searched=(RETIRED,))


def _heading(document: Document) -> tuple[int, str] | None:
    return next((pair for pair in document.headings if re.search(RETIRED, pair[1], re.IGNORECASE)), None)


def _idle(
    material: Material, criterion: Criterion, entry: Entry, owners: Mapping[str, Rule]
) -> Iterator[Finding]:
    """Owners whose newest commit is long ago; whoever is not recognised in the history is not judged by it."""
    days = int(criterion.options.get("window_days", 0))
    everyone = signers(material) if days and owners else None
    for owner, rule in owners.items() if everyone else ():
        person = Person(entry.path, rule.line, "", handle=owner[1:]) if owner[0] == "@" else None
        signer = everyone.find(person.identities()) if everyone and person else None
        if signer and signer.last < material.as_of - days * DAY:
            when = datetime.fromtimestamp(signer.last, UTC)
            yield Finding("codeowners.idle/1", f"last commit {when:%Y-%m-%d}", entry.path, rule.line, owner)
