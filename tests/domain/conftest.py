"""What the tests of the rules share: every rulebook that ships."""

import pytest

from tac_desk.domain.rulebook import Rulebook
from tests.domain.books import BOOKS


@pytest.fixture(params=BOOKS)
def book(request: pytest.FixtureRequest) -> Rulebook:
    """A test that asks for it runs under each rulebook, and works out what it expects from the rulebook."""
    return BOOKS[request.param]
