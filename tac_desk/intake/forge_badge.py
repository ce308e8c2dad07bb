"""Which level of the Best Practices badge a project holds, as the badge's own site says."""

from collections.abc import Collection
from urllib.parse import quote

from msgspec import Struct

from tac_desk.domain.forge import LEVELS
from tac_desk.intake.forge_http import Client
from tac_desk.intake.forge_notes import Notes
from tac_desk.intake.forge_places import FORGE
from tac_desk.intake.forge_reply import Unanswered

NAME = "badge_level"


class Project(Struct):
    id: int
    badge_level: str
    repo_url: str | None = None
    homepage_url: str | None = None


def ask_badge(client: Client, site: str, names: Collection[str], badge: int | None, notes: Notes) -> None:
    """`badge` is the project's number there, if its README names one: then it must be this repository's own.

    Otherwise the site is searched for each of `names`; the highest level of several entries counts.
    """
    homes = {f"{FORGE}/{name}".lower(): f"{FORGE}/{name}" for name in names}
    with notes.asking_for(NAME):
        if badge is not None:
            url = f"{site}/en/projects/{badge}.json"
            found = client.get(url, Project).value
            if not _is_of(found, homes):
                raise Unanswered(f"{url}: that badge belongs to another repository")
            notes.know(NAME, found.badge_level, url)
            return
        _search(client, site, homes, notes)


def _search(client: Client, site: str, homes: dict[str, str], notes: Notes) -> None:
    levels, asked = ["none"], []
    for home in homes.values():
        url = f"{site}/en/projects.json?url={quote(home, safe='')}"
        levels += [each.badge_level for each in client.get(url, list[Project]).value if _is_of(each, homes)]
        asked.append(url)
    unknown = [level for level in levels if level not in LEVELS]
    notes.know(NAME, unknown[0] if unknown else max(levels, key=LEVELS.index), " ".join(asked))


def _is_of(project: Project, homes: dict[str, str]) -> bool:
    addresses = (project.repo_url, project.homepage_url)
    return any(each.strip().rstrip("/").removesuffix(".git").lower() in homes for each in addresses if each)
