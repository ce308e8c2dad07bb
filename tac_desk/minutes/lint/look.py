"""All linters at once."""

from tac_desk.minutes.facts import Facts
from tac_desk.minutes.lint.decisions import action_slips, open_vote_slips, tally_slips
from tac_desk.minutes.lint.names import name_slips
from tac_desk.minutes.lint.numbers import quorum_slips, weekday_slips
from tac_desk.minutes.lint.private import private_slips
from tac_desk.minutes.lint.slip import Slip, sentences

_LINTERS = (
    name_slips,
    quorum_slips,
    open_vote_slips,
    action_slips,
    weekday_slips,
    tally_slips,
    private_slips,
)


def slips_in(facts: Facts) -> tuple[Slip, ...]:
    """What to look at before these minutes are published; nothing for a clean draft. Suggestions, never changes."""
    texts = tuple(sentences(facts))
    return tuple(slip for linter in _LINTERS for slip in linter(facts, texts))
