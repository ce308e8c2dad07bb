"""Every further check has a title a reader understands, and no title is left over."""

from tac_desk.domain.check_titles import TITLES, title_of
from tac_desk.evidence.checks import CHECKS


def test_titles_and_checks_are_the_same():
    assert set(TITLES) == set(CHECKS)


def test_an_unknown_check_is_called_by_its_key():
    assert title_of("a_new_one") == "A new one"
