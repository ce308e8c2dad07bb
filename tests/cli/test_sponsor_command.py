"""tac-hub sponsor: lists, loads, what sponsoring takes, and an officer's withdrawal, on a hub in a directory."""

from pathlib import Path

import pytest

from tac_desk.cli.hub import main
from tac_desk.domain.commands import (
    AnswerOffer,
    Command,
    EnrolDevice,
    FileDossier,
    OfferSponsorship,
    SetSeat,
    SponsorDossier,
)
from tac_desk.hub.hub import Hub
from tac_desk.protocol.codec import command_body
from tac_desk.protocol.envelope import Envelope, Seen, seal
from tac_desk.record.signing import DeviceKey

Capture = pytest.CaptureFixture[str]


class Council:
    """A hub with two voting members, who act on computers of their own, and its command line."""

    def __init__(self, data: Path, capture: Capture) -> None:
        self.data, self._capture = data, capture
        self.keys = {name: DeviceKey.generate() for name in ("ada", "ben")}
        self.sent = dict.fromkeys(self.keys, 0)
        self("init", "--name", "Test council")
        for place, name in enumerate(self.keys, 1):
            self("member", "add", f"{name.title()} Example", "--id", name)
            self.submit(SetSeat(f"s{place}", f"Seat {place}", "Org", "member", name, None, "tac"), "council")
            self.submit(EnrolDevice(f"d-{name}", name, self.keys[name].public.hex(), "laptop"), "council")
        self.submit(FileDossier(1, "Alpha", "ecosystem", "https://example.org/a", "active"), "dossier:alpha")

    def __call__(self, *arguments: str, status: int = 0) -> str:
        assert main(["--data", str(self.data), *arguments]) == status
        said = self._capture.readouterr()
        return said.out.strip() if status == 0 else said.err

    def submit(self, command: Command, subject: str) -> None:
        hub = Hub.open(self.data)
        try:
            assert hub.submit(command, subject).status == "accepted"
        finally:
            hub.close()

    def act(self, name: str, command: Command, expected: str | None = None) -> str:
        """What became of `command`, signed by a member; returns the id of the act."""
        self.sent[name] += 1
        n, hub = self.sent[name], Hub.open(self.data)
        try:
            envelope = Envelope(
                1, hub.id, f"d-{name}", n, command.KIND, "dossier:alpha", command_body(command), Seen(0, ""), 0,
                expected=expected,
            )  # fmt: skip
            outcome = hub.judge(seal(envelope, self.keys[name]))
        finally:
            hub.close()
        assert outcome.status == "accepted", outcome
        return f"d-{name}:{n}"


@pytest.fixture
def council(tmp_path: Path, capsys: Capture) -> Council:
    return Council(tmp_path / "data", capsys)


def test_sponsors_are_listed_counted_and_replaced(council: Council) -> None:
    assert council("sponsor", "list") == "no candidates"
    met = council("sponsor", "check", "alpha", "ada").splitlines()
    assert {line.split()[0] for line in met} == {"met"}
    sponsored = council.act("ada", SponsorDossier("s1", "We use it."))
    assert "candidate  Ada Example  -" in council("sponsor", "list")
    loads = [line.split() for line in council("sponsor", "load").splitlines()]
    assert loads[1:3] == [["ada", "Ada", "Example", "1"], ["ben", "Ben", "Example", "0"]]
    assert "unmet" in council("sponsor", "check", "alpha", "ben")
    offer = council.act("ada", OfferSponsorship("ben", "You know it."), sponsored)
    assert "offered to Ben Example" in council("sponsor", "show", "alpha")
    council.act("ben", AnswerOffer(True, "s2", "Gladly."), offer)
    shown = council("sponsor", "show", "alpha")
    assert "sponsor: Ben Example" in shown
    assert "took it over from Ada Example: Gladly." in shown
    assert council("sponsor", "withdraw", "alpha", "--reason", "Ill") == "Alpha: it has no sponsor now"
    assert council("sponsor", "list") == "no candidates"
    refused = council("sponsor", "withdraw", "alpha", "--reason", "Again", status=2)
    assert "does not sponsor this dossier" in refused


def test_nobody_unknown_is_checked(council: Council) -> None:
    assert "There is no such member" in council("sponsor", "check", "alpha", "zoe", status=2)
