"""Rules about how a project works: governance and its licence."""

from collections.abc import Mapping

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.judges.verdicts import CAUTION, FAIL, JUDGMENT, PASS, Judge, places
from tac_desk.domain.rulebook import Criterion

PARTS_FORK = "does the licence of the project count, or that of each of its parts?"


def governance(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    """One document that stands without doubts is enough: another may only point to it. One ruler is a doubt of all."""
    documents = seen.found("governance.document", "found", "found elsewhere")
    doubts = seen.found("governance.doubt")
    doubted = {doubt.path for doubt in doubts}
    rulers = tuple(doubt for doubt in doubts if doubt.outcome == "one person decides")
    clear = [
        document for document in documents if document.path not in doubted and _speaks(seen, document.path)
    ]
    if rulers:
        return CAUTION, f"{_quoted(rulers)}{_nowhere(seen)}"
    if clear:
        where = " elsewhere in the tree" if clear[0].outcome == "found elsewhere" else ""
        return (
            PASS,
            f"{clear[0].path} is a standalone governance document{where}{_unsaid(seen, clear[0].path)}{_nowhere(seen)}",
        )
    if doubts:
        return CAUTION, f"{_quoted(doubts)}{_nowhere(seen)}"
    if documents:
        return (
            CAUTION,
            f"{documents[0].path} speaks neither of roles nor of decisions nor of becoming a maintainer",
        )
    if seen.found("governance.document"):
        return CAUTION, f"{places(seen.found('governance.document'))} could not be read or says nothing"
    if inherited := seen.found("governance.inherited"):
        return CAUTION, f"none in this repository; the organisation's own {inherited[0].path} was not read"
    mentions = seen.found("governance.mention")
    if mentions:
        quoted = f"{mentions[0].path}, line {mentions[0].line}: “{mentions[0].excerpt}”"
        return FAIL, f"governance is only mentioned ({quoted}); there is no standalone document"
    return FAIL, "no governance document in the repository; an organisation-wide one would not be in it"


def _speaks(seen: Observation, path: str | None) -> bool:
    parts = [part for part in seen.found("governance.part") if part.path == path]
    return not parts or any(part.outcome.endswith(": found") for part in parts)


def _unsaid(seen: Observation, path: str | None) -> str:
    parts = [part for part in seen.found("governance.part") if part.path == path]
    missing = [part.outcome.removesuffix(": absent") for part in parts if part.outcome.endswith(": absent")]
    return f"; it does not speak of {' and '.join(missing)}" if missing else ""


def _quoted(doubts: tuple[Finding, ...]) -> str:
    return "; ".join(f"{doubt.path}: {doubt.outcome}: “{doubt.excerpt}”" for doubt in doubts)


def _nowhere(seen: Observation) -> str:
    links = seen.found("governance.broken_link")
    leads = "leads" if len(links) == 1 else "lead"
    return f"; {len(links)} of its links {leads} nowhere ({links[0].excerpt})" if links else ""


def permissive_license(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    allowed = frozenset(criterion.options.get("allowed", ()))
    texts = seen.found("license.text")
    known = [finding for finding in texts if finding.outcome.startswith(("exact ", "similar "))]
    ids = sorted({finding.outcome.split()[1] for finding in known})
    if not texts:
        return FAIL, "no licence text at the root"
    if len(known) < len(texts):
        unsure = tuple(finding for finding in texts if finding not in known)
        edits = f" (differing words: {unsure[0].excerpt})" if unsure[0].outcome.startswith("modified") else ""
        return CAUTION, f"{places(unsure)}: {unsure[0].outcome}{edits}; a person must read it"
    if not allowed.issuperset(ids) and not (
        seen.found("license.declared", "a choice") and allowed.intersection(ids)
    ):
        return _partly_allowed(ids, allowed)
    if seen.found("license.declared", "contradicts"):
        return CAUTION, f"the text is {', '.join(ids)}, but {_declared(seen)}"
    below = tuple(finding for finding in seen.found("license.below") if finding.outcome not in allowed)
    if below:
        return (
            JUDGMENT,
            f"{', '.join(ids)} at the root, but {below[0].path} is {below[0].outcome}: {PARTS_FORK}",
        )
    choice = seen.found("license.declared", "a choice")
    chosen = f"; a choice, says {choice[0].path}" if choice else ""
    return PASS, f"{', '.join(ids)} ({places(texts)}){chosen}"


def _partly_allowed(ids: list[str], allowed: frozenset[str]) -> tuple[str, str]:
    others = ", ".join(name for name in ids if name not in allowed)
    if allowed.isdisjoint(ids):
        return FAIL, f"{others} is not among the permissive licences of the rulebook"
    return (
        JUDGMENT,
        f"several licences ({', '.join(ids)}), of which {others} is not permissive: is it a choice, or do all apply?",
    )


def _declared(seen: Observation) -> str:
    return "; ".join(f"{f.path} says {f.excerpt}" for f in seen.found("license.declared", "contradicts"))


JUDGES: Mapping[str, Judge] = {
    "governance": governance,
    "permissive_license": permissive_license,
}
