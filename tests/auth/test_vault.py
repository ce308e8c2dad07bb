"""Secrets come back as they were kept, are nowhere in the clear, and are never replaced by accident."""

import os
import threading
import time

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import null
from keyring.backends.fail import Keyring as NoKeyring
from keyring.errors import KeyringLocked

from tac_desk.auth import keyring_vault
from tac_desk.auth.errors import SignInError
from tac_desk.auth.keyring_vault import ALLOWED, KeyringVault
from tac_desk.auth.passphrase_vault import VAULT_FILE, PassphraseVault
from tac_desk.auth.vault import database_key, device_key, open_vault

PASSPHRASE, CANARY = "correct horse battery", "canary-77c1"


class Memory(KeyringBackend):
    """A keyring that works; `fault` and `delay` make it misbehave."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.kept, self.fault, self.delay = {}, None, None

    def _behave(self):
        if self.delay is not None:
            self.delay.wait(30)
        if self.fault is not None:
            raise self.fault

    def get_password(self, service, username):
        self._behave()
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self._behave()
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


ALLOWED_HERE = (*ALLOWED, f"{Memory.__module__}.Memory")


@pytest.fixture
def backend():
    before, memory = keyring.get_keyring(), Memory()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


@pytest.fixture
def no_keyring():
    before = keyring.get_keyring()
    keyring.set_keyring(NoKeyring())
    yield
    keyring.set_keyring(before)


def never(new):
    raise AssertionError("nobody should be asked for a passphrase")


def ask(new):
    return PASSPHRASE


def code_of(action, *args):
    with pytest.raises(SignInError) as caught:
        action(*args)
    assert CANARY not in str(caught.value) + repr(caught.value) + repr(caught.value.__cause__)
    return caught.value.code


# --- under a passphrase


def test_a_secret_survives_a_restart_under_a_passphrase(tmp_path, no_keyring):
    vault = open_vault(tmp_path / "p", ask)
    vault.put("a", CANARY)
    vault.put("b", "two")
    vault.drop("b")
    again = open_vault(tmp_path / "p", ask)
    assert (again.get("a"), again.get("b"), again.get("c")) == (CANARY, None, None)
    assert isinstance(again, PassphraseVault)


def test_nothing_is_in_the_clear_and_only_the_owner_may_read(tmp_path, no_keyring):
    profile = tmp_path / "p"
    vault = open_vault(profile, ask)
    vault.put("a", CANARY)
    files = list(profile.iterdir())
    assert [file.name for file in files] == [VAULT_FILE]
    assert CANARY.encode() not in files[0].read_bytes()
    assert oct(files[0].stat().st_mode & 0o777) == "0o600"
    assert oct(profile.stat().st_mode & 0o777) == "0o700"
    assert CANARY not in repr(vault)


def test_a_wrong_passphrase_is_said_plainly_and_changes_nothing(tmp_path, no_keyring):
    open_vault(tmp_path, ask).put("a", CANARY)
    before = (tmp_path / VAULT_FILE).read_bytes()
    assert code_of(open_vault, tmp_path, lambda new: PASSPHRASE + " ") == "passphrase_wrong"
    assert (tmp_path / VAULT_FILE).read_bytes() == before


def test_the_same_accented_letter_typed_differently_opens_the_vault(tmp_path, no_keyring):
    open_vault(tmp_path, lambda new: "passphras\u00e9 long").put("a", "1")
    assert open_vault(tmp_path, lambda new: "passphrase\u0301 long").get("a") == "1"


@pytest.mark.parametrize("typed", [None, "", "short"])
def test_no_vault_is_made_without_a_good_passphrase(tmp_path, no_keyring, typed):
    assert code_of(open_vault, tmp_path, lambda new: typed).startswith("passphrase_")
    assert list(tmp_path.iterdir()) == []


def test_a_person_is_told_whether_the_passphrase_is_a_new_one(tmp_path, no_keyring):
    asked = []
    for _ in range(2):
        open_vault(tmp_path, lambda new: asked.append(new) or PASSPHRASE)
    assert asked == [True, False]


@pytest.mark.parametrize(
    "damage", [b"", b"{}", b"\xff" * 100, b"[" * 100_000, b'{"v":2,"salt":"","nonce":"","box":""}']
)
def test_a_damaged_vault_is_said_to_be_damaged(tmp_path, no_keyring, damage):
    (tmp_path / VAULT_FILE).write_bytes(damage)
    assert code_of(open_vault, tmp_path, ask) == "vault_damaged"
    assert (tmp_path / VAULT_FILE).read_bytes() == damage


def test_every_changed_byte_of_the_box_is_noticed(tmp_path, no_keyring):
    open_vault(tmp_path, ask).put("a", CANARY)
    good = (tmp_path / VAULT_FILE).read_bytes()
    at = good.index(b'"box":"') + 20
    (tmp_path / VAULT_FILE).write_bytes(
        good[:at] + (b"A" if good[at : at + 1] != b"A" else b"B") + good[at + 1 :]
    )
    assert code_of(open_vault, tmp_path, ask) == "passphrase_wrong"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk_keeps_the_old_secrets(tmp_path, no_keyring, monkeypatch):
    vault = open_vault(tmp_path, ask)
    vault.put("a", "old")
    before, real_open = (tmp_path / VAULT_FILE).read_bytes(), os.open
    monkeypatch.setattr(os, "open", lambda path, *rest: real_open("/dev/full", os.O_WRONLY))
    assert code_of(vault.put, "a", CANARY) == "vault_unusable"
    monkeypatch.undo()
    assert vault.get("a") == "old"
    assert (tmp_path / VAULT_FILE).read_bytes() == before
    assert [path.name for path in tmp_path.iterdir()] == [VAULT_FILE]


# --- in a keyring


def test_a_keyring_keeps_secrets_under_the_name_of_the_profile(tmp_path, backend):
    one, two = (open_vault(tmp_path / name, never, ALLOWED_HERE) for name in "ab")
    one.put("key", CANARY)
    assert (one.get("key"), two.get("key")) == (CANARY, None)
    assert open_vault(tmp_path / "a", never, ALLOWED_HERE).get("key") == CANARY
    one.drop("key")
    one.drop("key")
    assert backend.kept == {}
    assert "keyring" in one.kind


@pytest.mark.parametrize("chosen", [null.Keyring, Memory])
def test_a_keyring_that_is_not_allowed_is_never_used(tmp_path, chosen):
    before, other = keyring.get_keyring(), chosen()
    keyring.set_keyring(other)
    try:
        vault = open_vault(tmp_path, ask)
        vault.put("a", CANARY)
    finally:
        keyring.set_keyring(before)
    assert isinstance(vault, PassphraseVault)
    assert getattr(other, "kept", {}) == {}


def test_a_profile_begun_in_a_keyring_never_falls_back_to_a_passphrase(tmp_path, backend):
    open_vault(tmp_path, never, ALLOWED_HERE).put("a", CANARY)
    keyring.set_keyring(NoKeyring())
    assert code_of(open_vault, tmp_path, never, ALLOWED_HERE) == "keyring_gone"
    keyring.set_keyring(backend)
    assert open_vault(tmp_path, never, ALLOWED_HERE).get("a") == CANARY


def test_a_new_profile_falls_back_to_a_passphrase_when_the_keyring_fails(tmp_path, backend):
    backend.fault = KeyringLocked(CANARY)
    assert isinstance(open_vault(tmp_path, ask, ALLOWED_HERE), PassphraseVault)


def test_a_failing_keyring_is_named_without_its_words(tmp_path, backend):
    vault = open_vault(tmp_path, never, ALLOWED_HERE)
    backend.fault = RuntimeError(CANARY)
    assert code_of(vault.get, "a") == "keyring_failed"
    assert code_of(vault.put, "a", CANARY) == "keyring_failed"


def test_a_locked_keyring_is_not_waited_for_without_end(backend):
    backend.delay, vault = threading.Event(), KeyringVault(backend, "p", seconds=0.2)
    began = time.monotonic()
    assert code_of(vault.get, "a") == "keyring_silent"
    assert time.monotonic() - began < 2
    backend.delay.set()


def test_what_windows_could_not_keep_is_refused_everywhere(backend):
    vault = KeyringVault(backend, "p")
    vault.put("a", "x" * keyring_vault.LONGEST_SECRET)
    assert code_of(vault.put, "a", "x" * (keyring_vault.LONGEST_SECRET + 1)) == "secret_too_long"
    assert vault.get("a") == "x" * 1280


# --- the keys in it


def test_the_database_key_is_made_once_and_never_again(tmp_path, no_keyring):
    vault = open_vault(tmp_path, ask)
    assert device_key(vault) is None
    key = database_key(vault, may_create=True)
    assert len(key) == 32
    assert database_key(vault, may_create=False) == key
    vault.drop("database_key")
    assert code_of(lambda: database_key(vault, may_create=False)) == "key_missing"
