"""What minutes are composed from: confirmed facts only, each with the ledger entry it stands on."""

from collections.abc import Mapping
from dataclasses import dataclass

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.people import Attendance, Council, attendance
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

    @property
    def motions(self) -> tuple[Ballot, ...]:
        """The ballots put at the meeting, in their order, as far as they are known."""
        return tuple(self.ballots[name] for name in self.meeting.motions if name in self.ballots)

    @property
    def attendance(self) -> tuple[Attendance, ...]:
        """Who fills which seat, by the roll as it was when the meeting began."""
        meeting = self.meeting
        return attendance(self.council.roll_at(meeting.body, meeting.starts_at), meeting.present)
