"""Asks the forge about the repositories that are about to be mined, and keeps its answers in the hub's directory."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path

from tac_desk.cli.forge import cache_beside, forge_asking
from tac_desk.cli.forge_many import wanted_of
from tac_desk.cli.forge_token import forge_token
from tac_desk.intake.errors import IntakeError
from tac_desk.intake.forge_folder import fetch_into
from tac_desk.intake.forge_places import PLACES, Places, full_name

FACTS = "facts"  # the folder in the hub's directory: OWNER+NAME.json
FRESH = timedelta(
    hours=20
)  # younger answers are taken as they are, so that a run that was killed goes on quickly


def ask_forge(
    data: Path,
    repositories: Iterable[str],
    mirrors: Path | None,
    token: str | None = None,
    *,
    places: Places = PLACES,
) -> Path:
    """Bring the facts of `repositories` up to date and return their folder; those of other forges are left out.

    Without `token`, that of the environment, which can be read once (see `forge_token`). What could not be learned
    is in the facts themselves. Raises IntakeError or SignInError when nothing can be asked at all.
    """
    asking = forge_asking(cache_beside(data), forge_token(None) if token is None else token, places)
    wanted = wanted_of(list(_on_the_forge(repositories)), mirrors)
    asked = list(fetch_into(data / FACTS, wanted, asking, fresh=FRESH))
    lost = [done.path.name for done in asked if not done.is_up_to_date]
    if lost:
        asking.tell(f"without fresh facts of the forge: {', '.join(lost)}")
    return data / FACTS


def _on_the_forge(repositories: Iterable[str]) -> Iterator[str]:
    for address in dict.fromkeys(repositories):
        try:
            full_name(address)
        except IntakeError:
            continue
        yield address
