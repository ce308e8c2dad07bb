"""Was there a stable release in the year before? By the tags of the commit, else by the forge."""

from datetime import UTC, datetime

from tac_desk.domain.check import NO, UNKNOWN, YES, Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.answer import absent
from tac_desk.evidence.material import Material
from tac_desk.evidence.tags import releases

KEY = "recent_release"
YEAR = 365  # days, as CLOMonitor asks
SEARCHED = ("tags such as v1.2 or 1.2.3, no candidates", "releases of the forge")


def observe(material: Material) -> Check:
    newest = next(iter(releases(material.tags)), None)
    if newest is not None and newest.when is not None:
        return _answer(material, newest.name, newest.when)
    published = [(_when(one["published"]), one["tag"]) for one in material.facts.value("releases") or ()]
    if published and max(published)[0]:
        return _answer(material, max(published)[1], max(published)[0])
    return absent(
        KEY, SEARCHED, NO if material.tags else UNKNOWN
    )  # a copy may have been made without its tags


def _answer(material: Material, name: str, when: int) -> Check:
    days = (material.as_of - when) // 86400
    day = datetime.fromtimestamp(when, UTC).strftime("%Y-%m-%d")
    found = Finding(f"{KEY}.tag/1", f"{days} days before", excerpt=f"{name}, {day}")
    return Check(KEY, YES if days <= YEAR else NO, 0, (found,))


def _when(published: str) -> int:
    """In seconds since 1970; 0 for a text that is no instant."""
    try:
        return int(datetime.fromisoformat(published).replace(tzinfo=UTC).timestamp())
    except ValueError:
        return 0
