"""The command tac-desk as a person types it: a real process, a real hub, a profile under a passphrase."""

import json
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
import requests

from tac_desk.cli.profile import ask_passphrase, default_profile
from tac_desk.domain.commands import AddComment, FileDossier, MoveDossier, PlanMeeting, TakeRoll, WriteNote
from tac_desk.hub.accounts import create_code
from tac_desk.protocol import routes
from tac_desk.record.signing import fingerprint
from tests.auth.stub_hub import Answer, StubHub, problem, self_signed
from tests.hub_process import HubProcess, found_test_hub
from tests.minutes.proved import saying
from tests.protocol.ledger_file import VERIFIER, found_by_script

PASSPHRASE = "a passphrase of a test"


@pytest.fixture
def hub_server(tmp_path):
    server = HubProcess(tmp_path / "hub", found_test_hub(tmp_path / "hub"))
    server.start()
    yield server
    server.close()


@pytest.fixture
def desk(tmp_path):
    """Runs tac-desk with these arguments and lines of input."""

    def run(*words, lines=(PASSPHRASE,)):
        command = [sys.executable, "-m", "tac_desk.cli.desk", "--profile", str(tmp_path / "profile"), *words]
        return subprocess.run(
            command, input="\n".join(lines) + "\n", capture_output=True, text=True, check=False, timeout=60
        )

    return run


@pytest.fixture
def signed_in(desk, hub_server):
    code, _ = create_code(hub_server.hub, "ada")
    done = desk("enrol", "--hub", hub_server.url, "--name", "laptop", lines=(code.lower(), PASSPHRASE))
    assert (done.returncode, done.stderr) == (0, "")
    assert "signed in as Ada at Test council" in done.stdout
    assert code not in done.stdout
    return desk


def check_trouble(done, title):
    """Three lines on the error stream, status 2, nothing on the output."""
    assert done.returncode == 2, done.stderr
    said = done.stderr.splitlines()
    assert said[0] == title
    assert said[1].strip().startswith("Why:")
    assert said[2].strip().startswith("Next:")
    assert done.stdout == ""


def test_a_new_person_signs_in_synchronises_and_reads_the_queue(signed_in, hub_server):
    assert "Alpha" in signed_in("queue").stdout, "enrolling fetches already"
    assert signed_in("sync").stdout.startswith("sent 0, received 0 ")
    rows = json.loads(signed_in("queue", "--format", "json").stdout)
    assert [row["name"] for row in rows] == ["Alpha"]
    assert signed_in("outbox").stdout == "Nothing here yet.\n"
    assert json.loads(signed_in("outbox", "--format", "json").stdout) == []
    hub_server.hub.submit(AddComment("news"), "dossier:alpha")
    assert signed_in("sync").stdout.startswith("sent 0, received 1 ")


def test_a_desk_exports_its_ledger_and_anybody_can_check_the_file(signed_in, desk, hub_server, tmp_path):
    hub_server.hub.submit(AddComment("for the council"), "dossier:alpha")
    assert signed_in("sync").returncode == 0
    file, key = tmp_path / "ledger.jsonl", hub_server.hub.log_key.public
    assert "wrote 14 entries" in signed_in("export", str(file)).stdout
    check_trouble(signed_in("export", str(file)), "That file exists already")
    said = desk("verify", str(file), "--key", key.hex(), lines=()).stdout
    assert "14 entries are as they were entered" in said
    assert "the one you gave" in said
    assert desk("verify", str(file), "--key", fingerprint(key), lines=()).returncode == 0
    check_trouble(desk("verify", str(file), "--key", "00" * 32, lines=()), "Another hub signed this")
    file.write_bytes(file.read_bytes().replace(b"for the council", b"for the counsel"))
    changed = desk("verify", str(file), lines=())
    check_trouble(changed, "The file was tampered with")
    assert "Entry 13 was changed." in changed.stderr
    check_trouble(desk("verify", str(tmp_path / "none"), lines=()), "The file cannot be read")
    check_trouble(desk("verify", str(VERIFIER), lines=()), "This is no ledger export")


def test_an_observer_s_export_proves_the_place_of_what_was_withheld(desk, hub_server, tmp_path):
    code, _ = create_code(hub_server.hub, "olga")
    desk("enrol", "--hub", hub_server.url, "--name", "laptop", lines=(code, PASSPHRASE))
    hub_server.hub.submit(AddComment("for the council"), "dossier:alpha")
    desk("sync")
    file = tmp_path / "ledger.jsonl"
    assert desk("export", str(file)).returncode == 0
    assert b"for the council" not in file.read_bytes()
    assert "1 entries are withheld" in desk("verify", str(file), lines=()).stdout
    assert found_by_script(file.read_bytes(), tmp_path)[0] == 0


def test_a_desk_that_never_met_its_hub_has_nothing_to_export(desk, tmp_path):
    check_trouble(desk("export", str(tmp_path / "none")), "There is nothing to export yet")
    assert not (tmp_path / "none").exists()


def test_minutes_are_written_once_and_not_over_another_file(signed_in, hub_server, tmp_path):
    plan = PlanMeeting("Monthly meeting", "tac", 1_780_000_000_000, "UTC", "a room", ("alpha",))
    hub_server.hub.submit(plan, "meeting:m1")
    signed_in("sync")
    assert signed_in("meetings").stdout.splitlines()[1] == "m1  2026-05-28 20:26 UTC  Monthly meeting"
    file = tmp_path / "minutes.md"
    assert signed_in("minutes", "m1", "--format", "md", "-o", str(file)).returncode == 0
    assert file.read_text("utf-8").startswith("# Monthly meeting")
    check_trouble(signed_in("minutes", "m1", "-o", str(file)), "That file exists already")
    assert signed_in("minutes", "m1", "-o", str(file), "--replace").returncode == 0
    assert signed_in("minutes", "m1").stdout == file.read_text("utf-8")
    assert signed_in("minutes", "m1", "--format", "html").stdout.startswith("<!DOCTYPE html>")
    assert signed_in("minutes", "m1", "--format", "csv").stdout.startswith("\ufeffwhat,meeting,")
    written = tmp_path / "minutes.docx"
    assert signed_in("minutes", "m1", "--format", "docx", "-o", str(written)).returncode == 0
    assert zipfile.is_zipfile(written)
    printed = tmp_path / "minutes.pdf"
    assert signed_in("minutes", "m1", "--format", "pdf", "-o", str(printed)).returncode == 0
    assert printed.read_bytes().startswith(b"%PDF")
    unknown = signed_in("minutes", "m2")
    check_trouble(unknown, "This meeting is not known here")
    assert "Run tac-desk sync" in unknown.stderr


def test_the_agenda_is_written_as_text_and_for_calendars(signed_in, hub_server, tmp_path):
    plan = PlanMeeting("Monthly meeting", "tac", 1_780_000_000_000, "Europe/Berlin", "a room", ("alpha",))
    hub_server.hub.submit(plan, "meeting:m1")
    signed_in("sync")
    assert signed_in("agenda", "m1").stdout.startswith("# Agenda: Monthly meeting, Thursday, 28 May 2026")
    assert "<h1>Agenda: Monthly meeting" in signed_in("agenda", "m1", "--format", "html").stdout
    file = tmp_path / "meeting.ics"
    assert signed_in("agenda", "m1", "--format", "ics", "-o", str(file)).returncode == 0
    assert b"DTSTART;TZID=Europe/Berlin:20260528T222640\r\n" in file.read_bytes()
    check_trouble(signed_in("agenda", "m1", "-o", str(file)), "That file exists already")
    check_trouble(signed_in("agenda", "m2"), "This meeting is not known here")


def test_minutes_as_data_prove_themselves_and_keep_the_council_s_own_back(signed_in, hub_server, tmp_path):
    hub_server.hub.submit(
        PlanMeeting("Monthly meeting", "tac", 1_780_000_000_000, "UTC", "a room"), "meeting:m1"
    )
    hub_server.hub.submit(WriteNote("Call to Order", "between us", for_council=True), "meeting:m1")
    signed_in("sync")
    public, own = tmp_path / "minutes.json", tmp_path / "own.json"
    assert signed_in("minutes", "m1", "--format", "json", "-o", str(public)).returncode == 0
    assert signed_in("minutes", "m1", "--format", "json", "--council", "-o", str(own)).returncode == 0
    assert b"between us" not in public.read_bytes()
    assert b"between us" in own.read_bytes()
    assert "between us" in signed_in("minutes", "m1", "--council").stdout
    assert "between us" not in signed_in("minutes", "m1").stdout
    for file in (public, own):
        said = signed_in("verify", str(file))
        assert (said.returncode, said.stderr) == (0, "")
        assert "the minutes in the file say what these entries say" in said.stdout
    forged = saying(own.read_bytes(), lambda told: told["notes"].clear())
    own.write_bytes(forged)
    check_trouble(signed_in("verify", str(own)), "The file was tampered with")


def test_slips_in_minutes_are_told_and_nothing_is_written(signed_in, hub_server, tmp_path):
    hub_server.hub.submit(
        PlanMeeting("Monthly meeting", "tac", 1_780_000_000_000, "UTC", "a room"), "meeting:m1"
    )
    signed_in("sync")
    clean = signed_in("minutes", "m1", "--check")
    assert (clean.returncode, clean.stdout) == (0, "Nothing to look at.\n")
    note = WriteNote("Next Meeting", "The next one is on Monday, 9 June 2026.")
    assert hub_server.hub.submit(note, "meeting:m1").status == "accepted"
    signed_in("sync")
    file = tmp_path / "minutes.md"
    told = signed_in("minutes", "m1", "--check", "-o", str(file))
    assert told.returncode == 1
    assert told.stdout.splitlines() == [
        "Next Meeting: The next one is on Monday, 9 June 2026.",
        "  09 June 2026 is a Tuesday. Correct the weekday or the date.",
        "1 to look at.",
    ]
    assert not file.exists()


def test_a_pasted_review_is_taken_into_drafts_and_written_as_the_councils_table(signed_in, tmp_path):
    pasted, table = tmp_path / "pasted.txt", tmp_path / "review.md"
    pasted.write_text("✅ 13. Commits: forty\n⛔️ Stars\n✅ lovely project\n", "utf-8")
    dry = signed_in("review", "import", "alpha", str(pasted), "--dry-run").stdout
    check_trouble(signed_in("review", "export", "alpha"), "There is no review to write")
    taken = signed_in("review", "import", "alpha", str(pasted)).stdout
    assert taken == dry
    assert taken.splitlines()[-1] == "2 taken, 0 kept, 1 not understood"
    assert signed_in("review", "export", "alpha", "-o", str(table)).returncode == 0
    assert "| 14 | Stars | ❌ Fail |" in table.read_text("utf-8")
    rows = json.loads((tmp_path / "review.links.json").read_text("utf-8"))["rows"]
    assert [row["verdict"] for row in rows].count("pass") == 1
    check_trouble(signed_in("review", "import", "nowhere", str(pasted)), "Which dossier is meant?")


def test_a_letter_is_drafted_once_something_is_decided(signed_in, hub_server, tmp_path):
    check_trouble(signed_in("letter", "alpha"), "There is nothing to write yet")
    hub_server.hub.submit(MoveDossier("postponed", override="next year"), "dossier:alpha")
    signed_in("sync")
    file = tmp_path / "letter.md"
    assert signed_in("letter", "1", "-o", str(file)).returncode == 0
    assert "Alpha (Ecosystem project) was postponed" in file.read_text("utf-8")
    check_trouble(signed_in("letter", "alpha", "-o", str(file)), "That file exists already")


def test_the_letters_of_a_time_go_into_a_folder(signed_in, hub_server, tmp_path):
    hub_server.hub.submit(FileDossier(2, "../Béta: x", "ecosystem", "https://git.example/b"), "dossier:beta")
    hub_server.hub.submit(MoveDossier("postponed", override="next year"), "dossier:beta")
    hub_server.hub.submit(MoveDossier("triaged"), "dossier:alpha")
    signed_in("sync")
    folder = tmp_path / "letters"
    check_trouble(signed_in("letters", "--since", "2026-01-01", "-o", str(folder)), "There is no such folder")
    folder.mkdir()
    done = signed_in("letters", "--since", "2026-01-01", "-o", str(folder))
    assert done.returncode == 0, done.stderr
    assert "1 Alpha: no letter." in done.stdout
    assert done.stdout.splitlines()[-1] == "Letters written: 1. Failed: 0. Dossiers: 2."
    (file,) = folder.iterdir()
    assert file.name.startswith("letter-2-b-ta-x-")
    assert "was postponed" in file.read_text("utf-8")
    again = signed_in("letters", "--since", "2026-01-01", "-o", str(folder))
    assert again.returncode == 1
    assert "not written" in again.stdout
    assert signed_in("letters", "--since", "2026-01-01", "-o", str(folder), "--replace").returncode == 0
    none = signed_in("letters", "--since", "2099-01-01", "-o", str(folder))
    assert none.stdout == "Letters written: 0. Failed: 0. Dossiers: 0.\n"
    assert signed_in("letters", "--since", "soon", "-o", str(folder)).returncode == 2


def test_the_letters_of_a_meeting_are_about_its_dossiers(signed_in, hub_server, tmp_path):
    plan = PlanMeeting("October", "tac", 1_791_000_000_000, "UTC", "", ("alpha",))
    hub_server.hub.submit(plan, "meeting:m")
    hub_server.hub.submit(MoveDossier("postponed", override="next year"), "dossier:alpha")
    signed_in("sync")
    assert "Letters written: 1." in signed_in("letters", "m", "-o", str(tmp_path)).stdout
    check_trouble(signed_in("letters", "n", "-o", str(tmp_path)), "This meeting is not known here")


def test_a_year_is_told_in_figures(signed_in, hub_server, tmp_path):
    starts = hub_server.hub.now()
    hub_server.hub.submit(PlanMeeting("October", "tac", starts, "UTC", ""), "meeting:m")
    hub_server.hub.submit(TakeRoll(("ada",)), "meeting:m")
    signed_in("sync")
    year = f"{datetime.fromtimestamp(starts / 1000, UTC):%Y}"
    assert "Held: 1." in signed_in("statistics", year).stdout
    file = tmp_path / "year.html"
    assert signed_in("statistics", year, "--format", "html", "-o", str(file)).returncode == 0
    assert '<rect class="part"' in file.read_text("utf-8")
    check_trouble(signed_in("statistics", year, "--body", "ewok"), "There is no such body")
    assert signed_in("statistics", "last").returncode == 2


def test_a_hub_that_is_down_is_told_in_three_lines_and_loses_nothing(signed_in, hub_server):
    signed_in("sync")
    hub_server.stop()
    check_trouble(signed_in("sync"), "The hub does not answer")
    assert "Alpha" in signed_in("queue").stdout
    doctor = signed_in("doctor")
    assert doctor.returncode == 2
    assert "as ada at Test council" in doctor.stdout
    assert "broken     hub          The hub does not answer" in doctor.stdout


def test_the_doctor_names_what_the_desk_stands_on_and_no_secret(signed_in):
    done = signed_in("doctor")
    assert (done.returncode, done.stderr) == (0, "")
    for word in ("Qt", "SQLite", "passphrase", "answers", "certificates of this system"):
        assert word in done.stdout
    assert PASSPHRASE not in done.stdout


def test_a_wrong_passphrase_is_told_and_changes_nothing(signed_in):
    check_trouble(signed_in("queue", lines=("another one",)), "The passphrase is wrong")
    check_trouble(signed_in("queue", lines=("",)), "A passphrase is needed")
    assert signed_in("queue").returncode == 0


def test_a_lost_vault_does_not_cost_the_outbox(signed_in, tmp_path):
    (tmp_path / "profile" / "vault.json").unlink()
    before = (tmp_path / "profile" / "outbox.db").read_bytes()
    check_trouble(signed_in("queue"), "The key of this profile is missing")
    assert (tmp_path / "profile" / "outbox.db").read_bytes() == before


@pytest.mark.parametrize(
    ("words", "code", "title"),
    [
        (["--hub", "http://hub.example"], "ABCD2345", "This is not an address of a hub"),
        (["--hub", "https://127.0.0.1:1"], "ABCD", "This is not an enrolment code"),
        (["--hub", "http://127.0.0.1:1"], "ABCD2345", "The hub does not answer"),
        (["--hub", "https://127.0.0.1:1", "--ca-file", "no.pem"], "ABCD2345", "No certificates to check the hub with"),
    ],
)  # fmt: skip
def test_enrolling_fails_plainly(desk, words, code, title):
    check_trouble(desk("enrol", *words, lines=(code, PASSPHRASE)), title)


def test_a_certificate_nobody_vouches_for_is_refused(desk, tmp_path):
    context, _ = self_signed(tmp_path)
    stub = StubHub(context)
    try:
        done = desk("enrol", "--hub", stub.url, lines=("ABCD2345", PASSPHRASE))
    finally:
        stub.close()
    check_trouble(done, "The hub's certificate is not trusted")


def test_a_hub_with_its_own_certificate_is_trusted_when_its_file_was_named(desk, tmp_path):
    _, pem = self_signed(tmp_path)
    options = ("--certificate", str(pem), "--key", str(tmp_path / "hub.key"))
    server = HubProcess(tmp_path / "hub", found_test_hub(tmp_path / "hub"), options)
    server.start()
    try:
        code, _ = create_code(server.hub, "ada")
        words = ("enrol", "--hub", server.url, "--ca-file", str(pem))
        assert desk(*words, lines=(code, PASSPHRASE)).returncode == 0
        assert desk("sync").returncode == 0
        assert "hub-ca.pem" in desk("doctor").stdout
    finally:
        server.close()


def test_without_signing_in_nothing_can_be_synchronised(desk):
    check_trouble(desk("sync"), "This computer is not signed in")


def test_a_computer_that_is_let_in_but_fetches_nothing_is_told_what_to_do(desk, hub_server):
    def let_in(body):
        return Answer(requests.post(f"{hub_server.url}{routes.ENROL}", body, timeout=10).content)

    stub = StubHub()
    stub.answers = [let_in, problem(503, "resting")]
    code, _ = create_code(hub_server.hub, "ada")
    try:
        done = desk("enrol", "--hub", stub.url, lines=(code, PASSPHRASE))
    finally:
        stub.close()
    assert (done.returncode, "signed in as Ada" in done.stdout) == (0, True), done.stderr
    assert done.stderr.endswith("\nNext: tac-desk sync\n")


@pytest.mark.parametrize(
    ("typed", "chosen", "said"),
    [
        (["long enough 1", "long enough 1"], "long enough 1", ""),
        (["short", "long enough 1", "long enough 1"], "long enough 1", "Too short"),
        (["long enough 1", "long enough 2", "long enough 3", "long enough 3"], "long enough 3", "The two differ"),
        (["short", ""], None, "Too short"),
    ],
)  # fmt: skip
def test_a_passphrase_is_asked_again_with_the_reason(typed, chosen, said, monkeypatch, capsys):
    answers = iter(typed)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("getpass.getpass", lambda prompt: next(answers))
    assert ask_passphrase(True) == chosen
    assert next(answers, None) is None
    told = capsys.readouterr().err
    assert told.startswith(said)
    assert bool(told) == bool(said)


def test_the_version_is_told(desk):
    assert desk("--version").stdout.startswith("tac-desk ")


def test_the_window_opens_without_loading_what_it_does_not_need_yet():
    script = """
import sys, types
from pathlib import Path
app = types.ModuleType("tac_desk.ui.app")
app.run_app = lambda profile: print(sorted(set(sys.modules) & set(sys.argv[1].split())), profile) or 0
sys.modules["tac_desk.ui.app"] = app
from tac_desk.cli.desk import main
sys.exit(main(["--profile", "here"]))
"""
    heavy = "requests sqlalchemy markdown keyring cryptography msgspec ssl http.client PySide6 zstandard"
    done = subprocess.run([sys.executable, "-c", script, heavy], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, "[] here"), done.stderr


HOME = Path("/a/home")


@pytest.mark.parametrize(
    ("environment", "platform", "expected"),
    [
        ({}, "linux", HOME / ".local/share/tac-desk"),
        ({"XDG_DATA_HOME": "/data"}, "linux", Path("/data/tac-desk")),
        ({"XDG_DATA_HOME": "relative"}, "linux", HOME / ".local/share/tac-desk"),
        ({"XDG_DATA_HOME": "/data"}, "darwin", HOME / "Library/Application Support/TAC Desk"),
        ({"LOCALAPPDATA": "/local"}, "win32", Path("/local/TAC Desk")),
        ({}, "win32", HOME / "AppData/Local/TAC Desk"),
        ({"TAC_DESK_PROFILE": "/mine", "LOCALAPPDATA": "/local"}, "win32", Path("/mine")),
    ],
)
def test_the_profile_is_where_the_platform_keeps_such_things(environment, platform, expected):
    assert default_profile(environment, platform, HOME) == expected
