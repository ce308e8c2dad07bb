"""How many stars does the forge show? Not in git: only a forge fact is taken."""

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.material import Material


def observe(material: Material, criterion: Criterion) -> Observation | None:
    fact = material.facts.get("stars")
    if fact is None:
        return None
    return Observation((Finding("stars.given/1", "given", excerpt=fact.said),), {"stars": fact.value})
