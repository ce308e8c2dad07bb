"""Is there a website, with a quick start and binaries to install?"""

import re
from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.collectors import quick_start
from tac_desk.evidence.collectors.documentation import doc_pages, sites
from tac_desk.evidence.document import excerpt, parse_toml
from tac_desk.evidence.material import Material

BINARIES = (
    r"pypi\.org/p(?:roject)?/|img\.shields\.io/(?:pypi|conda)|badge\.fury\.io/py|anaconda\.org/"
    r"|\bpip3? install\b|\bconda install\b"
)
SETTINGS = r"^(?:site_url|html_baseurl|url)[ \t]*[:=][ \t]*\S{1,200}"


def observe(material: Material, criterion: Criterion) -> Observation:
    started = [
        one for one in quick_start.observe(material, criterion).findings if one.outcome != "leads nowhere"
    ]
    addresses = [*_claimed(material), *_packaged(material), *_configured(material), *sites(material)]
    found = addresses or [
        Finding("website.address/1", "absent", searched=("pyproject.toml", "mkdocs.yml", "README"))
    ]
    return Observation((*found, *_binaries(material), *started), _figures(material))


def _figures(material: Material) -> dict[str, object]:
    """`forge_asked` is 1 when the forge was asked: its own page may name a website that no file does."""
    asked = bool(material.facts.known or material.facts.tried)
    return {"pages": len(doc_pages(material)), "forge_asked": int(asked)}


def _claimed(material: Material) -> Iterator[Finding]:
    homepage, claimed = material.facts.get("homepage"), material.claims.get("website")
    if homepage:
        yield Finding(
            "website.address/1", "given", "the forge", None, excerpt(f"{homepage.value} {homepage.said}")
        )
    if claimed:
        yield Finding("website.address/1", "claimed", "the application", None, excerpt(claimed))


def _packaged(material: Material) -> Iterator[Finding]:
    entry = material.tree.at("pyproject.toml")
    document = material.read(entry) if entry else None
    project = parse_toml(document).get("project", {}) if document else {}
    urls = project.get("urls", {}) if isinstance(project, dict) else {}
    for name, address in urls.items() if isinstance(urls, dict) else ():
        wanted = re.search(r"home|doc|web|site", name, re.IGNORECASE)
        if wanted and isinstance(address, str) and "github.com" not in address:
            line = document.search(re.escape(address[:80])) if document else None
            yield Finding("website.address/1", "named", "pyproject.toml", line and line[0], excerpt(address))


def _configured(material: Material) -> Iterator[Finding]:
    for entry in material.tree.matching(r"mkdocs\.ya?ml|docusaurus\.config\.[jt]s", ("", "docs", "website")):
        document = material.read(entry)
        seen = document.search(SETTINGS) if document else None
        if seen:
            yield Finding("website.address/1", "named", entry.path, seen[0], excerpt(seen[1]))


def _binaries(material: Material) -> Iterator[Finding]:
    """An index that serves the package is a fact of the forge; a badge or a command only says so."""
    for row in material.facts.value("package_index") or ():
        yield Finding(
            "package.served/1", "served", str(row["index"]), None, excerpt(f"{row['name']} {row['version']}")
        )
    readme = material.readme()
    seen = readme.search(BINARIES) if readme else None
    if seen and readme:
        yield Finding("package.named/1", "named", readme.path, seen[0], excerpt(seen[1]))
