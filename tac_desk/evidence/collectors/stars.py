"""How many stars does the forge show? Not in git: only a forge fact is taken, or why there is none."""

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.material import Material


def observe(material: Material, criterion: Criterion) -> Observation | None:
    fact, tried = material.facts.get("stars"), material.facts.why("stars")
    archived = _archived(material)
    if fact is not None:
        given = Finding("stars.given/1", "given", excerpt=fact.said)
        return Observation((given, *archived), {"stars": fact.value})
    if tried is not None:
        return Observation((Finding("stars.tried/1", "not had", excerpt=tried), *archived))
    return Observation(archived) if archived else None


def _archived(material: Material) -> tuple[Finding, ...]:
    fact = material.facts.get("archived")
    return (Finding("stars.archived/1", "archived", excerpt=fact.said),) if fact and fact.value else ()
