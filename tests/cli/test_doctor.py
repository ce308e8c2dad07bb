"""The doctor on a real profile: what is well, what is not, why, and what to do; never a secret."""

import json
import os
import stat

from tac_desk.cli.doctor import _clock
from tac_desk.cli.finding import Health
from tests.cli.test_desk_command import PASSPHRASE, desk, hub_server, signed_in

__all__ = ["desk", "hub_server", "signed_in"]


def found(run):
    done = run("doctor", "--format", "json")
    assert done.stderr == ""
    assert PASSPHRASE not in done.stdout
    findings = {one["name"]: one for one in json.loads(done.stdout)}
    for one in findings.values():
        assert one["health"] == "ok" or one["next_step"], one
    return done.returncode, findings


def test_all_is_well_after_signing_in(signed_in):
    status, findings = found(signed_in)
    assert {one["health"] for one in findings.values()} == {"ok"}
    assert status == 0
    assert {*findings} == {
        "versions", "profile", "room", "secrets", "files", "signed in", "outbox", "ledger", "hub", "clock",
    }  # fmt: skip
    assert "entries are as the hub signed them" in findings["ledger"]["said"]


def test_rights_of_others_a_damaged_file_and_a_lost_key_are_told_one_by_one(signed_in, tmp_path):
    profile = tmp_path / "profile"
    (profile / "outbox.db").chmod(0o644)
    status, findings = found(signed_in)
    assert (status, findings["profile"]["health"]) == (1, "attention")
    assert "outbox.db" in findings["profile"]["cause"]

    raw = bytearray((profile / "cache.db").read_bytes())
    raw[-2000] ^= 1
    (profile / "cache.db").write_bytes(raw)
    status, findings = found(signed_in)
    assert (status, findings["files"]["health"]) == (2, "broken")
    assert "fetched from the hub again" in findings["files"]["next_step"]
    assert signed_in("sync").returncode == 0
    assert found(signed_in)[0] == 0
    assert stat.S_IMODE((profile / "outbox.db").stat().st_mode) == 0o600

    outbox = (profile / "outbox.db").read_bytes()
    os.rename(profile / "vault.json", profile / "vault.away")
    status, findings = found(signed_in)
    assert (status, findings["secrets"]["said"]) == (2, "The key of this profile is missing")
    assert (profile / "outbox.db").read_bytes() == outbox


def test_a_window_that_is_open_is_named(signed_in, tmp_path):
    from tac_desk.store.lock import ProfileLock

    lock = ProfileLock(tmp_path / "profile")
    try:
        status, findings = found(signed_in)
    finally:
        lock.release()
    assert status == 1
    assert findings["files"]["said"] == "TAC Desk is already running for this profile"


def test_a_clock_that_is_off_is_told_by_how_much():
    assert _clock(3.0).health is Health.OK
    assert "600 seconds behind the hub's" in _clock(600.0).said
    assert _clock(-600.0).health is Health.ATTENTION
