"""Is there a roadmap? How far its dates reach is a question of the hosted criterion."""

from tac_desk.domain.check import Check
from tac_desk.evidence.checks.named import named
from tac_desk.evidence.material import Material


def observe(material: Material) -> Check:
    return named(
        material,
        "roadmap",
        r"(?:.*[-_ ])?road[-_ ]?map(?:[-_ ].*)?",
        "*ROADMAP*",
        heading=r"road ?map",
        text=r"\[[^\]\n]{0,80}road ?map[^\]\n]{0,80}\]\(",
    )
