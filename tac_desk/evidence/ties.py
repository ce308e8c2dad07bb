"""Which people and organisations a repository shows: what the rules about conflicts of interest look at."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from tac_desk.domain.ties import Listed, Ties
from tac_desk.evidence.affiliations import affiliations, signers
from tac_desk.evidence.collectors.core_maintainers import maintainers
from tac_desk.evidence.document import excerpt
from tac_desk.evidence.material import Material

MOST_AUTHORS, MOST_DOMAINS, MOST_MAINTAINERS = 300, 60, 100  # what is beyond has few commits of many
MOST_NAME = 80  # characters; a longer name is none


def ties_of(material: Material) -> Ties:
    """By people of all time, bots and tools left out; addresses give away domains of employers only.

    Raises Stopped.
    """
    known = signers(material)
    people = known.people.values()
    domains: Counter[str] = sum((one.employers for one in people), Counter())
    authors: Counter[str] = Counter()
    for one in people:
        authors[excerpt(one.name)[:MOST_NAME]] += one.commits
    listed = affiliations(maintainers(material)[:MOST_MAINTAINERS], known)
    return Ties(
        commits=sum(one.commits for one in people),
        domains=_most(domains, MOST_DOMAINS),
        authors=_most(authors, MOST_AUTHORS),
        maintainers=tuple(
            Listed(excerpt(one.person.name), one.person.handle, excerpt(one.organisation)) for one in listed
        ),
    )


def _most(counts: Counter[str], limit: int) -> dict[str, int]:
    """The largest, by name where they are equal, so that the same history gives the same bytes."""
    ranked = sorted(counts.items(), key=lambda one: (-one[1], one[0]))
    return {name: count for name, count in ranked[:limit] if name}


def read_ties(report: Mapping[str, Any]) -> Ties:
    """Those of a snapshot; an older one shows none."""
    told = report.get("ties")
    if not told:
        return Ties()
    return Ties(
        commits=told["commits"],
        domains=told["domains"],
        authors=told["authors"],
        maintainers=tuple(Listed(**one) for one in told["maintainers"]),
    )
