"""How many stars does the forge show? Not in git: only what a person gave as a forge fact is taken."""

from collections.abc import Mapping

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.material import Material


def observe(material: Material, criterion: Criterion) -> Observation | None:
    """The fact is a number, or a table of `value`, `source` and `at`."""
    fact = material.facts.get("stars")
    table = fact if isinstance(fact, Mapping) else {"value": fact}
    value = table.get("value")
    if not isinstance(value, int) or isinstance(value, bool):
        return None
    source = (
        " ".join(str(table[key]) for key in ("source", "at") if key in table) or "as given by the reviewer"
    )
    return Observation((Finding("stars.given/1", "given", excerpt=source),), {"stars": value})
