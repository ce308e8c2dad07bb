"""Works out what became of released actions, from the hub's outcomes and from our copy of the ledger."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from tac_desk.protocol.codec import decode
from tac_desk.protocol.entry import ACCEPTED, REFUSED
from tac_desk.protocol.messages import Outcome
from tac_desk.store.action import Action, ActionState
from tac_desk.store.cache import Answer, Cache
from tac_desk.store.identity import Identity


def settled(
    cache: Cache, me: Identity, actions: Iterable[Action], outcomes: Iterable[Outcome]
) -> tuple[Action, ...]:
    """Those of the released `actions` of which more is known now. The ledger's word is the last one."""
    mine = [a for a in actions if a.n is not None and a.device == me.device]
    entered = {answer.payload: answer for answer in cache.answers(a.n for a in mine if a.n is not None)}
    told = {outcome.n: outcome for outcome in outcomes if outcome.device == me.device}
    now = (_settle(action, entered, told) for action in mine)
    return tuple(after for before, after in zip(mine, now, strict=True) if after != before)


def _settle(action: Action, entered: Mapping[str, Answer], told: Mapping[int, Outcome]) -> Action:
    if (answer := entered.get(action.payload or "")) is not None:
        state = ActionState.COUNTED if answer.outcome == ACCEPTED else ActionState.REFUSED
        facts = decode(answer.facts or "{}", dict[str, str])
        return replace(action, state=state, seq=answer.seq, reason=answer.reason, facts=facts)
    if (outcome := told.get(action.n or 0)) is None or _came_early(outcome):
        return action
    # a rejected command never entered the ledger: it stays ours, is sent again, and says why it did not pass;
    # so does a refused one until its entry is here, since a restored hub may know nothing of it
    state = ActionState.RECEIVED if outcome.status in (ACCEPTED, REFUSED) else action.state
    return replace(action, state=state, seq=outcome.seq, reason=outcome.reason, facts=dict(outcome.facts))


def _came_early(outcome: Outcome) -> bool:
    """Whether the hub waits for a command before this one: sent again in order it passes, so nobody is asked."""
    wanted = outcome.facts.get("wanted", "")
    return outcome.reason == "out_of_order" and wanted.isdecimal() and int(wanted) < outcome.n
