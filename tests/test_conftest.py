"""The ground the tests stand on: private, quiet, and with a real PostgreSQL."""

import logging
import os
from pathlib import Path

import keyring
import psycopg
import pytest

pytest_plugins = ["pytester"]
CONFTEST = Path(__file__).with_name("conftest.py")


def test_no_test_sees_the_home_of_the_person_who_runs_it() -> None:
    places = [os.environ[name] for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR")]
    assert all("tac-desk-home-" in place for place in places)
    assert Path.home() == Path(os.environ["HOME"])


def test_no_test_reaches_the_keyring_of_the_person_who_runs_it() -> None:
    keyring.set_password("tac-desk", "device", "secret")
    assert keyring.get_password("tac-desk", "device") is None


@pytest.mark.expect_log("hub .* unreachable")
def test_an_expected_warning_is_fine() -> None:
    logging.getLogger("tac_desk.sync").warning("hub %s unreachable", "here")
    assert logging.getLogger("tac_desk").handlers


def test_a_message_of_qt_fails_a_test(pytestconfig: pytest.Config) -> None:
    assert pytestconfig.getini("qt_log_level_fail") == "WARNING"
    assert pytestconfig.getini("filterwarnings")[0] == "error"


LOGGING_TESTS = """
import logging, pytest

def test_surprise():
    logging.getLogger("tac_desk.store").warning("something odd")

@pytest.mark.expect_log("never said")
def test_silence():
    pass

@pytest.mark.window
def test_window():
    pass
"""


def test_surprises_and_silences_fail_and_windows_wait_for_a_screen(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(CONFTEST.read_text("utf-8"))
    pytester.makeini("[pytest]\nmarkers =\n    window: needs a screen\n")
    pytester.makepyfile(LOGGING_TESTS)
    result = pytester.runpytest_subprocess("-p", "no:xdist")
    result.assert_outcomes(passed=2, errors=2, skipped=1)
    result.stdout.fnmatch_lines(["*unexpected in the log*something odd*", "*absent*never said*"])


@pytest.mark.postgres
def test_each_test_has_a_postgresql_database_of_its_own(postgres_url: str, postgres_database: str) -> None:
    assert postgres_database != postgres_url
    with psycopg.connect(postgres_database) as connection:
        assert connection.execute(
            "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
        ).fetchone() == (0,)
        assert connection.execute("SELECT inet_server_addr()::text").fetchone() == ("127.0.0.1/32",)


@pytest.mark.window
def test_a_window_test_runs_on_a_real_platform(qapp) -> None:
    assert qapp.platformName() in ("xcb", "wayland", "cocoa", "windows")
    assert qapp.primaryScreen() is not None
