"""Is there a list of who uses the project?"""

from tac_desk.domain.check import Check
from tac_desk.evidence.checks.named import named
from tac_desk.evidence.material import Material


def observe(material: Material) -> Check:
    return named(
        material,
        "adopters",
        r"adopters?|users|used[-_]?by",
        "ADOPTERS*, USERS*, USED_BY*",
        heading=r"\badopters?\b|used by|\bwho uses\b|^\W*users\W*$",
        text=r"\[[^\]\n]{0,80}adopters[^\]\n]{0,80}\]\(",
    )
