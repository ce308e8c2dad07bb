"""Judges what the collectors found, criterion by criterion; collectors never judge, and this never collects."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion

PASS, CAUTION, FAIL, JUDGMENT = "pass", "caution", "fail", "judgment"
NOT_VERIFIED = "not verified from git yet"


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the rule says about one criterion: one of the four verdicts, why, and the counts behind it."""

    verdict: str
    summary: str
    figures: Mapping[str, object] = field(default_factory=dict)


def judge(criterion: Criterion, observation: Observation | None, *, window_days: int) -> Judgement:
    """Applies the criterion's rule. What was not observed is caution, never a pass and never a fail."""
    rule = JUDGES.get(evidence_key(criterion))
    if observation is None or rule is None:
        return Judgement(CAUTION, NOT_VERIFIED)
    verdict, summary = rule(criterion, observation)
    return Judgement(verdict, summary.replace("{days}", str(window_days)), observation.figures)


def evidence_key(criterion: Criterion) -> str:
    """The question asked of git; a criterion of another track may share it through its `evidence` option."""
    return str(criterion.options.get("evidence", criterion.key))


# --- counts ------------------------------------------------------------------------------------------------


def _by_floor(criterion: Criterion, count: int, said: str) -> tuple[str, str]:
    """A lower bound (option `lower_bound`) above the floor passes; below it, it is not yet a fail."""
    if criterion.floor is None:
        return CAUTION, f"{said}; the rulebook names no floor"
    if count == criterion.floor:
        return PASS, f"{said}: exactly at the floor of {criterion.floor}"
    if count > criterion.floor:
        return PASS, f"{said}; the floor is {criterion.floor}"
    if criterion.options.get("lower_bound"):
        return CAUTION, f"{said}, a lower bound; the floor is {criterion.floor}"
    return FAIL, f"{said}; the floor is {criterion.floor}"


def _commits(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    verdict, said = _by_floor(
        criterion, seen.count("commits"), f"{seen.count('commits')} commits in {{days}} days"
    )
    human = seen.count("commits_human")
    if verdict == PASS and criterion.floor is not None and human < criterion.floor:
        return verdict, f"{said}; only {human} without merges and bots"
    newest = seen.found("commits.newest")
    if newest and not seen.count("commits"):
        return verdict, f"{said}; the newest is {newest[0].outcome}: is this clone up to date?"
    return verdict, said


def _contributors(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    people, wider = seen.count("people"), seen.count("people_with_coauthors")
    said = f"{people} {'person' if people == 1 else 'people'} wrote commits in {{days}} days, {wider} with co-authors"
    if criterion.floor is not None and people < criterion.floor <= wider:
        return JUDGMENT, f"{said}: the floor of {criterion.floor} is met only if co-authors count"
    return _by_floor(criterion, people, said)


def _core_maintainers(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    named, mentioned = seen.count("maintainers"), seen.found("maintainers.mentioned")
    verdict, said = _by_floor(
        criterion, named, f"{named} maintainers named in a maintainers, owners or governance file"
    )
    if verdict != FAIL:
        return verdict, said
    if seen.found("maintainers.team"):
        return CAUTION, f"{said}; teams are named too, and who is in them is not in git"
    if len(mentioned) >= (criterion.floor or 0):
        return CAUTION, f"{said}; {len(mentioned)} are named in {mentioned[0].path} only"
    return verdict, said


def _stars(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    source = next((finding.excerpt for finding in seen.findings), "")
    return _by_floor(criterion, seen.count("stars"), f"{seen.count('stars')} stars ({source})")


# --- files -------------------------------------------------------------------------------------------------


def _places(findings: tuple[Finding, ...]) -> str:
    return ", ".join(dict.fromkeys(finding.path or "" for finding in findings))


def _working_ci(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    tests, configured = seen.found("ci.tests", "found"), seen.found("ci.workflow", "configured")
    uncovered = seen.found("ci.platform", "not covered")
    if not tests and not configured:
        return FAIL, "no CI that builds or tests is configured" + _aside(seen.found("ci.workflow"), "seen: ")
    if not tests:
        return (
            CAUTION,
            f"CI is configured ({_places(configured)}), but no step that runs tests was recognised",
        )
    if uncovered:
        missing = ", ".join(finding.excerpt for finding in uncovered)
        return CAUTION, f"tests run in {_places(tests)}, but not on declared platforms: {missing}"
    return PASS, f"tests run on changes in {_places(tests)}; whether the runs succeed is not in git"


def _aside(findings: tuple[Finding, ...], words: str) -> str:
    return f" ({words}{_places(findings)})" if findings else ""


def _governance(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    document = next(iter(seen.found("governance.document", "found")), None)
    doubts = seen.found("governance.doubt")
    if document and doubts:
        return CAUTION, f"{document.path}: {'; '.join(doubt.outcome for doubt in doubts)}"
    if document:
        return PASS, f"{document.path} is a standalone governance document"
    if seen.found("governance.document"):
        return CAUTION, f"{_places(seen.found('governance.document'))} could not be read or says nothing"
    mentions = seen.found("governance.mention")
    if mentions:
        return FAIL, f"governance is only mentioned ({_places(mentions)}); there is no standalone document"
    return FAIL, "no governance document in the repository; an organisation-wide one would not be in it"


def _permissive_license(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    allowed = frozenset(criterion.options.get("allowed", ()))
    texts = seen.found("license.text")
    known = [finding for finding in texts if finding.outcome.startswith(("exact ", "similar "))]
    ids = sorted({finding.outcome.split()[1] for finding in known})
    if not texts:
        return FAIL, "no licence text at the root"
    if len(known) < len(texts):
        unsure = tuple(finding for finding in texts if finding not in known)
        return CAUTION, f"{_places(unsure)}: {unsure[0].outcome}; a person must read it"
    if not allowed.issuperset(ids):
        return _partly_allowed(ids, allowed)
    if seen.found("license.declared", "contradicts"):
        return CAUTION, f"the text is {', '.join(ids)}, but {_declared(seen)}"
    return PASS, f"{', '.join(ids)} ({_places(texts)})"


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


def _license_file(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    if not seen.found("license.file"):
        return FAIL, "no licence file at the root"
    exact = seen.found("license.file", "named as asked")
    if not exact:
        wanted = criterion.options.get("name", "LICENSE.md")
        return CAUTION, f"{_places(seen.found('license.file'))} at the root, not {wanted}"
    if seen.found("license.file", "unreadable"):
        return CAUTION, f"{_places(seen.found('license.file', 'unreadable'))} could not be read"
    if seen.found("license.third_party", "code") and not seen.found("license.third_party", "notice"):
        code = _places(seen.found("license.third_party", "code"))
        return CAUTION, f"{exact[0].path}, but third-party code ({code}) has no licence noted"
    return PASS, f"{exact[0].path} at the root"


def _readme_file(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    file = next(iter(seen.found("readme.file")), None)
    if file is None:
        return FAIL, "no README"
    if file.outcome != "named as asked":
        return (
            CAUTION,
            f"{file.path} ({file.outcome}), not {criterion.options.get('name', 'README.md')} at the root",
        )
    release = seen.found("readme.release", "found")
    if release:
        return PASS, f"{file.path}; releases are described in {_places(release)}"
    elsewhere = seen.found("readme.release", "not linked")
    return CAUTION, f"{file.path} does not say how and when releases are made" + _aside(
        elsewhere, "not linked: "
    )


def _contributing_file(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    file = next(iter(seen.found("contributing.file")), None)
    if file is None:
        mentions = _aside(seen.found("contributing.mention"), "only a section in ")
        return FAIL, f"no CONTRIBUTING file{mentions}; an organisation-wide one would not be in git"
    if file.outcome != "named as asked":
        return CAUTION, f"{file.path}: {file.outcome}"
    missing = [finding.excerpt for finding in seen.found("contributing.content", "absent")]
    if missing:
        return CAUTION, f"{file.path} does not speak of {' or '.join(missing)}"
    return PASS, f"{file.path} names kinds of contribution and the process"


def _codeowners_file(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    file = next(iter(seen.found("codeowners.file")), None)
    if file is None:
        return FAIL, "no CODEOWNERS at the root, in .github or in docs"
    if file.outcome != "named as asked":
        return CAUTION, f"{file.path}: {file.outcome}"
    owners, retired = seen.count("owners"), seen.found("codeowners.retired", "found")
    if not owners:
        return CAUTION, f"{file.path} names no owner"
    emeriti = f"retired committers in {_places(retired)}" if retired else "retired committers are not listed"
    return PASS, f"{file.path} names {owners} owners; {emeriti}"


def _code_of_conduct_file(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    file = next(iter(seen.found("conduct.file")), None)
    if file is None:
        return FAIL, "no code of conduct; an organisation-wide one would not be in git"
    accepted = seen.found("conduct.kind", "accepted")
    if file.outcome == "found" and accepted:
        return PASS, f"{file.path} is the code of conduct asked for"
    kind = next((finding.excerpt for finding in seen.found("conduct.kind")), file.outcome)
    return CAUTION, f"{file.path}: {kind}; another code than the one asked for needs approval"


JUDGES: Mapping[str, Callable[[Criterion, Observation], tuple[str, str]]] = {
    "working_ci": _working_ci,
    "governance": _governance,
    "permissive_license": _permissive_license,
    "core_maintainers": _core_maintainers,
    "contributors": _contributors,
    "commits": _commits,
    "stars": _stars,
    "license_file": _license_file,
    "readme_file": _readme_file,
    "contributing_file": _contributing_file,
    "codeowners_file": _codeowners_file,
    "code_of_conduct_file": _code_of_conduct_file,
}
