"""Makes a hub from a backup and its keys, in an empty directory; nothing that is there is ever overwritten."""

import json
import os
import shutil
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from tac_desk.domain.people import OPERATOR_DEVICE
from tac_desk.durable import make_folder
from tac_desk.hub import tables
from tac_desk.hub.backup_file import KEYS_ENDING, Note, note_table, open_backup
from tac_desk.hub.copying import copy_rows, digest_of
from tac_desk.hub.database import Database, first_line, open_database
from tac_desk.hub.durable import flush_file, flush_folder, write_private
from tac_desk.hub.errors import HubError
from tac_desk.hub.keys import LOG_KEY, OPERATOR_KEY, KeyFile, read_key_file
from tac_desk.hub.ledger import begin_recovery
from tac_desk.hub.migrate import migrate
from tac_desk.hub.settings import DATABASE_FILE, DATABASE_VARIABLE, SETTINGS_FILE, write_settings
from tac_desk.hub.things import load_council
from tac_desk.hub.verify import audit_database
from tac_desk.record.checkpoint import CheckpointError, open_checkpoint

STAGE = ".restoring"


def restore(file: Path, directory: Path, keys: Path | None = None) -> Note:
    """Restore the backup `file` into `directory`, and into the database that TAC_HUB_DATABASE names, if it does.

    The hub is then in recovery. `keys` is the file of keys or a folder with the two key files; without it, FILE.keys.
    Raises HubError.
    """
    place = os.environ.get(DATABASE_VARIABLE) or str(directory / DATABASE_FILE)
    _refuse_to_overwrite(directory, place)
    stage = directory / STAGE
    try:
        make_folder(directory)
        shutil.rmtree(stage, ignore_errors=True)  # of a restore that was killed
        stage.mkdir(mode=0o700)
        try:
            note = _stage(file, stage, keys or file.with_name(file.name + KEYS_ENDING))
            _move(stage, directory, place)
        finally:
            shutil.rmtree(stage, ignore_errors=True)
    except OSError as error:
        raise HubError(
            "The hub was not restored",
            f"{error.filename or directory}: {error.strerror or error}",
            "See that the disk has room and that you may write there, then try again.",
        ) from error
    return note


def _refuse_to_overwrite(directory: Path, place: str) -> None:
    there = [path.name for path in directory.iterdir()] if directory.is_dir() else []
    if taken := sorted(set(there) - {STAGE, "lost+found"}):
        raise HubError(
            "The directory is not empty",
            f"{directory} holds {', '.join(taken[:5])}.",
            "Name an empty one with --data; a hub that is there is never overwritten.",
        )
    if "://" not in place and Path(place).exists():
        raise HubError("The database exists already", place, "Move it away; it is never overwritten.")


def _stage(file: Path, stage: Path, keys: Path) -> Note:
    """A whole hub in `stage`: its database checked and migrated, its keys those that signed it."""
    copy = stage / DATABASE_FILE
    shutil.copyfile(file, copy)
    copy.chmod(0o600)
    database, note = open_backup(copy, file)
    try:
        secrets = _read_keys(keys)
        with database.writing() as connection:
            note_table.drop(connection)
        migrate(database)
        _check(database, note, secrets)
        with database.writing() as connection:
            begin_recovery(connection)
    finally:
        database.close()
    for name, secret in secrets.items():
        write_private(stage / name, secret.to_text())
    write_settings(stage)
    return note


def _check(database: Database, note: Note, secrets: dict[str, KeyFile]) -> None:
    audited = audit_database(database)
    if (audited.size, audited.root) != (note.size, note.root):
        raise HubError(
            "The backup is damaged", "Its ledger is not the one it says it holds.", "Use another one."
        )
    with database.reading() as connection:
        council = load_council(connection)
    log_name, operator = f"tac-desk/{note.hub}", council.devices.get(OPERATOR_DEVICE) if council else None
    if not _signed_by(note.checkpoint, log_name, secrets[LOG_KEY]):
        raise _wrong_key(LOG_KEY)
    if operator is None or operator.public_key != secrets[OPERATOR_KEY].public:
        raise _wrong_key(OPERATOR_KEY)


def _signed_by(checkpoint: str, log_name: str, file: KeyFile) -> bool:
    """Whether the key signed it, or one before it: a backup may be older than the key's last rotation."""
    for public in (file.public, *(change.previous for change in file.changes)):
        try:
            open_checkpoint(checkpoint, log_name, bytes.fromhex(public))
        except CheckpointError:
            continue
        return True
    return False


def _read_keys(keys: Path) -> dict[str, KeyFile]:
    if keys.is_dir():
        return {name: read_key_file(keys / name) for name in (LOG_KEY, OPERATOR_KEY)}
    try:
        stated = json.loads(keys.read_text("utf-8"))
        return {name: KeyFile.from_text(stated[name]) for name in (LOG_KEY, OPERATOR_KEY)}
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise HubError(
            "The hub's keys cannot be read",
            f"{keys}: {error.strerror if isinstance(error, OSError) else type(error).__name__}",
            "Name with --keys the file that backup --with-keys wrote, or a folder with log.key and operator.key.",
        ) from error


def _wrong_key(name: str) -> HubError:
    return HubError(
        "These keys are of another hub",
        f"The {name} is not the one that this ledger knows.",
        "Name the keys of this hub with --keys.",
    )


def _move(stage: Path, directory: Path, place: str) -> None:
    """Give everything its name; the settings last, since there is no hub without them."""
    if "://" in place:
        _fill(place, stage / DATABASE_FILE)
    else:
        shutil.move(stage / DATABASE_FILE, place)  # perhaps to another disk, so it is flushed there
        flush_file(Path(place))
        flush_folder(Path(place).parent)
    for name in (LOG_KEY, OPERATOR_KEY, SETTINGS_FILE):
        os.replace(stage / name, directory / name)
        flush_folder(directory)


def _fill(place: str, file: Path) -> None:
    """Copy what is in `file` into the empty database at `place`, in one transaction."""
    source, target = open_database(str(file)), open_database(place)
    try:
        with source.snapshot() as rows, target.writing() as connection:
            tables.create_tables(connection)
            if copy_rows(rows, connection) != digest_of(connection):
                raise HubError("The hub was not restored", "The database holds other rows.", "Try again.")
    except SQLAlchemyError as error:
        raise HubError(
            "The hub was not restored",
            first_line(error),
            "Give it an empty database that it may create tables in.",
        ) from error
    finally:
        source.close()
        target.close()
