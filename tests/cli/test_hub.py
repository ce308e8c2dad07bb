"""tac-hub as an officer uses it: founding, people, applications, evidence, ballots, meetings."""

import json
import socket
import subprocess
from pathlib import Path

import pytest

from tac_desk.assets import resource
from tac_desk.cli.hub import main
from tac_desk.domain.commands import FileDossier
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.meeting import Guest, Meeting
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.domain.refusal_words import refusal_text
from tac_desk.hub.hub import Hub
from tac_desk.intake.forms import shipped_forms

Capture = pytest.CaptureFixture[str]


class TacHub:
    """Runs commands on one hub in this process."""

    __test__ = False

    def __init__(self, data: Path, capture: Capture) -> None:
        self.data, self._capture = data, capture

    def __call__(self, *arguments: str, status: int = 0) -> str:
        """The output of a command that ends with `status`; for a failure, what it says about it."""
        assert main(["--data", str(self.data), *arguments]) == status
        said = self._capture.readouterr()
        if status:
            lines = said.err.splitlines()
            assert len(lines) >= 3, said.err
            assert "  Next: " in said.err
        return said.out.strip() if status == 0 else said.err


@pytest.fixture
def tac_hub(tmp_path: Path, capsys: Capture) -> TacHub:
    run = TacHub(tmp_path / "data", capsys)
    run("init", "--name", "Test council")
    run("member", "add", "Ada Example", "--employer", "First")
    return run


def application(name: str = "Alpha", form: str = "ecosystem") -> str:
    """A whole application, with an answer under every heading of the form."""
    sections = next(found for found in shipped_forms().forms if found.key == form).sections
    slug = name.lower()
    answers = {"repository_url": f"https://git.example/{slug}/{slug}", "project_name": name}
    body = "\n\n".join(f"### {s.headings[0]}\n\n{answers.get(s.key, 'An answer.')}" for s in sections)
    return f"Title: {name}\n\n{body}\n"


@pytest.fixture
def filed(tac_hub: TacHub, tmp_path: Path) -> TacHub:
    """A hub with one dossier, number 1."""
    path = tmp_path / "alpha.md"
    path.write_text(application(), "utf-8")
    assert tac_hub("intake", str(path)).startswith("filed as dossier 1")
    return tac_hub


def _dossier(tac_hub: TacHub, name: str) -> Dossier:
    hub = Hub.open(tac_hub.data)
    thing = hub.thing(f"dossier:{name}")
    hub.close()
    assert isinstance(thing, Dossier)
    return thing


def test_a_hub_is_never_founded_over_another(tac_hub: TacHub) -> None:
    before = sorted(path.read_bytes() for path in tac_hub.data.iterdir())
    assert "There is a hub here already" in tac_hub("init", "--name", "Another", status=2)
    assert sorted(path.read_bytes() for path in tac_hub.data.iterdir()) == before


def test_a_broken_rulebook_founds_nothing(tmp_path: Path, capsys: Capture) -> None:
    book = tmp_path / "book.toml"
    text = resource("rulebooks", "pytorch.toml").read_text("utf-8")
    book.write_text(text.replace('quorum = ">1/2"', 'quorum = "67 %"'), "utf-8")
    run = TacHub(tmp_path / "data", capsys)
    assert "ballot.quorum" in run("init", "--name", "X", "--rulebook", str(book), status=2)
    assert not run.data.exists()


def test_without_a_hub_every_command_says_how_to_found_one(tmp_path: Path, capsys: Capture) -> None:
    run = TacHub(tmp_path / "none", capsys)
    for arguments in (["member", "list"], ["serve"], ["verify"], ["enrol", "ada"], ["dossiers"]):
        assert "tac-hub init" in run(*arguments, status=2)


def test_members_and_seats_are_added_and_listed(tac_hub: TacHub) -> None:
    asked = ("member", "add", "Bjørn Ødegård", "--id", "bjorn")
    assert tac_hub(*asked, "--role", "chair", "--role", "member") == "bjorn"
    tac_hub(
        "seat", "set", "first", "--organisation", "First", "--primary", "ada-example", "--alternate", "bjorn"
    )
    listing = tac_hub("member", "list")
    assert "ada-example" in listing
    assert "chair" in listing
    assert "first" in tac_hub("seat", "list")
    assert "nobody is not a member" in tac_hub(
        "seat", "set", "x", "--organisation", "X", "--primary", "nobody", status=2
    )
    assert "--id" in tac_hub("member", "add", "某", status=2)


def test_an_enrolment_code_is_printed_once_with_its_expiry(tac_hub: TacHub) -> None:
    code, expiry = tac_hub("enrol", "ada-example").splitlines()
    assert len(code.replace("-", "")) == 8
    assert "UTC" in expiry
    assert "no such member" in tac_hub("enrol", "nobody", status=2)


def test_a_dry_run_prints_how_an_application_is_read_and_files_nothing(
    tac_hub: TacHub, tmp_path: Path
) -> None:
    path = tmp_path / "alpha.md"
    path.write_text(application(), "utf-8")
    printed = json.loads(tac_hub("intake", str(path), "--dry-run", "--format", "json"))
    assert set(printed) == {"form", "fields", "problems"}
    assert printed["form"] == "ecosystem"
    assert printed["fields"]["repository_url"] == "https://git.example/alpha/alpha"
    assert "repository_url: https" in tac_hub("intake", str(path), "--dry-run")
    assert "Alpha" not in tac_hub("dossiers")


def test_a_dry_run_shows_a_cut_off_application_and_then_refuses_it(
    tac_hub: TacHub, tmp_path: Path, capsys: Capture
) -> None:
    path = tmp_path / "cut.md"
    path.write_text(application()[:300], "utf-8")
    words = ["--data", str(tac_hub.data), "intake", str(path), "--dry-run", "--format", "json"]
    assert main(words) == 2
    said = capsys.readouterr()
    assert json.loads(said.out)["form"] == "ecosystem"
    assert "cut off" in said.err


def test_of_several_files_the_good_ones_are_filed_and_the_bad_ones_named(
    filed: TacHub, tmp_path: Path
) -> None:
    files = {
        "beta.md": application("Beta").encode(),
        "cut.md": application()[:300].encode(),
        "binary.md": bytes(range(256)) * 4,
        "report.md": application("Gamma", "issue_report").encode(),
        "empty.md": b"",
        "last.md": application("Delta").encode(),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    said = filed("intake", *(str(tmp_path / name) for name in [*files, "missing.md"]), status=2)
    for name in ("cut.md", "binary.md", "report.md", "empty.md", "missing.md"):
        assert name in said
    assert "beta.md" not in said
    beta, delta = _dossier(filed, "2"), _dossier(filed, "3")
    assert (beta.name, beta.track, beta.state) == ("Beta", "ecosystem", "submitted")
    assert (delta.name, delta.repository) == ("Delta", "https://git.example/delta/delta")


def test_evidence_of_a_repository_is_attached_under_the_declared_name(filed: TacHub, tmp_path: Path) -> None:
    repository = tmp_path / "clone"
    repository.mkdir()
    for command in (["init", "-q"], ["commit", "-q", "--allow-empty", "-m", "Begin"]):
        subprocess.run(["git", "-C", str(repository), *command], check=True)
    assert "Commits" in filed("collect", "1", "--repo", str(repository))
    evidence = _dossier(filed, "1").latest_evidence
    assert evidence is not None
    assert evidence.repository == "https://git.example/alpha/alpha"
    assert len(evidence.verdicts) == 19
    hub = Hub.open(filed.data)
    blob = hub.blob(evidence.blob)
    hub.close()
    assert blob is not None
    assert json.loads(blob)["schema"] == "tac-desk/evidence/1"
    assert str(tmp_path).encode() not in blob


def test_what_cannot_be_collected_is_named_and_attaches_nothing(filed: TacHub, tmp_path: Path) -> None:
    assert "Not a git repository" in filed("collect", "1", "--repo", str(tmp_path), status=2)
    assert "no such dossier" in filed("collect", "99", status=2)
    assert _dossier(filed, "1").evidence == ()


def test_a_dossier_moves_along_the_usual_path_or_with_a_reason(filed: TacHub) -> None:
    assert "Submitted can go to triaged or withdrawn" in filed("move", "1", "presented", status=2)
    assert "Accepted takes a ballot" in filed("move", "1", "accepted", status=2)
    filed("move", "dossier:1", "triaged")
    filed("move", "1", "presented", "--override", "Presented last year")
    assert _dossier(filed, "1").state == "presented"


def test_a_ballot_is_opened_shown_and_stays_open_until_it_may_close(filed: TacHub) -> None:
    filed("seat", "set", "first", "--organisation", "First", "--primary", "ada-example", "--body", "ewg")
    filed("move", "1", "presented", "--override", "Test")
    ballot = filed("ballot", "open", "Admit Alpha?", "--dossier", "1")
    shown = filed("ballot", "show", ballot)
    assert "yes 0, no 0, abstain 0, recuse 0, not voted 1" in shown
    assert "needs 1 more yes to pass, and 1 more seat for a quorum" in shown
    assert ballot in filed("ballot", "list")
    assert "stays open until 20" in filed("ballot", "close", ballot, status=2)
    assert "give one" in filed("ballot", "open", "A motion?", status=2)
    assert "no such ballot" in filed("ballot", "show", "nothing", status=2)


def test_a_ballot_is_extended_and_then_cancelled_with_reasons(filed: TacHub) -> None:
    filed("seat", "set", "s1", "--title", "One", "--organisation", "First", "--primary", "ada-example")
    ballot = filed("ballot", "open", "Shall we?", "--threshold", ">1/2")
    assert "extended from" in filed("ballot", "extend", ballot, "2099-01-01", "--reason", "holidays")
    assert "Why:" in filed("ballot", "extend", ballot, "2020-01-01", "--reason", "back", status=2)
    assert "the question was wrong" in filed("ballot", "cancel", ballot, "--reason", "the question was wrong")
    assert "cancelled" in filed("ballot", "list")
    assert "entries are as they were entered" in filed("verify")


def test_asks_are_made_answered_settled_and_a_criterion_is_waived(filed: TacHub) -> None:
    ask = filed("ask", "make", "1", "Write a governance document.", "--criterion", "governance")
    assert "answered" in filed("ask", "answer", "1", ask, "It is there.")
    assert "met" in filed("ask", "settle", "1", ask)
    other = filed("ask", "make", "1", "Add tests.", "--due", "2026-12-24")
    assert "dropped" in filed("ask", "settle", "1", other, "--dropped", "they have them")
    assert "Why:" in filed("ask", "settle", "1", other, status=2)
    assert "until 2027-01-01" in filed("waive", "1", "stars", "--reason", "young", "--until", "2027-01-01")
    assert _dossier(filed, "1").waivers["stars"].reason == "young"


def test_a_meeting_is_planned_and_listed(filed: TacHub) -> None:
    filed("meeting", "plan", "October", "--at", "2026-10-13T07:00-07:00", "--dossier", "1")
    assert "2026-10-13 14:00 UTC  October" in filed("meeting", "list")


def test_the_ledger_can_be_verified_and_a_computer_signed_out(filed: TacHub) -> None:
    assert "entries are as they were entered" in filed("verify")
    assert "There is no device nothing here" in filed("revoke", "nothing", status=2)


@pytest.mark.parametrize("reason", list(Reason))
def test_every_refusal_has_a_sentence(reason: Reason) -> None:
    sentence = refusal_text(Refusal(reason))
    assert sentence.endswith(".")
    assert sentence[0].isupper() or sentence.startswith("?")


def test_a_deadline_is_shown_as_a_date() -> None:
    refusal = Refusal(Reason.BALLOT_CLOSED, {"deadline": "1790000000000"})
    assert refusal_text(refusal) == "The ballot is closed; its deadline was 2026-09-21 14:13 UTC."


def test_an_address_or_certificate_that_cannot_be_used_is_named(tac_hub: TacHub, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert f"port {port}" in tac_hub("serve", "--port", port, status=2)
    assert "port 99999" in tac_hub("serve", "--port", "99999", status=2)
    (tmp_path / "bad.pem").write_text("nonsense")
    for name in ("bad.pem", "missing.pem"):
        path = str(tmp_path / name)
        assert name in tac_hub("serve", "--port", "0", "--certificate", path, "--key", path, status=2)


ROLL = """seat,kind,organisation,role,name,email,roles,employer
First seat,member,First,primary,Ada Example,,,
First seat,member,First,alternate,Bo Sample,,,Elsewhere
Second seat,gold,Second,primary,Carla Test,,member chair,
Third seat,project,Third,primary,,,,
"""


def test_a_whole_roll_is_taken_in_at_once(tac_hub: TacHub, tmp_path: Path) -> None:
    path = tmp_path / "roll.csv"
    path.write_text(ROLL, "utf-8")
    shown = tac_hub("roster", str(path), "--dry-run")
    assert "First seat" not in tac_hub("seat", "list")
    assert tac_hub("roster", str(path)) == shown
    seats = tac_hub("seat", "list").splitlines()
    assert seats[1].split()[0] == "first-seat"
    assert seats[1].split()[-2:] == ["ada-example", "bo-sample"]
    assert seats[3].split()[-2:] == ["-", "-"]
    assert "member, chair" in tac_hub("member", "list")


@pytest.mark.parametrize(
    "line", ["Fourth,king,Fourth,primary,Eve,,,\n", "Fourth,member,Fourth,primary,某,,,\n"]
)
def test_of_a_roll_with_a_mistake_nothing_is_taken_in(tac_hub: TacHub, tmp_path: Path, line: str) -> None:
    path = tmp_path / "roll.csv"
    path.write_text(ROLL + line, "utf-8")
    tac_hub("roster", str(path), status=2)
    tac_hub("roster", str(tmp_path / "missing.csv"), status=2)
    path.write_text(ROLL, "utf-8")
    assert "not taken in" in tac_hub("roster", str(path), "--body", "nobody", status=2)
    assert "bo-sample" not in tac_hub("member", "list")


@pytest.mark.parametrize("declared", ["", "/srv/private", "file:///srv/private", "http://git.example/x"])
def test_an_applicant_cannot_make_the_hub_read_its_own_files(filed: TacHub, declared: str) -> None:
    hub = Hub.open(filed.data)
    hub.submit(FileDossier(2, "Sly", "ecosystem", declared), "dossier:2")
    hub.close()
    assert "Give one with --repo" in filed("collect", "2", status=2)
    refused = filed("collect", "1", status=2)
    assert "not one of the allowed hosts" in refused
    assert "tac-hub collect 1 --repo FOLDER" in refused


def test_an_application_is_not_filed_twice_by_accident(filed: TacHub, tmp_path: Path) -> None:
    path = tmp_path / "alpha.md"
    assert "is number 1" in filed("intake", str(path), status=2)
    assert "filed as dossier 2" in filed("intake", str(path), "--again")


def test_two_people_of_one_name_do_not_become_one(tac_hub: TacHub) -> None:
    assert "--update" in tac_hub("member", "add", "Ada Example", "--role", "observer", status=2)
    assert tac_hub("member", "add", "Ada Example", "--role", "observer", "--update") == "ada-example"
    assert "no such member" in tac_hub("member", "add", "Bo", "--update", status=2)


def test_a_meeting_is_run_from_roll_to_end(tac_hub: TacHub, tmp_path: Path) -> None:
    tac_hub("seat", "set", "s1", "--organisation", "First", "--primary", "ada-example")
    tac_hub("seat", "set", "s2", "--organisation", "Second")
    meeting = tac_hub(
        "meeting", "plan", "Monthly", "--at", "2026-10-13T14:00Z", "--next", "2026-11-10T15:00Z"
    )
    assert "0 of 2 seats represented, quorum 2: not met (the roll is not taken yet)" in tac_hub(
        "meeting", "show", meeting
    )
    shown = tac_hub(
        "meeting", "roll", meeting, "--present", "ada-example", "--guest", "Sam Example;staff;online"
    )
    assert "1 of 2 seats represented, quorum 2: not met" in shown
    ballot = tac_hub("ballot", "open", "Shall we?", "--threshold", ">1/2")
    tac_hub("meeting", "motion", meeting, ballot)
    note = tmp_path / "note.md"
    note.write_text("- one\n", "utf-8")
    tac_hub("meeting", "note", meeting, "Open Discussion", "--file", str(note))
    tac_hub("meeting", "action", meeting, "--owner", "ada-example", "--task", "Write", "--due", "2026-11-01")
    tac_hub("meeting", "adjourn", meeting)
    hub = Hub.open(tac_hub.data)
    held = hub.thing(f"meeting:{meeting}")
    hub.close()
    assert isinstance(held, Meeting)
    assert (held.present, held.motions, held.notes[0].text) == (("ada-example",), (ballot,), "- one\n")
    assert held.guests == (Guest("Sam Example", "staff", "online"),)
    assert (held.actions[0].task, held.adjourned_at is None) == ("Write", False)
    assert "has ended" in tac_hub("meeting", "adjourn", meeting, status=2)
    assert "no such meeting" in tac_hub("meeting", "adjourn", "nothing", status=2)


def test_a_refusal_says_which_commands_lead_on(filed: TacHub) -> None:
    filed("move", "1", "triaged")
    assert "tac-hub seat set" in filed("ballot", "open", "Accept?", "--dossier", "1", status=2)
    filed("seat", "set", "first", "--organisation", "First", "--primary", "ada-example", "--body", "ewg")
    way = "tac-hub move 1 in_queue, then tac-hub move 1 in_progress, then tac-hub move 1 presented"
    asked = filed("ballot", "open", "Accept?", "--dossier", "1", status=2)
    assert f"{way}, then tac-hub ballot open QUESTION --dossier 1." in asked
    assert f"{way}." in filed("move", "1", "presented", status=2)
    assert "--override" in filed("move", "1", "submitted", status=2)
    assert "The states are submitted, triaged, in_queue" in filed("move", "1", "voting", status=2)


def test_a_ballot_without_a_sponsor_says_who_can_be_one(tac_hub: TacHub, tmp_path: Path) -> None:
    (tmp_path / "beta.md").write_text(application("Beta", "hosted"), "utf-8")
    assert "not an admitted project" in tac_hub("intake", str(tmp_path / "beta.md"), status=2)
    tac_hub("intake", str(tmp_path / "beta.md"), "--override", "Admitted before these records began")
    tac_hub("seat", "set", "first", "--organisation", "First", "--primary", "ada-example")
    tac_hub("move", "1", "presented", "--override", "Test")
    asked = tac_hub("ballot", "open", "Accept?", "--dossier", "1", status=2)
    assert "A voting member sponsors it in the window" in asked


@pytest.mark.parametrize(
    ("words", "example"),
    [
        ("move --help", "in_progress"),
        ("meeting plan October --at tomorrow", "2026-10-13T14:00Z"),
        ("meeting roll m --present x --guest Sam", "'Sam' is not NAME;GROUP or NAME;GROUP;NOTE"),
        ("meeting roll m --present x --guest ;staff", "';staff' is not NAME;GROUP"),
    ],
)
def test_what_can_be_typed_is_said(tac_hub: TacHub, words: str, example: str, capsys: Capture) -> None:
    with pytest.raises(SystemExit):
        main(["--data", str(tac_hub.data), *words.split()])
    assert example in " ".join("".join(capsys.readouterr()).split())


def test_an_application_without_a_name_is_refused_with_its_problems(tac_hub: TacHub, tmp_path: Path) -> None:
    path = tmp_path / "nameless.md"
    text = application("", "hosted").replace("https://git.example/alpha/alpha", "soon")
    path.write_text(text, "utf-8")
    said = tac_hub("intake", str(path), status=2)
    assert "The name must not be empty." in said
    assert "repository_url: " in said


def test_a_hub_without_a_certificate_says_that_other_computers_will_refuse_it(tac_hub: TacHub) -> None:
    assert "--certificate" in tac_hub("serve", "--host", "0.0.0.0", "--port", "99999", status=2)
    assert "plain http" not in tac_hub("serve", "--port", "99999", status=2)
