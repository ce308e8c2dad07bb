"""Are the newest releases signed: by their tags, or by files beside them on the forge? `count` is those that are not.

The endings are those of OpenSSF Scorecard 5, Signed-Releases. Without the forge's list of files an unsigned tag says
nothing about them, so that stays unknown.
"""

import re
from collections.abc import Iterator

from tac_desk.domain.check import NO, UNKNOWN, YES, Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.answer import nothing_to_look_at
from tac_desk.evidence.checks.flows import Flow, flows_of, text_of
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import Material
from tac_desk.evidence.tags import Tag, releases
from tac_desk.evidence.tame_yaml import line_of

KEY = "signed_releases"
LAST = 5
ENDINGS = (
    ".asc", ".minisig", ".sig", ".sign", ".sigstore", ".sigstore.json", ".intoto.jsonl",
)  # fmt: skip
SEARCHED = ("signatures in the tags of the newest releases", "release files such as *.asc, *.sigstore.json")
_SIGNATURE = re.compile(rb"(?m)^-----BEGIN (?:PGP SIGNATURE|PGP MESSAGE|SSH SIGNATURE|SIGNED MESSAGE)-----")
_SIGNER = re.compile(
    r"sigstore/|cosign|actions/attest|slsa-framework/slsa-github-generator|gh-action-pypi-publish|\bgpg\b.{0,80}--detach"
    r"|crazy-max/ghaction-import-gpg|\battestations:",
    re.IGNORECASE,
)
MOST_RUN = 20_000


def observe(material: Material) -> Check:
    given = material.facts.value("releases")
    assets = {release["tag"]: release["assets"] for release in given or ()}
    newest = releases(material.tags)[:LAST]
    if not newest:
        return nothing_to_look_at(KEY, SEARCHED)
    found = [_release(material, tag, assets.get(tag.name)) for tag in newest]
    unsigned = sum(finding.outcome == "not signed" for finding in found)
    unsure = any(finding.outcome == "its tag is not signed" for finding in found)
    outcome = NO if unsigned else UNKNOWN if unsure else YES
    configured = [finding for flow in flows_of(material).all for finding in _signers(flow)]
    return Check(KEY, outcome, unsigned, (*found, *configured))


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
    known = assets is not None
    return Finding(f"{KEY}.release/1", "not signed" if known else "its tag is not signed", excerpt=tag.name)


def _signers(flow: Flow) -> Iterator[Finding]:
    """Configured signing is a sign that releases to come are signed, not that these are."""
    for one in (*flow.jobs, *(step for _, step in flow.steps())):
        for key in ("uses", "run"):
            said = text_of(one, key) or ""
            if seen := _SIGNER.search(said[:MOST_RUN]):
                line = (line_of(one[key]) or 1) + said.count("\n", 0, seen.start())
                yield Finding(
                    f"{KEY}.workflow/1", "signing is configured", flow.path, line, excerpt(seen.group())
                )
