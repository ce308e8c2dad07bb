"""Is it said where users get help?"""

from tac_desk.domain.check import Check
from tac_desk.evidence.checks.named import named
from tac_desk.evidence.material import Material


def observe(material: Material) -> Check:
    heading = (
        r"^\W{0,9}(?:community[ ,&and]{0,6})?support\W{0,9}$|\bget(?:ting)? help\b|^\W{0,9}questions\W{0,9}$"
    )
    return named(material, "support", "support", "SUPPORT*", heading=heading, inherited=True)
