"""Are the licences of the project and of what it needs scanned by a tool? As CLOMonitor looks for it, and REUSE."""

from tac_desk.domain.check import Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.answer import in_readme, met
from tac_desk.evidence.checks.flows import action_of, flows_of
from tac_desk.evidence.material import Material
from tac_desk.evidence.tame_yaml import line_of

KEY = "license_scan"
BADGE = r"https?://(?:app\.fossa\.(?:io|com)/|snyk\.io/test/|api\.reuse\.software/)"
FILES = r"\.fossa\.ya?ml|REUSE\.toml|dep5|\.licenserc\.ya?ml|\.licensed\.ya?ml"
ACTIONS = (
    "fossas/fossa-action", "fsfe/reuse-action", "apache/skywalking-eyes", "google/licensecheck",
    "pilosus/action-pip-license-checker",
)  # fmt: skip
SEARCHED = (
    "FOSSA, Snyk or REUSE in the README",
    ".fossa.yml, REUSE.toml, .licenserc.yaml",
    "their actions in workflows",
)


def observe(material: Material) -> Check:
    files = material.tree.matching(FILES, ("", ".github", ".reuse"))
    configured = [Finding(f"{KEY}.config/1", "configured", entry.path) for entry in files]
    used = [
        Finding(f"{KEY}.workflow/1", "used", flow.path, line_of(step["uses"]), str(step["uses"])[:100])
        for flow in flows_of(material).all
        for _, step in flow.steps()
        if action_of(step).startswith(ACTIONS)
    ]
    return met(KEY, (*in_readme(material, KEY, BADGE), *configured, *used), SEARCHED)
