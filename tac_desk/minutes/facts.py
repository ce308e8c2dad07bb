"""What minutes are composed from: confirmed facts only, each with the ledger entry it stands on."""

from collections.abc import Mapping
from dataclasses import dataclass

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.people import Council
from tac_desk.domain.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Facts:
    """`entries` gives for each subject the number of the last ledger entry that changed it.

    `size` and `root` (hex) are the checkpoint these facts were verified against.
    """

    rulebook: Rulebook
    council: Council
    meeting: Meeting
    ballots: Mapping[str, Ballot]
    dossiers: Mapping[str, Dossier]
    entries: Mapping[str, int]
    size: int
    root: str
