"""Workflows that publish packages or releases: how, to where, and with which credentials."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tac_desk.domain.finding import Finding
from tac_desk.evidence.ci import CI, ci_of
from tac_desk.evidence.document import Document, excerpt
from tac_desk.evidence.material import Material
from tac_desk.evidence.workflow import Workflow

PYTHON = re.compile(  # each alternative begins a step that uploads to an index
    r"pypa/gh-action-pypi-publish|python-semantic-release|\btwine[ \t]{1,4}upload|\bmaturin[ \t]{1,4}(?:upload|publish)"
    r"|maturin-action|\buv[ \t]{1,4}publish|\b(?:flit|poetry|hatch|pdm|rye)[ \t]{1,4}publish"
    r"|setup\.py[^\n]{0,60}[ \t]upload"
    r"|\banaconda[^\n]{0,120}[ \t]upload|conda[ -]build|test-infra/\.github/workflows/build_wheels"
    r"|\bprovider:[ \t]{0,4}pypi|pypi-publish",
    re.IGNORECASE,
)
OTHER = re.compile(
    r"goreleaser/goreleaser|\bcargo[ \t]{1,4}publish|\bnpm[ \t]{1,4}publish|semantic-release|docker/build-push-action"
    r"|softprops/action-gh-release|ncipollo/release-action|actions/create-release"
    r"|\bgh[ \t]{1,4}release[ \t]{1,4}create",
    re.IGNORECASE,
)
TRUSTED = re.compile(r"id-token[\"']?[ \t]{0,4}:[ \t]{0,4}[\"']?write")
TOKEN = re.compile(
    r"\b(?:password|TWINE_PASSWORD|PYPI[\w-]{0,30}TOKEN|MATURIN_PYPI_TOKEN|UV_PUBLISH_TOKEN)\b", re.IGNORECASE
)
_TRADE = re.compile(
    r"[Pp]ublish|[Uu]pload|release|conda|docker/|maturin|build_wheels|provider|id-token|[Pp]assword|PASS|TOKEN"
)
_COMMENT = re.compile(r"[ \t]*#")


@dataclass(frozen=True, slots=True)
class Publisher:
    """`kind` is package or release; `means` is trusted publishing, token or unknown."""

    kind: str
    means: str
    path: str
    line: int
    text: str


def publishers_of(material: Material) -> tuple[Publisher, ...]:
    """Each file of CI that publishes, once for each kind; worked out once."""
    return material.once("publishers", lambda asked: tuple(_publishers(asked, ci_of(asked))))


def _publishers(material: Material, ci: CI) -> Iterator[Publisher]:
    for document in (*_documents(material, ci.workflows), *ci.others):
        for kind, wanted in (("package", PYTHON), ("release", OTHER)):
            seen = next(_live_lines(document, wanted), None)
            if seen:
                yield Publisher(kind, _means(document), document.path, seen[0], excerpt(seen[1]))


def _documents(material: Material, workflows: tuple[Workflow, ...]) -> Iterator[Document]:
    for workflow in workflows:
        entry = material.tree.at(workflow.path)
        document = material.read(entry) if entry else None
        if document:
            yield document


def _live_lines(document: Document, wanted: re.Pattern[str]) -> Iterator[tuple[int, str]]:
    """Lines that match and are no comments; only those with a word of the trade are looked at closely."""
    for number, line in _candidates(document):
        if wanted.search(line):
            yield number, line


@lru_cache(maxsize=8)
def _candidates(document: Document) -> tuple[tuple[int, str], ...]:
    found = ((number, line) for number, line in enumerate(document.lines, 1) if _TRADE.search(line))
    return tuple((number, line) for number, line in found if not _COMMENT.match(line))


def _means(document: Document) -> str:
    if next(_live_lines(document, TOKEN), None):
        return "token"
    return "trusted publishing" if next(_live_lines(document, TRUSTED), None) else "unknown means"


def findings_of(publishers: tuple[Publisher, ...], rule: str) -> list[Finding]:
    return [Finding(rule, f"{one.kind}, {one.means}", one.path, one.line, one.text) for one in publishers]
