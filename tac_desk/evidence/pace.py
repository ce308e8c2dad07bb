"""How steadily a project is worked on and released: weeks with commits, the newest commit, age and releases."""

from collections import Counter

from tac_desk.evidence.history import WEEK, Commit, History
from tac_desk.evidence.material import Material
from tac_desk.evidence.tags import Tag, releases

DAY = 86400
YEAR_WEEKS, YEAR_DAYS, MONTH_DAYS = 52, 365, 30.4375


def active_weeks(whole: tuple[Commit, ...], as_of: int) -> int:
    """Of the last 52 weeks, how many have a commit that a person wrote."""
    start = as_of - YEAR_WEEKS * WEEK
    people = (one for one in whole if start <= one.when < as_of and one.author.kind != "bot")
    return len({(as_of - 1 - one.when) // WEEK for one in people})


def days_since(when: int, as_of: int) -> int:
    return max(0, (as_of - when) // DAY)


def idle_days(whole: tuple[Commit, ...], as_of: int) -> int | None:
    """Days since the newest commit by a person; None when there is none."""
    newest = max((one.when for one in whole if one.when < as_of and one.author.kind != "bot"), default=None)
    return None if newest is None else days_since(newest, as_of)


def age_months(whole: tuple[Commit, ...], as_of: int) -> int:
    """Whole months since the first commit; a commit that claims 1970 is damaged and does not count."""
    first = min((one.when for one in whole if DAY < one.when < as_of), default=as_of)
    return int(days_since(first, as_of) / MONTH_DAYS)


def stable_releases(material: Material) -> list[Tag]:
    """Stable releases up to the instant, newest first; several tags of one commit count once."""
    dated = [tag for tag in releases(material.tags) if (tag.when or 0) < material.as_of]
    return list({tag.when: tag for tag in reversed(dated)}.values())[::-1]


def releases_in_year(found: list[Tag], as_of: int) -> int:
    return sum(days_since(tag.when or 0, as_of) < YEAR_DAYS for tag in found)


def bus_factor(history: History, as_of: int) -> int:
    """How few people wrote half of the last year's commits; merges and bots do not count."""
    start = as_of - YEAR_DAYS * DAY
    wrote = Counter(
        history.crowd.person(one.author)
        for one in history.whole
        if start <= one.when < as_of and not one.is_merge and one.author.kind == "human"
    )
    half, covered = sum(wrote.values()) / 2, 0
    for place, (_, count) in enumerate(wrote.most_common(), 1):
        covered += count
        if covered >= half:
            return place
    return 0
