"""Rules for hosted projects about platforms, releases, age and what users may rely on."""

from collections.abc import Mapping

from tac_desk.domain.finding import Observation
from tac_desk.domain.judges.activity import by_versions, table_note, texts
from tac_desk.domain.judges.verdicts import CAUTION, FAIL, PASS, Judge, places
from tac_desk.domain.rulebook import Criterion


def pytorch_compatibility(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    if not (seen.found("torch.dependency") or seen.found("torch.import")):
        return FAIL, "no dependency on PyTorch is declared, and no module imports it"
    implausible = [finding.excerpt for finding in seen.found("torch.claimed", "not released")]
    if implausible:
        return CAUTION, f"the application claims versions that were not released: {', '.join(implausible)}"
    verdict, said = by_versions(criterion, seen)
    listed = seen.found("torch.listed")
    if not listed:
        return CAUTION, f"no page, metadata or application lists the versions it works with; {said}"
    where = listed[0].path or "the application"
    return verdict, f"listed in {where}: {listed[0].excerpt}; {said}{table_note(seen)}"


def ci_release(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    tests, releasing = seen.found("ci.tests", "found"), seen.found("release.workflow")
    least, made = int(criterion.options.get("least_releases_year", 0)), seen.count("releases_year")
    if not tests and not releasing:
        return FAIL, "no workflow tests changes and none releases"
    if not tests:
        return CAUTION, f"{places(releasing)} releases, but no workflow tests changes"
    if not releasing:
        return CAUTION, f"tests run in {places(tests)}, but no workflow releases"
    said = (
        f"tests run in {places(tests)}, releases in {places(releasing)}; {made} stable releases in 12 months"
    )
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
    said = "; ".join(
        f"{how} on {', '.join(texts(seen, how)) or 'none named'}" for how in ("tested", "built", "shipped")
    )
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
    said = f"{age} months old, {made} stable releases, {seen.count('releases_year')} of them in 12 months"
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
        f"{seen.count('releases_year')} stable releases in 12 months",
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
