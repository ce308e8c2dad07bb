"""Rules for hosted projects about security: the best-practices badge, and the practices a repository shows."""

from collections.abc import Mapping

from tac_desk.domain.finding import Observation
from tac_desk.domain.judges.verdicts import CAUTION, FAIL, PASS, Judge
from tac_desk.domain.rulebook import Criterion

DANGEROUS = "practice.dangerous_workflow"


def openssf_silver(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    """The level that the programme's own site states decides; content alone never does."""
    accepted = tuple(map(str, criterion.options.get("accepted", ())))
    level, shown = seen.figures.get("level"), seen.found("badge.project")
    signs = f"{seen.count('silver_met')} of {seen.count('silver_looked_at')} silver points that git can show are met"
    if level is not None:
        verdict = PASS if level in accepted else FAIL
        return verdict, f"the badge's level is {level}, {' or '.join(accepted)} is asked for; {signs}"
    tried = seen.found("badge.tried")
    why = f" ({tried[0].excerpt})" if tried else ""
    if shown:
        place = f"{shown[0].path}:{shown[0].line}"
        return (
            CAUTION,
            f"{shown[0].outcome} of the badge is shown in {place}; its level is not in git{why}; {signs}",
        )
    return CAUTION, f"no badge is shown, and whether the project has one is not in git{why}; {signs}"


def security_practices(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    """A workflow that strangers can take over outweighs everything else that is in place."""
    dangerous = seen.found(DANGEROUS, "no")
    missing, unknown = (_keys(seen, outcome) for outcome in ("no", "unknown"))
    met = seen.count("practices_met")
    if dangerous:
        return FAIL, f"workflows have dangerous patterns; also missing: {_listed(missing, DANGEROUS)}"
    if not met:
        return FAIL, f"none of the practices looked for is in place: {_listed(missing)}"
    said = f"{met} practices are in place"
    if missing:
        said += f"; missing: {_listed(missing)}"
    if unknown:
        said += f"; not known from git: {_listed(unknown)}"
    return (CAUTION if missing or unknown else PASS), said


def _keys(seen: Observation, outcome: str) -> list[str]:
    return [one.name for one in seen.findings if one.name.startswith("practice.") and one.outcome == outcome]


def _listed(names: list[str], without: str = "") -> str:
    words = [name.removeprefix("practice.").replace("_", " ") for name in names if name != without]
    return ", ".join(words) or "nothing"


JUDGES: Mapping[str, Judge] = {
    "openssf_silver": openssf_silver,
    "security_practices": security_practices,
}
