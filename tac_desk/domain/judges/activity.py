"""Rules about what the project works on: PyTorch versions, CI and tests."""

from collections.abc import Mapping

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.judges.verdicts import CAUTION, FAIL, PASS, Judge, aside, places
from tac_desk.domain.rulebook import Criterion

LATEST, NIGHTLY = "latest at run time", "nightly"


def pytorch_support(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    """A real dependency, and tests on a version not too far behind; a missing matrix is the matter of row 2."""
    if seen.found("torch.table"):
        return CAUTION, "the rulebook names no table of releases to compare with"
    needed = seen.found("torch.dependency")
    weak = seen.found("torch.import")
    if not needed and not weak:
        return FAIL, "no dependency on PyTorch is declared, and no module imports it"
    implausible = [finding.excerpt for finding in seen.found("torch.claimed", "not released")]
    if implausible:
        return CAUTION, f"the application claims versions that were not released: {', '.join(implausible)}"
    by = f"declared in {needed[0].path}" if needed else f"imported by {weak[0].path}, declared nowhere"
    verdict, said = by_versions(criterion, seen)
    return (verdict if needed else CAUTION), f"PyTorch is {by}; {said}{table_note(seen)}"


def by_versions(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    """How far the newest version that is tested or allowed is behind the newest released."""
    most = int(criterion.options.get("most_behind", 0))
    latest = " and ".join(texts(seen, "latest_releases")) or "unknown"
    if seen.count("cap_behind") > most:
        return (
            CAUTION,
            f"its metadata allow at most {seen.figures['newest_allowed']}; the newest were {latest}",
        )
    if seen.found("torch.tested", LATEST) or seen.found("torch.tested", NIGHTLY):
        return PASS, f"{_unpinned(seen)}; the newest were {latest}"
    if not seen.found("torch.tested"):
        return _untested(seen, latest)
    tested = ", ".join(texts(seen, "versions_tested"))
    if seen.count("behind") > most:
        return (
            CAUTION,
            f"tests name {tested}, {seen.count('behind')} releases behind; the newest were {latest}",
        )
    return PASS, f"tests name {tested}; the newest were {latest}"


def _unpinned(seen: Observation) -> str:
    tested = ", ".join(texts(seen, "versions_tested"))
    which = LATEST if seen.found("torch.tested", LATEST) else NIGHTLY
    how = (
        f"tests install it without a version, so the {which}"
        if which == LATEST
        else "tests run on nightly builds"
    )
    return f"{how}{f'; named are {tested}' if tested else ''}"


def _untested(seen: Observation, latest: str) -> tuple[str, str]:
    """No version is named anywhere tests run: whether that is enough depends on whether any run at all."""
    bound = seen.figures.get("newest_allowed")
    allowed = f"its metadata allow up to {bound}" if bound else "its metadata set no upper bound"
    return CAUTION, f"{allowed}, but no test names or installs a version; the newest were {latest}"


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
        return FAIL, f"tests are configured in {places(tests)}, but no run succeeded: {_named(failed)}"
    uncovered = seen.found("ci.platform", "not covered")
    if uncovered:
        missing = ", ".join(finding.excerpt for finding in uncovered)
        return CAUTION, f"tests run in {places(tests)}, but not on declared platforms: {missing}"
    if failed:
        return CAUTION, f"tests run in {places(tests)}; some runs failed: {_named(failed)}"
    on = ", ".join(texts(seen, "systems") + texts(seen, "architectures") + texts(seen, "accelerators"))
    runs = f"{len(succeeded)} runs succeeded" if succeeded else "whether the runs succeed is not in git"
    return PASS, f"tests run on changes in {places(tests)}{f' on {on}' if on else ''}; {runs}"


def _no_ci(seen: Observation) -> tuple[str, str]:
    foreign = seen.found("ci.foreign")
    if foreign:
        return CAUTION, f"{places(foreign)} calls a workflow of another repository: {foreign[0].excerpt}"
    return FAIL, "no CI that builds or tests is configured" + aside(seen.found("ci.workflow"), "seen: ")


def _no_tests(seen: Observation) -> tuple[str, str]:
    later = seen.found("ci.tests", "not on changes")
    if later:
        return CAUTION, f"tests run in {places(later)}, but changes do not start them"
    configured = seen.found("ci.workflow", "configured")
    return CAUTION, f"CI is configured ({places(configured)}), but no step that runs tests was recognised"


def _named(runs: tuple[Finding, ...]) -> str:
    return ", ".join(run.excerpt.partition(":")[0] for run in runs[:3])


JUDGES: Mapping[str, Judge] = {
    "pytorch_support": pytorch_support,
    "working_ci": working_ci,
}
