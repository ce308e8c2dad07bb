"""One question about a repository per file."""

from collections.abc import Callable, Mapping

from tac_desk.domain.finding import Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.collectors import (
    code_of_conduct_file,
    codeowners_file,
    commits,
    contributing_file,
    contributors,
    core_maintainers,
    governance,
    license_file,
    permissive_license,
    readme_file,
    stars,
    working_ci,
)
from tac_desk.evidence.material import Material

Collector = Callable[[Material, Criterion], Observation | None]

COLLECTORS: Mapping[str, Collector] = {
    "working_ci": working_ci.observe,
    "governance": governance.observe,
    "permissive_license": permissive_license.observe,
    "core_maintainers": core_maintainers.observe,
    "contributors": contributors.observe,
    "commits": commits.observe,
    "stars": stars.observe,
    "license_file": license_file.observe,
    "readme_file": readme_file.observe,
    "contributing_file": contributing_file.observe,
    "codeowners_file": codeowners_file.observe,
    "code_of_conduct_file": code_of_conduct_file.observe,
}
HISTORICAL = frozenset(("commits", "contributors"))  # the questions that need the whole history
