"""What others did in a dossier since this person looked at it."""

from collections.abc import Mapping
from enum import StrEnum

from tac_desk.domain.dossier import Dossier


class Kind(StrEnum):
    """Kinds of news, in the order in which they are told."""

    MOVE = "move"
    EVIDENCE = "evidence"
    COMMENT = "comment"
    ASK = "ask"
    REVIEW = "review"
    AMENDMENT = "amendment"


def news_since(dossier: Dossier, member: str, seen: int) -> Mapping[Kind, int]:
    """How many of each kind somebody other than `member` added after `seen` (hub time, ms); none is left out."""
    found = {
        Kind.MOVE: [(one.at, one.by) for one in dossier.moves],
        Kind.EVIDENCE: [(one.at, "") for one in dossier.evidence],
        Kind.COMMENT: [(one.at, one.author) for one in dossier.comments],
        Kind.ASK: [(one.at, one.by) for one in dossier.asks],
        Kind.REVIEW: [(one.at, by) for by, one in dossier.reviews.items()],
        Kind.AMENDMENT: [(one.at, one.by) for one in dossier.amendments],
    }
    counts = {kind: sum(at > seen and by != member for at, by in some) for kind, some in found.items()}
    return {kind: count for kind, count in counts.items() if count}
