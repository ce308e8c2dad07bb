"""How steadily a project is worked on and released: weeks with commits, the newest commit, age and releases."""

from collections import Counter

from tac_desk.evidence.history import History, per_week
from tac_desk.evidence.material import Material
from tac_desk.evidence.tags import Tag, releases

DAY = 86400
YEAR_WEEKS, YEAR_DAYS, MONTH_DAYS = 52, 365, 30.4375


def active_weeks(history: History, as_of: int) -> int:
    """Of the last 52 weeks, how many have a commit that a person wrote."""
    return sum(map(bool, per_week(history.by_people, as_of, YEAR_WEEKS)))


def days_since(when: int, as_of: int) -> int:
    return max(0, (as_of - when) // DAY)


def idle_days(history: History, as_of: int) -> int | None:
    """Days since the newest commit by a person; None when there is none."""
    newest = max((when for when in history.by_people if when < as_of), default=None)
    return None if newest is None else days_since(newest, as_of)


def age_months(history: History, as_of: int) -> int:
    """Whole months since the first commit; a commit that claims 1970 is damaged and does not count."""
    first = min((when for when in history.log.whens if DAY < when < as_of), default=as_of)
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
        for one in history.between(start, as_of)
        if not one.is_merge and one.author.kind == "human"
    )
    half, covered = sum(wrote.values()) / 2, 0
    for place, (_, count) in enumerate(wrote.most_common(), 1):
        covered += count
        if covered >= half:
            return place
    return 0
