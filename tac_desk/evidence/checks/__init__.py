"""Further checks, one question per file; they never change the verdict of one of the council's criteria."""

from collections.abc import Callable, Mapping

from tac_desk.domain.check import Check
from tac_desk.evidence.material import Material

CHECKS: Mapping[str, Callable[[Material], Check]] = {}


def checked(material: Material) -> tuple[Check, ...]:
    """Every check, in the order of CHECKS; made once for each repository."""
    return tuple(check_of(material, key) for key in CHECKS)


def check_of(material: Material, key: str) -> Check:
    """One check; a criterion that builds on it gets the same answer."""
    if key not in material.checks:
        material.checks[key] = CHECKS[key](material)
    return material.checks[key]
