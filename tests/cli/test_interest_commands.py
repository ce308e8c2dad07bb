"""tac-hub interest: listing with proof, declaring, withdrawing and dismissing; and the share of one affiliation."""

from pathlib import Path

import pytest

from tac_desk.cli.hub import main
from tac_desk.domain.commands import FileDossier
from tac_desk.hub.hub import Hub

Capture = pytest.CaptureFixture[str]


class TacHub:
    """Runs commands on one hub in this process."""

    __test__ = False

    def __init__(self, data: Path, capture: Capture) -> None:
        self.data, self._capture = data, capture

    def __call__(self, *arguments: str, status: int = 0) -> str:
        assert main(["--data", str(self.data), *arguments]) == status
        said = self._capture.readouterr()
        return said.out.strip() if status == 0 else said.err


@pytest.fixture
def tac_hub(tmp_path: Path, capsys: Capture) -> TacHub:
    run = TacHub(tmp_path / "data", capsys)
    run("init", "--name", "Test council")
    run("member", "add", "Ada Example", "--employer", "Kestrel Compute, Inc.")
    fields = (("backing_entity", "Kestrel Compute"),)
    hub = Hub.open(run.data)
    hub.submit(
        FileDossier(1, "Alpha", "ecosystem", "https://git.example/a/alpha", fields=fields), "dossier:alpha"
    )
    hub.close()
    return run


def test_a_detected_interest_is_listed_with_its_proof_and_dismissed_with_a_reason(tac_hub: TacHub) -> None:
    _, line = tac_hub("interest", "list", "alpha").splitlines()
    assert "Ada Example" in line
    assert "the application names it as backing the project" in line
    key = line.split()[0]
    done = tac_hub("interest", "dismiss", "alpha", key, "--reason", "Another Kestrel.")
    assert done == f"{key} of ada-example is dismissed"
    after = tac_hub("interest", "list", "alpha", "--member", "ada-example")
    assert "dismissed  no" in after
    assert "(dismissed: Another Kestrel.)" in after


def test_an_interest_is_declared_for_a_member_and_withdrawn(tac_hub: TacHub) -> None:
    id_ = tac_hub("interest", "declare", "alpha", "ada-example", "Shares.", "--kind", "financial")
    assert "Shares." in tac_hub("interest", "list", "alpha")
    assert tac_hub("interest", "withdraw", "alpha", id_, "--reason", "Sold.") == f"{id_} is withdrawn"
    assert "Shares." not in tac_hub("interest", "list", "alpha")


def test_what_is_not_there_is_answered_plainly(tac_hub: TacHub) -> None:
    assert "is called 'zz'" in tac_hub("interest", "dismiss", "alpha", "zz", "--reason", "x", status=2)
    assert "There is no declaration zz of yours" in tac_hub(
        "interest", "withdraw", "alpha", "zz", "--reason", "x", status=2
    )
    assert "nobody is not a member" in tac_hub("interest", "declare", "alpha", "nobody", "x", status=2)
