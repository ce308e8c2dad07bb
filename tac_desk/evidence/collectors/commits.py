"""How many commits landed on the default branch in the window?"""

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
    return Observation(counted, figures)
