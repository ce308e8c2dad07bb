"""Judges what the collectors found, criterion by criterion; collectors never judge, and this never collects."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tac_desk.domain.finding import Observation
from tac_desk.domain.judges import JUDGES
from tac_desk.domain.judges.verdicts import CAUTION
from tac_desk.domain.rulebook import Criterion

NOT_VERIFIED = "not verified from git yet"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the rule says about one criterion: one of the four verdicts, why, and the counts behind it."""

    verdict: str
    summary: str
    figures: Mapping[str, object] = field(default_factory=dict)


def judge(criterion: Criterion, observation: Observation | None, *, window_days: int) -> Judgement:
    """Applies the criterion's rule. What was not observed is caution, never a pass and never a fail."""
    rule = JUDGES.get(evidence_key(criterion))
    if observation is None or rule is None:
        return Judgement(CAUTION, NOT_VERIFIED)
    verdict, summary = rule(criterion, observation)
    return Judgement(verdict, summary.replace("{days}", str(window_days)), observation.figures)


def evidence_key(criterion: Criterion) -> str:
    """The question asked of git; a criterion of another track may share it through its `evidence` option."""
    return str(criterion.options.get("evidence", criterion.key))
