"""Writes marks, as outbox.db keeps them and cache.db repeats them."""

from collections.abc import Mapping

from tac_desk.store.database import Row, Transaction


def put_marks(now: Transaction, rows: Mapping[str, Row | None]) -> None:
    """Write marks into a table of outbox.db or cache.db."""
    for id_, row in rows.items():
        if row is None:
            now.run("DELETE FROM marks WHERE id = ?", (id_,))
        else:
            now.run("INSERT OR REPLACE INTO marks VALUES (?, ?, ?, ?)", row)
