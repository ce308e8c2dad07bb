"""The result of a ballot stands in the ledger: every reader gets it, and who checks the ledger counts again."""

import pytest

from tac_desk.domain.ballot import Position
from tac_desk.domain.commands import CastVote, CloseBallot, OpenBallot, RemindSeats
from tac_desk.domain.dossier import Audience
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Hub
from tac_desk.hub.verify import verify_ledger
from tac_desk.protocol.codec import command_body
from tac_desk.protocol.entry import ACCEPTED, Entry
from tac_desk.protocol.envelope import Envelope, Seen, open_envelope, seal
from tests.hub_process import HubProcess

RESULT = {"yes": "1", "no": "1", "abstain": "0", "recuse": "0", "not_voted": "0", "passes": "false"}


def test_an_observer_is_sent_the_result_and_not_the_votes(hub_server: HubProcess) -> None:
    ada, carl, olga = (hub_server.enrol(name) for name in ("ada", "carl", "olga"))
    hub_server.hub.submit(OpenBallot("Shall it?", "motion", None, ">=2/3"), "ballot:b")
    votes = (
        ada.sign(CastVote("tac-1", Position.YES), "ballot:b"),
        carl.sign(CastVote("tac-2", Position.NO, rationale="Too soon"), "ballot:b"),
    )
    assert ada.exchange(votes[0]).outcomes[0].status == "accepted"
    assert carl.exchange(votes[1], carl.sign(CloseBallot(), "ballot:b")).outcomes[1].status == "accepted"
    *_, first, second, closing = (message.open() for message in olga.exchange().entries)
    assert first is second is None
    assert closing is not None
    assert (closing.facts, closing.reason, closing.refusal) == (RESULT, None, None)
    assert verify_ledger(hub_server.hub).size == len(olga.exchange().entries)


def _enter_a_closing(hub: Hub, facts: dict[str, str]) -> None:
    """As a hub could that writes into its own ledger what no vote said."""
    with hub.sitting() as sitting:
        n, at = sitting.next_n("hub"), hub.now()
        body = command_body(CloseBallot())
        envelope = Envelope(1, hub.id, "hub", n, CloseBallot.KIND, "ballot:b", body, Seen(0, ""), at)
        signed = seal(envelope, hub.operator_key)
        entry = Entry(sitting.head.size, at, "operator", ACCEPTED, signed, facts=facts)
        sitting.draft.add(entry, open_envelope(signed).envelope, Audience.PUBLIC, ())
        sitting.draft.write()


@pytest.mark.parametrize("facts", [{}, {**RESULT, "yes": "2", "no": "0", "passes": "true"}])
def test_a_recorded_result_that_no_votes_lead_to_is_found(hub: Hub, facts: dict[str, str]) -> None:
    hub.submit(OpenBallot("Shall it?", "motion", None, ">=2/3"), "ballot:b")
    size = verify_ledger(hub).size
    _enter_a_closing(hub, facts)
    with pytest.raises(HubError, match=f"Entry {size} records another result"):
        verify_ledger(hub)


def test_a_recorded_result_that_the_votes_lead_to_is_not_complained_about(hub: Hub) -> None:
    hub.submit(OpenBallot("Shall it?", "motion", None, ">=2/3"), "ballot:b")
    _enter_a_closing(hub, {**RESULT, "yes": "0", "no": "0", "not_voted": "2"})
    assert verify_ledger(hub).size


def test_who_was_reminded_is_not_sent_to_an_observer_since_it_tells_who_voted(hub_server: HubProcess) -> None:
    ada, olga = hub_server.enrol("ada"), hub_server.enrol("olga")
    hub_server.hub.submit(OpenBallot("Shall it?", "motion", None, ">=2/3"), "ballot:b")
    hub_server.hub.submit(RemindSeats(("tac-1",)), "ballot:b")
    assert ada.exchange().entries[-1].open() is not None
    assert olga.exchange().entries[-1].open() is None
