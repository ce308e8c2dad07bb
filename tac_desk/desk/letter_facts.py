"""Gathers what a letter to an applicant is composed from: the verified ledger, nothing from the outbox."""

from tac_desk.desk.bootstrap import Desk
from tac_desk.desk.evidence_blob import latest_snapshot
from tac_desk.domain.ballot import Ballot
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.months import day_of
from tac_desk.domain.people import Council
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.minutes.errors import MinutesError
from tac_desk.minutes.letter import LetterFacts


def letter_facts(desk: Desk, dossier_id: str) -> LetterFacts:
    """Raises MinutesError when the dossier is not in the verified copy, StoreError for the files."""
    confirmed = desk.store.confirmed
    council, dossier = confirmed.thing("council"), confirmed.thing(f"dossier:{dossier_id}")
    if not isinstance(council, Council) or not isinstance(dossier, Dossier):
        raise MinutesError(
            "This dossier is not known here",
            f"The verified copy of the ledger holds no dossier {dossier_id!r}.",
            "Run tac-desk sync; tac-desk queue lists what is here.",
        )
    ballot = confirmed.thing(f"ballot:{dossier.ballot}")
    snapshot = latest_snapshot(desk, dossier)
    return LetterFacts(
        rulebook=rulebook_of(council.rulebook),
        council=council,
        dossier=dossier,
        ballot=ballot if isinstance(ballot, Ballot) else None,
        evidence={key: (row.verdict, row.summary) for key, row in snapshot.rows.items()} if snapshot else {},
        day=day_of(desk.clock()).isoformat(),
    )
