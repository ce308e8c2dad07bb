"""Rules for hosted projects about platforms, releases, age and what users may rely on."""

from collections.abc import Mapping

from tac_desk.domain.finding import Observation
from tac_desk.domain.judges.activity import (
    NO_TABLE,
    by_versions,
    claimed_too_early,
    dependency,
    table_note,
    texts,
)
from tac_desk.domain.judges.verdicts import CAUTION, FAIL, PASS, Judge, counted, places, some
from tac_desk.domain.rulebook import Criterion


def pytorch_compatibility(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    if seen.found("torch.table"):
        return CAUTION, NO_TABLE
    real, how = dependency(seen)
    if real == FAIL:
        return FAIL, how
    implausible = claimed_too_early(seen)
    if implausible:
        return CAUTION, implausible
    verdict, said = by_versions(criterion, seen)
    listed = seen.found("torch.listed")
    if not listed:
        return CAUTION, f"no page, metadata or application lists the versions it works with; {said}"
    where = listed[0].path or "the application"
    verdict = PASS if (verdict, real) == (PASS, PASS) else CAUTION
    return verdict, f"versions are listed in {where}; {said}{table_note(seen)}"


def ci_release(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    tests, releasing = seen.found("ci.tests", "found"), seen.found("release.workflow")
    least, made = int(criterion.options.get("least_releases_year", 0)), seen.count("releases_year")
    if not tests and not releasing:
        return FAIL, "no workflow tests changes and none releases"
    if not tests:
        return CAUTION, f"{some(releasing)} releases, but no workflow tests changes"
    if not releasing:
        return CAUTION, f"tests run in {some(tests)}, but no workflow releases"
    said = f"tests run in {some(tests)}, releases in {some(releasing)}; {made} stable releases in 12 months"
    return (PASS if made >= least else CAUTION), said if made >= least else f"{said}, {least} are looked for"


def multi_platform(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    """Two systems, or two of the other dimensions together: one machine alone is not several platforms."""
    least = int(criterion.options.get("least_platforms", 0))
    dimensions = ("systems_tested", "architectures_tested", "accelerators_tested")
    tested = max(seen.count(name) for name in dimensions)
    if seen.count("accelerators_tested"):
        tested = max(
            tested, 1 + seen.count("accelerators_tested")
        )  # the processor beside it is a platform too
    levels = ("tested", "built", "shipped")
    said = "; ".join(f"{how} on {', '.join(texts(seen, how)) or 'none named'}" for how in levels)
    if tested >= least:
        return PASS, said
    if tested or texts(seen, "built") or texts(seen, "shipped"):
        return CAUTION, f"{said}; tests on {least} systems, architectures or accelerators are looked for"
    return FAIL, "no workflow or metadata names a platform"


def maturity(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    options, age, made = criterion.options, seen.count("age_months"), seen.count("stable_releases")
    doubts = []
    if age < int(options.get("least_months", 0)):
        doubts.append(f"{options['least_months']} months are looked for")
    if made < int(options.get("least_releases", 0)):
        doubts.append(f"{options['least_releases']} releases are looked for")
    days = seen.figures.get("release_days")
    if isinstance(days, int) and days > int(options.get("most_release_days", 0)):
        doubts.append("no stable release in the year before")
    year = seen.count("releases_year")
    said = f"{counted(age, 'month')} old, {counted(made, 'stable release')}, {year} of them in 12 months"
    verdict = PASS if not doubts else FAIL if len(doubts) > 1 and not made else CAUTION
    return verdict, "; ".join((said, *doubts))


def stability(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    policy, changes = seen.found("stability.policy", "found"), seen.found("stability.changelog")
    factor, least = seen.count("bus_factor"), int(criterion.options.get("least_bus_factor", 0))
    parts = [
        f"compatibility is spoken of in {places(policy)}"
        if policy
        else "no compatibility or deprecation policy",
        f"changes are recorded in {places(changes[:1])}" if changes else "no changelog",
        f"{factor} {'person' if factor == 1 else 'people'} wrote half of the year's commits",
        f"{counted(seen.count('releases_year'), 'stable release')} in 12 months",
    ]
    met = (bool(policy), bool(changes), factor >= least)
    return (PASS if all(met) else CAUTION if any(met) else FAIL), "; ".join(parts)


JUDGES: Mapping[str, Judge] = {
    "pytorch_compatibility": pytorch_compatibility,
    "ci_release": ci_release,
    "multi_platform": multi_platform,
    "maturity": maturity,
    "stability": stability,
}
