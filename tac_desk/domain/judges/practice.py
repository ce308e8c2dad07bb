"""Rules about how a project works: CI, governance and its licence."""

from collections.abc import Mapping

from tac_desk.domain.finding import Observation
from tac_desk.domain.judges.verdicts import CAUTION, FAIL, JUDGMENT, PASS, Judge, aside, places
from tac_desk.domain.rulebook import Criterion


def working_ci(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    tests, configured = seen.found("ci.tests", "found"), seen.found("ci.workflow", "configured")
    uncovered = seen.found("ci.platform", "not covered")
    if not tests and not configured:
        return FAIL, "no CI that builds or tests is configured" + aside(seen.found("ci.workflow"), "seen: ")
    if not tests:
        return (
            CAUTION,
            f"CI is configured ({places(configured)}), but no step that runs tests was recognised",
        )
    if uncovered:
        missing = ", ".join(finding.excerpt for finding in uncovered)
        return CAUTION, f"tests run in {places(tests)}, but not on declared platforms: {missing}"
    return PASS, f"tests run on changes in {places(tests)}; whether the runs succeed is not in git"


def governance(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    document = next(iter(seen.found("governance.document", "found")), None)
    doubts = seen.found("governance.doubt")
    if document and doubts:
        return CAUTION, f"{document.path}: {'; '.join(doubt.outcome for doubt in doubts)}"
    if document:
        return PASS, f"{document.path} is a standalone governance document"
    if seen.found("governance.document"):
        return CAUTION, f"{places(seen.found('governance.document'))} could not be read or says nothing"
    mentions = seen.found("governance.mention")
    if mentions:
        return FAIL, f"governance is only mentioned ({places(mentions)}); there is no standalone document"
    return FAIL, "no governance document in the repository; an organisation-wide one would not be in it"


def permissive_license(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    allowed = frozenset(criterion.options.get("allowed", ()))
    texts = seen.found("license.text")
    known = [finding for finding in texts if finding.outcome.startswith(("exact ", "similar "))]
    ids = sorted({finding.outcome.split()[1] for finding in known})
    if not texts:
        return FAIL, "no licence text at the root"
    if len(known) < len(texts):
        unsure = tuple(finding for finding in texts if finding not in known)
        return CAUTION, f"{places(unsure)}: {unsure[0].outcome}; a person must read it"
    if not allowed.issuperset(ids):
        return _partly_allowed(ids, allowed)
    if seen.found("license.declared", "contradicts"):
        return CAUTION, f"the text is {', '.join(ids)}, but {_declared(seen)}"
    return PASS, f"{', '.join(ids)} ({places(texts)})"


def _partly_allowed(ids: list[str], allowed: frozenset[str]) -> tuple[str, str]:
    others = ", ".join(name for name in ids if name not in allowed)
    if allowed.isdisjoint(ids):
        return FAIL, f"{others} is not among the permissive licences of the rulebook"
    return (
        JUDGMENT,
        f"several licences ({', '.join(ids)}), of which {others} is not permissive: is it a choice?",
    )


def _declared(seen: Observation) -> str:
    return "; ".join(f"{f.path} says {f.excerpt}" for f in seen.found("license.declared", "contradicts"))


JUDGES: Mapping[str, Judge] = {
    "working_ci": working_ci,
    "governance": governance,
    "permissive_license": permissive_license,
}
