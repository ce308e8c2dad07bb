"""Counts a year's statistics from the verified copy of the ledger, nothing from the outbox."""

from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.meeting import Meeting
from tac_desk.domain.people import Council
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.minutes.errors import MinutesError
from tac_desk.minutes.statistics import Year, count_year


def year_facts(desk: Desk, year: int, body: str = "") -> Year:
    """Of `body`, or of the rulebook's first one. Raises MinutesError when there is none, StoreError for the files."""
    confirmed = desk.store.confirmed
    council = confirmed.thing("council")
    if not isinstance(council, Council):
        raise MinutesError("Nothing is known here yet", "This desk holds no ledger.", "Run tac-desk sync.")
    book = rulebook_of(council.rulebook)
    if body and body not in book.bodies:
        raise MinutesError(
            "There is no such body", f"{body!r} is none of {', '.join(book.bodies)}.", "Name one of these."
        )
    things = [
        confirmed.thing(one) for kind in ("meeting", "ballot", "dossier") for one in confirmed.subjects(kind)
    ]
    return count_year(
        year,
        body or book.main_body,
        council,
        (thing for thing in things if isinstance(thing, Meeting)),
        (thing for thing in things if isinstance(thing, Ballot)),
        (thing for thing in things if isinstance(thing, Dossier)),
    )
