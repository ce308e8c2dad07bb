"""How exchanges without commands get to the database: those who ask the same at the same time go together."""

from collections.abc import Sequence

from starlette.responses import Response

from tac_desk.hub.accounts import authenticate_all
from tac_desk.hub.exchange import look_at, pages
from tac_desk.hub.hub import Hub
from tac_desk.hub.problems import ProblemError
from tac_desk.hub.replies import reply_to
from tac_desk.hub.together import Together
from tac_desk.hub.tokens import Reader
from tac_desk.protocol.messages import ExchangeReply, ExchangeRequest

Said = tuple[ExchangeReply, Response]  # the second is the first, ready to be sent


class Visits:
    """Belongs to one event loop. `readers` tells who sent headers, `pages` what each of them may read."""

    def __init__(self, hub: Hub) -> None:
        self._hub = hub
        self.readers = Together(self._readers)
        self.pages = Together(self._pages)

    def _readers(self, _about: None, sent: Sequence[str]) -> list[Reader | ProblemError]:
        return authenticate_all(self._hub, sent)

    def _pages(self, about: tuple[ExchangeRequest, bool], readers: Sequence[Reader]) -> list[Said]:
        """`about` is the question of them all, and whether they read zstd."""
        question, zstd = about
        if (told := look_at(self._hub, question)) is not None:
            return [(told, reply_to(zstd, told))] * len(readers)
        found = pages(self._hub, readers, question.cursor, question.log_key)
        made = {id(one): reply_to(zstd, one) for one in found}  # the same for all who may read the same
        return [(one, made[id(one)]) for one in found]
