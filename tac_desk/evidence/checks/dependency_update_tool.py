"""Does a tool propose updates of what the project depends on, and did it in the last year?

The names are those of OpenSSF Scorecard 5, Dependency-Update-Tool; without one of them, commits of such a bot count
if they are not older than a year.
"""

import re
from collections.abc import Iterator

from tac_desk.domain.check import Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.answer import met
from tac_desk.evidence.document import Document
from tac_desk.evidence.material import Material
from tac_desk.evidence.tree import Entry

KEY = "dependency_update_tool"
YEAR = 365 * 86400
PLACES = {
    r"dependabot\.ya?ml": (".github",),
    r"renovate\.json5?": ("", ".github", ".gitlab"),
    r"\.renovaterc(?:\.json5?)?": ("",),
    r"\.?scala-steward\.conf": ("", ".github", ".config"),
}
SEARCHED = (
    ".github/dependabot.yml", "renovate.json in the root, .github, .gitlab", ".renovaterc", "scala-steward.conf",
    "commits of such a bot in 12 months",
)  # fmt: skip
_BOT = re.compile(r"dependabot|renovate|pyup-bot|scala-steward", re.IGNORECASE)
_ECOSYSTEM = r"package-ecosystem[\"']?[ \t]*:[ \t]*[\"']?([\w-]+)"


def observe(material: Material) -> Check:
    configured = [finding for entry in _entries(material) for finding in _configured(material, entry)]
    return met(KEY, (*configured, *_commits(material, bool(configured))), SEARCHED)


def _entries(material: Material) -> list[Entry]:
    return [entry for name, folders in PLACES.items() for entry in material.tree.matching(name, folders)]


def _configured(material: Material, entry: Entry) -> Iterator[Finding]:
    document = material.read(entry)
    if document and document.search(r"^[ \t]*[^#\s]"):
        yield Finding(f"{KEY}.config/1", "configured", entry.path, 1, ", ".join(_ecosystems(document)))


def _ecosystems(document: Document) -> list[str]:
    found = (re.search(_ECOSYSTEM, line) for _, line in document.find(_ECOSYSTEM))
    return list(dict.fromkeys(one[1] for one in found if one))


def _commits(material: Material, configured: bool) -> Iterator[Finding]:
    since = material.as_of - YEAR
    made = material.history.signed_since(since).items()
    counts = {
        author.name: count for author, (count, _) in made if _BOT.search(f"{author.name} {author.email}")
    }
    if counts:
        said = ", ".join(f"{name}: {count}" for name, count in counts.items())
        yield Finding(f"{KEY}.commits/1", "used in 12 months", excerpt=said)
    elif configured:
        yield Finding(f"{KEY}.commits/1", "no commit of it in 12 months")
