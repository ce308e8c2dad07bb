"""A meeting: its agenda, roll call, comings and goings, notes, motions, action items and minutes."""

from dataclasses import dataclass
from hashlib import sha256


def mark(*texts: str) -> str:
    """A short name for `texts`, in hex, that others hardly have."""
    return sha256("\0".join(texts).encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Guest:
    """Someone present without a seat: a working-group lead, staff or another individual."""

    name: str
    group: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Note:
    """What was said under one heading of the minutes, in Markdown.

    What is of the council alone stands beside what everybody reads, and never in a public export.
    """

    section: str
    text: str
    by: str
    at: int
    for_council: bool = False


@dataclass(frozen=True, slots=True)
class ActionItem:
    """`owner` is a member's id or another's name, `due` an ISO date. `reason` says how it ended."""

    owner: str
    task: str
    due: str | None
    settled_at: int | None = None
    done: bool = False
    reason: str = ""

    @property
    def is_open(self) -> bool:
        return self.settled_at is None

    @property
    def mark(self) -> str:
        """Tells this item from others of its meeting: what it says."""
        return mark(self.owner, self.task, self.due or "")


@dataclass(frozen=True, slots=True)
class Movement:
    """Someone came, or left, after the roll call: a member's id or a guest's name; `at` by the secretary's clock."""

    who: str
    came: bool
    at: int


@dataclass(frozen=True, slots=True)
class Moved:
    """Who moved and who seconded a ballot that was put at the meeting; member ids."""

    ballot: str
    by: str
    seconded_by: str


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """`about` is a dossier or a ballot (`dossier:1`), empty for a topic. `minutes` is its time box, 0 without one."""

    title: str
    about: str = ""
    minutes: int = 0
    presenter: str = ""
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Edition:
    """Minutes as they were published: `sha256` (hex) of their Markdown, and why they were written anew."""

    at: int
    by: str
    sha256: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Approval:
    """The meeting `meeting` approved the published minutes; `edition` counts from 1."""

    meeting: str
    edition: int
    at: int
    by: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """`starts_at` is milliseconds since 1970 UTC, `zone` its IANA time zone.

    `present` are the ids of the members who are there now, or were until the end. `earlier_notes` are what stood in
    the minutes when they were published, and was changed since.
    """

    id: str
    title: str
    body: str
    starts_at: int
    zone: str
    place: str
    recording: str = ""
    present: tuple[str, ...] = ()
    roll_taken: bool = False
    guests: tuple[Guest, ...] = ()
    notes: tuple[Note, ...] = ()
    motions: tuple[str, ...] = ()
    dossiers: tuple[str, ...] = ()
    actions: tuple[ActionItem, ...] = ()
    adjourned_at: int | None = None
    next_starts_at: int | None = None
    movements: tuple[Movement, ...] = ()
    moved: tuple[Moved, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    editions: tuple[Edition, ...] = ()
    approval: Approval | None = None
    earlier_notes: tuple[Note, ...] = ()

    @property
    def plan_mark(self) -> str:
        """Tells this plan from any other: who changes it must have seen it. Marks tell what is said."""
        lasts = (self.recording, str(self.next_starts_at))
        return mark(self.title, str(self.starts_at), self.zone, self.place, *self.dossiers, *lasts)

    @property
    def agenda_mark(self) -> str:
        """The same of the agenda; empty when none was set."""
        items = (
            "\x1f".join((item.title, item.about, str(item.minutes), item.presenter, *item.links))
            for item in self.agenda
        )
        return mark(*items) if self.agenda else ""

    def note_mark(self, section: str, *, for_council: bool = False) -> str:
        """The same of one note; empty when there is none."""
        note = self.note(section, for_council=for_council)
        return mark(note.text) if note else ""

    def note(self, section: str, *, for_council: bool = False) -> Note | None:
        wanted = (section, for_council)
        return next((note for note in self.notes if (note.section, note.for_council) == wanted), None)

    @property
    def at_roll_call(self) -> tuple[str, ...]:
        """The members who were there when the roll was called."""
        here = dict.fromkeys(self.present)
        for movement in reversed(self.movements):
            if movement.came:
                here.pop(movement.who, None)
            elif movement.who not in self._guests:
                here[movement.who] = None
        return tuple(here)

    @property
    def attended(self) -> tuple[str, ...]:
        """The members who were there at some time."""
        came = (one.who for one in self.movements if one.came and one.who not in self._guests)
        return tuple(dict.fromkeys((*self.at_roll_call, *came)))

    @property
    def _guests(self) -> frozenset[str]:
        return frozenset(guest.name for guest in self.guests)
