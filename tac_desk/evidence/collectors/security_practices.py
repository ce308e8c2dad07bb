"""Which security practices does the repository show? Built on the further checks that the rulebook names."""

from collections import Counter
from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.material import Material

MOST_OF_EACH = 2
NAMES = {"met": "yes", "missing": "no", "unknown": "unknown"}


def observe(material: Material, criterion: Criterion) -> Observation:
    checks = [material.check(str(key)) for key in criterion.options.get("checks", ())]
    counts = Counter(check.outcome for check in checks)
    each = [Finding(f"practice.{check.key}/1", check.outcome) for check in checks]
    places = [one for check in checks for one in check.findings[:MOST_OF_EACH] if one.path]
    figures = {
        "practices_met": counts["yes"],
        "practices_missing": counts["no"],
        "practices_unknown": counts["unknown"],
    }
    return Observation((*each, *_advisories(material), *places), figures)


def _advisories(material: Material) -> Iterator[Finding]:
    fact = material.facts.get("advisories")
    if fact is not None:
        yield Finding("practice.advisories/1", f"{fact.value} published", excerpt=fact.said)
