"""Is it worked on and released, is that promised for the coming year, and which PyTorch releases does it follow?"""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.history import per_week
from tac_desk.evidence.known_releases import known_releases
from tac_desk.evidence.material import Material
from tac_desk.evidence.pace import (
    YEAR_WEEKS,
    active_weeks,
    age_months,
    days_since,
    idle_days,
    releases_in_year,
    stable_releases,
)  # fmt: skip
from tac_desk.evidence.torch_tested import tested_versions
from tac_desk.evidence.torch_versions import LATEST, NIGHTLY

_IT = r"\b(?:this|the) (?:project|repository|repo|library|package)\b[^\n.]{0,60}"
NOTICE = (
    rf"{_IT}\b(?:no longer|not) (?:being )?(?:actively )?(?:maintained|developed|supported)"
    rf"|{_IT}\b(?:archived|deprecated|discontinued|unmaintained|in maintenance mode)"
    r"|looking for (?:a )?(?:new )?maintainer|^[*_>#\[\] \t!]{0,20}(?:unmaintained|no longer maintained|archived)\b"
)
FOREVER = 120  # months: what "indefinitely" is taken for
_FOREVER = re.compile(
    r"indefinite|forever|long[- ]term|permanent|as long as|perpetual|ongoing|no end", re.IGNORECASE
)
_SPAN = re.compile(
    r"(\d{1,3}|one|two|three|four|five|ten|twelve)\s{0,3}\+?\s{0,3}(?:or more )?(month|year|yr)",
    re.IGNORECASE,
)
_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "ten": 10, "twelve": 12}
MOST_RELEASES = 5


def observe(material: Material, criterion: Criterion) -> Observation:
    history, as_of = material.history, material.as_of
    released = stable_releases(material)
    figures: dict[str, object] = {
        "commits_year": sum(per_week(history.log.whens, as_of, YEAR_WEEKS)),
        "active_weeks": active_weeks(history, as_of),
        "age_months": age_months(history, as_of),
        "releases_year": releases_in_year(released, as_of),
    }
    idle, promised = idle_days(history, as_of), promised_months(material)
    figures |= {"idle_days": idle} if idle is not None else {}
    figures |= {"release_days": days_since(released[0].when or 0, as_of)} if released else {}
    figures |= {"promised_months": promised} if promised is not None else {}
    findings = [*_archived(material), *_notices(material), *_promise(material), *release_findings(material)]
    return Observation((*findings, *_versions(material, criterion)), figures)


def promised_months(material: Material) -> int | None:
    """What the application promises; None when it promises no span that can be read."""
    said = material.claims.get("maintain_for", "")[:2000]
    spans = [
        (_WORDS.get(number.lower()) or int(number)) * (1 if unit.lower() == "month" else 12)
        for number, unit in _SPAN.findall(said)
    ]
    return max(spans, default=FOREVER if _FOREVER.search(said) else None)


def _promise(material: Material) -> Iterator[Finding]:
    said = material.claims.get("maintain_for")
    if said is not None:
        yield Finding(
            "maintenance.promise/1", "claimed" if said.strip() else "left open", excerpt=excerpt(said[:500])
        )


def _archived(material: Material) -> Iterator[Finding]:
    fact = material.facts.get("archived")
    if fact:
        yield Finding(
            "maintenance.archived/1", "archived" if fact.value else "not archived", excerpt=fact.said
        )


def _notices(material: Material) -> Iterator[Finding]:
    readme = material.readme()
    seen = readme.search(NOTICE) if readme else None
    if readme and seen:
        yield Finding("maintenance.notice/1", "found", readme.path, seen[0], excerpt(seen[1]))


def release_findings(material: Material) -> list[Finding]:
    """The newest stable releases with their day."""
    newest = stable_releases(material)[:MOST_RELEASES]
    return [
        Finding("maintenance.release/1", _day(tag.when or 0), excerpt=excerpt(tag.name)) for tag in newest
    ]


def _day(when: int) -> str:
    return datetime.fromtimestamp(when, UTC).strftime("%Y-%m-%d")


def _versions(material: Material, criterion: Criterion) -> Iterator[Finding]:
    """Whether tests follow each of the two newest releases; which row counts a gap is the rule's matter."""
    known = known_releases(criterion)
    if known is None:
        return
    tested = tested_versions(material, known)
    by_itself = next((one for one in tested if one.version in (LATEST, NIGHTLY)), None)
    for minor in known.at(material.as_of)[:2]:
        named = next((one for one in tested if one.version == minor), None)
        one = named or by_itself
        outcome = "tested" if named else "installed at run time" if by_itself else "not tested"
        path, line = (one.path, one.line or None) if one else (None, None)
        yield Finding("maintenance.version/1", outcome, path, line, minor)
