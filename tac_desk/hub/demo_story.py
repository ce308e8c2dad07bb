"""Reads the demonstration's story, which is data, into what its people did and when."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tac_desk.assets import resource
from tac_desk.domain.commands import CastVote, CloseBallot, Command, FileDossier, OpenBallot
from tac_desk.domain.dossier import Audience
from tac_desk.hub.demo_evidence import invented_evidence
from tac_desk.hub.demo_people import DemoPeople
from tac_desk.hub.demo_times import Calendar, iso
from tac_desk.intake.addresses import links, repository_urls
from tac_desk.intake.issue_form import parse_application
from tac_desk.intake.names import project_name
from tac_desk.protocol.codec import CodecError, command_from


@dataclass(frozen=True, slots=True)
class Step:
    """One act: `by` does `command` on `subject` at `at` (milliseconds since 1970 UTC).

    `label` names a comment or an ask, so that a reply or an answer can point at it; `blob` is a file that the
    command attaches.
    """

    at: int
    by: str
    subject: str
    command: Command
    label: str | None = None
    blob: bytes | None = None


def read_story(people: DemoPeople, calendar: Calendar) -> tuple[Step, ...]:
    """Everything that happens, in the order of time. Raises CodecError, LookupError and ValueError."""
    steps = [step for path in _files() for step in _steps(tomllib.loads(path), people, calendar)]
    return tuple(sorted(steps, key=lambda step: step.at))


def _files() -> list[str]:
    return [path.read_text("utf-8") for path in sorted(resource("demo", "story").glob("*.toml"))]


def _steps(told: dict[str, Any], people: DemoPeople, calendar: Calendar) -> Iterator[Step]:
    subject = told.get("subject", "")
    if "application" in told:
        yield _application(subject, told["application"], calendar)
    for act in told.get("step", ()):
        yield _step(subject, dict(act), calendar)
    for ballot in told.get("ballot", ()):
        yield from _ballot(dict(ballot), people, calendar)


def _step(subject: str, act: dict[str, Any], calendar: Calendar) -> Step:
    at, by, kind = calendar.moment(act.pop("at")), act.pop("by"), act.pop("do")
    subject, label = act.pop("on", subject), act.pop("label", None)
    if kind == "attach_evidence":
        evidence = invented_evidence(act.pop("file"), iso(at))
        return Step(at, by, subject, evidence.command, blob=evidence.data)
    if kind == "submit_review":
        act["rows"] = {key: _verdict(text) for key, text in act["rows"].items()}
    command = command_from(kind, calendar.resolve(act))
    if command is None:
        raise CodecError(f"the story knows no {kind!r}")
    return Step(at, by, subject, command, label)


def _verdict(text: str) -> dict[str, str]:
    """A row of a review is written "pass", or "caution: the note that supports it"."""
    verdict, _, note = text.partition(":")
    return {"verdict": verdict, "note": note.strip()}


def _application(subject: str, told: dict[str, Any], calendar: Calendar) -> Step:
    """An application as it was filed with the form: read by the same code as a real one."""
    name = f"{told['file']}.md"
    filed = parse_application(resource("demo", "applications", name).read_bytes(), name=name)
    websites = links(filed.answer("website_url"))
    command = FileDossier(
        number=told["number"],
        name=project_name(filed.title, dict(filed.fields)),
        track=filed.form,
        repository=repository_urls(filed.answer("repository_url"))[0],
        summary=filed.answer("project_summary"),
        category=told.get("category", ""),
        homepage=websites[0] if websites else "",
        fields=filed.fields,
        returning=told.get("returning", False),
        previous=told.get("previous"),
        invented=True,
    )
    return Step(calendar.moment(told["at"]), told["by"], subject, command)


def _ballot(told: dict[str, Any], people: DemoPeople, calendar: Calendar) -> Iterator[Step]:
    """A ballot with its votes, each [when, who, position, category, audience, rationale], and its closing."""
    body = told.pop("body")
    subject, opened_at, by = f"ballot:{told.pop('id')}", told.pop("opened"), told.pop("by")
    votes, closed_at = told.pop("votes"), told.pop("closed", None)
    yield Step(calendar.moment(opened_at), by, subject, OpenBallot(**told))
    for at, member, position, category, audience, rationale in votes:
        seat = people.seat_of(member, body)
        vote = CastVote(seat, position, category or None, rationale, Audience(audience or "council"))
        yield Step(calendar.moment(at), member, subject, vote)
    if closed_at is not None:
        yield Step(calendar.moment(closed_at), by, subject, CloseBallot())
