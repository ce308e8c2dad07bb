"""Says what was done about an ask."""

from tac_desk.desk.actions.saving import Saved, save_text
from tac_desk.desk.bootstrap import Desk
from tac_desk.domain.commands import AnswerAsk
from tac_desk.domain.refusal import Refusal


def answer_ask(desk: Desk, dossier: str, ask: str, answer: str) -> Saved | Refusal:
    """Whether the answer is enough is said by settling the ask. Raises StoreError."""
    return save_text(desk, f"dossier:{dossier}", AnswerAsk(ask, answer))
