"""Are the tags of the newest releases signed? `count` is those that are not; silver asks for it."""

from tac_desk.domain.check import NO, YES, Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.answer import nothing_to_look_at
from tac_desk.evidence.checks.signed_releases import is_signed
from tac_desk.evidence.material import Material
from tac_desk.evidence.tags import releases

KEY = "version_tags_signed"
LAST = 5
SEARCHED = (f"a signature in each of the {LAST} newest stable tags",)


def observe(material: Material) -> Check:
    newest = releases(material.tags)[:LAST]
    if not newest:
        return nothing_to_look_at(KEY, SEARCHED)
    signed = {tag.name: is_signed(material, tag) for tag in newest}
    unsigned = len(signed) - sum(signed.values())
    findings = (
        Finding(f"{KEY}.tag/1", "signed" if is_so else "not signed", excerpt=name)
        for name, is_so in signed.items()
    )
    return Check(KEY, NO if unsigned else YES, unsigned, tuple(findings))
