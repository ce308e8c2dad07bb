"""Are the newest releases signed: by files beside them on the forge, or by their tags?

The endings are those of OpenSSF Scorecard 5, Signed-Releases; as there, a release without files counts for nothing.
`count` is the number of the newest releases whose files the forge shows and none of which is a signature. Without
the forge's list of files an unsigned tag says nothing about them, so that stays unknown: a workflow that signs is
shown, but what it made cannot be seen here.
"""

import re

from tac_desk.domain.check import NO, NOT_APPLICABLE, UNKNOWN, YES, Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks import signing_steps
from tac_desk.evidence.checks.answer import MOST_FINDINGS, absent
from tac_desk.evidence.checks.flows import flows_of
from tac_desk.evidence.commands import Patience
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import Material
from tac_desk.evidence.tags import Tag, releases

KEY = "signed_releases"
LAST = 5
ENDINGS = (
    ".asc", ".minisig", ".sig", ".sign", ".sigstore", ".sigstore.json", ".intoto.jsonl",
)  # fmt: skip
SEARCHED = ("signatures in the tags of the newest releases", "release files such as *.asc, *.sigstore.json")
_SIGNATURE = re.compile(rb"(?m)^-----BEGIN (?:PGP SIGNATURE|PGP MESSAGE|SSH SIGNATURE|SIGNED MESSAGE)-----")


def observe(material: Material) -> Check:
    given = material.facts.value("releases")
    assets = {release["tag"]: release["assets"] for release in given or ()}
    newest = releases(material.tags)[:LAST]
    if not newest:
        return absent(KEY, SEARCHED, UNKNOWN if given else NOT_APPLICABLE)  # a clone may lack the tags
    found = [_release(material, tag, assets.get(tag.name)) for tag in newest]
    unsigned = sum(finding.outcome == "not signed" for finding in found)
    unsure = any(finding.outcome == "its tag is not signed" for finding in found)
    configured = _configured(material)
    outcome = NO if unsigned else UNKNOWN if unsure else YES
    searched = (*SEARCHED, *signing_steps.SEARCHED)
    missing = absent(KEY, searched).findings if outcome == UNKNOWN and not configured else ()
    return Check(KEY, outcome, unsigned, (*found, *configured, *missing)[:MOST_FINDINGS])


def is_signed(material: Material, tag: Tag) -> bool:
    """Whether the tag is an object with a signature; whose it is cannot be told here."""
    content = material.read_object(tag.sha, "tag") if tag.sha else None
    return content is not None and _SIGNATURE.search(content) is not None


def _release(material: Material, tag: Tag, assets: list[str] | None) -> Finding:
    signature = next((name for name in assets or () if name.lower().endswith(ENDINGS)), "")
    if signature:
        return Finding(f"{KEY}.release/1", "signed by a file", excerpt=excerpt(f"{tag.name}: {signature}"))
    if is_signed(material, tag):
        return Finding(f"{KEY}.release/1", "its tag is signed", excerpt=tag.name)
    return Finding(f"{KEY}.release/1", "not signed" if assets else "its tag is not signed", excerpt=tag.name)


def _configured(material: Material) -> list[Finding]:
    patience = Patience()
    flows = flows_of(material).all
    return [finding for flow in flows for finding in signing_steps.signers(material, flow, patience)]
