"""Does the project run OpenSSF Scorecard on itself, or show its result?"""

from tac_desk.domain.check import Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.answer import in_readme, met
from tac_desk.evidence.checks.flows import action_of, flows_of
from tac_desk.evidence.material import Material
from tac_desk.evidence.tame_yaml import line_of

KEY = "scorecard_badge"
BADGE = r"https://(?:api\.)?(?:securityscorecards|scorecard)\.dev/"
SEARCHED = (
    "api.scorecard.dev or api.securityscorecards.dev in the README",
    "ossf/scorecard-action in workflows",
)


def observe(material: Material) -> Check:
    used = [
        Finding(f"{KEY}.workflow/1", "used", flow.path, line_of(step["uses"]), str(step["uses"])[:100])
        for flow in flows_of(material).all
        for _, step in flow.steps()
        if action_of(step) == "ossf/scorecard-action"
    ]
    return met(KEY, (*in_readme(material, KEY, BADGE), *used), SEARCHED)
