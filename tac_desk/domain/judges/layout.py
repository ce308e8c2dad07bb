"""Rules about the five files every project is asked to have."""

from collections.abc import Iterator, Mapping

from tac_desk.domain.finding import Observation
from tac_desk.domain.judges.verdicts import CAUTION, FAIL, PASS, Judge, aside, places
from tac_desk.domain.rulebook import Criterion

ORGANISATION_WIDE = "own is shown in its place, and was not read"
RELEASE_PARTS = ("method", "cadence", "criteria")


def license_file(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    if not seen.found("license.file"):
        return FAIL, "no licence file at the root"
    exact = seen.found("license.file", "named as asked")
    if not exact:
        wanted = criterion.options.get("name", "LICENSE.md")
        return CAUTION, f"{places(seen.found('license.file'))} at the root, not {wanted}"
    if seen.found("license.file", "unreadable"):
        return CAUTION, f"{places(seen.found('license.file', 'unreadable'))} could not be read"
    if seen.found("license.third_party", "code") and not seen.found("license.third_party", "notice"):
        code = places(seen.found("license.third_party", "code"))
        return CAUTION, f"{exact[0].path}, but third-party code ({code}) has no licence noted"
    return PASS, f"{exact[0].path} at the root"


def readme_file(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    file = next(iter(seen.found("readme.file")), None)
    if file is None:
        return FAIL, "no README"
    if file.outcome != "named as asked":
        return (
            CAUTION,
            f"{file.path} ({file.outcome}), not {criterion.options.get('name', 'README.md')} at the root",
        )
    least = int(criterion.options.get("least_parts", 1))
    said = {part: found[0] for part in RELEASE_PARTS if (found := seen.found("readme.release", part))}
    missing = [part for part in RELEASE_PARTS if part not in said]
    if len(said) >= least:
        unsaid = f"; {' and '.join(missing)} not recognised" if missing else ""
        return (
            PASS,
            f"{file.path}; the {' and '.join(said)} of releases in {places(tuple(said.values()))}{unsaid}",
        )
    if said:
        place = f"{places(tuple(said.values()))}: “{next(iter(said.values())).excerpt}”"
        return CAUTION, f"{file.path} speaks of the {' and '.join(said)} of releases only ({place})"
    elsewhere = aside(seen.found("readme.release", "not linked"), "not linked: ")
    return CAUTION, f"{file.path} does not say how and when releases are made{elsewhere}"


def contributing_file(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    file = next(iter(seen.found("contributing.file")), None)
    if file is None:
        if seen.found("contributing.inherited"):
            return CAUTION, f"no CONTRIBUTING file; the organisation's {ORGANISATION_WIDE}"
        mentions = aside(seen.found("contributing.mention"), "only a section in ")
        return _nowhere(seen, "contributing.asked", f"no CONTRIBUTING file{mentions}")
    if file.outcome != "named as asked":
        return CAUTION, f"{file.path}: {file.outcome}"
    missing = [finding.excerpt for finding in seen.found("contributing.content", "absent")]
    if missing:
        return CAUTION, f"{file.path} does not speak of {' or '.join(missing)}"
    return PASS, f"{file.path} names kinds of contribution and the process"


def _nowhere(seen: Observation, asked: str, said: str) -> tuple[str, str]:
    """An organisation may keep the file for all its projects: only once the forge was asked is its absence a fail."""
    if seen.found(asked):
        return FAIL, f"{said}, and none of the organisation's"
    return CAUTION, f"{said}; an organisation-wide one would not be in git, and the forge was not asked"


def codeowners_file(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    file = next(iter(seen.found("codeowners.file")), None)
    if file is None:
        return FAIL, "no CODEOWNERS at the root, in .github or in docs"
    if file.outcome != "named as asked":
        return CAUTION, f"{file.path}: {file.outcome}"
    owners, share = seen.count("owners"), seen.count("coverage_percent")
    if not owners:
        return CAUTION, f"{file.path} names no owner"
    doubts = list(_owner_doubts(criterion, seen))
    covered = f" for {share} % of the files" if share >= 0 and seen.found("codeowners.coverage") else ""
    said = f"{file.path} names {owners} {'owner' if owners == 1 else 'owners'}{covered}"
    if doubts:
        return CAUTION, f"{said}, but {'; '.join(doubts)}"
    retired = seen.found("codeowners.retired", "found")
    emeriti = f"retired committers in {places(retired)}" if retired else "retired committers are not listed"
    return PASS, f"{said}; {emeriti}"


def _owner_doubts(criterion: Criterion, seen: Observation) -> Iterator[str]:
    least, share = int(criterion.options.get("least_coverage_percent", 0)), seen.count("coverage_percent")
    if 0 <= share < least and seen.found("codeowners.coverage"):
        yield f"{least} % are asked for"
    stale = seen.found("codeowners.stale")
    if stale:
        yield f"no file matches “{stale[0].excerpt}” (line {stale[0].line})"
    retired = seen.found("codeowners.retired", "still an owner")
    if retired:
        yield f"{' and '.join(one.excerpt for one in retired)} stand as retired in {places(retired)}"
    idle = seen.found("codeowners.idle")
    if idle and not seen.found("codeowners.retired", "found"):
        who = f"{idle[0].excerpt}: {idle[0].outcome}"
        yield f"{len(idle)} of them have not committed for long ({who}) and no retired ones are listed"
    if seen.count("teams") == seen.count("owners"):
        yield "only teams, and who is in them is not in git"


def code_of_conduct_file(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    file = next(iter(seen.found("conduct.file")), None)
    if file is None and seen.found("conduct.inherited"):
        return CAUTION, f"no code of conduct; the organisation's {ORGANISATION_WIDE}"
    if file is None:
        return _nowhere(seen, "conduct.asked", "no code of conduct")
    accepted = seen.found("conduct.kind", "accepted")
    if file.outcome == "found" and accepted:
        return PASS, f"{file.path} is the code of conduct asked for"
    kind = next((finding.excerpt for finding in seen.found("conduct.kind")), file.outcome)
    return CAUTION, f"{file.path}: {kind}; another code than the one asked for needs approval"


JUDGES: Mapping[str, Judge] = {
    "license_file": license_file,
    "readme_file": readme_file,
    "contributing_file": contributing_file,
    "codeowners_file": codeowners_file,
    "code_of_conduct_file": code_of_conduct_file,
}
