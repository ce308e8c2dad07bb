"""What minutes are composed from: confirmed facts only, each with the ledger entry it stands on."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tac_desk.domain.ballot import Ballot
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.meeting import AgendaItem, Meeting, Note
from tac_desk.domain.people import Attendance, Council, Seat, attendance
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.domain.world import Thing
from tac_desk.minutes.headings import agenda_of


@dataclass(frozen=True, slots=True)
class Facts:
    """`entries` gives for each subject the number of the last ledger entry that changed it.

    `size` and `root` (hex) are the checkpoint these facts were verified against. `for_council`: the minutes are for the
    council alone, and what was noted for it is in them.
    """

    rulebook: Rulebook
    council: Council
    meeting: Meeting
    ballots: Mapping[str, Ballot]
    dossiers: Mapping[str, Dossier]
    entries: Mapping[str, int]
    size: int
    root: str
    for_council: bool = False

    @property
    def motions(self) -> tuple[Ballot, ...]:
        """The ballots put at the meeting, in their order, as far as they are known."""
        return tuple(self.ballots[name] for name in self.meeting.motions if name in self.ballots)

    @property
    def attendance(self) -> tuple[Attendance, ...]:
        """Who filled which seat at some time of the meeting."""
        return attendance(self.roll, self.meeting.attended)

    @property
    def roll(self) -> tuple[Seat, ...]:
        """The seats as they were when the meeting began."""
        return self.council.roll_at(self.meeting.body, self.meeting.starts_at)

    @property
    def agenda(self) -> tuple[AgendaItem, ...]:
        return agenda_of(self.rulebook, self.meeting, self.dossiers, self.ballots)

    @property
    def notes(self) -> tuple[Note, ...]:
        """What everybody may read; `for_council` too only where the minutes are the council's own."""
        return tuple(note for note in self.meeting.notes if self.for_council or not note.for_council)


def gather(
    council: Council,
    meeting: Meeting,
    thing: Callable[[str], Thing | None],
    entries: Mapping[str, int],
    size: int,
    root: str,
) -> Facts:
    """The facts of `meeting` as far as `thing` knows what it is about; `entries`, `size` and `root` as in Facts."""
    ballots = [found for id_ in meeting.motions if isinstance(found := thing(f"ballot:{id_}"), Ballot)]
    dossiers = [found for id_ in meeting.dossiers if isinstance(found := thing(f"dossier:{id_}"), Dossier)]
    return Facts(
        rulebook=rulebook_of(council.rulebook),
        council=council,
        meeting=meeting,
        ballots={ballot.id: ballot for ballot in ballots},
        dossiers={dossier.id: dossier for dossier in dossiers},
        entries=entries,
        size=size,
        root=root,
    )
