"""Numbers that can be computed: a quorum that was typed, and weekdays that do not match their dates."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from tac_desk.minutes.clock import local
from tac_desk.minutes.facts import Facts
from tac_desk.minutes.lint.slip import Kind, Sentence, Slip

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip
_DAY = "|".join(f"{day}|{day[:3]}" for day in DAYS)
_MONTH = "|".join(f"{month}|{month[:3]}" for month in MONTHS)
_DATED = re.compile(
    rf"\b({_DAY})\b\.?,?\s+(?:the\s+)?(?:(?P<iso>\d{{4}}-\d\d-\d\d)"
    rf"|(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m1>{_MONTH})\.?(?:,? (?P<y1>\d{{4}}))?"
    rf"|(?P<m2>{_MONTH})\.? (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<y2>\d{{4}}))?)\b"
)
_SHARE = re.compile(r"\b(\d{1,3})\s*(?:of|/|out of)\s*(?:the\s+)?(\d{1,3})\b")
_ABOUT_QUORUM = re.compile(r"quorum|represented|roll call|in attendance|present\b", re.IGNORECASE)
_VERDICT = re.compile(
    r"\bquorum (?:is|was) (not )?(?:met|reached|present|established)\b|\b(no|without a) quorum\b",
    re.IGNORECASE,
)


def quorum_slips(facts: Facts, texts: Iterable[Sentence]) -> Iterator[Slip]:
    meeting = facts.meeting
    if not meeting.roll_taken:
        return
    seats = facts.attendance
    here, needed = (
        sum(row.represented for row in seats),
        facts.rulebook.ballot_of(meeting.body).quorum.needed(len(seats)),
    )
    computed = f"The roll call says {here} of {len(seats)}; quorum needs {needed}."
    for sentence in texts:
        if not _ABOUT_QUORUM.search(sentence.text):
            continue
        typed = [tuple(map(int, found)) for found in _SHARE.findall(sentence.text)]
        wrong = any(one not in ((here, len(seats)), (needed, len(seats))) for one in typed)
        if wrong or any(met != (here >= needed) for met in _verdicts(sentence.text)):
            yield Slip(Kind.QUORUM, sentence.section, sentence.text, computed,
                       "Leave it to the computed line, or correct the roll call.")  # fmt: skip


def _verdicts(text: str) -> list[bool]:
    return [not (found[0] or found[1]) for found in _VERDICT.findall(text)]


def weekday_slips(facts: Facts, texts: Iterable[Sentence]) -> Iterator[Slip]:
    year = local(facts.meeting.starts_at, facts.meeting.zone).year
    for sentence in texts:
        for found in _DATED.finditer(sentence.text):
            day = _date(found, year)
            if day is None:
                cause, step = f"There is no such day as “{found[0]}”.", "Correct the date."
            elif DAYS[day.weekday()].startswith(found[1]):
                continue
            else:
                cause, step = (
                    f"{day:%d %B %Y} is a {DAYS[day.weekday()]}.",
                    "Correct the weekday or the date.",
                )
            yield Slip(Kind.WEEKDAY, sentence.section, sentence.text, cause, step)


def _date(found: re.Match[str], year: int) -> date | None:
    try:
        if found["iso"]:
            return date.fromisoformat(found["iso"])
        month = next(n for n, name in enumerate(MONTHS, 1) if name.startswith(found["m1"] or found["m2"]))
        return date(int(found["y1"] or found["y2"] or year), month, int(found["d1"] or found["d2"]))
    except ValueError:
        return None
