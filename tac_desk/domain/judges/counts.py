"""Rules about counts: commits, people and stars against the floors of the rulebook."""

from collections.abc import Mapping

from tac_desk.domain.finding import Observation
from tac_desk.domain.judges.verdicts import CAUTION, FAIL, JUDGMENT, PASS, Judge, by_floor, places
from tac_desk.domain.rulebook import Criterion


def commits(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    verdict, said = by_floor(
        criterion, seen.count("commits"), f"{seen.count('commits')} commits in {{days}} days"
    )
    human = seen.count("commits_human")
    if verdict == PASS and criterion.floor is not None and human < criterion.floor:
        return verdict, f"{said}; only {human} without merges and bots"
    newest = seen.found("commits.newest")
    if newest and not seen.count("commits"):
        return verdict, f"{said}; the newest is {newest[0].outcome}: is this clone up to date?"
    return verdict, said


def contributors(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    people, wider = seen.count("people"), seen.count("people_with_coauthors")
    said = f"{people} {'person' if people == 1 else 'people'} wrote commits in {{days}} days, {wider} with co-authors"
    if criterion.floor is not None and people < criterion.floor <= wider:
        return JUDGMENT, f"{said}: the floor of {criterion.floor} is met only if co-authors count"
    return by_floor(criterion, people, said)


def core_maintainers(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    named, mentioned = seen.count("maintainers"), seen.found("maintainers.mentioned")
    said = f"{named} {'maintainer' if named == 1 else 'maintainers'} named"
    where = places(seen.found("maintainers.named"))
    verdict, said = by_floor(criterion, named, f"{said} in {where}" if where else f"{said} in a file")
    if verdict != FAIL:
        return verdict, said + _inactive(seen) + _unlisted(seen)
    if seen.found("maintainers.team"):
        return CAUTION, f"{said}; teams are named too, and who is in them is not in git"
    if seen.count("owners") >= (criterion.floor or 0):
        return (
            CAUTION,
            f"{said}; CODEOWNERS names {seen.count('owners')} people, of whom some may be no maintainers",
        )
    if len(mentioned) >= (criterion.floor or 0):
        return CAUTION, f"{said}; {len(mentioned)} are named in {mentioned[0].path} only"
    return verdict, said


def _inactive(seen: Observation) -> str:
    unseen = len(seen.found("maintainers.active", "no commit recognised"))
    return f"; of {unseen} no commit is recognised" if unseen else ""


def _unlisted(seen: Observation) -> str:
    claimed = ", ".join(one.excerpt for one in seen.found("maintainers.declared", "not listed"))
    return f"; the application names {claimed}, not listed here" if claimed else ""


def stars(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    aside = "; the repository is archived" if seen.found("stars.archived") else ""
    if "stars" not in seen.figures:  # never a fail: nobody could look
        tried = "".join(f": tried {finding.excerpt}" for finding in seen.found("stars.tried"))
        return CAUTION, f"stars are not in git, and were not had from the forge{tried}{aside}"
    source = "".join(finding.excerpt for finding in seen.found("stars.given"))
    verdict, said = by_floor(criterion, seen.count("stars"), f"{seen.count('stars')} stars ({source})")
    return verdict, f"{said}{aside}"


JUDGES: Mapping[str, Judge] = {
    "commits": commits,
    "contributors": contributors,
    "core_maintainers": core_maintainers,
    "stars": stars,
}
