"""Are the newest commits signed off by their authors?"""

import re

from tac_desk.domain.check import NO, NOT_APPLICABLE, UNKNOWN, YES, Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import Material

NEWEST = 20  # as many as the landscape's own checker looks at
MOST_SHOWN = 5
KEY = "dco"
_SIGNED = re.compile(rb"(?mi)^signed-off-by: [^\n]{0,200}<[^>\n]{1,200}>")


def observe(material: Material) -> Check:
    """Merges are known by their parents, not by their message; a squashed commit keeps the trailers it gathered."""
    log = material.history.log
    parents = zip(log.shas, log.parents, strict=True)
    newest = [sha.decode() for sha, parent in parents if b" " not in parent.strip()][:NEWEST]
    if not newest:
        return Check(KEY, NOT_APPLICABLE)
    messages = {sha: material.read_object(sha, "commit") for sha in newest}
    unread = [sha for sha, content in messages.items() if content is None]
    unsigned = [
        sha for sha, content in messages.items() if content is not None and not _SIGNED.search(_body(content))
    ]
    found = [
        Finding("dco.commit/1", "not signed off", excerpt=_subject(sha, messages[sha])) for sha in unsigned
    ]
    said = Finding("dco.newest/1", f"{len(newest) - len(unsigned) - len(unread)} of {len(newest)} signed off")
    outcome = NO if unsigned else UNKNOWN if unread else YES
    return Check(KEY, outcome, len(unsigned), (said, *found[:MOST_SHOWN]))


def _body(content: bytes) -> bytes:
    return content.partition(b"\n\n")[2]


def _subject(sha: str, content: bytes | None) -> str:
    line = _body(content or b"").partition(b"\n")[0].decode("utf-8", "replace")
    return excerpt(f"{sha[:12]} {line}")
