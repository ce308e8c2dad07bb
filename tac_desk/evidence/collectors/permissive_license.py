"""Which licence is it, by its text, and do the package, the forge and the application say the same?"""

import re
from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.document import Document, excerpt, parse_toml
from tac_desk.evidence.licenses import Match, recognise, spoken
from tac_desk.evidence.material import VENDORED, Material
from tac_desk.evidence.tree import Entry

NAMES = r"(?:(?:un)?licen[cs]e|copying|ofl)(?:[-_.][\w.+-]+)?|(?:mit|bsd|apache)[-_.]licen[cs]e(?:\.\w+)?"
SEARCHED = ("LICENSE*", "LICENCE*", "COPYING*", "MIT-LICENSE", "at the root, else in LICENSES/")
TEXT, DECLARED = "license.text/1", "license.declared/1"
PACKAGES = r"pyproject\.toml|setup\.(?:py|cfg)|cargo\.toml"
MOST_SHOWN, MOST_BELOW = 12, 4
_CLASSIFIER = r"License :: (?:OSI Approved :: )?[^\"'\n]{1,100}"


def observe(material: Material, criterion: Criterion) -> Observation:
    least = int(criterion.options.get("least_similarity_percent", 100))
    matches = [(entry, _match(material, entry, least)) for entry in license_files(material)]
    ids = sorted({match.spdx for _, match in matches if match and match.kind in ("exact", "similar")})
    texts = tuple(_finding(material, entry, match) for entry, match in matches)
    if not texts:
        texts = (Finding("license.absent/1", "absent", searched=SEARCHED),)
    below = _below(material, ids, least) if ids else ()
    return Observation((*texts, *_declared(material, ids), *_listed(material), *below), {"licenses": ids})


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


def _listed(material: Material) -> Iterator[Finding]:
    """The texts of a LICENSES folder, each named by its SPDX id, beside a licence at the root."""
    for entry in list(material.tree.below("LICENSES"))[:MOST_SHOWN]:
        yield Finding("license.listed/1", entry.name.rpartition(".")[0] or entry.name, entry.path)


def _below(material: Material, ids: list[str], least: int) -> Iterator[Finding]:
    """Other terms for a part of the project's own tree."""
    found = [entry for entry in material.tree.matching(NAMES) if entry.folder and _is_own(entry)]
    for entry in sorted(found, key=lambda one: (one.path.count("/"), one.path))[:MOST_BELOW]:
        match = _match(material, entry, least)
        if match and match.kind in ("exact", "similar") and match.spdx not in ids:
            yield Finding("license.below/1", match.spdx, entry.path, 1, match.outcome)


def _is_own(entry: Entry) -> bool:
    lower = f"/{entry.path.lower()}"
    foreign = (
        *VENDORED,
        "licenses/",
        "test/",
        "tests/",
        "testdata/",
        "site-packages/",
        "archive/",
        "assets/",
    )
    is_program = entry.name.lower().endswith((".py", ".sh", ".html", ".js", ".rb", ".tsx", ".ts", ".png"))
    return not is_program and not any(f"/{part}" in lower for part in foreign)


def _declared(material: Material, ids: list[str]) -> Iterator[Finding]:
    """What package metadata, the forge and the application call the licence."""
    for entry in material.tree.matching(PACKAGES, ("",)):
        document = material.read(entry)
        names = [(_line(document), _license_field(document))] if document else []
        names += list(document.find(_CLASSIFIER))[:MOST_SHOWN] if document else []
        for line, name in names:
            if name:
                shown = name.strip().strip("\"',")
                yield Finding(DECLARED, agrees(shown, ids), entry.path, line, excerpt(shown))
    forge, claimed = material.facts.get("license"), material.claims.get("license")
    if forge:
        said = excerpt(f"{forge.value} {forge.said}")
        yield Finding(DECLARED, agrees(str(forge.value), ids), "the forge", None, said)
    if claimed:
        yield Finding(DECLARED, agrees(claimed, ids), "the application", None, excerpt(claimed))


def _line(document: Document) -> int | None:
    seen = document.search(r"^\s*[\"']?licen[cs]e\b")
    return seen[0] if seen else None


def agrees(name: str, ids: list[str]) -> str:
    """Whether a declared name or SPDX expression means the licences of the texts; a choice says so."""
    parts = re.split(r"\s+(?:OR|AND|WITH)\s+|/|,", name[:300])
    known = [spdx for part in parts if (spdx := spoken(part))]
    if not known or not ids:
        return "not compared"
    if not all(any(one.startswith(spdx) for one in ids) for spdx in known):
        return "contradicts"
    return "a choice" if len(known) > 1 and re.search(r"\sOR\s|/", name[:300]) else "agrees"


def _license_field(document: Document) -> str | None:
    if not document.path.endswith(".toml"):
        found = document.search(r"""^[ \t]*license[ \t]*=[ \t]*["']?\w""")
        said = re.sub(r"^\s*license\s*=\s*|[\"',]", "", found[1], flags=re.IGNORECASE) if found else ""
        return said.strip() or None
    content = parse_toml(document)
    table = content.get("project") or content.get("package") or {}
    name = table.get("license") if isinstance(table, dict) else None
    name = name.get("text") if isinstance(name, dict) else name
    return name.splitlines()[0] if isinstance(name, str) and name.strip() and len(name) < 300 else None
