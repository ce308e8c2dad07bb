"""Traps of the libraries this project stands on, each held shut by a test."""

import sys
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path

import pytest
import sqlalchemy
import sqlcipher3
from packaging.specifiers import SpecifierSet
from PySide6 import QtCore
from PySide6.QtGui import QImageReader, QTextDocument
from PySide6.QtWidgets import QApplication, QTextBrowser
from pytestqt.qtbot import QtBot
from sqlalchemy.pool import NullPool

ROOT = Path(__file__).resolve().parent.parent
KEY = "PRAGMA key = \"x'" + "5a" * 32 + "'\""
OTHER_KEY = "PRAGMA key = \"x'" + "a5" * 32 + "'\""


# --- Python -----------------------------------------------------------------------------------------------


def test_every_package_runs_on_the_python_of_debian_12() -> None:
    """A release that needs Python 3.11.5 once stopped the set-up there."""
    lock = (ROOT / "packaging" / "constraints.txt").read_text("utf-8").splitlines()[1:]
    needs = {
        package.name.lower(): package.metadata.get("Requires-Python") for package in metadata.distributions()
    }
    ranges = {line: SpecifierSet(needs.get(line.partition("==")[0].lower()) or "") for line in lock}
    assert [line for line, versions in ranges.items() if "3.11.2" not in versions] == []


# --- Qt ---------------------------------------------------------------------------------------------------


def test_void_qt_calls_keep_the_reference_count_of_none() -> None:
    """PySide6 6.12.0 lost one reference per call, and ended the process after a few thousand."""
    thing = QtCore.QObject()
    before = sys.getrefcount(None)
    for _ in range(10_000):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < 100


def test_qt_is_the_version_we_tested() -> None:
    assert metadata.version("PySide6-Essentials") == QtCore.__version__ == "6.11.3"


def test_the_qt_addons_are_not_installed(qapp: QApplication) -> None:
    """Their PDF image plugin ended the process on some public images."""
    assert find_spec("PySide6.QtPdf") is None
    assert find_spec("PySide6.QtWebEngineCore") is None
    assert b"pdf" not in [bytes(name.data()) for name in QImageReader.supportedImageFormats()]


def test_a_stock_text_browser_reads_local_files(qtbot: QtBot, tmp_path: Path) -> None:
    """Why no page may use one for text from others; when Qt mends this, this test says so."""
    browser = QTextBrowser()
    qtbot.addWidget(browser)
    secret = tmp_path / "secret.css"
    secret.write_text("secret", "utf-8")
    kind = QTextDocument.ResourceType.StyleSheetResource.value
    read = browser.loadResource(kind, QtCore.QUrl.fromLocalFile(str(secret)))
    assert bytes(read.data()) == b"secret"


def test_every_text_browser_of_ours_refuses_to_load() -> None:
    users = [path for path in (ROOT / "tac_desk").rglob("*.py") if "QTextBrowser" in path.read_text("utf-8")]
    assert [path.name for path in users if "def loadResource" not in path.read_text("utf-8")] == []


# --- SQLite -----------------------------------------------------------------------------------------------


def test_the_bundled_sqlite_has_the_wal_fix_and_full_text_search() -> None:
    assert sqlcipher3.sqlite_version_info >= (3, 51, 3)
    connection = sqlcipher3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE words USING fts5(word)")
    connection.execute("INSERT INTO words VALUES ('quorum')")
    assert connection.execute("SELECT count(*) FROM words WHERE words MATCH 'quo*'").fetchone() == (1,)
    connection.close()


def test_an_encrypted_file_opens_with_its_key_only(tmp_path: Path) -> None:
    path = tmp_path / "outbox.db"
    with sqlcipher3.connect(path) as connection:
        connection.execute(KEY)
        connection.execute("CREATE TABLE votes (choice TEXT)")
    connection.close()
    assert not path.read_bytes().startswith(b"SQLite format 3")
    for key, expected in ((KEY, 1), (OTHER_KEY, None)):
        connection = sqlcipher3.connect(path)
        connection.execute(key)
        if expected is None:
            with pytest.raises(sqlcipher3.DatabaseError):
                connection.execute("SELECT * FROM votes")
        else:
            assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (expected,)
        connection.close()


@pytest.mark.parametrize("name", ["sqlcipher3-wheels", "pysqlite3-binary", "keyrings.alt"])
def test_packages_with_known_faults_are_not_installed(name: str) -> None:
    with pytest.raises(metadata.PackageNotFoundError):
        metadata.version(name)


def _half_a_migration(path: Path, *, cured: bool) -> list[str]:
    """The tables left by a migration that fails half-way."""
    engine = sqlalchemy.create_engine(f"sqlite:///{path}", poolclass=NullPool)
    if cured:
        sqlalchemy.event.listen(engine, "connect", lambda raw, _: setattr(raw, "isolation_level", None))
        sqlalchemy.event.listen(engine, "begin", lambda made: made.exec_driver_sql("BEGIN IMMEDIATE"))
    with pytest.raises(sqlalchemy.exc.OperationalError):
        _migrate_and_fail(engine)
    return sqlalchemy.inspect(engine).get_table_names()


def _migrate_and_fail(engine: sqlalchemy.Engine) -> None:
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE half (x)")
        connection.exec_driver_sql("CREATE NONSENSE")


def test_a_failed_migration_leaves_nothing_with_our_settings(tmp_path: Path) -> None:
    assert _half_a_migration(tmp_path / "stock.db", cured=False) == ["half"]
    assert _half_a_migration(tmp_path / "cured.db", cured=True) == []


# --- the network ------------------------------------------------------------------------------------------


def test_every_http_session_of_ours_ignores_the_environment() -> None:
    """A session trusts proxy and certificate variables unless told otherwise; the shortcuts always do."""
    texts = {path: path.read_text("utf-8") for path in (ROOT / "tac_desk").rglob("*.py")}
    sessions = [path for path, text in texts.items() if "requests.Session" in text]
    assert [path.name for path in sessions if "trust_env = False" not in texts[path]] == []
    shortcuts = ("requests.get(", "requests.post(", "requests.request(", "requests.put(", "requests.head(")
    assert [path.name for path, text in texts.items() if any(call in text for call in shortcuts)] == []
