"""Can it be installed by pip or Conda, and does the package's metadata link back to this repository?"""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import Material
from tac_desk.evidence.packaging import SEARCHED, Package, packages_of
from tac_desk.evidence.publishing import findings_of, publishers_of

FORGES = ("github.com", "gitlab.com", "codeberg.org", "bitbucket.org")
MOST_SHOWN = 12
_INSTALL = re.compile(
    r"\b(?:pip3?|uv pip|uv|pipx|poetry|pdm)[ \t]{1,4}(?:install|add)[ \t][^\n`]{0,200}"
    r"|\b(?:conda|mamba|pixi)[ \t]{1,4}(?:install|add)[ \t][^\n`]{0,200}"
)
_BADGE = (
    r"img\.shields\.io/(?:pypi|conda)/|badge\.fury\.io/py/|badgen\.net/pypi/|pypi\.org/project/"
    r"|anaconda\.org/[\w-]{1,60}/[\w-]{1,60}/badges"
)


def observe(material: Material, criterion: Criterion) -> Observation:
    packages = packages_of(material)
    identity = identity_of(material)
    findings = [
        Finding("packages.metadata/1", "found", one.path, None, one.name) for one in packages[:MOST_SHOWN]
    ]
    findings += list(_links(material, packages))
    findings += findings_of(publishers_of(material), "packages.publish/1")
    findings += list(_documented(material, packages))
    findings += list(_indexed(material))
    if not packages:
        findings.append(Finding("packages.absent/1", "absent", searched=SEARCHED))
    return Observation(
        tuple(findings), {"packages": len(packages)} | ({"repository": identity} if identity else {})
    )


# --- which repository this is ------------------------------------------------------------------------------


def identity_of(material: Material) -> str | None:
    """`owner/name` in lower case, by the forge or the address; None for a path, which does not say."""
    said = material.facts.value("full_name")
    if isinstance(said, str):
        return said.lower()
    return _owner_and_name(material.repository) if material.repository.startswith("https:") else None


def _owner_and_name(address: str) -> str | None:
    parts = urlsplit(address).path.strip("/").split("/")
    return f"{parts[0]}/{parts[1].removesuffix('.git')}".lower() if len(parts) >= 2 else None


def _linked(url: str) -> str | None:
    """The `owner/name` a link to a forge means."""
    try:
        host = (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return None
    return _owner_and_name(url) if host in FORGES else None


def _links(material: Material, packages: tuple[Package, ...]) -> Iterator[Finding]:
    """Each repository a package's metadata link to, once."""
    identity = identity_of(material)
    for package in packages[:MOST_SHOWN]:
        seen = set()
        for line, url in package.links:
            linked = _linked(url)
            if linked and linked not in seen:
                seen.add(linked)
                yield Finding(
                    "packages.link/1", _whose(linked, identity, material), package.path, line, excerpt(url)
                )


def _whose(linked: str, identity: str | None, material: Material) -> str:
    """A path that ends in owner and name confirms a link; it never contradicts one, for folders are named freely."""
    if identity is not None:
        return "this repository" if linked == identity else "another"
    parts = [part.removesuffix(".git") for part in re.split(r"[/\\+]", material.repository.lower()) if part]
    owner, _, name = linked.partition("/")
    return "this repository, by its path" if [owner, name] in (parts[-2:], parts[-3:-1]) else "unknown"


# --- what the outside says ---------------------------------------------------------------------------------


def _documented(material: Material, packages: tuple[Package, ...]) -> Iterator[Finding]:
    """The README tells how to install it, or shows the badge of an index."""
    readme = material.readme()
    if readme is None:
        return
    names = {_plain(package.name) for package in packages if package.name}
    for line, text in readme.find(_INSTALL.pattern):
        said = {
            _plain(re.split(r"[\[<>=!~;@]", word)[0])
            for word in text.replace("`", " ").replace('"', " ").split()
        }
        if names & said:
            yield Finding("packages.install/1", "by name", readme.path, line, excerpt(text))
            break
    badge = readme.search(_BADGE)
    if badge:
        yield Finding("packages.badge/1", "found", readme.path, badge[0], excerpt(badge[1]))


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name.strip("'\"")).lower()


def _indexed(material: Material) -> Iterator[Finding]:
    fact = material.facts.get("package_index")
    if fact is None:
        if "package_index" in material.facts.tried:
            yield Finding(
                "packages.index/1", "not known", excerpt=excerpt(material.facts.tried["package_index"])
            )
        return
    for row in fact.value[:MOST_SHOWN]:
        outcome = {True: "links back", False: "does not link back"}.get(row["links_back"], "not known")
        yield Finding(
            "packages.index/1", outcome, excerpt=excerpt(f"{row['name']} {row['version']} on {row['index']}")
        )
    if not fact.value:
        yield Finding("packages.index/1", "absent", excerpt=excerpt(fact.said))
