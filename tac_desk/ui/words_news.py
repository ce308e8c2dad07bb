"""What is new in a dossier, as a sentence."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from tac_desk.desk.news import Kind
from tac_desk.ui import times
from tac_desk.ui.plural import plural

translate = QCoreApplication.translate


def news_sentence(news: Mapping[Kind, int], seen: int) -> str:
    """What others did since the person looked at `seen` (ms); empty for nothing."""
    if not news:
        return ""
    said = ", ".join(_count(kind, count) for kind, count in news.items())
    return translate("news", "Since you looked on {}: {}").format(times.day(seen), said)


def _count(kind: Kind, count: int) -> str:
    one, many = {
        Kind.MOVE: (translate("news", "moved on"), translate("news", "moved {} times")),
        Kind.EVIDENCE: (translate("news", "new evidence"), translate("news", "new evidence, {} times")),
        Kind.COMMENT: (translate("news", "1 new comment"), translate("news", "{} new comments")),
        Kind.ASK: (translate("news", "1 new ask"), translate("news", "{} new asks")),
        Kind.REVIEW: (translate("news", "1 new review"), translate("news", "{} new reviews")),
        Kind.AMENDMENT: (
            translate("news", "the application changed"),
            translate("news", "the application changed {} times"),
        ),
    }[kind]
    return plural(count, one, many)
