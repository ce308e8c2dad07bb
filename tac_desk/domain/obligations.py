"""Says what is needed next on a dossier: who owes what to whom, from when on and until when, in every state.

Nothing is owed on what is decided, retired or put off, save the answers to asks, which are owed until the end.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from tac_desk.domain.dossier import Dossier
from tac_desk.domain.due import closes_itself_at
from tac_desk.domain.guidance import AskState
from tac_desk.domain.lifecycle_clock import (
    end_of,
    last_day,
    midnight,
    next_review,
    open_to_dos,
    standing_notice,
)
from tac_desk.domain.people import Role
from tac_desk.domain.reminders import holders, kept_from_voting, silent_seats
from tac_desk.domain.rulebook_lifecycle import COUNCIL
from tac_desk.domain.sponsoring import wants_co_sponsor
from tac_desk.domain.stage import Stage
from tac_desk.domain.world import World


class Party(StrEnum):
    """Who owes, and to whom."""

    OFFICERS = "officers"
    SPONSOR = "sponsor"
    MEMBERS = "members"
    SEATS = "seats"
    PROJECT = "project"
    COUNCIL = "council"


class Duty(StrEnum):
    """What is owed."""

    TRIAGE = "triage"
    ENQUEUE = "enqueue"
    SCHEDULE = "schedule"
    PRESENT = "present"
    PUT_TO_VOTE = "put_to_vote"
    SPONSOR = "sponsor"
    ANSWER_OFFER = "answer_offer"
    CO_SPONSOR = "co_sponsor"
    CHASE_ASK = "chase_ask"
    REVIEW = "review"
    DISCUSS = "discuss"
    VOTE = "vote"
    CLOSE_BALLOT = "close_ballot"
    RESUME_BALLOT = "resume_ballot"
    ANSWER = "answer"
    ACTIVATE = "activate"
    TASK = "task"
    OPEN_REVIEW = "open_review"
    CONCLUDE_REVIEW = "conclude_review"
    SEND_NOTICE = "send_notice"
    ACKNOWLEDGE = "acknowledge"
    REMEDY = "remedy"
    CHECK_REMEDY = "check_remedy"
    DECIDE_RETIREMENT = "decide_retirement"


_OF_EVERY_MEMBER = frozenset({Duty.REVIEW, Duty.DISCUSS, Duty.VOTE, Duty.ANSWER, Duty.SPONSOR})


@dataclass(frozen=True, slots=True)
class Obligation:
    """One thing owed; `begins` and `until` are milliseconds since 1970 UTC, `until` the first moment too late.

    `members` are the people concerned where they are known by name; `about` says which ask or task it is.
    """

    duty: Duty
    by: Party
    to: Party
    begins: int
    until: int | None = None
    members: tuple[str, ...] = ()
    about: str = ""

    def holds(self, at: int) -> bool:
        """Whether it is owed at `at` already."""
        return self.begins <= at

    @property
    def is_tended(self) -> bool:
        """Whether it is up to an officer, a sponsor or the owner of a task, and not to every member."""
        return self.duty not in _OF_EVERY_MEMBER

    def is_late(self, at: int) -> bool:
        return self.until is not None and at >= self.until


def obligations(world: World, dossier: Dossier, at: int) -> tuple[Obligation, ...]:
    """What is owed at `at`, and what is known to be owed later. Pure; votes that are not here count as not cast."""
    state = world.rulebook.states.get(dossier.state)
    if state is None or state.final or state.means is Stage.RETIRED:
        return ()
    since = dossier.moves[-1].at if dossier.moves else dossier.filed_at
    found = [*_of_stage(world, dossier, state.means, since, at), *_of_members(world, dossier, since)]
    return (*found, *_answers(dossier), *_tasks(world, dossier, since), *_of_sponsors(world, dossier, at))


def tending(world: World, dossier: Dossier, member: str, at: int) -> tuple[Obligation, ...]:
    """What is up to `member` as an officer, a sponsor or the owner of a task, at `at` or later.

    Reviews, votes, discussion and answers to asks are not meant: `owed` knows what each member owes of them.
    """
    if world.member(member) is None:
        return ()
    leading = leads(world, dossier, member)
    found = (one for one in obligations(world, dossier, at) if one.is_tended)
    return tuple(one for one in found if member in one.members or (leading and one.by is Party.OFFICERS))


def leads(world: World, dossier: Dossier, member: str) -> bool:
    """Whether `member` is the chair, a secretary, or the secretary of the body that decides on `dossier`."""
    track = world.rulebook.tracks.get(dossier.track)
    body = track.body if track else None
    own = world.council.secretary_of(body) if world.council and body else None
    return own == member or world.has_role(member, Role.CHAIR, Role.SECRETARY)


def _of_stage(
    world: World, dossier: Dossier, stage: Stage | None, since: int, at: int
) -> Iterator[Obligation]:
    """What the course of the process asks for where the dossier stands."""
    officers, project = Party.OFFICERS, Party.PROJECT
    ready = dossier.sponsor is not None or not world.rulebook.tracks[dossier.track].needs_sponsor
    match stage:
        case Stage.SUBMITTED:
            yield Obligation(Duty.TRIAGE, officers, project, since)
        case Stage.TRIAGED:
            yield Obligation(Duty.ENQUEUE, officers, project, since)
        case Stage.IN_PROGRESS if dossier.session is None:
            yield Obligation(Duty.SCHEDULE, officers, project, since)
        case Stage.SCHEDULED:
            yield Obligation(Duty.PRESENT, project, Party.COUNCIL, since)
        case Stage.PRESENTED if ready:
            yield Obligation(Duty.PUT_TO_VOTE, officers, project, since)
        case Stage.IN_VOTING:
            yield from _of_ballot(world, dossier)
        case Stage.ACCEPTED if not open_to_dos(world.rulebook, dossier):
            yield Obligation(Duty.ACTIVATE, officers, project, since)
        case Stage.ACTIVE:
            yield from _next_review(world, dossier)
        case Stage.UNDER_REVIEW:
            begins = since if dossier.due_at is None else dossier.due_at
            yield Obligation(Duty.CONCLUDE_REVIEW, officers, project, begins)
        case Stage.IN_REMEDIATION:
            yield from _of_remedy(world, dossier, since, at)


def _of_members(world: World, dossier: Dossier, since: int) -> Iterator[Obligation]:
    """What members owe, as the rulebook says of the state."""
    owes, to = world.rulebook.states[dossier.state].owes, Party.PROJECT
    if owes == "review":
        yield Obligation(Duty.REVIEW, Party.MEMBERS, to, since, dossier.due_at)
    if owes == "discuss":
        yield Obligation(Duty.DISCUSS, Party.MEMBERS, to, since)
    needs = world.rulebook.tracks[dossier.track].needs_sponsor
    if owes is not None and needs and dossier.sponsor is None:
        yield Obligation(Duty.SPONSOR, Party.MEMBERS, to, since)


def _of_ballot(world: World, dossier: Dossier) -> Iterator[Obligation]:
    ballot = world.ballot(f"ballot:{dossier.ballot}")
    if ballot is None or not ballot.is_open:
        return
    if ballot.frozen_at is not None:
        yield Obligation(Duty.RESUME_BALLOT, Party.OFFICERS, Party.SEATS, ballot.frozen_at)
        return
    barred = kept_from_voting(ballot, dossier)
    silent = dict.fromkeys(
        member for seat in silent_seats(ballot, barred) for member in holders(seat, barred)
    )
    if silent:
        people = tuple(silent)
        yield Obligation(Duty.VOTE, Party.SEATS, Party.PROJECT, ballot.opened_at, ballot.deadline, people)
    closes = closes_itself_at(ballot)
    yield Obligation(Duty.CLOSE_BALLOT, Party.OFFICERS, Party.PROJECT, ballot.deadline, closes)


def _next_review(world: World, dossier: Dossier) -> Iterator[Obligation]:
    due = next_review(world.rulebook, dossier)
    if due is not None:
        yield Obligation(Duty.OPEN_REVIEW, Party.OFFICERS, Party.PROJECT, midnight(due))


def _of_remedy(world: World, dossier: Dossier, since: int, at: int) -> Iterator[Obligation]:
    """A notice, its acknowledgement, the remedy; officers and the sponsor look in time, a person decides the end."""
    notice = standing_notice(dossier)
    if notice is None:
        yield Obligation(Duty.SEND_NOTICE, Party.OFFICERS, Party.PROJECT, since)
        return
    if notice.acknowledged is None:
        yield Obligation(Duty.ACKNOWLEDGE, Party.PROJECT, Party.COUNCIL, notice.at)
    last = last_day(world.rulebook, notice)
    if last is None:
        return
    end = end_of(last)
    yield Obligation(Duty.REMEDY, Party.PROJECT, Party.COUNCIL, notice.at, end)
    warned = midnight(last - timedelta(days=world.rulebook.lifecycle.warning_days))
    if at < end:
        yield Obligation(Duty.CHECK_REMEDY, Party.OFFICERS, Party.PROJECT, warned, end)
    for sponsor in dossier.sponsors if at < end else ():
        yield Obligation(Duty.CHECK_REMEDY, Party.SPONSOR, Party.PROJECT, warned, end, (sponsor,))
    yield Obligation(Duty.DECIDE_RETIREMENT, Party.OFFICERS, Party.PROJECT, end)


def _answers(dossier: Dossier) -> Iterator[Obligation]:
    for ask in dossier.asks:
        if ask.state is not AskState.OPEN:
            continue
        until = None if ask.due is None else end_of(date.fromisoformat(ask.due))
        by = Party.MEMBERS if ask.owner else Party.PROJECT
        people = (ask.owner,) if ask.owner else ()
        yield Obligation(Duty.ANSWER, by, Party.COUNCIL, ask.at, until, people, ask.text)


def _of_sponsors(world: World, dossier: Dossier, at: int) -> Iterator[Obligation]:
    """An offer is answered by whom it is made to; a sponsor with a conflict finds another to stand beside them.

    What was asked and is overdue, they ask after.
    """
    offer, sponsor = dossier.offer, dossier.sponsor
    if offer is not None:
        yield Obligation(Duty.ANSWER_OFFER, Party.MEMBERS, Party.SPONSOR, offer.at, None, (offer.to,))
    if sponsor is None:
        return
    if wants_co_sponsor(world, dossier, at):
        mine = (sponsor.member,)
        yield Obligation(Duty.CO_SPONSOR, Party.SPONSOR, Party.PROJECT, sponsor.at, None, mine)
    for ask in dossier.asks:
        if ask.state is AskState.OPEN and ask.due is not None and ask.owner not in dossier.sponsors:
            late = end_of(date.fromisoformat(ask.due))
            yield Obligation(
                Duty.CHASE_ASK, Party.SPONSOR, Party.PROJECT, late, None, dossier.sponsors, ask.text
            )


def _tasks(world: World, dossier: Dossier, since: int) -> Iterator[Obligation]:
    """Each by its owner; one that nobody took on by the project, or by the officers where the rulebook says so."""
    for one in open_to_dos(world.rulebook, dossier):
        owner, usual = one.task.owner, Party.OFFICERS if one.rule.by == COUNCIL else Party.PROJECT
        by, people = (Party.MEMBERS, (owner,)) if owner else (usual, ())
        yield Obligation(Duty.TASK, by, Party.COUNCIL, since, None, people, one.rule.title)
