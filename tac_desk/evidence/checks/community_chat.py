"""Does the README lead to a place where users talk with each other: Slack, Discord, discussions, a forum?"""

from tac_desk.domain.check import Check
from tac_desk.evidence.checks.answer import in_readme, met
from tac_desk.evidence.material import Material

KEY = "community_chat"
PLACES = (
    r"https?://(?:[\w-]{1,60}\.)?(?:slack\.com|discord\.(?:gg|com)|gitter\.im|matrix\.to|discourse\.group|zulipchat\.com)\b"
    r"|https?://github\.com/[\w.-]{1,60}/[\w.-]{1,60}/discussions\b|https?://(?:discuss|forum|groups)\.[\w.-]{3,80}"
)
SEARCHED = ("Slack, Discord, Gitter, Matrix, Zulip, a forum or discussions linked in the README",)


def observe(material: Material) -> Check:
    return met(KEY, in_readme(material, KEY, PLACES), SEARCHED)
