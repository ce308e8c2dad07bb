"""How a check answers: the words and shapes that all of them share."""

from collections.abc import Iterable, Sequence

from tac_desk.domain.check import NO, NOT_APPLICABLE, UNKNOWN, YES, Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.material import Material

MOST_FINDINGS = 200  # of one check; its count is exact all the same


def met(key: str, findings: Iterable[Finding], searched: Sequence[str]) -> Check:
    """Yes with what was found, else no with what was looked for."""
    found = tuple(findings)[:MOST_FINDINGS]
    return Check(key, YES, 0, found) if found else absent(key, searched)


def absent(key: str, searched: Sequence[str], outcome: str = NO) -> Check:
    return Check(key, outcome, 0, (Finding(f"{key}.absent/1", "absent", searched=tuple(searched)),))


def nothing_to_look_at(key: str, searched: Sequence[str]) -> Check:
    return absent(key, searched, NOT_APPLICABLE)


def free_of(key: str, offending: Sequence[Finding], others: Sequence[Finding], unread: bool) -> Check:
    """Yes when nothing offends; what could not be read leaves it unknown."""
    outcome = NO if offending else UNKNOWN if unread else YES
    return Check(key, outcome, len(offending), (*offending, *others)[:MOST_FINDINGS])


def at(rule: str, outcome: str, document: Document, pattern: str) -> Finding | None:
    """The first line of a document that matches."""
    seen = document.search(pattern)
    return Finding(rule, outcome, document.path, seen[0], excerpt(seen[1])) if seen else None


def in_readme(material: Material, key: str, pattern: str) -> list[Finding]:
    readme = material.readme()
    seen = at(f"{key}.readme/1", "in the README", readme, pattern) if readme else None
    return [seen] if seen else []
