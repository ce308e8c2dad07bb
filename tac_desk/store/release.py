"""Releases drafts whose undo window has passed: each gets its number, what it was based on, and a signature."""

from collections.abc import Iterable
from dataclasses import replace

import msgspec

from tac_desk.domain.world import Act
from tac_desk.protocol.envelope import Envelope, Seen, seal
from tac_desk.protocol.version import ENVELOPE
from tac_desk.record.signing import DeviceKey
from tac_desk.store.action import Action, ActionState
from tac_desk.store.fold import OutboxFold
from tac_desk.store.identity import Identity, Position


def due(drafts: Iterable[Action], now_ms: int, *, everything: bool = False) -> list[Action]:
    """Those of `drafts`, which come oldest first, whose undo window has passed, or `everything`.

    With each goes what was done before it on the same subject: a clock that was set back must not turn a first and a
    second word around.
    """
    drafts = list(drafts)
    last = {draft.subject: draft.id for draft in drafts if everything or is_due(draft, now_ms)}
    return [draft for draft in drafts if draft.id <= last.get(draft.subject, 0)]


def is_due(draft: Action, now_ms: int) -> bool:
    """Whether the undo window has passed, by this computer's clock.

    A clock that was set back says that more is left of the window than it ever had: then it has passed too.
    """
    window, left = draft.not_before - draft.created_at, draft.not_before - now_ms
    return left <= 0 or left > 2 * window


def released(
    drafts: Iterable[Action], fold: OutboxFold, me: Identity, seen: Position, last: int, key: DeviceKey
) -> tuple[Action, ...]:
    """`drafts` signed, numbered from `last` + 1; `fold` holds everything released before.

    Each is based on the ledger and the earlier releases, never on drafts that may still be undone.
    """
    done: list[Action] = []
    for draft in drafts:
        act = fold.next_act(draft)
        if act is not None and fold.may_send(draft):
            done.append(_release(draft, act, me, seen, last + len(done) + 1, key))
            fold.add(done[-1])
    return tuple(done)


def _release(draft: Action, act: Act, me: Identity, seen: Position, n: int, key: DeviceKey) -> Action:
    envelope = Envelope(
        v=ENVELOPE,
        hub=me.hub,
        device=me.device,
        n=n,
        kind=draft.kind,
        subject=draft.subject,
        body=msgspec.json.decode(draft.body),
        seen=Seen(seen.size, seen.root_hex),
        claimed_at=draft.created_at,
        expected=act.expected,
        supersedes=act.supersedes,
    )
    signed = seal(envelope, key)
    return replace(
        draft,
        state=ActionState.SAVED,
        device=me.device,
        n=n,
        payload=signed.payload,
        signature=signed.signature,
    )
