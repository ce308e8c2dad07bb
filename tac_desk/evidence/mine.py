"""Evidence as one pure function of plain data, which is what worker processes and engines run."""

import json
import re
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypedDict

from tac_desk.domain.forge import Facts, read_facts
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.domain.trouble import Trouble
from tac_desk.evidence.errors import EvidenceError
from tac_desk.evidence.scope import collect_scope, renamed
from tac_desk.record.canonical import canonical

TROUBLE = "tac-desk/trouble/1"
CHECK_MACHINE = "Check the disk and the permissions of the machine that does the work, then try again."
SECONDS = 300.0  # for one repository, once it is local: a busy machine must not make evidence partial
GITHUB = "github.com"
_ADDRESS = re.compile(r"https://(\w[\w.-]*)/([\w-][\w.-]*)/([\w-][\w.-]*?)(?:\.git)?/?", re.ASCII)


class Settings(TypedDict, total=False):
    """Plain data only, so that it travels as JSON; what is left out is empty.

    `rulebook` is its whole text, `as_of` seconds since 1970 UTC, `source` where to read the repository instead of
    fetching it, `scope` the further repositories, `facts` a fact table for each address, `moved` the new addresses of
    renamed ones, `claims` as in `material.CLAIMS`, `mirrors` the folder to keep clones in, `at_hand` a folder of bare
    repositories to look in first.
    """

    rulebook: str
    track: str
    as_of: int
    ref: str | None
    source: str
    scope: list[str]
    facts: dict[str, Any]
    moved: dict[str, str]
    claims: dict[str, str]
    mirrors: str
    at_hand: str


def mine(repository: str, settings: Settings) -> bytes:
    """The snapshot of `repository`: same commit, instant, facts and collectors, same bytes. Raises EvidenceError."""
    facts = {address: read_facts(table) for address, table in settings.get("facts", {}).items()}
    with _mirrors(settings.get("mirrors", "")) as mirrors:
        snapshot = collect_scope(
            [repository, *settings.get("scope", [])],
            rulebook=rulebook_of(settings["rulebook"]),
            track=settings["track"],
            as_of=datetime.fromtimestamp(settings["as_of"], UTC),
            ref=settings.get("ref"),
            facts=facts.get(repository),
            facts_of=facts,
            moved=settings.get("moved"),
            claims=settings.get("claims", {}),
            mirrors=mirrors,
            seconds=SECONDS,
            locate=_locating(repository, settings, facts.get(repository)),
        )
    return snapshot.content()


@contextmanager
def _mirrors(folder: str) -> Iterator[Path]:
    """Where clones are kept; without a folder they last as long as the work."""
    if folder:
        yield Path(folder)
    else:
        with tempfile.TemporaryDirectory(prefix="tac-desk-mirrors-") as made:
            yield Path(made)


def attempt(repository: str, settings: Settings) -> bytes:
    """As `mine`; trouble comes back as bytes too, since that is all that travels well from another machine."""
    try:
        return mine(repository, settings)
    except Trouble as trouble:
        told = {"title": trouble.title, "cause": trouble.cause, "next_step": trouble.next_step}
    except OSError as error:  # a full disk, a folder that may not be made
        told = {"title": "The machine could not do this", "cause": str(error), "next_step": CHECK_MACHINE}
    return canonical({"schema": TROUBLE} | told)


def trouble_in(data: bytes) -> EvidenceError | None:
    """What went wrong, if that is what came back from `attempt`."""
    told = json.loads(data)
    if told["schema"] != TROUBLE:
        return None
    return EvidenceError(told["title"], told["cause"], told["next_step"])


def _locating(repository: str, settings: Settings, facts: Facts | None) -> Callable[[str], str]:
    source, folder = settings.get("source", ""), settings.get("at_hand", "")
    names = (repository, renamed(repository, facts))

    def locate(address: str) -> str:
        if source and address in names:
            return source
        found = at_hand(Path(folder), address) if folder else None
        return str(found) if found else address

    return locate


def at_hand(folder: Path, address: str) -> Path | None:
    """The bare repository of `address` below `folder`: HOST/OWNER/NAME.git, where HOST/ is left out for GitHub.

    GitHub's may also lie in OWNER+NAME/repo or OWNER+NAME.
    """
    parts = _ADDRESS.fullmatch(address)
    if parts is None:
        return None
    host, owner, name = parts.groups()
    places = [f"{host}/{owner}/{name}.git"]
    if host == GITHUB:
        places += [f"{owner}/{name}.git", f"{owner}+{name}/repo", f"{owner}+{name}"]
    return next((path for place in places if ((path := folder / place) / "HEAD").is_file()), None)
