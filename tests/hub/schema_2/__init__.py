"""A hub of schema 2, as programs before migrations founded it: its statements and rows, frozen.

Nothing here uses the program: what it founds today is not what it founded then.
"""

import base64
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import sqlcipher3

HERE = Path(__file__).parent


def make_old_hub(directory: Path, database: str = "") -> None:
    """The files of such a hub in `directory`; its tables in a SQLite file there, or at a PostgreSQL URL."""
    rows = json.loads((HERE / "rows.json").read_text("utf-8"))
    directory.mkdir(mode=0o700)
    for name, secret in rows.pop("keys").items():
        (directory / name).write_text(secret + "\n", "ascii")
    (directory / "hub.toml").write_text("", "ascii")
    if database:
        with psycopg.connect(database) as connection:
            _fill(connection, "postgresql", rows, "%s")
        return
    sqlite = sqlcipher3.connect(directory / "hub.db")
    sqlite.execute("PRAGMA journal_mode = WAL")
    _fill(sqlite, "sqlite", rows, "?")
    sqlite.commit()
    sqlite.close()


def _fill(connection: Any, kind: str, rows: dict[str, list[dict[str, Any]]], mark: str) -> None:
    for statement in (HERE / f"{kind}.sql").read_text("utf-8").split("\n;;\n"):
        connection.execute(statement)
    for table in ("families", *(name for name in rows if name != "families")):  # tokens refer to families
        for row in rows[table]:
            names, marks = ", ".join(row), ", ".join([mark] * len(row))
            connection.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(_values(row)))


def _values(row: dict[str, Any]) -> Iterator[Any]:
    return (base64.b64decode(one["b64"]) if isinstance(one, dict) else one for one in row.values())
