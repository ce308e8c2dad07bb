"""Founds a hub: its directory, keys, tables and the first entry of its ledger."""

import secrets
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from tac_desk.domain.commands import FoundCouncil
from tac_desk.domain.people import OPERATOR_DEVICE
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.durable import make_folder
from tac_desk.hub.database import Database, open_database
from tac_desk.hub.errors import HubError
from tac_desk.hub.hub import Clock, Hub, wall_clock
from tac_desk.hub.keys import LOG_KEY, OPERATOR_KEY, LogKeys, create_key
from tac_desk.hub.ledger import found_ledger
from tac_desk.hub.settings import SETTINGS_FILE, read_settings, write_settings
from tac_desk.hub.tables import create_tables
from tac_desk.hub.things import COUNCIL
from tac_desk.protocol.entry import ACCEPTED
from tac_desk.record.signing import DeviceKey


def found_hub(
    directory: Path,
    name: str,
    rulebook_text: str,
    *,
    now: Clock = wall_clock,
    demonstration: bool = False,
    operator: str = "Hub operator",
) -> Hub:
    """Found a hub in `directory`, which must not hold one. Raises HubError, RulebookError."""
    rulebook_of(rulebook_text)
    if not name.strip():
        raise HubError("The council needs a name", "The name is empty.", "Give one with --name.")
    _refuse_to_overwrite(directory)
    make_folder(directory)
    write_settings(directory)
    log_key, operator_key = create_key(directory / LOG_KEY), create_key(directory / OPERATOR_KEY)
    database = open_database(read_settings(directory).database)
    _create(database, log_key)
    hub = Hub(database, LogKeys(directory), operator_key, now)
    _enter_founding(
        hub, FoundCouncil(name, rulebook_text, operator, *_hub_device(operator_key), demonstration)
    )
    return hub


def _hub_device(operator_key: DeviceKey) -> tuple[str, str]:
    return OPERATOR_DEVICE, operator_key.public.hex()


def _refuse_to_overwrite(directory: Path) -> None:
    taken = [name for name in (SETTINGS_FILE, LOG_KEY, OPERATOR_KEY) if (directory / name).exists()]
    if taken:
        raise HubError(
            "There is a hub here already",
            f"{directory} holds {', '.join(taken)}.",
            "Use it as it is, or name another directory with --data.",
        )


def _create(database: Database, log_key: DeviceKey) -> None:
    try:
        with database.writing() as connection:
            create_tables(connection)
            found_ledger(connection, f"hub-{secrets.token_hex(8)}", log_key.public.hex())
    except SQLAlchemyError as error:
        database.close()
        raise HubError(
            "The ledger cannot be created",
            str(getattr(error, "orig", error)).strip(),
            "Give the hub an empty database that it may create tables in.",
        ) from error


def _enter_founding(hub: Hub, command: FoundCouncil) -> None:
    outcome = hub.submit(command, COUNCIL)
    if outcome.status != ACCEPTED:
        raise AssertionError(f"the founding entry was {outcome.status}: {outcome.reason}")
