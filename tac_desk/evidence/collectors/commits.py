"""How many commits landed on the default branch in the window?"""

from datetime import UTC, datetime

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.material import Material


def observe(material: Material, criterion: Criterion) -> Observation:
    figures = material.history.commit_figures()
    counted = tuple(
        Finding(f"commits.{name.removeprefix('commits_')}/1", f"{number} counted")
        for name, number in figures.items()
        if name != "commits"
    )
    newest = datetime.fromtimestamp(max(material.history.log.whens), UTC)
    return Observation((*counted, Finding("commits.newest/1", f"of {newest:%Y-%m-%d}")), figures)
