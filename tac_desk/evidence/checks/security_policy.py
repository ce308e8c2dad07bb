"""Is it said how a vulnerability is to be reported?"""

from dataclasses import replace

from tac_desk.domain.check import YES, Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.named import named
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import Material

CONTENT = (
    ("a way to report", r"https?://|[\w.+-]{1,64}@[\w-]{1,63}\."),
    ("what happens then", r"\d|disclos|vulnerabilit"),
)
SAID = {"a way to report": "an address", "what happens then": "a time, or a word on disclosure"}
KEY = "security_policy"
HEADING = r"security polic|vulnerabilit|reporting security"


def observe(material: Material) -> Check:
    """A file in the usual places; a section of the README that speaks of vulnerabilities is weaker evidence."""
    check = named(
        material,
        KEY,
        r"security(?:[-_]policy)?",
        "SECURITY*",
        heading=r"security polic|vulnerabilit|reporting security",
        inherited=True,
    )
    if check.outcome != YES:
        return check
    files = [finding.path for finding in check.findings if finding.path and finding.name.endswith(".file")]
    return replace(
        check, findings=(*check.findings, *(one for path in files[:1] for one in _content(material, path)))
    )


def _content(material: Material, path: str) -> tuple[Finding, ...]:
    document = material.at(path)
    if document is None:
        return ()
    found = []
    for part, pattern in CONTENT:
        line = document.search(pattern)
        rule = f"{KEY}.content/1"
        if line:
            found.append(Finding(rule, f"{part}: found", path, line[0], excerpt(line[1])))
        else:
            found.append(Finding(rule, f"{part}: absent", path, searched=(SAID[part],)))
    return tuple(found)
