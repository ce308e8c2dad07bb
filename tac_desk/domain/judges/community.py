"""Rules about who stands behind a project: organisations, adopters, sponsor, plans, and its worth to others."""

from collections.abc import Mapping

from tac_desk.domain.finding import Observation
from tac_desk.domain.judges.verdicts import CAUTION, FAIL, JUDGMENT, PASS, Judge, by_floor, places
from tac_desk.domain.rulebook import Criterion

NO_ROADMAP = "no roadmap in the repository; one that is kept as an issue or a board would not be in it"


def maintainers_diversity(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    """Organisations that files name count; those guessed from e-mail addresses only raise a fail to caution."""
    people, named, wider = (
        seen.count(name) for name in ("maintainers", "organisations", "organisations_with_addresses")
    )
    floor, unknown = criterion.floor or 0, seen.count("without_organisation")
    said = f"{people} maintainers; files name {named} {'organisation' if named == 1 else 'organisations'}"
    if people and named >= floor:
        return by_floor(criterion, named, said)
    if not people:
        return FAIL, "no maintainers are named, so none of different organisations"
    if wider >= floor:
        return CAUTION, f"{said}, their e-mail addresses suggest {wider}, which is weak evidence"
    if unknown:
        return CAUTION, f"{said}; of {unknown} maintainers nothing tells the organisation"
    return by_floor(criterion, max(named, wider), said)


def open_governance(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    """`most_share_percent` is the most one employer may hold; what is unknown might all be theirs."""
    most = int(criterion.options.get("most_share_percent", 0))
    shares = {
        what: (seen.count(f"{what}_share"), seen.count(f"{what}_share_at_most"))
        for what in ("maintainers", "commits")
    }
    said = "; ".join(
        f"{what}: {f.excerpt}" for what in shares for f in seen.found(f"bias.{what}") if f.excerpt
    )
    if not seen.count("commits"):
        return FAIL, "no commits and no maintainers to weigh"
    held = [what for what, (least, _) in shares.items() if least > most]
    if held:
        fork = "held by one employer, or open because its documents let others in?"
        return JUDGMENT, f"one employer has more than {most} % of the {' and '.join(held)} ({said}): {fork}"
    if not seen.count("maintainers"):
        return CAUTION, f"no maintainers are named; {said}"
    if any(at_most > most for _, at_most in shares.values()):
        return CAUTION, f"{said}; too much is unknown to say that none holds more than {most} %"
    return PASS, f"no employer holds more than {most} % of the maintainers or commits ({said})"


def roadmap(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    documents = seen.found("roadmap.document") or seen.found("roadmap.section")
    ahead, wanted = seen.count("months_ahead"), int(criterion.options.get("horizon_months", 12))
    if not documents:
        claimed = seen.found("roadmap.declared")
        return (
            (CAUTION, f"only the application speaks of one: {claimed[0].excerpt}")
            if claimed
            else (FAIL, NO_ROADMAP)
        )
    where = (
        f"{documents[0].path}, line {documents[0].line}"
        if documents[0].name == "roadmap.section"
        else places(documents)
    )
    if ahead >= wanted:
        return PASS, f"{where} reaches {ahead} months ahead; {wanted} are asked for"
    if ahead:
        return (
            CAUTION,
            f"{where} reaches {ahead} {'month' if ahead == 1 else 'months'} ahead; {wanted} are asked for",
        )
    return CAUTION, f"{where} {'names only dates that are past' if seen.count('dates') else 'names no dates'}"


def production_adoption(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    count, declared = seen.count("adopters"), seen.found("adopters.declared")
    files, readme = seen.found("adopters.named", "found"), seen.found("adopters.named", "in the README")
    claim = f"; the application names some: {declared[0].excerpt}" if declared else ""
    if not count:
        return CAUTION, f"the repository names no adopter{claim}; who uses it in production is not in git"
    said = f"{count} {'entry' if count == 1 else 'entries'} in {places(files or readme)}, as the project says"
    if readme:
        return (
            CAUTION,
            f"{said}; whether these are organisations that use it in production is for a person to read{claim}",
        )
    if criterion.floor is not None and count >= criterion.floor:
        return by_floor(criterion, count, said)
    return CAUTION, f"{said}; the floor is {criterion.floor}{claim}"


def ecosystem_status(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    listed, state, badge = (seen.found(f"status.{what}") for what in ("listed", "state", "badge"))
    if state and state[0].outcome in criterion.options.get("accepted", ()):
        return PASS, f"{state[0].outcome} in the council's records"
    if state:
        return FAIL, f"{state[0].outcome} in the council's records"
    if listed:
        return PASS, f"listed in the landscape: {listed[0].excerpt}"
    if seen.found("status.unlisted"):
        return FAIL, "not listed in the landscape, and no approved project in the council's records"
    mentioned = f"; {places(badge)} speaks of the ecosystem" if badge else ""
    return (
        CAUTION,
        f"neither the landscape nor the council's records were at hand{mentioned}; this is not in git",
    )


def tac_sponsor(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    named, recorded = seen.found("sponsor.declared"), seen.found("sponsor.recorded")
    if recorded:
        return PASS, f"sponsored by {recorded[0].excerpt}, in the council's records"
    if named:
        return (
            CAUTION,
            f"the application names “{named[0].excerpt}”; that a voting member sponsors it is not in git",
        )
    if seen.found("sponsor.absent", "no application at hand"):
        return CAUTION, "no application was at hand; who sponsors it is not in git"
    return FAIL, "the application names no sponsor"


def strategic_value(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    """Never a pass by itself: the facts stand beside a person's judgment."""
    known = [f"{value} {name}" for name, value in seen.figures.items() if name != "adopters" or value]
    facts = seen.found("value.fact")
    if not [fact for fact in facts if fact.outcome != "not in git"]:
        return CAUTION, f"a person's judgment; from git alone: {', '.join(known) or 'nothing'}"
    fork = "does the foundation gain a project others build on, or one that is merely popular?"
    return JUDGMENT, f"a person's judgment, beside it: {', '.join(known)}; {fork}"


JUDGES: Mapping[str, Judge] = {
    "maintainers_diversity": maintainers_diversity,
    "open_governance": open_governance,
    "roadmap": roadmap,
    "production_adoption": production_adoption,
    "ecosystem_status": ecosystem_status,
    "tac_sponsor": tac_sponsor,
    "strategic_value": strategic_value,
}
