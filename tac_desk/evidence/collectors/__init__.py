"""One question about a repository per file."""

from collections.abc import Callable, Mapping

from tac_desk.domain.finding import Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.collectors import (
    ci_release,
    code_of_conduct_file,
    codeowners_file,
    commits,
    contributing_file,
    contributors,
    core_maintainers,
    documentation,
    ecosystem_status,
    functional_testing,
    governance,
    license_file,
    maturity,
    multi_platform,
    ongoing_maintenance,
    open_governance,
    packages,
    permissive_license,
    production_adoption,
    pytorch_compatibility,
    pytorch_support,
    quick_start,
    readme_file,
    roadmap,
    stability,
    stars,
    strategic_value,
    tac_sponsor,
    user_experience,
    website_docs,
    working_ci,
)
from tac_desk.evidence.material import Material

Collector = Callable[[Material, Criterion], Observation | None]

COLLECTORS: Mapping[str, Collector] = {
    "pytorch_support": pytorch_support.observe,
    "working_ci": working_ci.observe,
    "functional_testing": functional_testing.observe,
    "packages": packages.observe,
    "ongoing_maintenance": ongoing_maintenance.observe,
    "pytorch_compatibility": pytorch_compatibility.observe,
    "ci_release": ci_release.observe,
    "multi_platform": multi_platform.observe,
    "maturity": maturity.observe,
    "stability": stability.observe,
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
    "user_experience": user_experience.observe,
    "quick_start": quick_start.observe,
    "documentation": documentation.observe,
    "website_docs": website_docs.observe,
    "maintainers_diversity": core_maintainers.observe,
    "open_governance": open_governance.observe,
    "roadmap": roadmap.observe,
    "production_adoption": production_adoption.observe,
    "ecosystem_status": ecosystem_status.observe,
    "tac_sponsor": tac_sponsor.observe,
    "strategic_value": strategic_value.observe,
}
HISTORICAL = frozenset((  # the questions that need the whole history
    "codeowners_file", "commits", "contributors", "core_maintainers", "maintainers_diversity", "maturity",
    "ongoing_maintenance", "open_governance", "stability", "strategic_value",
))  # fmt: skip
