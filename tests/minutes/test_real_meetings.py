"""Both real meetings of 2026 again, with invented people in the same seats and roles, by the real rules.

What differs from the minutes as they were written: the lists of leads, staff and others hold who was there, without
boxes for the absent; an application begins with two lines on where it stands; the place in the ledger is last.
"""

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from html.parser import HTMLParser
from pathlib import Path
from zoneinfo import ZoneInfo

import markdown
import pytest

from tac_desk.assets import resource
from tac_desk.domain.commands import (
    AddActionItem,
    AddMember,
    Adjourn,
    Command,
    FileDossier,
    PlanMeeting,
    SetSeat,
    TakeRoll,
    WriteNote,
)
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.meeting import Guest, Meeting
from tac_desk.domain.people import Role
from tac_desk.domain.rulebook_file import rulebook_of
from tac_desk.hub.found import found_hub
from tac_desk.hub.hub import Hub
from tac_desk.minutes.compose import compose
from tac_desk.minutes.facts import Facts
from tac_desk.minutes.markdown import to_markdown
from tests.minutes.real_meetings import AUGUST, SEPTEMBER, RealMeeting

SOURCE = Path(__file__).parents[3] / "shared" / "meetings.json"
HOUR = 3_600_000
COMPUTED = {"Roll Call and TAC Representative List": 1, "Adjournment": 1, "Next Meeting": 1}
"""Paragraphs that nobody writes."""


class Parts(HTMLParser):
    """The sections of a page in their order: how many paragraphs, bullets and nested bullets each has, and its text."""

    def __init__(self) -> None:
        super().__init__()
        self.sections: list[tuple[str, Counter[str]]] = []
        self.texts: list[str] = []
        self._depth, self._in_title = 0, False

    def handle_starttag(self, tag: str, _attributes: object) -> None:
        if tag == "h2":
            self._in_title = True
            self.sections.append(("", Counter()))
            self.texts.append("")
        elif not self.sections:
            return
        elif tag == "ul":
            self._depth += 1
        elif tag == "li":
            self.sections[-1][1]["nested" if self._depth > 1 else "bullets"] += 1
        elif tag == "p" and not self._depth:
            self.sections[-1][1]["paragraphs"] += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "h2":
            self._in_title = False
        elif tag == "ul":
            self._depth -= 1

    def handle_data(self, data: str) -> None:
        if self._in_title:
            title, counts = self.sections[-1]
            self.sections[-1] = title + data, counts
        elif self.sections:
            self.texts[-1] += data


def accept(hub: Hub, command: Command, subject: str) -> None:
    outcome = hub.submit(command, subject)
    assert outcome.status == "accepted", outcome


def starts_at(meeting: RealMeeting) -> int:
    local = datetime.fromisoformat(f"{meeting.date}T07:00").replace(tzinfo=ZoneInfo("America/Los_Angeles"))
    return round(local.timestamp() * 1000)


@pytest.fixture(params=[AUGUST, SEPTEMBER], ids=["august", "september"])
def real(request: pytest.FixtureRequest) -> RealMeeting:
    return request.param


@pytest.fixture
def minutes(real: RealMeeting, tmp_path: Path) -> str:
    """The Markdown of the meeting, held again at a hub of its own."""
    now = [starts_at(real) - 24 * HOUR]
    text = resource("rulebooks", "pytorch.toml").read_text("utf-8")
    hub = found_hub(tmp_path / "hub", "Invented council", text, now=lambda: now[0])
    present = seat_everybody(hub, real)
    accept(hub, FileDossier(5, "ONNX", "hosted", "https://github.com/onnx/onnx", "presented"), "dossier:onnx")
    dossiers = ("onnx",) if any("ONNX" in title for title, *_ in real.sections) else ()
    place, following = ("America/Los_Angeles", "on line"), starts_at(real) + 28 * 24 * HOUR
    plan = PlanMeeting("Council meeting", "tac", starts_at(real), *place, dossiers, "", following)
    accept(hub, plan, "meeting:m")
    now[0] = starts_at(real)
    accept(hub, TakeRoll(present, tuple(guests(real))), "meeting:m")
    for section, *counts in real.sections:
        if note := "".join(written(section, *counts)):
            accept(hub, WriteNote(section, note), "meeting:m")
    for number in range(real.actions):
        accept(hub, AddActionItem("p0", f"Task {number}", "2026-10-01"), "meeting:m")
    now[0] += HOUR
    accept(hub, Adjourn(), "meeting:m")
    return to_markdown(compose(facts_of(hub)))


def seat_everybody(hub: Hub, real: RealMeeting) -> tuple[str, ...]:
    """An invented person for each place; answers who of them is there."""
    present: list[str] = []
    waiting = {f"a{number}": person for number, person in enumerate(real.alternates)}
    for place, (organisation, title, is_here) in enumerate(real.voting):
        people = {f"p{place}": is_here}
        alternate = next((one for one in waiting if stands_in(waiting[one], organisation, title)), None)
        if alternate is not None:
            people[alternate] = waiting.pop(alternate)[2]
        for member in people:
            accept(hub, AddMember(member, f"Invented {member}", (Role.MEMBER,)), "council")
        seat = SetSeat(f"s{place}", title or organisation, organisation, "member", f"p{place}", alternate)
        accept(hub, seat, "council")
        present += [member for member, there in people.items() if there]
    assert not waiting
    return tuple(present)


def stands_in(alternate: tuple[str, str, bool], organisation: str, title: str) -> bool:
    """By the project, whoever they work for, or else by the organisation."""
    its_organisation, its_title, _ = alternate
    project = its_title.removesuffix(" Project")
    return project in title if project else organisation == its_organisation


def guests(real: RealMeeting) -> Iterator[Guest]:
    for group, people in (("working_group", real.leads), ("staff", real.staff)):
        for number, (organisation, title, is_here) in enumerate(people):
            if is_here:
                yield Guest(f"Invented {group} {number}", group, title or organisation)
    for number in range(real.guests):
        yield Guest(f"Invented guest {number}", "individual")


def written(section: str, paragraphs: int, bullets: int, nested: int) -> Iterator[str]:
    """Invented words in the shape that the section had."""
    for number in range(paragraphs - COMPUTED.get(section, 0)):
        yield f"Invented paragraph {number}.\n\n"
    for number in range(bullets):
        yield f"- Invented point {number}\n"
        for below in range(number, nested, bullets):
            yield f"    - Invented detail {below}\n"


def facts_of(hub: Hub) -> Facts:
    council, meeting = hub.council(), hub.thing("meeting:m")
    assert isinstance(meeting, Meeting)
    dossiers = {one.id: one for one in hub.things("dossier") if isinstance(one, Dossier)}
    return Facts(rulebook_of(council.rulebook), council, meeting, {}, dossiers, {}, 1, "00" * 32)


@pytest.fixture
def parts(minutes: str) -> Parts:
    found = Parts()
    found.feed(markdown.markdown(minutes))
    return found


def test_the_sections_are_those_of_the_real_minutes_in_their_order(real: RealMeeting, parts: Parts) -> None:
    titles = [title for title, _ in parts.sections]
    opening = titles.index("Call to Order")
    assert titles[:opening] == [
        "Voting Representatives", "Alternates", "Working Group Leads", "Foundation Staff", "Other Individuals",
    ]  # fmt: skip
    assert titles[opening:] == [*(title for title, *_ in real.sections), "Record"]


def test_each_section_has_as_many_paragraphs_and_points(real: RealMeeting, parts: Parts) -> None:
    found = dict(parts.sections)
    known = [one for one in real.sections if real is AUGUST or one[0] == "Action Items"]
    assert known
    for title, paragraphs, bullets, nested in known:
        computed = 2 if "Application" in title else real.actions if title == "Action Items" else 0
        wanted = {"paragraphs": paragraphs, "bullets": bullets + computed, "nested": nested}
        assert {name: found[title][name] for name in wanted} == wanted, title


def test_the_quorum_is_computed_from_the_roll(real: RealMeeting, minutes: str) -> None:
    line = f"{real.represented} of 21 seats represented; quorum needs 11: quorum is met."
    assert minutes.count(line) == 2  # at the list, and at the roll call
    assert (real.represented, real.quorum_as_typed) in ((17, 12), (14, 11))


def test_there_are_as_many_ticks(real: RealMeeting, parts: Parts) -> None:
    text = {title: text for (title, _), text in zip(parts.sections, parts.texts, strict=True)}
    for title, people in (("Voting Representatives", real.voting), ("Alternates", real.alternates)):
        boxes = re.findall(r"\[([ x])\] ", text[title])
        assert len(boxes) == len(people)
        assert boxes.count("x") == sum(is_here for *_, is_here in people)


@pytest.mark.skipif(not SOURCE.exists(), reason="the facts of the real meetings are not beside this clone")
def test_these_are_the_real_facts(real: RealMeeting) -> None:
    told = next(one for one in json.loads(SOURCE.read_text("utf-8"))["meetings"] if one["date"] == real.date)
    assert told["represented_seats"] == real.represented
    groups = {"voting": real.voting, "alternates": real.alternates, "staff": real.staff}
    for name, people in {**groups, "working_group_leads": real.leads}.items():
        given = [
            (one.get("organization") or "", one.get("title") or "", one["present"]) for one in told[name]
        ]
        assert tuple(given) == people
    assert [one["title"] for one in told["sections"]] == [title for title, *_ in real.sections]
