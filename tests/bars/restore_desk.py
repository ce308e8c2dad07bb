"""One computer of a member at a hub that will be lost: the real store and exchange, on a wire that may fail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from tac_desk.auth.interrupt import Interrupt
from tac_desk.domain.commands import Command
from tac_desk.hub.errors import RecoveringError
from tac_desk.hub.problems import ProblemError, problem
from tac_desk.hub.recovery import receive
from tac_desk.protocol.codec import decode, encode
from tac_desk.protocol.messages import ExchangeReply, ExchangeRequest
from tac_desk.protocol.recovery import RecoverReply, RecoverRequest
from tac_desk.record.signing import DeviceKey
from tac_desk.store.action import Action, ActionState
from tac_desk.store.identity import Identity
from tac_desk.store.store import Store
from tac_desk.sync.errors import ExchangeError
from tac_desk.sync.exchange import exchange, to_send

if TYPE_CHECKING:
    from tests.bars.restore_hub import RestoredHub


@dataclass(eq=False)
class Computer:
    """Its own `Link` and `Call`. `hears` says whether answers reach it; `texts` are what was said on it."""

    place: RestoredHub
    folder: Path
    member: str
    key: DeviceKey
    identity: Identity
    store: Store
    hears: bool = True
    texts: list[str] = field(default_factory=list)

    def __call__(self, function: Callable[[Store], Any], /) -> Any:
        return function(self.store)

    def save(self, subject: str, command: Command) -> None:
        body = msgspec.json.encode(command).decode()
        self.store.save_action(Action(0, command.KIND, subject, body, 1, 1, ActionState.DRAFT), {})

    def sync(self) -> None:
        """Send what is there and fetch what is new, until nothing is left. Raises ExchangeError and StoreError."""
        self.store.release_due(self.place.clock(), self.key, everything=True)
        more, answered = True, set[str]()
        while more or to_send(self, answered):
            for done in exchange(self, self, to_send(self, answered)):  # type: ignore[arg-type]
                answered |= {command.signature for command in done.sent}
                more = done.more

    # --- the link

    def exchange(self, request: ExchangeRequest, _interrupt: Interrupt | None) -> ExchangeReply:
        raw = encode(_served(lambda: self.place.answer(self, decode(encode(request), ExchangeRequest))))
        if not self.hears:
            raise ExchangeError("The wire", "It was cut.", "Wait.", "hub_down")
        return decode(raw, ExchangeReply)

    def recover(self, request: RecoverRequest, _interrupt: Interrupt | None) -> RecoverReply:
        return _served(lambda: receive(self.place.hub, decode(encode(request), RecoverRequest)))

    def garbage(self, what: str) -> ExchangeError:
        return ExchangeError("Garbage", what, "-", "garbage")


def _served(ask: Callable[[], Any]) -> Any:
    """The hub's own refusals travel as codes."""
    try:
        return ask()
    except RecoveringError:
        raise _told(problem("recovering")) from None
    except ProblemError as error:
        raise _told(error) from error


def _told(error: ProblemError) -> ExchangeError:
    told = error.problem
    return ExchangeError(told.title, told.cause, told.next_step, told.code)
