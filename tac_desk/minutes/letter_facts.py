"""What a letter is composed from."""

from collections.abc import Mapping
from dataclasses import dataclass

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.people import Council
from tac_desk.domain.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """`ballot` decided it, None where there was no vote. `evidence` gives verdict and sentence by criterion."""

    rulebook: Rulebook
    council: Council
    dossier: Dossier
    ballot: Ballot | None
    evidence: Mapping[str, tuple[str, str]]
    day: str
