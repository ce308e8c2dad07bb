"""The whole life of a project under every rulebook that ships, by the commands that people send."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tac_desk.domain.commands import (
    AcknowledgeNotice,
    CloseBallot,
    CompleteTask,
    ConcludeReview,
    ConfirmRetirement,
    FileDossier,
    MoveDossier,
    OpenBallot,
    OpenReview,
    ReturnToActive,
    SendNotice,
    SponsorDossier,
    SubmitReview,
)
from tac_desk.domain.commands import CastVote as Vote
from tac_desk.domain.dossier import Dossier, RowVerdict
from tac_desk.domain.lifecycle_clock import last_day, open_to_dos, standing_notice
from tac_desk.domain.months import after_months, day_of
from tac_desk.domain.people import Council
from tac_desk.domain.refusal import Reason, Refusal
from tac_desk.domain.rulebook import Rulebook
from tac_desk.domain.stage import Stage
from tests.domain.make import DAY, Room, council

HOME = "https://git.example/project"


class Everybody(Room):
    """A room whose people hold a seat in every body: `s1` … in the first, `b2-s1` … in the second, and so on."""

    def __init__(self, book: Rulebook, seats: int = 3):
        super().__init__(seats, 0, book)
        people = self.world.council
        more = (
            seat
            for place, body in enumerate(list(book.bodies)[1:], 2)
            for seat in renamed(council(seats, 0, body), place)
        )
        self.put(
            Council(people.name, people.rulebook, people.members, (*people.seats, *more), people.devices)
        )

    def do(self, member, subject, command) -> None:
        answer = self.act(member, subject, command)
        assert not isinstance(answer, Refusal), answer

    def dossier(self, name="7") -> Dossier:
        return self.world.dossier(f"dossier:{name}")

    def stage(self, name="7") -> Stage | None:
        return self.world.rulebook.stage(self.dossier(name).state)

    def walk(self, name: str, goal: Stage) -> None:
        """By plain moves to the stage `goal`, on the shortest usual path."""
        book = self.world.rulebook
        for state in path(book, self.dossier(name).state, book.state_of(goal)):
            self.do("chair", f"dossier:{name}", MoveDossier(state))

    def decide(self, name: str, position: str) -> None:
        """A ballot on the dossier in which every seat says the same, closed at its deadline."""
        book, here = self.world.rulebook, self.dossier(name)
        before = book.states_before(book.state_of(Stage.IN_VOTING))
        for state in path(book, here.state, before[0]):
            self.do("chair", f"dossier:{name}", MoveDossier(state))
        subject = f"ballot:{name}-{self.done}"
        self.do("chair", subject, OpenBallot("Shall it?", here.track, name))
        assert self.stage(name) is Stage.IN_VOTING
        ballot = self.world.ballot(subject)
        for seat in ballot.roll:
            self.act(seat.primary, subject, Vote(seat.id, position, rationale="because"))
        self.now = ballot.deadline
        self.do("chair", subject, CloseBallot())


def renamed(one: Council, place: int) -> Iterator:
    return (replace(seat, id=f"b{place}-{seat.id}") for seat in one.seats)


def path(book: Rulebook, start: str, goal: str) -> list[str]:
    """The usual steps from one state to another, without `start`."""
    ways, seen = [[start]], {start}
    for way in ways:
        if way[-1] == goal:
            return way[1:]
        for following in book.states[way[-1]].next:
            if following not in seen:
                seen.add(following)
                ways.append([*way, following])
    raise AssertionError(f"no way from {start} to {goal}")


def filing(book: Rulebook, track: str, number: int = 7, **more) -> FileDossier:
    return FileDossier(number, "Project", track, HOME, **more)


def accepted(book: Rulebook) -> Everybody:
    """A council with an accepted, active project of the first track."""
    room = Everybody(book)
    room.do("chair", "dossier:7", filing(book, book.entry_track))
    assert room.stage() is Stage.SUBMITTED
    room.decide("7", "yes")
    assert room.stage() is Stage.ACCEPTED
    settle_tasks(room)
    room.walk("7", Stage.ACTIVE)
    return room


def settle_tasks(room: Everybody, name: str = "7") -> None:
    """Where the rulebook lets tasks gate, the way on is closed until they are done."""
    book = room.world.rulebook
    left = open_to_dos(book, room.dossier(name))
    if book.lifecycle.tasks_gate and left:
        refused = room.act("chair", f"dossier:{name}", MoveDossier(book.state_of(Stage.ACTIVE)))
        assert refused.reason is Reason.TASKS_OPEN
    for one in left:
        room.do("chair", f"dossier:{name}", CompleteTask(one.rule.key, "done"))


def test_an_application_is_reviewed_in_the_rulebooks_words_and_no_others(book):
    room = Everybody(book)
    room.do("chair", "dossier:7", filing(book, book.entry_track))
    rows = {row.key: RowVerdict("pass") for row in book.tracks[book.entry_track].criteria}
    room.do("p1", "dossier:7", SubmitReview(rows, next(iter(book.leans))))
    strange = room.act(
        "p2", "dossier:7", SubmitReview({"unheard_of": RowVerdict("pass")}, next(iter(book.leans)))
    )
    assert strange.reason is Reason.UNKNOWN_CRITERION
    assert room.act("p2", "dossier:7", SubmitReview(rows, "unheard_of")).reason is Reason.UNKNOWN_LEAN


def test_a_project_is_accepted_reviewed_remedied_retired_and_taken_back(book):
    room = accepted(book)
    months, since = book.review_months(book.entry_track), day_of(room.now)
    due = after_months(since, months)
    early = room.act("chair", "dossier:7", OpenReview())
    assert (early.reason, early.facts["day"]) == (Reason.REVIEW_NOT_DUE, due.isoformat())
    room.now = at(due)
    room.do("chair", "dossier:7", OpenReview())
    first = book.tracks[book.entry_track].criteria[0].key
    room.do("chair", "dossier:7", ConcludeReview(good=False, criteria=(first,)))
    assert room.stage() is Stage.IN_REMEDIATION
    room.do("chair", "dossier:7", SendNotice((first,), "Please mend it."))
    room.do("chair", "dossier:7", AcknowledgeNotice(day_of(room.now).isoformat()))
    last = last_day(book, standing_notice(room.dossier()))
    assert last == day_of(room.now) + timedelta(days=book.windows.remediation_days)
    room.now = at(last)
    assert room.act("chair", "dossier:7", ConfirmRetirement("clock", "Not mended")).reason is Reason.TIME_RUNS
    room.now += DAY
    room.do("chair", "dossier:7", ConfirmRetirement("clock", "Not mended"))
    assert room.stage() is Stage.RETIRED
    room.do("chair", "dossier:7", ReturnToActive("Mended after all"))
    assert room.stage() is Stage.ACTIVE
    assert {move.state for move in room.dossier().moves} <= set(book.states)


def test_a_declined_project_waits_as_long_as_the_rulebook_says_and_then_comes_first(book):
    room = Everybody(book)
    room.do("chair", "dossier:7", filing(book, book.entry_track))
    room.decide("7", "no")
    assert room.stage() is Stage.DECLINED
    earliest = after_months(day_of(room.now), book.windows.reapply_months)
    again = filing(book, book.entry_track, 8, previous="7")
    room.now = at(earliest) - 1
    refused = room.act("chair", "dossier:8", again)
    assert (refused.reason, refused.facts["earliest"]) == (Reason.REAPPLY_LATER, earliest.isoformat())
    forced = filing(book, book.entry_track, 9, previous="7", override="The board asked for it")
    assert not isinstance(Room.act(clone(room), "chair", "dossier:9", forced), Refusal)
    room.now = at(earliest)
    room.do("chair", "dossier:8", again)
    assert room.dossier("8").returning


def test_a_sponsor_takes_a_project_further_and_its_next_application_is_decided(book):
    room, further = accepted(book), book.sponsored_track(book.entry_track)
    seat = next(s for s in room.world.council.seats if s.body == book.sponsoring_body and s.primary == "p1")
    room.do("p1", "dossier:7", SponsorDossier(seat.id, "They are good."))
    assert (room.dossier().track, room.stage()) == (further, Stage.ACTIVE)
    track = next(track for track in book.tracks.values() if track.needs_sponsor)
    room.do("chair", "dossier:8", filing(book, track.key, 8))
    room.walk("8", Stage.IN_QUEUE)
    voting = book.states_before(book.state_of(Stage.IN_VOTING))[0]
    for state in path(book, room.dossier("8").state, voting):
        room.do("chair", "dossier:8", MoveDossier(state))
    unsponsored = room.act("chair", "ballot:8", OpenBallot("Shall it?", track.key, "8"))
    assert unsponsored.reason is Reason.SPONSOR_MISSING
    room.do("p1", "dossier:8", SponsorDossier(seat.id, "They are good."))
    assert room.dossier("8").track == track.key
    room.decide("8", "yes")
    assert room.stage("8") is Stage.ACCEPTED


def test_a_state_that_is_not_the_usual_next_one_takes_a_reason(book):
    room = Everybody(book)
    room.do("chair", "dossier:7", filing(book, book.entry_track))
    far = book.state_of(Stage.SCHEDULED)
    refused = room.act("chair", "dossier:7", MoveDossier(far))
    assert refused.reason is Reason.STATE_FORBIDS
    assert refused.facts["usual"] == ", ".join(book.states[room.dossier().state].next)
    room.do("chair", "dossier:7", MoveDossier(far, override="It was heard elsewhere"))
    assert room.stage() is Stage.SCHEDULED


def at(day) -> int:
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp() * 1000)


def clone(room: Room) -> Room:
    """Another room that stands where this one does."""
    other = Everybody(room.world.rulebook)
    other.world, other.now, other.done = room.world, room.now, room.done
    return other
