"""Facts of adoption that stand beside a person's judgment of the project's worth to the foundation."""

from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.collectors.production_adoption import adopters
from tac_desk.evidence.material import Material

FACTS = ("stars", "dependents", "forks", "downloads")


def observe(material: Material, criterion: Criterion) -> Observation:
    figures: dict[str, object] = {"contributors": len(material.history.authors["human"])}
    named = list(adopters(material))
    figures |= {"adopters": len(named)} if named else {}
    facts = {name: fact for name in FACTS if (fact := material.facts.get(name))}
    figures |= {name: fact.value for name, fact in facts.items()}
    given = [
        Finding("value.fact/1", f"{fact.value} {name}", excerpt=fact.said) for name, fact in facts.items()
    ]
    return Observation((*given, *_untold(facts), *named[:5]), figures)


def _untold(facts: object) -> Iterator[Finding]:
    missing = tuple(name for name in FACTS if isinstance(facts, dict) and name not in facts)
    if missing:
        yield Finding("value.fact/1", "not in git", searched=missing)
