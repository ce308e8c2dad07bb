"""What an application claims, under the names collectors compare with; nothing here is believed."""

from collections.abc import Iterable, Mapping

from tac_desk.domain.bare import bare as bare
from tac_desk.domain.criteria import evidence_key
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.people import Council
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.stage import Stage

STATUS = "ecosystem_status"  # the row that asks for it
LISTED, NOT_LISTED = "listed", "not listed"
ANSWERS: Mapping[str, tuple[str, ...]] = {  # claim -> the questions of the shipped forms that ask for it
    "license": ("project_license", "license"),
    "pytorch_versions": ("pytorch_version", "pytorch_compatibility"),
    "maintainers": ("maintainer_handles", "maintainers_contributors"),
    "ci": ("ci_description", "ci_release"),
    "maintain_for": ("maintenance_commitment",),
    "website": ("website_url",),
    "documentation": ("documentation",),
    "governance": ("governance_model",),
    "adoption": ("production_adoption",),
    "roadmap": ("roadmap",),
    "security": ("security",),
    "sponsor": ("tac_sponsor",),
}


def claims_of(dossier: Dossier, council: Council | None = None) -> dict[str, str]:
    """The claims of `dossier`; a question its form asked and nobody answered is "", one it never asked is absent.

    A sponsorship on the ledger stands before what the form says, and is "sponsored" too, which no form can say.
    """
    fields = dict(dossier.fields)
    claims = {
        claim: next((fields[key] for key in keys if fields.get(key)), "")
        for claim, keys in ANSWERS.items()
        if any(key in fields for key in keys)
    }
    if dossier.homepage and not claims.get("website"):
        claims["website"] = dossier.homepage
    if dossier.sponsor is not None:
        claims["sponsor"] = claims["sponsored"] = _sponsor(dossier, council)
    return claims


def _sponsor(dossier: Dossier, council: Council | None) -> str:
    """Who sponsors it and for which seat, by name where the council knows one."""
    sponsorship = dossier.sponsor
    if sponsorship is None:
        return ""
    member = council.members.get(sponsorship.member) if council else None
    seat = next((seat.title for seat in council.seats if seat.id == sponsorship.seat), "") if council else ""
    return f"{member.name if member else sponsorship.member} ({seat or sponsorship.seat})"


def record_of(dossiers: Iterable[Dossier], rulebook: Rulebook, repositories: Iterable[str]) -> dict[str, str]:
    """What the council's own records say of a project living in one of `repositories`: `state` and `landscape`.

    `dossiers` are all there are. A council that has no admitted project on record keeps them elsewhere: then
    nothing is said, which is not the same as "not listed".
    """
    admitted = admitted_states(rulebook)
    wanted = {bare(address) for address in repositories}
    entered = [one for one in dossiers if rulebook.origin_track(one.track) == rulebook.entry_track]
    states = [dossier.state for dossier in entered if bare(dossier.repository) in wanted]
    if states:
        best = next((state for state in states if state in admitted), states[-1])
        return {"state": best, "landscape": LISTED if best in admitted else NOT_LISTED}
    return {"landscape": NOT_LISTED} if any(dossier.state in admitted for dossier in entered) else {}


def admitted_states(rulebook: Rulebook) -> frozenset[str]:
    """The states that count as an approved project, as the rulebook's row about the status lists them.

    A rulebook without such a row means those in which a project has been accepted and is not in arrears.
    """
    rows = [
        row for track in rulebook.tracks.values() for row in track.criteria if evidence_key(row) == STATUS
    ]
    listed = frozenset(str(state) for row in rows for state in row.options.get("accepted", ()))
    return listed or frozenset(map(rulebook.state_of, (Stage.ACCEPTED, Stage.ACTIVE, Stage.UNDER_REVIEW)))
