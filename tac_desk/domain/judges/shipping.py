"""Rules about what a project ships and keeps up: tests, packages and maintenance."""

from collections.abc import Mapping

from tac_desk.domain.finding import Observation
from tac_desk.domain.judges.verdicts import CAUTION, FAIL, PASS, Judge, places, some
from tac_desk.domain.rulebook import Criterion


def functional_testing(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    """The project has tests; that nothing runs them is a gap of CI, and not counted twice."""
    files, least = seen.count("test_files"), int(criterion.options.get("least_files", 1))
    if not files:
        return FAIL, "no tests were found"
    share = f"{files} test {'file' if files == 1 else 'files'} beside {seen.count('source_files')} of code"
    if files < least:
        return CAUTION, f"only {share}; {least} are looked for"
    run = seen.found("ci.tests", "found")
    if not run:
        return PASS, f"{share}; no CI runs them on changes (counted in Working CI)"
    measured = "; coverage is measured" if seen.found("tests.coverage") else ""
    return PASS, f"{share}, run by {some(run)}{measured}"


def packages(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    """What an index was seen to serve decides; without that, metadata, link and a way to publish."""
    served = seen.found("packages.index")
    if seen.found("packages.index", "absent"):
        return FAIL, f"no package index serves it ({served[0].excerpt})"
    good = seen.found("packages.index", "links back")
    if good:
        return PASS, f"{good[0].excerpt} links back to this repository"
    if seen.found("packages.index", "does not link back"):
        return CAUTION, f"{served[0].excerpt} is served, but does not link back to this repository"
    if not seen.found("packages.metadata"):
        return FAIL, "nothing that pip or Conda could build was found"
    return _by_metadata(seen)


def _by_metadata(seen: Observation) -> tuple[str, str]:
    links = seen.found("packages.link")
    back = [one for one in links if one.outcome.startswith("this repository")]
    link = next(iter((*back, *links)), None)
    if link is None:
        return CAUTION, f"{_package(seen)} links to no repository; {_index_note(seen)}"
    named = _package(seen, link.path)
    if not back and link.outcome == "unknown":
        return CAUTION, f"{named} links to {link.excerpt}; which repository this is was not said"
    if not back:
        return CAUTION, f"{named} links to {link.excerpt} only, which is another repository"
    publish = [one for one in seen.found("packages.publish") if one.outcome.startswith("package")]
    told = (*publish, *seen.found("packages.install"), *seen.found("packages.badge"))
    if not told:
        return (
            CAUTION,
            f"{named} links back, but nothing publishes it and the README does not install it by name",
        )
    means = publish[0].outcome.partition(", ")[2] if publish else ""
    by = f"published by {publish[0].path} ({means})" if publish else f"see {told[0].path}"
    return PASS, f"{named} links to {link.outcome}; {by}; {_index_note(seen)}"


def _index_note(seen: Observation) -> str:
    tried = seen.found("packages.index", "not known")
    return (
        f"no index could tell more: {tried[0].excerpt}"
        if tried
        else "whether an index serves it is not in git"
    )


def _package(seen: Observation, path: str | None = None) -> str:
    """The package whose metadata are in `path`, else the first that has a name."""
    found = seen.found("packages.metadata")
    ours = [one for one in found if one.path == path] or [one for one in found if one.excerpt] or list(found)
    return f"{ours[0].excerpt or 'a package'} ({ours[0].path})"


def ongoing_maintenance(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    """Activity and the promise decide; a gap in the versions tested is counted in the row about support."""
    if seen.found("maintenance.archived", "archived"):
        return FAIL, "the repository is archived"
    if not seen.count("commits_year"):
        return FAIL, "no commit in the 52 weeks before"
    doubts = [*_quiet(criterion, seen), *_promises(criterion, seen)]
    said = _pace(seen)
    if doubts:
        return CAUTION, f"{said}; {'; '.join(doubts)}"
    return PASS, f"{said}; {_following(seen)}"


def _pace(seen: Observation) -> str:
    released = seen.figures.get("release_days")
    release = (
        f"newest stable release {released} days before" if released is not None else "no stable release tag"
    )
    year = seen.count("commits_year")
    return f"{year} commits in 52 weeks, {seen.count('active_weeks')} of them active; {release}"


def _quiet(criterion: Criterion, seen: Observation) -> list[str]:
    options = criterion.options
    notices = seen.found("maintenance.notice")
    doubts = [f"{places(notices)} says: {notices[0].excerpt}"] if notices else []
    if seen.count("idle_days") > int(options.get("most_idle_days", 0)):
        doubts.append(f"the newest commit by a person is {seen.count('idle_days')} days old")
    least, promised = int(options.get("least_active_weeks", 0)), seen.figures.get("promised_months")
    if seen.count("active_weeks") < least and promised is None:
        doubts.append(f"{least} active weeks are looked for where no promise is at hand")
    return doubts


def _promises(criterion: Criterion, seen: Observation) -> list[str]:
    least, promised = int(criterion.options.get("least_months", 0)), seen.figures.get("promised_months")
    if isinstance(promised, int):
        return [f"the application promises {promised} months, {least} are asked"] if promised < least else []
    if seen.found("maintenance.promise", "left open"):
        return ["the application leaves open for how long"]
    if seen.found("maintenance.promise"):
        return ["for how long the application promises it could not be read"]
    age = seen.count("age_months")
    return [f"the project is {age} months old and no promise is at hand"] if age < least else []


def _following(seen: Observation) -> str:
    promised = seen.figures.get("promised_months")
    promise = f"{promised} months are promised" if promised is not None else "no promise is at hand"
    versions = seen.found("maintenance.version")
    missing = [one.excerpt for one in versions if one.outcome == "not tested"]
    if missing:
        return f"{promise}; tests do not name PyTorch {' and '.join(missing)} (counted in PyTorch support)"
    return (
        f"{promise}; tests follow PyTorch {' and '.join(one.excerpt for one in versions)}"
        if versions
        else promise
    )


JUDGES: Mapping[str, Judge] = {
    "functional_testing": functional_testing,
    "packages": packages,
    "ongoing_maintenance": ongoing_maintenance,
}
