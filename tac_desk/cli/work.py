"""What a worker does, here or on a cluster: mine, and mine once more where a repository turns out to be renamed."""

import json
from typing import Any

from tac_desk.evidence.errors import not_fetched
from tac_desk.evidence.mine import Settings, attempt, trouble_in
from tac_desk.evidence.mirror import ALLOWED_HOSTS

NOT_FETCHED = not_fetched("", "").title


def work(repository: str, settings: Settings) -> bytes:
    """As `evidence.mine.attempt`; a repository that could not be fetched is looked for where its forge points to."""
    data = attempt(repository, settings)
    moved = {address: new for address in _lost(repository, data) if (new := new_place(address))}
    if not moved:
        return data
    return attempt(repository, settings | {"moved": moved})


def _lost(repository: str, data: bytes) -> list[str]:
    """The addresses that could not be fetched."""
    trouble = trouble_in(data)
    if trouble is not None:
        return [repository] if trouble.title == NOT_FETCHED else []
    others: list[dict[str, Any]] = json.loads(data)["repositories"]
    return [
        one["repository"] for one in others if one["commit"] is None and one["note"].startswith(NOT_FETCHED)
    ]


def new_place(address: str) -> str | None:
    """Where its forge points to; asked for few repositories, so that few workers pay for what asking imports."""
    from tac_desk.auth.certificates import trusted
    from tac_desk.auth.errors import SignInError
    from tac_desk.intake.moved import moved_to

    try:
        context = trusted(None, SignInError)
    except SignInError:  # without certificates nobody can be asked, and the address stays as it is
        return None
    return moved_to(address, ALLOWED_HOSTS, context)
