"""Reads what a person typed into the search: words, and qualifiers such as `is:unread state:in_voting by:ada`."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import NamedTuple

from tac_desk.domain.judges.verdicts import CAUTION, FAIL, JUDGMENT, PASS
from tac_desk.domain.owed import Owed
from tac_desk.domain.people import Council
from tac_desk.domain.rulebook import Rulebook
from tac_desk.store.queue_filter import Is, QueueFilter

QUALIFIERS = ("is", "needs", "state", "track", "criterion", "by", "since", "before")
_TOKEN = re.compile(r'(?:(\w+):)?(?:"([^"]*)"|(\S+))')


class Search(NamedTuple):
    """What was understood, and the qualifiers that were not, as they were typed."""

    wanted: QueueFilter
    unknown: tuple[str, ...]


def read_search(wanted: QueueFilter, book: Rulebook | None, council: Council | None) -> Search:
    """`wanted` with the qualifiers of its text carried into its fields; what is not understood matches nothing else.

    Words in quotes stay together. A word with a colon that is no qualifier, such as an address, is a word.
    """
    words, unknown = [], []
    found = replace(wanted, text="")
    for name, value, typed in _tokens(wanted.text):
        if name not in QUALIFIERS:
            words.append(typed)
            continue
        narrowed = _READERS[name](found, value, _Known(book, council)) if value else None
        if narrowed is None:
            unknown.append(typed)
        else:
            found = narrowed
    return Search(replace(found, text=" ".join(words)), tuple(unknown))


class _Known(NamedTuple):
    book: Rulebook | None
    council: Council | None


def _tokens(text: str) -> Iterator[tuple[str, str, str]]:
    """Qualifier, value, and both as typed."""
    for match in _TOKEN.finditer(text):
        name, quoted, plain = match.groups()
        yield (name or "").casefold(), (quoted if quoted is not None else plain).strip(), match.group()


def _is(found: QueueFilter, value: str, _known: _Known) -> QueueFilter | None:
    code = value.casefold().replace("_", "").replace("-", "")
    return replace(found, flags=found.flags | {Is(code)}) if code in set(Is) else None


def _needs(found: QueueFilter, value: str, _known: _Known) -> QueueFilter | None:
    return replace(found, owed=value.casefold()) if value.casefold() in set(Owed) else None


def _state(found: QueueFilter, value: str, known: _Known) -> QueueFilter | None:
    code = _one_of(value, known.book.states if known.book else {})
    return replace(found, state=code) if code else None


def _track(found: QueueFilter, value: str, known: _Known) -> QueueFilter | None:
    code = _one_of(value, known.book.tracks if known.book else {})
    return replace(found, track=code) if code else None


def _criterion(found: QueueFilter, value: str, known: _Known) -> QueueFilter | None:
    """`criterion:KEY` is where the machine does not say pass, `criterion:KEY=VERDICT` where it says that."""
    key, _, verdict = value.partition("=")
    tracks = known.book.tracks.values() if known.book else ()
    code = _one_of(key, {one.key: one.title for track in tracks for one in track.criteria})
    if not code or (verdict and verdict not in _VERDICTS):
        return None
    verdicts = (verdict,) if verdict else _VERDICTS[1:]
    return replace(found, tags=(*found.tags, tuple(f"criterion:{code}={one}" for one in verdicts)))


_VERDICTS = (PASS, CAUTION, FAIL, JUDGMENT)


def _by(found: QueueFilter, value: str, known: _Known) -> QueueFilter | None:
    """Whoever commented, reviewed, sponsors or was asked; by a part of their name, or their id."""
    part, members = value.casefold(), known.council.members if known.council else {}
    ids = tuple(f"by:{one.id}" for one in members.values() if one.id == value or part in one.name.casefold())
    return replace(found, tags=(*found.tags, ids)) if ids else None


def _since(found: QueueFilter, value: str, _known: _Known) -> QueueFilter | None:
    day = _day(value)
    return None if day is None else replace(found, since=day)


def _before(found: QueueFilter, value: str, _known: _Known) -> QueueFilter | None:
    day = _day(value)
    return None if day is None else replace(found, before=day)


def _day(value: str) -> int | None:
    """The begin of an ISO day, in UTC, as milliseconds."""
    try:
        return int(datetime.strptime(value, "%Y-%m-%d").replace(tzinfo=UTC).timestamp() * 1000)
    except (ValueError, OverflowError):
        return None


def _one_of(value: str, known: Mapping[str, object]) -> str:
    """The code that was meant: itself, with blanks or dashes for underscores, or the only one that begins so."""
    code = value.casefold().replace(" ", "_").replace("-", "_")
    if code in known:
        return code
    begin = [one for one in known if one.startswith(code)]
    return begin[0] if len(begin) == 1 else ""


_READERS: Mapping[str, Callable[[QueueFilter, str, _Known], QueueFilter | None]] = {
    "is": _is,
    "needs": _needs,
    "state": _state,
    "track": _track,
    "criterion": _criterion,
    "by": _by,
    "since": _since,
    "before": _before,
}
