"""Rules about what the project works on: PyTorch versions, CI and tests."""

from collections.abc import Mapping

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.judges.verdicts import CAUTION, FAIL, PASS, Judge, aside, counted, places, some
from tac_desk.domain.rulebook import Criterion

LATEST, NIGHTLY = "latest at run time", "nightly"
OPEN = "open"  # no verdict yet: the row that asks decides
NO_TABLE = "the rulebook names no table of releases to compare with"


def pytorch_support(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    """A real dependency, and tests on a version not too far behind; a missing matrix is the matter of row 2."""
    if seen.found("torch.table"):
        return CAUTION, NO_TABLE
    real, how = dependency(seen)
    if real == FAIL:
        return FAIL, how
    implausible = claimed_too_early(seen)
    if implausible:
        return CAUTION, implausible
    if real == CAUTION:
        return CAUTION, how
    verdict, said = by_versions(criterion, seen)
    if verdict == OPEN:
        verdict, said = PASS, f"{said} (a matter of CI)"
    return verdict, f"{how}; {said}{table_note(seen)}"


def dependency(seen: Observation) -> tuple[str, str]:
    """PASS for a dependency or an integration that is tested, CAUTION for weaker signs, FAIL for none."""
    needed = seen.found("torch.dependency", "required", "optional", "build")
    if needed:
        return PASS, f"PyTorch is declared in {needed[0].path} ({needed[0].outcome})"
    imports, mentions = seen.found("torch.import"), seen.found("torch.mention")
    if imports:
        real = PASS if seen.found("torch.tested") or seen.found("torch.dependency") else CAUTION
        return real, f"PyTorch is imported by {imports[0].path}, though its users need not install it"
    weak = (*seen.found("torch.dependency"), *mentions)
    if weak:
        return (
            CAUTION,
            f"only {weak[0].path} speaks of PyTorch: no dependency and no module that imports it was found",
        )
    return FAIL, "no dependency on PyTorch is declared, and no module imports it"


def claimed_too_early(seen: Observation) -> str:
    early = [finding.excerpt for finding in seen.found("torch.claimed", "not released")]
    return f"the application claims versions that were not released: {', '.join(early)}" if early else ""


def by_versions(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    """How far the newest version that is tested or allowed is behind; OPEN when no test names or installs one."""
    most = int(criterion.options.get("most_behind", 0))
    latest = f"the newest were {' and '.join(texts(seen, 'latest_releases')) or 'not known'}"
    if seen.count("cap_behind") > most:
        return CAUTION, f"its metadata allow at most {seen.figures['newest_allowed']}; {latest}"
    if seen.found("torch.tested", LATEST) or seen.found("torch.tested", NIGHTLY):
        return PASS, f"{_unpinned(seen)}; {latest}"
    if not seen.found("torch.tested"):
        bound = seen.figures.get("newest_allowed")
        allowed = f"its metadata allow up to {bound}" if bound else "its metadata set no upper bound"
        return OPEN, f"{allowed}, but no test names or installs a version; {latest}"
    tested, behind = ", ".join(texts(seen, "versions_tested")), seen.count("behind")
    if behind > most:
        return CAUTION, f"tests name {tested}, {behind} releases behind; {latest}"
    return PASS, f"tests name {tested}; {latest}"


def _unpinned(seen: Observation) -> str:
    tested = ", ".join(texts(seen, "versions_tested"))
    latest = seen.found("torch.tested", LATEST)
    how = f"tests install it without a version, so the {LATEST}" if latest else "tests run on nightly builds"
    return f"{how}{f'; named are {tested}' if tested else ''}"


def texts(seen: Observation, figure: str) -> list[str]:
    """A figure that is a list of texts; empty when there is none."""
    value = seen.figures.get(figure)
    return [text for text in value if isinstance(text, str)] if isinstance(value, (list, tuple)) else []


def table_note(seen: Observation) -> str:
    return "; the table of releases may miss newer ones" if seen.figures.get("table_may_be_old") else ""


def working_ci(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    tests, configured = seen.found("ci.tests", "found"), seen.found("ci.workflow", "configured")
    if not tests and not configured:
        return _no_ci(seen)
    if not tests:
        return _no_tests(seen)
    failed, succeeded = seen.found("ci.run", "failed"), seen.found("ci.run", "succeeded")
    if failed and not succeeded:
        return FAIL, f"tests are configured in {some(tests)}, but no run succeeded: {_named(failed)}"
    uncovered = seen.found("ci.platform", "not covered")
    if uncovered:
        missing = ", ".join(finding.excerpt for finding in uncovered)
        return CAUTION, f"tests run in {some(tests)}, but not on declared platforms: {missing}"
    if failed:
        return CAUTION, f"tests run in {some(tests)}; some runs failed: {_named(failed)}"
    on = ", ".join(texts(seen, "systems") + texts(seen, "architectures") + texts(seen, "accelerators"))
    notes = "".join(f"; {note}" for note in (*_notes(seen), _runs(seen)))
    return PASS, f"tests run on changes in {some(tests)}{f' on {on}' if on else ''}{notes}"


def _runs(seen: Observation) -> str:
    succeeded, tried = seen.found("ci.run", "succeeded"), seen.found("ci.run", "not known")
    if succeeded:
        return f"{counted(len(succeeded), 'run')} succeeded"
    return (
        f"its runs are not known: {tried[0].excerpt}" if tried else "whether the runs succeed is not in git"
    )


def _notes(seen: Observation) -> list[str]:
    """What does not change the verdict, but a reviewer should know."""
    unsure = [finding.excerpt for finding in seen.found("ci.platform", "own runners")]
    notes = (
        [f"whether {' and '.join(unsure)} is tested, only the owner of the runners knows"] if unsure else []
    )
    shipped = ", ".join(dict.fromkeys(finding.excerpt for finding in seen.found("ci.shipped")))
    notes += [f"packages are also built for {shipped}, where no test is known"] if shipped else []
    return (
        [*notes, "no PyTorch version is named or installed by it"] if seen.found("torch.untested") else notes
    )


def _no_ci(seen: Observation) -> tuple[str, str]:
    foreign = seen.found("ci.foreign")
    if foreign:
        return CAUTION, f"{places(foreign)} calls a workflow of another repository: {foreign[0].excerpt}"
    return FAIL, "no CI that builds or tests is configured" + aside(seen.found("ci.workflow"), "seen: ")


def _no_tests(seen: Observation) -> tuple[str, str]:
    later = seen.found("ci.tests", "not on changes")
    if later:
        return CAUTION, f"tests run in {some(later)}, but changes do not start them"
    configured = seen.found("ci.workflow", "configured")
    return CAUTION, f"CI is configured ({some(configured)}), but no step that runs tests was recognised"


def _named(runs: tuple[Finding, ...]) -> str:
    return ", ".join(run.excerpt.partition(":")[0] for run in runs[:3])


JUDGES: Mapping[str, Judge] = {
    "pytorch_support": pytorch_support,
    "working_ci": working_ci,
}
