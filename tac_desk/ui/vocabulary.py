"""What the council's own rulebook calls its states, tracks and recommendations; one window shows one council."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from tac_desk.domain.display import display_safe
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.stage import Stage

SHIPPED = (  # what the shipped rulebook calls them, for the translators; another council's words are shown as they are
    QT_TRANSLATE_NOOP("rulebook", "Submitted"), QT_TRANSLATE_NOOP("rulebook", "Triaged"),
    QT_TRANSLATE_NOOP("rulebook", "In queue"), QT_TRANSLATE_NOOP("rulebook", "In progress"),
    QT_TRANSLATE_NOOP("rulebook", "Scheduled"), QT_TRANSLATE_NOOP("rulebook", "Presented"),
    QT_TRANSLATE_NOOP("rulebook", "In voting"), QT_TRANSLATE_NOOP("rulebook", "Accepted"),
    QT_TRANSLATE_NOOP("rulebook", "Declined"), QT_TRANSLATE_NOOP("rulebook", "Too early"),
    QT_TRANSLATE_NOOP("rulebook", "Waiting on comment"), QT_TRANSLATE_NOOP("rulebook", "Postponed"),
    QT_TRANSLATE_NOOP("rulebook", "Withdrawn"), QT_TRANSLATE_NOOP("rulebook", "Active"),
    QT_TRANSLATE_NOOP("rulebook", "Under review"), QT_TRANSLATE_NOOP("rulebook", "In remediation"),
    QT_TRANSLATE_NOOP("rulebook", "Retired"), QT_TRANSLATE_NOOP("rulebook", "Ecosystem"),
    QT_TRANSLATE_NOOP("rulebook", "Candidate"), QT_TRANSLATE_NOOP("rulebook", "Hosted"),
    QT_TRANSLATE_NOOP("rulebook", "Motion"), QT_TRANSLATE_NOOP("rulebook", "Platform"),
    QT_TRANSLATE_NOOP("rulebook", "Vertical"), QT_TRANSLATE_NOOP("rulebook", "Approve"),
    QT_TRANSLATE_NOOP("rulebook", "Needs more info"), QT_TRANSLATE_NOOP("rulebook", "Decline"),
)  # fmt: skip
TONES: Mapping[Stage, str] = {
    Stage.ACCEPTED: "pass",
    Stage.ACTIVE: "pass",
    Stage.IN_VOTING: "judgment",
    Stage.WAITING: "caution",
    Stage.IN_REMEDIATION: "caution",
    Stage.TOO_EARLY: "caution",
    Stage.DECLINED: "fail",
}
_spoken: list[Rulebook] = []


def speak(book: Rulebook | None) -> bool:
    """Speak in the words of `book` from now on; whether that changes anything."""
    before = rulebook()
    _spoken[:] = [] if book is None else [book]
    return before != book


def rulebook() -> Rulebook | None:
    """The rulebook whose words are spoken; None before the ledger has told of the council."""
    return _spoken[0] if _spoken else None


def state(code: str) -> str:
    """The state's title; empty where the rulebook has no such state."""
    book = rulebook()
    found = book.states.get(code) if book else None
    return said(found.title) if found else ""


def track(code: str) -> str:
    """The track's short title; empty where the rulebook has no such track."""
    book = rulebook()
    found = book.tracks.get(code) if book else None
    return said(found.short) if found else ""


def lean(code: str) -> str:
    """The recommendation's title; empty where the rulebook has no such one."""
    book = rulebook()
    return said(book.leans.get(code, "")) if book else ""


def said(text: str) -> str:
    """A word of a rulebook, such as a title, in the language of the window."""
    return display_safe(QCoreApplication.translate("rulebook", text)) if text else ""


def stage(code: str) -> Stage | None:
    """What a state means; before a rulebook is known, by its name alone."""
    book = rulebook()
    if book is not None:
        return book.stage(code)
    return Stage(code) if code in tuple(Stage) else None


def states() -> Iterable[str]:
    """The keys of all states, in the rulebook's order."""
    book = rulebook()
    return tuple(book.states) if book else ()


def tracks() -> Iterable[str]:
    """The keys of the tracks on which there are dossiers, in the rulebook's order."""
    book = rulebook()
    return tuple(key for key, one in book.tracks.items() if not one.is_motion) if book else ()


def leans(book: Rulebook | None) -> tuple[tuple[str, str, str], ...]:
    """Each recommendation of `book` with its colour and icon: the first is the best, the last the worst."""
    keys = tuple(book.leans) if book else ()
    middle = (("caution", "caution"), ("caution", "clock"))
    marks = [("pass", "pass"), *(middle[min(n, 1)] for n in range(len(keys) - 2)), ("fail", "fail")]
    return tuple((key, *mark) for key, mark in zip(keys, marks, strict=False))
