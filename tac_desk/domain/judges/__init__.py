"""The rule of every criterion, by its key: a pure function from what was observed to a verdict and its reason."""

from collections.abc import Mapping

from tac_desk.domain.judges import (
    activity,
    community,
    counts,
    documentation,
    lasting,
    layout,
    practice,
    security,
    shipping,
)
from tac_desk.domain.judges.verdicts import Judge

JUDGES: Mapping[str, Judge] = {
    **activity.JUDGES,
    **shipping.JUDGES,
    **lasting.JUDGES,
    **counts.JUDGES,
    **practice.JUDGES,
    **layout.JUDGES,
    **documentation.JUDGES,
    **community.JUDGES,
    **security.JUDGES,
}
