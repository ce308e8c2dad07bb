"""What Prometheus is told about a hub's database: whether it answers, how much is in it, how old its backup is."""

from sqlalchemy import Connection, text

from tac_desk.hub.backup import last_backup
from tac_desk.hub.errors import DatabaseTrouble
from tac_desk.hub.hub import Hub
from tac_desk.hub.ledger import size_of
from tac_desk.hub.metrics import Figures

_SIZE_ON_SQLITE = "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
_SIZE_ON_POSTGRESQL = "SELECT pg_database_size(current_database())"


def read_gauges(hub: Hub) -> Figures:
    try:
        with hub.database.reading() as connection:
            entries, size = size_of(connection), _bytes(connection)
        backup = last_backup(hub)
    except DatabaseTrouble:
        return {"tac_hub_database_up": 0}
    return {
        **_of_replica(hub),
        "tac_hub_database_up": 1,
        "tac_hub_entries": entries,
        "tac_hub_database_bytes": size,
        "tac_hub_backup_age_seconds": float("inf") if backup is None else (hub.now() - backup) / 1000,
    }


def _of_replica(hub: Hub) -> Figures:
    used, passed_over = (hub.replica.used, hub.replica.passed_over) if hub.replica else (0, 0)
    return {"tac_hub_replica_reads": used, "tac_hub_replica_passed_over": passed_over}


def _bytes(connection: Connection) -> int:
    query = _SIZE_ON_SQLITE if connection.dialect.name == "sqlite" else _SIZE_ON_POSTGRESQL
    return int(connection.execute(text(query)).scalar_one())
