"""A profile that ends or whose key is lost: nothing goes unasked, and what is removed is gone."""

from tac_desk.auth.passphrase_vault import PassphraseVault
from tac_desk.auth.vault import database_key
from tac_desk.store.action import Action, ActionState
from tac_desk.store.lock import ProfileLock
from tac_desk.store.store import Store
from tests.cli.test_desk_command import PASSPHRASE, check_trouble, desk, hub_server, signed_in

__all__ = ["desk", "hub_server", "signed_in"]


def write(profile):
    """An unsent comment and a begun text."""
    store = Store.open(profile, database_key(PassphraseVault.open(profile, PASSPHRASE), may_create=False))
    comment = Action(0, "add_comment", "dossier:alpha", '{"text":"Kept words"}', 1, 2**52, ActionState.DRAFT)
    store.save_action(comment, {"comment:alpha": "begun words"})
    store.close()


def test_wipe_shows_what_would_be_lost_and_takes_the_council_s_name(signed_in, tmp_path):
    profile = tmp_path / "profile"
    write(profile)
    before = (profile / "outbox.db").read_bytes()
    no = signed_in("wipe", lines=(PASSPHRASE, "yes"))
    assert no.returncode == 1
    assert "add_comment about" in no.stdout
    assert "would be lost: 1" in no.stdout
    assert (profile / "outbox.db").read_bytes() == before

    lock = ProfileLock(profile)
    check_trouble(signed_in("wipe", "--yes"), "TAC Desk is already running for this profile")
    lock.release()

    (profile / "cache.db.damaged").write_bytes(b"old")
    assert signed_in("set-aside").returncode == 0
    assert signed_in("wipe", lines=(PASSPHRASE, "no")).returncode == 1
    done = signed_in("wipe", "--yes")
    assert (done.returncode, done.stderr) == (0, "")
    assert [path.name for path in profile.iterdir()] == ["desk.lock"]


def test_wipe_after_the_right_name_leaves_no_key_and_no_file(signed_in, tmp_path):
    done = signed_in("wipe", lines=(PASSPHRASE, "Test council"))
    assert (done.returncode, done.stderr) == (0, "")
    assert [path.name for path in (tmp_path / "profile").iterdir()] == ["desk.lock"]
    check_trouble(signed_in("wipe"), "There is no desk here")


def test_unsent_words_are_written_as_text_while_they_can_be_read(signed_in, hub_server, tmp_path):
    write(tmp_path / "profile")
    hub_server.stop()
    file = tmp_path / "unsent.md"
    assert signed_in("unsent", "-o", str(file)).returncode == 0
    text = file.read_text("utf-8")
    assert "Kept words" in text
    assert "begun words" in text
    assert "Kept words" in signed_in("unsent").stdout


def test_a_lost_key_costs_no_file_and_the_files_can_be_put_back(signed_in, desk, tmp_path):
    profile = tmp_path / "profile"
    write(profile)
    (profile / "vault.json").rename(tmp_path / "vault.json")
    lost = signed_in("unsent")
    check_trouble(lost, "The key of this profile is missing")
    assert "set-aside" in lost.stderr
    before = (profile / "outbox.db").read_bytes()
    assert signed_in("set-aside").returncode == 0
    (kept,) = profile.glob("kept-*")
    assert (kept / "outbox.db").read_bytes() == before
    assert not (profile / "outbox.db").exists()
    assert desk("unsent").stdout.endswith("Nothing.\n"), "a new profile begins"

    assert signed_in("set-aside").returncode == 0
    for path in kept.iterdir():
        path.rename(profile / path.name)
    (tmp_path / "vault.json").replace(profile / "vault.json")
    assert "Kept words" in signed_in("unsent").stdout


def test_the_words_of_a_damaged_outbox_are_read_as_its_trouble_says_and_the_desk_begins_anew(
    signed_in, hub_server, tmp_path
):
    """What the doctor says to do is done, word by word."""
    profile = tmp_path / "profile"
    write(profile)
    raw = bytearray((profile / "outbox.db").read_bytes())
    raw[:16] = bytes(16)
    (profile / "outbox.db").write_bytes(raw)
    doctor = signed_in("doctor")
    assert doctor.returncode == 2
    assert "tac-desk unsent -o FILE" in doctor.stdout
    file = tmp_path / "unsent.md"
    assert signed_in("unsent", "-o", str(file)).returncode == 0
    assert "Kept words" in file.read_text("utf-8")
    assert "begun words" in file.read_text("utf-8")
    assert (profile / "outbox.db").read_bytes() == raw
    assert signed_in("set-aside").returncode == 0
    (kept,) = profile.glob("kept-*")
    assert (kept / "outbox.db").read_bytes() == raw
    assert signed_in("doctor").returncode == 0
