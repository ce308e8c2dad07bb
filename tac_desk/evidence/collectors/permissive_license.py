"""Which licence is it, by its text, and does the package say the same?"""

import re
from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.document import Document, excerpt, parse_toml
from tac_desk.evidence.licenses import Match, recognise, spoken
from tac_desk.evidence.material import Material
from tac_desk.evidence.tree import Entry

NAMES = r"(?:(?:un)?licen[cs]e|copying|ofl)(?:[-_.][\w.+-]+)?|(?:mit|bsd|apache)[-_.]licen[cs]e(?:\.\w+)?"
SEARCHED = ("LICENSE*", "LICENCE*", "COPYING*", "MIT-LICENSE", "at the root, else in LICENSES/")
TEXT = "license.text/1"
MOST_SHOWN = 12


def observe(material: Material, criterion: Criterion) -> Observation:
    least = int(criterion.options.get("least_similarity_percent", 100))
    matches = [(entry, _match(material, entry, least)) for entry in license_files(material)]
    ids = sorted({match.spdx for _, match in matches if match and match.kind in ("exact", "similar")})
    texts = tuple(_finding(material, entry, match) for entry, match in matches)
    if not texts:
        texts = (Finding("license.absent/1", "absent", searched=SEARCHED),)
    return Observation((*texts, *_declared(material, ids)), {"licenses": ids})


def license_files(material: Material) -> list[Entry]:
    """Licence files at the root; where there is none, those of a LICENSES folder."""
    root = [
        entry
        for entry in material.tree.matching(NAMES, ("",))
        if not entry.name.lower().endswith((".py", ".sh"))
    ]
    return root or [*material.tree.below("LICENSES"), *material.tree.below("LICENSE")]


def _match(material: Material, entry: Entry, least: int) -> Match | None:
    document = material.read(entry)
    return recognise(document.text, least) if document else None


def _finding(material: Material, entry: Entry, match: Match | None) -> Finding:
    if match is None:
        return Finding(TEXT, "unreadable", entry.path)
    document = material.read(entry)
    edits = [*(f"+{word}" for word in match.added), *(f"-{word}" for word in match.removed)]
    first = next((line for line in (document.lines if document else []) if line.strip()), "")
    return Finding(TEXT, match.outcome, entry.path, 1, excerpt(" ".join(edits[:MOST_SHOWN]) or first))


def _declared(material: Material, ids: list[str]) -> Iterator[Finding]:
    """What package metadata and the application call the licence."""
    for entry in material.tree.matching(r"pyproject\.toml|setup\.(?:py|cfg)|cargo\.toml", ("",)):
        document = material.read(entry)
        name = _license_field(document) if document else None
        if document and name:
            line = document.search(r"licen[cs]e")
            yield Finding(
                "license.declared/1", _agrees(name, ids), entry.path, line and line[0], excerpt(name)
            )
    claimed = material.claims.get("license")
    if claimed:
        yield Finding("license.declared/1", _agrees(claimed, ids), "the application", None, excerpt(claimed))


def _agrees(name: str, ids: list[str]) -> str:
    means = [spoken(part) for part in re.split(r"\s+(?:OR|AND)\s+|/", name)]
    known = [spdx for spdx in means if spdx]
    if not known or not ids:
        return "not compared"
    return "agrees" if all(any(one.startswith(spdx) for one in ids) for spdx in known) else "contradicts"


def _license_field(document: Document) -> str | None:
    if not document.path.endswith(".toml"):
        found = document.search(r"""^[ \t]*license[ \t]*=[ \t]*["']?\w""")
        return (
            re.sub(r"^\s*license\s*=\s*|[\"',]", "", found[1], flags=re.IGNORECASE).strip() if found else None
        )
    content = parse_toml(document)
    table = content.get("project") or content.get("package") or {}
    name = table.get("license") if isinstance(table, dict) else None
    name = name.get("text") if isinstance(name, dict) else name
    return name.splitlines()[0] if isinstance(name, str) and name.strip() and len(name) < 300 else None
