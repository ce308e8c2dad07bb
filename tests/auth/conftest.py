"""A small server that answers as a test tells it to."""

import pytest

from tests.auth.stub_hub import StubHub


@pytest.fixture
def stub():
    server = StubHub()
    yield server
    server.close()
