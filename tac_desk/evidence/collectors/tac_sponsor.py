"""Who sponsors the project? Not in git: the council's record is taken, what the application says is not believed."""

import re

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import Material

NOBODY = re.compile(
    r"\W*(?:_?no response_?|none|no|n/?a|tbd|tba|not yet|unknown|to be \w+)?\W*", re.IGNORECASE
)


def observe(material: Material, criterion: Criterion) -> Observation:
    sponsored, sponsor = material.claims.get("sponsored"), material.claims.get("sponsor", "")
    if sponsored:
        recorded = Finding("sponsor.recorded/1", "found", "the council's records", None, excerpt(sponsored))
        return Observation((recorded,))
    if not NOBODY.fullmatch(sponsor[:200]):
        return Observation(
            (Finding("sponsor.declared/1", "found", "the application", None, excerpt(sponsor)),)
        )
    asked = "sponsor" in material.claims
    outcome = "nobody named" if asked else "no application at hand"
    return Observation((Finding("sponsor.absent/1", outcome, searched=("the application's sponsor",)),))
