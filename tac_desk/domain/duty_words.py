"""Says in English what is owed and by whom; the screens say it in their own words."""

from collections.abc import Mapping

from tac_desk.domain.obligations import Duty, Obligation, Party
from tac_desk.domain.people import Council

_DUTIES: Mapping[Duty, str] = {
    Duty.TRIAGE: "look through the application",
    Duty.ENQUEUE: "put it into the queue",
    Duty.SCHEDULE: "set its session",
    Duty.PRESENT: "present the project",
    Duty.PUT_TO_VOTE: "open the ballot",
    Duty.SPONSOR: "find a sponsor",
    Duty.ANSWER_OFFER: "answer the offer of the sponsorship",
    Duty.CO_SPONSOR: "find a co-sponsor",
    Duty.CHASE_ASK: "ask after what is overdue",
    Duty.REVIEW: "review it",
    Duty.DISCUSS: "discuss it",
    Duty.VOTE: "vote",
    Duty.CLOSE_BALLOT: "close the ballot",
    Duty.RESUME_BALLOT: "resume or cancel the frozen ballot",
    Duty.ANSWER: "answer",
    Duty.ACTIVATE: "make it active",
    Duty.TASK: "task",
    Duty.OPEN_REVIEW: "open the periodic review",
    Duty.CONCLUDE_REVIEW: "conclude the review",
    Duty.SEND_NOTICE: "send the notice",
    Duty.ACKNOWLEDGE: "acknowledge the notice",
    Duty.REMEDY: "remedy what the notice names",
    Duty.CHECK_REMEDY: "look whether it is remedied",
    Duty.DECIDE_RETIREMENT: "time is up: retire it, extend, or take it back",
}
_PARTIES: Mapping[Party, str] = {
    Party.OFFICERS: "the officers",
    Party.SPONSOR: "the sponsor",
    Party.MEMBERS: "the members",
    Party.SEATS: "seats without a vote",
    Party.PROJECT: "the project",
    Party.COUNCIL: "the council",
}


def duty(one: Obligation) -> str:
    """What is owed, with what it is about, on one line."""
    said = _DUTIES[one.duty]
    return f"{said}: {' '.join(one.about.split())}" if one.about else said


def party(one: Party) -> str:
    return _PARTIES[one]


def debtor(council: Council, one: Obligation) -> str:
    """Who owes it: the people where they are known by name, else the party."""
    return ", ".join(map(council.name_of, one.members)) or party(one.by)
