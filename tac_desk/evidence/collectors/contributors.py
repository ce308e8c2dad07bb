"""How many people wrote the commits of the window, with bots and AI agents apart?"""

from collections.abc import Iterator

from tac_desk.domain.finding import Finding, Observation
from tac_desk.domain.rulebook import Criterion
from tac_desk.evidence.material import Material

MOST_NAMED = 50


def observe(material: Material, criterion: Criterion) -> Observation:
    history = material.history
    people, bots = history.authors["human"], history.authors["bot"]
    helpers = history.only_co_authors()
    figures = {
        "people": len(people),
        "people_with_coauthors": len(people) + len(helpers),
        "emails": history.emails(),
        "bots": len(bots),
    }
    return Observation(tuple(_named(material)), figures)


def _named(material: Material) -> Iterator[Finding]:
    history = material.history
    for kind, rule in (("human", "people.author/1"), ("bot", "people.bot/1"), ("ai", "people.ai/1")):
        for identity, commits in list(history.authors[kind].values())[:MOST_NAMED]:
            yield Finding(rule, f"{commits} commits", excerpt=identity.name)
    for identity in sorted(history.only_co_authors().values(), key=lambda one: one.name)[:MOST_NAMED]:
        yield Finding("people.co_author/1", "co-author only", excerpt=identity.name)
