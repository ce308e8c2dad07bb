"""Are reporters led by templates for issues or pull requests?"""

from tac_desk.domain.check import NO, UNKNOWN, YES, Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.material import Material

SEARCHED = (
    ".github/ISSUE_TEMPLATE/*",
    "ISSUE_TEMPLATE*",
    "PULL_REQUEST_TEMPLATE*",
    "in the root, .github, docs",
)
MOST_SHOWN = 5


def observe(material: Material) -> Check:
    """An organisation may have templates for all its projects, which are not in this repository."""
    folders = ("", ".github", "docs", ".github/issue_template", ".github/pull_request_template")
    entries = material.tree.matching(r"(?:issue|pull_request)_template(?:\.\w+)?", folders[:3])
    entries += material.tree.matching(r"[^.].*\.(?:md|ya?ml)", folders[3:])
    found = tuple(Finding("template.file/1", "found", entry.path) for entry in entries[:MOST_SHOWN])
    if found:
        return Check("issue_templates", YES, 0, found)
    asked = material.facts.get("community_files") is not None
    return Check(
        "issue_templates",
        NO if asked else UNKNOWN,
        0,
        (Finding("template.absent/1", "absent", searched=SEARCHED),),
    )
