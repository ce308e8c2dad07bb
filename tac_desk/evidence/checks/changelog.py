"""Is there a log of changes?"""

from tac_desk.domain.check import Check
from tac_desk.evidence.checks.named import named
from tac_desk.evidence.material import Material


def observe(material: Material) -> Check:
    return named(
        material,
        "changelog",
        r"change[-_ ]?log|changes|news|history|release[-_ ]?notes|releases",
        "CHANGELOG*, CHANGES*, NEWS*, HISTORY*, RELEASE_NOTES*",
        heading=r"change ?log|release notes|what'?s new",
        text=r"\[[^\]\n]{0,80}(?:change ?log|release notes)[^\]\n]{0,80}\]\(",
    )
