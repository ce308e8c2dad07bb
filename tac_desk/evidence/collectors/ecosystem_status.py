"""Is the project on the council's landscape? Not in git: only what the council's records say is taken."""

from tac_desk.domain.claims import NOT_LISTED
from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import Material

BADGE = r"landscape\.pytorch\.org|pytorch\.org/ecosystem|pytorch[- ]ecosystem"


def observe(material: Material, criterion: Criterion) -> Observation:
    listed, state = material.claims.get("landscape"), material.claims.get("state")
    findings = [_listed(listed)] if listed else []
    if state:
        findings.append(Finding("status.state/1", state, "the council's records"))
    readme = material.readme()
    badge = readme.search(BADGE) if readme else None
    if badge and readme:
        findings.append(Finding("status.badge/1", "mentioned", readme.path, badge[0], excerpt(badge[1])))
    if not findings:
        searched = ("the landscape", "the council's records", f"README: {BADGE}")
        findings.append(Finding("status.absent/1", "absent", searched=searched))
    return Observation(tuple(findings))


def _listed(said: str) -> Finding:
    if said == NOT_LISTED:
        return Finding("status.unlisted/1", said, "the landscape")
    return Finding("status.listed/1", "listed", "the landscape", None, excerpt(said))
