"""Does a workflow publish the packages? By the job rules of OpenSSF Scorecard 5, Packaging, and more for Python."""

from tac_desk.domain.check import Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.answer import met
from tac_desk.evidence.checks.flows import flows_of
from tac_desk.evidence.checks.packaging_jobs import PACKAGING, steps_that
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import Material
from tac_desk.evidence.publishing import publishers_of

KEY = "packaging_workflow"
SEARCHED = (
    "jobs that publish to PyPI, npm, Maven, RubyGems, NuGet, crates.io, a container registry, conda or Hex",
    ".github/workflows", "other CI systems",
)  # fmt: skip


def observe(material: Material) -> Check:
    jobs = [
        Finding(f"{KEY}.job/1", "publishes", flow.path, line, excerpt(text))
        for flow in flows_of(material).all
        for line, text in dict.fromkeys(steps_that(flow, PACKAGING))
    ]
    known = {finding.path for finding in jobs}
    others = [
        Finding(f"{KEY}.workflow/1", f"publishes by {one.means}", one.path, one.line, one.text)
        for one in publishers_of(material)
        if one.kind == "package" and one.path not in known
    ]
    return met(KEY, (*jobs, *others), SEARCHED)
