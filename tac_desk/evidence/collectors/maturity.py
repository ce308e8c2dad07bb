"""How old is the project, how many stable releases has it made, and when was the newest?"""

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.collectors.ongoing_maintenance import release_findings
from tac_desk.evidence.material import Material
from tac_desk.evidence.pace import age_months, days_since, releases_in_year, stable_releases

SEARCHED = ("tags such as v1.2.3 that the pinned commit reaches; release candidates and CI tags are none",)


def observe(material: Material, criterion: Criterion) -> Observation:
    released = stable_releases(material)
    figures: dict[str, object] = {
        "age_months": age_months(material.history, material.as_of),
        "stable_releases": len(released),
        "releases_year": releases_in_year(released, material.as_of),
        "major": _major(released[0].name) if released else 0,
    }
    figures |= {"release_days": days_since(released[0].when or 0, material.as_of)} if released else {}
    absent = Finding("maturity.releases/1", "absent", searched=SEARCHED)
    return Observation(tuple(release_findings(material)) or (absent,), figures)


def _major(name: str) -> int:
    digits = name.removeprefix("v").partition(".")[0]
    return int(digits) if digits.isdigit() else 0
