"""Does CI test each change, does a workflow release, and how often were there releases?"""

from collections.abc import Iterator
from datetime import datetime

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.collectors.ongoing_maintenance import release_findings
from tac_desk.evidence.collectors.working_ci import ci_findings
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import Material
from tac_desk.evidence.pace import YEAR_DAYS, days_since, releases_in_year, stable_releases
from tac_desk.evidence.publishing import findings_of, publishers_of

SEARCHED = ("workflows with a step that publishes a package or makes a release",)
MOST_SHOWN = 10


def observe(material: Material, criterion: Criterion) -> Observation:
    tests = [one for one in ci_findings(material) if one.name == "ci.tests"]
    published = findings_of(publishers_of(material), "release.workflow/1")[:MOST_SHOWN]
    published = published or [Finding("release.absent/1", "absent", searched=SEARCHED)]
    tagged = releases_in_year(stable_releases(material), material.as_of)
    figures: dict[str, object] = {"releases_year": max(tagged, _on_the_forge(material))}
    return Observation((*tests, *published, *release_findings(material), *_forge(material)), figures)


def _published(material: Material) -> Iterator[tuple[str, int]]:
    """Tag and instant of each release of the forge up to the instant looked at."""
    for row in material.facts.value("releases") or ():
        try:
            when = int(datetime.fromisoformat(str(row["published"])).timestamp())
        except ValueError:
            continue  # a draft has no date
        if when < material.as_of:
            yield str(row["tag"]), when


def _on_the_forge(material: Material) -> int:
    return sum(days_since(when, material.as_of) < YEAR_DAYS for _, when in _published(material))


def _forge(material: Material) -> Iterator[Finding]:
    for tag, when in sorted(_published(material), key=lambda one: -one[1])[:3]:
        yield Finding(
            "release.forge/1", f"{days_since(when, material.as_of)} days before", excerpt=excerpt(tag)
        )
