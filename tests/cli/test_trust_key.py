"""tac-desk trust-key notes what a person accepts, and nothing that is no fingerprint."""

import argparse

import pytest

from tac_desk.cli import trust_key
from tac_desk.store.errors import StoreError
from tests.store.little_hub import LittleHub


@pytest.fixture
def store(tmp_path, monkeypatch):
    found = LittleHub().desk(tmp_path / "desk")
    monkeypatch.setattr(trust_key, "with_store", lambda _profile, work: work(found, None))
    yield found
    found.close()


def test_a_fingerprint_is_noted_in_any_case_of_letters(store):
    arguments = argparse.Namespace(profile=None, fingerprint=" k2qx-7nab-3dpw-zlte ")
    assert trust_key.run_trust_key(arguments) == 0
    assert store.identity().trusted_key == "K2QX-7NAB-3DPW-ZLTE"


def test_anything_else_is_refused_plainly(store):
    with pytest.raises(StoreError, match="no fingerprint"):
        trust_key.run_trust_key(argparse.Namespace(profile=None, fingerprint="K2QX"))
    assert store.identity().trusted_key == ""
