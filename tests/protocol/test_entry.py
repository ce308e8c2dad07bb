"""An entry: what was judged, and why not, also where a newer hub has a reason of its own."""

import pytest

from tac_desk.domain.refusal import Reason, Refusal, refusal_from
from tac_desk.domain.refusal_words import refusal_text
from tac_desk.protocol.entry import Entry
from tac_desk.protocol.envelope import SignedCommand


def _entry(outcome: str, **more: object) -> Entry:
    return Entry(7, 5, "ada", outcome, SignedCommand("{}", "00"), **more)  # type: ignore[arg-type]


def test_an_accepted_entry_has_no_refusal_whatever_it_records() -> None:
    assert _entry("accepted", facts={"yes": "3"}).refusal is None


def test_a_refused_entry_says_why() -> None:
    entry = _entry("refused", reason="no_seat", facts={"member": "ada"})
    assert entry.refusal == Refusal(Reason.NO_SEAT, {"member": "ada"})


@pytest.mark.parametrize("reason", ["moon_is_full", "", "NO_SEAT"])
def test_a_reason_this_version_does_not_know_is_kept_by_its_name(reason: str) -> None:
    refusal = _entry("refused", reason=reason, facts={"phase": "waxing"}).refusal
    assert refusal == Refusal(Reason.UNKNOWN_REASON, {"phase": "waxing", "reason": reason})
    assert (reason or "none") in refusal_text(refusal)


@pytest.mark.parametrize("reason", list(Reason))
def test_every_reason_survives_its_way_through_the_ledger(reason: Reason) -> None:
    assert refusal_from(reason.value, {"a": "b"}).reason is reason
